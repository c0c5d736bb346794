//! `codo config`: which settings are in force, and where they came from.

use super::Ctx;
use crate::config::commented_file;
use crate::error::{Error, Result};
use crate::lang::Lang;
use crate::lang::cli::config as say;
use crate::output::Table;
use clap::Args;
use serde_json::json;
use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

/// `codo config path`
#[derive(Args)]
pub struct Path {}

impl Path {
    /// Prints the file in force, or the one that would be.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let (path, exists) = match ctx.config.path() {
            Some(path) => (path.to_path_buf(), true),
            None => (ctx.config.new_file()?, false),
        };
        if ctx.json {
            return ctx.out.json(&json!({ "path": path.to_string_lossy(), "exists": exists }));
        }
        ctx.out.line(&crate::text::inert(&path.to_string_lossy()))?;
        if !exists {
            ctx.say(say::no_file_yet());
        }
        Ok(())
    }
}

/// `codo config show`
#[derive(Args)]
pub struct Show {}

impl Show {
    /// Prints every setting.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        if ctx.json {
            let shown = ctx.config.shown();
            let all: Vec<_> = shown
                .map(|(s, value, origin)| {
                    json!({ "key": s.key, "value": value, "origin": origin.in_lang(Lang::En) })
                })
                .collect();
            return ctx.out.json(&json!(all));
        }
        let headings = [say::setting(), say::value(), say::from()];
        let mut table = Table::new(headings.map(|heading| heading.in_lang(ctx.lang).to_string()));
        for (setting, value, origin) in ctx.config.shown() {
            table.row([setting.key, &value, origin.in_lang(ctx.lang)]);
        }
        ctx.out.table(&table)
    }
}

/// `codo config init`
#[derive(Args)]
pub struct Init {
    /// The file to write instead of the usual one
    #[arg(value_name = "FILE")]
    file: Option<std::path::PathBuf>,
}

impl Init {
    /// Writes a new file, never over an old one.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let path = match self.file {
            Some(file) => file,
            None => ctx.config.new_file()?,
        };
        let cannot = |e: std::io::Error| match e.kind() {
            std::io::ErrorKind::AlreadyExists => Error::conflict(say::is_there_already(path.display())),
            _ => Error::failed(say::not_written(path.display())).because(e),
        };
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(cannot)?;
        }
        // For its owner alone: it may come to hold a secret.
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let mut file = file.map_err(cannot)?;
        file.write_all(commented_file(ctx.lang).as_bytes()).map_err(|e| {
            // Half a file would stand in the way of the next try.
            let _ = std::fs::remove_file(&path);
            cannot(e)
        })?;
        ctx.say(say::wrote(path.display()));
        Ok(())
    }
}
