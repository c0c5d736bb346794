//! What the store asks of a database: a handful of calls, and the few words in which databases
//! differ. One file beside this one implements it for each database.

use crate::error::{Error, Kind};
use crate::lang::{Lang, Said, store as say};
use crate::record::row::Value;

/// Where the SQL of databases differs.
#[derive(Debug)]
pub struct Dialect {
    /// The definition of the id column: never reused, assigned where none is given.
    pub id_column: &'static str,
    /// A column of 64-bit whole numbers.
    pub integer: &'static str,
    /// A column of text that is compared byte by byte.
    pub text: &'static str,
    /// What an index of a column is told so that nothing sorts as the least.
    pub nothing_first: &'static str,
    /// What a table's definition ends with.
    pub table_suffix: &'static str,
    /// Whether text may hold the character NUL.
    pub keeps_nul: bool,
    /// How many rows one statement stores at most: several where each takes a way to a server.
    pub rows_at_once: usize,
}

impl Dialect {
    /// How many of the rows that are left one statement stores. Powers of two: few statements to prepare,
    /// however many rows there are.
    pub fn rows_together(&self, left: usize) -> usize {
        left.min(self.rows_at_once).checked_ilog2().map_or(0, |power| 1 << power)
    }

    /// A definition with this database's words in the place of `{id}`, `{int}`, `{text}`, `{first}` and `{end}`.
    pub fn words(&self, sql: &str) -> String {
        sql.replace("{id}", self.id_column)
            .replace("{int}", self.integer)
            .replace("{text}", self.text)
            .replace("{first}", self.nothing_first)
            .replace("{end}", self.table_suffix)
    }
}

/// A connection to a database.
pub trait Db: Send {
    /// Its words.
    fn dialect(&self) -> &'static Dialect;
    /// Runs several statements without parameters.
    fn batch(&mut self, sql: &str) -> Result<(), DbError>;
    /// Runs one statement, its parameters `$1 …` bound by name, and returns all rows. Outside of a
    /// transaction one whose answer was lost may run again: it has to come to the same.
    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Vec<Value>>, DbError>;
    /// Runs one statement that reads, and hands its rows on one at a time until `take` wants no more: in
    /// constant memory, as of one instant.
    fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        take: &mut dyn FnMut(Vec<Value>) -> Result<bool, Error>,
    ) -> Result<(), Error>;
    /// Begins a transaction that may write, as if there were no other at the same time.
    fn begin(&mut self) -> Result<(), DbError>;
    /// Begins a transaction that only reads, and all of it as of one instant, while others go on writing.
    fn begin_read(&mut self) -> Result<(), DbError>;
    /// Begins the last transaction again, whose commit was not answered; false where that is kept after
    /// all, and nothing has begun. From here on it can no longer be.
    fn begin_again(&mut self) -> Result<bool, DbError> {
        self.begin().map(|()| true)
    }
    /// Makes the transaction durable.
    fn commit(&mut self) -> Result<(), DbError>;
    /// Undoes the transaction; a no-op where there is none.
    fn rollback(&mut self);
    /// Leaves nothing beside the database's file when this connection is the last to close.
    fn fold_on_close(&mut self) -> Result<(), DbError> {
        Ok(())
    }
    /// Makes ready for a great many changes, one transaction after the other, for some memory.
    fn write_much(&mut self) -> Result<(), DbError> {
        Ok(())
    }
    /// Keeps everybody else from writing these tables until the transaction ends.
    fn lock(&mut self, tables: &[&str]) -> Result<(), DbError>;
    /// The last id that a table has given, whether its row is still there or not; 0 where it gave none.
    fn last_id(&mut self, table: &str) -> Result<i64, DbError>;
    /// Makes a table go on after this id; undone with the transaction.
    fn set_last_id(&mut self, table: &str, id: i64) -> Result<(), DbError>;
    /// What the database finds damaged in itself, in its own words; `full` looks at everything. A server looks
    /// after that by itself.
    fn damage(&mut self, full: bool) -> Result<Vec<String>, DbError> {
        let _ = full;
        Ok(Vec::new())
    }
    /// What there is: a line for each column and each index, in order.
    fn shape(&mut self) -> Result<Vec<String>, DbError>;
    /// The same of a database that these statements make.
    fn shape_of(&self, made_with: &str) -> Result<Vec<String>, DbError>;
    /// Fails where what is written would be found by nobody: the file was moved, removed or replaced.
    fn stay_in_place(&self) -> Result<(), DbError> {
        Ok(())
    }
    /// How large the log beside the database's file is, in bytes; none of a server.
    fn log_bytes(&self) -> Option<u64> {
        None
    }
    /// How large the database is, in bytes.
    fn bytes(&mut self) -> Result<i64, DbError>;
    /// What tells this database from any other, by whatever name each was opened.
    fn place(&mut self) -> Result<String, DbError>;
}

/// What can go wrong in a database, as far as anyone can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A unique name is taken.
    Taken,
    /// Another process holds the lock for longer than the busy timeout.
    Busy,
    /// Another's change got in between: the transaction has to be done again.
    Conflict,
    /// The connection was lost before the commit.
    Lost,
    /// The connection was lost during the commit: it may have happened.
    Unanswered,
    /// It happened, and one server alone is known to have it.
    Unconfirmed,
    /// No space is left.
    Full,
    /// The disk failed, and nothing was saved.
    Disk,
    /// The disk failed while it made things durable: they may be saved.
    Unsynced,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The server cannot be written: a standby, perhaps.
    Standby,
    /// The login's rights do not suffice.
    Denied,
    /// The file cannot be opened.
    CannotOpen,
    /// The file is no longer where it was opened.
    Moved,
    /// No server lets us in.
    NoServer,
    /// The URL that names the server cannot be read.
    BadUrl,
    /// There is no such table.
    NoTable,
    /// The file is not a database, or a damaged one.
    Damaged,
    /// Anything else.
    Other,
}

impl Trouble {
    /// Whether the same transaction may succeed when it is done again.
    pub fn passes(self) -> bool {
        matches!(self, Trouble::Conflict | Trouble::Lost | Trouble::Unanswered)
    }
}

/// The trouble behind an error, where it is the database's.
pub fn trouble(error: &Error) -> Option<Trouble> {
    let mut cause = std::error::Error::source(error);
    while let Some(e) = cause {
        match e.downcast_ref::<DbError>() {
            Some(found) => return Some(found.trouble),
            None => cause = e.source(),
        }
    }
    None
}

/// A failure of the database, mostly in its own words.
#[derive(Debug)]
pub struct DbError {
    /// What sort of failure.
    pub trouble: Trouble,
    /// The database's own words, or ours where it has none.
    pub message: Said,
}

impl DbError {
    /// A failure of this sort, in these words.
    pub fn new(trouble: Trouble, message: Said) -> Self {
        DbError { trouble, message }
    }
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message.in_lang(Lang::En))
    }
}

impl std::error::Error for DbError {}

impl From<DbError> for Error {
    fn from(e: DbError) -> Self {
        let (message, hint) = words(e.trouble);
        let kind = if e.trouble == Trouble::Taken { Kind::Conflict } else { Kind::Database };
        let error = Error::new(kind, message).because_of(e.message.clone(), e);
        match hint {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }
}

/// What to say of it, and what can be done.
fn words(trouble: Trouble) -> (Said, Option<Said>) {
    let (message, hint) = match trouble {
        Trouble::Taken => return (say::name_taken(), None),
        Trouble::Busy => (say::busy(), say::busy_hint()),
        Trouble::Conflict => (say::contended(), say::try_again()),
        Trouble::Lost => (say::lost(), say::try_again()),
        Trouble::Unanswered => (say::unanswered(), say::look_first()),
        Trouble::Unconfirmed => (say::unconfirmed(), say::look_after_standby()),
        Trouble::Full => (say::full(), say::free_space()),
        Trouble::Disk => (say::disk_failed(), say::look_at_disk()),
        Trouble::Unsynced => (say::unsynced(), say::look_first()),
        Trouble::ReadOnly => (say::read_only(), say::read_only_hint()),
        Trouble::Standby => (say::read_only(), say::standby_hint()),
        Trouble::Denied => (say::denied(), say::grant_sql()),
        Trouble::CannotOpen => (say::not_opened(), say::not_opened_hint()),
        Trouble::Moved => (say::moved(), say::start_again()),
        Trouble::NoServer => (say::no_server(), say::no_server_hint()),
        Trouble::BadUrl => (say::bad_url(), say::bad_url_hint()),
        Trouble::NoTable => (say::no_table(), say::no_table_hint()),
        Trouble::Damaged => (say::damaged(), say::restore()),
        Trouble::Other => return (say::failed(), None),
    };
    (message, Some(hint))
}
