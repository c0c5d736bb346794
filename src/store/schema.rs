//! What a new database is made with, and who may open which.
//!
//! `schema.sql` in the project's root is [`create`]'s output for the real kinds, checked in; a test
//! keeps it true. The schema's number stands in SQLite's `user_version`, in PostgreSQL in a table: a
//! database made by a newer codo is refused and never touched.

use super::db::{Db, Dialect};
use super::file::{self, Upgraded};
use super::location::Location;
#[cfg(feature = "postgres")]
use super::location::Server;
#[cfg(feature = "postgres")]
use super::postgres::Postgres;
use super::sql;
#[cfg(feature = "postgres")]
use super::steps;
pub use super::steps::VERSION;
use crate::error::{Error, Result};
use crate::lang::{Speak, store as say};
use crate::record::Kinds;
use crate::record::field::Kind;

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
  fault_id {int},
  fault_rule {int},
  received_at {text} NOT NULL,
  last_received_at {text} NOT NULL,
  count {int} NOT NULL,
  silenced {int} NOT NULL DEFAULT 0,
  acked_by {text},
  ack_comment {text},
  UNIQUE (fingerprint, starts_at, labels_hash)
){end};
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);
CREATE INDEX alert_silenced ON alert (silenced, status);
CREATE INDEX alert_fault ON alert (fault_id, id);
CREATE INDEX alert_fault_rule ON alert (fault_rule, fault_id);

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
  alone {int},
  tells {text},
  UNIQUE (once, address)
){end};
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_address ON outbox (address, next_try_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_tells ON outbox (tells, address) WHERE state = 'waiting';
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);

CREATE TABLE address_limit (
  id {id},
  address {text} NOT NULL UNIQUE,
  next_at {text} NOT NULL,
  why {text},
  lease {text}
){end};

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
pub fn open(location: &Location, kinds: Kinds) -> Result<(Box<dyn Db>, Option<Upgraded>)> {
    match location {
        Location::File(path) => {
            let (db, upgraded) = file::open(path, kinds)?;
            Ok((Box::new(db), upgraded))
        }
        #[cfg(feature = "postgres")]
        Location::Server(server) => Ok((Box::new(open_postgres(server, location, kinds)?), None)),
        other => Err(unusable(other)),
    }
}

/// Opens a database that was there before: a file that is gone since is not made anew.
pub fn open_again(location: &Location, kinds: Kinds) -> Result<(Box<dyn Db>, Option<Upgraded>)> {
    match location {
        Location::File(path) if matches!(path.try_exists(), Ok(false)) => Err(nothing_there(path.display())),
        _ => open(location, kinds),
    }
}

/// Opens a database that is there, in a transaction that reads it as of one instant. Nothing is made,
/// changed or tidied up.
pub fn open_to_read(location: &Location) -> Result<Box<dyn Db>> {
    match location {
        Location::File(path) => Ok(Box::new(file::open_to_read(path)?)),
        #[cfg(feature = "postgres")]
        Location::Server(server) => Ok(Box::new(open_postgres_to_read(server, location)?)),
        other => Err(unusable(other)),
    }
}

/// How far a database is that may be there: nothing is made or changed. An error where it cannot be used.
pub fn look(location: &Location) -> Result<State> {
    match location {
        Location::File(path) => file::look(path),
        #[cfg(feature = "postgres")]
        Location::Server(server) => match Postgres::connect(server)?.version()? {
            None => Ok(State::Empty),
            Some(VERSION) => Ok(State::Ready),
            Some(v) if v > VERSION => Err(newer(location, v)),
            Some(v) => Ok(State::Older(v)),
        },
        other => Err(unusable(other)),
    }
}

/// Why this codo cannot open what is named so.
fn unusable(location: &Location) -> Error {
    match location {
        // Not shown: a URL can hold a password.
        Location::Unknown => Error::database(say::foreign_url()).hint(say::name_file_or_server()),
        Location::Server(_) | Location::File(_) => {
            Error::database(say::without_postgresql()).hint(say::build_with_it())
        }
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
        return Err(Error::database(say::encoding(location, encoding)).hint(say::createdb()));
    }
    let version = match db.version()? {
        Some(version) if version >= VERSION => version,
        None | Some(_) if db.make(&create(kinds, db.dialect()), VERSION, &steps::from)? => {
            db.version()?.unwrap_or_default()
        }
        Some(version) => return Err(unknown(location, version)),
        None => {
            return Err(Error::database(say::others_tables(location)).hint(say::empty_database_or_schema()));
        }
    };
    match version {
        VERSION => Ok(db),
        v if v > VERSION => Err(newer(location, v)),
        v => Err(unknown(location, v)),
    }
}

pub(super) fn newer(location: impl Speak, version: i64) -> Error {
    Error::database(say::newer(location, version, VERSION)).hint(say::install_newer())
}

pub(super) fn unknown(location: impl Speak, version: i64) -> Error {
    Error::database(say::unknown_schema(location, version))
}

pub(super) fn older(location: impl Speak, version: i64) -> Error {
    Error::database(say::older(location, version)).hint(say::opening_makes_new())
}

pub(super) fn nothing_there(location: impl Speak) -> Error {
    Error::database(say::no_database(location)).hint(say::check_spelling())
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is nothing in it.
    Empty,
    /// It has this schema, older than ours.
    Older(i64),
    /// It has ours.
    Ready,
}
