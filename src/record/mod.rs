//! What is kept. Knows no database, no terminal and no network.
//!
//! A kind of record is one `const` table of fields; everything generic is a loop over [`KINDS`].
//! Where the program reasons, a typed view is read from the row once.

pub mod address;
pub mod contact;
pub mod event;
pub mod fault;
pub mod field;
pub mod json;
pub mod line;
pub mod paid;
pub mod period;
pub mod project;
pub mod row;
pub mod rule;
pub mod silence;
pub mod tools;
pub mod typed;

use crate::error::{Error, Result};
use crate::lang::{did_you_mean, record as say};
use crate::text;
use crate::time;
use field::Kind;
use row::Row;

/// A list of kinds; the program is handed one, so that tests can add to it.
pub type Kinds = &'static [&'static Kind];

/// Every kind of record that codo keeps.
pub const KINDS: Kinds = &[
    &fault::FAULT,
    &project::PROJECT,
    &event::EVENT,
    &paid::PAID,
    &contact::CONTACT,
    &rule::RULE,
    &silence::SILENCE,
];

/// The kind that this noun means.
pub fn named(kinds: Kinds, noun: &str) -> Option<&'static Kind> {
    kinds.iter().find(|k| k.name == noun || k.alias == Some(noun)).copied()
}

/// The same, or an error that says which was meant.
pub fn find(kinds: Kinds, noun: &str) -> Result<&'static Kind> {
    named(kinds, noun).ok_or_else(|| {
        let names = kinds.iter().map(|kind| kind.name);
        let error = Error::usage(say::no_kind(text::inert(noun)));
        match text::nearest(noun, names.clone()) {
            Some(near) => error.hint(did_you_mean(near)),
            None => error.hint(say::there_are(names.collect::<Vec<_>>().join(", "))),
        }
    })
}

/// Refuses an end that lies before its start.
fn end_after_start(row: &Row, start: &str, end: &str) -> Result<()> {
    match (row.time(start), row.time(end)) {
        (Some(from), Some(to)) if to < from => {
            Err(Error::usage(say::end_before_start(end, to.to_text(), start, from.to_text()))
                .hint(say::check_the_dates()))
        }
        _ => Ok(()),
    }
}

/// The length between two times of a record, where both are there.
fn one_length(row: &Row, start: &str, end: &str) -> Option<String> {
    Some(time::length(row.time(start)?, row.time(end)?))
}
