//! `codo db backup` of a file, and what the doctor says of one.

use crate::support::{Codo, Daemon, Database, Run, peer, wait_until};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_string()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().to_str().unwrap().to_string()).collect();
    names.sort();
    names
}

fn backup(codo: &Codo, to: &Path, more: &[&str]) -> Run {
    codo.run(&[&["db", "backup", &text(to)], more].concat())
}

fn faults(path: &Path) -> i64 {
    Database::file(path).number("SELECT COUNT(*) FROM fault")
}

fn add_fault(codo: &Codo) {
    codo.ok(&["fault", "add", "x", "--level", "1", "--owner", "ann", "-q"]);
}

/// A command of the real program whose system calls are tampered with; none where there is no strace.
fn tampered(codo: &Codo, inject: &str, arguments: &[&str]) -> Option<Command> {
    Command::new("strace").arg("-V").stdout(Stdio::null()).status().ok()?;
    let mut command = Command::new("strace");
    command.args(["-f", "-o", "/dev/null", "-e", inject]).arg(env!("CARGO_BIN_EXE_codo")).args(arguments);
    command.env_clear().envs(codo.environment()).env("PATH", "/usr/bin:/bin");
    Some(command)
}

#[test]
fn fault_32_a_backup_while_a_daemon_writes_is_whole_and_sound() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                add_fault(&codo);
            }
        });
        wait_until("there are faults", || faults(Path::new(&codo.database.name)) > 3);
        for n in 0..5 {
            let to = codo.path(&format!("{n}.db"));
            let least = faults(Path::new(&codo.database.name));
            let run = backup(&codo, &to, &["-q"]);
            assert_eq!((run.code, run.stdout), (0, text(&to) + "\n"));
            let copy = Database::file(&to);
            copy.assert_sound();
            assert!(faults(&to) >= least);
            // What an operation changed is in it with the operation.
            assert_eq!(copy.number("SELECT COUNT(*) FROM op"), faults(&to));
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
    });
    drop(daemon);
    assert!(names(&codo.path("")).iter().all(|name| !name.contains(".part")));
}

#[test]
fn fault_35_a_backup_is_its_owners_alone_whatever_the_umask() {
    let codo = Codo::new();
    add_fault(&codo);
    let to = codo.path("copy.db");
    let mut command = Command::new("sh");
    command.args(["-c", "umask 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_codo"), "db", "backup"]).arg(&to);
    assert!(command.env_clear().envs(codo.environment()).status().unwrap().success());
    assert_eq!(to.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(faults(&to), 1);
}

#[test]
fn a_backup_is_never_written_over_anything() {
    let codo = Codo::new();
    add_fault(&codo);
    std::fs::write(codo.path("notes.txt"), "mine").unwrap();
    std::os::unix::fs::symlink(codo.path("nowhere"), codo.path("link")).unwrap();
    for name in ["notes.txt", "codo.db", "link"] {
        let run = backup(&codo, &codo.path(name), &[]);
        assert_eq!(run.code, 4, "{}", run.view());
        assert!(run.stderr.contains("is there already and was not touched"), "{}", run.view());
    }
    assert_eq!(std::fs::read_to_string(codo.path("notes.txt")).unwrap(), "mine");
    let run = backup(&codo, &codo.path("no/such/x.db"), &[]);
    assert_eq!(run.code, 1, "{}", run.view());
    let run = backup(&codo, &codo.path("x.db"), &["--keep", "2"]);
    assert_eq!(run.code, 2, "{}", run.view());
    let run = backup(&codo, &codo.path("no/such/"), &[]);
    assert!(run.code == 1 && run.stderr.contains("not mounted"), "{}", run.view());
}

#[test]
fn a_folder_keeps_the_newest_backups_and_whatever_else_is_in_it() {
    let mut codo = Codo::new();
    let folder = codo.path("backups");
    std::fs::create_dir(&folder).unwrap();
    let others = ["codo-20200101T000000Z.db", "codo-2020.db", "codo-20200101T000000Z.db.gz", "notes"];
    for name in others {
        std::fs::write(folder.join(name), "SQLite format 3\0 of another").unwrap();
    }
    std::fs::write(folder.join("codo-20200102T000000Z.db"), "x".repeat(68) + "codo").unwrap();
    let theirs = folder.join("codo-20200103T000000Z.db");
    Database::file(&theirs).execute("CREATE TABLE theirs (x)").unwrap();
    for day in 1..=5 {
        codo.set_now(&format!("2024-03-0{day}T02:00:00Z"));
        add_fault(&codo);
        let made = codo.json(&["db", "backup", &text(&folder), "--keep", "2"]);
        assert_eq!(made["removed"].as_array().unwrap().len(), usize::from(day > 2));
    }
    let mut left: Vec<_> = names(&folder);
    left.retain(|name| !others.contains(&name.as_str()) && !name.starts_with("codo-2020010"));
    assert_eq!(left, ["codo-20240304T020000Z.db", "codo-20240305T020000Z.db"]);
    assert_eq!(names(&folder).len(), 8);
    assert_eq!([4, 5], [0, 1].map(|n| faults(&folder.join(&left[n]))));
    // A clock that jumped back: what was just made stays.
    codo.set_now("2024-01-01T02:00:00Z");
    codo.ok(&["db", "backup", &text(&folder), "--keep", "1"]);
    assert!(folder.join("codo-20240101T020000Z.db").exists());
    assert!(!folder.join("codo-20240305T020000Z.db").exists());
}

#[test]
fn a_backup_goes_to_no_stream() {
    let codo = Codo::new();
    add_fault(&codo);
    let in_folder = |to: &str| {
        let mut command = codo.binary(&["db", "backup", to]);
        command.current_dir(codo.path("")).output().unwrap()
    };
    let refused = in_folder("-");
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0), "{said}");
    assert!(said.contains("a backup needs a file") && said.contains("hint: `codo db backup FILE"), "{said}");
    assert!(!codo.path("-").exists());
    assert!(in_folder("./-").status.success());
    assert_eq!(faults(&codo.path("-")), 1);
}

#[test]
fn an_old_backup_that_cannot_be_removed_leaves_no_doubt_about_the_new_one() {
    let Some(strace) = peer(&["strace"]) else { return };
    let mut codo = Codo::new();
    add_fault(&codo);
    let folder = codo.path("backups");
    std::fs::create_dir(&folder).unwrap();
    for day in 1..=3 {
        codo.set_now(&format!("2024-03-0{day}T02:00:00Z"));
        assert_eq!(backup(&codo, &folder, &[]).code, 0);
    }
    let stays = folder.join("codo-20240301T020000Z.db");
    let mut command = Command::new(strace);
    command.args(["-f", "-o", "/dev/null", "-P", &text(&stays), "-e", "inject=unlink,unlinkat:error=EPERM"]);
    command.arg(env!("CARGO_BIN_EXE_codo")).args(["db", "backup", &text(&folder), "--keep", "1"]);
    let output = command.env_clear().envs(codo.environment()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    // Those that can go are gone.
    let there = names(&folder);
    assert!(there.len() == 2 && folder.join(&there[0]) == stays, "{there:?}");
    let made = folder.join(&there[1]);
    let expected =
        format!("the backup {} was made, but an old one could not be removed: {}", text(&made), text(&stays));
    assert!(said.contains(&expected) && said.contains("hint: "), "{said}");
    assert_eq!(faults(&made), 1);
}

#[test]
fn what_backups_that_were_stopped_left_goes_with_the_next_one() {
    let codo = Codo::new();
    add_fault(&codo);
    let folder = codo.path("backups");
    std::fs::create_dir(&folder).unwrap();
    let left = ["codo-20240201T020000Z.db.part", "codo-20240201T020000Z.db.part-journal"];
    let written = ["codo-20240202T020000Z.db.part", "codo-20240202T020000Z.db.part-journal"];
    let others = ["codo-2024.db.part", "codo.db.part", "codo-20240201T020000Z.db.gz", "notes.part"];
    for name in [&left[..], &written, &others].concat() {
        std::fs::write(folder.join(name), "half of one").unwrap();
    }
    std::os::unix::fs::symlink(folder.join("notes.part"), folder.join("codo-20240203T020000Z.db.part"))
        .unwrap();
    let writer = std::fs::File::open(folder.join(written[0])).unwrap();
    writer.lock().unwrap();
    // Without a number of them to keep nothing is removed.
    assert_eq!(backup(&codo, &folder.join("codo-20240301T010000Z.db"), &[]).code, 0);
    assert_eq!(names(&folder).len(), 10);
    let made = codo.json(&["db", "backup", &text(&folder), "--keep", "3"]);
    assert!(made["removed"].as_array().unwrap().is_empty(), "{made}");
    let mut there = names(&folder);
    there.retain(|name| !name.starts_with("codo-202403"));
    let mut expected = [&written[..], &others, &["codo-20240203T020000Z.db.part"]].concat();
    expected.sort_unstable();
    assert_eq!(there, expected);
    drop(writer);
    codo.ok(&["db", "backup", &text(&folder.join("codo-20240301T030000Z.db"))]);
    std::fs::remove_file(folder.join("codo-20240301T020000Z.db")).unwrap();
    codo.ok(&["db", "backup", &text(&folder), "--keep", "3"]);
    assert!(!written.iter().any(|name| folder.join(name).exists()), "{:?}", names(&folder));
}

#[test]
fn what_codo_alone_finds_wrong_is_said_and_backed_up() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    codo.database.execute("UPDATE rule SET nicknames = 'nobody'").unwrap();
    let run = backup(&codo, &codo.path("backup.db"), &[]);
    assert_eq!(run.code, 0, "{}", run.view());
    assert!(run.stderr.contains("rule 1 names \"nobody\""), "{}", run.view());
    assert!(codo.path("backup.db").exists());
}

#[test]
fn fault_18_a_full_disk_leaves_no_half_backup() {
    let codo = Codo::new();
    add_fault(&codo);
    let to = codo.path("copy.db");
    for inject in
        ["inject=pwrite64:error=ENOSPC:when=2+", "inject=fsync:error=EIO", "inject=rename:error=EIO"]
    {
        let Some(mut command) = tampered(&codo, inject, &["db", "backup", &text(&to)]) else { return };
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(output.status.code(), Some(1 | 5)), "{inject} {said}");
        assert!(said.contains("no backup was made"), "{inject} {said}");
        assert!(names(&codo.path("")).iter().all(|name| !name.starts_with("copy")), "{inject}");
    }
    assert_eq!(faults(Path::new(&codo.database.name)), 1);
}

#[test]
fn fault_5_a_backup_that_is_killed_leaves_no_half_and_the_next_one_succeeds() {
    let codo = Codo::new();
    add_fault(&codo);
    for (n, call) in ["pwrite64", "fsync", "rename"].into_iter().enumerate() {
        for when in 1..4 {
            let to = codo.path(&format!("{n}{when}.db"));
            let inject = format!("inject={call}:signal=KILL:when={when}");
            let Some(mut command) = tampered(&codo, &inject, &["db", "backup", &text(&to)]) else { return };
            let status = command.stderr(Stdio::null()).status().unwrap();
            // Whole under its name, or not there.
            assert_eq!(to.exists() && faults(&to) == 1, to.exists(), "{inject} {status}");
            if !to.exists() {
                assert_eq!(backup(&codo, &to, &[]).code, 0, "{inject}");
            }
            assert_eq!(faults(&to), 1, "{inject}");
            assert!(!PathBuf::from(text(&to) + ".part").exists(), "{inject}");
        }
    }
}

#[test]
fn a_server_is_backed_up_with_its_own_tools() {
    let codo = Codo::new();
    for (verb, tool) in [("backup", "pg_dump"), ("restore", "pg_restore")] {
        let run = codo.run(&["db", verb, "x.db", "--db", "postgres://ann:s3cret@db1/codo"]);
        assert_eq!(run.code, 2, "{}", run.view());
        assert!(run.stderr.contains(tool) && !run.stderr.contains("s3cret"), "{}", run.view());
    }
}

#[test]
fn fault_21_damage_is_found_and_what_to_do_is_said() {
    let codo = Codo::new();
    for _ in 0..40 {
        codo.ok(&[
            "fault",
            "add",
            "x",
            "--level",
            "1",
            "--owner",
            "ann",
            "--cause",
            &"long ".repeat(500),
            "-q",
        ]);
    }
    let beside = Database::file(Path::new(&codo.database.name));
    beside.execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let page = beside.number("SELECT rootpage FROM sqlite_schema WHERE name = 'change'");
    let size = beside.number("PRAGMA page_size");
    let mut bytes = std::fs::read(&codo.database.name).unwrap();
    let at = usize::try_from((page - 1) * size).unwrap();
    bytes[at..at + 200].fill(0xa5);
    std::fs::write(&codo.database.name, &bytes).unwrap();
    let run = codo.run(&["db", "check"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stdout.contains("damage"), "{}", run.view());
    let run = codo.run(&["log"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(
        run.stderr.contains("codo db check --full") && run.stderr.contains("codo db restore"),
        "{}",
        run.view()
    );
    // No backup is made of it that would push a good one out.
    let folder = codo.path("backups");
    std::fs::create_dir(&folder).unwrap();
    let run = backup(&codo, &folder, &["--keep", "1"]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(names(&folder).is_empty());
}

#[test]
fn faults_29_30_and_47_what_stands_around_a_file_is_named() {
    let mut codo = Codo::new();
    add_fault(&codo);
    std::fs::hard_link(&codo.database.name, codo.path("other.db")).unwrap();
    std::fs::set_permissions(&codo.database.name, std::fs::Permissions::from_mode(0o644)).unwrap();
    let log = codo.path("codo.db-wal");
    std::fs::OpenOptions::new().write(true).open(&log).unwrap().set_len(70 << 20).unwrap();
    let found = |codo: &Codo| {
        let run = codo.run(&["doctor", "--offline"]);
        assert_eq!(run.code, 1, "{}", run.view());
        run.stdout
    };
    let run = codo.run(&["db", "check"]);
    assert!(run.code == 5 && run.stdout.contains("its mode is 644"), "{}", run.view());
    codo.set_now("2199-01-01T00:00:00Z");
    let said = found(&codo);
    for words in ["has 2 names", "its mode is 644", "has grown to 70 MiB"] {
        assert!(said.contains(words), "{said}");
    }
    assert!(!said.contains("the clock"), "{said}");
    codo.set_now("2020-01-01T00:00:00Z");
    assert!(found(&codo).contains("the clock is wrong, or was"));
}

#[test]
fn fault_31_file_systems_of_other_machines_are_known_by_their_numbers() {
    use codo::store::network_file_system;
    assert_eq!(network_file_system(0x6969), Some("NFS"));
    assert_eq!(network_file_system(0xff53_4d42), Some("CIFS"));
    // ext4, tmpfs and xfs.
    for local in [0xef53, 0x0102_1994, 0x5846_5342] {
        assert_eq!(network_file_system(local), None);
    }
}
