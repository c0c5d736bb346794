//! `codo status`: what needs attention, on one screen.
//!
//! Each section is a page of a list and a count, both found by an index.

use super::Ctx;
use crate::error::Result;
use crate::lang::{COLON, Pair, notice, status as say};
use crate::output::{Form, Rows, Table};
use crate::record::fault::{FAULT, LEVEL, OWNER, START};
use crate::record::field::Kind;
use crate::record::paid::{LEAD_DAYS_MAX, PAID, Paid};
use crate::record::project::{END, HANDLER, PROJECT};
use crate::record::row::Value;
use crate::store::list::{Condition, Listing, Query};
use crate::store::{self, Store, alerts, outbox};
use crate::time::{self, Time};
use clap::Args;
use serde_json::{Value as Json, json};

/// The most rows of a section.
const ROWS_MAX: usize = 10;
/// What runs out within this many days is shown, and earlier what asks for reminders earlier.
const DUE_DAYS: i64 = 30;
const DAY_SECONDS: i64 = 86_400;

/// `codo status`
#[derive(Args)]
pub struct Status {
    /// Print one line, for a prompt or a status bar; `ok` where all is well
    #[arg(long)]
    short: bool,
}

/// A part of the screen.
struct Section {
    key: &'static str,
    title: Pair,
    count: u64,
    rows: Vec<Json>,
    /// What people see of a row.
    cells: fn(&Ctx, &Json) -> Vec<String>,
}

impl Status {
    /// Shows what needs attention.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut store = ctx.store()?;
        let sections = [
            firing(&mut store)?,
            open_faults(ctx, &mut store)?,
            due(ctx, &mut store)?,
            undelivered(&mut store)?,
            late_projects(ctx, &mut store)?,
        ];
        let counts = sections.each_ref().map(|section| section.count);
        let is_well = counts.iter().all(|count| *count == 0);
        if self.short && !ctx.json {
            let line =
                if is_well { "ok".to_string() } else { say::line(counts).in_lang(ctx.lang).to_string() };
            return ctx.out.line(&line);
        }
        match ctx.form {
            Form::Json | Form::Ndjson => ctx.out.json(&json(&sections, is_well)),
            Form::Csv | Form::Tsv => separated(ctx, &sections),
            Form::Table | Form::Wide => screen(ctx, &sections, is_well),
        }
    }
}

fn json(sections: &[Section], is_well: bool) -> Json {
    let section = |section: &Section| {
        (section.key.to_string(), json!({ "count": section.count, "rows": section.rows }))
    };
    std::iter::once(("ok".to_string(), is_well.into())).chain(sections.iter().map(section)).collect()
}

/// The counts alone: rows of five tables are no table.
fn separated(ctx: &mut Ctx, sections: &[Section]) -> Result<()> {
    let columns = ["section", "count"].map(|name| (name.to_string(), String::new()));
    let mut rows = Rows::new(ctx.form, &columns);
    for section in sections {
        rows.row(&mut ctx.out, &json!({ "section": section.key, "count": section.count }), Vec::new)?;
    }
    rows.end(&mut ctx.out)
}

fn screen(ctx: &mut Ctx, sections: &[Section], is_well: bool) -> Result<()> {
    let lang = ctx.lang;
    if is_well {
        return ctx.out.line(say::WELL.in_lang(lang));
    }
    let mut between = "";
    for section in sections.iter().filter(|section| section.count > 0) {
        let (title, colon) = (section.title.in_lang(lang), COLON.in_lang(lang));
        ctx.out.line(&format!("{between}{title}{colon}{}", section.count))?;
        between = "\n";
        let mut table = Table::default();
        for row in &section.rows {
            table.row((section.cells)(ctx, row));
        }
        ctx.out.table(&table)?;
        let more = section.count.saturating_sub(u64::try_from(section.rows.len()).unwrap_or_default());
        if more > 0 {
            ctx.out.line(say::more(more).in_lang(lang))?;
        }
    }
    Ok(())
}

/// A page and a count of a list; `json` makes a row readable.
fn listed(
    store: &mut Store,
    listing: &Listing,
    query: Query,
    json: impl Fn(Vec<Value>) -> Result<Json>,
) -> Result<(u64, Vec<Json>)> {
    let query = Query { limit: u32::try_from(ROWS_MAX).unwrap_or(u32::MAX), ..query };
    let (rows, more) = store.rows_of(listing, &query)?;
    let rows = rows.into_iter().map(json).collect::<Result<Vec<_>>>()?;
    let count = match more {
        true => store.count_of(listing, &query)?,
        false => u64::try_from(rows.len()).unwrap_or_default(),
    };
    Ok((count, rows))
}

fn records(store: &mut Store, kind: &'static Kind, query: Query) -> Result<(u64, Vec<Json>)> {
    listed(store, &Listing::of(kind), query, |row| Ok(store::to_row(kind, row)?.to_json(false)))
}

fn firing(store: &mut Store) -> Result<Section> {
    let query = Query { open: Some(Vec::new()), ..Query::default() };
    let (count, rows) = listed(store, &alerts::listing(), query, |row| Ok(alerts::to_json(row)))?;
    Ok(Section {
        key: "alerts",
        title: say::ALERTS,
        count,
        rows,
        cells: |ctx, row| {
            let mut cells = texts(ctx, row, &["id", "alertname", "severity", "instance"]);
            cells.push(age(ctx, row, "starts_at"));
            cells
        },
    })
}

fn open_faults(ctx: &Ctx, store: &mut Store) -> Result<Section> {
    let query = Query { open: Some(ctx.config.closed_words()), ..Query::default() };
    let (count, rows) = records(store, &FAULT, query)?;
    Ok(Section {
        key: "faults",
        title: say::FAULTS,
        count,
        rows,
        cells: |ctx, row| {
            let mut cells = texts(ctx, row, &["id", FAULT.name_field().name, LEVEL, OWNER]);
            cells.push(age(ctx, row, START));
            cells
        },
    })
}

/// What runs out, soonest first.
fn due(ctx: &Ctx, store: &mut Store) -> Result<Section> {
    let (zone, today) = (ctx.here.zone, ctx.here.now.day(ctx.here.zone));
    // Nobody is reminded earlier. A day more: days are local.
    let until = ctx.here.now.plus((LEAD_DAYS_MAX + 1) * DAY_SECONDS);
    let query = Query {
        conditions: vec![Condition::Before(PAID.when, until.into())],
        sort: Some((PAID.when, false)),
        ..Query::default()
    };
    let (mut count, mut rows) = (0, Vec::new());
    store.each_of(&Listing::of(&PAID), &query, &mut |columns| {
        let row = store::to_row(&PAID, columns)?;
        let Some(item) = Paid::view(&row) else { return Ok(true) };
        let days_left = item.end.day(zone).since(today);
        if days_left <= DUE_DAYS || item.due(today, zone).is_some() {
            count += 1;
            if rows.len() < ROWS_MAX {
                let mut json = row.to_json(false);
                if let Json::Object(object) = &mut json {
                    object.insert("days_left".into(), days_left.into());
                }
                rows.push(json);
            }
        }
        Ok(true)
    })?;
    Ok(Section {
        key: "due",
        title: say::DUE,
        count,
        rows,
        cells: |ctx, row| {
            let name = text_of(row, PAID.name_field().name);
            let end = Time::from_rfc3339(text_of(row, PAID.when)).map(|at| at.day(ctx.here.zone).to_string());
            let days_left = row.get("days_left").and_then(Json::as_i64).unwrap_or_default();
            let says = notice::runs_out(name, days_left, end.unwrap_or_default());
            vec![ctx.cell("id", row.get("id")), says.in_lang(ctx.lang).to_string()]
        },
    })
}

/// Messages that failed, and those that failed so far and are tried again.
fn undelivered(store: &mut Store) -> Result<Section> {
    let listing = outbox::listing();
    let (mut count, mut rows) = (0, Vec::new());
    for state in ["failed", "waiting"] {
        let conditions = vec![Condition::Equal("state", state.into()), Condition::Given("why")];
        let query = Query { conditions, ..Query::default() };
        let (more, found) = listed(store, &listing, query, |row| Ok(outbox::to_json(row)))?;
        count += more;
        rows.extend(found);
    }
    rows.truncate(ROWS_MAX);
    Ok(Section {
        key: "messages",
        title: say::MESSAGES,
        count,
        rows,
        cells: |ctx, row| texts(ctx, row, &["id", "state", "contact", "address", "why"]),
    })
}

/// Open projects whose deadline is over, the oldest first.
fn late_projects(ctx: &Ctx, store: &mut Store) -> Result<Section> {
    let now = ctx.here.now;
    let (mut count, mut rows) = (0, Vec::new());
    for (from, until) in past(now.day(ctx.here.zone).begins(ctx.here.zone).unwrap_or(now), now) {
        let mut conditions = vec![Condition::Before(END, until.into())];
        conditions.extend(from.map(|from| Condition::Since(END, from.into())));
        let open = Some(ctx.config.closed_words());
        let query = Query { conditions, open, sort: Some((END, false)), ..Query::default() };
        let (more, found) = records(store, &PROJECT, query)?;
        count += more;
        rows.extend(found);
    }
    rows.truncate(ROWS_MAX);
    Ok(Section {
        key: "projects",
        title: say::PROJECTS,
        count,
        rows,
        cells: |ctx, row| texts(ctx, row, &["id", PROJECT.name_field().name, HANDLER, END]),
    })
}

/// The two spans of time in which a deadline is over: before today, and today. A deadline on the very
/// midnight that today began with was typed as a day, and means all of it.
fn past(today: Time, now: Time) -> [(Option<Time>, Time); 2] {
    [(None, today), (Some(today.plus(1)), now)]
}

fn text_of<'a>(row: &'a Json, key: &str) -> &'a str {
    row.get(key).and_then(Json::as_str).unwrap_or_default()
}

fn texts(ctx: &Ctx, row: &Json, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| ctx.cell(key, row.get(key))).collect()
}

/// How long ago it began.
fn age(ctx: &Ctx, row: &Json, key: &str) -> String {
    let began = Time::from_rfc3339(text_of(row, key));
    began.map(|at| time::length(at, ctx.here.now)).unwrap_or_default()
}
