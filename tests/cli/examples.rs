//! The examples in the help are right: a shell takes them apart, and codo understands every one.

use super::shell::all_commands;
use crate::support::Codo;
use codo::lang::Lang;
use std::process::Command;

/// Prints what codo would be given, word by word, each line of words ended by an empty one.
const PRINT: &str =
    "codo() { printf '%s\\0' codo \"$@\"; printf '\\0'; }; source() { cat \"$1\"; }; psql() { cat; }\n";

#[test]
fn every_example_is_understood_and_is_of_its_command() {
    // The Chinese ones are other lines where records have names.
    [Lang::En, Lang::Zh].into_iter().for_each(are_understood);
}

fn are_understood(lang: Lang) {
    let codo = Codo::new();
    let whole = codo::cli::command(codo.kinds, lang);
    let (mut all, mut read) = (Vec::new(), 0);
    all_commands(&whole, &[], &mut all);
    for (path, command) in all {
        let Some(help) = command.get_after_help().map(ToString::to_string) else { continue };
        for example in help.lines().skip(1).map(str::trim) {
            // A line that is written into a shell's own file is what that shell runs.
            let example =
                example.strip_prefix("echo '").map_or(example, |line| line.split('\'').next().unwrap());
            let example = example.split(" > ").next().unwrap();
            std::fs::write(codo.path("addresses.txt"), "").unwrap();
            let mut shell = Command::new("bash");
            shell.args(["-c", &format!("{PRINT}{example}")]).current_dir(codo.path(""));
            let printed = String::from_utf8(shell.output().unwrap().stdout).unwrap();
            let words: Vec<&str> = printed.strip_suffix("\0\0").unwrap().split('\0').collect();
            let matches =
                whole.clone().try_get_matches_from(&words).unwrap_or_else(|e| panic!("{example}\n{e}"));
            let mut named = Vec::new();
            let mut level = matches.subcommand();
            while let Some((name, rest)) = level {
                named.push(name.to_string());
                level = rest.subcommand();
            }
            assert_eq!(named, path, "{example}");
            read += 1;
        }
    }
    assert!(read > 70, "{read}");
}
