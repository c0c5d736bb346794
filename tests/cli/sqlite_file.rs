//! The path of the database's file, as it is given to a command.

use super::shell::run;
use crate::support::{Codo, check};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

#[test]
fn a_path_that_sqlite_takes_for_no_file_is_a_file() {
    let codo = Codo::new();
    for name in [":memory:", "file:x?mode=memory"] {
        let here = |arguments: &[&str]| {
            let mut command = codo.binary(&[&["--db", name], arguments].concat());
            command.current_dir(codo.path("")).output().unwrap()
        };
        assert!(here(&["rule", "add", "x"]).status.success());
        let listed = String::from_utf8(here(&["rule", "list", "-q"]).stdout).unwrap();
        assert_eq!(listed, "1\n", "{name}");
        assert!(codo.path(name).is_file());
    }
}

#[test]
fn without_a_home_folder_the_database_must_be_named() {
    let codo = Codo::new();
    let mut command = codo.binary(&["rule", "list"]);
    // A home that cannot be written, whoever runs the test.
    command.env_clear().env("HOME", "/dev/null");
    let found = run(command);
    assert_eq!(found.code, 5, "{}", found.view());
    assert!(
        found.stderr.contains("hint: check that the folder is yours, or name another database with --db")
    );
}

#[test]
fn a_database_path_need_not_be_utf8() {
    let codo = Codo::new();
    let path = codo.path("").join(OsStr::from_bytes(b"caf\xe9.db"));
    for by_flag in [true, false] {
        let mut command = codo.binary(&["rule", "list", "--json"]);
        if by_flag {
            command.arg("--db").arg(&path)
        } else {
            command.env("CODO_DB", &path)
        };
        check(&run(command).view(), "[]\n-- exit 0");
    }
    assert!(path.exists());
}
