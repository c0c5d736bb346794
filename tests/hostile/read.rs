//! What other programs read: separated values, JSON, a calendar, what a shell completes.

use super::{MARK, NASTY, is_inert, posted};
use crate::support::{Codo, Endpoint};
use serde_json::{Value as Json, json};

/// What begins a formula in a spreadsheet.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Whether a program that shows the text obeys nothing in it; what joins letters may stay.
fn is_safe_data(text: &str) -> bool {
    !text.chars().any(|c| {
        c.is_control() && !matches!(c, '\n' | '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{200e}' | '\u{200f}')
    })
}

#[track_caller]
fn assert_separated(text: &str, delimiter: u8, what: &str) -> usize {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let mut cells = 0;
    for row in reader.records() {
        // As many cells as the heading has, or the reader fails.
        for cell in row.unwrap_or_else(|e| panic!("{what}: {e} in {text:?}")).iter() {
            let is_number = cell.parse::<i64>().is_ok();
            assert!(is_number || !cell.starts_with(FORMULA), "{what}: {cell:?} is a formula");
            assert!(is_safe_data(cell), "{what}: {cell:?}");
            cells += usize::from(cell.contains(MARK));
        }
    }
    cells
}

#[test]
fn separated_values_and_json_hold_no_order_and_lose_nothing() {
    let endpoint = Endpoint::new();
    let (codo, _) = posted(&[&endpoint.url]);
    for noun in ["alert", "fault", "outbox"] {
        let list = [noun, "list", "--limit", "0", "-o"];
        for (form, delimiter) in [("csv", b','), ("tsv", b'\t')] {
            let text = codo.ok(&[&list[..], &[form]].concat()).stdout;
            assert!(assert_separated(&text, delimiter, noun) >= NASTY.len(), "{noun} {form}");
        }
        for form in ["json", "ndjson"] {
            let text = codo.ok(&[&list[..], &[form]].concat()).stdout;
            assert!(is_inert(&text), "{noun} {form}: {text:?}");
            assert!(text.matches(MARK).count() >= NASTY.len() - 1, "{noun} {form}");
        }
    }
    // To the letter; NUL is kept where the database keeps it.
    let alerts = codo.json(&["alert", "list", "--limit", "0"]);
    for (what, nasty) in NASTY.iter().filter(|(_, nasty)| !nasty.contains('\0')) {
        let is_it = |alert: &&Json| alert["alertname"] == *nasty;
        let alert = alerts.as_array().unwrap().iter().find(is_it).unwrap_or_else(|| panic!("{what}"));
        assert_eq!((&alert["labels"][nasty], &alert["receiver"]), (&json!(nasty), &json!(nasty)), "{what}");
    }
    for kind in ["fault", "rule", "paid"] {
        for (form, delimiter) in [("csv", b','), ("tsv", b'\t')] {
            assert_separated(&codo.ok(&["export", kind, "-o", form]).stdout, delimiter, kind);
        }
        assert!(is_inert(&codo.ok(&["export", kind]).stdout));
    }
    for arguments in [
        &["log"][..],
        &["status"],
        &["fault", "report", "1"],
        &["fault", "show", "2"],
        &["alert", "show", "1"],
    ] {
        let text = codo.ok(&[arguments, &["--json"]].concat()).stdout;
        assert!(is_inert(&text) && serde_json::from_str::<Json>(&text).is_ok(), "{arguments:?}: {text:?}");
    }
}

#[test]
fn a_calendar_has_the_events_that_there_are_and_no_order() {
    let codo = Codo::new();
    let mut items = 0;
    for &(_, nasty) in NASTY {
        let record = json!({ "paid_name": nasty, "paid_end_time": "2024-03-05" }).to_string();
        items += usize::from(codo.run_with(&record, &["paid", "add", "--from", "-"]).code == 0);
    }
    assert!(items > 10, "{items}");
    let calendar = codo.ok(&["paid", "calendar"]).stdout;
    let lines: Vec<&str> = calendar.split("\r\n").collect();
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VEVENT").count(), items);
    assert_eq!(lines.iter().filter(|line| **line == "END:VEVENT").count(), items);
    let unfolded = calendar.replace("\r\n ", "");
    for line in unfolded.trim_end().split("\r\n") {
        let name = line.split([':', ';']).next().unwrap();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '-'), "{line:?}");
        assert!(is_safe_data(line) && !line.contains('\n'), "{line:?}");
    }
    assert!(unfolded.matches(MARK).count() >= items, "{unfolded}");
}

#[test]
fn what_a_shell_completes_is_one_harmless_word_a_line() {
    let (codo, _) = posted(&["exec:/bin/true"]);
    let mut offered = 0;
    for words in [
        &["fault", "show", ""][..],
        &["alert", "show", ""],
        &["outbox", "show", ""],
        &["fault", "list", "--level", ""],
    ] {
        for shell in ["bash", "zsh", "fish"] {
            let mut command = codo.binary(&["--", "codo"]);
            command
                .args(words)
                .env("COMPLETE", shell)
                .env("_CLAP_COMPLETE_INDEX", "3")
                .env("_CLAP_IFS", "\n");
            let output = command.output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
            assert!(is_inert(&said.replace('\t', " ")), "{shell} {words:?}: {said:?}");
            for line in said.lines().filter(|line| !line.contains("--")) {
                let value = line.split(['\t', ':']).next().unwrap();
                assert!(
                    !value.contains([' ', '$', '`', ';', '|', '&', '(', '<', '\'', '"']),
                    "{shell} {words:?}: {line}"
                );
                offered += 1;
            }
        }
    }
    assert!(offered > 0);
}
