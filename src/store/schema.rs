//! What a new database is made with, and who may open which.
//!
//! `schema.sql` in the project's root is [`create`]'s output for the real kinds, checked in; a test
//! keeps it true. The schema's number stands in SQLite's `user_version`, in PostgreSQL in a table: a
//! database made by a newer codo is refused and never touched.

use super::db::{Db, DbError, Dialect};
use super::location::Location;
#[cfg(feature = "postgres")]
use super::location::Server;
#[cfg(feature = "postgres")]
use super::postgres::Postgres;
use super::sql;
use super::sqlite::Sqlite;
use super::steps;
pub use super::steps::VERSION;
use crate::error::{Error, Result};
use crate::record::Kinds;
use crate::record::field::Kind;
use std::fmt::Display;
use std::fs::{DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// "codo" in ASCII: how a codo database is told from any other SQLite file.
const APPLICATION_ID: i64 = 0x636f_646f;

/// Tables beside those of the kinds. `{id}`, `{int}`, `{text}` and `{end}` are the dialect's words.
const OWN_TABLES: &str = "\
CREATE TABLE alert (
  id {id},
  fingerprint {text} NOT NULL,
  labels_hash {text} NOT NULL,
  starts_at {text} NOT NULL,
  ends_at {text},
  status {text} NOT NULL CHECK (status IN ('firing', 'resolved')),
  alertname {text} NOT NULL,
  severity {text} NOT NULL,
  instance {text} NOT NULL,
  labels {text} NOT NULL,
  annotations {text} NOT NULL,
  receiver {text} NOT NULL,
  group_key {text} NOT NULL,
  generator_url {text} NOT NULL,
  rules {text} NOT NULL,
  received_at {text} NOT NULL,
  last_received_at {text} NOT NULL,
  count {int} NOT NULL,
  UNIQUE (fingerprint, starts_at, labels_hash)
){end};
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);

CREATE TABLE notification_log (
  post_hash {text} NOT NULL PRIMARY KEY,
  at {text} NOT NULL,
  count {int} NOT NULL
){end};
CREATE INDEX notification_log_at ON notification_log (at);

CREATE TABLE outbox (
  id {id},
  delivery_id {text} NOT NULL UNIQUE,
  once {text},
  state {text} NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  contact {text} NOT NULL,
  channel {text} NOT NULL,
  address {text} NOT NULL,
  subject {text} NOT NULL,
  body {text} NOT NULL,
  attempts {int} NOT NULL,
  next_try_at {text} NOT NULL,
  busy_until {text},
  give_up_at {text} NOT NULL,
  lease {text},
  why {text},
  created_at {text} NOT NULL,
  sent_at {text},
  UNIQUE (once, address)
){end};
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);

CREATE TABLE told (
  id {id},
  once {text} NOT NULL,
  address {text} NOT NULL,
  message_id {int} NOT NULL REFERENCES outbox (id),
  UNIQUE (once, address)
){end};

CREATE TABLE fault_note (
  id {id},
  fault_id {int} NOT NULL,
  at {text} NOT NULL,
  who {text} NOT NULL,
  note {text} NOT NULL
){end};
CREATE INDEX fault_note_fault ON fault_note (fault_id, id);

CREATE TABLE op (
  id {id},
  at {text} NOT NULL,
  who {text} NOT NULL,
  what {text} NOT NULL,
  undoes {int} REFERENCES op (id)
){end};

CREATE TABLE change (
  id {id},
  op_id {int} NOT NULL REFERENCES op (id),
  kind {text} NOT NULL,
  record_id {int} NOT NULL,
  before {text},
  after {text}
){end};
CREATE INDEX change_op ON change (op_id);
CREATE INDEX change_record ON change (kind, record_id);
";

/// Every table, for a new database.
pub fn create(kinds: Kinds, dialect: &Dialect) -> String {
    let table = |kind: &&'static Kind| sql::create_table(kind, dialect) + &sql::create_indexes(kind) + "\n";
    let kinds: String = kinds.iter().map(table).collect();
    dialect.words(&(kinds + OWN_TABLES))
}

/// Opens a database, made on first use.
pub fn open(location: &Location, kinds: Kinds) -> Result<Box<dyn Db>> {
    match location {
        Location::File(path) => Ok(Box::new(open_sqlite(path, kinds)?)),
        #[cfg(feature = "postgres")]
        Location::Server(server) => Ok(Box::new(open_postgres(server, location, kinds)?)),
        other => Err(unusable(other)),
    }
}

/// Opens a database that is there, in a transaction that reads it as of one instant. Nothing is made,
/// changed or tidied up.
pub fn open_to_read(location: &Location) -> Result<Box<dyn Db>> {
    match location {
        Location::File(path) => Ok(Box::new(open_sqlite_to_read(path)?)),
        #[cfg(feature = "postgres")]
        Location::Server(server) => Ok(Box::new(open_postgres_to_read(server, location)?)),
        other => Err(unusable(other)),
    }
}

/// Why this codo cannot open what is named so.
fn unusable(location: &Location) -> Error {
    match location {
        // Not shown: a URL can hold a password.
        Location::Unknown => Error::database("the database is named by a URL that is not postgres://…")
            .hint("name a file or a PostgreSQL server with --db or CODO_DB"),
        Location::Server(_) | Location::File(_) => Error::database("this codo was built without PostgreSQL")
            .hint("build it with the feature postgres, or name a file with --db or CODO_DB"),
    }
}

/// Connects to a server that has the tables.
#[cfg(feature = "postgres")]
fn open_postgres_to_read(server: &Server, location: &Location) -> Result<Postgres> {
    let mut db = Postgres::connect(server)?;
    db.begin_read()?;
    match db.version()? {
        Some(VERSION) => Ok(db),
        Some(v) if v > VERSION => Err(newer(location, v)),
        Some(v) => Err(older(location, v)),
        None => Err(nothing_there(location)),
    }
}

/// Connects to a server and makes the tables on first use.
#[cfg(feature = "postgres")]
fn open_postgres(server: &Server, location: &Location, kinds: Kinds) -> Result<Postgres> {
    let mut db = Postgres::connect(server)?;
    let encoding = db.encoding()?;
    if encoding != "UTF8" {
        return Err(Error::database(format!(
            "the database {location} keeps text as {encoding}, and codo needs UTF8; it was not touched"
        ))
        .hint("createdb --encoding UTF8 --template template0 NAME"));
    }
    let version = match db.version()? {
        Some(version) if version >= VERSION => version,
        None | Some(_) if db.make(&create(kinds, db.dialect()), VERSION, &steps::from)? => {
            db.version()?.unwrap_or_default()
        }
        Some(version) => return Err(unknown(location, version)),
        None => {
            return Err(Error::database(format!(
                "the database {location} holds tables that are not codo's and was not touched"
            ))
            .hint("name an empty database, or with ?options=-csearch_path%3DNAME an empty schema"));
        }
    };
    match version {
        VERSION => Ok(db),
        v if v > VERSION => Err(newer(location, v)),
        v => Err(unknown(location, v)),
    }
}

fn newer(location: &dyn Display, version: i64) -> Error {
    Error::database(format!(
        "{location} was made by a newer codo (schema {version}; this one reads {VERSION}) and was not touched"
    ))
    .hint("install that codo, or name another database with --db")
}

fn unknown(location: &dyn Display, version: i64) -> Error {
    Error::database(format!("{location} has the unknown schema {version} and was not touched"))
}

fn older(location: &dyn Display, version: i64) -> Error {
    Error::database(format!("{location} was made by an older codo (schema {version}) and was not touched"))
        .hint("any command that opens it makes it new, such as `codo fault list` with --db")
}

fn nothing_there(location: &dyn Display) -> Error {
    Error::database(format!("there is no codo database at {location}")).hint("check how it is spelled")
}

/// To SQLite `:memory:` and `file:…` are no files, and what was saved there would be gone.
fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).map_err(|e| cannot(path, "the database's path cannot be used", e))
}

/// Opens an SQLite file that is there, as a guest.
fn open_sqlite_to_read(path: &Path) -> Result<Sqlite> {
    let path = &absolute(path)?;
    let at = |e: DbError| Error::from(e).at(path.display().to_string());
    if matches!(path.try_exists(), Ok(false)) {
        return Err(nothing_there(&path.display()));
    }
    let mut db = Sqlite::open(path).map_err(at)?;
    match state(&mut db, path)? {
        State::Empty => return Err(nothing_there(&path.display())),
        State::Older(version) => return Err(older(&path.display(), version)),
        State::Ready => {}
    }
    db.begin_read().map_err(at)?;
    Ok(db)
}

/// Opens the SQLite file, made on first use.
fn open_sqlite(path: &Path, kinds: Kinds) -> Result<Sqlite> {
    let path = &absolute(path)?;
    let at = |e: Error| e.at(path.display().to_string());
    if path.exists() {
        let mut db = Sqlite::open(path).map_err(|e| at(e.into()))?;
        if state(&mut db, path)? == State::Ready {
            return db.keep().map_err(|e| at(e.into()));
        }
    }
    let _lock = lock(path)?;
    make_file(path)?;
    let mut db = Sqlite::open(path).map_err(|e| at(e.into()))?;
    // Another process may have been first.
    match state(&mut db, path)? {
        State::Ready => {}
        State::Empty => make(&mut db, kinds).map_err(|e| at(e.into()))?,
        State::Older(version) => {
            let steps =
                steps::from(version, db.dialect()).ok_or_else(|| unknown(&path.display(), version))?;
            change(&mut db, &steps, |_| Ok(())).map_err(|e| at(e.into()))?;
        }
    }
    db.keep().map_err(|e| at(e.into()))
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// There is nothing in it.
    Empty,
    /// It has this schema, older than ours.
    Older(i64),
    /// It has ours.
    Ready,
}

/// How far the file is; an error where it must not be touched.
fn state(db: &mut Sqlite, path: &Path) -> Result<State> {
    let shown = path.display();
    let header = db.header().map_err(|e| Error::from(e).at(shown.to_string()))?;
    match header.user_version {
        _ if header.application_id == 0 && header.is_empty => Ok(State::Empty),
        _ if header.application_id != APPLICATION_ID => {
            Err(Error::database(format!("{shown} is not a codo database and was not touched"))
                .hint("name another file with --db"))
        }
        VERSION => Ok(State::Ready),
        v if v > VERSION => Err(newer(&shown, v)),
        v if v < 1 => Err(unknown(&shown, v)),
        v => Ok(State::Older(v)),
    }
}

fn make(db: &mut Sqlite, kinds: Kinds) -> std::result::Result<(), DbError> {
    db.use_wal()?;
    let sql = create(kinds, db.dialect());
    change(db, &sql, |db| db.set_header("application_id", APPLICATION_ID))
}

/// Makes a file one of our schema, in one transaction.
fn change(
    db: &mut Sqlite,
    sql: &str,
    also: impl FnOnce(&mut Sqlite) -> std::result::Result<(), DbError>,
) -> std::result::Result<(), DbError> {
    db.begin()?;
    let changed = db
        .batch(sql)
        .and_then(|()| also(db))
        .and_then(|()| db.set_header("user_version", VERSION))
        .and_then(|()| db.commit());
    if changed.is_err() {
        db.rollback();
    }
    changed
}

/// Takes the lock under which a database is made; it is let go when the file is dropped.
fn lock(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|e| cannot(folder, "the folder cannot be made", e))?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let name = PathBuf::from(name);
    let opened = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&name);
    let file = opened.map_err(|e| cannot(&name, "the lock file cannot be opened", e))?;
    file.lock().map_err(|e| cannot(&name, "the lock file cannot be locked", e))?;
    Ok(file)
}

/// Makes the file before SQLite does, so that nobody else can ever read it.
fn make_file(path: &Path) -> Result<()> {
    let opened = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path);
    opened.map(drop).map_err(|e| cannot(path, "the database cannot be made", e))
}

fn cannot(path: &Path, what: &str, e: std::io::Error) -> Error {
    Error::database(format!("{what}: {}", path.display()))
        .because(e)
        .hint("check that the folder is yours, or name another database with --db")
}
