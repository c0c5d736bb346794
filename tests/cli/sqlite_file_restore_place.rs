//! `codo db restore`: whose the new file is, and what is no place for one or no file to take it from.

use crate::faults::sqlite_file_disk::program;
use crate::support::{Codo, Daemon, Run, peer};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Another user than who restores, and that user's group.
const THEIRS: (u32, u32) = (65_534, 65_533);

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_string()
}

/// A codo with one fault in a backup, and a second one added since.
fn since_a_backup() -> (Codo, String) {
    let codo = Codo::new();
    add_fault(&codo);
    let backup = text(&codo.path("backup.db"));
    codo.ok(&["db", "backup", &backup]);
    add_fault(&codo);
    (codo, backup)
}

fn add_fault(codo: &Codo) {
    codo.ok(&["fault", "add", "x", "--level", "1", "--owner", "ann", "-q"]);
}

fn whose(path: &Path) -> ((u32, u32), u32) {
    let meta = path.symlink_metadata().unwrap();
    ((meta.uid(), meta.gid()), meta.mode() & 0o777)
}

/// What another user's program can do with a database.
fn add_as_them(codo: &Codo, db: &Path) -> Run {
    let folder = codo.path("");
    let mut command = Command::new(program(&folder));
    command.env_clear().env("LANG", "C").env("CODO_DB", db).stdin(Stdio::null()).current_dir("/");
    command.args(["fault", "add", "x", "--level", "1", "--owner", "ann"]).uid(THEIRS.0).gid(THEIRS.1);
    let output = command.output().unwrap();
    let code = output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
    let [stdout, stderr] = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    Run { stdout, stderr, code }
}

#[test]
fn what_root_restores_belongs_to_whom_the_database_belonged_to() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let (codo, backup) = since_a_backup();
    std::fs::set_permissions(codo.path(""), PermissionsExt::from_mode(0o755)).unwrap();
    let folder = codo.path("theirs");
    std::fs::create_dir(&folder).unwrap();
    chown(&folder, Some(THEIRS.0), Some(THEIRS.1)).unwrap();
    let db = folder.join("codo.db");
    let restore = || codo.ok(&["db", "restore", &backup, "--yes", "--db", &text(&db)]);
    // Where nothing was, to whom the folder belongs to.
    restore();
    assert_eq!(whose(&db), (THEIRS, 0o600));
    let added = add_as_them(&codo, &db);
    assert_eq!(added.code, 0, "{}", added.view());
    // Its lock as well: else a program of theirs could not say that it uses the database.
    assert_eq!(whose(&folder.join("codo.db.lock")), (THEIRS, 0o600));
    let group = (THEIRS.0, THEIRS.1 - 1);
    chown(&db, Some(group.0), Some(group.1)).unwrap();
    std::fs::set_permissions(&db, PermissionsExt::from_mode(0o640)).unwrap();
    restore();
    assert_eq!(whose(&db), (group, 0o640));
    assert_eq!(add_as_them(&codo, &db).code, 0);
}

#[test]
fn nothing_is_given_away_through_a_link() {
    let (codo, backup) = since_a_backup();
    let folder = codo.path("theirs");
    std::fs::create_dir(&folder).unwrap();
    if rustix::process::geteuid().is_root() {
        chown(&folder, Some(THEIRS.0), Some(THEIRS.1)).unwrap();
    }
    let (db, ours) = (folder.join("codo.db"), codo.path("ours"));
    std::fs::write(&ours, "ours").unwrap();
    let before = whose(&ours);
    for (suffix, code) in [(".part", 4), (".lock", 0)] {
        let link = folder.join(format!("codo.db{suffix}"));
        symlink(&ours, &link).unwrap();
        let run = codo.run(&["db", "restore", &backup, "--yes", "--db", &text(&db)]);
        assert_eq!(run.code, code, "{suffix} {}", run.view());
        assert_eq!((whose(&ours), std::fs::read(&ours).unwrap()), (before, b"ours".to_vec()), "{suffix}");
        std::fs::remove_file(link).unwrap();
        let _ = std::fs::remove_file(folder.join("codo.db.lock"));
    }
}

#[test]
fn what_is_no_regular_file_is_refused_at_once_and_by_name() {
    let Some(timeout) = peer(&["timeout"]) else { return };
    let (codo, _) = since_a_backup();
    let pipe = text(&codo.path("pipe"));
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    // Nobody has to wait for the database first.
    let daemon = Daemon::start(&codo);
    for from in [pipe, text(&codo.path("")), "/dev/null".to_string()] {
        for (lang, said) in [("en", "is not a regular file, and so no backup"), ("zh-CN", "不是普通文件")]
        {
            let mut command = Command::new(&timeout);
            command.arg("60").arg(env!("CARGO_BIN_EXE_codo"));
            command.args(["db", "restore", &from, "--yes", "--lang", lang]).env_clear();
            let output = command.envs(codo.environment()).stdin(Stdio::null()).output().unwrap();
            let error = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(5), "{from} {error}");
            assert!(error.contains(said) && error.contains(from.trim_end_matches('/')), "{from} {error}");
            assert!(lang == "en" || !error.contains("file"), "{from} {error}");
        }
    }
    drop(daemon);
    assert_eq!(codo.ok(&["fault", "list", "-q"]).stdout, "2\n1\n");
}

#[test]
fn a_link_to_a_disk_that_is_away_stays_a_link() {
    let (codo, backup) = since_a_backup();
    let link = codo.path("link.db");
    std::fs::create_dir(codo.path("mnt")).unwrap();
    for target in ["mnt/codo.db", "away/codo.db"] {
        symlink(target, &link).unwrap();
        let run = codo.run(&["db", "restore", &backup, "--yes", "--db", &text(&link)]);
        assert_eq!(run.code, 5, "{}", run.view());
        assert!(run.stderr.contains(target) && run.stderr.contains("not mounted"), "{}", run.view());
        assert!(link.is_symlink() && !link.exists());
        assert!(!codo.path("link.db.lock").exists() && !codo.path("link.db.part").exists());
        std::fs::remove_file(&link).unwrap();
    }
    // What can be reached is the file itself.
    std::fs::rename(&codo.database.name, codo.path("mnt/codo.db")).unwrap();
    let _ = std::fs::rename(codo.path("codo.db-wal"), codo.path("mnt/codo.db-wal"));
    symlink("mnt/codo.db", &link).unwrap();
    codo.ok(&["db", "restore", &backup, "--yes", "--db", &text(&link)]);
    assert!(link.is_symlink());
    assert_eq!(codo.ok(&["fault", "list", "-q", "--db", &text(&link)]).stdout, "1\n");
}
