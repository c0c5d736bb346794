//! What `mysqldump` and `mariadb-dump` write, read row by row.
//!
//! Pure: bytes come in, the rows of the tables that are wanted come out, with the names of their columns. No
//! statement is run. What is kept at a time is one row, of each value no more than [`VALUE_BYTES_MAX`]; other
//! tables, triggers and routines are passed over, however long they are. The syntax is that of MySQL 8.4's and
//! MariaDB 11's manuals ("mysqldump", "Literal Values", "Comment Syntax", and "DELIMITER" of the client).

mod encoding;
mod lexer;
mod reader;
mod source;
mod start;
mod tokens;

pub use reader::Reader;
pub use tokens::VALUE_BYTES_MAX;

use crate::error::Result;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What stands in a column of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `NULL`.
    Null,
    /// Text, or bytes that were written as hexadecimal digits.
    Bytes(Vec<u8>),
    /// A number, as it is written.
    Number(String),
    /// More than [`VALUE_BYTES_MAX`] bytes, which are not kept.
    TooLong,
    /// An expression, which no dump holds and nobody evaluates here.
    Expression,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its type's first word in lower case, such as `timestamp`; empty where no table was made.
    pub ty: String,
}

/// The columns of the rows of a statement, in their order.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// The database that it stands in, where the dump says so.
    pub database: Option<String>,
    /// Its name.
    pub name: String,
    /// Its columns; none where neither `CREATE TABLE` nor the statement names them.
    pub columns: Vec<Column>,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which table it is of.
    pub table: Rc<Table>,
    /// Its values, in the order of the columns.
    pub values: Vec<Value>,
    /// The line on which it begins, from 1 on.
    pub line: u64,
    /// The session's `TIME_ZONE` as the dump sets it: what its timestamps are written in.
    pub time_zone: Option<Rc<str>>,
}

/// What a dump says beside the rows that are wanted.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The wanted tables that were made or filled, each with its database.
    pub tables: Vec<(Option<String>, String)>,
    /// The other tables, and how many rows were passed over in each.
    pub passed_over: BTreeMap<String, u64>,
    /// Whether it begins as dumps begin, with the comment that names the program.
    pub is_headed: bool,
    /// Whether it ends as dumps end that were written to their end.
    pub is_ended: bool,
}

/// All rows of the tables that are wanted, of a dump that is in memory.
pub fn read(bytes: &[u8], wanted: fn(&str) -> bool) -> Result<(Vec<Row>, Facts)> {
    let mut reader = Reader::new(bytes, wanted);
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row()? {
        rows.push(row);
    }
    Ok((rows, reader.facts().clone()))
}
