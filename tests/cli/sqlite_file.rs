//! The path of the database's file, as it is given to a command.

use super::shell::run;
use crate::support::{Codo, check};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;

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

#[test]
fn a_folder_that_all_may_write_is_named() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node"]);
    let folder = std::path::Path::new(&codo.database.name).parent().unwrap().to_path_buf();
    for (mode, named) in [(0o700, false), (0o777, true), (0o1777, false)] {
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(mode)).unwrap();
        let run = codo.run(&["doctor", "--offline"]);
        assert_eq!(run.stdout.contains("anybody can put another file"), named, "{mode:o}: {}", run.view());
    }
}

#[test]
fn a_connection_string_is_no_name_of_a_file() {
    let codo = Codo::new();
    let run = codo.run(&["--db", "host=db1 user=ann password=s3cret dbname=codo", "rule", "add", "Node"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("hint: ") && !run.view().contains("s3cret"), "{}", run.view());
}
