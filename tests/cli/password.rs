//! `codo password`: stdout is the value and nothing else.

use crate::support::{Codo, check, peer};
use serde_json::json;
use std::process::Command;

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
fn kinds_of_characters_can_be_demanded() {
    let demand =
        ["--symbols=_!", "--min-upper", "2", "--min-lower=3", "--min-digits=4", "--min-symbols", "5"];
    for line in printed(&[&["-n", "100"], &demand[..]].concat()).lines() {
        let many = |kind: fn(char) -> bool| line.chars().filter(|c| kind(*c)).count();
        assert_eq!(line.len(), 16);
        assert!(many(|c| c.is_ascii_uppercase()) >= 2 && many(|c| c.is_ascii_lowercase()) >= 3, "{line}");
        assert!(many(|c| c.is_ascii_digit()) >= 4 && many(|c| !c.is_ascii_alphanumeric()) >= 5, "{line}");
    }
    assert!(one(&["-l", "3", "--min-digits", "3"]).chars().all(|c| c.is_ascii_digit()));
}

#[test]
fn the_length_can_follow_from_the_entropy_and_the_entropy_is_said() {
    let codo = Codo::new();
    let said = |arguments: &[&str]| {
        let run = codo.ok(&[&["password"], arguments].concat());
        (run.stdout.trim_end().len(), run.stderr)
    };
    let whole = |length, said: &str| (length, said.to_string());
    assert_eq!(said(&["--verbose"]), whole(16, "95.2 bits of entropy each: 16 of 62 characters\n"));
    assert_eq!(said(&["--verbose", "--quiet"]), whole(16, ""));
    assert_eq!(said(&["--entropy", "128"]), whole(22, ""));
    let digits = ["--charset", "0123456789", "--entropy", "10", "--verbose"];
    assert_eq!(said(&digits), whole(4, "13.2 bits of entropy each: 4 of 10 characters\n"));
    // 19 of the 27 have an A, and of the 81 longer ones 65.
    let least = ["--charset", "a1A", "--min-upper", "1", "--verbose"];
    let three = "4.2 bits of entropy each: 3 of 3 characters, those that fit alone\n";
    assert_eq!(said(&[&least[..], &["-l", "3"]].concat()), whole(3, three));
    let four = "6.0 bits of entropy each: 4 of 3 characters, those that fit alone\n";
    assert_eq!(said(&[&least[..], &["--entropy", "5"]].concat()), whole(4, four));
}

#[test]
fn words_make_a_passphrase() {
    let words = |line: &str| line.split(' ').map(str::to_string).collect::<Vec<_>>();
    let is_word = |word: &String| word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let phrase = words(&one(&["--words", "5", "--separator", " "]));
    assert!(phrase.len() == 5 && phrase.iter().all(is_word), "{phrase:?}");
    let phrase = words(&one(&["--words", "--separator= ", "--capitalize"]));
    assert_eq!(phrase.len(), 6);
    assert!(phrase.iter().all(|word| word.starts_with(|c: char| c.is_ascii_uppercase())), "{phrase:?}");
    assert_eq!(words(&one(&["--words", "--entropy", "100", "--separator", " "])).len(), 8);
    assert!(one(&["--words=3"]).split('-').count() >= 3);
    assert!(one(&["--words", "3", "--separator", ""]).chars().all(|c| c.is_ascii_lowercase() || c == '-'));
    let said = Codo::new().ok(&["password", "--words", "--verbose"]).stderr;
    assert_eq!(said, "77.5 bits of entropy each: 6 of 7776 words\n");
}

#[test]
fn words_that_cannot_be_had_are_a_usage_error() {
    check(
        &refused(&["--words", "4", "--entropy", "64"]),
        "
        -- stderr
        error: --entropy picks the number of words, and --words names one
        hint: leave out the number after --words
        -- exit 2
        ",
    );
    check(
        &refused(&["--words", "--separator", "\n"]),
        r"
        -- stderr
        error: --separator: \n cannot be shown
        -- exit 2
        ",
    );
    for others in [&["-l", "9"][..], &["--symbols"], &["--charset", "a"], &["--min-upper=1"]] {
        let said = refused(&[&["--words"], others].concat());
        assert!(said.contains("--words [<N>] and ") && said.ends_with("exit 2\n"), "{said}");
    }
    let said = refused(&["--capitalize"]);
    assert!(said.contains("missing: --words") && said.ends_with("exit 2\n"), "{said}");
}

#[test]
fn a_hash_is_what_a_login_makes_of_the_password() {
    let Some(perl) = peer(&["perl"]) else { return };
    for (scheme, begin) in [("bcrypt", "$2b$12$"), ("sha512-crypt", "$6$rounds=656000$")] {
        let line = one(&["--hash", scheme, "--symbols"]);
        let (password, hash) = line.split_once('\t').unwrap();
        assert!(password.len() == 16 && hash.starts_with(begin), "{line}");
        // The C library's crypt(3), which finds its own hash again.
        let crypt = "print crypt $ENV{password}, $ENV{hash}";
        let made =
            Command::new(&perl).args(["-e", crypt]).env("password", password).env("hash", hash).output();
        assert_eq!(String::from_utf8(made.unwrap().stdout).unwrap(), hash);
    }
    let line = one(&["--hash", "argon2id"]);
    assert!(line.split_once('\t').unwrap().1.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{line}");
}

#[test]
fn a_hash_of_a_part_of_the_password_is_refused() {
    check(
        &refused(&["--hash", "bcrypt", "-l", "73"]),
        "
        -- stderr
        error: a password may have 73 bytes, and the hash takes 72 at most
        -- exit 2
        ",
    );
    check(
        &refused(&["--hash", "sha512-crypt", "-l", "300", "--charset", "é"]),
        "
        -- stderr
        error: a password may have 600 bytes, and the hash takes 511 at most
        -- exit 2
        ",
    );
    assert!(refused(&["--hash", "md5"]).contains("there are argon2id, bcrypt, sha512-crypt"));
}

#[test]
fn json_is_an_array_with_what_is_known_of_each() {
    let codo = Codo::new();
    let all = codo.json(&["password", "-n", "3", "--charset", "01", "-l", "32", "--quiet"]);
    assert_eq!(all.as_array().unwrap().len(), 3);
    for one in all.as_array().unwrap() {
        assert_eq!(one["password"].as_str().unwrap().len(), 32);
        assert_eq!((&one["entropy_bits"], &one["hash"]), (&json!(32.0), &json!(null)));
    }
    let one = codo.json(&["password", "--hash", "argon2id"]);
    assert!(one[0]["hash"].as_str().unwrap().starts_with("$argon2id$"));
    assert_eq!(one.as_array().unwrap().len(), 1);
}

fn refused(arguments: &[&str]) -> String {
    Codo::new().run(&[&["password"], arguments].concat()).view()
}

#[test]
fn a_demand_that_cannot_be_met_is_a_usage_error() {
    check(
        &refused(&["-l", "0"]),
        r#"
        -- stderr
        error: "0" is no value for --length <LENGTH>: it is not within 1–1000000
        -- exit 2
        "#,
    );
    check(
        &refused(&["-l", "1000001"]),
        r#"
        -- stderr
        error: "1000001" is no value for --length <LENGTH>: it is not within 1–1000000
        -- exit 2
        "#,
    );
    check(
        &refused(&["--num", "-1"]),
        "
        -- stderr
        error: there is no argument -1 here
        hint: codo password --help says what it takes
        usage: codo password [OPTIONS]
        -- exit 2
        ",
    );
    check(
        &refused(&["-n", "0"]),
        r#"
        -- stderr
        error: "0" is no value for --count <COUNT>: it is not within 1–18446744073709551615
        -- exit 2
        "#,
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
}

#[test]
fn kinds_that_cannot_be_had_are_a_usage_error() {
    check(
        &refused(&["-l", "8", "--min-upper", "5", "--min-digits", "4"]),
        "
        -- stderr
        error: 9 characters are demanded by --min-…, and a password has 8
        -- exit 2
        ",
    );
    check(
        &refused(&["--min-symbols", "1"]),
        "
        -- stderr
        error: --min-symbols 1: there are no symbols to choose from
        hint: add --symbols
        -- exit 2
        ",
    );
    check(
        &refused(&["--charset", "abc", "--min-upper", "1"]),
        "
        -- stderr
        error: --min-upper 1: there are no upper-case letters to choose from
        -- exit 2
        ",
    );
    check(
        &refused(&["-l", "300", "--min-upper", "1"]),
        "
        -- stderr
        error: with --min-… a password has at most 256 characters, not 300
        -- exit 2
        ",
    );
    check(
        &refused(&["--entropy", "9999", "--min-upper", "1"]),
        "
        -- stderr
        error: with --min-… a password has at most 256 characters, which is less than 9999 bits of entropy
        -- exit 2
        ",
    );
}

#[test]
fn entropy_that_cannot_be_had_is_a_usage_error() {
    check(
        &refused(&["--entropy", "64", "--charset", "a"]),
        "
        -- stderr
        error: passwords of a single character have no entropy
        -- exit 2
        ",
    );
    check(
        &refused(&["--entropy", "64", "-l", "20"]),
        "
        -- stderr
        error: --entropy <BITS> and --length <LENGTH> do not go together
        hint: codo password --help says what it takes
        usage: codo password --entropy <BITS>
        -- exit 2
        ",
    );
    check(
        &refused(&["20"]),
        "
        -- stderr
        error: there is no argument 20 here
        hint: codo password --help says what it takes
        usage: codo password [OPTIONS]
        -- exit 2
        ",
    );
}
