//! `codo log`: who did what and when, and what each record was before and after.

use super::{Ctx, list};
use crate::error::{Error, Result};
use crate::lang::cli::record as done;
use crate::lang::cli::{listed, log as say, more as and_more};
use crate::lang::{Lang, did_you_mean};
use crate::record::{self, Kinds};
use crate::store::Store;
use crate::store::journal::{self, Change};
use crate::store::list::Condition;
use crate::text;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value as Json, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The most records of an operation that a list names.
const NAMED_MAX: usize = 4;

/// The arguments.
pub fn arguments(command: Command, lang: Lang) -> Command {
    let kind = "What was done to records of this kind, such as fault; or the operation to show";
    let reveal = Arg::new("reveal").long("reveal").action(ArgAction::SetTrue);
    command
        .arg(Arg::new("about").value_name("KIND|OP").help(kind))
        .arg(Arg::new("which").value_name("ID|NAME").help("What was done to this one, removed or not"))
        .args(list::arguments(&journal::listing(), lang))
        .arg(reveal.help("Show secrets instead of ***"))
}

/// Lists operations, or shows one.
pub fn run(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let reveal = matches.get_flag("reveal");
    let conditions = match (text("about"), text("which")) {
        (None, _) => Vec::new(),
        (Some(about), which) => match (text::narrow(about).parse(), which) {
            (Ok(operation), None) => return show(ctx, operation, reveal),
            (Ok(_), Some(_)) => {
                return Err(Error::usage(say::kind_first()));
            }
            (Err(_), which) => vec![touching(&mut ctx.store()?, ctx.kinds, about, which)?],
        },
    };
    let listing = journal::listing();
    let mut keys: Vec<_> = listing.columns.iter().map(|c| c.name).collect();
    keys.push("changes");
    // Beside the connection that the list is read from.
    let (store, kinds, lang) = (RefCell::new(ctx.store()?), ctx.kinds, ctx.lang);
    let short = ctx.form.is_table() || ctx.quiet;
    let json = |row| {
        let mut operation = journal::to_json(row);
        let id = operation.get("id").and_then(Json::as_i64).unwrap_or_default();
        let changes = if short {
            named(&mut store.borrow_mut(), id, lang)?
        } else {
            changes(&mut store.borrow_mut(), kinds, id, reveal)?
        };
        put(&mut operation, changes);
        Ok(operation)
    };
    let table = vec!["id", "at", "who", "what", "changes"];
    list::run_among(
        ctx,
        matches,
        &list::Shown { listing: &listing, table, keys, json: &json, line: None },
        conditions,
    )
}

/// The operations that changed a record of a kind, or this one.
fn touching(store: &mut Store, kinds: Kinds, about: &str, which: Option<&str>) -> Result<Condition> {
    let kind = record::named(kinds, about);
    let name = kind.map_or(about, |kind| kind.name);
    if kind.is_none() && !store.is_journaled(about, None)? {
        let error = Error::usage(say::unknown_kind(text::inert(about)));
        let names = kinds.iter().map(|kind| kind.name);
        return Err(match text::nearest(about, names.clone()) {
            Some(near) => error.hint(did_you_mean(near)),
            None => error.hint(say::kinds_are(listed(names))),
        });
    }
    let mut held = vec![("kind", name.into())];
    if let Some(which) = which {
        let id = match kind {
            Some(kind) => store.find_journaled(kind, which)?,
            None => text::narrow(which)
                .parse()
                .map_err(|_| Error::usage(say::not_an_id(text::inert(which), name)))?,
        };
        held.push(("record_id", id.into()));
    }
    Ok(Condition::Among("change", "op_id", held))
}

/// The first records that an operation changed, for people.
fn named(store: &mut Store, operation: i64, lang: Lang) -> Result<Json> {
    let (mut names, more) = store.touched(operation, NAMED_MAX)?;
    names.extend((more > 0).then(|| and_more(more).in_lang(lang).to_string()));
    Ok(json!(names))
}

fn changes(store: &mut Store, kinds: Kinds, operation: i64, reveal: bool) -> Result<Json> {
    let shown = |change: Change| if reveal { change } else { change.hidden(kinds) };
    Ok(store.changes(operation)?.into_iter().map(|change| shown(change).to_json()).collect())
}

fn put(operation: &mut Json, changes: Json) {
    if let Some(object) = operation.as_object_mut() {
        object.insert("changes".to_string(), changes);
    }
}

/// One operation: its JSON, or for people each field that it changed.
pub fn show(ctx: &mut Ctx, id: i64, reveal: bool) -> Result<()> {
    let mut store = ctx.store()?;
    let mut operation = store.operation(id)?;
    if !ctx.form.is_table() || ctx.quiet {
        put(&mut operation, changes(&mut store, ctx.kinds, id, reveal)?);
        return ctx.one(&operation);
    }
    ctx.one(&operation)?;
    for change in store.changes(id)? {
        if ctx.out.is_closed() {
            break;
        }
        difference(ctx, &change, reveal)?;
    }
    Ok(())
}

/// A line for each field that is not what it was, and what it was.
fn difference(ctx: &mut Ctx, change: &Change, reveal: bool) -> Result<()> {
    let shown = if reveal { change.clone() } else { change.clone().hidden(ctx.kinds) };
    let said = match (&change.before, &change.after) {
        (None, _) => done::added,
        (_, None) => done::removed,
        _ => done::changed,
    };
    let kind = record::named(ctx.kinds, &change.kind);
    let name = kind.and_then(|kind| {
        let record = change.after.as_ref().or(change.before.as_ref())?;
        Some(text::inert(record.get(kind.name_field().name)?.as_str()?))
    });
    let record = match (kind, name) {
        (Some(kind), Some(name)) => done::record(kind.noun(), change.id, name),
        (Some(kind), None) => done::nameless(kind.noun(), change.id),
        (None, _) => done::unknown(&change.kind, change.id),
    };
    ctx.out.line(&format!("\n{}", said(record).in_lang(ctx.lang)))?;
    let value = |record: &Option<Json>, key: &str| record.as_ref().and_then(|r| r.get(key)).cloned();
    let records = [&change.before, &change.after].into_iter().flatten().filter_map(Json::as_object);
    let mut known = BTreeSet::from(["id", "create_at", "update_at"]);
    let keys = records.flat_map(|record| record.keys()).filter(|key| known.insert(key.as_str()));
    // What differs is found before secrets are hidden: two can look the same.
    let keys = keys.filter(|key| value(&change.before, key) != value(&change.after, key));
    let sides = |key: &String| {
        [("-", &shown.before), ("+", &shown.after)]
            .map(|(sign, record)| (sign, key.clone(), ctx.cell(key, value(record, key).as_ref())))
    };
    let lines: Vec<_> = keys.flat_map(sides).filter(|(_, _, text)| !text.is_empty()).collect();
    let widest = lines.iter().map(|(_, key, _)| key.len()).max().unwrap_or_default();
    for (sign, key, text) in lines {
        let text = text::inert_block(&text).replace('\n', &format!("\n{:widest$}    ", ""));
        ctx.out.line(&format!("{sign} {key:widest$}  {text}"))?;
    }
    Ok(())
}
