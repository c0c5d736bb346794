//! What a new database is made with, and who may open which.
//!
//! `schema.sql` in the project's root is [`create`]'s output for the real kinds, checked in; a test
//! keeps it true. The schema's number stands in SQLite's `user_version`: a database made by a newer
//! codo is refused and never touched.

use super::db::{Db, DbError, Dialect};
use super::sql;
use super::sqlite::Sqlite;
use crate::error::{Error, Result};
use crate::record::Kinds;
use std::fs::{DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The schema that this codo makes and reads.
pub const VERSION: i64 = 1;
/// "codo" in ASCII: how a codo database is told from any other SQLite file.
const APPLICATION_ID: i64 = 0x636f_646f;

/// Tables beside those of the kinds. `{id}`, `{int}` and `{end}` are the dialect's words.
const OWN_TABLES: &str = "\
CREATE TABLE alert (
  id {id},
  fingerprint TEXT NOT NULL,
  labels_hash TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT,
  status TEXT NOT NULL CHECK (status IN ('firing', 'resolved')),
  alertname TEXT NOT NULL,
  severity TEXT NOT NULL,
  instance TEXT NOT NULL,
  labels TEXT NOT NULL,
  annotations TEXT NOT NULL,
  receiver TEXT NOT NULL,
  group_key TEXT NOT NULL,
  generator_url TEXT NOT NULL,
  rules TEXT NOT NULL,
  received_at TEXT NOT NULL,
  last_received_at TEXT NOT NULL,
  count {int} NOT NULL,
  UNIQUE (fingerprint, starts_at, labels_hash)
){end};

CREATE TABLE notification_log (
  post_hash TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  count {int} NOT NULL
){end};
CREATE INDEX notification_log_at ON notification_log (at);

CREATE TABLE outbox (
  id {id},
  delivery_id TEXT NOT NULL UNIQUE,
  once TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  contact TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts {int} NOT NULL,
  next_try_at TEXT NOT NULL,
  busy_until TEXT,
  give_up_at TEXT NOT NULL,
  lease TEXT,
  why TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  UNIQUE (once, address)
){end};
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');

CREATE TABLE op (
  id {id},
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  undoes {int} REFERENCES op (id)
){end};

CREATE TABLE change (
  id {id},
  op_id {int} NOT NULL REFERENCES op (id),
  kind TEXT NOT NULL,
  record_id {int} NOT NULL,
  before TEXT,
  after TEXT
){end};
CREATE INDEX change_op ON change (op_id);
CREATE INDEX change_record ON change (kind, record_id);
";

/// Every table, for a new database.
pub fn create(kinds: Kinds, dialect: &Dialect) -> String {
    let kinds: String = kinds.iter().map(|kind| sql::create_table(kind, dialect) + "\n").collect();
    let own = OWN_TABLES
        .replace("{id}", dialect.id_column)
        .replace("{int}", dialect.integer)
        .replace("{end}", dialect.table_suffix);
    kinds + &own
}

/// Opens the SQLite file, made on first use.
pub fn open_sqlite(path: &Path, kinds: Kinds) -> Result<Sqlite> {
    // To SQLite `:memory:` and `file:…` are no files, and what was saved there would be gone.
    let path =
        &std::path::absolute(path).map_err(|e| cannot(path, "the database's path cannot be used", e))?;
    let at = |e: Error| e.at(&path.display().to_string());
    if path.exists() {
        let mut db = Sqlite::open(path).map_err(|e| at(e.into()))?;
        if is_ready(&mut db, path)? {
            return db.keep().map_err(|e| at(e.into()));
        }
    }
    let _lock = lock(path)?;
    make_file(path)?;
    let mut db = Sqlite::open(path).map_err(|e| at(e.into()))?;
    // Another process may have been first.
    if !is_ready(&mut db, path)? {
        make(&mut db, kinds).map_err(|e| at(e.into()))?;
    }
    db.keep().map_err(|e| at(e.into()))
}

/// Whether the file is a codo database of this schema; an error where it must not be touched.
fn is_ready(db: &mut Sqlite, path: &Path) -> Result<bool> {
    let shown = path.display();
    let header = db.header().map_err(|e| Error::from(e).at(&shown.to_string()))?;
    match header.user_version {
        _ if header.application_id == 0 && header.is_empty => Ok(false),
        _ if header.application_id != APPLICATION_ID => {
            Err(Error::database(format!("{shown} is not a codo database and was not touched"))
                .hint("name another file with --db"))
        }
        VERSION => Ok(true),
        v if v > VERSION => Err(Error::database(format!(
            "{shown} was made by a newer codo (schema {v}; this one reads {VERSION}) and was not touched"
        ))
        .hint("install that codo, or name another database with --db")),
        v => Err(Error::database(format!("{shown} has the unknown schema {v} and was not touched"))),
    }
}

fn make(db: &mut Sqlite, kinds: Kinds) -> std::result::Result<(), DbError> {
    db.use_wal()?;
    let sql = create(kinds, db.dialect());
    db.begin()?;
    let made = db
        .batch(&sql)
        .and_then(|()| db.set_header("application_id", APPLICATION_ID))
        .and_then(|()| db.set_header("user_version", VERSION))
        .and_then(|()| db.commit());
    if made.is_err() {
        db.rollback();
    }
    made
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
