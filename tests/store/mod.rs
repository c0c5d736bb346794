//! The store, through its own door.

mod opening;
mod processes;
mod records;
mod repeats;

use crate::support::NOW;
use codo::record::field::Kind;
use codo::record::row::Row;
use codo::record::{KINDS, contact, rule};
use codo::store::{Location, Store, Tx};
use codo::time::{Here, Time, Zone};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// A database of its own, seen through codo and beside it.
struct Db {
    folder: tempfile::TempDir,
}

impl Db {
    fn new() -> Self {
        Db { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("codo.db")
    }

    fn store(&self) -> Store {
        Store::open(&Location::named(self.path()), KINDS).unwrap()
    }

    /// The file as any SQLite program sees it.
    fn beside(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    /// The rows of a query, a text each.
    fn rows(&self, sql: &str) -> Vec<String> {
        let db = self.beside();
        let mut query = db.prepare(sql).unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn number(&self, sql: &str) -> i64 {
        self.beside().query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

fn now() -> Time {
    Time::from_rfc3339(NOW).unwrap()
}

fn row(kind: &'static Kind, fields: &[(&str, &str)]) -> Row {
    let here = Here { now: now(), zone: Zone::named("UTC").unwrap() };
    let mut row = Row::new(kind, here).unwrap();
    for (name, typed) in fields {
        row.set_typed(kind.field(name).unwrap(), typed, here).unwrap();
    }
    row
}

fn a_contact(name: &str) -> Row {
    row(&contact::CONTACT, &[("nickname", name), ("addresses", "mailto:a@example.com")])
}

fn a_rule(name: &str, contacts: &str) -> Row {
    row(&rule::RULE, &[("keyword", name), ("nicknames", contacts)])
}

/// Stores one record in a transaction of its own.
fn insert(store: &mut Store, row: Row) -> Row {
    write(store, |tx| tx.insert(row.clone())).unwrap()
}

/// Changes something in a transaction of its own.
fn write<T>(
    store: &mut Store,
    mut change: impl FnMut(&mut Tx<'_>) -> codo::error::Result<T>,
) -> codo::error::Result<T> {
    store.write(now(), "tester", |tx| Ok((change(tx)?, "insert".to_string())))
}

/// Every byte of a file and of the logs beside it; an empty log is as good as none.
fn bytes(path: &Path) -> Vec<Vec<u8>> {
    let beside = |suffix: &str| std::fs::read(format!("{}{suffix}", path.display())).unwrap_or_default();
    ["", "-wal", "-journal"].map(beside).to_vec()
}
