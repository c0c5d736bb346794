//! A file of records: all of it goes in or nothing does, and what went in comes out and goes in again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::OnceLock;

#[path = "../common.rs"]
mod common;

const KINDS: [&str; 7] = ["fault", "project", "event", "paid", "contact", "rule", "silence"];

/// A folder with an empty database.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let made = || {
        // In memory, where there is such a place: what is synced is not what is tried here.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        common::ok(folder.path().join("empty.db").to_str().unwrap(), b"", &["fault", "list"]);
        folder
    };
    FOLDER.get_or_init(made).path()
}

/// An empty database of this name.
fn empty(name: &str) -> String {
    let file = folder().join(name).to_str().unwrap().to_string();
    for rest in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{file}{rest}"));
    }
    std::fs::copy(folder().join("empty.db"), &file).unwrap();
    file
}

fn export(file: &str) -> Vec<u8> {
    common::ok(file, b"", &["export", "--reveal", "--json"])
}

fuzz_target!(|input: &[u8]| {
    // What the records are, where the file does not say so, and its encoding.
    let (first, text) = input.split_first().unwrap_or((&0, &[]));
    let mut arguments = vec!["import", "-"];
    let kind = usize::from(first & 7);
    if let Some(kind) = KINDS.get(kind) {
        arguments.extend(["--kind", kind]);
    }
    if first & 8 > 0 {
        arguments.extend(["--encoding", "gbk"]);
    }
    let file = empty("first.db");
    let (code, _, said) = common::codo(&file, text, &arguments);
    let said = String::from_utf8(said).expect("what is said is text");
    assert!([0, 2, 4].contains(&code), "exit {code}: {said}");
    assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
    let exported = export(&file);
    if code > 0 {
        assert_eq!(exported, export(&empty("second.db")), "part of what was refused is stored: {said}");
        return;
    }
    let second = empty("second.db");
    common::ok(&second, &exported, &["import", "-"]);
    assert_eq!(String::from_utf8(export(&second)).unwrap(), String::from_utf8(exported).unwrap());
});
