//! `codo config init`: a file of comments that reads back, written once and for its owner alone.

use super::config::view;
use crate::support::{Codo, check};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

#[test]
fn the_file_that_init_writes_is_the_owners_alone_and_is_never_written_over() {
    let codo = Codo::new();
    let path = codo.path("new/folder/codo.toml");
    let init = ["config", "init", path.to_str().unwrap()];
    check(
        &view(&codo, &codo.run(&init)),
        "
        -- stderr
        wrote FOLDER/new/folder/codo.toml
        -- exit 0
        ",
    );
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let written = std::fs::read_to_string(&path).unwrap();
    check(
        &view(&codo, &codo.run(&init)),
        "
        -- stderr
        error: FOLDER/new/folder/codo.toml is there already and was not touched
        -- exit 4
        ",
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), written);
    // Without a path it is the file in force.
    check(
        &view(&codo, &codo.run(&["config", "init"])),
        "
        -- stderr
        error: FOLDER/config.toml is there already and was not touched
        -- exit 4
        ",
    );
}

#[test]
fn init_writes_the_file_that_was_named_and_is_not_there() {
    let codo = Codo::new();
    std::fs::remove_file(codo.path("config.toml")).unwrap();
    check(&view(&codo, &codo.run(&["config", "init"])), "-- stderr\nwrote FOLDER/config.toml\n-- exit 0");
    let named = codo.path("named.toml");
    let run = codo.run(&["config", "init", "--config", named.to_str().unwrap()]);
    check(&view(&codo, &run), "-- stderr\nwrote FOLDER/named.toml\n-- exit 0");
}

#[test]
fn the_file_that_init_writes_reads_back_as_the_defaults() {
    let codo = Codo::new();
    let path = codo.path("new.toml");
    codo.ok(&["config", "init", path.to_str().unwrap()]);
    let values = |file: &Path| {
        let all = codo.json(&["config", "show", "--db", "x.db", "--config", file.to_str().unwrap()]);
        let pairs = all.as_array().unwrap().iter().map(|s| (s["key"].clone(), s["value"].clone()));
        pairs.collect::<Vec<_>>()
    };
    let as_written = values(&path);
    let written = std::fs::read_to_string(&path).unwrap();
    // A line of help is prose; a setting is a name, an equals sign and a value.
    let uncomment = |line: &str| match line.strip_prefix("# ") {
        Some(rest) if rest.split_once(" = ").is_some_and(|(name, _)| !name.contains(' ')) => rest.to_string(),
        _ => line.to_string(),
    };
    let bare: Vec<String> = written.lines().map(uncomment).collect();
    let settings = bare.iter().filter(|l| !l.is_empty() && !l.starts_with(['#', '['])).count();
    assert_eq!(settings, codo::config::SETTINGS.len(), "{written}");
    std::fs::write(&path, bare.join("\n")).unwrap();
    assert_eq!(values(&path), as_written);
}
