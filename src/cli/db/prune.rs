//! `codo db prune`: what is long over goes for good.

use crate::cli::{Ctx, confirm};
use crate::error::{Error, Result};
use crate::lang::cli::db as say;
use crate::store::{self, Pruned};
use crate::time;
use clap::Args;
use serde_json::json;

/// Younger alerts stay whatever is asked for, in seconds: Alertmanager tells of them again.
const AGE_MIN: u64 = 86_400;

/// `codo db prune`
#[derive(Args)]
pub struct Prune {
    /// Remove alerts that resolved longer ago, such as 400d, and messages settled before
    #[arg(long, value_name = "LENGTH")]
    alerts_older_than: String,
    /// Only say how much would go
    #[arg(long)]
    dry_run: bool,
    /// Do not ask; needed where there is no terminal to ask at
    #[arg(short = 'y', long)]
    yes: bool,
}

impl Prune {
    /// Counts, asks and removes.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let refused = |what| Err(Error::usage(what).hint(say::write_days()));
        let age = match time::read_duration(&self.alerts_older_than) {
            None => {
                return refused(crate::lang::after(
                    "--alerts-older-than",
                    crate::text::inert(&self.alerts_older_than),
                ));
            }
            Some(age) if age < AGE_MIN => return refused(say::too_young()),
            Some(age) => i64::try_from(age).unwrap_or(i64::MAX),
        };
        let before = ctx.here.now.plus(age.saturating_neg());
        let shown = before.show(ctx.here.zone);
        let is_asked = !self.dry_run && confirm::is_wanted(ctx, self.yes)?;
        let mut store = ctx.store()?;
        let (closed, now) = (ctx.config.closed_words(), ctx.here.now);
        if self.dry_run || is_asked {
            let would = store::prune(&mut store, before, &closed, now, false, &mut |_| {})?;
            if !is_asked {
                ctx.say(say::would_go(would.alerts, would.messages, &shown));
                return report(ctx, would, true);
            }
            confirm::ask(ctx, &[say::would_go(would.alerts, would.messages, &shown)], &say::remove_them())?;
        }
        let mut so_far = Pruned::default();
        let pruned = store::prune(&mut store, before, &closed, now, true, &mut |now| so_far = now);
        let pruned = pruned.map_err(|e| match so_far == Pruned::default() {
            true => e,
            false => e.at(say::went_so_far(so_far.alerts, so_far.messages)),
        })?;
        if ctx.out.is_watched() {
            ctx.say(say::went(pruned.alerts, pruned.messages, &shown));
        }
        report(ctx, pruned, false)
    }
}

fn report(ctx: &mut Ctx, pruned: Pruned, is_dry: bool) -> Result<()> {
    if !ctx.json {
        return Ok(());
    }
    ctx.out.json(&json!({ "alerts": pruned.alerts, "messages": pruned.messages, "dry_run": is_dry }))
}
