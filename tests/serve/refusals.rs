//! Posts that are not taken: each says why, stores nothing, and harms no later one.

use super::{firing, post_of, stored};
use crate::support::{Answer, Codo, Daemon, exchange, wait_until};
use serde_json::{Value as Json, json};

fn send(daemon: &Daemon, head: &str, body: &[u8]) -> Answer {
    let head = format!("{head}\r\nHost: codo\r\n\r\n");
    exchange(daemon.address, &[head.as_bytes(), body].concat()).expect("an answer")
}

fn post_bytes(daemon: &Daemon, body: &[u8]) -> Answer {
    let head = "POST /webhook HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ";
    send(daemon, &format!("{head}{}", body.len()), body)
}

/// The message of an error in codo-tools' shape.
fn msg(answer: &Answer) -> String {
    let json: Json = serde_json::from_str(&answer.body).unwrap_or_else(|e| panic!("{e}: {answer:?}"));
    assert!(json["code"].as_i64().is_some_and(|code| code != 0), "{answer:?}");
    json["msg"].as_str().unwrap().to_string()
}

fn is_ok(daemon: &Daemon) -> bool {
    daemon.post(&post_of(&[firing("honest")])).status == 200
}

#[test]
fn a_daemon_says_everything_in_its_language_but_what_programs_look_for() {
    let mut codo = Codo::new();
    codo.locale = "zh_CN.UTF-8";
    codo.ok(&["contact", "add", "ann", "--to", "exec:/nonexistent"]);
    codo.ok(&["rule", "add", "*", "--notify", "ann"]);
    let daemon = Daemon::start(&codo);
    assert_eq!(msg(&daemon.request("GET", "/webhook", "")), "此路径只接受 POST, PUT, DELETE");
    let why = msg(&post_bytes(&daemon, br#"{"alerts":[{"startsAt":"x"}]}"#));
    assert_eq!(why, "alerts[0].startsAt：“x”不是 RFC 3339 时间");
    assert!(daemon.post(&post_of(&[firing("a")])).body.contains("发送成功"));
    wait_until("the attempt is logged", || daemon.log().contains("消息 1 等到 "));
    let waiting = codo.json(&["outbox", "show", "1"]);
    assert!(waiting["why"].as_str().unwrap().starts_with("/nonexistent："), "{waiting}");
}

#[test]
fn what_can_never_be_read_is_refused_by_the_name_of_its_field() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let deep = |n| "[".repeat(n);
    let good = post_of(&[firing("a")]);
    let truncated = good.get(..good.len() - 20).unwrap();
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (b"alerts=1".to_vec(), "not JSON"),
        (b"".to_vec(), "not JSON"),
        (b"\0".to_vec(), "not JSON"),
        (truncated.into(), "alerts"),
        (format!("{good} x").into(), "not JSON"),
        (b"[]".to_vec(), "object"),
        (b"[[{}]]".to_vec(), "object"),
        (b"\"x\"".to_vec(), "object"),
        (b"null".to_vec(), "object"),
        (b"4".to_vec(), "object"),
        (b"{}".to_vec(), "alerts"),
        (br#"{"alerts":null}"#.to_vec(), "alerts"),
        (br#"{"alerts":"x"}"#.to_vec(), "alerts"),
        (br#"{"alerts":{}}"#.to_vec(), "alerts"),
        (br#"{"alerts":[]}"#.to_vec(), "alerts"),
        (br#"{"alerts":[{}],"alerts":[{}]}"#.to_vec(), "alerts"),
        (br#"{"alerts":[{}, "x"]}"#.to_vec(), "alerts[1]"),
        (br#"{"alerts":[{}, null]}"#.to_vec(), "alerts[1]"),
        (br#"{"alerts":[[]]}"#.to_vec(), "alerts[0]"),
        (br#"{"alerts":[{"labels":"x"}]}"#.to_vec(), "alerts[0].labels"),
        (br#"{"alerts":[{"labels":["x"]}]}"#.to_vec(), "alerts[0].labels"),
        (br#"{"alerts":[{"labels":{"n":1}}]}"#.to_vec(), "alerts[0].labels.n"),
        (br#"{"alerts":[{"labels":{"n":null}}]}"#.to_vec(), "alerts[0].labels.n"),
        (br#"{"alerts":[{"annotations":{"n":{}}}]}"#.to_vec(), "alerts[0].annotations.n"),
        (br#"{"alerts":[{"startsAt":"yesterday"}]}"#.to_vec(), "alerts[0].startsAt"),
        (br#"{"alerts":[{"startsAt":1700000000}]}"#.to_vec(), "alerts[0].startsAt"),
        (br#"{"alerts":[{},{"endsAt":"2024-13-01T00:00:00Z"}]}"#.to_vec(), "alerts[1].endsAt"),
        (br#"{"alerts":[{"status":7}]}"#.to_vec(), "alerts[0].status"),
        (br#"{"alerts":[{}],"truncatedAlerts":-1}"#.to_vec(), "truncatedAlerts"),
        (b"{\"alerts\":[{\"labels\":{\"n\":\"\xff\xfe\"}}]}".to_vec(), "UTF-8"),
        (br#"{"alerts":[{"labels":{"n":"\ud800"}}]}"#.to_vec(), "alerts[0].labels.n"),
        (deep(100_000).into(), ""),
        (format!("{{\"alerts\":{}", deep(100_000)).into(), "alerts"),
        (format!("{{\"alerts\":[{{\"x\":{}", deep(100_000)).into(), "alerts"),
        (format!("{{\"alerts\":[{{}}],\"x\":{}", deep(100_000)).into(), ""),
    ];
    for (body, field) in cases {
        let what = String::from_utf8_lossy(body.get(..body.len().min(80)).unwrap()).into_owned();
        let answer = post_bytes(&daemon, &body);
        assert_eq!(answer.status, 400, "{what}: {answer:?}");
        let said = msg(&answer);
        assert!(said.contains(field) && !said.is_empty(), "{what}: {said}");
        assert!(said.len() < 1_000, "{what}: {} bytes of message", said.len());
        assert!(stored(&codo).is_empty(), "{what}: something was stored");
    }
    assert!(is_ok(&daemon));
    assert_eq!(stored(&codo).len(), 1);
}

#[test]
fn one_bad_alert_refuses_its_whole_post() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let answer = daemon.post(&post_of(&[firing("a"), json!({ "labels": 1 })]));
    assert_eq!((answer.status, stored(&codo).len()), (400, 0));
}

#[test]
fn a_bad_answer_shows_nothing_that_a_terminal_would_obey() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    for body in [
        "{\"alerts\":[{\"startsAt\":\"\\u001b[2J\\u009b\\u202e\"}]}",
        "{\"alerts\":[{\"labels\":{\"\\u001b\\u009b\\u202e\":1}}]}",
    ] {
        let answer = daemon.post(body);
        assert_eq!(answer.status, 400);
        assert!(!msg(&answer).contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{answer:?}");
    }
    assert!(!daemon.log().contains(['\u{1b}', '\u{9b}', '\u{202e}']));
}

#[test]
fn an_unknown_path_is_404_and_a_wrong_method_405() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let post = post_of(&[firing("a")]);
    for path in ["/", "/webhook/x", "/v1/tools/send", "/Webhook", "/webhook%2f", "/../webhook"] {
        let answer = daemon.request("POST", path, &post);
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
        assert!(!msg(&answer).is_empty());
    }
    for (method, path, allow) in [
        ("GET", "/webhook", "POST, PUT, DELETE"),
        ("PATCH", "/v1/tools/send/prometheus/", "POST, PUT, DELETE"),
        ("OPTIONS", "/webhook", "POST, PUT, DELETE"),
        ("POST", "/-/healthy", "GET, HEAD"),
        ("DELETE", "/-/ready", "GET, HEAD"),
        ("PUT", "/are_you_ok/", "GET, HEAD"),
    ] {
        let answer = daemon.request(method, path, &post);
        assert_eq!(answer.status, 405, "{method} {path}: {answer:?}");
        let head = answer.head.to_ascii_lowercase();
        assert!(head.contains(&format!("allow: {}", allow.to_ascii_lowercase())), "{method} {path}: {head}");
    }
    assert!(stored(&codo).is_empty());
    assert!(is_ok(&daemon));
}

#[test]
fn those_who_ask_whether_it_lives_are_answered() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    for path in ["/-/healthy", "/-/ready", "/are_you_ok/", "/are_you_ok", "/-/ready?verbose"] {
        let answer = send(&daemon, &format!("GET {path} HTTP/1.1"), b"");
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        let json: Json = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(json["code"], 0, "{path}");
        let answer = send(&daemon, &format!("HEAD {path} HTTP/1.1"), b"");
        assert_eq!((answer.status, answer.body.as_str()), (200, ""), "HEAD {path}");
    }
}

#[test]
fn who_speaks_an_older_http_or_over_ipv6_is_answered_once() {
    let codo = Codo::new();
    let mut daemons = vec![Daemon::start(&codo)];
    // Not every machine has it.
    if std::net::TcpListener::bind("[::1]:0").is_ok() {
        daemons.push(Daemon::start_with(codo.binary(&["serve-webhook", "--listen", "[::1]:0"])));
    }
    let body = post_of(&[firing("a")]);
    for daemon in &daemons {
        let head = format!(
            "POST /webhook HTTP/1.0\r\nContent-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let twice = format!("{head}{body}{head}{body}");
        let answer = exchange(daemon.address, twice.as_bytes()).expect("an answer");
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body.matches("HTTP/1").count(), 0, "{answer:?}");
    }
    assert_eq!(codo.json(&["alert", "show", "1"])["count"], daemons.len());
}

#[test]
fn a_body_that_a_browser_can_be_made_to_send_is_refused() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let post = post_of(&[firing("a")]);
    let typed = |kind: &str| {
        let head =
            format!("POST /webhook HTTP/1.1\r\nContent-Type: {kind}\r\nContent-Length: {}", post.len());
        send(&daemon, &head, post.as_bytes()).status
    };
    for kind in
        ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "json"]
    {
        assert_eq!(typed(kind), 415, "{kind}");
    }
    assert!(stored(&codo).is_empty());
    for kind in ["application/json", "Application/JSON; charset=utf-8", "application/vnd.x+json"] {
        assert_eq!(typed(kind), 200, "{kind}");
    }
    let head = format!("POST /webhook HTTP/1.1\r\nContent-Length: {}", post.len());
    assert_eq!(send(&daemon, &head, post.as_bytes()).status, 200, "no type at all");
}

#[test]
fn a_body_over_the_limit_is_refused_and_one_at_the_limit_taken() {
    let codo = Codo::new();
    codo.configure("webhook.body_bytes_max = 2000\n");
    let daemon = Daemon::start(&codo);
    let padded = |bytes: usize| {
        let mut body = post_of(&[firing("a")]);
        body.push_str(&" ".repeat(bytes - body.len()));
        body
    };
    let chunked = |body: &str| {
        let head = "POST /webhook HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked";
        let (first, rest) = body.split_at(700);
        let chunks = format!("{:x}\r\n{first}\r\n{:x}\r\n{rest}\r\n0\r\n\r\n", first.len(), rest.len());
        send(&daemon, head, chunks.as_bytes())
    };
    for answer in [daemon.post(&padded(2001)), chunked(&padded(2001)), chunked(&padded(900_000))] {
        assert_eq!(answer.status, 413, "{answer:?}");
        assert!(msg(&answer).contains("2000"), "the limit is named: {answer:?}");
    }
    assert!(stored(&codo).is_empty());
    for answer in [daemon.post(&padded(2000)), chunked(&padded(2000))] {
        assert_eq!(answer.status, 200, "{answer:?}");
    }
    assert_eq!(codo.json(&["alert", "show", "1"])["count"], 2);
}

#[test]
fn a_broken_off_body_stores_nothing() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let post = post_of(&[firing("a")]);
    for head in ["Transfer-Encoding: chunked", "Content-Length: 5000"] {
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\n{head}\r\n\r\n"
        );
        let body =
            if head.contains("chunked") { format!("{:x}\r\n{post}", post.len() + 9) } else { post.clone() };
        let mut stream = std::net::TcpStream::connect(daemon.address).unwrap();
        std::io::Write::write_all(&mut stream, format!("{head}{body}").as_bytes()).unwrap();
        drop(stream);
    }
    assert!(is_ok(&daemon));
    assert!(!stored(&codo).contains_key("a"));
}
