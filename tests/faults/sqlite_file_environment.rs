//! What surrounds the program: closed streams, strange terminals, a folder that is gone, a name that is none.

use super::sqlite_file_disk::program;
use crate::support::{Codo, Run, Terminal};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

const ADD: &[&str] = &["fault", "add", "x", "--level", "P1", "--owner", "ann"];

fn run(command: &mut Command) -> Run {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let code = output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
    let [stdout, stderr] =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    Run { stdout, stderr, code }
}

/// A command that a shell runs with these redirections.
fn redirected(codo: &Codo, how: &str, arguments: &[&str]) -> Run {
    let mut command = Command::new("/bin/sh");
    command.env_clear().envs(codo.environment()).arg("-c").arg(format!("\"$0\" \"$@\" {how}"));
    run(command.arg(env!("CARGO_BIN_EXE_codo")).args(arguments))
}

#[test]
fn with_every_stream_closed_the_record_is_saved_and_no_output_gets_into_the_file() {
    let codo = Codo::new();
    for (number, how) in [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"].into_iter().enumerate() {
        let added = redirected(&codo, how, ADD);
        assert_eq!(added.code, 0, "{how}: {}", added.view());
        let listed = redirected(&codo, how, &["fault", "list"]);
        assert!(
            [0, 1].contains(&listed.code) && !listed.stderr.contains("panicked"),
            "{how}: {}",
            listed.view()
        );
        codo.database.assert_sound();
        assert_eq!(codo.json(&["fault", "list"]).as_array().unwrap().len(), number + 1, "{how}");
    }
}

#[test]
fn no_terminal_however_strange_makes_it_stumble() {
    let codo = Codo::new();
    codo.ok(ADD);
    for term in ["", "dumb", "no-such-terminal", "xterm-256color"] {
        for columns in ["", "0", "1", "20", "100000", "-1", "x"] {
            let mut command = codo.binary(&["fault", "list"]);
            command.env("TERM", term).env("COLUMNS", columns).env("LINES", columns);
            let run = run(&mut command);
            assert!(
                run.code == 0 && run.stdout.contains("P1"),
                "TERM={term} COLUMNS={columns} {}",
                run.view()
            );
        }
    }
}

#[test]
fn on_a_terminal_of_no_size_or_no_name_all_is_shown() {
    let codo = Codo::new();
    codo.ok(ADD);
    for (size, term) in
        [((0, 0), "xterm"), ((1, 1), "xterm"), ((24, 65_535), "xterm"), ((24, 80), "dumb"), ((24, 80), "")]
    {
        // A pager of its own would wait for somebody on so small a screen.
        let (shown, code) =
            Terminal::sized(&codo, size, &[("TERM", term), ("PAGER", "cat")], &["fault", "list"]).ends();
        assert!(code == 0 && shown.contains('P') && !shown.contains("panicked"), "{size:?} {term:?} {shown}");
    }
}

#[test]
fn by_whatever_name_and_from_whatever_folder_it_runs() {
    let codo = Codo::new();
    let link = codo.path("renamed");
    symlink(env!("CARGO_BIN_EXE_codo"), &link).unwrap();
    let mut by_link = Command::new(&link);
    let mut nameless = Command::new(env!("CARGO_BIN_EXE_codo"));
    nameless.arg0("");
    for (number, command) in [&mut by_link, &mut nameless].into_iter().enumerate() {
        let run = run(command.env_clear().envs(codo.environment()).args(ADD));
        assert_eq!((run.code, run.stderr), (0, format!("added fault {} \"x\"\n", number + 1)));
    }
    let gone = codo.path("gone");
    std::fs::create_dir(&gone).unwrap();
    let mut command = Command::new("/bin/sh");
    command.env_clear().envs(codo.environment()).current_dir(&gone);
    command.args(["-c", "rmdir \"$PWD\"; exec \"$0\" fault list", env!("CARGO_BIN_EXE_codo")]);
    let run = run(&mut command);
    assert!(run.code == 0 && run.stdout.contains("P1"), "{}", run.view());
}

#[test]
fn folders_of_the_environment_that_are_not_absolute_are_passed_over() {
    let codo = Codo::new();
    for folder in ["", "relative/data"] {
        let mut command = codo.binary(ADD);
        command.env_remove("CODO_DB").env_remove("CODO_CONFIG").current_dir(codo.path(""));
        command.env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder).env("TZ", "UTC");
        let run = run(&mut command);
        assert_eq!(run.code, 0, "{}", run.view());
        assert!(!codo.path("relative").exists());
        assert!(codo.path("home/.local/share/codo/codo.db").exists());
    }
}

#[test]
fn in_any_locale_what_is_printed_is_utf_8() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "支付网关超时", "--level", "一级故障", "--owner", "杨红飞"]);
    for locale in ["C", "POSIX", "zh_CN.GBK", "en_US.ISO-8859-1", "xx_YY", ""] {
        let mut command = codo.binary(&["fault", "list"]);
        command.env("LANG", locale).env("LC_ALL", locale);
        let run = run(&mut command);
        assert!(run.code == 0 && run.stdout.contains("支付网关超时"), "{locale}: {}", run.view());
    }
}

/// A user of whom no file knows a name or a home, as containers have them.
const UNKNOWN: u32 = 12_345;

#[test]
fn who_has_no_home_and_no_name_has_to_name_the_database_and_nothing_is_made_elsewhere() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let codo = Codo::new();
    let (folder, open) = (codo.path(""), codo.path("open"));
    std::fs::create_dir(&open).unwrap();
    for (path, mode) in [(&folder, 0o755), (&open, 0o777)] {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    }
    let program = program(&folder);
    let unknown = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.env_clear().uid(UNKNOWN).gid(UNKNOWN).current_dir(&open);
        run(command.args(arguments))
    };
    let homeless = unknown(ADD);
    assert!([2, 5].contains(&homeless.code), "{}", homeless.view());
    assert!(homeless.stderr.contains("--db"), "{}", homeless.view());
    assert!(std::fs::read_dir(&open).unwrap().next().is_none());
    let named = open.join("codo.db").to_str().unwrap().to_string();
    let added = unknown(&[ADD, &["--db", &named]].concat());
    assert_eq!(added.code, 0, "{}", added.view());
}
