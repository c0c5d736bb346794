//! What happens to the file: no space for it, no right to write it, a page of it damaged, a link to it.

use crate::support::{Codo, Daemon, Run, peer};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ADD: &[&str] = &["fault", "add", "x", "--level", "P1", "--owner", "ann"];
/// Whoever owns nothing.
const NOBODY: u32 = 65_534;

fn run(command: &mut Command) -> Run {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let code = output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
    let [stdout, stderr] = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    Run { stdout, stderr, code }
}

/// A command in the place of a shell that ran this first.
fn after(codo: &Codo, shell: &str, arguments: &[&str]) -> Run {
    let mut command = Command::new("/bin/sh");
    command.env_clear().envs(codo.environment()).arg("-c").arg(format!("{shell}; exec \"$0\" \"$@\""));
    run(command.arg(env!("CARGO_BIN_EXE_codo")).args(arguments))
}

fn faults(codo: &Codo) -> usize {
    codo.json(&["fault", "list", "--limit", "0"]).as_array().unwrap().len()
}

/// A file of more records than the space that is given to them holds.
fn many(codo: &Codo) -> String {
    let path = codo.path("many.ndjson");
    let text = "y".repeat(10_000);
    let line = format!(
        "{{\"kind\":\"fault\",\"fault_name\":\"x\",\"fault_level\":\"P1\",\"fault_penson\":\"a\",\"fault_issue\":\"{text}\"}}\n"
    );
    std::fs::write(&path, line.repeat(500)).unwrap();
    path.to_str().unwrap().to_string()
}

#[test]
fn a_command_at_the_limit_of_a_file_saves_nothing_and_says_so() {
    let codo = Codo::new();
    codo.ok(ADD);
    let many = many(&codo);
    // No file may grow beyond 1,000 blocks.
    let run = after(&codo, "ulimit -f 1000", &["import", &many]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains("nothing was saved: ") && run.stderr.contains("hint: "), "{}", run.view());
    assert_eq!(faults(&codo), 1);
    codo.database.assert_sound();
    codo.ok(&["import", &many]);
    assert_eq!(faults(&codo), 501);
}

/// A disk of 1 MiB that is there for this script alone, in the folder `$1`; the program is `$0`.
const SMALL_DISK: &str = "mount -t tmpfs -o size=1m none \"$1\" 2>/dev/null || exit 77
    \"$0\" fault add x --level P1 --owner ann || exit 1
    \"$0\" doctor --offline; echo \"doctor: $?\"
    \"$0\" import \"$2\"; echo \"import: $?\"
    \"$0\" fault list --quiet --limit 0; ls -A \"$1\"";

#[test]
fn on_a_disk_that_is_full_nothing_is_saved_or_left_behind() {
    let codo = Codo::new();
    let disk = codo.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let mut command = Command::new("unshare");
    command.args(["--mount", "/bin/sh", "-c", SMALL_DISK, env!("CARGO_BIN_EXE_codo")]);
    command.arg(&disk).arg(many(&codo)).env("CODO_DB", disk.join("codo.db"));
    let run = run(command.env("CODO_CONFIG", codo.path("config.toml")).env("LANG", "C"));
    if run.code == 77 || run.stderr.contains("unshare: ") {
        // Only who may mount has a disk of that size.
        return;
    }
    assert!(run.stderr.contains("nothing was saved: no space is left"), "{}", run.view());
    assert!(run.stderr.contains("hint: free some space"), "{}", run.view());
    let (doctor, rest) = run.stdout.split_once("doctor: 1\n").unwrap_or_else(|| panic!("{}", run.view()));
    assert!(doctor.contains("only 0 MiB are free"), "{}", run.view());
    let said: Vec<&str> = rest.lines().collect();
    let expected = ["import: 5", "1", "codo.db", "codo.db-shm", "codo.db-wal", "codo.db.lock"];
    assert_eq!(said[..expected.len()], expected, "{}", run.view());
}

/// The program where everybody may run it: it may itself stand where nobody else may look.
pub fn program(folder: &Path) -> PathBuf {
    let program = folder.join("codo");
    if !program.exists() {
        // By another process: a file that this one has open for writing cannot be run while a thread beside us
        // starts a child.
        let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_codo")).arg(&program).status().unwrap();
        assert!(copied.success());
    }
    program
}

/// Runs a command as somebody who owns nothing; none where that cannot be had.
fn as_nobody(codo: &Codo, folder: &Path, arguments: &[&str]) -> Option<Run> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let mut command = Command::new(program(folder));
    command.env_clear().env("LANG", "C").env("CODO_DB", &codo.database.name).args(arguments);
    Some(run(command.uid(NOBODY).gid(NOBODY).current_dir("/")))
}

#[test]
fn a_file_that_is_only_readable_is_read_and_says_why_it_is_not_written() {
    let codo = Codo::new();
    codo.ok(ADD);
    let mode = |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    // Nobody else has any right until its owner gives it.
    let folder = codo.path("");
    mode(&folder, 0o755);
    let Some(shut) = as_nobody(&codo, &folder, &["fault", "list"]) else { return };
    assert_eq!(shut.code, 5, "{}", shut.view());
    assert!(
        shut.stderr.contains("cannot be opened") && shut.stderr.contains(&codo.database.name),
        "{}",
        shut.view()
    );
    for end in ["", "-wal", "-shm"] {
        mode(Path::new(&format!("{}{end}", codo.database.name)), 0o644);
    }
    let read = as_nobody(&codo, &folder, &["fault", "list"]).unwrap();
    assert!(read.code == 0 && read.stdout.contains("P1"), "{}", read.view());
    let written = as_nobody(&codo, &folder, ADD).unwrap();
    assert_eq!(written.code, 5, "{}", written.view());
    assert!(
        written.stderr.contains("cannot be written") && written.stderr.contains("owner"),
        "{}",
        written.view()
    );
    assert_eq!(faults(&codo), 1);
}

#[test]
fn a_folder_that_belongs_to_somebody_else_is_named() {
    let codo = Codo::new();
    let folder = codo.path("");
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    let Some(run) = as_nobody(&codo, &folder, ADD) else { return };
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.contains(&codo.database.name) && run.stderr.contains("hint: "), "{}", run.view());
    assert!(!Path::new(&codo.database.name).exists());
}

#[test]
fn a_damaged_page_is_found_and_nothing_is_made_anew() {
    let codo = Codo::new();
    for _ in 0..50 {
        codo.ok(ADD);
    }
    codo.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap_or_default();
    let mut bytes = std::fs::read(&codo.database.name).unwrap();
    assert!(bytes.len() > 20_000, "{}", bytes.len());
    // All but the header's page.
    bytes[4_096..].fill(0xa5);
    std::fs::write(&codo.database.name, &bytes).unwrap();
    for arguments in [&["fault", "list"][..], ADD, &["serve-webhook", "--listen", "127.0.0.1:0"]] {
        let run = run(&mut codo.binary(arguments));
        assert_eq!(run.code, 5, "{arguments:?} {}", run.view());
        assert!(run.stderr.contains("damaged") && run.stderr.contains("hint: "), "{}", run.view());
    }
    assert_eq!(std::fs::read(&codo.database.name).unwrap(), bytes, "what can be saved of it is still there");
}

/// Tells the program that whatever it asks about stands on NFS: the kernel's number for it, in its answer.
const ON_NFS: &str = "inject=statfs:poke_exit=@arg2=6969000000000000";

#[test]
fn a_database_on_a_network_file_system_is_warned_of() {
    let Some(strace) = peer(&["strace"]) else { return };
    let codo = Codo::new();
    codo.ok(ADD);
    for (arguments, code) in [(&["doctor", "--offline"][..], 1), (&["serve-webhook", "--check"], 0)] {
        let mut command = Command::new(&strace);
        command.args(["-f", "-o", "/dev/null", "-e", "trace=statfs", "-e", ON_NFS]);
        command.arg(env!("CARGO_BIN_EXE_codo")).args(arguments).env_clear().envs(codo.environment());
        let run = run(&mut command);
        assert_eq!(run.code, code, "{}", run.view());
        let said = run.stdout.clone() + &run.stderr;
        assert!(said.contains("codo.db stands on NFS, where locks may not hold"), "{}", run.view());
        assert!(!codo.run(arguments).view().contains("NFS"));
    }
}

#[test]
fn a_second_name_of_the_file_is_warned_of() {
    let codo = Codo::new();
    codo.ok(ADD);
    std::fs::hard_link(&codo.database.name, codo.path("other.db")).unwrap();
    let checked = codo.ok(&["serve-webhook", "--check"]);
    assert!(
        checked.stderr.contains("warning: ") && checked.stderr.contains("has 2 names"),
        "{}",
        checked.view()
    );
    let daemon = Daemon::start(&codo);
    assert!(daemon.log().contains("has 2 names"), "{}", daemon.log());
}

/// How often both write.
const WRITES: usize = 40;

#[test]
fn an_sqlite3_of_any_age_and_codo_write_one_file_together() {
    let Some(sqlite3) = peer(&["sqlite3"]) else { return };
    let codo = Codo::new();
    codo.ok(ADD);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 1..WRITES {
                let added = run(&mut codo.binary(ADD));
                assert_eq!(added.code, 0, "{}", added.view());
            }
        });
        for n in 0..WRITES {
            let insert = format!("INSERT INTO notification_log (post_hash, at, count) VALUES ('{n}', '', 1)");
            let mut shell = Command::new(&sqlite3);
            shell.args(["-cmd", ".timeout 20000", &codo.database.name, &insert]);
            let written = run(&mut shell);
            assert_eq!((written.code, written.stderr.as_str()), (0, ""), "{}", written.view());
        }
    });
    assert_eq!(faults(&codo), WRITES);
    let theirs = codo.database.number("SELECT count(*) FROM notification_log");
    assert_eq!(theirs, i64::try_from(WRITES).unwrap());
    codo.database.assert_sound();
}

#[test]
fn a_link_leads_to_the_file_and_its_log_stands_beside_the_file() {
    let codo = Codo::new();
    codo.ok(ADD);
    std::fs::create_dir(codo.path("elsewhere")).unwrap();
    let link = codo.path("elsewhere/link.db");
    symlink(&codo.database.name, &link).unwrap();
    codo.ok(&[ADD, &["--db", link.to_str().unwrap()]].concat());
    assert_eq!(faults(&codo), 2);
    assert!(!codo.path("elsewhere/link.db-wal").exists());
    codo.database.assert_sound();
}
