//! codo-tools' own examples go in as they stand: its document is the contract, byte for byte.

use crate::support::Codo;
use serde_json::{Map, Value as Json, json};

/// A kind, the body its document posts, and the one it patches with.
const EXAMPLES: [(&str, &str, &str); 4] = [
    (
        "fault",
        include_str!("../data/codo-tools/fault-post.json"),
        include_str!("../data/codo-tools/fault-patch.json"),
    ),
    (
        "project",
        include_str!("../data/codo-tools/project-post.json"),
        include_str!("../data/codo-tools/project-patch.json"),
    ),
    (
        "event",
        include_str!("../data/codo-tools/event-post.json"),
        include_str!("../data/codo-tools/event-patch.json"),
    ),
    (
        "paid",
        include_str!("../data/codo-tools/paid-post.json"),
        include_str!("../data/codo-tools/paid-patch.json"),
    ),
];

/// A zone, and what its midnight of the examples' days is in UTC.
const ZONES: [(&str, [(&str, &str); 6]); 2] = [
    (
        "UTC",
        [
            ("2018-11-22", "2018-11-22T00:00:00Z"),
            ("2018-11-23", "2018-11-23T00:00:00Z"),
            ("2019-03-10", "2019-03-10T00:00:00Z"),
            ("2019-03-18", "2019-03-18T00:00:00Z"),
            ("2019-03-20", "2019-03-20T00:00:00Z"),
            ("2019-03-21", "2019-03-21T00:00:00Z"),
        ],
    ),
    (
        "Asia/Shanghai",
        [
            ("2018-11-22", "2018-11-21T16:00:00Z"),
            ("2018-11-23", "2018-11-22T16:00:00Z"),
            ("2019-03-10", "2019-03-09T16:00:00Z"),
            ("2019-03-18", "2019-03-17T16:00:00Z"),
            ("2019-03-20", "2019-03-19T16:00:00Z"),
            ("2019-03-21", "2019-03-20T16:00:00Z"),
        ],
    ),
];

fn object(text: &str) -> Map<String, Json> {
    serde_json::from_str(text).unwrap()
}

/// A codo whose configuration names this zone.
fn codo_in(zone: &str) -> Codo {
    let codo = Codo::new();
    let settings = format!("timezone = \"{zone}\"\nme = \"tester\"\n");
    std::fs::write(codo.path("config.toml"), settings).unwrap();
    codo
}

/// Everything the example says stands in the record; times are midnight of their zone.
fn is_stored(stored: &Json, example: &str, midnights: &[(&str, &str)]) {
    for (key, sent) in object(example) {
        // The times of making and changing are codo's own.
        if matches!(key.as_str(), "create_at" | "update_at") {
            continue;
        }
        let day = sent.as_str().unwrap_or_default().trim_end_matches(" 00:00:00");
        let expected = match midnights.iter().find(|(typed, _)| *typed == day) {
            Some((_, utc)) => json!(utc),
            None => sent.clone(),
        };
        assert_eq!(stored[&key], expected, "{key}");
    }
    assert_eq!(stored["create_at"], "2024-03-01T02:00:00Z");
}

#[test]
fn every_post_example_goes_in_from_a_file() {
    for (zone, midnights) in ZONES {
        let codo = codo_in(zone);
        for (kind, post, _) in EXAMPLES {
            let file = codo.path("post.json");
            std::fs::write(&file, post).unwrap();
            let added = codo.json(&[kind, "add", "--from", file.to_str().unwrap()]);
            is_stored(&added, post, &midnights);
            assert_eq!(added, codo.json(&[kind, "list"])[0]);
        }
    }
}

#[test]
fn every_post_example_goes_in_from_standard_input() {
    for (zone, midnights) in ZONES {
        let codo = codo_in(zone);
        for (kind, post, _) in EXAMPLES {
            let run = codo.run_with(post, &[kind, "add", "--from", "-"]);
            assert_eq!(run.code, 0, "{}", run.view());
            is_stored(&codo.json(&[kind, "show", "1"]), post, &midnights);
        }
    }
}

#[test]
fn every_patch_example_changes_the_record_its_id_names() {
    for (zone, midnights) in ZONES {
        let codo = codo_in(zone);
        for (kind, post, patch) in EXAMPLES {
            codo.run_with(post, &[kind, "add", "--from", "-"]);
            let file = codo.path("patch.json");
            std::fs::write(&file, patch).unwrap();
            let changed = codo.json(&[kind, "edit", "--from", file.to_str().unwrap()]);
            is_stored(&changed, patch, &midnights);
            assert_eq!(changed, codo.json(&[kind, "list"])[0]);
            assert_eq!(codo.json(&[kind, "list"]).as_array().unwrap().len(), 1);
        }
    }
}

#[test]
fn a_record_comes_out_with_the_keys_codo_tools_gave_it() {
    let codo = codo_in("Asia/Shanghai");
    for (kind, post, _) in EXAMPLES {
        codo.run_with(post, &[kind, "add", "--from", "-"]);
    }
    let keys = |kind: &str| {
        let record = codo.json(&[kind, "list"])[0].clone();
        record.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        keys("fault"),
        "id fault_name fault_level fault_state fault_penson processing_penson fault_report fault_duration \
         fault_start_time fault_end_time fault_issue fault_summary create_at update_at"
    );
    assert_eq!(
        keys("project"),
        "id project_name project_status project_requester project_processing project_start_time \
         project_end_time create_at update_at"
    );
    assert_eq!(
        keys("event"),
        "id event_name event_status event_level event_processing event_start_time event_end_time create_at \
         update_at"
    );
    assert_eq!(
        keys("paid"),
        "id paid_name paid_start_time paid_end_time reminder_day remind_on reminder_names amount currency \
         cycle vendor anchor_day create_at update_at"
    );
}

#[test]
fn what_codo_tools_patches_on_a_record_that_is_not_there_is_refused() {
    let codo = codo_in("UTC");
    for (kind, _, patch) in EXAMPLES {
        let run = codo.run_with(patch, &[kind, "edit", "--from", "-"]);
        assert_eq!(run.code, 3, "{}", run.view());
    }
}
