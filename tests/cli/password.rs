//! `codo password`: stdout is the value and nothing else.

use crate::support::{Codo, check};

/// What is printed where nothing may be wrong: no talk, exit 0.
fn printed(arguments: &[&str]) -> String {
    let run = Codo::new().run(&[&["password"], arguments].concat());
    assert_eq!((run.stderr.as_str(), run.code), ("", 0), "{arguments:?}");
    run.stdout
}

/// One line, without its end.
fn one(arguments: &[&str]) -> String {
    let text = printed(arguments);
    let line = text.strip_suffix('\n').unwrap();
    assert!(!line.contains('\n'));
    line.to_string()
}

#[test]
fn a_password_is_sixteen_letters_and_digits() {
    let password = one(&[]);
    assert_eq!(password.len(), 16);
    assert!(password.chars().all(|c| c.is_ascii_alphanumeric()), "{password}");
    assert_ne!(password, one(&[]));
}

#[test]
fn the_length_can_be_asked_for_as_codo_tools_did() {
    for flags in [&["-l", "20"][..], &["--length", "20"], &["--num", "20"], &["--num=20"], &["-l20"]] {
        assert_eq!(one(flags).len(), 20, "{flags:?}");
    }
    assert_eq!(one(&["-l", "1"]).len(), 1);
    assert_eq!(one(&["-l", "1000000"]).len(), 1_000_000);
}

#[test]
fn several_are_printed_one_a_line() {
    let text = printed(&["-n", "1000"]);
    let lines: std::collections::BTreeSet<&str> = text.lines().collect();
    assert_eq!(lines.len(), 1000);
    assert!(text.lines().all(|l| l.len() == 16));
}

#[test]
fn symbols_are_the_usual_ones_or_those_that_are_named() {
    assert!(one(&["-l", "10000", "--symbols"]).contains('#'));
    let named = one(&["-l", "10000", "--symbols=_é"]);
    assert!(named.contains('_') && named.contains('é'));
    assert!(named.chars().all(|c| c.is_ascii_alphanumeric() || "_é".contains(c)));
    assert_eq!(named.chars().count(), 10_000);
}

#[test]
fn characters_that_look_alike_can_be_left_out() {
    let password = one(&["-l", "100000", "--symbols=|!", "--no-ambiguous"]);
    assert!(!password.contains(['0', 'O', '1', 'l', 'I', '|']));
    assert!(password.contains('!'));
}

#[test]
fn the_characters_can_be_named_and_others_left_out() {
    let password = one(&["-l", "1000", "--charset", "01x", "--symbols=_", "--exclude", "x"]);
    assert!(password.chars().all(|c| "01_".contains(c)) && password.contains('_'), "{password}");
    assert!(!one(&["-l", "10000", "--exclude", "aeiou"]).contains(['a', 'e', 'i', 'o', 'u']));
}

#[test]
fn a_demand_that_cannot_be_met_is_a_usage_error() {
    let codo = Codo::new();
    let refused = |arguments: &[&str]| codo.run(&[&["password"], arguments].concat()).view();
    check(
        &refused(&["-l", "0"]),
        "
        -- stderr
        error: invalid value '0' for '--length <LENGTH>': 0 is not in 1..=1000000

        For more information, try '--help'.
        -- exit 2
        ",
    );
    check(
        &refused(&["-l", "1000001"]),
        "
        -- stderr
        error: invalid value '1000001' for '--length <LENGTH>': 1000001 is not in 1..=1000000

        For more information, try '--help'.
        -- exit 2
        ",
    );
    check(
        &refused(&["--num", "-1"]),
        "
        -- stderr
        error: unexpected argument '-1' found

        Usage: codo password [OPTIONS]

        For more information, try '--help'.
        -- exit 2
        ",
    );
    check(
        &refused(&["-n", "0"]),
        "
        -- stderr
        error: invalid value '0' for '--count <COUNT>': 0 is not in 1..18446744073709551615

        For more information, try '--help'.
        -- exit 2
        ",
    );
    check(
        &refused(&["--symbols=a b"]),
        r#"
        -- stderr
        error: --symbols: \u{20} cannot be part of a password
        -- exit 2
        "#,
    );
    check(
        &refused(&["--charset", "abc", "--exclude", "cba"]),
        "
        -- stderr
        error: no character is left to make a password of
        -- exit 2
        ",
    );
    check(
        &refused(&["20"]),
        "
        -- stderr
        error: unexpected argument '20' found

        Usage: codo password [OPTIONS]

        For more information, try '--help'.
        -- exit 2
        ",
    );
}
