//! A file of records, in each of the forms that `codo export` writes and in those that people make of
//! them: which records it holds, of which kind each is, and where it stands.

use crate::error::{Error, Result};
use crate::lang::{Said, cli::import as say, cli::record::nth};
use crate::output::read_separated;
use crate::record::field::Kind;
use crate::record::typed::Typed;
use crate::record::{self, Kinds};
use crate::text;
use serde_json::{Deserializer, Map, Value as Json};
use std::collections::HashSet;

/// The key that says what a record is.
const KIND: &str = "kind";

/// A record in a file.
pub struct Found {
    /// What it is.
    pub kind: &'static Kind,
    /// Its fields.
    pub fields: Map<String, Json>,
    /// Where it stands, such as `line 3`.
    pub place: Said,
}

/// The text of a file that is encoded so.
pub fn decode(bytes: Vec<u8>, encoding: &str) -> Result<String> {
    if encoding == "gbk" {
        let text = encoding_rs::GBK.decode_without_bom_handling_and_without_replacement(&bytes);
        return text.map(Into::into).ok_or_else(|| Error::usage(say::not_gbk()).hint(say::as_utf8()));
    }
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        Error::usage(say::not_utf8(at)).hint(say::as_gbk())
    })
}

/// The records of a file. `said` is what they are where they do not say so; of others those of this kind
/// alone.
pub fn records(text: &str, kinds: Kinds, said: Option<&'static Kind>) -> Result<Vec<Found>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.trim_start();
    let mut found = match first.is_empty() {
        true => return Err(Error::usage(say::empty())),
        false if first.starts_with(['{', '[']) => json(text, kinds, said)?,
        false => separated(text, kinds, said)?,
    };
    found.retain(|record| said.is_none_or(|kind| kind == record.kind));
    Ok(found)
}

/// JSON: an object with an array for each kind, an array of records, or record after record (NDJSON).
fn json(text: &str, kinds: Kinds, said: Option<&'static Kind>) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut values = Deserializer::from_str(text).into_iter::<Typed>();
    // Where a value begins, and its line.
    let (mut at, mut line) = (0, 1);
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let space = rest.len() - rest.trim_start().len();
        line += newlines(rest.get(..space));
        let Some(value) = values.next() else { return Ok(found) };
        let Typed(value) = value.map_err(|e| Error::usage(say::not_json(format_args!("{e}"))))?;
        let place = say::line(line);
        match value {
            Json::Object(kept) if is_by_kind(&kept) => {
                for (noun, records) in kept {
                    let kind = record::find(kinds, &noun).map_err(|e| e.at(&place))?;
                    for (n, record) in records.as_array().into_iter().flatten().enumerate() {
                        let place = say::record_of(&noun, n + 1);
                        found.push(one(record.clone(), kinds, Some(kind), place)?);
                    }
                }
            }
            Json::Array(records) => {
                for record in records {
                    let place = nth(found.len() + 1);
                    found.push(one(record, kinds, said, place)?);
                }
            }
            record => found.push(one(record, kinds, said, place)?),
        }
        line += newlines(text.get(at + space..values.byte_offset()));
        at = values.byte_offset();
    }
}

fn newlines(text: Option<&str>) -> usize {
    text.unwrap_or_default().bytes().filter(|byte| *byte == b'\n').count()
}

/// Whether an object holds records by their kinds, and is none itself.
fn is_by_kind(object: &Map<String, Json>) -> bool {
    object.values().all(Json::is_array)
}

fn one(record: Json, kinds: Kinds, said: Option<&'static Kind>, place: Said) -> Result<Found> {
    let Json::Object(mut fields) = record else {
        return Err(Error::usage(say::not_an_object()).at(&place));
    };
    let kind = match (fields.shift_remove(KIND), said) {
        (Some(Json::String(noun)), _) => record::find(kinds, &noun).map_err(|e| e.at(&place))?,
        (Some(_), _) => return Err(Error::usage(say::kind_is_no_text()).at(&place)),
        (None, Some(said)) => said,
        (None, None) => return Err(unsaid(say::no_kind()).at(&place)),
    };
    Ok(Found { kind, fields, place })
}

fn unsaid(message: Said) -> Error {
    Error::usage(message).hint(say::say_the_kind())
}

/// Separated values, with the stored names of the fields in the heading.
fn separated(text: &str, kinds: Kinds, said: Option<&'static Kind>) -> Result<Vec<Found>> {
    let mut rows = read_separated(text)?.into_iter();
    let (_, names) = rows.next().unwrap_or_default();
    let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
    // A kind's name for names is its own.
    let named = || kinds.iter().copied().find(|kind| names.contains(&kind.name_field().name));
    let kind = said.or_else(named).ok_or_else(|| unsaid(say::no_names()).at(say::line(1)))?;
    if let Some(twice) = twice(&names) {
        return Err(Error::usage(say::named_twice(text::inert(twice))).at(say::line(1)));
    }
    let mut found = Vec::new();
    for (line, cells) in rows {
        let place = say::line(line);
        // What spreadsheets leave below and beside a table.
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cells.len() != names.len() {
            let wrong = say::wrong_cells(cells.len(), names.len());
            return Err(Error::usage(wrong).at(&place));
        }
        let filled = names.iter().zip(cells).filter(|(name, cell)| !(name.is_empty() && cell.is_empty()));
        let fields = filled.map(|(name, cell)| (name.to_string(), Json::String(cell))).collect();
        found.push(Found { kind, fields, place });
    }
    Ok(found)
}

/// A name that stands in the heading twice: one of its cells would be lost.
fn twice<'a>(names: &[&'a str]) -> Option<&'a str> {
    let mut seen = HashSet::new();
    names.iter().copied().find(|name| !name.is_empty() && !seen.insert(*name))
}
