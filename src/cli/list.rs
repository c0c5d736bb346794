//! `list`, whatever is listed: which rows, in which order, in which form.

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::list as say;
use crate::lang::{Lang, Pair, help};
use crate::output::{Form, Rows};
use crate::record::field::Filter;
use crate::record::row::Value;
use crate::store::Store;
use crate::store::list::{Column, Condition, Listing, Open, Query};
use crate::text;
use crate::time::{self, Time};
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use serde_json::Value as Json;

/// The arguments of a list.
pub fn arguments(listing: &Listing, lang: Lang) -> Vec<Arg> {
    let filter = |c: &&Column| c.filter != Filter::None;
    let by_column = listing.columns.iter().filter(filter).map(|c| {
        let called = Pair::new(c.flag, c.chinese);
        let help = if c.filter == Filter::Equal { help::is(called) } else { help::has_in_it(called) };
        Arg::new(c.name).long(c.flag).value_name("TEXT").help(help.in_lang(lang).to_string())
    });
    let open = match listing.open {
        Open::Never => None,
        _ => Some(Arg::new("open").long("open").action(ArgAction::SetTrue).help("Those alone that are open")),
    };
    let column = listing.column(listing.when);
    let when = column.map_or(Pair::new(listing.when, listing.when), |c| Pair::new(c.flag, c.chinese));
    let text = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let number = |name: &'static str, default: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("N")
            .value_parser(value_parser!(u32))
            .default_value(default)
            .help(help)
    };
    let others = [
        text("since", "TIME", help::since(when).in_lang(lang).to_string()),
        text("until", "TIME", help::until(when).in_lang(lang).to_string()),
        text("search", "TEXT", "Those alone that have this in one of their texts".to_string()),
        text(
            "where",
            "KEY=VALUE",
            "Those alone whose field is this, by its stored name; repeatable".to_string(),
        )
        .action(ArgAction::Append),
        text(
            "sort",
            "KEY",
            "Order by this field, -KEY the other way round; newest first if not given".to_string(),
        )
        .allow_hyphen_values(true),
        number("limit", "50", "The most to show; 0 is all"),
        number("offset", "0", "How many to pass over"),
    ];
    by_column.chain(open).chain(others).collect()
}

/// Adds a row's line of JSON to a text.
pub type Push<'a> = &'a dyn Fn(&[Value], &mut String);

/// What is listed and how it is shown.
pub struct Shown<'a> {
    /// What is listed.
    pub listing: &'a Listing,
    /// The columns of a table for people, by their stored names.
    pub table: Vec<&'static str>,
    /// All keys of a row's JSON, in order.
    pub keys: Vec<&'static str>,
    /// A row as JSON.
    pub json: &'a dyn Fn(Vec<Value>) -> Result<Json>,
    /// A row as a line of the same JSON, where that is quicker.
    pub line: Option<Push<'a>>,
}

/// Lists.
pub fn run(ctx: &mut Ctx, matches: &ArgMatches, shown: &Shown<'_>) -> Result<()> {
    run_among(ctx, matches, shown, Vec::new())
}

/// Lists what fulfils this as well.
pub fn run_among(
    ctx: &mut Ctx,
    matches: &ArgMatches,
    shown: &Shown<'_>,
    conditions: Vec<Condition>,
) -> Result<()> {
    let mut query = query(ctx, matches, shown.listing)?;
    query.conditions.extend(conditions);
    let mut store = ctx.store()?;
    let keys = if ctx.form == Form::Table { &shown.table } else { &shown.keys };
    let heading = |name: &&'static str| (name.to_string(), shown.listing.title(name, ctx.lang));
    let columns: Vec<(String, String)> = keys.iter().map(heading).collect();
    let mut rows = Rows::new(ctx.form, &columns);
    let (mut many, mut line): (u64, String) = (0, String::new());
    let more = each(&mut store, shown.listing, &query, &mut |row| {
        many += 1;
        match shown.line.filter(|_| ctx.json && !ctx.quiet) {
            Some(push) => {
                line.clear();
                push(&row, &mut line);
                rows.line(&mut ctx.out, &line)?;
            }
            None => print(ctx, &mut rows, &(shown.json)(row)?, &columns)?,
        }
        Ok(!ctx.out.is_closed())
    })?;
    if !ctx.quiet {
        rows.end(&mut ctx.out)?;
    }
    if more {
        ctx.out.talk(say::there_are_more(many));
    } else if many == 0 {
        ctx.say(say::nothing());
    }
    Ok(())
}

/// Hands on a page's rows, or where all are wanted each as it comes; returns whether there are more.
fn each(
    store: &mut Store,
    listing: &Listing,
    query: &Query,
    take: &mut dyn FnMut(Vec<Value>) -> Result<bool>,
) -> Result<bool> {
    if query.limit == 0 {
        return store.each_of(listing, query, take).map(|()| false);
    }
    let (rows, more) = store.rows_of(listing, query)?;
    for row in rows {
        if !take(row)? {
            break;
        }
    }
    Ok(more)
}

fn print(ctx: &mut Ctx, rows: &mut Rows, row: &Json, columns: &[(String, String)]) -> Result<()> {
    if ctx.quiet {
        let id = row.get("id").map(Json::to_string).unwrap_or_default();
        return ctx.out.line(&id);
    }
    let cells: Vec<String> = match rows {
        Rows::Table(_) => columns.iter().map(|(key, _)| ctx.table_cell(key, row.get(key))).collect(),
        _ => Vec::new(),
    };
    rows.row(&mut ctx.out, row, || cells)
}

fn query(ctx: &Ctx, matches: &ArgMatches, listing: &Listing) -> Result<Query> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let number = |name| matches.get_one::<u32>(name).copied().unwrap_or_default();
    let mut conditions = Vec::new();
    for column in listing.columns.iter().filter(|c| c.filter != Filter::None) {
        if let Some(value) = text(column.name) {
            conditions.push(match column.filter {
                Filter::Within => Condition::Within(column.name, value.trim().to_string()),
                _ => listing.holds(column, value, ctx.here)?,
            });
        }
    }
    let when = listing.column(listing.when);
    if let (Some(when), Some(since)) = (when, text("since")) {
        conditions.push(Condition::Since(when.name, when.stored(time::read(since, ctx.here)?)));
    }
    if let (Some(when), Some(until)) = (when, text("until")) {
        conditions.push(Condition::Before(when.name, when.stored(end_of(ctx, until)?)));
    }
    if let Some(found) = text("search") {
        conditions.push(Condition::Search(found.to_string()));
    }
    for asked in matches.get_many::<String>("where").into_iter().flatten() {
        let (key, value) = asked
            .split_once('=')
            .ok_or_else(|| Error::usage(say::not_key_value(text::inert(asked))).hint(say::for_example()))?;
        conditions.push(listing.holds(listing.named(key.trim())?, value, ctx.here)?);
    }
    let open = matches.try_get_one::<bool>("open").ok().flatten().copied().unwrap_or_default();
    let sort = match text("sort") {
        None => None,
        Some(asked) => {
            let key = asked.strip_prefix('-');
            Some((listing.named(key.unwrap_or(asked))?.name, key.is_some()))
        }
    };
    Ok(Query {
        conditions,
        open: open.then(|| ctx.config.closed_words()),
        sort,
        limit: number("limit"),
        offset: number("offset"),
    })
}

/// Where a time ends: a day without a time of day is meant whole.
pub fn end_of(ctx: &Ctx, typed: &str) -> Result<Time> {
    let (at, zone) = (time::read(typed, ctx.here)?, ctx.here.zone);
    let day = at.day(zone);
    let is_whole = day.begins(zone) == Some(at) && !typed.contains([':', '：', '点']);
    Ok(if is_whole { day.next_begins(zone).unwrap_or(at) } else { at })
}
