//! What a shell is told when somebody presses Tab.

use super::shell::run;
use crate::support::{Codo, some_alert};
use std::path::Path;
use std::process::Command;

fn with_records() -> Codo {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "gateway down", "--level", "P1", "--owner", "杨红飞"]);
    codo.ok(&["fault", "add", "dns", "--level", "P2", "--owner", "the night shift"]);
    for name in ["ann", "anton", "ops team"] {
        codo.ok(&["contact", "add", name, "--to", "https://h.example/S3CRET"]);
    }
    codo.ok(&["rule", "add", "Node*", "--notify", "ann", "--level", "high"]);
    codo
}

/// The candidates for the last of these words, each with its help behind a tab.
fn candidates(codo: &Codo, words: &[&str]) -> Vec<String> {
    let mut command = codo.binary(&["--", "codo"]);
    command.args(words).env("COMPLETE", "fish");
    let run = run(command);
    assert_eq!((run.stderr.as_str(), run.code), ("", 0), "{words:?}");
    run.stdout.lines().map(str::to_string).collect()
}

/// Fails where the candidates, flags aside, are not these. A busy machine may not answer in time, which
/// is no answer: it is asked again.
#[track_caller]
fn offers(codo: &Codo, words: &[&str], expected: &[&str]) {
    let value = |line: &String| line.split('\t').next().unwrap().to_string();
    let mut found = Vec::new();
    for _ in 0..20 {
        found = candidates(codo, words);
        found.retain(|line| !line.starts_with("--") || value(line).contains('='));
        found.sort();
        if found == expected {
            return;
        }
    }
    assert_eq!(found, expected, "{words:?}");
}

#[test]
fn ids_names_and_words_come_from_the_database() {
    let codo = with_records();
    for (words, expected) in [
        (&["fault", "show", ""][..], &["2\tdns", "1\tgateway down"][..]),
        (&["fault", "rm", "1"], &["1\tgateway down"]),
        (&["contact", "show", "an"], &["anton", "ann"]),
        (&["contact", "show", ""], &["3\tops team", "anton", "ann"]),
        (&["contact", "test", "anto"], &["anton"]),
        (&["alert-rule", "edit", ""], &["1\tNode*"]),
        (&["rule", "add", "x", "--notify", "ann,ant"], &["ann,anton"]),
        (&["fault", "list", "--owner", ""], &["杨红飞"]),
        (&["fault", "add", "x", "--level", "P"], &["P2", "P1"]),
        (&["rule", "edit", "1", "--level="], &["--level=high"]),
        (&["fault", "add", ""], &[]),
    ] {
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        offers(&codo, words, &expected);
    }
}

#[test]
fn messages_are_completed_too() {
    let codo = with_records();
    codo.queue("mailto:ann@example.com", &some_alert());
    offers(&codo, &["outbox", "show", "1"], &["1\tyang"]);
}

#[test]
fn commands_and_flags_are_completed_without_a_database_and_none_is_made() {
    let codo = Codo::new();
    assert!(candidates(&codo, &["fau"]).iter().any(|line| line.starts_with("fault\t")));
    assert!(candidates(&codo, &["fault", ""]).iter().any(|line| line.starts_with("list\t")));
    assert!(candidates(&codo, &["fault", "add", "--ow"]).iter().any(|line| line.starts_with("--owner\t")));
    candidates(&codo, &["fault", "show", ""]);
    assert!(codo.database.is_untouched());
    let elsewhere = with_records();
    offers(&codo, &["--db", &elsewhere.database.name, "fault", "show", "2"], &["2\tdns"]);
}

#[test]
fn a_database_that_cannot_be_used_is_no_answer_and_no_error() {
    let codo = Codo::new();
    let file = codo.path("no-database");
    std::fs::write(&file, "this is not a database, and is long enough to look like one").unwrap();
    for name in [file.to_str().unwrap(), "/nowhere/at/all", "postgres://127.0.0.1:1/none", "mysql://x"] {
        let found = candidates(&codo, &["--db", name, "fault", "show", "1"]);
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
    codo.configure("nonsense = 1\n");
    assert_eq!(candidates(&codo, &["fault", "show", "1"]), Vec::<String>::new());
}

#[test]
fn a_script_is_printed_for_each_shell_and_bash_completes_by_it() {
    let codo = with_records();
    for shell in ["zsh", "fish", "powershell", "elvish"] {
        assert!(codo.ok(&["completions", shell]).stdout.contains("COMPLETE"), "{shell}");
    }
    assert_eq!(codo.run(&["completions", "tcsh"]).code, 2);
    let script = "source <(codo completions bash); COMP_WORDS=(codo contact show an); COMP_CWORD=3
        _clap_complete_codo codo an show; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let program = Path::new(env!("CARGO_BIN_EXE_codo")).parent().unwrap();
    let mut bash = Command::new("bash");
    bash.env_clear().envs(codo.environment()).env("PATH", format!("{}:/usr/bin:/bin", program.display()));
    bash.args(["-c", script]);
    let found = run(bash).stdout;
    assert!(matches!(found.as_str(), "anton\nann\n" | "\n"), "{found}");
}
