//! `codo template`: which there are, what stands in them, what would be sent; and files that cannot be used.

use crate::support::Codo;
use serde_json::{Value as Json, json};

const SAMPLE: &str = "tests/data/payloads/codo-tools-sample.json";

fn with_file(name: &str, source: impl AsRef<[u8]>) -> Codo {
    let codo = Codo::new();
    std::fs::write(codo.path("t.j2"), source).unwrap();
    codo.configure(&format!("templates.{name} = \"{}\"\n", codo.path("t.j2").display()));
    codo
}

#[test]
fn each_template_is_a_setting_and_each_setting_is_listed() {
    let codo = Codo::new();
    let settings = codo.json(&["config", "show"]);
    let settings = settings.as_array().unwrap().iter().filter_map(|s| s["key"].as_str());
    let mut settings: Vec<&str> = settings.filter_map(|key| key.strip_prefix("templates.")).collect();
    settings.retain(|key| !key.ends_with("markup"));
    let listed = codo.json(&["template", "list"]);
    let listed: Vec<&str> = listed.as_array().unwrap().iter().map(|t| t["name"].as_str().unwrap()).collect();
    assert_eq!(listed, settings);
    assert_eq!(codo.ok(&["template", "list", "-q"]).stdout.lines().collect::<Vec<_>>(), listed);
}

#[test]
fn the_list_says_where_each_comes_from_and_which_are_sent() {
    let codo = with_file("alert_zh", "{{ name }}");
    let row = |name: &str| {
        let all = codo.json(&["template", "list"]);
        all.as_array().unwrap().iter().find(|t| t["name"] == name).unwrap().clone()
    };
    assert_eq!(row("alert_en"), json!({ "name": "alert_en", "from": null, "form": "text", "used": true }));
    assert_eq!(row("alert_zh")["from"], codo.path("t.j2").to_str().unwrap());
    let slack = json!({ "name": "slack.alert_en", "from": null, "form": "mrkdwn", "used": false });
    assert_eq!(row("slack.alert_en"), slack);
    codo.configure("templates.slack.markup = true\n");
    assert_eq!(row("slack.alert_en")["used"], true);
    let table = codo.ok(&["template", "list", "--lang", "zh-CN"]).stdout;
    assert!(table.contains("内置") && table.contains("mrkdwn"), "{table}");
}

#[test]
fn what_is_shown_can_be_the_file_in_its_place() {
    let codo = Codo::new();
    let built_in = codo.ok(&["template", "show", "alert_zh"]).stdout;
    assert!(built_in.starts_with("状态：{{ status_text }}\n名称：{{ name }}\n"), "{built_in}");
    let before = codo.ok(&["template", "render", "--payload", SAMPLE, "--lang", "zh-CN"]).stdout;
    let codo = with_file("alert_zh", &built_in);
    let after = codo.ok(&["template", "render", "--payload", SAMPLE, "--lang", "zh-CN"]).stdout;
    assert_eq!(before, after);
    std::fs::write(codo.path("t.j2"), "mine\n").unwrap();
    assert_eq!(codo.ok(&["template", "show", "alert_zh"]).stdout, "mine\n");
    assert_eq!(codo.ok(&["template", "show", "alert_zh", "--built-in"]).stdout, built_in);
    let shown = codo.json(&["template", "show", "alert_zh"]);
    assert_eq!((&shown["source"], &shown["form"]), (&json!("mine\n"), &json!("text")));
    assert!(shown["variables"].as_array().unwrap().contains(&json!("generator_url")), "{shown}");
    let run = codo.run(&["template", "show", "alart_zh"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("did you mean \"alert_zh\"?"), "{}", run.view());
}

#[test]
fn a_post_is_rendered_as_it_would_be_sent() {
    let codo = Codo::new();
    let rendered = codo.json(&["template", "render", "--payload", SAMPLE, "--lang", "zh-CN"]);
    let title = "Prometheus Alert:resolved_Node主机CPULoad过高_172.16.1.53:9100_monitoring/k8s_严重";
    assert_eq!(rendered["title"], title);
    assert!(rendered["text"].as_str().unwrap().starts_with("状态：已恢复\n名称：Node主机CPULoad过高\n"));
    assert_eq!((&rendered["channel"], &rendered["form"]), (&Json::Null, &json!("text")));
    codo.configure("templates.telegram.markup = true\n");
    let post = std::fs::read_to_string(SAMPLE).unwrap().replace("Node主机CPULoad过高", "<b>&");
    let args = ["template", "render", "--payload", "-", "--channel", "telegram"];
    let run = codo.run_with(&post, &args);
    assert!(run.stdout.starts_with("<b>Prometheus Alert:resolved_&lt;b&gt;&amp;_172"), "{}", run.view());
    assert!(run.stdout.contains("\n<b>Name</b>: &lt;b&gt;&amp;\n"), "{}", run.view());
    let own = codo.ok(&["template", "render", "telegram.alert_zh"]).stdout;
    assert!(own.contains("<b>名称</b>：NodeDiskFull"), "{own}");
    assert!(codo.ok(&["template", "render", "reminder_zh"]).stdout.contains("VPN还有3天到期"));
    assert!(codo.json(&["outbox", "list"]).as_array().unwrap().is_empty());
}

#[test]
fn what_cannot_be_rendered_is_wrong_use() {
    let codo = Codo::new();
    for (arguments, code, said) in [
        (&["template", "render"][..], 2, "--payload"),
        (&["template", "render", "--payload", "/no/such"], 2, "/no/such"),
        (&["template", "render", "--payload", SAMPLE, "--channel", "sms"], 2, "mailto"),
        (&["template", "render", "--payload", SAMPLE, "--channel", "pigeon"], 2, "pigeon"),
        (&["template", "render", "nothing", "--payload", SAMPLE], 3, "nothing"),
    ] {
        let run = codo.run(arguments);
        assert_eq!(run.code, code, "{}", run.view());
        assert!(run.stderr.contains(said), "{}", run.view());
    }
    let run = codo.run_with("{}", &["template", "render", "--payload", "-"]);
    assert_eq!(run.code, 2, "{}", run.view());
}

#[test]
fn a_file_that_cannot_be_used_is_refused_by_name_and_line() {
    for (source, said) in [
        (&b"a\nb {{ name\n"[..], "line 2"),
        (b"{% if firing %}\n\n", "line"),
        (b"{% include 'x' %}", "line 1"),
        (b"a\n{% macro m() %}{% endmacro %}", "line 2"),
        (b"\xff\xfe", "not UTF-8"),
        (&[b'x'; 70_000], "larger than 65536 bytes"),
    ] {
        let codo = with_file("slack.alert_en", source);
        for command in [&["template", "list"][..], &["serve-webhook", "--check"], &["outbox", "flush"]] {
            let run = codo.run(command);
            assert_eq!(run.code, 2, "{command:?} {}", run.view());
            assert!(
                run.stderr.contains("templates.slack.alert_en") && run.stderr.contains("t.j2"),
                "{}",
                run.view()
            );
            assert!(run.stderr.contains(said), "{said} {}", run.view());
        }
    }
    let codo = with_file("alert_en", "x");
    std::fs::remove_file(codo.path("t.j2")).unwrap();
    let run = codo.run(&["serve-webhook", "--check"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("templates.alert_en") && run.stderr.contains("t.j2"), "{}", run.view());
}

#[test]
fn an_unknown_name_and_a_failure_to_come_are_warned_of() {
    let codo =
        with_file("alert_en", "{{ name }} {{ servrity }} {% for i in range(99999) %}{{ i }}{% endfor %}");
    codo.ok(&["contact", "list"]);
    for command in [
        &["template", "list"][..],
        &["template", "show", "alert_en"],
        &["template", "render", "--payload", SAMPLE],
        &["serve-webhook", "--check"],
    ] {
        let run = codo.ok(command);
        assert!(run.stderr.contains("there is no \"servrity\""), "{}", run.view());
        assert!(run.stderr.contains("did you mean \"severity\"?"), "{}", run.view());
        assert!(run.stderr.contains("fails for a sample: line 1: "), "{}", run.view());
    }
    let codo = with_file("alert_en", "{{ labels.severity }} {{ annotations.summary }} {{ starts_at }}");
    assert_eq!(codo.ok(&["template", "list"]).stderr, "");
}
