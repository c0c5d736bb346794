//! A database copied into another, whole or not at all.
//!
//! The source is read as of one instant and never written. All that is written is one transaction,
//! kept when the target, read back, has the rows that were read: as many, of the same SHA-256. Memory
//! is that of a page of rows, however many there are.

use super::db::{Db, DbError, Trouble};
use super::location::Location;
use super::retry::pause;
use super::schema;
use super::tables::{Table, tables};
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::Kinds;
use crate::record::row::Value;
use crate::text;
use sha2::{Digest, Sha256};

/// The most bytes of text in a page of rows, but for the last of them.
const PAGE_BYTES_MAX: i64 = 4 << 20;
/// How often a commit that was not answered is asked after; each time its end is waited for, 5 s.
const COMMIT_LOOKS_MAX: u32 = 24;

/// A table that was copied.
#[derive(Debug)]
pub struct Copied {
    /// Its name.
    pub table: String,
    /// How many rows it has.
    pub rows: u64,
    /// The SHA-256 of the rows in the order of their keys, in hexadecimal digits; the same on both sides.
    pub sha256: String,
    /// How many rows held the character NUL, which the target cannot keep: there it is U+FFFD.
    pub replaced: u64,
    /// The key of the first of these.
    pub first_replaced: Option<String>,
}

/// What is told of how far it is: steps done, and of how many.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// Copies everything from one database into another that holds nothing and is made where it is not
/// there.
pub fn copy(from: &Location, to: &Location, kinds: Kinds, progress: Progress<'_>) -> Result<Vec<Copied>> {
    let nothing = |e: Error| e.at(say::nothing_copied());
    // Before it is opened: SQLite must not open one file by two names at once.
    if from.is_same_file(to) {
        return Err(nothing(into_itself(from)));
    }
    let source = schema::open_to_read(from).map_err(nothing)?;
    let (mut target, _) = schema::open(to, kinds).map_err(nothing)?;
    target.fold_on_close()?;
    let (mut source, mut target) = (Side { db: source, location: from }, Side { db: target, location: to });
    let filled = fill(&mut source, &mut target, &tables(kinds), progress);
    let copied = filled.inspect_err(|_| target.db.rollback()).map_err(nothing)?;
    keep(&mut target)?;
    Ok(copied)
}

fn into_itself(location: &Location) -> Error {
    Error::usage(say::into_itself(location)).hint(say::another_target())
}

/// Everything but the commit.
fn fill(
    source: &mut Side<'_>,
    target: &mut Side<'_>,
    tables: &[Table],
    progress: Progress<'_>,
) -> Result<Vec<Copied>> {
    if source.ask(Db::place)? == target.ask(Db::place)? {
        return Err(into_itself(source.location));
    }
    take_over(target, tables)?;
    // Ids first: who may not set them is told before the long work, and one that is given meanwhile is
    // of no row that is read.
    let mut ids = 0_i64;
    for table in tables.iter().filter(|table| table.has_ids()) {
        let last = source.ask(|db| db.last_id(&table.name))?;
        ids = ids.saturating_add(last);
        target.ask(|db| db.set_last_id(&table.name, last)).map_err(for_the_owner)?;
    }
    let mut way = Way { done: 0, of: ids.saturating_mul(2), show: progress };
    let copied = tables.iter().map(|table| copy_table(source, target, table, &mut way));
    let copied = copied.collect::<Result<Vec<_>>>()?;
    source.db.rollback();
    for (table, copied) in tables.iter().zip(&copied) {
        let mut found = Sum::default();
        let mut pages = Pages { table, after: None };
        while let Some(rows) = pages.next(target, &mut way)? {
            rows.iter().for_each(|row| found.add(row));
        }
        if found.rows != copied.rows || found.sha256() != copied.sha256 {
            return Err(Error::database(say::copied_wrong(target.location, &table.name))
                .hint(say::look_for_triggers()));
        }
    }
    Ok(copied)
}

/// Begins to write a database that must hold nothing, and keeps it to itself.
fn take_over(target: &mut Side<'_>, tables: &[Table]) -> Result<()> {
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    target.ask(Db::begin)?;
    target.ask(|db| db.lock(&names))?;
    for table in tables {
        if !target.ask(|db| db.query(&table.any(), &[]))?.is_empty() {
            return Err(
                Error::conflict(say::not_empty(target.location, &table.name)).hint(say::copy_into_new())
            );
        }
    }
    Ok(())
}

fn copy_table(
    source: &mut Side<'_>,
    target: &mut Side<'_>,
    table: &Table,
    way: &mut Way<'_>,
) -> Result<Copied> {
    let dialect = target.db.dialect();
    let (mut sum, mut replaced, mut first_replaced) = (Sum::default(), 0, None);
    let mut pages = Pages { table, after: None };
    while let Some(mut rows) = pages.next(source, way)? {
        for row in &mut rows {
            if !dialect.keeps_nul && replace_nul(row) {
                replaced += 1;
                first_replaced = first_replaced.or_else(|| row.first().map(shown));
            }
            sum.add(row);
        }
        let mut rows = rows.into_iter();
        while rows.len() > 0 {
            let now = dialect.rows_together(rows.len());
            let params: Vec<Value> = rows.by_ref().take(now).flatten().collect();
            target.ask(|db| db.query(&table.insert(now), &params))?;
        }
    }
    let (table, rows) = (table.name.clone(), sum.rows);
    Ok(Copied { table, rows, sha256: sum.sha256(), replaced, first_replaced })
}

/// Makes it durable. A commit that takes longer than an answer may is asked after until it has ended.
fn keep(target: &mut Side<'_>) -> Result<()> {
    let unanswered = match target.db.commit() {
        Ok(()) => return Ok(()),
        Err(e) if e.trouble == Trouble::Unanswered => e,
        Err(e) if e.trouble == Trouble::Unconfirmed => return Err(target.failed(e)),
        Err(e) => {
            target.db.rollback();
            return Err(target.failed(e).at(say::nothing_copied()));
        }
    };
    for look in 1..=COMMIT_LOOKS_MAX {
        match target.db.begin_again() {
            Ok(false) => return Ok(()),
            Ok(true) => {
                target.db.rollback();
                let lost = DbError::new(Trouble::Lost, unanswered.message);
                return Err(target.failed(lost).at(say::nothing_copied()));
            }
            Err(_) => pause(look),
        }
    }
    Err(target.failed(unanswered))
}

/// The hint for whom the target does not belong to.
fn for_the_owner(e: Error) -> Error {
    match super::db::trouble(&e) {
        Some(Trouble::Denied) => e.hint(say::log_in_as_owner()),
        _ => e,
    }
}

/// One of the two databases.
struct Side<'a> {
    db: Box<dyn Db>,
    location: &'a Location,
}

impl Side<'_> {
    fn ask<T>(
        &mut self,
        ask: impl FnOnce(&mut (dyn Db + 'static)) -> std::result::Result<T, DbError>,
    ) -> Result<T> {
        ask(&mut *self.db).map_err(|e| self.failed(e))
    }

    fn failed(&self, e: DbError) -> Error {
        Error::from(e).at(self.location)
    }
}

/// A table's rows in the order of its key.
struct Pages<'t> {
    table: &'t Table,
    /// The key of the last row that was read.
    after: Option<Value>,
}

impl Pages<'_> {
    /// The next rows; none at the end. Their sizes are asked for first: a row can be of several MB.
    fn next(&mut self, side: &mut Side<'_>, way: &mut Way<'_>) -> Result<Option<Vec<Vec<Value>>>> {
        let sizes = self.table.sizes(self.after.is_none());
        let after: Vec<Value> = self.after.iter().cloned().collect();
        let keys = side.ask(|db| db.query(&sizes, &after))?;
        let mut bytes = 0;
        let fitting = keys.iter().take_while(|row| {
            let fits = bytes < PAGE_BYTES_MAX;
            bytes += row.get(1).and_then(Value::as_int).unwrap_or_default();
            fits
        });
        let key = |row: Option<&Vec<Value>>| row.and_then(|row| row.first()).cloned();
        let (Some(first), Some(last)) = (key(keys.first()), key(fitting.last())) else { return Ok(None) };
        let rows = side.ask(|db| db.query(&self.table.between(), &[first, last.clone()]))?;
        if let Some(last) = last.as_int().filter(|_| self.table.has_ids()) {
            way.go(last.saturating_sub(self.after.as_ref().and_then(Value::as_int).unwrap_or_default()));
        }
        self.after = Some(last);
        Ok(Some(rows))
    }
}

/// How far it is, in ids: every table is gone through twice, and counting rows first would be a third time.
struct Way<'a> {
    done: i64,
    of: i64,
    show: Progress<'a>,
}

impl Way<'_> {
    fn go(&mut self, ids: i64) {
        self.done = self.done.saturating_add(ids);
        let number = |n: i64| u64::try_from(n).unwrap_or_default();
        (self.show)(number(self.done), number(self.of));
    }
}

/// A table's rows, summed up.
#[derive(Default)]
struct Sum {
    rows: u64,
    hash: Sha256,
}

impl Sum {
    fn add(&mut self, row: &[Value]) {
        self.rows += 1;
        for value in row {
            // Each says where it ends, so that no two rows look the same.
            match value {
                Value::Null => self.hash.update(b"n"),
                Value::Int(number) => {
                    self.hash.update(b"i");
                    self.hash.update(number.to_be_bytes());
                }
                Value::Text(text) => {
                    self.hash.update(b"t");
                    self.hash.update((text.len() as u64).to_be_bytes());
                    self.hash.update(text);
                }
            }
        }
    }

    fn sha256(&self) -> String {
        text::hex(&self.hash.clone().finalize())
    }
}

/// Puts U+FFFD in the place of NUL; true where there was any.
fn replace_nul(row: &mut [Value]) -> bool {
    let mut found = false;
    for value in row {
        if let Value::Text(text) = value
            && text.contains('\0')
        {
            *text = text.replace('\0', "\u{FFFD}");
            found = true;
        }
    }
    found
}

fn shown(key: &Value) -> String {
    match key {
        Value::Null => String::new(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}
