//! Export, import into an empty database, export: the same bytes, whatever the records hold.

use crate::support::Codo;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// What codo prints of everything, and of each kind: the kind, the form, the text.
fn exports(codo: &Codo) -> Vec<(&'static str, &'static str, String)> {
    let all = |form| ("", form, codo.ok(&["export", "--reveal", "-o", form]).stdout);
    let mut exports = vec![all("json"), all("ndjson")];
    // Contacts first: others name them.
    for kind in ["contact", "fault", "project", "event", "paid", "rule"] {
        for form in ["csv", "tsv"] {
            exports.push((kind, form, codo.ok(&["export", kind, "--reveal", "-o", form]).stdout));
        }
    }
    exports
}

#[track_caller]
fn import(codo: &Codo, text: &str) {
    let run = codo.run_with(text, &["import", "-"]);
    assert_eq!(run.code, 0, "{}\n{}", run.view(), text.chars().take(2_000).collect::<String>());
}

/// Fills a codo with these records, and others with what it exports, in each form.
#[track_caller]
fn there_and_back(records: &[Json]) {
    let first = Codo::new();
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    import(&first, &lines);
    let exports_of_first = exports(&first);
    let whole = &exports_of_first[0].2;
    assert_eq!(whole.matches("\"create_at\":").count(), records.len());
    for form in ["json", "ndjson", "csv", "tsv"] {
        let second = Codo::new();
        exports_of_first.iter().filter(|(_, f, _)| *f == form).for_each(|(_, _, text)| import(&second, text));
        assert!(second.ok(&["export", "--reveal"]).stdout == *whole, "{form}");
        assert!(exports(&second) == exports_of_first, "{form}");
    }
}

#[test]
fn nasty_text_comes_back_to_the_letter() {
    let long = "日志 log\n\t\"quoted\", 'single', \\ and 🧯\n".repeat(20_000);
    assert!(long.len() < 1 << 20 && long.len() > 800_000);
    let records = [
        json!({ "kind": "contact", "id": 7, "nickname": "=cmd|' /C calc'!A0", "create_at": "2019-03-20T16:00:00Z",
            "addresses": ["https://h.example.com/a,b?c=%22#t0ken", "mailto:a@example.com"] }),
        json!({ "kind": "contact", "nickname": "'杨 红飞 🧯", "addresses": ["exec:/bin/a b, c"] }),
        json!({ "kind": "rule", "id": 3, "keyword": "*", "matchers": ["a=~\"b|c, d\"", "e!=\"\\\"\""],
            "nicknames": ["'杨 红飞 🧯", "=cmd|' /C calc'!A0"], "config_file": " - alert: \"x\"\n\n\texpr: |\n" }),
        json!({ "kind": "paid", "paid_name": "@VPN\u{ad}", "paid_end_time": "2025-01-01T00:00:00Z", "amount": "0.50",
            "currency": "CNY", "reminder_day": 0, "remind_on": "60,14,3,0", "reminder_names": ["=cmd|' /C calc'!A0"] }),
        json!({ "kind": "fault", "fault_name": "\"\"", "fault_level": "-1", "fault_penson": "a,b", "fault_state": null,
            "fault_start_time": null, "fault_report": long, "fault_issue": "'=1\n", "fault_summary": "\u{feff}x\u{200e}" }),
        json!({ "kind": "event", "event_name": "a\u{a0}b", "event_level": "＝1", "event_processing": "ann，bob",
            "update_at": "2030-01-01T00:00:00Z" }),
    ];
    there_and_back(&records);
}

/// Text of what programs stumble over.
fn text(most: usize) -> impl Strategy<Value = String> {
    let pieces = [
        "=", "+", "-", "@", "'", "\"", ",", "，", ";", "\\", "***", "null", "true", "0", "1e9", " ", "杨",
        "🧯", "é", "＝", "{", "[", "\u{ad}", "\u{200b}", "\u{feff}", "\u{a0}", "%s", "$1", "--", "/*",
    ];
    let piece = prop_oneof![2 => prop::sample::select(pieces.map(String::from).to_vec()), 1 => "\\PC"];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

/// Text of several lines.
fn lines() -> impl Strategy<Value = String> {
    prop::collection::vec(text(6), 0..4).prop_map(|lines| lines.join("\n\t\n"))
}

fn time() -> impl Strategy<Value = Option<String>> {
    let time = |seconds| codo::time::Time::from_unix(seconds).to_text();
    prop::option::of((0_i64..4_000_000_000).prop_map(time))
}

/// A record of any kind, but for its name.
fn record() -> impl Strategy<Value = Json> {
    let parts = (text(9), text(9), lines(), time(), time(), 0..6_usize, 0..3_660_i64);
    parts.prop_map(|(short, other, long, at, end, kind, number)| {
        let (level, owner) = (format!("l{short}"), format!("o{other}"));
        let label = short.replace(|c: char| !c.is_ascii_graphic(), "");
        match kind {
            0 => json!({ "kind": "fault", "fault_level": level, "fault_penson": owner, "fault_state": other,
                "fault_report": long, "fault_start_time": at, "fault_duration": short }),
            1 => json!({ "kind": "project", "project_requester": owner, "project_processing": level,
                "project_end_time": end, "project_start_time": null }),
            2 => json!({ "kind": "event", "event_level": level, "event_processing": owner, "event_status": short,
                "event_end_time": null, "create_at": at }),
            3 => json!({ "kind": "paid", "paid_end_time": at.unwrap_or("2025-01-01".to_string()), "vendor": short,
                "reminder_day": number, "update_at": end }),
            4 => json!({ "kind": "contact", "addresses": [format!("https://h.example.com/{number}#,'\"")] }),
            _ => json!({ "kind": "rule", "config_file": long, "matchers": [format!("a={label:?}")] }),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_stored_comes_back(records in prop::collection::vec((record(), text(9)), 1..9)) {
        let name = |(n, (mut record, text)): (usize, (Json, String))| {
            let key = match record["kind"].as_str().unwrap() {
                "contact" => "nickname".to_string(),
                "rule" => "keyword".to_string(),
                kind => format!("{kind}_name"),
            };
            // Contacts' names hold no comma.
            record[key] = format!("{text}{n}").replace([',', '，', '、'], "").into();
            record
        };
        let named: Vec<Json> = records.into_iter().enumerate().map(name).collect();
        there_and_back(&named);
    }
}
