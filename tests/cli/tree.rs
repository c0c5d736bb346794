//! The tree is built as far as a command line needs it, which nobody may notice.

use crate::support::Codo;

/// What clap makes of a command line: its error's text, or nothing.
fn said(command: clap::Command, words: &[&str]) -> String {
    let words = std::iter::once("codo").chain(words.iter().copied());
    command.try_get_matches_from(words).map_or_else(|e| e.render().to_string(), |_| String::new())
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
        let whole = said(codo::cli::command(codo.kinds), words);
        let run = codo.run(words);
        assert_eq!(run.stdout + &run.stderr, whole, "{words:?}");
    }
}
