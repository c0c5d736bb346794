//! `rule import`: Prometheus' rule files become rules, all or none.

use crate::support::{Codo, check};
use serde_json::json;

const FILE: &str = r#"groups:
- name: node
  rules:
  - record: instance:cpu:rate5m
    expr: rate(cpu[5m])
  - alert: NodeDown
    expr: up == 0   # for real
    labels: {severity: critical}
  - alert: 磁盘不足
    expr: free < 10
    labels:
      severity: warning
      team: infra
  - alert: 磁盘不足
    expr: free < 5
    labels:
      severity: critical
      team: infra
  - alert: Odd
    expr: up
    labels:
      severity: '{{ $labels.s }}'
"#;

fn codo_with_oncall() -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "oncall", "--to", "mailto:ops@example.com"]);
    codo
}

#[test]
fn a_file_becomes_rules_in_one_operation() {
    let codo = codo_with_oncall();
    check(
        &codo.run_with(FILE, &["rule", "import", "-", "--notify", "oncall"]).view(),
        "
        -- stderr
        4 added, 0 changed, 0 left as they are
        1 recording rule passed over
        Odd: a label is a template, and is neither level nor matcher (standard input line 19)
        `codo undo` takes all of it back
        -- exit 0
        ",
    );
    let rules = codo.json(&["rule", "list", "--sort", "id"]);
    assert_eq!(
        rules[0]["config_file"],
        "alert: NodeDown\nexpr: up == 0   # for real\nlabels: {severity: critical}"
    );
    assert_eq!((&rules[0]["alert_level"], &rules[0]["matchers"]), (&json!("critical"), &json!([])));
    assert_eq!(rules[1]["matchers"], json!([r#"severity="warning""#]));
    assert_eq!(rules[2]["matchers"], json!([r#"severity="critical""#]));
    assert_eq!((&rules[3]["alert_level"], &rules[3]["nicknames"]), (&json!(null), &json!(["oncall"])));
    codo.ok(&["undo"]);
    assert_eq!(codo.json(&["rule", "list"]), json!([]));
}

#[test]
fn a_rule_that_is_there_is_a_conflict_and_nothing_goes_in() {
    let codo = codo_with_oncall();
    codo.ok(&["rule", "add", "NodeDown", "--notify", "oncall", "--level", "mine"]);
    check(
        &codo.run_with(FILE, &["rule", "import", "-"]).view(),
        "
        -- stderr
        error: nothing was imported: standard input line 6: there is a rule \"NodeDown\" already: 1
        hint: --update changes those that are there to what the files say
        -- exit 4
        ",
    );
    assert_eq!(codo.json(&["rule", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn update_changes_what_the_file_says_and_keeps_who_is_told() {
    let codo = codo_with_oncall();
    codo.ok(&["rule", "add", "NodeDown", "--notify", "oncall", "--level", "mine"]);
    let run = codo.run_with(FILE, &["rule", "import", "-", "--update"]);
    assert!(run.stderr.starts_with("3 added, 1 changed, 0 left as they are\n"), "{}", run.view());
    assert!(run.stderr.contains("rules without contacts reach nobody"), "{}", run.view());
    let rule = codo.json(&["rule", "show", "NodeDown"]);
    assert_eq!((&rule["alert_level"], &rule["nicknames"]), (&json!("critical"), &json!(["oncall"])));
    let run = codo.run_with(FILE, &["rule", "import", "-", "--update"]);
    assert!(run.stderr.starts_with("0 added, 0 changed, 4 left as they are\n"), "{}", run.view());
    codo.run_with(FILE, &["rule", "import", "-", "--update", "--notify", "oncall"]);
    assert_eq!(codo.json(&["rule", "list", "--notify", "oncall"]).as_array().unwrap().len(), 4);
}

#[test]
fn what_a_rule_that_is_there_fits_too_is_said() {
    let codo = codo_with_oncall();
    codo.ok(&["rule", "add", "磁盘不足", "--notify", "oncall"]);
    let run = codo.run_with(FILE, &["rule", "import", "-", "--notify", "oncall"]);
    let said = "rule 1 \"磁盘不足\" has no matcher and fits the alerts of severity=\"critical\" too";
    assert!(run.code == 0 && run.stderr.contains(said), "{}", run.view());
}

#[test]
fn several_files_are_one_and_a_bad_one_spoils_all() {
    let codo = codo_with_oncall();
    let file = |name: &str, text: &str| {
        std::fs::write(codo.path(name), text).unwrap();
        codo.path(name).to_str().unwrap().to_string()
    };
    let one =
        |severity: &str| format!("groups: [{{rules: [{{alert: A, labels: {{severity: {severity}}}}}]}}]\n");
    let (a, b, bad) =
        (file("a.yml", &one("x")), file("b.yml", &one("y")), file("bad.yml", "groups:\n- rules: [{}]\n"));
    let run = codo.run(&["rule", "import", &a, &b, &bad]);
    assert!(run.code == 2 && run.stderr.contains("bad.yml: line 2: a rule has either"), "{}", run.view());
    assert_eq!(codo.json(&["rule", "list"]), json!([]));
    let dry = codo.json(&["rule", "import", &a, &b, "--dry-run"]);
    assert_eq!(
        (&dry["dry_run"], &dry["rules"][0]["id"], &dry["entries"]),
        (&json!(true), &json!(null), &json!(2))
    );
    assert_eq!(codo.json(&["rule", "list"]), json!([]));
    codo.ok(&["rule", "import", &a, &b]);
    let rules = codo.json(&["rule", "list", "--sort", "id"]);
    assert_eq!(rules[1]["matchers"], json!([r#"severity="y""#]));
    assert_eq!(rules[0]["config_file"], "{alert: A, labels: {severity: x}}");
    let run = codo.run(&["rule", "import", &a, &a, "--update"]);
    assert!(
        run.stderr.contains("A: one rule for ") && run.stderr.contains("do not tell them apart"),
        "{}",
        run.view()
    );
    let run = codo.run_with("groups: []\n", &["rule", "import", "-", "--notify", "nobody"]);
    assert_eq!(run.code, 0, "{}", run.view());
    let run = codo.run(&["rule", "import", &a, "--update", "--notify", "nobody"]);
    assert!(run.code != 0 && run.stderr.contains("nobody"), "{}", run.view());
}

#[test]
fn what_a_field_cannot_hold_is_refused_with_its_place() {
    let codo = Codo::new();
    let long = format!("groups:\n- rules:\n  - alert: {}\n", "x".repeat(101));
    let run = codo.run_with(&long, &["rule", "import", "-"]);
    assert!(
        run.code == 2 && run.stderr.contains("standard input line 3: keyword: 101 char"),
        "{}",
        run.view()
    );
    let twice = "groups:\n- rules:\n  - alert: Disk\n  - alert: disk\n";
    for more in [&[][..], &["--update"]] {
        // The same name to codo, and other alerts to Prometheus.
        let run = codo.run_with(twice, &[&["rule", "import", "-"], more].concat());
        assert!(run.code == 4 && run.stderr.contains("line 4: there is a rule \"Disk\""), "{}", run.view());
    }
    let odd = "groups:\n- rules:\n  - alert: \"a\\eb\"\n";
    assert_eq!(codo.run_with(odd, &["rule", "import", "-"]).code, 2);
    assert_eq!(codo.json(&["rule", "list"]), json!([]));
}
