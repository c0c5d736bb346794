//! `codo alert`: what Alertmanager posted. Recorded, never typed in.

mod replay;

pub use replay::Replay;

use super::{Ctx, list};
use crate::error::{Error, Result};
use crate::lang::alerted as say;
use crate::record::field::{Field, both};
use crate::record::{row, silence};
use crate::store::{Store, alerts};
use crate::text;
use clap::{ArgMatches, Args};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// `codo alert list`
pub fn list(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let listing = alerts::listing();
    let table = [
        "id",
        "status",
        "alertname",
        "severity",
        "instance",
        "starts_at",
        "ends_at",
        "count",
        "silenced",
        "rules",
    ];
    let keys = listing.columns.iter().map(|c| c.name).collect();
    let json = |row| Ok(alerts::to_json(row));
    list::run(
        ctx,
        matches,
        &list::Shown { listing: &listing, table: table.to_vec(), keys, json: &json, line: None },
    )
}

/// `codo alert show`
#[derive(Args)]
pub struct Show {
    /// The alert to show
    id: i64,
}

impl Show {
    /// Shows one alert.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let row = ctx.store()?.get_alert(self.id)?;
        ctx.one(&row)
    }
}

/// What is said of an alert that somebody took note of; no field of any record.
const COMMENT: Field =
    Field::text("comment", "comment", "说明", both("What is known or done", "已知情况或处理措施"));

/// `codo alert ack`
#[derive(Args)]
pub struct Ack {
    /// Which ones, by their id or by Alertmanager's matchers, all of which must fit
    #[arg(required = true, value_name = "ID|MATCHERS")]
    which: Vec<String>,
    /// What is known or done
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
}

impl Ack {
    /// Takes note of firing alerts, all named or none: nobody is told of them again until they resolve.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let comment = row::read(&COMMENT, self.comment.as_deref().unwrap_or_default(), ctx.here)?;
        let mut store = ctx.store()?;
        let ids = store.write(ctx.here.now, &ctx.config.who(), |tx| {
            let mut ids = BTreeSet::new();
            for which in &self.which {
                ids.extend(named(tx.store(), which)?);
            }
            ids.iter().try_for_each(|&id| tx.ack(id, comment.as_text()))?;
            let what = ids.iter().map(|id| format!(" {id}")).collect::<String>();
            Ok((ids, format!("alert ack{what}")))
        })?;
        let alerts = ids.iter().map(|&id| store.get_alert(id)).collect::<Result<Vec<_>>>()?;
        if ctx.json {
            return ctx.out.json(&Json::Array(alerts));
        }
        for (id, alert) in ids.iter().zip(&alerts) {
            if ctx.quiet {
                ctx.out.line(&id.to_string())?;
            }
            let name = alert.get("alertname").and_then(Json::as_str).unwrap_or_default();
            ctx.say(say::acked(*id, text::inert(name)));
        }
        Ok(())
    }
}

/// The alert with this id, or the firing ones that these matchers fit.
fn named(store: &mut Store, which: &str) -> Result<Vec<i64>> {
    if let Ok(id) = text::narrow(which).parse() {
        return Ok(vec![id]);
    }
    let fits = silence::fitting(which)?;
    let firing = store.firing(false)?.into_iter();
    let fitting = firing.filter(|alert| fits(&alert.labels));
    let ids: Vec<i64> = fitting.map(|alert| alert.id).collect();
    match ids.is_empty() {
        true => Err(Error::not_found(say::nothing_fits(text::inert(which))).hint(say::open_list())),
        false => Ok(ids),
    }
}
