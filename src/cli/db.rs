//! `codo db`: the database as a whole. It knows no table.

mod backup;
mod check;
mod prune;
mod restore;

pub use backup::Backup;
pub use check::{Check, print};
pub use prune::Prune;
pub use restore::Restore;

use super::Ctx;
use crate::error::Result;
use crate::lang::cli::db as say;
use crate::lang::output::{hint, warning};
use crate::output::Table;
use crate::store;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// `codo db path`
#[derive(Args)]
pub struct Path {}

impl Path {
    /// Prints the database in force, made or not.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let location = ctx.location()?;
        let file = if let store::Location::File(path) = &location { Some(path) } else { None };
        if ctx.json {
            let exists = file.map(|path| path.exists());
            return ctx.out.json(&json!({ "path": location.to_string(), "exists": exists }));
        }
        ctx.out.line(&crate::text::inert(&location.to_string()))?;
        if file.is_some_and(|path| !path.exists()) {
            ctx.say(say::not_made_yet());
        }
        Ok(())
    }
}

/// `codo db copy`
#[derive(Args)]
pub struct Copy {
    /// The database to copy: a file, or postgres://…
    #[arg(value_name = "FROM")]
    from: PathBuf,
    /// Where to: a new file, or an empty database on a server
    #[arg(value_name = "TO")]
    to: PathBuf,
}

impl Copy {
    /// Copies everything, or nothing.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let (from, to) = (ctx.locate(&self.from), ctx.locate(&self.to));
        let progress = ctx.progress();
        let tables = store::copy(&from, &to, ctx.kinds, &mut |done, of| progress.at(done, of))?;
        drop(progress);
        for copied in tables.iter().filter(|copied| copied.replaced > 0) {
            let first = copied.first_replaced.as_deref().unwrap_or_default();
            let said = say::held_nul(copied.replaced, &copied.table, format_args!("{to}"), first);
            ctx.out.talk(warning(said));
        }
        if ctx.json {
            let table = |c: &store::Copied| json!({ "table": c.table, "rows": c.rows, "sha256": c.sha256, "replaced": c.replaced });
            let tables: Vec<_> = tables.iter().map(table).collect();
            return ctx
                .out
                .json(&json!({ "from": from.to_string(), "to": to.to_string(), "tables": tables }));
        }
        if !ctx.quiet {
            let mut table =
                Table::new([say::table(), say::rows()].map(|name| name.in_lang(ctx.lang).to_string()));
            tables.iter().for_each(|copied| table.row([&copied.table, &copied.rows.to_string()]));
            ctx.out.table(&table)?;
        }
        let rows: u64 = tables.iter().map(|copied| copied.rows).sum();
        ctx.say(say::copied(rows, format_args!("{from}"), format_args!("{to}")));
        ctx.say(hint(say::stop_the_daemon()));
        Ok(())
    }
}

/// `codo db grant-sql`
#[derive(Args)]
pub struct GrantSql {
    /// The role that reads
    #[arg(long, value_name = "NAME", default_value = "codo_read")]
    read: String,
    /// The role that writes too
    #[arg(long, value_name = "NAME", default_value = "codo_write")]
    write: String,
}

impl GrantSql {
    /// Prints the SQL; runs nothing.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let roles = store::Roles { read: &self.read, write: &self.write };
        ctx.out.data(&store::grants(ctx.kinds, &roles)?)
    }
}
