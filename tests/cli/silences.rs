//! `codo silence`: which alerts, from when to when, and where each stands.

use crate::support::{Codo, Daemon, check};

#[test]
fn silences_are_active_coming_or_over() {
    let codo = Codo::new();
    codo.ok(&["silence", "add", "cluster=db", "--for", "2h", "--comment", "disk change"]);
    codo.ok(&["silence", "add", "{a=\"x,y\", b!~\"z\"}", "--start", "in 1 day", "--until", "in 2 days"]);
    codo.ok(&["silence", "add", "NodeDown", "--start", "2h ago", "--until", "1h ago"]);
    codo.ok(&["silence", "add", "NodeDown", "--every", "friday 01:30-02:30"]);
    codo.ok(&["silence", "add", "NodeDown", "--every", "周五 02:30-03:00"]);
    check(
        &codo.ok(&["silence", "list"]).stdout,
        r#"
        ID  PHASE   MATCH                 START             UNTIL             EVERY            COMMENT
        5   coming  alertname="NodeDown"  2024-03-01 02:00                    fri 02:30-03:00
        4   active  alertname="NodeDown"  2024-03-01 02:00                    fri 01:30-02:30
        3   over    alertname="NodeDown"  2024-03-01 00:00  2024-03-01 01:00
        2   coming  a="x,y", b!~"z"       2024-03-02 02:00  2024-03-03 02:00
        1   active  cluster="db"          2024-03-01 02:00  2024-03-01 04:00                   disk change
        "#,
    );
    let shown = codo.ok(&["silence", "list", "--json"]).stdout;
    assert_eq!(codo.run_with(&shown, &["silence", "edit", "--from", "-"]).code, 0, "it can be handed back");
    codo.ok(&["silence", "rm", "1", "--yes"]);
    codo.ok(&["undo"]);
    assert_eq!(codo.json(&["silence", "show", "1"])["ends_at"], "2024-03-01T04:00:00Z");
}

#[test]
fn what_is_no_silence_is_refused_in_words() {
    let codo = Codo::new();
    for (arguments, said) in [
        (&["cluster=db"][..], "a silence needs an end or hours"),
        (&["cluster=db", "--until", "1h ago"], "lies before"),
        (&["cluster=db", "--every", "tue"], "is not a day and hours"),
        (&["cluster!=db", "--for", "2h"], "these matchers also fit an alert that has none of the labels"),
        (&["cluster=~\"(\"", "--for", "2h"], "is not a regular expression"),
        (&["cluster=db", "--for", "soon"], "in soon"),
        (&["cluster=db", "--for", "2h", "--until", "tomorrow"], "do not go together"),
        (&["--for", "2h"], "matchers is missing"),
    ] {
        let run = codo.run(&[&["silence", "add"], arguments].concat());
        assert!(run.code == 2 && run.stderr.contains(said), "{arguments:?}\n{}", run.view());
    }
    assert_eq!(codo.ok(&["silence", "list", "-q"]).stdout, "");
}

#[test]
fn a_preview_counts_what_would_have_been_hidden() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    // At 01:00 on a Friday, in the past of the daemon's clock and received just now.
    let alert =
        |name: &str| format!(r#"{{"labels":{{"alertname":"{name}"}},"startsAt":"2024-03-01T01:00:00Z"}}"#);
    daemon.post(&format!(r#"{{"alerts":[{},{}]}}"#, alert("a"), alert("b")));
    codo.ok(&["silence", "add", "alertname=~\"a|b\"", "--for", "1h"]);
    codo.ok(&["silence", "add", "a", "--every", "fri 00:30-01:30"]);
    codo.ok(&["silence", "add", "a", "--every", "thu 00:30-01:30"]);
    let hidden = codo.json(&["silence", "list", "--preview"]);
    let hidden: Vec<_> = hidden.as_array().unwrap().iter().map(|s| s["hidden"].as_i64().unwrap()).collect();
    assert_eq!(hidden, [0, 1, 2]);
    fn preview<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
        [&["silence", "add"], arguments, &["--preview"]].concat()
    }
    let of_one = codo.json(&preview(&["alertname=~\"a|b\"", "--for", "1h"]));
    assert_eq!((&of_one["alerts"], &of_one["hidden"]), (&2.into(), &2.into()), "{of_one}");
    check(
        &codo.ok(&preview(&["a", "--every", "fri 00:30-01:30"])).view(),
        "
        ALERT  ALERTS
        a      1
        -- stderr
        nothing was added; of the last 30 days' 2 alerts it would have hidden 1
        -- exit 0
        ",
    );
    assert_eq!(codo.run(&preview(&["a"])).code, 2, "checked as if it were added");
    assert_eq!(codo.ok(&["silence", "list", "-q"]).stdout, "3\n2\n1\n", "nothing was added");
}
