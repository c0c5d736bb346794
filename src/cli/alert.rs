//! `codo alert`: what Alertmanager posted. Recorded, never typed in.

mod replay;

pub use replay::Replay;

use super::{Ctx, list};
use crate::error::Result;
use crate::store::alerts;
use clap::{ArgMatches, Args};

/// `codo alert list`
pub fn list(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let listing = alerts::listing();
    let table =
        ["id", "status", "alertname", "severity", "instance", "starts_at", "ends_at", "count", "rules"];
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
