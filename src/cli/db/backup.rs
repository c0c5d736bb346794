//! `codo db backup`: a copy in a file of its own, or one of several in a folder.

use crate::cli::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::db as say;
use crate::lang::output::warning;
use crate::store;
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};

/// `codo db backup`
#[derive(Args)]
pub struct Backup {
    /// A new file, or a folder for one named after the time (codo-20261121T101500Z.db)
    #[arg(value_name = "FILE|FOLDER")]
    to: PathBuf,
    /// Keep this many backups in the folder, and remove older ones when this one is made
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    keep: Option<u32>,
}

impl Backup {
    /// Makes the copy, looks through it, and removes the oldest ones.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let is_folder = self.to.is_dir() || self.to.as_os_str().to_string_lossy().ends_with('/');
        if !is_folder && self.keep.is_some() {
            let shown = self.to.display();
            return Err(Error::usage(say::keep_is_for_folders()).hint(say::end_with_a_slash(shown)));
        }
        if is_folder && !self.to.is_dir() {
            let error = Error::failed(say::no_folder(self.to.display()));
            return Err(error.hint(say::make_it_first()));
        }
        let to = if is_folder { self.to.join(name(&ctx.here.now.compact())) } else { self.to.clone() };
        let made = store::backup(&ctx.location()?, &to, ctx.kinds)?;
        for finding in &made.findings {
            ctx.out.talk(warning(say::backup_has(&finding.what)));
        }
        let mut removed = Vec::new();
        for old in self.keep.map(|keep| beyond(&self.to, &to, keep)).unwrap_or_default() {
            match std::fs::remove_file(&old) {
                Ok(()) => removed.push(old.to_string_lossy().into_owned()),
                Err(e) => return Err(Error::failed(say::not_removed(old.display())).because(e)),
            }
        }
        if ctx.json {
            let file = to.to_string_lossy();
            return ctx.out.json(&json!({ "file": file, "bytes": made.bytes, "removed": removed }));
        }
        if ctx.quiet {
            return ctx.out.line(&crate::text::inert(&to.to_string_lossy()));
        }
        // Cron mails whatever is said.
        if ctx.out.is_watched() {
            ctx.say(say::backed_up(to.display(), made.bytes));
        }
        Ok(())
    }
}

fn name(at: &str) -> String {
    format!("codo-{at}.db")
}

/// The backups in a folder that are older than the newest `keep`, of which the one just made is one: files
/// with such a name that are databases of codo.
fn beyond(folder: &Path, made: &Path, keep: u32) -> Vec<PathBuf> {
    let is_old = |path: &PathBuf| {
        path != made
            && path.file_name().and_then(|name| name.to_str()).is_some_and(is_name)
            && path.symlink_metadata().is_ok_and(|meta| meta.is_file())
            && store::is_codos(path)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut old: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_old).collect();
    old.sort();
    let kept = usize::try_from(keep.saturating_sub(1)).unwrap_or(usize::MAX);
    old.truncate(old.len().saturating_sub(kept));
    old
}

/// `codo-20261121T101500Z.db`
fn is_name(name: &str) -> bool {
    let pattern = name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c });
    pattern.eq(self::name("00000000T000000Z").chars())
}
