//! What is generated and checked in: `schema.sql`, `completions/`, `man/`.
//!
//! Each is made again and compared. `CODO_BLESS=1 cargo test --test it golden` rewrites them.

use clap::Command;
use codo::cli::command;
use codo::lang::Lang;
use codo::record::KINDS;
use codo::store::schema;
use codo::store::sqlite::DIALECT;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Compares what was made with what is checked in under `folder`, or rewrites it.
fn keep(folder: &str, made: &BTreeMap<String, Vec<u8>>, ours: impl Fn(&str) -> bool) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let there: Vec<PathBuf> =
        std::fs::read_dir(&root).into_iter().flatten().map(|e| e.unwrap().path()).collect();
    let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_string();
    let left_over: Vec<&PathBuf> =
        there.iter().filter(|p| ours(&name(p)) && !made.contains_key(&name(p))).collect();
    #[expect(clippy::disallowed_methods, reason = "a test's own switch")]
    if std::env::var_os("CODO_BLESS").is_some() {
        std::fs::create_dir_all(&root).unwrap();
        left_over.iter().for_each(|path| std::fs::remove_file(path).unwrap());
        made.iter().for_each(|(name, text)| std::fs::write(root.join(name), text).unwrap());
        return;
    }
    let stale: Vec<&String> = made
        .iter()
        .filter(|(n, text)| std::fs::read(root.join(n)).ok().as_ref() != Some(text))
        .map(|(n, _)| n)
        .collect();
    assert!(
        stale.is_empty() && left_over.is_empty(),
        "stale: {stale:?}, left over: {left_over:?}\nrewrite them: CODO_BLESS=1 cargo test --test it golden"
    );
}

#[test]
fn schema_sql_is_what_a_new_database_is_made_with() {
    let head = "-- What a new SQLite database of codo is made with, printed from the field lists.\n\
                -- CODO_BLESS=1 cargo test --test it golden rewrites it.\n\n";
    let sql = head.to_string() + &schema::create(KINDS, &DIALECT);
    keep("", &BTreeMap::from([("schema.sql".to_string(), sql.into_bytes())]), |name| name == "schema.sql");
}

#[test]
fn completions_know_every_command() {
    use clap_complete::{Shell, generate};
    let shells = [
        (Shell::Bash, "codo.bash"),
        (Shell::Zsh, "_codo"),
        (Shell::Fish, "codo.fish"),
        (Shell::PowerShell, "_codo.ps1"),
    ];
    let made = shells.map(|(shell, name)| {
        let mut script = Vec::new();
        generate(shell, &mut command(KINDS, Lang::En), "codo", &mut script);
        (name.to_string(), script)
    });
    keep("completions", &BTreeMap::from(made), |_| true);
}

#[test]
fn every_command_has_its_page() {
    let mut pages = BTreeMap::new();
    let mut root = command(KINDS, Lang::En);
    root.build();
    page(&root, "codo".to_string(), &mut pages);
    keep("man", &pages, |_| true);
}

fn page(of: &Command, name: String, pages: &mut BTreeMap<String, Vec<u8>>) {
    let titled = of.clone().name(name.clone()).display_name(name.clone());
    let mut text = Vec::new();
    clap_mangen::Man::new(titled).date("").render(&mut text).unwrap();
    let text =
        String::from_utf8(text).unwrap().replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n").into_bytes();
    for sub in of.get_subcommands().filter(|s| s.get_name() != "help") {
        page(sub, format!("{name}-{}", sub.get_name()), pages);
    }
    pages.insert(format!("{name}.1"), text);
}
