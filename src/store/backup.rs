//! A database's file copied while others write to it, and put back.
//!
//! A copy is written beside the name it is to have ([`Part`]), looked through, brought to disk and only then
//! renamed: under its name there is never half a copy.

use super::check::Finding;
use super::db::{Db, DbError};
use super::file;
use super::location::Location;
use super::lock::{self, beside};
use super::part::{Part, SQLITES_OWN, cannot_write, failed, remove_beside, sync_folder};
use super::retry::Looks;
use super::schema::{State, VERSION};
use super::sqlite::Sqlite;
use super::{Store, check};
use crate::error::{Error, Result};
use crate::lang::store as say;
use crate::record::Kinds;
use crate::time::Time;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long others are waited for before a database is put back.
const USED_WAIT: Duration = Duration::from_secs(5);
/// What a file of SQLite begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where in it the application is named (the file format, section 1.3).
const APPLICATION_AT: usize = 68;

/// A copy that was made.
#[derive(Debug)]
pub struct BackedUp {
    /// How large it is.
    pub bytes: u64,
    /// What codo itself finds wrong in it, and so in the database: nothing that SQLite calls damaged.
    pub findings: Vec<Finding>,
}

/// A database that was put back.
#[derive(Debug)]
pub struct Restored {
    /// Where the one that was there is kept.
    pub kept: Option<PathBuf>,
}

/// Copies a database into a new file.
pub fn backup(from: &Location, to: &Path, kinds: Kinds) -> Result<BackedUp> {
    let from = file_of(from, &say::use_pg_dump())?;
    if to.symlink_metadata().is_ok() {
        return Err(Error::conflict(say::there_already(to.display())).hint(say::name_another_backup()));
    }
    let nothing = |e: Error| e.at(say::no_backup());
    let (source, _) = file::open_there(&file::real(from)?).map_err(nothing)?;
    let part = Part::new(to).map_err(nothing)?;
    source.copy_to(&part.path).map_err(|e| nothing(Error::from(e).at(to.display())))?;
    let findings = look_through((&part.path, from), kinds, false).map_err(nothing)?;
    let bytes = part.keep(to).map_err(nothing)?;
    Ok(BackedUp { bytes, findings })
}

/// Copies a database, which nobody else uses, beside itself before it is changed. The name says which state of
/// it that is, so that trying again makes no second one.
pub fn before_upgrade(db: &Sqlite, path: &Path) -> Result<PathBuf> {
    let written = |suffix| beside(path, suffix).metadata().map_or(0, |file| file.mtime());
    let at = Time::from_unix(written("").max(written("-wal"))).compact();
    let to = beside(path, &format!(".before-v{VERSION}-{at}"));
    if to.exists() {
        return Ok(to);
    }
    let not_upgraded = |e: Error| e.at(say::no_copy_before(path.display()));
    let part = Part::new(&to).map_err(not_upgraded)?;
    db.copy_to(&part.path).map_err(|e| not_upgraded(e.into()))?;
    sound((&part.path, path), false).map_err(not_upgraded)?;
    part.keep(&to).map_err(not_upgraded)?;
    Ok(to)
}

/// Puts a copy in the place of a database, which is kept beside it. It belongs to whom that belonged to.
pub fn restore(from: &Path, to: &Location, kinds: Kinds, now: Time) -> Result<Restored> {
    let nothing = |e: Error| e.at(say::nothing_restored());
    let to = file::real(file_of(to, &say::use_pg_restore())?)?;
    let from = file::real(from)?;
    if Location::File(from.clone()).is_same_file(&Location::File(to.clone())) {
        return Err(Error::usage(say::into_itself(to.display())).hint(say::name_a_backup()));
    }
    refuse_no_file(&from).map_err(nothing)?;
    refuse_lost_link(&to).map_err(nothing)?;
    let alone = take_alone(&to).map_err(nothing)?;
    let part = Part::new(&to).map_err(nothing)?;
    fetch(&from, &part, &to).map_err(nothing)?;
    // What codo alone finds wrong in it can be mended where it stands.
    look_through((&part.path, &from), kinds, true).map_err(nothing)?;
    part.belong_like(&to, &alone).map_err(nothing)?;
    let kept = put_aside(&to, now).map_err(nothing)?;
    part.keep(&to).map_err(nothing)?;
    drop(alone);
    Ok(Restored { kept: kept.map(|(path, _)| path) })
}

/// Refuses a link that leads nowhere, which would become a file beside the disk that it is to lead to.
fn refuse_lost_link(path: &Path) -> Result<()> {
    // One that leads somewhere is a path without links by now.
    match std::fs::read_link(path) {
        Ok(target) => {
            let lost = Error::database(say::link_is_lost(path.display(), target.display()));
            Err(lost.hint(say::mount_it()))
        }
        Err(_) => Ok(()),
    }
}

/// Whether a file is a database of codo, as far as its first bytes say.
pub fn is_codos(path: &Path) -> bool {
    let mut head = [0; APPLICATION_AT + 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head.starts_with(MAGIC) && head.ends_with(b"codo")
}

fn file_of<'a>(location: &'a Location, instead: &crate::lang::Said) -> Result<&'a Path> {
    match location {
        Location::File(path) => Ok(path),
        other => Err(Error::usage(say::no_file(other)).hint(instead.clone())),
    }
}

/// Refuses a copy that SQLite finds damaged, and with it what it is a copy of.
fn sound((path, of): (&Path, &Path), full: bool) -> Result<(Sqlite, State)> {
    let (mut db, state) = file::open_named(path, of)?;
    let damage = db.damage(full).map_err(|e| Error::from(e).at(of.display()))?;
    match damage.first() {
        None => Ok((db, state)),
        Some(first) => Err(Error::database(say::found_damaged(of.display(), first)).hint(say::restore())),
    }
}

/// Refuses a copy that SQLite finds damaged; what codo finds in it besides. Leaves one file, and the mode of
/// its journal that of any database of codo.
fn look_through(copy: (&Path, &Path), kinds: Kinds, full: bool) -> Result<Vec<Finding>> {
    let (mut db, state) = sound(copy, full)?;
    db.use_wal()?;
    db.fold_on_close()?;
    match state {
        State::Ready => check::own(&mut Store::on(Box::new(db), kinds)),
        _ => Ok(Vec::new()),
    }
}

/// Has the database to itself, so that nobody writes to what is put aside.
fn take_alone(path: &Path) -> Result<File> {
    let mut looks = Looks::start();
    loop {
        match lock::alone(path)? {
            Some(lock) => return Ok(lock),
            None if looks.go_on(USED_WAIT) => {}
            None => return Err(file::in_use(path)),
        }
    }
}

/// Refuses what cannot be a backup before anybody has to wait for it: to read a pipe would take as long as its
/// writers like.
fn refuse_no_file(from: &Path) -> Result<()> {
    match from.metadata() {
        Ok(meta) if meta.is_file() => Ok(()),
        Ok(_) => Err(Error::database(say::no_regular_file(from.display())).hint(say::name_a_backup())),
        Err(e) if e.kind() == ErrorKind::NotFound => {
            Err(Error::not_found(say::no_database(from.display())).hint(say::check_spelling()))
        }
        Err(e) => Err(cannot_read(from, e)),
    }
}

/// Copies a backup. One that has a log beside it is somebody's database, and read as such; any other is one
/// file, and may stand where nothing can be written.
fn fetch(from: &Path, part: &Part, to: &Path) -> Result<()> {
    if SQLITES_OWN.iter().any(|suffix| beside(from, suffix).exists()) {
        let (db, _) = file::open_there(from)?;
        return db.copy_to(&part.path).map_err(|e| Error::from(e).at(from.display()));
    }
    let mut source = File::open(from).map_err(|e| cannot_read(from, e))?;
    let copied = std::io::copy(&mut source, &mut part.writer());
    copied.map(drop).map_err(|e| failed(say::not_fetched(from.display(), to.display()), e))
}

fn cannot_read(path: &Path, e: std::io::Error) -> Error {
    Error::failed(say::cannot_be_read(path.display())).because(e).hint(say::check_owner())
}

/// Gives the database that is there a second name, under which it stays when another takes its place. What is
/// returned keeps other programs out until then.
fn put_aside(path: &Path, now: Time) -> Result<Option<(PathBuf, Option<Sqlite>)>> {
    if !path.exists() {
        remove_beside(path);
        return Ok(None);
    }
    let kept = beside(path, &format!(".bak-{}", now.compact()));
    if kept.exists() {
        return Err(Error::conflict(say::there_already(kept.display())).hint(say::in_a_moment()));
    }
    refuse_others(path)?;
    let folded = fold(path)?;
    let link = |suffix: &str| match std::fs::hard_link(beside(path, suffix), beside(&kept, suffix)) {
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        // A file system without links.
        Err(_) => std::fs::copy(beside(path, suffix), beside(&kept, suffix)).map(drop),
        linked => linked,
    };
    // With its log where it could not be folded: that stays beside the file it belongs to.
    let files: &[&str] = if folded.is_some() { &[""] } else { &["", "-journal", "-wal"] };
    for suffix in files {
        link(suffix).map_err(|e| cannot_write(&kept, e))?;
    }
    sync_folder(path)?;
    // Whoever dies here leaves what could not be opened as it was, and under the other name whole.
    remove_beside(path);
    Ok(Some((kept, folded)))
}

/// What can be read and is another program's stays where it is.
fn refuse_others(path: &Path) -> Result<()> {
    let header = Sqlite::open(path).and_then(|mut db| db.header());
    match header {
        Ok(header) if !header.is_empty && header.application_id != file::APPLICATION_ID => {
            Err(Error::database(say::not_codos(path.display())).hint(say::another_file()))
        }
        _ => Ok(()),
    }
}

/// Folds the log of the database that is there into it; none where it is too damaged for that.
fn fold(path: &Path) -> Result<Option<Sqlite>> {
    let mut looks = Looks::start();
    loop {
        let folded = Sqlite::open(path).and_then(|db| db.fold_alone().map(|()| db));
        match folded {
            Ok(db) => return Ok(Some(db)),
            Err(DbError { trouble: super::db::Trouble::Busy, .. }) if looks.go_on(USED_WAIT) => {}
            Err(DbError { trouble: super::db::Trouble::Busy, .. }) => return Err(file::in_use(path)),
            Err(_) => return Ok(None),
        }
    }
}
