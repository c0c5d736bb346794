//! A row of codo-tools becomes a record, as good as one that is typed.

use super::tables::{Robot, Source};
use super::text::{robot, text_of, time_of};
use crate::cli::import::ID_MAX;
use crate::error::{Error, Result};
use crate::lang::cli::{import as import_say, mysqldump as say};
use crate::mysqldump::{Row as Found, Value as Written};
use crate::record::contact::Address;
use crate::record::field::Type;
use crate::record::row::{Row, Value};
use crate::time::{Here, Time};

/// The type of the columns that MySQL moves by the session's zone.
const MOVED: &str = "timestamp";
/// The way that means mail among those that a reminder is told by.
const BY_MAIL: &str = "email";

/// A record that is to be stored.
pub struct Draft {
    /// The table it comes from.
    pub source: &'static Source,
    /// The record, with its id and its times; the robot is not yet among its contacts.
    pub row: Row,
    /// The robot that is told, too.
    pub robot: Option<Address>,
    /// Where it stands.
    pub line: u64,
    /// Whether it says when it was made.
    pub is_dated: bool,
}

impl Draft {
    /// About how many bytes it takes.
    pub fn bytes(&self) -> usize {
        let bytes = |value: &Value| value.as_text().map_or(0, str::len) + size_of::<Value>();
        self.row.values().iter().map(bytes).sum::<usize>() + size_of::<Draft>()
    }
}

/// The record that a row becomes.
pub fn draft(source: &'static Source, found: &Found, here: Here) -> Result<Draft> {
    if found.values.len() != found.table.columns.len() {
        return Err(Error::usage(say::wrong_values(found.values.len(), found.table.columns.len())));
    }
    let mut row = Row::new(source.kind, here)?;
    // What does not say when does not mean now.
    for field in source.kind.fields.iter().filter(|field| field.ty == Type::Time) {
        row.set(field.name, Value::Null);
    }
    let by = Way::of(source, found)?;
    for (column, written) in found.table.columns.iter().zip(&found.values) {
        let Some(field) = source.field(&column.name) else { continue };
        if field.refers_to.is_some() && !by.contacts {
            continue;
        }
        let at = |e: Error| e.at(&column.name);
        let Some(text) = text_of(written).map_err(at)?.filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        if field.ty == Type::Time {
            let time = time_of(&text, zone_of(found, &column.ty), here).map_err(at)?;
            row.set(field.name, time.map_or(Value::Null, Value::from));
        } else {
            row.set_typed(field, &text, here).map_err(without_hint)?;
        }
    }
    row.id = id(found)?;
    // Nothing was made or changed later than now: a clock or a zone was wrong there.
    let past = |at: Option<Time>| at.filter(|at| *at <= here.now);
    let (made, changed) = (time(found, "create_at", here)?, time(found, "update_at", here)?);
    let (made, changed) = (past(made), past(changed));
    // What names cannot tell apart is known by when it began; when something is to end says nothing here.
    let began = row.time(source.kind.when).filter(|_| !source.kind.is_named());
    let dated = made.or(changed).or(past(began));
    row.create_at = dated.unwrap_or(here.now);
    row.update_at = changed.unwrap_or(row.create_at);
    row.finish(None).map_err(without_hint)?;
    Ok(Draft { source, row, robot: by.robot, line: found.line, is_dated: dated.is_some() })
}

/// What is advised to somebody who types does not help with a dump.
fn without_hint(e: Error) -> Error {
    Error::usage(e.said().clone())
}

/// The columns of a row that say something for which there is no place.
pub fn left_out(source: &Source, found: &Found) -> Vec<String> {
    let says = |value: &Written| match value {
        Written::Null => false,
        Written::Bytes(bytes) => !bytes.trim_ascii().is_empty(),
        _ => true,
    };
    let columns = found.table.columns.iter().zip(&found.values).filter(|(_, value)| says(value));
    let names = columns.map(|(column, _)| column.name.clone());
    names.filter(|name| source.field(name).is_none() && !source.is_used(&name.to_ascii_lowercase())).collect()
}

/// Whether a row has no letter beyond those of ASCII.
pub fn is_ascii(found: &Found) -> bool {
    found.values.iter().all(|value| !matches!(value, Written::Bytes(bytes) if !bytes.is_ascii()))
}

/// Whether a row has question marks side by side: what a server writes for letters that the encoding of the dump
/// does not have.
pub fn has_marks(found: &Found) -> bool {
    let has = |bytes: &Vec<u8>| bytes.windows(2).any(|two| two == b"??");
    found.values.iter().any(|value| matches!(value, Written::Bytes(bytes) if has(bytes)))
}

/// Who is told: contacts, a robot, or both.
struct Way {
    contacts: bool,
    robot: Option<Address>,
}

impl Way {
    fn of(source: &Source, found: &Found) -> Result<Self> {
        let Some(Robot { address, method }) = &source.robot else {
            return Ok(Way { contacts: true, robot: None });
        };
        let text = |name: &str| {
            let text = column(found, name).map(text_of).transpose().map_err(|e| e.at(name))?.flatten();
            Ok::<_, Error>(text.filter(|text| !text.trim().is_empty()))
        };
        // An address can be left over from before the way was changed.
        let method = text(method)?.unwrap_or_default();
        let by_mail = method.contains(BY_MAIL);
        let by_robot = method.contains("work_wechat") || method.contains("dingding");
        let is_unsaid = !by_mail && !by_robot;
        let url = text(address)?.filter(|_| by_robot || is_unsaid);
        let robot = url.map(|url| robot(&url)).transpose().map_err(|e| e.at(address))?;
        Ok(Way { contacts: by_mail || is_unsaid, robot })
    }
}

/// What a row has in a column.
fn column<'a>(found: &'a Found, name: &str) -> Option<&'a Written> {
    let at = found.table.columns.iter().position(|column| column.name.eq_ignore_ascii_case(name))?;
    found.values.get(at)
}

fn zone_of<'a>(found: &'a Found, ty: &str) -> Option<&'a str> {
    found.time_zone.as_deref().filter(|_| ty == MOVED)
}

/// When a row was made or changed. Where no table says what a column is, it is what codo-tools made it.
fn time(found: &Found, name: &'static str, here: Here) -> Result<Option<Time>> {
    let known = if name == "update_at" { MOVED } else { "" };
    let ty = found.table.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name));
    let ty = ty.map(|column| column.ty.as_str()).filter(|ty| !ty.is_empty()).unwrap_or(known);
    let at = |e: Error| e.at(name);
    let text = column(found, name).map(text_of).transpose().map_err(at)?.flatten();
    let text = text.filter(|text| !text.trim().is_empty());
    Ok(text.map(|text| time_of(&text, zone_of(found, ty), here)).transpose().map_err(at)?.flatten())
}

/// The id that a row has; 0 where it has none.
fn id(found: &Found) -> Result<i64> {
    let Some(written) = column(found, "id") else { return Ok(0) };
    let text = text_of(written)?.unwrap_or_else(|| "0".to_string());
    let id = text.trim().parse().ok().filter(|id| (0..=ID_MAX).contains(id));
    id.ok_or_else(|| Error::usage(import_say::not_an_id()))
}

/// The id of a row that is refused, where that can be read.
pub fn id_shown(found: &Found) -> i64 {
    id(found).unwrap_or_default()
}
