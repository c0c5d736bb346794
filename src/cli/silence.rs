//! `codo silence list`: silences, where each stands, and what it would have hidden.

use super::{Ctx, list};
use crate::error::Result;
use crate::record::silence::{SILENCE, Silence};
use crate::store;
use crate::store::list::{Listing, Query};
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::Value as Json;
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
fn would_have_hidden(ctx: &Ctx) -> Result<BTreeMap<i64, u64>> {
    let mut store = ctx.store()?;
    let (rows, _) = store.list(&SILENCE, &Query::default())?;
    let silences: Vec<Silence> = rows.iter().map(Silence::view).collect();
    let mut hidden = BTreeMap::new();
    store.each_alert_since(ctx.here.now.plus(-PREVIEW_SECONDS), &mut |labels, start| {
        for silence in silences.iter().filter(|s| s.is_hour(start, ctx.here.zone) && s.fits(labels)) {
            *hidden.entry(silence.id).or_default() += 1;
        }
    })?;
    Ok(hidden)
}
