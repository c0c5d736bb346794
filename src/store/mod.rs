//! The only place that holds SQL, and the only one that changes anything.
//!
//! [`Store`] reads; it hands out [`Tx`], the one door through which records change. Knows no
//! terminal, no network and no clock: the time comes in with each transaction.

mod acked;
pub mod alerts;
mod asked;
mod backup;
mod check;
mod copy;
pub mod db;
mod file;
pub mod gauges;
mod grants;
pub mod journal;
pub mod linked;
pub mod list;
mod location;
mod lock;
pub mod notes;
pub mod outbox;
mod part;
#[cfg(feature = "postgres")]
mod postgres;
mod prune;
mod references;
mod retry;
pub mod schema;
pub mod silenced;
pub mod sql;
pub mod sqlite;
mod steps;
mod surroundings;
pub mod tables;
mod tries;
mod tx;
mod undo;

pub use backup::{BackedUp, Restored, backup, is_codos, restore};
pub use check::{Finding, check};
pub use copy::{Copied, copy};
pub use file::Upgraded;
pub use grants::{Roles, grants};
pub use location::Location;
pub use part::{PART, remove_part};
pub use prune::{Pruned, prune};
pub use surroundings::{LOG_BYTES_MAX, PRIVATE, Surroundings, network_file_system};
pub use tx::Tx;

use crate::error::{Error, Result};
use crate::lang::{did_you_mean, store as say};
use crate::record::Kinds;
use crate::record::field::Kind;
use crate::record::row::{Row, Value};
use crate::text;
use crate::time::Time;
use db::{Db, DbError, Trouble};
use list::{Listing, Query};
use retry::{ATTEMPTS_MAX, LOST_MAX, pause};
use serde_json::Value as Json;

/// An open database.
pub struct Store {
    db: Box<dyn Db>,
    kinds: Kinds,
    upgraded: Option<Upgraded>,
}

impl Store {
    /// Opens a database, made on first use with a table for each of these kinds.
    pub fn open(location: &Location, kinds: Kinds) -> Result<Self> {
        let (db, upgraded) = schema::open(location, kinds)?;
        Ok(Store { db, kinds, upgraded })
    }

    /// Opens a database once more that this process opened before.
    pub fn open_again(location: &Location, kinds: Kinds) -> Result<Self> {
        let (db, upgraded) = schema::open_again(location, kinds)?;
        Ok(Store { db, kinds, upgraded })
    }

    /// What an open database holds.
    fn on(db: Box<dyn Db>, kinds: Kinds) -> Self {
        Store { db, kinds, upgraded: None }
    }

    /// That opening it made an older database ours.
    pub fn upgraded(&self) -> Option<&Upgraded> {
        self.upgraded.as_ref()
    }

    /// For a process that runs long: when it ends, everything is in the database's one file.
    pub fn fold_on_close(&mut self) -> Result<()> {
        Ok(self.db.fold_on_close()?)
    }

    /// Fails where the database's file is no longer the one that was opened: nothing is written to it.
    pub fn stay_in_place(&self) -> Result<()> {
        Ok(self.db.stay_in_place()?)
    }

    /// How large the log beside the database's file is, in bytes; none of a server.
    pub fn log_bytes(&self) -> Option<u64> {
        self.db.log_bytes()
    }

    /// For whoever makes a great many changes, one after the other.
    pub fn write_much(&mut self) -> Result<()> {
        Ok(self.db.write_much()?)
    }

    /// Opens a database that is there, to read it as of one instant. Nothing is made, changed or tidied up.
    pub fn open_to_read(location: &Location, kinds: Kinds) -> Result<Self> {
        Ok(Self::on(schema::open_to_read(location)?, kinds))
    }

    /// Changes things in one transaction and makes them durable. `now` is its time from beginning to end, `who` is
    /// named in the journal; `change` returns what the caller wants of it and, in our own words, what was done: never
    /// the raw command line, which may hold secrets. What it fails at changes nothing.
    ///
    /// `change` may run more than once, each time in a transaction of its own of which one is kept: where
    /// another's change got in between, or the connection was lost. So it touches nothing but the database.
    pub fn write<T>(
        &mut self,
        now: Time,
        who: &str,
        mut change: impl FnMut(&mut Tx<'_>) -> Result<(T, String)>,
    ) -> Result<T> {
        // What an attempt came to whose commit was not answered.
        let (mut unanswered, mut lost) = (None, 0);
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.attempt(now, who, &mut change, &mut unanswered) {
                Err(e)
                    if db::trouble(&e).is_some_and(Trouble::passes)
                        && attempt < ATTEMPTS_MAX
                        && lost < LOST_MAX =>
                {
                    lost += u32::from(db::trouble(&e) != Some(Trouble::Conflict));
                    pause(attempt);
                }
                Err(e) if unanswered.is_some() => return self.find_out(e, unanswered),
                result => return result,
            }
        }
    }

    /// What became of a commit that was not answered, where it could not be done again for this reason.
    fn find_out<T>(&mut self, why: Error, mut unanswered: Option<T>) -> Result<T> {
        if db::trouble(&why) == Some(Trouble::Unconfirmed) {
            return Err(why);
        }
        // While there is no server, looking for one again would take as long again.
        if matches!(db::trouble(&why), None | Some(Trouble::Taken | Trouble::Conflict)) {
            match self.db.begin_again() {
                Ok(false) => return unanswered.take().ok_or(why),
                // Its mark being taken, it will never be.
                Ok(true) if self.db.commit().is_ok() => return Err(why),
                _ => self.db.rollback(),
            }
        }
        Err(DbError::new(Trouble::Unanswered, say::not_known_now()).into())
    }

    /// Does all of a change but keeping it: what would come of it, and whether it would be refused.
    pub fn rehearse<T>(
        &mut self,
        now: Time,
        who: &str,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        self.db.begin()?;
        change(&mut Tx::new(self, now, who))
    }

    fn attempt<T>(
        &mut self,
        now: Time,
        who: &str,
        change: &mut impl FnMut(&mut Tx<'_>) -> Result<(T, String)>,
        unanswered: &mut Option<T>,
    ) -> Result<T> {
        match unanswered {
            None => self.db.begin()?,
            Some(_) if self.db.begin_again()? => {}
            Some(_) => return unanswered.take().ok_or_else(|| Error::database(say::nothing_saved())),
        }
        let mut tx = Tx::new(self, now, who);
        let (value, what) = change(&mut tx)?;
        match tx.commit(&what) {
            Ok(()) => Ok(value),
            Err(e) => {
                if db::trouble(&e) == Some(Trouble::Unanswered) {
                    *unanswered = Some(value);
                }
                Err(e)
            }
        }
    }

    /// Reads things as of one instant, while others go on writing.
    pub fn at_one_instant<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.db.begin_read()?;
        let result = read(self);
        self.db.rollback();
        result
    }

    fn rows(&mut self, kind: &'static Kind, sql: &str, params: &[Value]) -> Result<Vec<Row>> {
        self.db.query(sql, params)?.into_iter().map(|columns| to_row(kind, columns)).collect()
    }

    /// A record by its id.
    pub fn get(&mut self, kind: &'static Kind, id: i64) -> Result<Option<Row>> {
        Ok(self.rows(kind, &sql::get(kind), &[id.into()])?.pop())
    }

    /// A record by its id, or by its name where names are unique.
    pub fn find(&mut self, kind: &'static Kind, id_or_name: &str) -> Result<Row> {
        let mut named = if kind.is_named() { self.named(kind, id_or_name)? } else { Vec::new() };
        if let Ok(id) = text::narrow(id_or_name).parse::<i64>()
            && let Some(row) = self.get(kind, id)?
        {
            return match named.iter().find(|other| other.id != id) {
                None => Ok(row),
                // A guess could remove the wrong one.
                Some(other) => {
                    Err(Error::conflict(say::id_and_name(id, kind.noun(), text::inert(row.name()), other.id))
                        .hint(say::name_by_both()))
                }
            };
        }
        match (named.pop(), named.is_empty()) {
            (Some(row), true) => Ok(row),
            (Some(last), false) => {
                let ids: Vec<String> = named.iter().chain([&last]).map(|r| r.id.to_string()).collect();
                Err(Error::conflict(say::several_named(kind.noun(), text::inert(last.name())))
                    .hint(say::name_by_id(ids.join(", "))))
            }
            (None, _) => Err(self.no_such(kind, id_or_name)?),
        }
    }

    /// The records of one name: more than one only where the unique key holds more than the name.
    fn named(&mut self, kind: &'static Kind, name: &str) -> Result<Vec<Row>> {
        let key = text::fold(name);
        if kind.unique.len() == 1 {
            return self.rows(kind, &sql::find_key(kind), &[(&*sql::stored_key(&key)).into()]);
        }
        // The key goes on with a newline; the next character after it ends the range.
        let (from, to) = (format!("{key}\n"), format!("{key}\u{b}"));
        self.rows(kind, &sql::find_keys_between(kind), &[from.as_str().into(), to.as_str().into()])
    }

    fn no_such(&mut self, kind: &'static Kind, id_or_name: &str) -> Result<Error> {
        let error = Error::not_found(say::there_is_no(kind.noun(), text::inert(id_or_name)));
        let near = if kind.is_named() {
            let rows = self.all(kind)?;
            text::nearest(id_or_name, rows.iter().map(Row::name)).map(text::inert)
        } else {
            None
        };
        Ok(match near {
            Some(near) => error.hint(did_you_mean(near)),
            None => error.hint(say::list_shows(kind.name)),
        })
    }

    /// A page of records, and whether there are more.
    pub fn list(&mut self, kind: &'static Kind, query: &Query) -> Result<(Vec<Row>, bool)> {
        let (rows, more) = self.rows_of(&Listing::of(kind), query)?;
        Ok((rows.into_iter().map(|columns| to_row(kind, columns)).collect::<Result<_>>()?, more))
    }

    /// All records of a kind, oldest first.
    pub fn all(&mut self, kind: &'static Kind) -> Result<Vec<Row>> {
        self.rows(kind, &sql::all(kind), &[])
    }

    /// The kind with this name among those the database was opened with.
    pub fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().find(|k| k.name == name).copied()
    }
}

/// A page of what was asked for, and whether there is more.
fn page<T>(mut rows: Vec<T>, limit: u32) -> (Vec<T>, bool) {
    let most = if limit == 0 { usize::MAX } else { usize::try_from(limit).unwrap_or(usize::MAX) };
    let more = rows.len() > most;
    rows.truncate(most);
    (rows, more)
}

/// A row of hand-written SQL as JSON, its keys the columns named in the statement; `text` gives texts
/// their form.
fn to_json(columns: &str, row: Vec<Value>, text: impl Fn(&str, String) -> Json) -> Json {
    let value = |(name, value): (&str, Value)| {
        let json = match value {
            Value::Null => Json::Null,
            Value::Int(number) => number.into(),
            Value::Text(found) => text(name, found),
        };
        (name.to_string(), json)
    };
    Json::Object(columns.split(',').map(str::trim).zip(row).map(value).collect())
}

/// A record of the columns that [`Listing::of`] its kind names.
pub fn to_row(kind: &'static Kind, columns: Vec<Value>) -> Result<Row> {
    let mut columns = columns.into_iter();
    let damaged = || Error::database(say::unreadable(kind.noun()));
    let time = |v: Option<Value>| v.as_ref().and_then(Value::as_text).and_then(Time::from_rfc3339);
    let id = columns.next().and_then(|v| v.as_int()).ok_or_else(damaged)?;
    let create_at = time(columns.next()).ok_or_else(damaged)?;
    let update_at = time(columns.next()).ok_or_else(damaged)?;
    Ok(Row::stored(kind, id, create_at, update_at, columns.collect()))
}
