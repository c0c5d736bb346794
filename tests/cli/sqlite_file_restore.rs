//! `codo db restore`: a backup takes the place of a file, or nothing happens.

use crate::support::{Codo, Daemon, Database, Run};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long others are waited for.
const USED_WAIT: Duration = Duration::from_secs(5);

/// A codo with one fault in a backup, and a second one added since.
fn since_a_backup() -> (Codo, String) {
    let codo = Codo::new();
    add_fault(&codo, "first");
    let backup = codo.path("backup.db").to_str().unwrap().to_string();
    codo.ok(&["db", "backup", &backup]);
    add_fault(&codo, "second");
    (codo, backup)
}

fn add_fault(codo: &Codo, name: &str) {
    codo.ok(&["fault", "add", name, "--level", "1", "--owner", "ann", "-q"]);
}

fn restore(codo: &Codo, from: &str) -> Run {
    codo.run(&["db", "restore", from, "--yes"])
}

fn faults(codo: &Codo) -> String {
    codo.ok(&["fault", "list", "-q"]).stdout
}

fn kept(codo: &Codo) -> PathBuf {
    codo.path("codo.db.bak-20240301T020000Z")
}

/// The files in a codo's folder whose names begin so.
fn beginning(codo: &Codo, with: &str) -> Vec<String> {
    let entries = std::fs::read_dir(codo.path("")).unwrap();
    let names = entries.map(|e| e.unwrap().file_name().to_str().unwrap().to_string());
    let mut names: Vec<_> = names.filter(|name| name.starts_with(with)).collect();
    names.sort();
    names
}

#[test]
fn what_was_backed_up_is_back_and_what_was_there_is_kept_whole() {
    let (codo, backup) = since_a_backup();
    let restored = codo.json(&["db", "restore", &backup, "--yes"]);
    assert_eq!(restored["kept"].as_str().unwrap(), kept(&codo).canonicalize().unwrap().to_str().unwrap());
    assert_eq!(faults(&codo), "1\n");
    codo.database.assert_sound();
    // All of it is in one file: what stood in the log too, which goes with no other.
    let old = Database::file(&kept(&codo));
    assert_eq!(old.number("SELECT COUNT(*) FROM fault"), 2);
    old.assert_sound();
    add_fault(&codo, "third");
    assert_eq!(faults(&codo), "2\n1\n");
    // And it can be put back in turn.
    let mut codo = codo;
    codo.set_now("2024-03-02T02:00:00Z");
    codo.ok(&["db", "restore", &old.name, "--yes"]);
    assert!(codo.ok(&["fault", "show", "2", "--json"]).stdout.contains("second"));
    assert_eq!(codo.database.rows("PRAGMA journal_mode"), ["wal"]);
    assert!(beginning(&codo, "codo.db.part").is_empty());
}

#[test]
fn fault_33_a_running_daemon_keeps_a_backup_out() {
    let (codo, backup) = since_a_backup();
    let daemon = Daemon::start(&codo);
    let began = Instant::now();
    let run = restore(&codo, &backup);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(began.elapsed() >= USED_WAIT, "it gives up at once");
    assert!(run.stderr.contains("is used by another process"), "{}", run.view());
    assert!(run.stderr.contains("stop `codo serve-webhook`"), "{}", run.view());
    assert!(beginning(&codo, "codo.db.").iter().all(|name| name == "codo.db.lock"));
    drop(daemon);
    assert_eq!(faults(&codo), "2\n1\n");
    assert_eq!(restore(&codo, &backup).code, 0);
    assert_eq!(faults(&codo), "1\n");
}

#[test]
fn a_program_that_is_not_codo_keeps_a_backup_out_too() {
    let (codo, backup) = since_a_backup();
    let lock = codo.database.hold("BEGIN IMMEDIATE");
    let began = Instant::now();
    let run = restore(&codo, &backup);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(began.elapsed() >= USED_WAIT, "it gives up at once");
    drop(lock);
    assert_eq!(faults(&codo), "2\n1\n");
    assert!(!kept(&codo).exists());
}

#[test]
fn faults_22_23_and_24_what_is_no_sound_backup_of_ours_is_refused() {
    let (codo, backup) = since_a_backup();
    let good = std::fs::read(&backup).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(codo.path(name), bytes).unwrap();
        codo.path(name).to_str().unwrap().to_string()
    };
    let newer = write("newer.db", &good);
    Database::file(Path::new(&newer))
        .execute("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99")
        .unwrap();
    let theirs = codo.path("theirs.db");
    Database::file(&theirs).execute("CREATE TABLE theirs (x)").unwrap();
    let mut torn = good.clone();
    let pages = torn.len() / 4096;
    torn[4096 * (pages / 2)..4096 * (pages / 2 + 1)].fill(0x5a);
    for (from, code, said) in [
        (write("shopping.txt", b"milk, bread and whatever else there is"), 5, "not a database"),
        (write("empty.db", b""), 5, "there is no codo database"),
        (write("short.db", &good[..good.len() / 2]), 5, "damaged"),
        (write("torn.db", &torn), 5, "damaged"),
        (newer, 5, "was made by a newer codo"),
        (theirs.to_str().unwrap().to_string(), 5, "is not a codo database"),
        (codo.path("nowhere.db").to_str().unwrap().to_string(), 3, "there is no codo database"),
        (codo.database.name.clone(), 2, "into itself"),
    ] {
        let run = restore(&codo, &from);
        assert_eq!(run.code, code, "{from}\n{}", run.view());
        assert!(run.stderr.contains(said), "{from}\n{}", run.view());
        assert!(!run.stderr.contains(".part"), "{from}\n{}", run.view());
        assert_eq!(faults(&codo), "2\n1\n", "{from}");
        assert!(!kept(&codo).exists() && beginning(&codo, "codo.db.part").is_empty(), "{from}");
    }
}

#[test]
fn nothing_is_put_in_the_place_of_what_is_another_program_s() {
    let (codo, backup) = since_a_backup();
    let theirs = codo.path("theirs.db");
    Database::file(&theirs).execute("CREATE TABLE theirs (x)").unwrap();
    let run = codo.run(&["db", "restore", &backup, "--yes", "--db", theirs.to_str().unwrap()]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("is not a codo database"), "{}", run.view());
    assert_eq!(Database::file(&theirs).number("SELECT COUNT(*) FROM theirs"), 0);
    assert!(beginning(&codo, "theirs.db.bak-").is_empty());
}

#[test]
fn where_a_file_can_have_one_name_alone_what_was_there_is_copied() {
    if Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        return;
    }
    let (codo, backup) = since_a_backup();
    let mut command = Command::new("strace");
    command.args(["-f", "-o", "/dev/null", "-e", "inject=link,linkat:error=EPERM"]);
    command.arg(env!("CARGO_BIN_EXE_codo")).args(["db", "restore", &backup, "--yes"]);
    command.env_clear().envs(codo.environment()).env("PATH", "/usr/bin:/bin").stderr(Stdio::null());
    assert!(command.status().unwrap().success());
    assert_eq!(faults(&codo), "1\n");
    let aside = beginning(&codo, "codo.db.bak-");
    assert_eq!(aside.len(), 1, "{aside:?}");
    assert_eq!(Database::file(&codo.path(&aside[0])).number("SELECT COUNT(*) FROM fault"), 2);
}

#[test]
fn it_asks_first() {
    let (codo, backup) = since_a_backup();
    let run = codo.run(&["db", "restore", &backup]);
    assert_eq!(run.code, 2, "{}", run.view());
    assert_eq!(faults(&codo), "2\n1\n");
}

#[test]
fn what_is_too_damaged_to_open_is_put_aside_with_its_log() {
    let (codo, backup) = since_a_backup();
    std::fs::write(&codo.database.name, "no database any more").unwrap();
    std::fs::write(codo.path("codo.db-wal"), "its log").unwrap();
    let run = restore(&codo, &backup);
    assert_eq!(run.code, 0, "{}", run.view());
    assert_eq!(faults(&codo), "1\n");
    let beside = format!("{}-wal", kept(&codo).display());
    assert_eq!(std::fs::read_to_string(kept(&codo)).unwrap(), "no database any more");
    assert_eq!(std::fs::read_to_string(beside).unwrap(), "its log");
}

#[test]
fn fault_22_an_emptied_file_with_a_log_is_not_taken_for_a_new_one() {
    let (codo, backup) = since_a_backup();
    assert!(codo.path("codo.db-wal").metadata().unwrap().len() > 0);
    std::fs::write(&codo.database.name, "").unwrap();
    let run = codo.run(&["fault", "list"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("is empty, but what was written to it last"), "{}", run.view());
    assert_eq!(restore(&codo, &backup).code, 0);
    assert_eq!(faults(&codo), "1\n");
}

#[test]
fn where_no_database_is_a_backup_becomes_it() {
    let (codo, backup) = since_a_backup();
    let new = codo.path("new/codo.db").to_str().unwrap().to_string();
    codo.ok(&["db", "restore", &backup, "--db", &new]);
    assert_eq!(codo.ok(&["fault", "list", "-q", "--db", &new]).stdout, "1\n");
}

#[test]
fn fault_5_a_restore_that_is_killed_leaves_the_old_state_or_the_new() {
    if Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        return;
    }
    for call in ["pwrite64", "fsync", "linkat", "link", "unlink", "rename", "ftruncate"] {
        for when in 1..4 {
            let (codo, backup) = since_a_backup();
            let inject = format!("inject={call}:signal=KILL:when={when}");
            let mut command = Command::new("strace");
            command.args(["-f", "-o", "/dev/null", "-e", &inject]).arg(env!("CARGO_BIN_EXE_codo"));
            command.args(["db", "restore", &backup, "--yes"]).env_clear().envs(codo.environment());
            let killed = command.env("PATH", "/usr/bin:/bin").stderr(Stdio::null()).status().unwrap();
            let is = faults(&codo);
            assert!(is == "2\n1\n" || is == "1\n", "{inject} {killed} {is}");
            codo.database.assert_sound();
            let aside = beginning(&codo, "codo.db.bak-");
            assert!(is != "1\n" || aside.len() == 1, "{inject} {aside:?}");
            let mut codo = codo;
            codo.set_now("2024-03-02T02:00:00Z");
            assert_eq!(restore(&codo, &backup).code, 0, "{inject}");
            assert_eq!(faults(&codo), "1\n", "{inject}");
        }
    }
}

#[test]
fn fault_30_a_link_to_a_file_is_that_file() {
    let (codo, backup) = since_a_backup();
    let link = codo.path("elsewhere/link.db");
    std::fs::create_dir(codo.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(&codo.database.name, &link).unwrap();
    let link = link.to_str().unwrap();
    assert_eq!(codo.ok(&["fault", "list", "-q", "--db", link]).stdout, "2\n1\n");
    codo.ok(&["db", "restore", &backup, "--yes", "--db", link]);
    assert_eq!(faults(&codo), "1\n");
    assert!(Path::new(link).is_symlink());
    // Log and lock stand beside the file alone.
    assert_eq!(std::fs::read_dir(codo.path("elsewhere")).unwrap().count(), 1);
}

#[test]
fn fault_30_nobody_writes_to_a_file_that_was_moved_away() {
    let codo = Codo::new();
    add_fault(&codo, "first");
    let mut store = codo.store();
    std::fs::rename(&codo.database.name, codo.path("moved.db")).unwrap();
    let written = store.write(codo.clock.now(), "tester", |_| Ok(((), "nothing".to_string())));
    let error = written.err().unwrap().to_string();
    assert!(error.contains("was moved, removed or replaced meanwhile"), "{error}");
    // Nor in a statement by itself; what is there can still be read.
    let error = store.forget_posts(codo.clock.now()).unwrap_err().to_string();
    assert!(error.contains("was moved, removed or replaced meanwhile"), "{error}");
    assert!(store.pending_messages().unwrap().is_empty());
}
