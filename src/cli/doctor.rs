//! `codo doctor`: what is wrong around codo that no single command would say.

mod database;
mod settings;

use super::Ctx;
use super::db::print;
use crate::error::{Error, Result};
use crate::lang::doctor as say;
use clap::Args;

/// `codo doctor`
#[derive(Args)]
pub struct Doctor {
    /// Reach for no server
    #[arg(long)]
    offline: bool,
}

impl Doctor {
    /// Looks at everything, then prints what is wrong.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let mut found = settings::findings(ctx, self.offline);
        found.extend(database::findings(ctx));
        print(ctx, &found)?;
        if found.is_empty() {
            ctx.say(say::well());
            return Ok(());
        }
        Err(Error::failed(say::things_wrong(found.len())).hint(say::see_hints()))
    }
}
