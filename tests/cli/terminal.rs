//! What a list looks like to a person: colour, times that are near, and more than fits the screen.

use crate::support::{Codo, Terminal};

#[test]
fn colour_is_where_it_is_wanted_and_words_say_the_same() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "Node*"]);
    let colored = codo.ok(&["rule", "list", "--color", "always"]).stdout;
    assert!(colored.starts_with("\u{1b}[1mID"), "{colored:?}");
    for arguments in
        [&["rule", "list"][..], &["rule", "list", "--color", "auto"], &["rule", "list", "--color=never"]]
    {
        assert!(!codo.ok(arguments).stdout.contains('\u{1b}'), "{arguments:?}");
    }
    assert!(!codo.ok(&["rule", "list", "--color", "always", "-o", "csv"]).stdout.contains('\u{1b}'));
    let wrong = codo.run(&["rule", "show", "9", "--color", "always"]).stderr;
    assert!(wrong.starts_with("\u{1b}[1;31merror:\u{1b}[0m there is no rule 9\n"), "{wrong:?}");
    assert_eq!(codo.run(&["rule", "list", "--color", "red"]).code, 2);
}

#[test]
fn a_time_that_is_near_is_told_by_its_distance_on_a_terminal_alone() {
    let codo = Codo::new();
    for (name, start) in [("gateway", "2h ago"), ("dns", "2018-11-22 10:30")] {
        let mut add =
            codo.binary(&["fault", "add", name, "--level", "P1", "--owner", "yang", "--start", start]);
        assert!(add.output().unwrap().status.success());
    }
    let (shown, _) = Terminal::of(&codo, &[], &["fault", "list"]).ends();
    assert!(shown.contains("2 hours ago") && shown.contains("2018-11-22 10:30"), "{shown}");
    let (shown, _) = Terminal::of(&codo, &[], &["fault", "list", "-o", "wide"]).ends();
    assert!(!shown.contains("ago"), "{shown}");
    let piped = codo.binary(&["fault", "list"]).output().unwrap().stdout;
    assert!(!String::from_utf8(piped).unwrap().contains("ago"));
}

/// A codo with more rules than a screen has lines.
fn with_many_rules() -> Codo {
    let codo = Codo::new();
    let rules: String = (0..40).map(|n| format!("{{\"keyword\":\"Rule{n}\"}}\n")).collect();
    assert_eq!(codo.run_with(&rules, &["rule", "add", "--from", "-"]).code, 0);
    codo
}

#[test]
fn a_table_longer_than_the_screen_goes_through_the_pager() {
    let codo = with_many_rules();
    let pager = [("PAGER", "sed -n s/Rule39/PAGED/p")];
    let (shown, code) = Terminal::of(&codo, &pager, &["rule", "list"]).ends();
    assert!(shown.contains("PAGED") && !shown.contains("Rule1") && code == 0, "{shown}");
    for arguments in
        [&["rule", "list", "--limit", "3"][..], &["rule", "list", "-o", "csv"], &["rule", "list", "-q"]]
    {
        let (shown, _) = Terminal::of(&codo, &pager, arguments).ends();
        assert!(!shown.contains("PAGED"), "{arguments:?} {shown}");
    }
    let mut piped = codo.binary(&["rule", "list"]);
    let piped = piped.env("PAGER", "false").output().unwrap().stdout;
    assert!(String::from_utf8(piped).unwrap().contains("Rule39"));
}

#[test]
fn a_pager_that_is_not_there_or_ends_early_is_no_error() {
    let codo = with_many_rules();
    for pager in ["/nowhere/pager", ""] {
        let (shown, code) = Terminal::of(&codo, &[("PAGER", pager)], &["rule", "list"]).ends();
        assert!(shown.contains("Rule39") && shown.contains("Rule0") && code == 0, "{shown}");
    }
    for pager in ["true", "false", "head -n 2"] {
        let (shown, code) = Terminal::of(&codo, &[("PAGER", pager)], &["rule", "list"]).ends();
        assert!(!shown.contains("Rule0") && !shown.contains("error") && code == 0, "{shown}");
    }
}

#[test]
fn whoever_reads_from_a_terminal_says_what_is_awaited_and_how_it_ends() {
    let codo = Codo::new();
    let fault = r#"{"kind":"fault","fault_name":"x","fault_level":"P1","fault_penson":"ann"}"#;
    let bare = r#"{"fault_name":"y","fault_level":"P1","fault_penson":"ann"}"#;
    for (arguments, typed) in [
        (&["import", "-"][..], fault),
        (&["import", "-", "--json"], fault),
        (&["import", "-", "--quiet"], fault),
        (&["fault", "add", "--from", "-"], bare),
        (&["contact", "add", "ann", "--to", "-"], "mailto:ann@example.com"),
    ] {
        let mut terminal = Terminal::of(&codo, &[], arguments);
        terminal.shows("press Ctrl-D on a line of its own");
        terminal.types(typed);
        terminal.control('d');
        let (shown, code) = terminal.ends();
        assert_eq!(code, 0, "{arguments:?} {shown}");
    }
    assert_eq!(codo.json(&["fault", "list"]).as_array().unwrap().len(), 4);
    assert_eq!(codo.json(&["contact", "show", "ann"])["addresses"][0], "mailto:ann@example.com");
    // An end without anything before it is said to be that.
    let mut terminal = Terminal::of(&codo, &[], &["import", "-"]);
    terminal.shows("press Ctrl-D");
    terminal.control('d');
    assert_eq!(terminal.ends().1, 2);
    // Nobody else is told.
    let piped = codo.run_with(fault, &["import", "-"]);
    assert!(piped.code == 0 && !piped.stderr.contains("Ctrl-D"), "{}", piped.view());
}
