//! `codo undo`: takes an operation back, and by naming what did, does it again.

use super::{Ctx, log};
use crate::error::Result;
use crate::lang::cli as say;
use clap::Args;
use serde_json::Value as Json;

/// `codo undo`
#[derive(Args)]
pub struct Undo {
    /// The operation to take back; if not given, your own last that is neither an undo nor undone
    #[arg(value_name = "OP")]
    operation: Option<i64>,
}

impl Undo {
    /// Takes it back, whole or not at all.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let undone = ctx.store()?.write(ctx.here.now, &ctx.config.who(), |tx| {
            let undone = tx.undo(self.operation)?;
            let what = format!("undo {} ({})", number(&undone), text(&undone, "what"));
            Ok((undone, what))
        })?;
        if !ctx.form.is_table() || ctx.quiet {
            return log::show(ctx, number(&undone), false);
        }
        let at = ctx.cell("at", undone.get("at"));
        let (what, who) = (text(&undone, "what"), text(&undone, "who"));
        ctx.say(say::took_back(number(&undone), what, who, at));
        Ok(())
    }
}

fn number(operation: &Json) -> i64 {
    operation.get("id").and_then(Json::as_i64).unwrap_or_default()
}

fn text<'a>(operation: &'a Json, key: &str) -> &'a str {
    operation.get(key).and_then(Json::as_str).unwrap_or_default()
}
