//! `codo db check`, and how findings are printed.

use crate::cli::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::db as say;
use crate::lang::output::hint;
use crate::output::{Form, Rows};
use crate::store::{self, Finding};
use crate::text;
use clap::Args;
use serde_json::{Value as Json, json};

/// `codo db check`
#[derive(Args)]
pub struct Check {
    /// Look at every page and every index, not only at what is quickly seen
    #[arg(long)]
    full: bool,
}

impl Check {
    /// Prints what is wrong.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let location = ctx.location()?;
        let found = store::check(&location, ctx.kinds, self.full)?;
        print(ctx, &found)?;
        if found.is_empty() {
            ctx.say(say::sound(format_args!("{location}")));
            return Ok(());
        }
        let wrong = say::things_wrong(found.len(), format_args!("{location}"));
        Err(Error::database(wrong).hint(say::restore_or_mend()))
    }
}

/// Prints findings, a line each; with `--quiet` the names of the checks alone.
pub fn print(ctx: &mut Ctx, found: &[Finding]) -> Result<()> {
    let lang = ctx.lang;
    let said = |said: &crate::lang::Said| text::inert(said.in_lang(lang));
    let object = |f: &Finding| json!({ "check": f.check, "what": f.what.in_lang(lang), "hint": f.hint.as_ref().map(|h| h.in_lang(lang)) });
    match ctx.form {
        Form::Json => {
            let findings: Vec<Json> = found.iter().map(object).collect();
            ctx.out.json(&json!({ "ok": found.is_empty(), "findings": findings }))
        }
        _ if ctx.quiet => found.iter().try_for_each(|finding| ctx.out.line(finding.check)),
        // No table: a sentence is read whole, and what can be done is to be copied.
        Form::Table | Form::Wide => found.iter().try_for_each(|finding| {
            ctx.out.line(&format!("{}: {}", finding.check, said(&finding.what)))?;
            finding.hint.as_ref().map_or(Ok(()), |h| ctx.out.line(&format!("  {}", said(&hint(h)))))
        }),
        _ => {
            let columns = ["check", "what", "hint"].map(|name| (name.to_string(), String::new()));
            let mut rows = Rows::new(ctx.form, &columns);
            for finding in found {
                rows.row(&mut ctx.out, &object(finding), Vec::new)?;
            }
            rows.end(&mut ctx.out)
        }
    }
}
