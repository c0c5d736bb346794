//! Who uses a file, as the operating system knows it: a lock on `codo.db.lock` beside it.
//!
//! Whoever has the database open shares the lock, for as long as that lasts; whoever makes it, makes it
//! new or puts another in its place has it alone. It goes with the process that holds it, however that
//! ends. SQLite's own locks cannot say this: they end with a statement.

use crate::error::{Error, Result};
use crate::lang::store as say;
use std::ffi::OsString;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A name beside a file's: `codo.db` and `-wal` are `codo.db-wal`.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// What tries to get the lock came to.
pub enum Use {
    /// It is ours until the file is dropped; none where there can be no lock file, as on a disk that is
    /// only read.
    Ours(Option<File>),
    /// Another has the database to itself.
    Others,
}

/// Shares the lock with everybody who uses the database. Whoever only looks makes no lock file.
pub fn share(path: &Path, is_guest: bool) -> Use {
    let Ok(file) = opened(path, !is_guest) else { return Use::Ours(None) };
    match file.try_lock_shared() {
        Ok(()) => Use::Ours(Some(file)),
        Err(TryLockError::WouldBlock) => Use::Others,
        // A file system without locks: SQLite's own have to do.
        Err(TryLockError::Error(_)) => Use::Ours(None),
    }
}

/// Takes the lock alone, where nobody uses the database; makes the folder where there is none.
pub fn alone(path: &Path) -> Result<Option<File>> {
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|e| {
            Error::database(say::folder_not_made(folder.display())).because(e).hint(say::check_folder())
        })?;
    }
    let name = beside(path, ".lock");
    let cannot =
        |e| Error::database(say::lock_not_opened(name.display())).because(e).hint(say::check_folder());
    let file = opened(path, true).map_err(cannot)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(e)) => {
            let cannot = Error::database(say::lock_not_locked(name.display()));
            Err(cannot.because(e).hint(say::check_folder()))
        }
    }
}

fn opened(path: &Path, is_made: bool) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(is_made).truncate(false).write(true).mode(0o600).open(beside(path, ".lock"))
}
