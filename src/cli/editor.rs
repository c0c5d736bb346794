//! `edit` in the person's own editor: the record as JSON, a key a line. What was changed in it is
//! changed; what does not fit is said, and the text is offered again.

use super::{Ctx, record};
use crate::error::{Error, Kind as Trouble, Result};
use crate::output::prompt;
use crate::record::field::{Field, Kind};
use crate::record::row::Row;
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
    let mut text = serde_json::to_string_pretty(&shown)
        .map_err(|e| Error::failed("the record cannot be shown as text").because(e))?;
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
            Ok(Some(row)) => return record::done(ctx, "changed", &[row], false),
            Ok(None) => {
                ctx.say("nothing was changed");
                return Ok(());
            }
            Err(e) if matches!(e.kind(), Trouble::Usage | Trouble::Conflict) => {
                ctx.out.error(&e, false);
                if !prompt::confirm("Edit again?", true)? {
                    return Err(Error::failed("nothing was changed"));
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
    let read: Json =
        serde_json::from_str(text).map_err(|e| Error::usage(format!("this is not JSON: {e}")))?;
    let Json::Object(mut read) = read else { return Err(Error::usage("the record is one JSON object")) };
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
                return Err(Error::usage(format!(
                    "{}: a hidden part ({HIDDEN}) cannot be told from the text",
                    field.name
                ))
                .hint("edit with --reveal to see what is hidden"));
            }
        }
    }
    Ok(())
}

fn save(shown: &Row, changes: &Map<String, Json>, ctx: &Ctx) -> Result<Row> {
    ctx.store()?.write(ctx.here.now, &ctx.config.who(), |tx| {
        let gone = || Error::not_found("the record was removed in the meantime; nothing was saved");
        let before = tx.store().get(shown.kind, shown.id)?.ok_or_else(gone)?;
        if before.values() != shown.values() {
            return Err(Error::conflict("the record was changed in the meantime; nothing was saved")
                .hint("copy what you wrote, and edit the record as it is now"));
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
    let at_file = |what: &str, e| Error::failed(format!("{} cannot be {what}", file.display())).because(e);
    let opened = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(file);
    opened.and_then(|mut opened| opened.write_all(text.as_bytes())).map_err(|e| at_file("written", e))?;
    let editor = ctx.config.environment().editor();
    // Through a shell, as everybody does: it may have arguments.
    let ended = Command::new("/bin/sh").args(["-c", &format!("{editor} \"$@\""), editor]).arg(file).status();
    match ended {
        Ok(status) if status.success() => std::fs::read_to_string(file).map_err(|e| at_file("read", e)),
        Ok(_) => Err(Error::failed(format!("the editor {editor} failed; nothing was changed"))
            .hint("VISUAL or EDITOR names another")),
        Err(e) => Err(Error::failed("the editor cannot be started; nothing was changed").because(e)),
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
        made.map_err(|e| Error::failed(format!("no folder can be made in {}", within.display())).because(e))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
