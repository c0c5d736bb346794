//! What the store asks of a database: a handful of calls, and the few words in which databases
//! differ. One file beside this one implements it for each database.

use crate::error::{Error, Kind};
use crate::record::row::Value;

/// Where the SQL of databases differs.
#[derive(Debug)]
pub struct Dialect {
    /// The definition of the id column: never reused, assigned where none is given.
    pub id_column: &'static str,
    /// A column of 64-bit whole numbers.
    pub integer: &'static str,
    /// What a table's definition ends with.
    pub table_suffix: &'static str,
}

/// A connection to a database.
pub trait Db: Send {
    /// Its words.
    fn dialect(&self) -> &'static Dialect;
    /// Runs several statements without parameters.
    fn batch(&mut self, sql: &str) -> Result<(), DbError>;
    /// Runs one statement, its parameters `$1 …` bound by name, and returns all rows.
    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Vec<Value>>, DbError>;
    /// Begins a transaction that may write.
    fn begin(&mut self) -> Result<(), DbError>;
    /// Makes the transaction durable.
    fn commit(&mut self) -> Result<(), DbError>;
    /// Undoes the transaction; a no-op where there is none.
    fn rollback(&mut self);
}

/// What can go wrong in a database, as far as anyone can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A unique name is taken.
    Taken,
    /// Another process holds the lock for longer than the busy timeout.
    Busy,
    /// No space is left.
    Full,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The file cannot be opened.
    CannotOpen,
    /// The file is not a database, or a damaged one.
    Damaged,
    /// Anything else.
    Other,
}

/// A failure of the database, in its own words.
#[derive(Debug)]
pub struct DbError {
    /// What sort of failure.
    pub trouble: Trouble,
    /// The database's own words.
    pub message: String,
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DbError {}

impl From<DbError> for Error {
    fn from(e: DbError) -> Self {
        let (kind, message, hint) = match e.trouble {
            Trouble::Taken => (Kind::Conflict, "the name is taken", ""),
            Trouble::Busy => (
                Kind::Database,
                "the database is locked by another process",
                "try again; if it stays locked, look for a process that holds it open",
            ),
            Trouble::Full => {
                (Kind::Database, "nothing was saved: no space is left", "free some space and try again")
            }
            Trouble::ReadOnly => (
                Kind::Database,
                "the database cannot be written",
                "check the owner and the mode of the file and of its folder",
            ),
            Trouble::CannotOpen => (
                Kind::Database,
                "the database cannot be opened",
                "check that the path exists and is yours, or name another with --db",
            ),
            Trouble::Damaged => {
                (Kind::Database, "the database is damaged or not a database", "restore the last backup of it")
            }
            Trouble::Other => (Kind::Database, "the database failed", ""),
        };
        let error = Error::new(kind, message).because(e);
        if hint.is_empty() { error } else { error.hint(hint) }
    }
}
