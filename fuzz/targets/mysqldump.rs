//! A dump: what is read of it does not hang on how its bytes arrive; all of it goes in or nothing does, and
//! what went in goes in again as nothing new.
#![no_main]

use codo::lang::Lang;
use codo::mysqldump::{Reader, Row};
use libfuzzer_sys::fuzz_target;
use std::io::Read;

#[path = "../common.rs"]
mod common;
#[path = "../scratch.rs"]
mod scratch;

/// Gives out a byte at a time.
struct Dripping<'a>(&'a [u8]);

impl Read for Dripping<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let most = to.len().min(1);
        self.0.read(to.get_mut(..most).unwrap_or_default())
    }
}

/// Its rows, and how it ended: the number of its tables, or what is wrong with it.
fn read(input: impl Read) -> (Vec<Row>, Result<usize, String>) {
    let mut reader = Reader::new(input, |_| true);
    let mut rows = Vec::new();
    loop {
        match reader.next_row() {
            Ok(Some(row)) => rows.push(row),
            Ok(None) => return (rows, Ok(reader.facts().tables.len())),
            Err(e) => return (rows, Err(e.message(Lang::En).to_string())),
        }
    }
}

fuzz_target!(|input: &[u8]| {
    let (rows, end) = read(input);
    let (dripped, dripped_end) = read(Dripping(input));
    assert_eq!(end, dripped_end);
    assert_eq!(rows.len(), dripped.len());
    for (row, dripped) in rows.iter().zip(&dripped) {
        assert_eq!((&row.values, &row.table, row.line), (&dripped.values, &dripped.table, dripped.line));
    }
    let lines = input.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
    assert!(rows.iter().all(|row| (1..=lines).contains(&row.line)));
    if let Err(said) = &end {
        assert!(!said.contains(char::is_control), "{said:?}");
    }
    if rows.is_empty() {
        return;
    }
    let file = scratch::empty("first.db");
    let empty = scratch::export(&file);
    let (code, _, said) = common::codo(&file, input, &["import", "mysqldump", "-"]);
    let said = String::from_utf8(said).expect("what is said is text");
    assert!([0, 2, 4].contains(&code), "exit {code}: {said}");
    assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
    let taken = scratch::export(&file);
    if code > 0 {
        assert_eq!(taken, empty, "part of what was refused is stored: {said}");
        return;
    }
    common::ok(&file, input, &["import", "mysqldump", "-"]);
    assert_eq!(String::from_utf8(scratch::export(&file)).unwrap(), String::from_utf8(taken).unwrap());
});
