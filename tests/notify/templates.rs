//! What templates make of messages on their way to fake receivers: escaped for each, replaced by files, and
//! sent whatever a file does.

use crate::support::{Codo, Endpoint, Guard, Run, Script, Smtp, alert, some_alert, text};
use codo::alert::text::Notice;
use serde_json::Value as Json;

/// A channel, its address, what its vendor answers, and where in the post the text is.
const CHATS: [(&str, &str, &str, &str); 5] = [
    ("dingtalk", "dingtalk://t", r#"{"errcode":0,"errmsg":"ok"}"#, "/markdown/text"),
    ("wecom", "wecom://k", r#"{"errcode":0,"errmsg":"ok"}"#, "/markdown/content"),
    ("feishu", "feishu://t", r#"{"code":0,"msg":"success"}"#, "/card/elements/0/text/content"),
    ("slack", "slack://T0/B0/x", "ok", "/text"),
    ("telegram", "telegram://1:a@2", r#"{"ok":true,"result":{"message_id":1}}"#, "/text"),
];

/// What a delivery says that went well.
const QUIET: &str = "1 sent, 0 not\n";

fn hostile() -> Notice {
    let everybody =
        "<!channel> <!here> <@all> <at id=all></at> [x](javascript:alert) <a href=\"x\">y</a> `c` **b**";
    alert(
        &[("alertname", everybody), ("severity", "<u>critical</u>"), ("instance", "a\r\nBcc: x")],
        everybody,
    )
}

/// Files of templates, by their setting, and the rest of a configuration.
fn configure(codo: &Codo, files: &[(&str, &str)], rest: &str) {
    let mut settings = String::new();
    for (n, (key, source)) in files.iter().enumerate() {
        let path = codo.path(&format!("{n}.j2"));
        std::fs::write(&path, source).unwrap();
        settings += &format!("templates.{key} = \"{}\"\n", path.display());
    }
    codo.configure(&(settings + rest));
}

/// What one delivery posts.
fn posted(codo: &Codo, endpoint: &Endpoint, url: &str, notice: &Notice) -> (Json, Run) {
    let (message, run) = codo.try_once(url, notice);
    assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{} {message}", run.view());
    let got = endpoint.got();
    (got.last().unwrap().json(), run)
}

fn program() -> (Codo, Endpoint) {
    (Codo::new(), Endpoint::new())
}

#[test]
fn marked_up_or_not_an_alert_mentions_nobody_and_makes_no_link() {
    for markup in [true, false] {
        for (name, url, answer, place) in CHATS {
            let endpoint = Endpoint::answering(move |_| (200, answer.to_string()));
            let codo = Codo::new();
            let markup = format!("templates.{name}.markup = {markup}\n");
            codo.configure(&format!("{markup}[channels.{name}]\nbase_url = \"{}\"\n", endpoint.url));
            let (body, run) = posted(&codo, &endpoint, url, &hostile());
            assert_eq!(run.stderr, QUIET, "{name}");
            let is_marked = markup.contains("true");
            let shown = if is_marked { body.pointer(place).unwrap().as_str().unwrap() } else { "" };
            assert!(!shown.contains("<!") && !shown.contains("<@") && !shown.contains("<at"), "{shown}");
            assert!(!shown.contains("[x](") || matches!(name, "slack" | "telegram"), "{shown}");
            assert!(!shown.contains("<a ") && !shown.contains("<u>"), "{shown}");
            let bold = if name == "telegram" { "<b>状态</b>：告警中" } else { "*状态*" };
            assert_eq!(shown.contains(bold), is_marked, "{name}: {shown}");
            // Without markup the form itself obeys nothing.
            let form = ["/msgtype", "/card/elements/0/text/tag", "/mrkdwn", "/parse_mode"];
            let form = form.iter().find_map(|at| body.pointer(at)).map(Json::to_string).unwrap_or_default();
            let plain = matches!(form.as_str(), "\"text\"" | "\"plain_text\"" | "false" | "");
            assert_eq!(plain, !is_marked, "{name}: {form}");
            assert_ne!(body.pointer("/at/isAtAll"), Some(&true.into()));
        }
    }
}

#[test]
fn a_file_takes_the_place_of_the_built_in_text() {
    let (codo, endpoint) = program();
    let zh = "{{ index }}/{{ count }} {{ name }} {{ labels.instance }}\r\n{% if firing %}\r\n!{{ description }}\r\n{% endif %}\r\n";
    configure(&codo, &[("alert_zh", zh), ("title_zh", "{{ name }}@{{ lang }}")], "");
    let (body, run) = posted(&codo, &endpoint, &endpoint.url, &some_alert());
    assert_eq!((text(&body, "subject"), run.stderr.as_str()), ("磁盘空间不足@zh-CN", QUIET));
    assert_eq!(text(&body, "text"), "1/1 磁盘空间不足 web-1\n!只剩 5%\n");
    // In the other language nothing has changed.
    let mut english = some_alert();
    if let Notice::Alert { lang, .. } = &mut english {
        *lang = codo::lang::Lang::En;
    }
    let (body, _) = posted(&codo, &endpoint, &endpoint.url, &english);
    assert!(text(&body, "text").starts_with("Status: firing\nName: 磁盘空间不足\n"), "{body}");
    assert!(text(&body, "subject").starts_with("Prometheus Alert:firing_"), "{body}");
}

#[test]
fn a_channel_s_file_is_in_its_markup_and_one_for_all_is_plain() {
    let endpoint = Endpoint::answering(|_| (200, "ok".to_string()));
    let codo = Codo::new();
    let channel = format!("[channels.slack]\nbase_url = \"{}\"\nper_minute = 6000\n", endpoint.url);
    let link = "<{{ generator_url | url }}{{ annotations.detail | url }}|*{{ name }}*>";
    let hostile = alert(&[("alertname", "<!here>|")], "https://x/?a=1&b=|>");
    for (files, markup, expected) in [
        (vec![("slack.alert_zh", link)], true, "<https://x/?a=1&amp;b=%7C%3E|*&lt;!here&gt;|*>"),
        (vec![("alert_zh", "<*{{ name }}*>")], true, "&lt;*&lt;!here&gt;|*&gt;"),
        (vec![("alert_zh", "all"), ("slack.alert_zh", "own")], true, "own"),
        (vec![("alert_zh", "all"), ("slack.alert_zh", "<{{ name }}>")], false, "&lt;&lt;!here&gt;|&gt;"),
    ] {
        configure(&codo, &files, &format!("templates.slack.markup = {markup}\n{channel}"));
        let (body, run) = posted(&codo, &endpoint, &format!("slack://T0/B0/x{}", expected.len()), &hostile);
        let shown = text(&body, "text").lines().skip(1).collect::<Vec<_>>().join("\n");
        assert_eq!((shown.as_str(), run.stderr.as_str()), (expected, QUIET), "{files:?}");
    }
}

#[test]
fn no_alert_is_lost_to_a_template_and_what_was_wrong_is_said() {
    let bombs = [
        ("{% for i in range(100000000) %}x{% endfor %}", "range"),
        ("a\n{% for i in range(9000) %}{% for j in range(9000) %}x{% endfor %}{% endfor %}", "steps"),
        ("{% for i in [1] recursive %}{{ loop([1]) }}{% endfor %}", "recursion"),
        ("{{ name * 100000000000 }}", "line 1"),
        ("{% for i in range(9000) %}0123456789abcdef{% endfor %}", "65536 bytes"),
        ("\n\n{{ name | nonsense }}", "line 3"),
        ("{{ nonsense(1) }}", "line 1"),
        ("{{ nobody }}", "sent: it writes nothing"),
    ];
    for (bomb, said) in bombs {
        let (codo, endpoint) = program();
        configure(&codo, &[("alert_zh", bomb), ("title_zh", bomb)], "");
        let (body, run) = posted(&codo, &endpoint, &endpoint.url, &some_alert());
        assert!(text(&body, "text").starts_with("状态：告警中\n名称：磁盘空间不足\n"), "{bomb}: {body}");
        assert!(text(&body, "subject").starts_with("Prometheus Alert:firing_磁盘空间不足"), "{bomb}: {body}");
        assert!(run.stderr.contains("templates.") && run.stderr.contains(said), "{bomb}: {}", run.view());
    }
}

#[test]
fn a_storm_by_a_template_is_still_one_message_that_accounts_for_all() {
    let endpoint = Endpoint::answering(|_| (200, r#"{"errcode":0}"#.to_string()));
    let codo = Codo::new();
    let long = "{{ name }} {% for i in range(300) %}<font>x</font>{% endfor %}";
    let more = format!("templates.wecom.markup = true\n[channels.wecom]\nbase_url = \"{}\"\n", endpoint.url);
    for (source, described) in [("**{{ name }}**", 90), (long, 1)] {
        configure(&codo, &[("wecom.alert_zh", source)], &more);
        let notices: Vec<Notice> =
            (0..500).map(|n| alert(&[("alertname", &format!("a{n}")), ("severity", "x")], "d")).collect();
        let url = format!("wecom://k{described}");
        codo.queue_all(&url, &notices, codo.clock.now());
        assert_eq!(codo.flush().code, 0);
        let body = endpoint.got().last().unwrap().json();
        let text = body["markdown"]["content"].as_str().unwrap();
        assert!(text.len() <= 4_096, "{}", text.len());
        let rest: usize = text.split("另有 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        assert!(500 - rest >= described.min(100), "{text}");
        // What is cut has no half of a mark in it.
        assert!(!text.contains("<font"), "{text}");
    }
}

#[test]
fn markup_that_a_vendor_rejects_goes_out_as_plain_text() {
    let refusal = r#"{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities"}"#;
    let endpoint = Endpoint::answering(move |n| match n {
        0 => (400, refusal.to_string()),
        _ => (200, r#"{"ok":true,"result":{"message_id":1}}"#.to_string()),
    });
    let codo = Codo::new();
    let more =
        format!("templates.telegram.markup = true\n[channels.telegram]\nbase_url = \"{}\"\n", endpoint.url);
    configure(&codo, &[("telegram.alert_zh", "<b>{{ name }}")], &more);
    let (body, run) = posted(&codo, &endpoint, "telegram://1:a@2", &some_alert());
    let got = endpoint.got();
    assert_eq!((got.len(), got[0].json()["parse_mode"].as_str()), (2, Some("HTML")));
    assert!(body.get("parse_mode").is_none() && text(&body, "text").contains("名称：磁盘空间不足"), "{body}");
    assert!(run.stderr.contains("telegram rejected the marked-up text"), "{}", run.view());
}

#[test]
fn a_mail_has_both_forms_and_no_header_of_an_alert_s() {
    let smtp = Smtp::start(Script::friendly(Guard::Plain));
    let codo = Codo::new();
    let files = [
        ("title_zh", "{{ name }}\r\nBcc: everybody@example.com\n"),
        ("alert_zh", "plain {{ labels.instance }}"),
        ("mailto.alert_zh", "<b>{{ name }}</b>"),
    ];
    let more = smtp.configuration(&codo.path("ca.pem"), "");
    configure(&codo, &files, &format!("templates.mailto.markup = true\n{more}"));
    let hostile = alert(&[("alertname", "x\r\nBcc: y"), ("instance", "<i>")], "d");
    let (message, run) = codo.try_once("mailto:yang@example.com", &hostile);
    assert_eq!((text(&message, "state"), run.stderr.as_str()), ("sent", QUIET), "{message}");
    let mail = &smtp.mails()[0];
    assert!(mail.header("Content-Type").starts_with("multipart/alternative"), "{mail:?}");
    assert!(mail.headers.iter().all(|(name, _)| name != "Bcc"), "{mail:?}");
    let subject = mail.header("Subject");
    assert!(subject.contains("Bcc: y") && !subject.contains(['\r', '\n']), "{subject:?}");
    let (plain, html) = mail.body.split_once("text/html").unwrap();
    assert!(plain.contains("text/plain; charset=utf-8") && plain.contains("plain <i>"), "{}", mail.body);
    assert!(html.contains(r"<b>x\u{d}\nBcc: y</b>") && html.contains("<meta charset"), "{}", mail.body);
}

#[test]
fn a_reminder_has_a_template_too() {
    let (codo, endpoint) = program();
    configure(&codo, &[("reminder_en", "{{ name }}: {{ days_left }} ({{ end_day }})")], "");
    codo.ok(&["contact", "add", "ann", "--to", &endpoint.url]);
    codo.ok(&["paid", "add", "VPN", "--end", "2024-03-04", "--notify", "ann"]);
    codo.ok(&["paid", "remind"]);
    let body = endpoint.got()[0].json();
    assert_eq!(text(&body, "text"), "VPN: 3 (2024-03-04)");
}
