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
        // To other commands that is standard output.
        if self.to.as_os_str() == "-" {
            return Err(Error::usage(say::backup_is_no_stream()).hint(say::back_up_then_pack()));
        }
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
        let location = ctx.location()?;
        if self.keep.is_some() {
            // Before, for the room that they take.
            for left in named(&self.to, is_part) {
                store::remove_part(&left, ctx.here.now);
            }
        }
        let made = store::backup(&location, &to, ctx.kinds)?;
        for finding in &made.findings {
            ctx.out.talk(warning(say::backup_has(&finding.what)));
        }
        let old = self.keep.map(|keep| beyond(&self.to, &to, keep)).unwrap_or_default();
        let (mut removed, mut failed) = (Vec::new(), None);
        for old in old {
            match std::fs::remove_file(&old) {
                Ok(()) => removed.push(old.to_string_lossy().into_owned()),
                // One that stays is no reason to keep all the others.
                Err(e) => failed = failed.or(Some((old, e))),
            }
        }
        if let Some((old, e)) = failed {
            let error = Error::failed(say::made_not_removed(to.display(), old.display())).because(e);
            return Err(error.hint(say::remove_it_yourself()));
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
    let mut old = named(folder, is_name);
    old.retain(|path| path != made && store::is_codos(path));
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

/// `codo-20261121T101500Z.db.part`
fn is_part(name: &str) -> bool {
    name.strip_suffix(store::PART).is_some_and(is_name)
}

/// The files in a folder that are named so.
fn named(folder: &Path, is_so: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let is_wanted = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(&is_so)
            && path.symlink_metadata().is_ok_and(|meta| meta.is_file())
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_wanted).collect()
}
