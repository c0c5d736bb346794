//! Separated values, and cells that a spreadsheet would run or a terminal obey made harmless; and both read
//! back. Names csv, alone.

use super::json;
use crate::error::{Error, Result};
use crate::lang::output as say;
use crate::text;
use csv::{ReaderBuilder, WriterBuilder};
use serde_json::Value as Json;
use std::io::Read;

/// What begins a formula in one spreadsheet or another, its full-width twins too; and what a cell is
/// defused with, so that it can be taken off again.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '\''];

/// Rows with these columns.
pub struct Separated {
    delimiter: u8,
    names: Vec<String>,
    /// Whether what a terminal would obey stays as it is: for records that are to be read back.
    is_exact: bool,
    is_headed: bool,
}

impl Separated {
    /// Nothing yet.
    pub fn new(delimiter: u8, names: Vec<String>) -> Self {
        Separated { delimiter, names, is_exact: false, is_headed: false }
    }

    /// The same, every text to the letter.
    pub fn exactly(self) -> Self {
        Separated { is_exact: true, ..self }
    }

    /// A record's line, the first with the heading before it.
    pub fn row(&mut self, record: &Json) -> Result<String> {
        let heading = self.heading()?;
        let shown = |cell: String| if self.is_exact { cell } else { text::inert_data(&cell) };
        let cells: Vec<String> = self.names.iter().map(|name| shown(cell(record.get(name)))).collect();
        Ok(heading + &self.line(cells.iter().map(String::as_str))?)
    }

    /// The heading, where no row came.
    pub fn heading_alone(mut self) -> Result<String> {
        self.heading()
    }

    fn heading(&mut self) -> Result<String> {
        match std::mem::replace(&mut self.is_headed, true) {
            true => Ok(String::new()),
            false => self.line(self.names.iter().map(String::as_str)),
        }
    }

    fn line<'a>(&self, cells: impl Iterator<Item = &'a str>) -> Result<String> {
        let cannot = || Error::failed(say::not_separated());
        let mut writer = WriterBuilder::new().delimiter(self.delimiter).from_writer(Vec::new());
        writer.write_record(cells).map_err(|e| cannot().because(e))?;
        let bytes = writer.into_inner().map_err(|_| cannot())?;
        String::from_utf8(bytes).map_err(|e| cannot().because(e))
    }
}

/// A value's text: a list an item a line, nothing as nothing.
fn cell(value: Option<&Json>) -> String {
    let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_string);
    match value {
        None | Some(Json::Null) => String::new(),
        Some(Json::Array(items)) => defused(&items.iter().map(text).collect::<Vec<_>>().join("\n")),
        Some(Json::String(text)) => defused(text),
        Some(other) => json::form(other).trim_end().to_string(),
    }
}

/// Text that is no formula any more.
fn defused(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_string() }
}

/// A row after the last: a quote that is left open swallows it.
const AFTER: &str = "\nend";

/// The rows of separated values, the heading first, each with the line that it begins on. Tabs separate them
/// where the heading has one.
pub fn read(text: &str) -> Result<Vec<(usize, Vec<String>)>> {
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = if heading.contains('\t') { b'\t' } else { b',' };
    let mut reader = ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter);
    let (mut at, mut line) = (0, 1);
    let row = |row: csv::Result<csv::StringRecord>| {
        let row = row.map_err(|e| Error::usage(say::no_separated_values()).because(e))?;
        // The reader's own count of lines lags behind where they end as on Windows.
        let from = row.position().and_then(|p| usize::try_from(p.byte()).ok()).unwrap_or(at);
        let rest = text.get(from..).unwrap_or_default();
        let begin = from + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        line += text.get(at..begin).unwrap_or_default().matches('\n').count();
        at = begin;
        Ok((line, row.iter().map(|cell| undefused(cell).to_string()).collect()))
    };
    let whole = text.as_bytes().chain(AFTER.as_bytes());
    let mut rows: Vec<(usize, Vec<String>)> =
        reader.from_reader(whole).into_records().map(row).collect::<Result<_>>()?;
    // To the reader the end of a text closes a quote.
    match rows.pop() {
        Some((_, cells)) if cells == [AFTER.trim_start()] => Ok(rows),
        last => {
            Err(Error::usage(say::quote_left_open(last.map_or(1, |(line, _)| line))).hint(say::is_it_whole()))
        }
    }
}

/// The text that a defused cell was made of. One that no codo wrote may begin with `'` for itself.
fn undefused(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn cells_are_quoted_where_they_must_be_and_formulas_defused() {
        let mut rows = Separated::new(b',', ["id", "name", "people", "end"].map(String::from).to_vec());
        let first = json!({ "id": 1, "name": "=cmd|' /C calc'!A0", "people": ["a", "b"], "end": null });
        assert_eq!(rows.row(&first).unwrap(), "id,name,people,end\n1,'=cmd|' /C calc'!A0,\"a\nb\",\n");
        let second = json!({ "id": -2, "name": "say \"hi\", 你好", "people": [], "end": "＝1+1" });
        assert_eq!(rows.row(&second).unwrap(), "-2,\"say \"\"hi\"\", 你好\",,'＝1+1\n");
        assert_eq!(rows.heading_alone().unwrap(), "");
        let mut foreign = Separated::new(b',', vec!["a".into(), "b".into()]);
        let hostile = json!({ "a": "x\u{1b}[31m\u{202e}", "b": { "c": "\u{9b}" } });
        assert_eq!(
            foreign.row(&hostile).unwrap(),
            "a,b\nx\\u{1b}[31m\\u{202e},\"{\"\"c\"\":\"\"\\u009b\"\"}\"\n"
        );
        let mut exact = Separated::new(b',', vec!["a".into()]).exactly();
        assert_eq!(exact.row(&json!({ "a": "\u{202e}" })).unwrap(), "a\n\u{202e}\n");
        assert_eq!(Separated::new(b'\t', vec!["a".into(), "b".into()]).heading_alone().unwrap(), "a\tb\n");
    }

    #[test]
    fn what_was_written_is_read_back() {
        let texts = ["=1+1", "'=1", "'", "''", "it's", "'tis", "a,\"b\"\r\n\tc", "\n", " 你好 ", "＝", "-2"];
        for delimiter in *b",\t" {
            let mut rows = Separated::new(delimiter, vec!["a".into(), "b".into()]).exactly();
            let written: String =
                texts.iter().map(|text| rows.row(&json!({ "a": text, "b": "x" })).unwrap()).collect();
            let read = read(&written).unwrap().into_iter().map(|(_, row)| row[0].clone());
            let read: Vec<String> = read.collect();
            assert_eq!((read[0].as_str(), &read[1..]), ("a", &texts.map(String::from)[..]));
        }
        // As another program wrote it.
        let other = read("a,b\r\n'tis,1\r\n\"x\ny\",2\r\nlast").unwrap();
        assert_eq!(other[1], (2, vec!["'tis".to_string(), "1".to_string()]));
        assert_eq!((other[2].0, other[3].0, other[3].1.len()), (3, 5, 1));
        for open in ["a,b\n1,\"x", "a,b\n1,\"x\n2,y\n", "\"", "a\tb\n1\t\"x\"\""] {
            assert!(read(open).is_err(), "{open}");
        }
        for whole in ["", "a", "a\n", "a,b\n1,\"\"", "a,b\r\n1,x\"y\r\n"] {
            assert!(read(whole).is_ok_and(|rows| rows.len() == whole.lines().count()), "{whole}");
        }
    }
}
