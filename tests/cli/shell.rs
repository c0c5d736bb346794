//! The real binary as shells, scripts and cron run it.

use crate::support::{Codo, Run, check, wait_until};
use codo::lang::Lang;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Stdio};

pub fn run(mut command: Command) -> Run {
    let output = command.stdin(Stdio::null()).output().unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        code: u8::try_from(output.status.code().unwrap()).unwrap(),
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let codo = Codo::new();
    let mut command = codo.binary(&["password", "-n", "1000000"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Closed before it can have written a million lines into the pipe.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn a_full_disk_behind_stdout_is_an_error() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    for arguments in [&["password"][..], &["password", "-n", "100000"], &["rule", "list"], &["--help"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = codo.binary(arguments);
        let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?} {stderr}");
        assert_eq!(
            stderr,
            "error: the output could not be written; what the command did stands: No space left on device (os error 28)\n",
            "{arguments:?}"
        );
    }
}

#[test]
fn an_empty_environment_is_enough_where_the_database_is_named() {
    let codo = Codo::new();
    let mut command = codo.binary(&["rule", "add", "x"]);
    command.env_clear().arg("--db").arg(&codo.database.name).arg("--config").arg(codo.path("config.toml"));
    check(
        &run(command).view(),
        r#"
        -- stderr
        added rule 1 "x"
        -- exit 0
        "#,
    );
}

#[test]
fn cron_pipelines_and_bare_shells_need_nothing_of_the_environment() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "exec:/bin/true"]);
    codo.ok(&["paid", "add", "专线", "--end", "2024-03-05", "--notify", "ann"]);
    codo.ok(&["fault", "add", "支付网关超时", "--level", "P1", "--owner", "杨红飞"]);
    let bare = |arguments: &[&str]| {
        let mut command = codo.binary(arguments);
        command.env_clear().env("LANG", "C").current_dir("/").stdin(Stdio::null());
        command.arg("--db").arg(&codo.database.name).arg("--tz").arg("UTC");
        run(command)
    };
    let reminded = bare(&["paid", "remind", "--date", "2024-03-01"]);
    assert!(reminded.code == 0 && reminded.stderr.is_empty(), "{}", reminded.view());
    let password = bare(&["password"]);
    assert!(password.code == 0 && password.stdout.trim_end().len() == 16, "{}", password.view());
    let listed = bare(&["fault", "list"]);
    assert!(listed.code == 0 && listed.stdout.contains("支付网关超时"), "{}", listed.view());
}

#[test]
fn the_c_locale_takes_and_prints_chinese_text() {
    let codo = Codo::new();
    let mut command = codo.binary(&["rule", "add", "节点*"]);
    command.env("LANG", "C").env("LC_ALL", "C");
    check(
        &run(command).view(),
        r#"
        -- stderr
        added rule 1 "节点*"
        -- exit 0
        "#,
    );
    let mut command = codo.binary(&["rule", "list"]);
    command.env("LC_ALL", "C");
    check(
        &run(command).view(),
        "
        ID  NAME   MATCH  NOTIFY  LEVEL
        1   节点*
        -- exit 0
        ",
    );
}

#[test]
fn an_argument_that_is_not_utf8_is_a_usage_error() {
    let codo = Codo::new();
    let mut command = codo.binary(&["rule", "add"]);
    command.arg(OsStr::from_bytes(b"caf\xe9"));
    check(
        &run(command).view(),
        "
        -- stderr
        error: an argument is not UTF-8 text
        hint: codo rule add --help says what it takes
        usage: codo rule add [OPTIONS] [NAME]
        -- exit 2
        ",
    );
}

#[test]
fn nothing_waits_for_input_without_a_terminal() {
    let codo = Codo::new();
    // A pipe that stays open and silent: whoever read it would wait for ever.
    let mut command = codo.binary(&["fault", "add", "x"]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let silent = child.stdin.take();
    wait_until("the command ends", || child.try_wait().unwrap().is_some());
    drop(silent);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(2));
}

/// Every command there is, as the words that name it.
pub fn all_commands(command: &clap::Command, path: &[String], found: &mut Vec<(Vec<String>, clap::Command)>) {
    for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
        let path = [path, &[sub.get_name().to_string()]].concat();
        found.push((path.clone(), sub.clone()));
        all_commands(sub, &path, found);
    }
}

#[test]
fn the_help_of_every_command_works_and_names_its_flags() {
    let codo = Codo::new();
    let mut all = Vec::new();
    all_commands(&codo::cli::command(codo.kinds, Lang::En), &[], &mut all);
    assert!(all.len() > 40, "{}", all.len());
    for (path, command) in all {
        let words: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let help = codo.run(&words);
        assert_eq!((help.code, help.stderr.as_str()), (0, ""), "{words:?}");
        for flag in command.get_arguments().filter_map(clap::Arg::get_long) {
            assert!(help.stdout.contains(&format!("--{flag}")), "{words:?} --{flag}");
        }
        for sub in command.get_subcommands() {
            assert!(help.stdout.contains(sub.get_name()), "{words:?} {}", sub.get_name());
        }
    }
}

#[test]
fn the_real_binary_prints_its_version_and_its_help() {
    let codo = Codo::new();
    check(&run(codo.binary(&["--version"])).view(), "codo 0.1.0\n-- exit 0");
    assert!(run(codo.binary(&["--help"])).stdout.contains("serve-webhook"));
    let bare = run(codo.binary(&[]));
    assert_eq!((bare.code, bare.stdout.as_str()), (2, ""));
}
