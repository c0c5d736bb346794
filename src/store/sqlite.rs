//! SQLite. The only file that names rusqlite.
//!
//! A connection is set up for durability (`synchronous=FULL`), for one writer at a time
//! (`BEGIN IMMEDIATE`, busy timeout) and against hostile files (`trusted_schema` off, defensive).

use super::db::{Db, DbError, Dialect, Trouble};
use crate::lang::Said;
use crate::record::row::Value;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, Statement, ToSql};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a statement waits for another process's lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// The largest write-ahead log that a command leaves as it is: to fold it into the file costs three syncs
/// beside the two of a small change.
const LOG_BYTES_KEPT: u64 = 1 << 20;
/// How many prepared statements a connection keeps.
const STATEMENTS_KEPT: usize = 64;

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
pub struct Sqlite(Connection, PathBuf);

impl Sqlite {
    /// Opens an existing file. Until [`Sqlite::keep`] it is a guest: closing it does not fold the
    /// write-ahead log into a file that turns out to be someone else's.
    pub fn open(path: &Path) -> Result<Self, DbError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;")?;
        Ok(Sqlite(connection, path.to_path_buf()))
    }

    /// The file is codo's own: closing it folds the write-ahead log into it where that is worth it.
    pub fn keep(self) -> Result<Self, DbError> {
        if self.log_bytes() > LOG_BYTES_KEPT {
            self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        }
        Ok(self)
    }

    fn log_bytes(&self) -> u64 {
        let mut log = self.1.as_os_str().to_owned();
        log.push("-wal");
        std::fs::metadata(PathBuf::from(log)).map_or(0, |log| log.len())
    }

    /// Switches the file to write-ahead logging, which stays with the file. Only under the opening
    /// lock: SQLite does not wait for others here, whatever the busy timeout.
    pub fn use_wal(&self) -> Result<(), DbError> {
        Ok(self.0.pragma_update(None, "journal_mode", "WAL")?)
    }

    /// What the file says of itself, read at one instant: another process may be making it.
    pub fn header(&mut self) -> Result<Header, DbError> {
        let snapshot = self.0.transaction()?;
        let pragma = |name| snapshot.pragma_query_value(None, name, |row| row.get(0));
        let (application_id, user_version) = (pragma("application_id")?, pragma("user_version")?);
        let tables: i64 = snapshot.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok(Header { application_id, user_version, is_empty: tables == 0 })
    }

    /// Writes a number into the file's header.
    pub fn set_header(&self, name: &str, value: i64) -> Result<(), DbError> {
        Ok(self.0.pragma_update(None, name, value)?)
    }
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
        Ok(self.0.execute_batch(sql)?)
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Vec<Value>>, DbError> {
        let mut statement = self.0.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(to_values(row, columns)?);
        }
        Ok(all)
    }

    fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        take: &mut dyn FnMut(Vec<Value>) -> crate::error::Result<bool>,
    ) -> crate::error::Result<()> {
        let mut statement = self.0.prepare(sql).map_err(DbError::from)?;
        bind(&mut statement, params)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(DbError::from)? {
            if !take(to_values(row, columns)?)? {
                break;
            }
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<(), DbError> {
        Ok(self.0.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)?)
    }

    fn begin_read(&mut self) -> Result<(), DbError> {
        Ok(self.0.prepare_cached("BEGIN DEFERRED")?.execute([]).map(drop)?)
    }

    fn commit(&mut self) -> Result<(), DbError> {
        Ok(self.0.prepare_cached("COMMIT")?.execute([]).map(drop)?)
    }

    fn rollback(&mut self) {
        if !self.0.is_autocommit() {
            // A failure here leaves the transaction to be undone when the connection closes.
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }

    fn fold_on_close(&mut self) -> Result<(), DbError> {
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(())
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
        Ok(pages.saturating_add(i64::try_from(self.log_bytes()).unwrap_or(i64::MAX)))
    }

    fn place(&mut self) -> Result<String, DbError> {
        let file = std::fs::metadata(&self.1);
        let file = file.map_err(|e| DbError::new(Trouble::CannotOpen, Said::foreign(e)))?;
        Ok(format!("file {} {}", file.dev(), file.ino()))
    }
}

/// By name: to SQLite `$2` is a name, numbered where it first appears.
fn bind(statement: &mut Statement<'_>, params: &[Value]) -> Result<(), DbError> {
    for (number, value) in params.iter().enumerate() {
        if let Some(index) = statement.parameter_index(&format!("${}", number + 1))? {
            statement.raw_bind_parameter(index, Bound(value))?;
        }
    }
    Ok(())
}

fn to_values(row: &rusqlite::Row<'_>, columns: usize) -> Result<Vec<Value>, DbError> {
    Ok((0..columns).map(|i| row.get_ref(i).map(to_value)).collect::<Result<_, _>>()?)
}

struct Bound<'a>(&'a Value);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

fn to_value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        // STRICT tables of codo hold integers and texts alone.
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(e: rusqlite::Error) -> Self {
        let unique = |code: i32| {
            matches!(
                code,
                rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            )
        };
        let trouble = match e.sqlite_error() {
            Some(e) if unique(e.extended_code) => Trouble::Taken,
            Some(e) => match e.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Trouble::Busy,
                ErrorCode::DiskFull => Trouble::Full,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Trouble::ReadOnly,
                ErrorCode::CannotOpen => Trouble::CannotOpen,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Trouble::Damaged,
                _ => Trouble::Other,
            },
            None => Trouble::Other,
        };
        DbError::new(trouble, Said::foreign(e))
    }
}
