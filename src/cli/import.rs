//! `codo import`: what `codo export` wrote, and tables that people keep elsewhere. All records of a file go
//! in, or none, as one operation that `codo undo` takes back.
//!
//! Times are kept. Ids are kept where no record of the kind was ever stored, so that an empty database
//! becomes what was exported; elsewhere records get ids of their own, because those in the file may have
//! meant others here.

mod file;
mod mysqldump;

pub use mysqldump::Mysqldump;

use super::Ctx;
use super::context::shown;
use crate::error::{Error, Kind as Sort, Result};
use crate::lang::cli::{and_more, import as say, sentences};
use crate::lang::{Said, after};
use crate::output::Progress;
use crate::record::field::Kind;
use crate::record::row::Row;
use crate::record::{self, Kinds};
use crate::store::Tx;
use crate::text;
use crate::time::{self, Here, Time};
use clap::Args;
use file::Found;
use serde_json::{Map, Value as Json, json};
use std::collections::HashMap;
use std::path::PathBuf;

/// The largest id that a file may bring: beyond it JSON numbers are no longer exact everywhere.
pub(super) const ID_MAX: i64 = 1 << 53;
/// The most records that an error lists.
const LISTED_MAX: usize = 10;

/// `codo import`
#[derive(Args)]
pub struct Import {
    /// The file: JSON, NDJSON, CSV or TSV with the keys that `codo export` prints; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What the records are where the file does not say so; else take in this kind alone
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// How the file is encoded: utf-8, or gbk as Excel saves CSV on a Chinese Windows
    #[arg(long, value_name = "NAME", default_value = "utf-8", value_parser = ["utf-8", "gbk"], hide_possible_values = true)]
    encoding: String,
    /// Change the records whose names are there already, instead of refusing them
    #[arg(long)]
    update: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

/// A record that is to be stored, and where it stands in the file.
struct Incoming {
    row: Row,
    place: Said,
}

/// What became of the records of a kind.
#[derive(Clone, Copy)]
struct Count {
    kind: &'static Kind,
    added: u64,
    changed: u64,
    unchanged: u64,
    keeps_ids: bool,
}

impl Import {
    /// Takes a file's records in.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let name = shown(&self.file);
        let bytes = ctx.read_bytes(&self.file)?;
        let records = self.read(bytes, ctx).map_err(|e| e.at(&name))?;
        let (who, now) = (ctx.config.who(), ctx.here.now);
        let progress = ctx.progress();
        let mut store = ctx.store()?;
        let counts = if self.dry_run {
            store.rehearse(now, &who, |tx| take_in(tx, &records, self.update, &progress))
        } else {
            store.write(now, &who, |tx| {
                let counts = take_in(tx, &records, self.update, &progress)?;
                Ok((counts, format!("import {} records", records.len())))
            })
        };
        drop(progress);
        self.report(ctx, &counts.map_err(|e| e.at(&name))?)
    }

    /// The records of the file, each as good as one that is typed; kinds that others name come first.
    fn read(&self, bytes: Vec<u8>, ctx: &Ctx) -> Result<Vec<Incoming>> {
        let said = self.kind.as_deref().map(|noun| record::find(ctx.kinds, noun)).transpose()?;
        let text = file::decode(bytes, &self.encoding)?;
        let (mut records, mut places) = (Vec::new(), HashMap::new());
        for found in file::records(&text, ctx.kinds, said)? {
            let kind = found.kind;
            if self.update && !kind.is_named() {
                let error = Error::usage(say::names_repeat(kind.noun()));
                return Err(error.hint(say::pick_a_kind(kind.name)));
            }
            let row = to_row(&found, ctx.here).map_err(|e| e.at(&found.place))?;
            let id = (row.id > 0).then(|| ("id", row.id.to_string()));
            for (what, mark) in id.into_iter().chain(row.unique_key().map(|key| ("name", key))) {
                if let Some(first) = places.insert((kind.name, what, mark), found.place.clone()) {
                    let name = text::inert(row.name());
                    let twice = match what {
                        "id" => say::same_id(kind.noun(), name, first),
                        _ => say::same_name(kind.noun(), name, first),
                    };
                    return Err(Error::usage(twice).at(&found.place));
                }
            }
            records.push(Incoming { row, place: found.place });
        }
        let kinds = ctx.kinds;
        let place =
            |kind: &Kind| (depth(kind, kinds, kinds.len()), kinds.iter().position(|known| *known == kind));
        records.sort_by_key(|record| place(record.row.kind));
        Ok(records)
    }

    fn report(&self, ctx: &mut Ctx, counts: &[Count]) -> Result<()> {
        if ctx.json {
            let kind = |c: &Count| {
                json!({ "kind": c.kind.name, "added": c.added, "changed": c.changed,
                    "unchanged": c.unchanged, "ids_kept": c.keeps_ids })
            };
            let kinds: Vec<Json> = counts.iter().map(kind).collect();
            return ctx.out.json(&json!({ "dry_run": self.dry_run, "kinds": kinds }));
        }
        for &Count { kind, added, changed, unchanged, keeps_ids } in counts {
            let (new_ids, rehearsed) = (!keeps_ids, self.dry_run);
            ctx.say(say::Taken { added, changed, unchanged, new_ids, rehearsed }.say(kind.noun()));
        }
        if counts.is_empty() {
            ctx.say(say::no_record());
        } else if !self.dry_run {
            ctx.say(say::undo_it());
        }
        Ok(())
    }
}

/// How many kinds stand below this one, each named by the one above it.
fn depth(kind: &Kind, kinds: Kinds, most: usize) -> usize {
    let named = kind.fields.iter().filter_map(|field| record::named(kinds, field.refers_to?));
    let below = |kind: &'static Kind| most.checked_sub(1).map_or(0, |most| 1 + depth(kind, kinds, most));
    named.map(below).max().unwrap_or_default()
}

/// The records of one kind in a text that `codo export` could have printed; those of others are passed over.
pub fn rows_of(text: &str, kinds: Kinds, kind: &'static Kind, here: Here) -> Result<Vec<Row>> {
    let found = file::records(text, kinds, Some(kind))?;
    found.iter().map(|found| to_row(found, here).map_err(|e| e.at(&found.place))).collect()
}

/// The record, with id and times where it has them.
fn to_row(found: &Found, here: Here) -> Result<Row> {
    refuse_hidden(found)?;
    let mut row = Row::new(found.kind, here)?;
    row.set_json(&found.fields, here)?;
    row.id = id(&found.fields)?;
    row.create_at = time_of(&found.fields, "create_at", here)?;
    row.update_at = time_of(&found.fields, "update_at", here)?;
    row.finish(None)?;
    Ok(row)
}

/// Refuses what was printed without its secrets: it would be stored as if it were they.
fn refuse_hidden(found: &Found) -> Result<()> {
    for field in found.kind.fields {
        let (Some(mask), Some(value)) = (field.mask, found.fields.get(field.name)) else { continue };
        let texts = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        let mut texts = texts.iter().filter_map(Json::as_str).flat_map(str::lines);
        if let Some(hidden) = texts.find(|text| text.contains("***") && mask(text) == *text) {
            let shown = text::inert(hidden);
            return Err(Error::usage(say::lacks_secret(field.name, shown)).hint(say::export_secrets()));
        }
    }
    Ok(())
}

/// The id that a record brings; 0 where it brings none.
fn id(fields: &Map<String, Json>) -> Result<i64> {
    let id = match fields.get("id") {
        None | Some(Json::Null) => Some(0),
        Some(Json::String(typed)) if typed.trim().is_empty() => Some(0),
        Some(Json::String(typed)) => text::narrow(typed).parse().ok().filter(|id| *id > 0),
        Some(other) => other.as_i64().filter(|id| *id > 0),
    };
    let id = id.filter(|id| *id <= ID_MAX);
    id.ok_or_else(|| Error::usage(say::not_an_id()).hint(say::leave_it_out()))
}

fn time_of(fields: &Map<String, Json>, key: &str, here: Here) -> Result<Time> {
    match fields.get(key) {
        None | Some(Json::Null) => Ok(here.now),
        Some(Json::String(typed)) if typed.trim().is_empty() => Ok(here.now),
        Some(Json::String(typed)) => time::read(typed, here).map_err(|e| e.at(key)),
        Some(_) => Err(Error::usage(say::not_a_time(key))),
    }
}

/// Stores the records, kind after kind; names that are taken are listed together.
fn take_in(tx: &mut Tx<'_>, records: &[Incoming], update: bool, progress: &Progress) -> Result<Vec<Count>> {
    let (mut counts, mut taken): (Vec<Count>, Vec<Said>) = (Vec::new(), Vec::new());
    let number = |n: usize| u64::try_from(n).unwrap_or_default();
    for (n, Incoming { row, place }) in records.iter().enumerate() {
        if counts.last().is_none_or(|count| count.kind != row.kind) {
            counts.push(begin(tx, row.kind, records)?);
        }
        let Some(count) = counts.last_mut() else { continue };
        match store(tx, row.clone(), update, count) {
            Err(e) if e.kind() == Sort::Conflict => taken.push(after(place, e)),
            stored => stored.map_err(|e| e.at(place))?,
        }
        progress.at(number(n + 1), number(records.len()));
    }
    match taken.len() {
        0 => Ok(counts),
        many => {
            let more = many.saturating_sub(LISTED_MAX);
            taken.truncate(LISTED_MAX);
            taken.extend((more > 0).then(|| and_more(more)));
            Err(Error::conflict(say::nothing_imported(sentences(taken))).hint(say::update_them()))
        }
    }
}

/// Makes ready for the records of a kind.
fn begin(tx: &mut Tx<'_>, kind: &'static Kind, records: &[Incoming]) -> Result<Count> {
    let ids = records.iter().filter(|record| record.row.kind == kind).map(|record| record.row.id);
    let keeps_ids = tx.reserve_ids(kind, ids.max().unwrap_or_default())?;
    Ok(Count { kind, added: 0, changed: 0, unchanged: 0, keeps_ids })
}

fn store(tx: &mut Tx<'_>, mut row: Row, update: bool, count: &mut Count) -> Result<()> {
    // Whatever has this id here is not meant by it.
    let id = std::mem::take(&mut row.id);
    if update && let Some(before) = tx.namesake(&row)? {
        (row.id, row.create_at, row.update_at) = (before.id, before.create_at, before.update_at);
        let after = tx.update(&before, row)?;
        if after == before {
            count.unchanged += 1
        } else {
            count.changed += 1
        }
        return Ok(());
    }
    row.id = if count.keeps_ids { id } else { 0 };
    tx.insert_kept(row)?;
    count.added += 1;
    Ok(())
}
