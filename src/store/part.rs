//! A file that is being written, under a name beside the one it is to have (`….part`).
//!
//! It is its owner's alone, locked by who writes it, and goes where it is not kept. A process that dies leaves
//! it, without its lock: the next one that is to write it takes it over.

use super::lock::beside;
use crate::error::{Error, Kind, Result};
use crate::lang::{Said, store as say};
use crate::time::Time;
use rustix::process::geteuid;
use std::fs::{File, Metadata, OpenOptions, Permissions, TryLockError};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
use std::path::{Path, PathBuf};

/// What SQLite keeps beside a file.
pub const SQLITES_OWN: [&str; 3] = ["-journal", "-wal", "-shm"];
/// How its name ends.
pub const PART: &str = ".part";
/// How long nobody has to have written it where locks do not tell, in seconds: no backup takes a day.
const LEFT_AFTER: i64 = 86_400;
/// The mode of what nobody else may read.
const PRIVATE: u32 = 0o600;

/// A file that is being written.
pub struct Part {
    /// Where it stands until it is kept.
    pub path: PathBuf,
    file: File,
}

impl Part {
    /// An empty one of what is to be `target`.
    pub fn new(target: &Path) -> Result<Self> {
        let path = beside(target, PART);
        let cannot = |e| cannot_write(&path, e);
        // What a link leads to is somebody else's, and to open a pipe may take for ever.
        if path.symlink_metadata().is_ok_and(|meta| !is_plain(&meta)) {
            return Err(Error::conflict(say::there_already(path.display())).hint(say::move_it()));
        }
        let mut options = OpenOptions::new();
        let file =
            options.create(true).truncate(false).write(true).mode(PRIVATE).open(&path).map_err(cannot)?;
        // Another may have finished with it, under its new name, before the lock was ours.
        if lock(&file) == Lock::Others || !is_at(&path, &file) {
            return Err(Error::conflict(say::another_writes(path.display())).hint(say::in_a_moment()));
        }
        remove_beside(&path);
        file.set_len(0).map_err(cannot)?;
        file.set_permissions(Permissions::from_mode(PRIVATE)).map_err(cannot)?;
        Ok(Part { path, file })
    }

    /// Where its bytes go.
    pub fn writer(&self) -> impl Write {
        &self.file
    }

    /// Gives it the owner, the group and the mode of what it takes the place of, as far as we may: the programs
    /// of another user have to open it. Where nothing is, root gives it to whom the folder belongs to. What was
    /// locked to have the place alone is needed by them too.
    pub fn belong_like(&self, target: &Path, lock: &File) -> Result<()> {
        let cannot = |e| cannot_write(target, e);
        let is_root = geteuid().is_root();
        let (mode, like) = match target.metadata() {
            Ok(meta) => (meta.mode() & 0o777, meta),
            Err(_) if is_root => (PRIVATE, folder_of(target).metadata().map_err(cannot)?),
            Err(_) => return Ok(()),
        };
        // Its mode means something else to another group.
        if give(&self.file, &self.path, &like).map_err(cannot)? {
            self.file.set_permissions(Permissions::from_mode(mode)).map_err(cannot)?;
        }
        if is_root {
            give(lock, &beside(target, ".lock"), &like).map_err(cannot)?;
        }
        Ok(())
    }

    /// Brings it to disk and gives it its name; returns how large it is.
    pub fn keep(self, target: &Path) -> Result<u64> {
        let cannot = |e| cannot_write(target, e);
        self.file.sync_all().map_err(cannot)?;
        let bytes = self.file.metadata().map_err(cannot)?.len();
        // What SQLite keeps beside it is empty by now. Left for later, it would stay where nobody comes to that.
        remove_beside(&self.path);
        std::fs::rename(&self.path, target).map_err(cannot)?;
        sync_folder(target)?;
        Ok(bytes)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        remove_beside(&self.path);
        // After a rename there is none, or another's: that has the lock of a file of its own.
        if is_at(&self.path, &self.file) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Removes one that was left by who died, with what SQLite kept beside it; leaves one that another still writes,
/// or that is not ours to open.
pub fn remove_part(path: &Path, now: Time) {
    let Ok(file) = OpenOptions::new().write(true).open(path) else { return };
    let is_left = match lock(&file) {
        Lock::Ours => true,
        Lock::Others => false,
        Lock::Unknown => file.metadata().is_ok_and(|meta| meta.mtime() < now.plus(-LEFT_AFTER).unix()),
    };
    if is_left && is_at(path, &file) {
        drop(Part { path: path.to_path_buf(), file });
    }
}

/// Who writes a file.
#[derive(PartialEq, Eq)]
enum Lock {
    Ours,
    Others,
    /// A file system without locks.
    Unknown,
}

fn lock(file: &File) -> Lock {
    match file.try_lock() {
        Ok(()) => Lock::Ours,
        Err(TryLockError::WouldBlock) => Lock::Others,
        Err(TryLockError::Error(_)) => Lock::Unknown,
    }
}

/// Gives a file away; false where that is not ours to do. One with a second name may be what somebody else wants
/// to be given, and stays whose it is.
fn give(file: &File, path: &Path, like: &Metadata) -> std::io::Result<bool> {
    if !is_at(path, file) {
        return Ok(false);
    }
    match fchown(file, Some(like.uid()), Some(like.gid())) {
        Ok(()) => Ok(true),
        Err(e) => match e.kind() {
            ErrorKind::PermissionDenied | ErrorKind::Unsupported | ErrorKind::InvalidInput => Ok(false),
            _ => Err(e),
        },
    }
}

/// Whether this open file is the one that has the name, and no other name.
fn is_at(path: &Path, file: &File) -> bool {
    let place = |meta: Metadata| is_plain(&meta).then(|| (meta.dev(), meta.ino()));
    let at = path.symlink_metadata().ok().and_then(place);
    at.is_some() && at == file.metadata().ok().and_then(place)
}

fn is_plain(meta: &Metadata) -> bool {
    meta.is_file() && meta.nlink() == 1
}

/// Removes what SQLite keeps beside a file.
pub fn remove_beside(path: &Path) {
    for suffix in SQLITES_OWN {
        // Mostly there is none.
        let _ = std::fs::remove_file(beside(path, suffix));
    }
}

/// That a file could not be written.
pub fn cannot_write(path: &Path, e: std::io::Error) -> Error {
    failed(say::cannot_be_written(path.display()), e)
}

/// What could not be done, and whether that is for want of space.
pub fn failed(what: Said, e: std::io::Error) -> Error {
    let is_full = matches!(e.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded);
    let hint = if is_full { say::free_space() } else { say::check_that_folder() };
    let error = Error::failed(what).because(e).hint(hint);
    if is_full { error.of_kind(Kind::Database) } else { error }
}

/// Brings to disk which names there are in the folder of a file.
pub fn sync_folder(path: &Path) -> Result<()> {
    let folder = folder_of(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| cannot_write(folder, e))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
