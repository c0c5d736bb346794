//! The store, through its own door.

mod postgresql;
mod copy;
mod processes;
mod records;
mod repeats;
mod upgrade;
mod sqlite_file;
mod sqlite_file_plans;
mod sqlite_file_upgrade;
mod undo;

use crate::support::{Database, NOW};
use codo::record::field::Kind;
use codo::record::row::Row;
use codo::record::{KINDS, contact, rule};
use codo::store::{Location, Store, Tx};
use codo::time::{Here, Time, Zone};

/// A database of its own, seen through codo and beside it.
struct Db {
    database: Database,
    folder: tempfile::TempDir,
}

impl Db {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Db { database: Database::new(folder.path()), folder }
    }

    fn store(&self) -> Store {
        Store::open(&Location::named(&self.database.name), KINDS).unwrap()
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        self.database.rows(sql)
    }

    fn number(&self, sql: &str) -> i64 {
        self.database.number(sql)
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
