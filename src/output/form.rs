//! The forms that data is printed in, and lists in each of them, one row at a time.

use super::csv::Separated;
use super::{Out, Table, json};
use crate::error::{Error, Result};
use crate::lang::output as say;
use crate::text;
use serde_json::Value as Json;

/// A form of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table for people, with the columns that matter most.
    Table,
    /// A table with every column.
    Wide,
    /// JSON: a list is an array.
    Json,
    /// JSON, a record a line.
    Ndjson,
    /// Comma-separated values, a heading first.
    Csv,
    /// The same with tabs.
    Tsv,
}

impl Form {
    /// Every form and its name.
    pub const ALL: [(&'static str, Form); 6] = [
        ("table", Form::Table),
        ("wide", Form::Wide),
        ("json", Form::Json),
        ("ndjson", Form::Ndjson),
        ("csv", Form::Csv),
        ("tsv", Form::Tsv),
    ];

    /// The form with this name.
    pub fn named(name: &str) -> Result<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found
            .map(|(_, form)| *form)
            .ok_or_else(|| Error::usage(say::no_form(text::inert(name))).hint(say::forms_are()))
    }

    /// Whether it is for programs that read JSON, errors included.
    pub fn is_json(self) -> bool {
        matches!(self, Form::Json | Form::Ndjson)
    }

    /// Whether it is for people.
    pub fn is_table(self) -> bool {
        matches!(self, Form::Table | Form::Wide)
    }
}

/// A list that is being printed.
pub enum Rows {
    /// Rows gathered for a table, whose columns are as wide as their widest cell.
    Table(Table),
    /// An array that has begun, and whether it has a row.
    Json(bool),
    /// A line a row.
    Ndjson,
    /// Separated values.
    Separated(Separated),
}

impl Rows {
    /// A list with these columns: a table's have headings, the others' their stored names.
    pub fn new(form: Form, columns: &[(String, String)]) -> Self {
        match form {
            Form::Table | Form::Wide => Rows::Table(Table::new(columns.iter().map(|(_, heading)| heading))),
            Form::Json => Rows::Json(false),
            Form::Ndjson => Rows::Ndjson,
            Form::Csv | Form::Tsv => {
                let names = columns.iter().map(|(name, _)| name.clone()).collect();
                Rows::Separated(Separated::new(if form == Form::Csv { b',' } else { b'\t' }, names))
            }
        }
    }

    /// The same, every text to the letter: for records that are to be read back.
    pub fn exactly(self) -> Self {
        match self {
            Rows::Separated(separated) => Rows::Separated(separated.exactly()),
            other => other,
        }
    }

    /// Prints or gathers a row; `cells` are its texts in a table.
    pub fn row(&mut self, out: &mut Out, row: &Json, cells: impl FnOnce() -> Vec<String>) -> Result<()> {
        match self {
            Rows::Table(table) => {
                table.row(cells());
                Ok(())
            }
            Rows::Json(_) | Rows::Ndjson => self.line(out, json::form(row).trim_end()),
            Rows::Separated(separated) => out.data(&separated.row(row)?),
        }
    }

    /// Prints a row that is a line of JSON already.
    pub fn line(&mut self, out: &mut Out, line: &str) -> Result<()> {
        match self {
            Rows::Json(begun) => {
                out.data(if std::mem::replace(begun, true) { ",\n" } else { "[\n" })?;
                out.data(line)
            }
            _ => {
                out.data(line)?;
                out.data("\n")
            }
        }
    }

    /// Ends the list.
    pub fn end(self, out: &mut Out) -> Result<()> {
        match self {
            Rows::Table(table) if table.is_empty() => Ok(()),
            Rows::Table(table) => out.table(&table),
            Rows::Json(true) => out.data("\n]\n"),
            Rows::Json(false) => out.data("[]\n"),
            Rows::Ndjson => Ok(()),
            Rows::Separated(separated) => out.data(&separated.heading_alone()?),
        }
    }
}
