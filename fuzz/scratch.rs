//! Databases that last for an input.

use crate::common::ok;
use std::path::Path;
use std::sync::OnceLock;

/// A folder with an empty database.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let made = || {
        // In memory, where there is such a place: what is synced is not what is tried here.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        ok(folder.path().join("empty.db").to_str().unwrap(), b"", &["fault", "list"]);
        folder
    };
    FOLDER.get_or_init(made).path()
}

/// An empty database of this name.
pub fn empty(name: &str) -> String {
    let file = folder().join(name).to_str().unwrap().to_string();
    for rest in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{file}{rest}"));
    }
    std::fs::copy(folder().join("empty.db"), &file).unwrap();
    file
}

/// Every record that there is.
pub fn export(file: &str) -> Vec<u8> {
    ok(file, b"", &["export", "--reveal", "--json"])
}
