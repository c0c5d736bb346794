//! `codo paid renew`: moves paid periods on.

use crate::cli::{Ctx, record};
use crate::error::Result;
use crate::lang::cli::{paid as say, record as done};
use crate::lang::output::{hint, warning};
use crate::record::paid::{PAID, Paid, Renewal, renew};
use crate::record::period::Period;
use crate::record::row::Row;
use crate::text;
use crate::time;
use clap::Args;

/// `codo paid renew`
#[derive(Args)]
pub struct Renew {
    /// The paid items to renew, all or none
    #[arg(required = true, value_name = "ID|NAME")]
    which: Vec<String>,
    /// Until this time: 2018-11-22, "in 30 days", 30天后
    #[arg(long, value_name = "TIME", conflicts_with = "period")]
    until: Option<String>,
    /// For this long: 1y, 3mo, 2w, 30d; by its own cycle if not given
    #[arg(long = "for", value_name = "PERIOD")]
    period: Option<String>,
}

impl Renew {
    /// Renews all that are named, or none.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let here = ctx.here;
        let renewal = match (&self.until, &self.period) {
            (Some(typed), _) => Renewal::Until(time::read(typed, here).map_err(|e| e.at("--until"))?),
            (None, Some(typed)) => Renewal::For(Period::read(typed).map_err(|e| e.at("--for"))?),
            (None, None) => Renewal::Cycle,
        };
        let rows = ctx.store()?.write(here.now, &ctx.config.who(), |tx| {
            // All are looked up before any changes: one that is named twice is renewed once.
            let mut found: Vec<Row> = Vec::new();
            for which in &self.which {
                let row = tx.store().find(&PAID, which)?;
                if found.iter().all(|other| other.id != row.id) {
                    found.push(row);
                }
            }
            let renewed = found.iter().map(|before| {
                let mut row = before.clone();
                renew(&mut row, renewal, here.zone)?;
                tx.update(before, row)
            });
            let rows = renewed.collect::<Result<Vec<_>>>()?;
            let what = format!("paid renew{}", record::ids(&rows));
            Ok((rows, what))
        })?;
        record::done(ctx, done::renewed, &rows, false)?;
        for item in rows.iter().filter_map(Paid::view) {
            tell_end(ctx, &item);
        }
        Ok(())
    }
}

/// Says until when an item runs now, and where that is no help.
fn tell_end(ctx: &mut Ctx, item: &Paid) {
    let (id, name, end) = (item.id, text::inert(&item.name), item.end.show(ctx.here.zone));
    if item.end > ctx.here.now {
        ctx.say(say::runs_until(id, name, end));
        return;
    }
    // A warning: said to those, too, who asked for no talk.
    ctx.out.talk(warning(say::ran_out_all_the_same(id, name, end)));
    ctx.out.talk(hint(say::renew_until(id)));
}
