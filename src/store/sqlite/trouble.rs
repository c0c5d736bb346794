//! What SQLite's errors mean to codo.

use crate::lang::Said;
use crate::store::db::{DbError, Trouble};
use rusqlite::ErrorCode;

/// Whether what was to be committed may be in the log all the same. A page that could not be read or written
/// comes before the frame that says "committed".
pub fn may_stand_in_log(e: &rusqlite::Error) -> bool {
    let before = [
        rusqlite::ffi::SQLITE_IOERR_READ,
        rusqlite::ffi::SQLITE_IOERR_SHORT_READ,
        rusqlite::ffi::SQLITE_IOERR_WRITE,
    ];
    e.sqlite_error()
        .is_some_and(|e| e.code == ErrorCode::SystemIoFailure && !before.contains(&e.extended_code))
}

impl From<rusqlite::Error> for DbError {
    fn from(e: rusqlite::Error) -> Self {
        let unique = |code: i32| {
            matches!(
                code,
                rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            )
        };
        let trouble = match e.sqlite_error() {
            Some(e) if unique(e.extended_code) => Trouble::Taken,
            Some(e) => match e.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Trouble::Busy,
                ErrorCode::DiskFull => Trouble::Full,
                ErrorCode::SystemIoFailure => Trouble::Disk,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Trouble::ReadOnly,
                ErrorCode::CannotOpen => Trouble::CannotOpen,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Trouble::Damaged,
                _ => Trouble::Other,
            },
            None => Trouble::Other,
        };
        DbError::new(trouble, Said::foreign(e))
    }
}
