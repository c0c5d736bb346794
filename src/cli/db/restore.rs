//! `codo db restore`: a backup in the place of the database.

use crate::cli::{Ctx, confirm};
use crate::error::Result;
use crate::lang::cli::db as say;
use crate::store::{self, Location};
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// `codo db restore`
#[derive(Args)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    from: PathBuf,
    /// Do not ask; needed where there is no terminal to ask at
    #[arg(short = 'y', long)]
    yes: bool,
}

impl Restore {
    /// Looks through the backup, puts the old database aside and the backup in its place.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let to = ctx.location()?;
        let is_there = matches!(&to, Location::File(path) if path.exists());
        if is_there && confirm::is_wanted(ctx, self.yes)? {
            confirm::ask(ctx, &[say::kept_aside(format_args!("{to}"))], &say::replace())?;
        }
        let restored = store::restore(&self.from, &to, ctx.kinds, ctx.here.now)?;
        if ctx.json {
            let kept = restored.kept.as_ref().map(|path| path.to_string_lossy());
            return ctx.out.json(&json!({ "database": to.to_string(), "kept": kept }));
        }
        ctx.say(say::restored(format_args!("{to}"), self.from.display()));
        if let Some(kept) = &restored.kept {
            ctx.say(say::old_one_at(kept.display()));
        }
        Ok(())
    }
}
