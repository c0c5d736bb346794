//! `edit` in the person's own editor: the record as JSON, a key a line. What was changed in it is
//! changed; what does not fit is said, and the text is offered again.

use super::{Ctx, record};
use crate::error::{Error, Kind as Trouble, Result};
use crate::lang::Said;
use crate::lang::cli::{editor as say, nothing_was_changed, record as done};
use crate::output::prompt;
use crate::record::field::{Field, Kind};
use crate::record::row::Row;
use crate::record::typed::Typed;
use clap::ArgMatches;
use serde_json::{Map, Value as Json};
use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a hidden part of a secret is shown as.
const HIDDEN: &str = "***";
/// The names that are tried for a folder of our own.
const FOLDERS_MAX: u32 = 100;

/// Changes the record in the editor.
pub fn run(kind: &'static Kind, which: &str, matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let row = ctx.store()?.find(kind, which)?;
    let shown = shown(&row, record::reveals(matches));
    let mut text =
        serde_json::to_string_pretty(&shown).map_err(|e| Error::failed(say::cannot_be_shown()).because(e))?;
    text.push('\n');
    let folder = Folder::new(&ctx.config.environment().temporary_folder())?;
    let file = folder.0.join(format!("{}-{}.json", kind.name, row.id));
    loop {
        text = edited(ctx, &file, &text)?;
        let saved = changes(&text, &shown, &row).and_then(|changes| match changes.is_empty() {
            true => Ok(None),
            false => save(&row, &changes, ctx).map(Some),
        });
        match saved {
            Ok(Some(row)) => return record::done(ctx, done::changed, &[row], false),
            Ok(None) => {
                ctx.say(nothing_was_changed());
                return Ok(());
            }
            Err(e) if matches!(e.kind(), Trouble::Usage | Trouble::Conflict) => {
                ctx.out.error(&e, false);
                if !prompt::confirm(say::edit_again().in_lang(ctx.lang), true)? {
                    return Err(match e.kind() {
                        Trouble::Conflict => Error::conflict(nothing_was_changed()),
                        _ => Error::failed(nothing_was_changed()),
                    });
                }
            }
            Err(e) => return Err(e),
        }
    }
}

/// The fields alone: the rest of a record is not for people to change.
fn shown(row: &Row, reveal: bool) -> Map<String, Json> {
    let Json::Object(mut all) = row.to_json(reveal) else { return Map::new() };
    all.retain(|key, _| row.kind.field(key).is_some());
    all
}

/// What was changed in the text: the keys whose values are no longer what was shown.
fn changes(text: &str, shown: &Map<String, Json>, row: &Row) -> Result<Map<String, Json>> {
    if text.trim().is_empty() {
        return Ok(Map::new());
    }
    let not_json = |e: serde_json::Error| Error::usage(say::not_json(format_args!("{e}")));
    let Typed(read) = serde_json::from_str(text).map_err(not_json)?;
    let Json::Object(mut read) = read else { return Err(Error::usage(say::one_object())) };
    read.retain(|key, value| shown.get(key) != Some(value));
    for field in row.kind.fields {
        if let (Some(mask), Some(Json::Array(items))) = (field.mask, read.get_mut(field.name)) {
            unmask(field, mask, items, row)?;
        }
    }
    Ok(read)
}

/// Puts the secrets back where their masks were left standing.
fn unmask(field: &Field, mask: fn(&str) -> String, items: &mut [Json], row: &Row) -> Result<()> {
    let stored = row.list(field.name);
    let same = items.to_vec();
    for (place, item) in items.iter_mut().enumerate() {
        let Some(shown) = item.as_str().filter(|text| text.contains(HIDDEN)).map(str::to_string) else {
            continue;
        };
        let known: Vec<&str> = stored.iter().copied().filter(|url| mask(url) == shown).collect();
        let is_same = |other: &&Json| other.as_str() == Some(&shown);
        // Two that look the same are told apart by their order, as long as both are there.
        let before = same.iter().take(place).filter(is_same).count();
        match known.get(before) {
            Some(url) if known.len() == same.iter().filter(is_same).count() => *item = (*url).into(),
            _ => {
                let error = Error::usage(say::hidden_part(field.name, HIDDEN));
                return Err(error.hint(say::reveal()));
            }
        }
    }
    Ok(())
}

fn save(shown: &Row, changes: &Map<String, Json>, ctx: &mut Ctx) -> Result<Row> {
    ctx.store()?.write(ctx.here.now, &ctx.config.who(), |tx| {
        let gone = || Error::not_found(say::was_removed());
        let before = tx.store().get(shown.kind, shown.id)?.ok_or_else(gone)?;
        if before.values() != shown.values() {
            return Err(Error::conflict(say::was_changed()).hint(say::copy_and_edit()));
        }
        let mut row = before.clone();
        row.set_json(changes, ctx.here)?;
        let row = tx.update(&before, row)?;
        let what = format!("{} edit {}", row.kind.name, row.id);
        Ok((row, what))
    })
}

/// What became of a text in the editor.
fn edited(ctx: &Ctx, file: &Path, text: &str) -> Result<String> {
    let cannot = |said: Said| |e: std::io::Error| Error::failed(said).because(e);
    let opened = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(file);
    opened
        .and_then(|mut opened| opened.write_all(text.as_bytes()))
        .map_err(cannot(say::not_written(file.display())))?;
    let editor = ctx.config.environment().editor();
    // Through a shell, as everybody does: it may have arguments.
    let ended = Command::new("/bin/sh").args(["-c", &format!("{editor} \"$@\""), editor]).arg(file).status();
    match ended {
        Ok(status) if status.success() => {
            std::fs::read_to_string(file).map_err(cannot(say::not_read(file.display())))
        }
        Ok(_) => Err(Error::failed(say::failed(editor)).hint(say::name_another())),
        Err(e) => Err(Error::failed(say::not_started()).because(e)),
    }
}

/// A folder that nobody else can look into, removed with everything in it.
struct Folder(PathBuf);

impl Folder {
    fn new(within: &Path) -> Result<Self> {
        let name = |n: u32| within.join(format!("codo-{}-{n}", std::process::id()));
        let mut made = Err(std::io::ErrorKind::AlreadyExists.into());
        for path in (0..FOLDERS_MAX).map(name) {
            // Not recursive: one that is there already may be somebody else's.
            made = DirBuilder::new().mode(0o700).create(&path).map(|()| Folder(path));
            if made.as_ref().err().map(std::io::Error::kind) != Some(std::io::ErrorKind::AlreadyExists) {
                break;
            }
        }
        made.map_err(|e| Error::failed(say::no_folder(within.display())).because(e))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
