//! Entering and changing records at a terminal: questions with proposals, and the editor.

use crate::support::{Codo, Terminal};
use std::os::unix::fs::PermissionsExt;

#[test]
fn what_is_missing_is_asked_for_with_what_was_written_before() {
    let codo = Codo::new();
    for (level, owner) in [("P1", "yang"), ("P2", "li"), ("P2", "yang")] {
        codo.ok(&["fault", "add", "x", "--level", level, "--owner", owner]);
    }
    let mut terminal = Terminal::of(&codo, &[], &["fault", "add"]);
    terminal.shows("What broke: ");
    terminal.types("gateway");
    let words = terminal.shows("How bad it is (a number, or other text) [P2]: ");
    assert!(words.contains("1  P2") && words.contains("2  P1"), "{words}");
    terminal.types("2");
    terminal.shows("Who answers for it (a number, or other text) [yang]: ");
    terminal.types("");
    assert_eq!(terminal.ends().1, 0);
    let fault = codo.json(&["fault", "show", "4"]);
    assert_eq!(
        [&fault["fault_name"], &fault["fault_level"], &fault["fault_penson"]],
        ["gateway", "P1", "yang"]
    );
}

#[test]
fn whoever_gives_up_saves_nothing_and_makes_no_database() {
    let codo = Codo::new();
    let mut terminal = Terminal::of(&codo, &[], &["fault", "add", "x"]);
    terminal.shows("How bad it is: ");
    terminal.control('c');
    assert_eq!(terminal.ends().1, 130);
    assert!(codo.database.is_untouched());
}

#[test]
fn an_answer_that_does_not_fit_is_asked_for_again() {
    let codo = Codo::new();
    let mut terminal = Terminal::of(&codo, &[], &["paid", "add", "line"]);
    terminal.shows(": ");
    terminal.types("whenever");
    terminal.shows("error: ");
    terminal.shows(": ");
    terminal.types("2030-01-01");
    assert_eq!(terminal.ends().1, 0);
    assert_eq!(codo.json(&["paid", "show", "line"])["paid_end_time"], "2030-01-01T00:00:00Z");
}

/// An editor that does this to the file, which is then `$1`.
fn editor(codo: &Codo, script: &str) -> String {
    let path = codo.path("editor");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).unwrap();
    path.to_str().unwrap().to_string()
}

/// Whether anything was left in the folder for what is soon removed.
fn is_tidy(codo: &Codo) -> bool {
    std::fs::read_dir(codo.path("tmp")).unwrap().next().is_none()
}

/// Runs a command in a terminal with this editor, in a folder of its own.
fn edit(codo: &Codo, script: &str, arguments: &[&str]) -> Terminal {
    std::fs::create_dir_all(codo.path("tmp")).unwrap();
    let (editor, tmp) = (editor(codo, script), codo.path("tmp"));
    Terminal::of(codo, &[("EDITOR", &editor), ("TMPDIR", tmp.to_str().unwrap())], arguments)
}

#[test]
fn an_edit_without_a_flag_opens_the_editor_and_keeps_what_is_hidden() {
    let codo = Codo::new();
    let (one, two) = ("https://h.example/ONE", "https://h.example/TWO");
    codo.ok(&["contact", "add", "ann", "--to", one, "--to", two, "--to", "mailto:a@example.com"]);
    let script = format!(
        "stat -c '%a' \"$1\" \"$(dirname \"$1\")\" > {}; sed -i 's/mailto:a@/mailto:b@/' \"$1\"",
        codo.path("modes").display()
    );
    let (shown, code) = edit(&codo, &script, &["contact", "edit", "ann"]).ends();
    assert!(shown.contains("changed contact 1 \"ann\"") && code == 0, "{shown}");
    let addresses = codo.json(&["contact", "show", "ann", "--reveal"])["addresses"].clone();
    assert_eq!(addresses, serde_json::json!([one, two, "mailto:b@example.com"]));
    assert_eq!(std::fs::read_to_string(codo.path("modes")).unwrap(), "600\n700\n");
    assert!(is_tidy(&codo));

    // Which of the two that look the same is to stay cannot be told.
    let script = "sed -i '0,/h.example/{/h.example/d}' \"$1\"";
    let mut terminal = edit(&codo, script, &["contact", "edit", "ann"]);
    terminal.shows("cannot be told from the text");
    terminal.shows("Edit again? [Y/n]: ");
    terminal.types("n");
    assert_eq!(terminal.ends().1, 1);
    assert_eq!(codo.json(&["contact", "show", "ann"])["addresses"].as_array().unwrap().len(), 3);
}

#[test]
fn a_text_that_does_not_fit_is_offered_again() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    let script =
        "grep -q Disk \"$1\" || { sed -i 's/Node/Disk/; s/^}//' \"$1\"; exit 0; }; echo '}' >> \"$1\"";
    let mut terminal = edit(&codo, script, &["rule", "edit", "1"]);
    terminal.shows("this is not JSON");
    terminal.shows("Edit again? [Y/n]: ");
    terminal.types("");
    let (shown, code) = terminal.ends();
    assert!(shown.contains("changed rule 1") && code == 0, "{shown}");
    assert_eq!(codo.json(&["rule", "show", "1"])["keyword"], "Disk*");
    assert!(is_tidy(&codo));
}

#[test]
fn a_text_left_as_it_was_and_an_editor_that_fails_change_nothing() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    let before = codo.json(&["rule", "show", "1"]);
    let (shown, code) = edit(&codo, "true", &["rule", "edit", "1"]).ends();
    assert!(shown.contains("nothing was changed") && code == 0, "{shown}");
    let (shown, code) = edit(&codo, "echo '{}' > \"$1\"; exit 1", &["rule", "edit", "1"]).ends();
    assert!(shown.contains("failed; nothing was changed") && code == 1, "{shown}");
    assert_eq!(codo.json(&["rule", "show", "1"]), before);
    assert!(is_tidy(&codo));
}

#[test]
fn an_edit_that_somebody_else_was_quicker_than_is_a_conflict() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    let binary = codo.binary(&["rule", "edit", "1", "--name", "Disk*"]);
    let editor =
        format!("{} rule edit 1 --name 'Disk*' --quiet; sed -i s/Node/CPU/", binary.get_program().display());
    let mut terminal = Terminal::of(&codo, &[("EDITOR", &editor)], &["rule", "edit", "1"]);
    terminal.shows("Edit again? [Y/n]: ");
    terminal.types("n");
    let (shown, code) = terminal.ends();
    assert!(shown.contains("nothing was changed") && code == 4, "{shown}");
    assert_eq!(codo.json(&["rule", "show", "1"])["keyword"], "Disk*");
}

#[test]
fn whoever_was_slower_finds_what_was_written_in_the_editor_again() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    let program = codo.binary(&[]).get_program().to_str().unwrap().to_string();
    // The first time somebody else is quicker; the second time what stands there is looked at.
    let quicker = format!("{program} rule edit 1 --level P1 --quiet; sed -i s/Node/CPU/ \"$1\"");
    let seen = codo.path("seen");
    let script = format!("grep -q CPU \"$1\" && cp \"$1\" {} && exit 0; {quicker}", seen.display());
    let mut terminal = edit(&codo, &script, &["rule", "edit", "1"]);
    for answer in ["y", "n"] {
        terminal.shows("copy what you wrote, and edit the record as it is now");
        terminal.shows("Edit again? [Y/n]: ");
        terminal.types(answer);
    }
    assert_eq!(terminal.ends().1, 4);
    assert!(std::fs::read_to_string(seen).unwrap().contains("CPU*"));
    let rule = codo.json(&["rule", "show", "1"]);
    assert_eq!((&rule["keyword"], &rule["alert_level"]), (&"Node*".into(), &"P1".into()));
}
