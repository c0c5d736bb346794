//! Nothing goes before somebody said so: at a terminal by an answer, elsewhere by `--yes`.

use crate::support::{Codo, Terminal, check};

fn with_two_contacts() -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann"]);
    codo.ok(&["contact", "add", "bob"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann,bob"]);
    codo
}

#[test]
fn a_script_has_to_say_that_it_means_it() {
    let codo = with_two_contacts();
    check(
        &codo.run(&["rule", "rm", "Node*"]).view(),
        "
        -- stderr
        error: there is no terminal to ask at; nothing was done
        hint: --yes does it without asking
        -- exit 2
        ",
    );
    assert_eq!(codo.run(&["rule", "rm", "Node*", "--json"]).code, 2);
    codo.ok(&["rule", "rm", "Node*", "--yes"]);
}

#[test]
fn at_a_terminal_what_goes_and_what_it_changes_is_named_first() {
    let codo = with_two_contacts();
    let mut terminal = Terminal::of(&codo, &[], &["contact", "rm", "ann", "bob", "--cascade"]);
    let shown = terminal.shows("Remove? [y/N]: ");
    assert!(shown.contains("contact 1 \"ann\", taken out of rule 1 \"Node*\""), "{shown}");
    assert!(shown.contains("contact 2 \"bob\", taken out of rule 1 \"Node*\""), "{shown}");
    terminal.types("");
    let (shown, code) = terminal.ends();
    assert!(shown.contains("error: nothing was done"), "{shown}");
    assert_eq!(code, 1);

    let mut terminal = Terminal::of(&codo, &[], &["contact", "rm", "ann", "--cascade"]);
    terminal.shows("Remove? [y/N]: ");
    terminal.types("y");
    let (shown, code) = terminal.ends();
    assert!(shown.contains("removed contact 1 \"ann\""), "{shown}");
    assert_eq!(code, 0);
    assert_eq!(codo.json(&["contact", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn what_is_refused_is_not_asked_for() {
    let codo = with_two_contacts();
    let (shown, code) = Terminal::of(&codo, &[], &["contact", "rm", "ann"]).ends();
    assert!(shown.contains("it is named by rule 1"), "{shown}");
    assert_eq!(code, 4);
}

#[test]
fn what_changed_while_somebody_thought_is_not_what_they_agreed_to() {
    let codo = with_two_contacts();
    let mut terminal = Terminal::of(&codo, &[], &["rule", "rm", "1"]);
    terminal.shows("Remove? [y/N]: ");
    codo.ok(&["rule", "edit", "1", "--name", "Disk*"]);
    terminal.types("y");
    let (shown, code) = terminal.ends();
    assert!(shown.contains("has changed in the meantime"), "{shown}");
    assert_eq!(code, 4);
}
