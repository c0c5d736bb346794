//! SQLite. This file and its folder alone name rusqlite.
//!
//! A connection is set up for durability (`synchronous=FULL`), for one writer at a time
//! (`BEGIN IMMEDIATE`, busy timeout) and against hostile files (`trusted_schema` off, defensive).

mod trouble;
mod values;

use super::db::{Db, DbError, Dialect, Trouble};
use crate::lang::{Said, store as say};
use crate::record::row::Value;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use trouble::may_stand_in_log;
use values::{bind, to_values};

/// How long a statement waits for another process's lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// The largest write-ahead log that a command leaves as it is: to fold it into the file costs three syncs
/// beside the two of a small change.
const LOG_BYTES_KEPT: u64 = 1 << 20;
/// What is left of a log that grew beyond it, as under a reader that stayed, when it begins anew.
const LOG_BYTES_LEFT: u64 = 16 << 20;
/// The pages in memory of a connection that writes much, in KiB. What a transaction changes beyond them goes to the
/// log and is read again from there.
const WRITER_CACHE_KIB: u32 = 16_384;
/// After how many pages in the log such a connection folds it into the file. Those that every post changes are then
/// written there once for four times as many posts as with SQLite's usual 1,000.
const WRITER_LOG_PAGES: u32 = 4_000;
/// How many prepared statements a connection keeps.
const STATEMENTS_KEPT: usize = 64;

/// How often a copy is tried that another's lock keeps out, and how long it waits in between: as long as any
/// statement waits.
const COPY_TRIES: u32 = 50;
const COPY_PAUSE: Duration = Duration::from_millis(100);
/// The most that is told of rows that point to nothing.
const SHOWN_MAX: usize = 20;

/// Its words.
pub const DIALECT: Dialect = Dialect {
    id_column: "INTEGER PRIMARY KEY AUTOINCREMENT",
    integer: "INTEGER",
    text: "TEXT",
    nothing_first: "",
    table_suffix: " STRICT",
    keeps_nul: true,
    rows_at_once: 1,
};

/// A connection to one SQLite file, and where that is.
pub struct Sqlite {
    connection: Connection,
    path: PathBuf,
    /// Device and inode of the file; none of a database that is in memory.
    file: Option<(u64, u64)>,
    /// That it is in use, let go after the connection is closed.
    lock: Option<File>,
}

impl Sqlite {
    /// Opens an existing file. Until [`Sqlite::keep`] it is a guest: closing it does not fold the
    /// write-ahead log into a file that turns out to be someone else's.
    pub fn open(path: &Path) -> Result<Self, DbError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        Self::set_up(connection, path.to_path_buf(), place(path))
    }

    /// An empty database that goes with its connection.
    pub fn in_memory() -> Result<Self, DbError> {
        Self::set_up(Connection::open_in_memory()?, PathBuf::new(), None)
    }

    fn set_up(connection: Connection, path: PathBuf, file: Option<(u64, u64)>) -> Result<Self, DbError> {
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;")?;
        connection.execute_batch(&format!("PRAGMA journal_size_limit = {LOG_BYTES_LEFT}"))?;
        Ok(Sqlite { connection, path, file, lock: None })
    }

    /// Keeps this lock until the connection is closed.
    pub fn hold(&mut self, lock: Option<File>) {
        self.lock = lock;
    }

    /// Whether its file still stands where it was opened.
    pub fn is_in_place(&self) -> bool {
        self.file.is_none() || self.file == place(&self.path)
    }

    /// Copies everything, as of one instant, into another file, whatever that holds. Others go on writing
    /// meanwhile: all pages are copied in one step, which nobody's commit can make begin again.
    pub fn copy_to(&self, to: &Path) -> Result<(), DbError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut target = Connection::open_with_flags(to, flags)?;
        let backup = Backup::new(&self.connection, &mut target)?;
        for _ in 0..COPY_TRIES {
            match backup.step(-1)? {
                StepResult::Done => return Ok(()),
                // Somebody makes the log new, or tidies it up.
                _ => std::thread::sleep(COPY_PAUSE),
            }
        }
        Err(DbError::new(Trouble::Busy, say::locked()))
    }

    /// Folds the log into the file and ends it, so that all of the database is in one file; and keeps every
    /// other program away until the connection is closed. Busy where another has it open.
    pub fn fold_alone(&self) -> Result<(), DbError> {
        self.connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        let mode: String =
            self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
        match mode.as_str() {
            "delete" => Ok(self.connection.execute_batch("BEGIN EXCLUSIVE")?),
            _ => Err(DbError::new(Trouble::Busy, say::locked())),
        }
    }

    /// The file is codo's own: closing it folds the write-ahead log into it where that is worth it.
    pub fn keep(self) -> Result<Self, DbError> {
        if self.size_of_log() > LOG_BYTES_KEPT {
            self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        }
        Ok(self)
    }

    fn size_of_log(&self) -> u64 {
        let mut log = self.path.as_os_str().to_owned();
        log.push("-wal");
        std::fs::metadata(PathBuf::from(log)).map_or(0, |log| log.len())
    }

    /// Switches the file to write-ahead logging, which stays with the file. Only under the opening
    /// lock: SQLite does not wait for others here, whatever the busy timeout.
    pub fn use_wal(&self) -> Result<(), DbError> {
        Ok(self.connection.pragma_update(None, "journal_mode", "WAL")?)
    }

    /// What the file says of itself, read at one instant: another process may be making it.
    pub fn header(&mut self) -> Result<Header, DbError> {
        let snapshot = self.connection.transaction()?;
        let pragma = |name| snapshot.pragma_query_value(None, name, |row| row.get(0));
        let (application_id, user_version) = (pragma("application_id")?, pragma("user_version")?);
        let tables: i64 = snapshot.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok(Header { application_id, user_version, is_empty: tables == 0 })
    }

    /// What came of a statement that may have committed something. Where the log could not be synced, what
    /// was to be saved stands in it as if it were: undone for this connection, there for whoever opens the
    /// file next, and who builds on it builds on what the disk may not have. So it is written over while
    /// this connection keeps others from reading the log anew.
    fn unless_unsynced<T>(&self, done: rusqlite::Result<T>) -> Result<T, DbError> {
        let e = match done {
            Ok(value) => return Ok(value),
            Err(e) if !may_stand_in_log(&e) => return Err(e.into()),
            Err(e) => e,
        };
        match self.write_over_log() {
            Ok(()) => Err(e.into()),
            Err(_) => Err(DbError::new(Trouble::Unsynced, Said::foreign(e))),
        }
    }

    /// Commits a change of nothing: it takes the place in the log of what was not synced.
    fn write_over_log(&self) -> rusqlite::Result<()> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        let number: i64 = self.connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        self.connection.execute_batch(&format!("BEGIN IMMEDIATE; PRAGMA user_version = {number}; COMMIT"))
    }

    fn rows(&self, sql: &str, params: &[Value]) -> rusqlite::Result<Vec<Vec<Value>>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(to_values(row, columns)?);
        }
        Ok(all)
    }

    /// Writes a number into the file's header.
    pub fn set_header(&self, name: &str, value: i64) -> Result<(), DbError> {
        Ok(self.connection.pragma_update(None, name, value)?)
    }
}

/// By what a file is known, whatever it is called.
fn place(path: &Path) -> Option<(u64, u64)> {
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

/// What a file says of itself.
pub struct Header {
    /// Whose it is.
    pub application_id: i64,
    /// The number of its schema.
    pub user_version: i64,
    /// Whether it holds no table yet.
    pub is_empty: bool,
}

/// The version of the SQLite inside, such as `3.54.1`.
pub fn version() -> &'static str {
    rusqlite::version()
}

impl Db for Sqlite {
    fn dialect(&self) -> &'static Dialect {
        &DIALECT
    }

    fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        Ok(self.connection.execute_batch(sql)?)
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Vec<Value>>, DbError> {
        if self.connection.is_autocommit() && !sql.starts_with("SELECT") {
            self.stay_in_place()?;
        }
        self.unless_unsynced(self.rows(sql, params))
    }

    fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        take: &mut dyn FnMut(Vec<Value>) -> crate::error::Result<bool>,
    ) -> crate::error::Result<()> {
        let mut statement = self.connection.prepare(sql).map_err(DbError::from)?;
        bind(&mut statement, params).map_err(DbError::from)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(DbError::from)? {
            if !take(to_values(row, columns).map_err(DbError::from)?)? {
                break;
            }
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<(), DbError> {
        self.stay_in_place()?;
        Ok(self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)?)
    }

    fn begin_read(&mut self) -> Result<(), DbError> {
        Ok(self.connection.prepare_cached("BEGIN DEFERRED")?.execute([]).map(drop)?)
    }

    fn commit(&mut self) -> Result<(), DbError> {
        let committed = self.connection.prepare_cached("COMMIT")?.execute([]).map(drop);
        self.unless_unsynced(committed)
    }

    fn rollback(&mut self) {
        if !self.connection.is_autocommit() {
            // A failure here leaves the transaction to be undone when the connection closes.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    fn stay_in_place(&self) -> Result<(), DbError> {
        if self.is_in_place() { Ok(()) } else { Err(DbError::new(Trouble::Moved, say::not_in_place())) }
    }

    fn log_bytes(&self) -> Option<u64> {
        (!self.path.as_os_str().is_empty()).then(|| self.size_of_log())
    }

    fn fold_on_close(&mut self) -> Result<(), DbError> {
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(())
    }

    fn write_much(&mut self) -> Result<(), DbError> {
        // What undoes a single statement is for this connection alone: SQLite would write it to a temporary file.
        self.connection.pragma_update(None, "temp_store", "MEMORY")?;
        self.connection.pragma_update(None, "cache_size", -i64::from(WRITER_CACHE_KIB))?;
        Ok(self.connection.pragma_update(None, "wal_autocheckpoint", WRITER_LOG_PAGES)?)
    }

    fn lock(&mut self, _: &[&str]) -> Result<(), DbError> {
        // A transaction that may write is the only one.
        Ok(())
    }

    fn last_id(&mut self, table: &str) -> Result<i64, DbError> {
        let rows = self.query("SELECT seq FROM sqlite_sequence WHERE name = $1", &[table.into()])?;
        Ok(rows.first().and_then(|row| row.first()).and_then(Value::as_int).unwrap_or_default())
    }

    fn set_last_id(&mut self, table: &str, id: i64) -> Result<(), DbError> {
        // The name is no key in there: a row for it may be missing, and no second one may come.
        self.query("DELETE FROM sqlite_sequence WHERE name = $1", &[table.into()])?;
        let insert = "INSERT INTO sqlite_sequence (name, seq) VALUES ($1, $2)";
        self.query(insert, &[table.into(), id.into()]).map(drop)
    }

    fn bytes(&mut self) -> Result<i64, DbError> {
        // What is still in the log counts as well.
        let sql = "SELECT c.page_count * s.page_size FROM pragma_page_count() c, pragma_page_size() s";
        let rows = self.query(sql, &[])?;
        let pages = rows.first().and_then(|row| row.first()).and_then(Value::as_int).unwrap_or_default();
        Ok(pages.saturating_add(i64::try_from(self.size_of_log()).unwrap_or(i64::MAX)))
    }

    fn damage(&mut self, full: bool) -> Result<Vec<String>, DbError> {
        let check = if full { "PRAGMA integrity_check(20)" } else { "PRAGMA quick_check(20)" };
        let mut found = texts(self.query(check, &[])?);
        found.retain(|line| line != "ok");
        let orphans = self.query("PRAGMA foreign_key_check", &[])?;
        let orphan = |row: &Vec<Value>| match row.as_slice() {
            [Value::Text(table), row, Value::Text(parent), ..] => {
                let row = row.as_int().unwrap_or_default();
                format!("{table} {row} -> {parent}")
            }
            _ => String::new(),
        };
        found.extend(orphans.iter().take(SHOWN_MAX).map(orphan));
        Ok(found)
    }

    fn shape(&mut self) -> Result<Vec<String>, DbError> {
        let columns = "SELECT t.name || '.' || c.name || ' ' || c.type || CASE WHEN c.\"notnull\" = 1 THEN ' NOT NULL' ELSE '' END \
            FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        let others = "SELECT type || ' ' || name || COALESCE(': ' || sql, '') FROM sqlite_schema \
            WHERE type IN ('index', 'trigger')";
        let mut shape = texts(self.query(columns, &[])?);
        shape.extend(texts(self.query(others, &[])?));
        shape.sort();
        Ok(shape)
    }

    fn shape_of(&self, made_with: &str) -> Result<Vec<String>, DbError> {
        let mut new = Sqlite::in_memory()?;
        new.batch(made_with)?;
        new.shape()
    }

    fn place(&mut self) -> Result<String, DbError> {
        let file = std::fs::metadata(&self.path);
        let file = file.map_err(|e| DbError::new(Trouble::CannotOpen, Said::foreign(e)))?;
        Ok(format!("file {} {}", file.dev(), file.ino()))
    }
}

/// The first column of rows of text.
fn texts(rows: Vec<Vec<Value>>) -> Vec<String> {
    rows.into_iter().filter_map(|row| row.into_iter().next()?.as_text().map(str::to_string)).collect()
}
