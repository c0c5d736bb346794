//! The SQLite file: how a new one is made, how an older one becomes ours, and what is left alone.
//!
//! A file of this schema is used as it is; the lock beside it ([`lock`]) says that it is. One that is to be
//! made, or made new, is taken alone, after a copy of what it was has been put beside it.

use super::backup;
use super::db::{Db, DbError, Trouble};
use super::lock::{self, Use, beside};
use super::retry::Looks;
use super::schema::{self, State, VERSION, create};
use super::sqlite::Sqlite;
use super::steps;
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::Kinds;
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// "codo" in ASCII: how a codo database is told from any other SQLite file.
pub const APPLICATION_ID: i64 = 0x636f_646f;
/// How long others are waited for that use a database which is to be made new.
const USED_WAIT: Duration = Duration::from_secs(5);
/// How long another is waited for that makes a database new, or puts another in its place.
const MADE_WAIT: Duration = Duration::from_secs(60);

/// That an older database was made ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgraded {
    /// The schema that it had.
    pub from: i64,
    /// Where it is kept as it was.
    pub kept: PathBuf,
}

/// The file itself, whatever links lead to it: its log and its lock stand beside it. To SQLite `:memory:`
/// and `file:…` are no files, and what was saved there would be gone.
pub fn real(path: &Path) -> Result<PathBuf> {
    let path = std::path::absolute(path).map_err(|e| {
        Error::database(say::path_unusable(path.display())).because(e).hint(say::check_folder())
    })?;
    Ok(std::fs::canonicalize(&path).unwrap_or(path))
}

/// Opens the file, made on first use.
pub fn open(path: &Path, kinds: Kinds) -> Result<(Sqlite, Option<Upgraded>)> {
    let path = &real(path)?;
    let (mut upgraded, mut looks) = (None, Looks::start());
    loop {
        let mut is_ready = false;
        if path.exists() {
            let (mut db, state) = open_as_guest(path, path)?;
            is_ready = state == State::Ready;
            // What was opened may have been put aside before the lock was ours.
            if is_ready
                && let Use::Ours(lock) = lock::share(path, false)
                && db.is_in_place()
            {
                db.hold(lock);
                return Ok((db.keep().map_err(|e| Error::from(e).at(path.display()))?, upgraded));
            }
        }
        if !is_ready && let Some(_alone) = lock::alone(path)? {
            upgraded = make_ready(path, kinds)?;
            continue;
        }
        let is_used = !is_ready && matches!(lock::share(path, true), Use::Ours(_));
        if !looks.go_on(if is_used { USED_WAIT } else { MADE_WAIT }) {
            return Err(in_use(path));
        }
    }
}

/// Opens a file that is there, as a guest, in a transaction that reads it as of one instant.
pub fn open_to_read(path: &Path) -> Result<Sqlite> {
    let path = &real(path)?;
    match open_there(path)? {
        (_, State::Older(version)) => Err(schema::older(path.display(), version)),
        (mut db, _) => {
            db.begin_read().map_err(|e| Error::from(e).at(path.display()))?;
            Ok(db)
        }
    }
}

/// Opens a file that is there and holds something, as a guest.
pub fn open_there(path: &Path) -> Result<(Sqlite, State)> {
    open_named(path, path)
}

/// The same of a file that is a copy of another, by whose name errors call it.
pub fn open_named(path: &Path, name: &Path) -> Result<(Sqlite, State)> {
    if matches!(path.try_exists(), Ok(false)) {
        return Err(schema::nothing_there(name.display()));
    }
    let (mut db, state) = open_as_guest(path, name)?;
    match lock::share(path, true) {
        _ if state == State::Empty => Err(schema::nothing_there(name.display())),
        Use::Others => Err(in_use(name)),
        Use::Ours(lock) => {
            db.hold(lock);
            Ok((db, state))
        }
    }
}

/// How far a file is that may be there, and whether it could be written.
pub fn look(path: &Path) -> Result<State> {
    let path = &real(path)?;
    if matches!(path.try_exists(), Ok(false)) {
        return Ok(State::Empty);
    }
    let (mut db, state) = open_as_guest(path, path)?;
    db.begin().map_err(|e| Error::from(e).at(path.display()))?;
    db.rollback();
    Ok(state)
}

/// Why a file cannot be had alone.
pub fn in_use(path: &Path) -> Error {
    Error::database(say::in_use(path.display())).hint(say::stop_others())
}

fn open_as_guest(path: &Path, name: &Path) -> Result<(Sqlite, State)> {
    let bytes = |path: &Path| path.metadata().map_or(0, |file| file.len());
    // SQLite would take the log for a leftover, and remove it.
    if path.is_file() && bytes(path) == 0 && bytes(&beside(path, "-wal")) > 0 {
        return Err(Error::database(say::emptied(path.display())).hint(say::restore()));
    }
    let mut db = Sqlite::open(path).map_err(|e| Error::from(e).at(name.display()))?;
    let state = state(&mut db, name)?;
    Ok((db, state))
}

/// How far the file is; an error where it must not be touched.
fn state(db: &mut Sqlite, path: &Path) -> Result<State> {
    let shown = path.display();
    let header = db.header().map_err(|e| Error::from(e).at(path.display()))?;
    match header.user_version {
        _ if header.application_id == 0 && header.is_empty => Ok(State::Empty),
        _ if header.application_id != APPLICATION_ID => {
            Err(Error::database(say::not_codos(shown)).hint(say::another_file()))
        }
        VERSION => Ok(State::Ready),
        v if v > VERSION => Err(schema::newer(shown, v)),
        v if v < 1 => Err(schema::unknown(shown, v)),
        v => Ok(State::Older(v)),
    }
}

/// Makes the file, or makes it new; nobody else has it. Another process may have been first.
fn make_ready(path: &Path, kinds: Kinds) -> Result<Option<Upgraded>> {
    let at = |e: DbError| Error::from(e).at(path.display());
    // Before SQLite does, so that nobody else can ever read it.
    let made = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path);
    made.map_err(|e| Error::database(say::not_made(path.display())).because(e).hint(say::check_folder()))?;
    let (mut db, state) = open_as_guest(path, path)?;
    match state {
        State::Ready => Ok(None),
        State::Empty => {
            db.use_wal().map_err(at)?;
            let sql = create(kinds, db.dialect());
            change(&mut db, &sql, |db| db.set_header("application_id", APPLICATION_ID)).map_err(at)?;
            Ok(None)
        }
        State::Older(from) => {
            let steps =
                steps::from(from, db.dialect()).ok_or_else(|| schema::unknown(path.display(), from))?;
            let kept = backup::before_upgrade(&db, path)?;
            let changed = change(&mut db, &steps, refuse_orphans);
            changed
                .map_err(|e| Error::from(e).at(say::not_upgraded(path.display(), from, kept.display())))?;
            Ok(Some(Upgraded { from, kept }))
        }
    }
}

/// Makes a file one of our schema, in one transaction.
fn change(
    db: &mut Sqlite,
    sql: &str,
    also: impl FnOnce(&mut Sqlite) -> std::result::Result<(), DbError>,
) -> std::result::Result<(), DbError> {
    db.begin()?;
    let changed = db
        .batch(sql)
        .and_then(|()| also(db))
        .and_then(|()| db.set_header("user_version", VERSION))
        .and_then(|()| db.commit());
    if changed.is_err() {
        db.rollback();
    }
    changed
}

/// Rows that point to none are no database of ours.
fn refuse_orphans(db: &mut Sqlite) -> std::result::Result<(), DbError> {
    let orphans = db.query("PRAGMA foreign_key_check", &[])?;
    let table = orphans.first().and_then(|row| row.first()?.as_text());
    match table {
        None => Ok(()),
        Some(table) => Err(DbError::new(Trouble::Damaged, say::orphans(table))),
    }
}
