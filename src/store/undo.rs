//! Taking an operation back: each record becomes what it was before, where it still is what the operation
//! left. That is an operation like any other, and can itself be taken back.
//!
//! What was changed last is put back first, so that each step finds the records as they were then. What
//! records name is looked at in the end, when all are back.

use super::journal::Change;
use super::tables::{Table, tables};
use super::{Store, Tx, acked, references};
use crate::error::{Error, Kind as Sort, Result};
use crate::lang::store as say;
use crate::record::field::Kind;
use crate::record::json::{differing, written};
use crate::record::row::{Row, Value};
use crate::text;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Tables that are no kinds and whose rows can be put back all the same: nothing happens by itself to them.
const PUT_BACK: &[&str] = &["fault_note"];

impl Store {
    /// The operations that are taken back, each with the one that does.
    fn undone(&mut self) -> Result<BTreeMap<i64, i64>> {
        let rows =
            self.db.query("SELECT id, undoes FROM op WHERE undoes IS NOT NULL ORDER BY id DESC", &[])?;
        let mut undone = BTreeMap::new();
        for row in rows {
            if let [Value::Int(by), Value::Int(id)] = row.as_slice()
                // One that was itself taken back, by a later one, takes nothing back any more.
                && !undone.contains_key(by)
            {
                undone.insert(*id, *by);
            }
        }
        Ok(undone)
    }

    /// The last operation of somebody that takes nothing back and is not taken back: not what a daemon or
    /// another operator did a moment ago.
    fn last_standing(&mut self, who: &str, undone: &BTreeMap<i64, i64>) -> Result<i64> {
        let most = undone.len() + 1;
        let sql =
            format!("SELECT id FROM op WHERE undoes IS NULL AND who = $1 ORDER BY id DESC LIMIT {most}");
        let ids = self.db.query(&sql, &[who.into()])?.into_iter().flatten();
        let mut standing = ids.filter_map(|id| id.as_int()).filter(|id| !undone.contains_key(id));
        let nothing = || Error::not_found(say::nothing_to_undo(who)).hint(say::name_another());
        standing.next().ok_or_else(nothing)
    }
}

impl Tx<'_> {
    /// Takes an operation back, or where none is named one's own last; returns it as JSON.
    pub fn undo(&mut self, operation: Option<i64>) -> Result<Json> {
        let undone = self.store().undone()?;
        let who = self.who().to_string();
        let id = operation.map_or_else(|| self.store().last_standing(&who, &undone), Ok)?;
        let operation = self.store().operation(id)?;
        let changes = self.store().changes(id)?;
        let refused = |e: Error| e.at(say::not_undone(id));
        if let Some(by) = undone.get(&id) {
            return Err(Error::conflict(say::undone_already(id, by)).hint(say::undo_that(by)));
        }
        changes.iter().rev().try_for_each(|change| self.put_back(change, &changes)).map_err(refused)?;
        changes.iter().try_for_each(|change| self.check_named(change)).map_err(refused)?;
        self.undoes = Some(id);
        Ok(operation)
    }

    /// Makes one of the records of an operation what it was.
    fn put_back(&mut self, change: &Change, all: &[Change]) -> Result<()> {
        let Some(kind) = self.store().kind(&change.kind) else {
            return if change.kind == acked::KIND {
                self.put_ack_back(change)
            } else {
                self.put_row_back(change)
            };
        };
        let record = |json: &Option<Json>| match json {
            None => Ok(None),
            Some(json) => written(kind, json).map(Some).ok_or_else(|| unreadable(kind, change)),
        };
        let (before, after) = (record(&change.before)?, record(&change.after)?);
        let now = self.store().get(kind, change.id)?;
        check_unmoved(change, now.as_ref(), after.as_ref())?;
        match (before, now) {
            (Some(before), None) => {
                self.refuse_taken(&before)?;
                self.put(before).map(drop)
            }
            (Some(before), Some(now)) => self.turn_back(kind, &now, &before, all),
            (None, Some(now)) => {
                // Its own are gone by now.
                if let Some(note) = self.store().notes(&now)?.first() {
                    let noted = say::noted_since(now.shown(), text::inert(&note.who));
                    return Err(Error::conflict(noted).hint(say::show_or_remove(kind.name, now.id)));
                }
                let deleted = self.delete(&now, false).map(drop);
                deleted.map_err(|e| if e.kind() == Sort::Conflict { moved_on(change, e) } else { e })
            }
            (None, None) => Ok(()),
        }
    }

    /// Makes a record what it was. What came to name it since by the name that it loses follows it; the
    /// operation's other records are put back by themselves.
    fn turn_back(&mut self, kind: &'static Kind, now: &Row, before: &Row, all: &[Change]) -> Result<()> {
        self.refuse_taken(before)?;
        self.replace(now, before)?;
        if kind.is_named() && now.name() != before.name() {
            let mut since = references::naming(self.store(), kind, now.name())?;
            since.retain(|(row, _)| !all.iter().any(|c| c.kind == row.kind.name && c.id == row.id));
            references::replace_in(self, since, now.name(), Some(before.name()))?;
        }
        Ok(())
    }

    /// Refuses where a record that was put back names one that is no more.
    fn check_named(&mut self, change: &Change) -> Result<()> {
        let Some(kind) = self.store().kind(&change.kind) else { return Ok(()) };
        let Some(row) = self.store().get(kind, change.id)? else { return Ok(()) };
        match references::resolve(self.store(), &mut row.clone()) {
            Err(e) if e.kind() == Sort::Usage => Err(e.of_kind(Sort::Conflict).at(row.shown())),
            resolved => resolved,
        }
    }

    /// The same for a row of a table that is no kind.
    fn put_row_back(&mut self, change: &Change) -> Result<()> {
        let tables = tables(self.store().kinds);
        let is_it = |table: &&Table| table.name == change.kind && PUT_BACK.contains(&&*table.name);
        let Some(table) = tables.iter().find(is_it) else {
            let (kind, id) = (&change.kind, change.id);
            return Err(Error::failed(say::lives_on(kind, id)).hint(say::log_before()));
        };
        let id = Value::Int(change.id);
        let columns = table.columns.iter().map(|c| c.name.as_str()).collect::<Vec<_>>().join(", ");
        let row = self.query(&table.between(), &[id.clone(), id.clone()])?.pop();
        let now = row.map(|row| super::to_json(&columns, row, |_, text| text.into()));
        if now != change.after {
            let left = say::not_what_it_left(&change.kind, change.id);
            return Err(moved_on(change, Error::conflict(left)));
        }
        if now.is_some() {
            self.query(&table.delete(), &[id])?;
        }
        if let Some(before) = &change.before {
            let value = |name: &str| match before.get(name) {
                Some(Json::String(text)) => Value::Text(text.clone()),
                Some(Json::Number(number)) => number.as_i64().map_or(Value::Null, Value::Int),
                _ => Value::Null,
            };
            let values: Vec<Value> = table.columns.iter().map(|column| value(&column.name)).collect();
            self.query(&table.insert(1), &values)?;
        }
        self.note(&change.kind, change.id, now, change.before.clone());
        Ok(())
    }
}

/// Refuses where a record is not what the operation left.
fn check_unmoved(change: &Change, now: Option<&Row>, after: Option<&Row>) -> Result<()> {
    let moved = match (now, after) {
        (None, None) => return Ok(()),
        (Some(now), Some(after)) => match differing(now, after).as_slice() {
            [] => return Ok(()),
            fields => say::changed_since(now.shown(), fields.join(", ")),
        },
        (None, Some(after)) => say::removed_since(after.shown()),
        (Some(now), None) => say::there_again(now.shown()),
    };
    Err(moved_on(change, Error::conflict(moved)))
}

pub(super) fn moved_on(change: &Change, error: Error) -> Error {
    error.hint(say::log_after(&change.kind, change.id))
}

fn unreadable(kind: &Kind, change: &Change) -> Error {
    Error::database(say::journaled_unreadable(kind.noun(), change.id))
}
