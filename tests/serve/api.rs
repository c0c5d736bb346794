//! codo-tools' HTTP API: its document's own calls, what is refused and how, and what the journal says of it.

use super::{firing, post_of};
use crate::support::{Answer, Codo, Daemon, exchange, peer};
use base64::Engine;
use serde_json::{Value as Json, json};
use std::process::Command;

/// A codo whose clocks are Shanghai's, and its daemon, which lets in a token and a user.
fn served() -> (Codo, Daemon) {
    let codo = Codo::new();
    let settings = "timezone = \"Asia/Shanghai\"\nlanguage = \"en\"\n[webhook]\napi = true\n\
                    tokens = [\"OTHER\", \"TOKEN\"]\nusers = { \"杨红飞\" = \"PASSWORD\" }\n";
    std::fs::write(codo.path("config.toml"), settings).unwrap();
    let daemon = Daemon::start(&codo);
    (codo, daemon)
}

/// Sends a request with this head line, these headers and this body.
fn send(daemon: &Daemon, line: &str, headers: &str, body: &str) -> Answer {
    let length = body.len();
    let head =
        format!("{line} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}Content-Length: {length}\r\n\r\n{body}");
    exchange(daemon.address, head.as_bytes()).expect("an answer")
}

/// The status and the answer to who has the token.
fn ask(daemon: &Daemon, line: &str, body: &str) -> (u16, Json) {
    let headers = "Authorization: Bearer TOKEN\r\nContent-Type: application/json\r\n";
    let answer = send(daemon, line, headers, body);
    let head = answer.head.to_ascii_lowercase();
    assert!(head.contains("content-type: application/json"), "{answer:?}");
    (answer.status, serde_json::from_str(&answer.body).unwrap_or_else(|e| panic!("{e}: {answer:?}")))
}

/// What is done or found.
#[track_caller]
fn done(daemon: &Daemon, line: &str, body: &Json) -> Json {
    let (status, answer) = ask(daemon, line, &body.to_string());
    assert!(status == 200 && answer["code"] == 0, "{line} {body}: {status} {answer}");
    answer
}

#[test]
fn the_calls_of_codo_tools_document_pass_as_they_stand() {
    let Some(curl) = peer(&["curl"]) else { return };
    let (codo, daemon) = served();
    let mut script = Command::new("/bin/sh");
    script.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/codo-tools/curl.sh")).env_clear();
    script.env("PATH", curl.parent().unwrap()).env("AUTH", "Authorization: Bearer TOKEN");
    script.env("HOST", format!("http://{}", daemon.address));
    let run = script.output().unwrap();
    assert!(run.status.success(), "{run:?}");
    let said = String::from_utf8(run.stdout).unwrap();
    let answers: Vec<Json> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said: Vec<&str> = answers.iter().map(|answer| answer["msg"].as_str().unwrap()).collect();
    let (added, changed, removed, found) = ("添加成功", "更新成功", "删除成功", "获取成功");
    let of_fault = [added, added, changed, removed, found];
    let others = [added, changed, found, removed];
    let expected = [&of_fault[..], &others, &others, &others[..3], &[found]].concat();
    assert_eq!(said, expected, "{answers:#?}");
    assert!(answers.iter().all(|answer| answer["code"] == 0), "{answers:#?}");
    // Local times, as MySQL writes them; nothing but a record's own fields and these.
    let fault = &answers[4]["data"][0];
    assert_eq!(answers[4]["count"], 1);
    for (key, value) in [
        ("id", json!(1)),
        ("fault_name", json!("故障名称")),
        ("fault_penson", json!("杨红飞")),
        ("fault_duration", json!("30分钟")),
        ("fault_start_time", json!("2018-11-22 00:00:00")),
        ("fault_end_time", json!("2018-11-23 00:00:00")),
        ("fault_issue", json!("AWS底层重test启")),
    ] {
        assert_eq!(fault[key], value, "{key}");
    }
    let (project, paid) = (&answers[7]["data"][0], &answers[15]["data"][0]);
    assert_eq!(project["project_name"], "拇指滑雪02");
    assert_eq!(project["project_end_time"], "2019-03-20 00:00:00");
    let made = project["create_at"].as_str().unwrap();
    assert!(made.len() == 19 && made > "2024-03-01 10:00:00", "{made}");
    assert_eq!(answers[11]["data"][0]["event_processing"], "杨红飞，智仁勇男");
    assert_eq!((&paid["reminder_day"], &paid["paid_name"]), (&json!(3), &json!("VPN 线路续费update")));
    let password = answers[16]["data"].as_str().unwrap();
    assert!(password.len() == 16 && password.chars().all(|c| c.is_ascii_alphanumeric()), "{password}");
    // The same store, the same journal.
    assert_eq!(codo.json(&["fault", "show", "1"])["fault_start_time"], "2018-11-21T16:00:00Z");
    assert_eq!(codo.json(&["project", "list"]), json!([]));
    let log = codo.json(&["log", "--limit", "0"]);
    let entries = log.as_array().unwrap();
    // The PATCH of the fault changes nothing.
    assert_eq!(entries.len(), 11, "{log:#}");
    assert!(entries.iter().all(|entry| entry["who"] == "webhook.tokens[2]"), "{log:#}");
    assert_eq!(entries.last().unwrap()["what"], "POST /v1/tools/fault/ 1");
    codo.ok(&["undo", &entries[0]["id"].to_string()]);
    assert_eq!(codo.json(&["paid", "show", "1"])["paid_name"], "VPN 线路续费");
}

#[test]
fn pages_are_bounded_and_narrowed_by_key_and_value() {
    let (codo, daemon) = served();
    for n in 1..=20 {
        let (name, level) = (format!("f{n}"), if n % 2 == 0 { "一级 故障+" } else { "二级" });
        codo.ok(&["fault", "add", &name, "--level", level, "--owner", "x", "--start", "2018-11-22 10:30"]);
    }
    let page = |query: &str| {
        let answer = done(&daemon, &format!("GET /v1/tools/fault/{query}"), &json!(""));
        let ids = answer["data"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap());
        (answer["count"].as_i64().unwrap(), ids.collect::<Vec<_>>())
    };
    assert_eq!(page(""), (20, (1..=15).collect()));
    assert_eq!(page("?page=2"), (20, (16..=20).collect()));
    assert_eq!(page("?page=3&limit=4&_=17"), (20, (9..=12).collect()));
    assert_eq!(page("?page=100000&limit=10000"), (20, vec![]));
    let level = "%E4%B8%80%E7%BA%A7+%E6%95%85%E9%9A%9C%2B";
    assert_eq!(page(&format!("?key=fault_level&value={level}&limit=3")), (10, vec![2, 4, 6]));
    assert_eq!(page("?key=fault_name&value=f7"), (1, vec![7]));
    assert_eq!(page("?key=id&value=7"), (1, vec![7]));
    assert_eq!(page("?key=fault_start_time&value=2018-11-22+10:30:00&limit=1"), (20, vec![1]));
    // As codo-tools has it, a key without a value asks for everything.
    assert_eq!(page("?key=&value=&limit=1"), (20, vec![1]));
    assert_eq!(page("?key=fault_name&value=&limit=1"), (20, vec![1]));
    for (query, said) in [
        ("?limit=0", "limit"),
        ("?limit=10001", "10000"),
        ("?page=0", "page"),
        ("?page=x", "page"),
        ("?page=", "page"),
        ("?page=4294967297", "page"),
        ("?page=1&page=2", "page is given twice"),
        ("?key=nonsense&value=1", "nonsense"),
        ("?key=fault_levl&value=1", "fault_level"),
        ("?key=id&value=x", "not a whole number"),
        ("?key=fault_start_time&value=x", "\\\"x\\\""),
        ("?key=fault_name&value=%00", "control character"),
        ("?key=fault_name&value=%ff", "UTF-8"),
    ] {
        let (status, answer) = ask(&daemon, &format!("GET /v1/tools/fault/{query}"), "");
        assert_eq!((status, &answer["code"]), (400, &json!(-2)), "{query}: {answer}");
        assert!(answer.to_string().contains(said), "{query}: {answer}");
    }
}

#[test]
fn a_record_is_changed_by_its_id_or_its_name_and_what_was_read_can_be_sent_back() {
    let (codo, daemon) = served();
    codo.ok(&["contact", "add", "杨红飞", "--to", "exec:/usr/bin/true"]);
    codo.ok(&["contact", "add", "ann", "--to", "exec:/usr/bin/true"]);
    // Rules have ways of their own in codo-tools: alert_id, nicknames as one text, no pages.
    let at = "/v1/tools/alert/prometheus/";
    let rule = json!({ "keyword": "CPU*", "alert_level": "严重", "config_file": "alert: CPU\n" });
    let added = done(&daemon, &format!("POST {at}"), &rule);
    assert_eq!((&added["msg"], &added["data"]["id"]), (&json!("添加成功"), &json!(1)));
    let told = json!({ "alert_id": 1, "nicknames": "杨红飞,ann" });
    let changed = done(&daemon, &format!("PATCH {at}"), &told);
    assert_eq!(changed["msg"], "关联用户成功");
    assert_eq!(changed["data"]["nicknames"], "杨红飞,ann");
    assert_eq!(changed["data"]["config_file"], "alert: CPU");
    let changed = done(&daemon, &format!("PUT {at}"), &json!({ "id": 1, "alert_level": "一般" }));
    assert_eq!(changed["msg"], "编辑成功");
    for n in 2..=20 {
        done(&daemon, &format!("POST {at}"), &json!({ "keyword": format!("r{n}") }));
    }
    let all = done(&daemon, &format!("GET {at}"), &json!(""));
    assert_eq!((all["data"].as_array().unwrap().len(), &all["count"]), (20, &json!(20)));
    let read = done(&daemon, &format!("GET {at}?key=nicknames&value=ann"), &json!(""))["data"][0].clone();
    let journal = codo.json(&["log", "--limit", "0"]).as_array().unwrap().len();
    assert_eq!(done(&daemon, &format!("PUT {at}"), &read)["data"], read);
    assert_eq!(codo.json(&["log", "--limit", "0"]).as_array().unwrap().len(), journal, "nothing changed");
    assert_eq!(codo.json(&["rule", "show", "1"])["nicknames"], json!(["杨红飞", "ann"]));
    let fault = json!({ "fault_name": "a", "fault_level": "1", "fault_penson": "x" });
    done(&daemon, "POST /v1/tools/fault/", &fault);
    // Without an id, as codo-tools' PUT: by the name, where one record has it.
    let by_name = json!({ "fault_name": "a", "fault_level": "2" });
    assert_eq!(done(&daemon, "PUT /v1/tools/fault/", &by_name)["data"]["fault_level"], "2");
    done(&daemon, "POST /v1/tools/fault/", &fault);
    let (status, answer) = ask(&daemon, "PUT /v1/tools/fault/", &by_name.to_string());
    assert!(status == 409 && answer["msg"].as_str().unwrap().contains("more than one"), "{answer}");
    let (status, _) = ask(&daemon, "PUT /v1/tools/fault/", &json!({ "fault_name": "b" }).to_string());
    assert_eq!(status, 404);
}

#[test]
fn what_is_refused_changes_nothing_and_says_what_is_wrong() {
    let (codo, daemon) = served();
    let name =
        |name: &str| json!({ "project_name": name, "project_requester": "x", "project_processing": "y" });
    done(&daemon, "POST /v1/tools/project/", &name("a"));
    done(&daemon, "POST /v1/tools/project/", &name("b"));
    let before = codo.json(&["log", "--limit", "0"]);
    let at = "/v1/tools/project/";
    for (method, body, status, said) in [
        ("POST", "", 400, "not JSON"),
        ("POST", "[]", 400, "no object"),
        ("POST", "{\"project_name\": \"c\", \"project_name\": \"d\"}", 400, "duplicate field"),
        ("POST", "{\"project_name\": \"c\"}", 400, "project_requester is missing"),
        ("POST", "{\"project_nam\": \"c\"}", 400, "project_name"),
        ("POST", "{\"project_name\": 1}", 400, "expected text, found a number"),
        ("POST", "{\"project_name\": \"\\u0007\"}", 400, "control character"),
        ("POST", &name("Ａ").to_string(), 409, "already"),
        ("PATCH", "{\"id\": 1, \"project_name\": \"B\"}", 409, "already"),
        ("PATCH", "{\"id\": 1, \"project_name\": null}", 400, "project_name is missing"),
        ("PATCH", "{\"id\": 1, \"project_end_time\": \"2018\"}", 400, "project_end_time"),
        ("PATCH", "{\"id\": 9}", 404, "there is no project 9"),
        ("PATCH", "{\"id\": \"x\"}", 400, "whole number"),
        ("PATCH", "{\"project_status\": \"x\"}", 400, "id is missing"),
        ("DELETE", "{}", 400, "id is missing"),
        ("DELETE", "{\"id\": 9}", 404, "there is no project 9"),
        ("DELETE", "{\"id\": 1, \"project_name\": \"a\"}", 400, "project_name"),
    ] {
        let (found, answer) = ask(&daemon, &format!("{method} {at}"), body);
        let code = if status == 404 { -1 } else { -2 };
        assert_eq!((found, &answer["code"]), (status, &json!(code)), "{method} {body}: {answer}");
        assert!(answer.to_string().contains(said), "{method} {body}: {answer}");
    }
    for query in ["", "?num=0", "?num=1000001", "?num=x", "?num="] {
        assert_eq!(ask(&daemon, &format!("GET /v1/tools/password/{query}"), "").0, 400, "{query}");
    }
    let login = "Authorization: Bearer TOKEN\r\n";
    let typed = |kind: &str| format!("{login}Content-Type: {kind}\r\n");
    for (line, headers, status, answered) in [
        (format!("GET {at}"), String::new(), 401, "www-authenticate: bearer"),
        (format!("TRACE {at}"), String::new(), 401, "www-authenticate: bearer"),
        ("GET /v1/openapi.json".to_string(), String::new(), 401, "www-authenticate: basic"),
        (format!("TRACE {at}"), login.to_string(), 405, "allow: get, head, post, put, patch, delete\r\n"),
        ("POST /v1/tools/password/".to_string(), login.to_string(), 405, "allow: get, head\r\n"),
        (format!("POST {at}"), typed("text/plain"), 415, "json"),
        (format!("POST {at}"), typed("application/x-www-form-urlencoded") + "Origin: http://x\r\n", 415, ""),
        ("GET /v1/tools/contact/".to_string(), login.to_string(), 404, ""),
        (format!("HEAD {at}"), login.to_string(), 200, "cache-control: no-store"),
    ] {
        let answer = send(&daemon, &line, &headers, "");
        assert_eq!(answer.status, status, "{line} {headers}: {answer:?}");
        assert!(answer.head.to_ascii_lowercase().contains(answered), "{line}: {answer:?}");
    }
    let large = format!("PATCH {at} HTTP/1.1\r\nHost: x\r\n{login}Content-Length: 9999999999\r\n\r\n");
    assert_eq!(exchange(daemon.address, large.as_bytes()).unwrap().status, 413);
    assert_eq!(codo.json(&["log", "--limit", "0"]), before);
    let metrics = send(&daemon, "GET /metrics", login, "").body;
    for line in ["part=\"project\",status=\"409\"} 2\n", "part=\"password\",status=\"400\"} 5\n"] {
        assert!(metrics.contains(&format!("codo_api_requests_total{{{line}")), "{line}{metrics}");
    }
}

#[test]
fn the_journal_names_who_logged_in() {
    let (codo, daemon) = served();
    let basic = base64::prelude::BASE64_STANDARD.encode("杨红飞:PASSWORD");
    let body = json!({ "event_name": "a", "event_level": "b", "event_processing": "c" }).to_string();
    let headers = format!("Authorization: Basic {basic}\r\nContent-Type: application/json\r\n");
    assert_eq!(send(&daemon, "POST /v1/tools/event/", &headers, &body).status, 200);
    let entry = codo.json(&["log"])[0].clone();
    assert_eq!((&entry["who"], &entry["what"]), (&json!("杨红飞"), &json!("POST /v1/tools/event/ 1")));
}

#[test]
fn posts_and_requests_that_come_at_once_are_all_stored() {
    let (codo, daemon) = served();
    std::thread::scope(|scope| {
        for thread in 0..6 {
            let daemon = &daemon;
            scope.spawn(move || {
                for n in 0..10 {
                    let name = format!("{thread}-{n}");
                    let event = json!({ "event_name": name, "event_level": "b", "event_processing": "c" });
                    let (line, body) = match thread % 2 {
                        0 => ("POST /v1/tools/event/", event.to_string()),
                        _ => ("POST /v1/tools/send/prometheus/", post_of(&[firing(&name)])),
                    };
                    let (status, answer) = ask(daemon, line, &body);
                    assert_eq!(status, 200, "{answer}");
                }
            });
        }
    });
    assert_eq!(codo.json(&["event", "list", "--limit", "0"]).as_array().unwrap().len(), 30);
    assert_eq!(super::stored(&codo).len(), 30);
}
