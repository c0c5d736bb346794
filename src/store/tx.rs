//! The one door: every change of a record goes through [`Tx`], which notes before and after.
//!
//! [`Store::write`] hands it out and commits what came of it: a commit needs a description, and what
//! fails changes nothing. Operation and changes are written to the journal in the same transaction.

use super::journal::{self, Change};
use super::{Store, notes, references, sql};
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::field::Kind;
use crate::record::row::{Row, Value};
use crate::text;
use crate::time::Time;
use serde_json::Value as Json;

/// A transaction that may change things.
pub struct Tx<'s> {
    store: &'s mut Store,
    now: Time,
    who: String,
    changes: Vec<Change>,
    /// The operation that is taken back, where that is what this one does.
    pub(super) undoes: Option<i64>,
}

impl<'s> Tx<'s> {
    /// Within a transaction that has begun.
    pub(super) fn new(store: &'s mut Store, now: Time, who: &str) -> Self {
        Tx { store, now, who: who.to_string(), changes: Vec::new(), undoes: None }
    }

    /// The transaction's time.
    pub fn now(&self) -> Time {
        self.now
    }

    /// Who changes things.
    pub fn who(&self) -> &str {
        &self.who
    }

    /// Reading within the transaction.
    pub fn store(&mut self) -> &mut Store {
        self.store
    }

    pub(super) fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Vec<Value>>> {
        Ok(self.store.db.query(sql, params)?)
    }

    /// Stores a new record and returns it with its id.
    pub fn insert(&mut self, mut row: Row) -> Result<Row> {
        row.id = 0;
        row.create_at = self.now;
        row.update_at = self.now;
        self.insert_kept(row)
    }

    /// Stores a new record with the times it comes with, and with its id where it has one.
    pub fn insert_kept(&mut self, mut row: Row) -> Result<Row> {
        row.finish(None)?;
        self.check_against_others(&mut row)?;
        self.put(row)
    }

    /// Lets records of a kind come with ids, up to this one: true where no record of it was ever stored, so
    /// that none of these ids meant another.
    pub fn reserve_ids(&mut self, kind: &Kind, last: i64) -> Result<bool> {
        if self.store.is_journaled(kind.name, None)? {
            return Ok(false);
        }
        self.go_on_after(kind, last)?;
        Ok(true)
    }

    /// Gives records of a kind that come without an id a later one than this.
    pub fn go_on_after(&mut self, kind: &Kind, last: i64) -> Result<()> {
        if self.store.db.last_id(kind.name)? < last {
            self.store.db.set_last_id(kind.name, last)?;
        }
        Ok(())
    }

    /// Whether no record of a kind has this id, or ever had it.
    pub fn is_new_id(&mut self, kind: &'static Kind, id: i64) -> Result<bool> {
        Ok(self.store.get(kind, id)?.is_none() && !self.store.is_journaled(kind.name, Some(id))?)
    }

    /// Stores a new record as it is: its times, and its id where it has one.
    pub(super) fn put(&mut self, mut row: Row) -> Result<Row> {
        let mut params = written(&row);
        params.extend((row.id > 0).then(|| row.id.into()));
        let returned = self.query(&sql::insert(row.kind, row.id > 0), &params)?;
        row.id = returned.first().and_then(|r| r.first()).and_then(Value::as_int).unwrap_or_default();
        self.note(row.kind.name, row.id, None, Some(row.to_json(true)));
        Ok(row)
    }

    /// Stores a changed record; nothing happens where nothing changed. Records that name it by its
    /// old name are changed with it.
    pub fn update(&mut self, before: &Row, mut row: Row) -> Result<Row> {
        row.finish(Some(before))?;
        self.check_against_others(&mut row)?;
        if row.values() == before.values() {
            return Ok(row);
        }
        row.update_at = self.now;
        self.replace(before, &row)?;
        if row.kind.is_named() && before.name() != row.name() {
            references::replace(self, row.kind, before.name(), Some(row.name()))?;
        }
        Ok(row)
    }

    /// Stores a record as it is, its times too, in the place of what it was.
    pub(super) fn replace(&mut self, before: &Row, row: &Row) -> Result<()> {
        let mut params = written(row);
        params.push(row.id.into());
        if self.query(&sql::update(row.kind), &params)?.is_empty() {
            return Err(gone(row));
        }
        self.note(row.kind.name, row.id, Some(before.to_json(true)), Some(row.to_json(true)));
        Ok(())
    }

    /// Removes a record, and its notes with it. One that others name is refused, or with `cascade` taken
    /// out of them first; returns those of them that now name nobody.
    pub fn delete(&mut self, row: &Row, cascade: bool) -> Result<Vec<Row>> {
        let emptied = if cascade {
            references::replace(self, row.kind, row.name(), None)?
        } else {
            self.store.refuse_if_named(row)?;
            Vec::new()
        };
        notes::remove_with(self, row)?;
        if self.query(&sql::delete(row.kind), &[row.id.into()])?.is_empty() {
            return Err(gone(row));
        }
        self.note(row.kind.name, row.id, Some(row.to_json(true)), None);
        Ok(emptied)
    }

    /// Notes a change for the journal.
    pub(super) fn note(&mut self, kind: &str, id: i64, before: Option<Json>, after: Option<Json>) {
        self.changes.push(Change { kind: kind.to_string(), id, before, after });
    }

    /// Makes it all durable.
    pub(super) fn commit(mut self, what: &str) -> Result<()> {
        let changes = std::mem::take(&mut self.changes);
        if !changes.is_empty() {
            let operation = [self.now.into(), self.who.as_str().into(), what.into()];
            journal::write(&mut *self.store.db, operation, self.undoes, &changes)?;
        }
        Ok(self.store.db.commit()?)
    }

    /// Refuses a taken name, and gives names of other records their stored spelling.
    fn check_against_others(&mut self, row: &mut Row) -> Result<()> {
        references::resolve(self.store, row)?;
        self.refuse_taken(row)
    }

    /// Refuses a name that another record has.
    pub(super) fn refuse_taken(&mut self, row: &Row) -> Result<()> {
        let Some(other) = self.namesake(row)? else { return Ok(()) };
        let (kind, name, id) = (row.kind, text::inert(other.name()), other.id);
        Err(Error::conflict(say::taken(kind.noun(), name, id)).hint(say::edit_it(kind.name, id)))
    }

    /// The other record that has this one's name, where names are unique.
    pub fn namesake(&mut self, row: &Row) -> Result<Option<Row>> {
        let Some(key) = row.unique_key() else { return Ok(None) };
        let same =
            self.store.rows(row.kind, &sql::find_key(row.kind), &[(&*sql::stored_key(&key)).into()])?;
        Ok(same.into_iter().find(|other| other.id != row.id))
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        // After a commit there is no transaction left, and this does nothing.
        self.store.db.rollback();
    }
}

/// The values that are written, in the order of `sql::written`.
fn written(row: &Row) -> Vec<Value> {
    let mut params = vec![row.create_at.into(), row.update_at.into()];
    params.extend(row.values().iter().cloned());
    params.extend(row.unique_key().map(|key| Value::from(&*sql::stored_key(&key))));
    params
}

fn gone(row: &Row) -> Error {
    Error::conflict(say::gone(row.kind.noun(), row.id))
}
