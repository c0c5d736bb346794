//! `codo silence`: where each stands, and what it would have hidden.

use super::rule::table;
use super::{Ctx, echo, list, record};
use crate::error::Result;
use crate::lang::rule as say;
use crate::output::Rows;
use crate::record::silence::{SILENCE, Silence};
use crate::store;
use crate::store::list::{Listing, Query};
use crate::time::Time;
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// How far back a preview looks, in seconds: 30 days.
const PREVIEW_SECONDS: i64 = 30 * 86_400;

const PHASE: &str = "phase";
const HIDDEN: &str = "hidden";

/// Silences as lists know them.
pub fn listing() -> Listing {
    let beside = &[(PHASE, "阶段"), (HIDDEN, "近 30 天会静默")];
    Listing { beside, ..Listing::of(&SILENCE) }
}

/// The argument beside those of any list.
pub fn preview() -> Arg {
    Arg::new("preview")
        .long("preview")
        .action(ArgAction::SetTrue)
        .help("Count what each would have hidden in the last 30 days, had it been in force")
}

/// The argument beside those of `add`.
pub fn preview_of_one() -> Arg {
    Arg::new("preview").long("preview").action(ArgAction::SetTrue).help(
        "Add nothing: print which alerts of the last 30 days it would have hidden, had it been in force",
    )
}

/// `codo silence add`
pub fn add(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    if !matches.get_flag("preview") {
        return record::run(&SILENCE, "add", matches, ctx);
    }
    echo::flags(&SILENCE, matches, ctx);
    let rows = record::to_add(&SILENCE, matches, ctx)?;
    let silences: Vec<Silence> = rows.iter().map(Silence::view).collect();
    let (mut alerts, mut hidden) = (0, 0);
    let mut names: BTreeMap<String, u64> = BTreeMap::new();
    let zone = ctx.here.zone;
    ctx.store()?.each_alert_since(preview_start(ctx), &mut |labels, start| {
        alerts += 1;
        if silences.iter().any(|s| s.is_hour(start, zone) && s.fits(labels)) {
            hidden += 1;
            *names.entry(labels.get("alertname").cloned().unwrap_or_default()).or_default() += 1;
        }
    })?;
    let row = |name: &String, count: u64| json!({ "alertname": name, "count": count });
    if ctx.json {
        let names: Vec<Json> = names.iter().map(|(name, count)| row(name, *count)).collect();
        let since = preview_start(ctx).to_text();
        return ctx.out.json(&json!({ "since": since, "alerts": alerts, "hidden": hidden, "names": names }));
    }
    if ctx.quiet {
        return Ok(());
    }
    let mut rows = match ctx.form.is_table() {
        true => table(ctx, [say::ALERT, say::ALERTS]),
        false => Rows::new(ctx.form, &["alertname", "count"].map(|name| (name.to_string(), String::new()))),
    };
    for (name, count) in &names {
        rows.row(&mut ctx.out, &row(name, *count), || vec![name.clone(), count.to_string()])?;
    }
    rows.end(&mut ctx.out)?;
    ctx.say(say::would_have_hidden(hidden, alerts));
    Ok(())
}

/// From when on a preview counts.
fn preview_start(ctx: &Ctx) -> Time {
    ctx.here.now.plus(-PREVIEW_SECONDS)
}

/// `codo silence list`
pub fn list(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let listing = listing();
    let hidden = if matches.get_flag("preview") { Some(would_have_hidden(ctx)?) } else { None };
    let beside = || [PHASE].into_iter().chain(hidden.as_ref().map(|_| HIDDEN));
    let fields = || SILENCE.fields.iter().map(|field| field.name);
    let here = ctx.here;
    let json = |row| {
        let row = store::to_row(&SILENCE, row)?;
        let mut json = row.to_json(false);
        if let Json::Object(object) = &mut json {
            let phase = Silence::view(&row).phase(here.now, here.zone);
            object.insert(PHASE.into(), phase.name().into());
            if let Some(hidden) = &hidden {
                object.insert(HIDDEN.into(), hidden.get(&row.id).copied().unwrap_or_default().into());
            }
        }
        Ok(json)
    };
    let table = ["id"].into_iter().chain(beside()).chain(fields()).collect();
    let keys = ["id"].into_iter().chain(fields()).chain(["create_at", "update_at"]).chain(beside()).collect();
    list::run(ctx, matches, &list::Shown { listing: &listing, table, keys, json: &json, line: None })
}

/// How many of the last 30 days' alerts each silence fits, at its hours.
fn would_have_hidden(ctx: &mut Ctx) -> Result<BTreeMap<i64, u64>> {
    let mut store = ctx.store()?;
    let (rows, _) = store.list(&SILENCE, &Query::default())?;
    let silences: Vec<Silence> = rows.iter().map(Silence::view).collect();
    let mut hidden = BTreeMap::new();
    store.each_alert_since(preview_start(ctx), &mut |labels, start| {
        for silence in silences.iter().filter(|s| s.is_hour(start, ctx.here.zone) && s.fits(labels)) {
            *hidden.entry(silence.id).or_default() += 1;
        }
    })?;
    Ok(hidden)
}
