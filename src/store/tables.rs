//! Which tables there are: read from the statements that make them, so that it is said once.
//!
//! What works on any table stands here: its rows by pages, in the order of its key, and rows as they
//! are.

use super::schema::create;
use super::sql;
use super::sqlite::DIALECT;
use crate::record::Kinds;

/// The most rows of a page.
const PAGE_ROWS_MAX: usize = 1_000;

/// A table.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order; the first is its key.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Whether it holds text; else whole numbers.
    pub is_text: bool,
}

/// Every table, each after those that it refers to.
pub fn tables(kinds: Kinds) -> Vec<Table> {
    made_by(&create(kinds, &DIALECT))
}

/// The tables that these statements make.
pub fn made_by(sql: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in sql.lines() {
        let named = line.strip_prefix("CREATE TABLE ").and_then(|rest| rest.strip_suffix(" ("));
        if let Some(name) = named {
            tables.push(Table { name: name.to_string(), columns: Vec::new() });
        } else if let (Some(column), Some(table)) = (line.strip_prefix("  "), tables.last_mut()) {
            let mut words = column.split([' ', ',']);
            // What a constraint begins with is in capitals.
            let name = words.next().filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
            table.columns.extend(
                name.map(|name| Column {
                    name: name.to_string(),
                    is_text: words.next() == Some(DIALECT.text),
                }),
            );
        }
    }
    tables
}

impl Table {
    /// The column by which its rows are told apart and in whose order they are read.
    pub fn key(&self) -> &str {
        self.columns.first().map_or("", |column| &column.name)
    }

    /// Whether its key is an id that it gives.
    pub fn has_ids(&self) -> bool {
        self.key() == "id"
    }

    fn column_names(&self) -> String {
        self.columns.iter().map(|c| c.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// One key, where there is a row.
    pub fn any(&self) -> String {
        format!("SELECT {} FROM {} LIMIT 1", self.key(), self.name)
    }

    /// The next keys and how many bytes of text stand in the row of each: all from the first on, or
    /// those after `$1`.
    pub fn sizes(&self, from_the_first: bool) -> String {
        let (key, name) = (self.key(), &self.name);
        let texts = self.columns.iter().filter(|c| c.is_text);
        let bytes: String = texts.map(|c| format!(" + COALESCE(OCTET_LENGTH({}), 0)", c.name)).collect();
        let after = if from_the_first { String::new() } else { format!("WHERE {key} > $1 ") };
        format!(
            "SELECT {key}, CAST(0{bytes} AS BIGINT) FROM {name} {after}ORDER BY {key} LIMIT {PAGE_ROWS_MAX}"
        )
    }

    /// The rows from one key (`$1`) to another (`$2`), both included.
    pub fn between(&self) -> String {
        let (key, name, columns) = (self.key(), &self.name, self.column_names());
        format!("SELECT {columns} FROM {name} WHERE {key} >= $1 AND {key} <= $2 ORDER BY {key}")
    }

    /// The row of a key (`$1`) gone.
    pub fn delete(&self) -> String {
        format!("DELETE FROM {} WHERE {} = $1", self.name, self.key())
    }

    /// So many rows as they are, ids included.
    pub fn insert(&self, rows: usize) -> String {
        let rows = sql::rows(rows, self.columns.len());
        format!("INSERT INTO {} ({}) VALUES {rows}", self.name, self.column_names())
    }
}
