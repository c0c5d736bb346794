//! `codo fault stats`: how many faults there were, and how long they lasted.

use crate::support::{Codo, check};
use serde_json::json;

/// Three high faults of 10, 20 and 30 minutes in January, an open one and a low one of an hour in
/// February.
fn five_faults() -> Codo {
    let codo = Codo::new();
    let faults: String = [
        ("high", "ann", "closed", "2024-01-10T10:00:00Z", "2024-01-10T10:10:00Z"),
        ("high", "ann", "关闭", "2024-01-11T10:00:00Z", "2024-01-11T10:20:00Z"),
        ("high", "bob", "done", "2024-01-12T10:00:00Z", "2024-01-12T10:30:00Z"),
        ("high", "bob", "open", "2024-02-01T10:00:00Z", ""),
        ("low", "ann", "closed", "2024-02-02T10:00:00Z", "2024-02-02T11:00:00Z"),
    ]
    .map(|(level, owner, state, start, end)| {
        let fault = json!({ "fault_name": "x", "fault_level": level, "fault_penson": owner,
            "fault_state": state, "fault_start_time": start, "fault_end_time": end });
        fault.to_string()
    })
    .concat();
    assert_eq!(codo.run_with(&faults, &["fault", "add", "--from", "-"]).code, 0);
    codo
}

#[test]
fn faults_are_counted_as_a_whole_and_by_group() {
    let mut codo = five_faults();
    check(
        &codo.run(&["fault", "stats"]).view(),
        "
             COUNT  OPEN  MEDIAN  P90
        all  5      1     25m     1h
        -- exit 0
        ",
    );
    check(
        &codo.run(&["fault", "stats", "--by", "level"]).view(),
        "
        LEVEL  COUNT  OPEN  MEDIAN  P90
        high   4      1     20m     30m  ####################
        low    1      0     1h      1h   #####
        all    5      1     25m     1h
        -- exit 0
        ",
    );
    codo.locale = "zh_CN.UTF-8";
    check(
        &codo.run(&["fault", "stats", "--by", "month"]).view(),
        "
        月份     数量  未关闭  中位数  P90
        2024-01  3     0       20m     30m  ████████████████████
        2024-02  2     1       1h      1h   █████████████
        全部     5     1       25m     1h
        -- exit 0
        ",
    );
}

#[test]
fn programs_are_given_seconds() {
    let codo = five_faults();
    assert_eq!(
        codo.json(&["fault", "stats", "--by", "owner", "--since", "2024-01-11", "--until", "2024-02-01"]),
        json!({
            "by": "owner",
            "total": { "group": null, "count": 3, "open": 1, "median": "25m", "median_seconds": 1500,
                "p90": "30m", "p90_seconds": 1800 },
            "groups": [
                { "group": "ann", "count": 1, "open": 0, "median": "20m", "median_seconds": 1200,
                    "p90": "20m", "p90_seconds": 1200 },
                { "group": "bob", "count": 2, "open": 1, "median": "30m", "median_seconds": 1800,
                    "p90": "30m", "p90_seconds": 1800 },
            ],
        })
    );
    check(
        &codo.run(&["fault", "stats", "--by", "state", "-o", "csv"]).view(),
        "
        group,count,open,median,p90,median_seconds,p90_seconds
        closed,2,0,35m,1h,2100,3600
        done,1,0,30m,30m,1800,1800
        open,1,1,,,,
        关闭,1,0,20m,20m,1200,1200
        -- exit 0
        ",
    );
}

#[test]
fn where_there_is_no_fault_there_is_nothing_to_count() {
    let codo = Codo::new();
    let stats = codo.json(&["fault", "stats", "--by", "level"]);
    assert_eq!((&stats["total"]["count"], &stats["total"]["median"]), (&json!(0), &json!(null)));
    assert_eq!(stats["groups"], json!([]));
    assert_eq!(codo.run(&["fault", "stats", "--by", "colour"]).code, 2);
    assert_eq!(codo.run(&["fault", "stats", "--since", "someday"]).code, 2);
}
