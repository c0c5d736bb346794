//! What is put beside a file before it is made new, and who is waited for.

use super::upgrade::make_schema;
use crate::support::{Codo, Database, peer};
use codo::store::schema::VERSION;
use std::fs::File;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

/// The copies that were put beside a codo's database before it was made new.
fn copies(codo: &Codo) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(codo.path("")).unwrap().map(|entry| entry.unwrap().path());
    let before = format!("codo.db.before-v{VERSION}-");
    entries.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&before)).collect()
}

#[test]
fn fault_25_what_a_file_was_is_kept_beside_it_and_named() {
    for version in 1..usize::try_from(VERSION).unwrap() {
        let codo = Codo::new();
        make_schema(version, &codo.database);
        let run = codo.ok(&["fault", "list", "-q"]);
        let [copy] = &copies(&codo)[..] else { panic!("{:?}", copies(&codo)) };
        assert!(run.stderr.contains(&format!("(schema {version})")), "{}", run.view());
        assert!(run.stderr.contains(copy.to_str().unwrap()), "{}", run.view());
        assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let kept = Database::file(copy);
        assert_eq!(kept.number("PRAGMA user_version"), i64::try_from(version).unwrap());
        assert_eq!(kept.rows("SELECT fault_name FROM fault ORDER BY id"), ["支付网关超时", "disk full"]);
        kept.assert_sound();
        assert_eq!(codo.ok(&["fault", "list", "-q"]).stderr, "");
        // An older file is a backup too.
        codo.ok(&["fault", "rm", "1", "--yes"]);
        codo.ok(&["db", "restore", copy.to_str().unwrap(), "--yes"]);
        assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n1\n");
    }
}

#[test]
fn fault_25_a_step_that_fails_names_the_copy_and_trying_again_makes_no_other() {
    let codo = Codo::new();
    make_schema(1, &codo.database);
    codo.database.execute("CREATE TABLE rule_alert_level (x TEXT)").unwrap();
    for _ in 0..2 {
        let run = codo.run(&["fault", "list"]);
        assert_eq!(run.code, 5, "{}", run.view());
        let [copy] = &copies(&codo)[..] else { panic!("{:?}", copies(&codo)) };
        assert!(run.stderr.contains(copy.to_str().unwrap()), "{}", run.view());
        assert!(run.stderr.contains("stays at schema 1"), "{}", run.view());
    }
}

#[test]
fn a_file_whose_rows_point_to_none_stays_what_it_is() {
    let codo = Codo::new();
    make_schema(1, &codo.database);
    let orphan = "INSERT INTO change (op_id, kind, record_id) VALUES (99, 'fault', 1)";
    codo.database.execute(&format!("PRAGMA foreign_keys = OFF; {orphan}")).unwrap();
    let run = codo.run(&["fault", "list"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("is damaged: change 13 -> op"), "{}", run.view());
    assert_eq!(codo.database.number("PRAGMA user_version"), 1);
}

#[test]
fn fault_26_a_file_that_another_uses_is_not_made_new_underneath_it() {
    let codo = Codo::new();
    make_schema(1, &codo.database);
    let lock = File::create(codo.path("codo.db.lock")).unwrap();
    lock.lock_shared().unwrap();
    let run = codo.run(&["fault", "list"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("is used by another process"), "{}", run.view());
    assert_eq!(codo.database.number("PRAGMA user_version"), 1);
    drop(lock);
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n1\n");
}

#[test]
fn fault_26_eight_processes_put_one_copy_beside_it() {
    let codo = Codo::new();
    make_schema(2, &codo.database);
    let start =
        || codo.binary(&["fault", "list", "-q"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    let children: Vec<_> = (0..8).map(|_| start()).collect();
    for child in children {
        assert_eq!(child.wait_with_output().unwrap().stdout, b"2\n1\n");
    }
    assert_eq!(copies(&codo).len(), 1);
}

/// More than any upgrade makes of one call.
const CALLS_MAX: usize = 400;

#[test]
fn fault_5_an_upgrade_that_is_killed_at_any_call_is_done_by_the_next_and_no_copy_is_half() {
    let Some(strace) = peer(&["strace"]) else { return };
    let mut kills = 0;
    for call in ["pwrite64", "fsync", "rename", "ftruncate", "unlink"] {
        for n in 1.. {
            assert!(n < CALLS_MAX, "{call}");
            let codo = Codo::new();
            make_schema(1, &codo.database);
            let mut command = Command::new(&strace);
            command.args(["-f", "-o", "/dev/null", "-e", &format!("trace={call}")]);
            command.args(["-e", &format!("inject={call}:signal=KILL:when={n}"), env!("CARGO_BIN_EXE_codo")]);
            command.args(["fault", "list"]).env_clear().envs(codo.environment());
            if command.output().unwrap().status.success() {
                break;
            }
            kills += 1;
            assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n1\n", "{call} {n}");
            assert_eq!(codo.database.number("PRAGMA user_version"), VERSION, "{call} {n}");
            codo.database.assert_sound();
            for copy in copies(&codo) {
                Database::file(&copy).assert_sound();
                assert_eq!(Database::file(&copy).number("SELECT COUNT(*) FROM fault"), 2, "{call} {n}");
            }
        }
    }
    assert!(kills > 20, "{kills}");
}
