//! The tree is built as far as a command line needs it, which nobody may notice.

use crate::support::{Codo, Shared};
use codo::output::Out;
use codo::record::KINDS;

/// What is said of a command line that this tree does not take, or nothing.
fn said(command: clap::Command, words: &[&str]) -> String {
    let typed: Vec<String> = std::iter::once(&"codo").chain(words).map(|word| word.to_string()).collect();
    let said = Shared::default();
    if let Err(e) = command.try_get_matches_from(&typed) {
        codo::cli::usage::tell(&e, KINDS, &typed, &mut Out::to(said.clone(), said.clone()), false);
    }
    said.text()
}

#[test]
fn a_part_of_the_tree_says_what_the_whole_would() {
    let codo = Codo::new();
    for words in [
        &["--help"][..],
        &["help"],
        &["help", "alert-rule", "add"],
        &[],
        &["falt", "list"],
        &["password", "list", "--lenght", "3"],
        &["serve-webhok"],
        &["fault"],
        &["fault", "lst"],
        &["fault", "--owner", "ann", "add"],
        &["alert-rule", "add", "x", "--levl", "high"],
        &["--levl", "high", "rule", "add"],
        &["outbox", "ls", "--stat", "sent"],
        &["fault", "add", "paid", "--help"],
    ] {
        let whole = said(codo::cli::command(codo.kinds, codo::lang::Lang::En), words);
        let run = codo.run(words);
        assert_eq!(run.stdout + &run.stderr, whole, "{words:?}");
    }
}
