//! The table in `docs/reliability.md`: every fault has a row, and every test that a row names is there.

use crate::tidy::sources;
use std::collections::BTreeMap;
use std::path::Path;

/// How many faults there are.
const FAULTS: u32 = 102;

/// The rows of the table: number, and what its last column says.
fn rows(page: &str) -> BTreeMap<u32, String> {
    let mut rows = BTreeMap::new();
    for line in page.lines().filter(|line| line.starts_with("| ")) {
        let columns: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let Ok(number) = columns[0].parse() else { continue };
        assert_eq!(columns.len(), 3, "{line}");
        let known = rows.insert(number, columns[2].to_string());
        assert!(known.is_none(), "{number} stands there twice");
    }
    rows
}

/// The tests that a text names: what stands in backticks and has `::` in it.
fn tests_named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|word| word.contains("::"))
}

/// Whether there is a test of this name: `module::test`, from the folder of tests or the one of sources.
fn is_there(name: &str, tests: &[(String, String)], units: &[(String, String)]) -> bool {
    let (module, test) = name.rsplit_once("::").unwrap();
    let (files, module) = match module.strip_suffix("::tests") {
        Some(module) => (units, module.replace("::", "/")),
        None => (tests, module.replace("::", "/")),
    };
    let paths = [format!("{module}.rs"), format!("{module}/mod.rs")];
    let text = files.iter().find(|(file, _)| paths.contains(file)).map(|(_, text)| text);
    text.is_some_and(|text| {
        text.split("#[test]")
            .skip(1)
            .any(|rest| rest.contains("fn ") && rest.trim_start().starts_with(&format!("fn {test}(")))
    })
}

#[test]
fn every_fault_has_a_row_whose_tests_are_there() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reliability.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (tests, units) = (sources("tests"), sources("src"));
    let rows = rows(&page);
    let missing: Vec<u32> = (1..=FAULTS).filter(|number| !rows.contains_key(number)).collect();
    let strange: Vec<&u32> = rows.keys().filter(|number| !(1..=FAULTS).contains(number)).collect();
    assert!(missing.is_empty() && strange.is_empty(), "without a row: {missing:?}; of no fault: {strange:?}");
    let mut wrong = Vec::new();
    for (number, named) in &rows {
        if tests_named(named).next().is_none() {
            wrong.push(format!("{number} names no test"));
        }
        for name in tests_named(named).filter(|name| !is_there(name, &tests, &units)) {
            wrong.push(format!("{number}: there is no test {name}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
