//! What became of a record in the course of time: notes that people made, and the journal's changes.
//!
//! A note is no record: it is written once, belongs to one and goes with it.

use super::{Store, Tx};
use crate::error::Result;
use crate::record::row::{Row, Value};
use crate::time::Time;
use serde_json::{Value as Json, json};

/// The table of notes of each kind that has them, and its column that names the record.
const TABLES: &[(&str, &str, &str)] = &[("fault", "fault_note", "fault_id")];

/// Something that somebody wrote down about a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: i64,
    /// When what it says was so.
    pub at: Time,
    /// Who wrote it.
    pub who: String,
    /// What it says.
    pub text: String,
}

/// A change of a record, from the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// When.
    pub at: Time,
    /// By whom.
    pub who: String,
    /// The record before; none where it was new.
    pub before: Option<Json>,
    /// The record after; none where it went.
    pub after: Option<Json>,
}

impl Note {
    /// As the journal has it: the columns of its row.
    fn to_json(&self, column: &str, record: i64) -> Json {
        json!({ "id": self.id, column: record, "at": self.at.to_text(), "who": self.who, "note": self.text })
    }
}

/// Where a record's notes are.
fn table_of(row: &Row) -> Option<(&'static str, &'static str)> {
    let found = TABLES.iter().find(|(kind, ..)| *kind == row.kind.name);
    found.map(|(_, table, column)| (*table, *column))
}

impl Tx<'_> {
    /// Notes something on a record that has notes; returns the note as JSON.
    pub fn add_note(&mut self, row: &Row, at: Time, text: &str) -> Result<Json> {
        let Some((table, column)) = table_of(row) else { return Ok(Json::Null) };
        let mut note = Note { id: 0, at, who: self.who().to_string(), text: text.to_string() };
        let sql =
            format!("INSERT INTO {table} ({column}, at, who, note) VALUES ($1, $2, $3, $4) RETURNING id");
        let params = [row.id.into(), at.into(), note.who.as_str().into(), text.into()];
        let returned = self.query(&sql, &params)?;
        note.id = returned.first().and_then(|r| r.first()).and_then(Value::as_int).unwrap_or_default();
        let after = note.to_json(column, row.id);
        self.note(table, note.id, None, Some(after.clone()));
        Ok(after)
    }
}

/// Takes a record's notes away; before the record goes, so that backwards it is there when they come.
pub fn remove_with(tx: &mut Tx<'_>, row: &Row) -> Result<()> {
    let Some((table, column)) = table_of(row) else { return Ok(()) };
    for note in tx.store().notes(row)? {
        tx.query(&format!("DELETE FROM {table} WHERE id = $1"), &[note.id.into()])?;
        tx.note(table, note.id, Some(note.to_json(column, row.id)), None);
    }
    Ok(())
}

impl Store {
    /// A record's notes, in the order in which they were written.
    pub fn notes(&mut self, row: &Row) -> Result<Vec<Note>> {
        let Some((table, column)) = table_of(row) else { return Ok(Vec::new()) };
        let sql = format!("SELECT id, at, who, note FROM {table} WHERE {column} = $1 ORDER BY id");
        let rows = self.db.query(&sql, &[row.id.into()])?;
        let note = |columns: &Vec<Value>| match columns.as_slice() {
            [Value::Int(id), Value::Text(at), Value::Text(who), Value::Text(text)] => {
                let at = Time::from_rfc3339(at)?;
                Some(Note { id: *id, at, who: who.clone(), text: text.clone() })
            }
            _ => None,
        };
        Ok(rows.iter().filter_map(note).collect())
    }

    /// A record's changes, in the order in which they were made.
    pub fn changes_of(&mut self, row: &Row) -> Result<Vec<Changed>> {
        let sql = "SELECT op.at, op.who, change.before, change.after FROM change JOIN op ON op.id = change.op_id \
            WHERE change.kind = $1 AND change.record_id = $2 ORDER BY change.id";
        let rows = self.db.query(sql, &[row.kind.name.into(), row.id.into()])?;
        let json = |value: &Value| value.as_text().and_then(|text| serde_json::from_str(text).ok());
        let changed = |columns: &Vec<Value>| match columns.as_slice() {
            [Value::Text(at), Value::Text(who), before, after] => {
                let at = Time::from_rfc3339(at)?;
                Some(Changed { at, who: who.clone(), before: json(before), after: json(after) })
            }
            _ => None,
        };
        Ok(rows.iter().filter_map(changed).collect())
    }
}
