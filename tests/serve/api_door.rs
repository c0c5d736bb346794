//! codo-tools' HTTP API: who may use it, how it is switched on and off, and what a locked database does to it.

use super::{firing, post_of};
use crate::support::{Answer, Codo, Daemon, check, exchange, wait_until};
use rustix::process::Signal;
use serde_json::{Value as Json, json};

const LOGIN: &str = "Authorization: Bearer TOKEN\r\n";
const EVENT: &str = r#"{"event_name": "a", "event_level": "b", "event_processing": "c"}"#;

/// Sends a request to the events with this host, these headers and this body.
fn send(daemon: &Daemon, method: &str, host: &str, headers: &str, body: &str) -> Answer {
    let length = body.len();
    let head = format!(
        "{method} /v1/tools/event/ HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
    );
    exchange(daemon.address, head.as_bytes()).expect("an answer")
}

fn status(daemon: &Daemon, method: &str, headers: &str) -> u16 {
    send(daemon, method, "localhost:8040", headers, EVENT).status
}

#[test]
fn without_a_login_it_is_not_served_unless_that_is_said_aloud_on_this_machine() {
    let codo = Codo::new();
    let serve = |listen: &'static str, flags: &[&'static str]| {
        [&["serve-webhook", "--listen", listen, "--check"], flags].concat()
    };
    let refused = codo.run(&serve("127.0.0.1:0", &["--api"]));
    check(
        &refused.view(),
        "
        -- stderr
        error: webhook.api: whoever reaches 127.0.0.1:0 could change every record, and nobody has to log in
        hint: set webhook.tokens or webhook.users; on 127.0.0.1, --allow-anonymous does without
        -- exit 2
        ",
    );
    assert_eq!(codo.run(&serve("0.0.0.0:0", &["--api", "--allow-anonymous"])).code, 2);
    codo.ok(&serve("127.0.0.1:0", &["--api", "--allow-anonymous"]));
    codo.ok(&serve("[::1]:0", &["--api", "--allow-anonymous"]));
    codo.configure("webhook.api = true\n");
    assert_eq!(codo.run(&serve("127.0.0.1:0", &[])).code, 2);
    codo.configure("webhook.api = true\nwebhook.users = { ann = \"PASSWORD\" }\n");
    codo.ok(&serve("0.0.0.0:0", &[]));
    codo.configure("webhook.api = 1\n");
    let run = codo.run(&serve("127.0.0.1:0", &[]));
    assert!(run.code == 2 && run.stderr.contains("webhook.api"), "{}", run.view());
}

#[test]
fn a_strangers_page_reads_and_changes_nothing_where_nobody_has_to_log_in() {
    let codo = Codo::new();
    let flags = ["serve-webhook", "--listen", "127.0.0.1:0", "--api", "--allow-anonymous"];
    let daemon = Daemon::start_with(codo.binary(&flags));
    let json = "Content-Type: application/json\r\n";
    for host in ["localhost", "127.0.0.1:8040", "[::1]:8040", "LOCALHOST:1"] {
        assert_eq!(send(&daemon, "POST", host, json, EVENT).status, 200, "{host}");
    }
    for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8040", "", "a@127.0.0.1 b"]
    {
        let answer = send(&daemon, "GET", host, json, "");
        assert!([400, 403].contains(&answer.status), "{host}: {answer:?}");
    }
    // What a browser sends without asking first.
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let page = "Origin: http://evil.example\r\n";
    assert_eq!(send(&daemon, "POST", "localhost", &format!("{form}{page}"), EVENT).status, 415);
    assert_eq!(send(&daemon, "POST", "localhost", page, EVENT).status, 415);
    assert_eq!(send(&daemon, "POST", "localhost", form, EVENT).status, 200);
    let entries = codo.json(&["log"]);
    let entries = entries.as_array().unwrap();
    assert!(entries.len() == 5 && entries.iter().all(|entry| entry["who"] == "anonymous"), "{entries:?}");
}

#[test]
fn it_is_switched_on_and_off_by_sighup_and_never_without_a_login() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let reload = |settings: &str, said: &str, times: usize| {
        codo.configure(settings);
        daemon.signal(Signal::HUP);
        wait_until(said, || daemon.log().matches(said).count() == times);
    };
    assert_eq!(status(&daemon, "GET", LOGIN), 404);
    reload("webhook.api = true\n", "what was in force stays", 1);
    assert_eq!(status(&daemon, "GET", LOGIN), 404);
    reload("webhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n", "was read again\n", 1);
    assert_eq!((status(&daemon, "GET", LOGIN), status(&daemon, "GET", "")), (200, 401));
    reload("webhook.tokens = [\"TOKEN\"]\n", "was read again\n", 2);
    assert_eq!(status(&daemon, "GET", LOGIN), 404);
}

#[test]
fn while_the_database_is_locked_it_can_be_read_and_a_change_is_asked_to_come_again() {
    let codo = Codo::new();
    codo.configure("webhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n");
    let daemon = Daemon::start(&codo);
    assert_eq!(status(&daemon, "POST", LOGIN), 200);
    let lock = codo.database.lock();
    assert_eq!(status(&daemon, "GET", LOGIN), 200);
    let answer = send(&daemon, "POST", "localhost", LOGIN, EVENT);
    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(answer.head.to_ascii_lowercase().contains("retry-after: "), "{answer:?}");
    let said: Json = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(said["code"], -1, "{said}");
    wait_until("it is logged", || daemon.log().contains("POST /v1/tools/event/ was not done"));
    drop(lock);
    wait_until("it is done again", || status(&daemon, "POST", LOGIN) == 200);
    assert_eq!(codo.json(&["event", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn what_nobody_waits_for_any_more_is_not_begun() {
    let codo = Codo::new();
    codo.configure("webhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n");
    let daemon = Daemon::start(&codo);
    assert_eq!(status(&daemon, "POST", LOGIN), 200);
    let lock = codo.database.lock();
    // The first takes all the time there is for it; those behind it are told that their turn never came.
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let senders: Vec<_> =
            (0..4).map(|_| scope.spawn(|| send(&daemon, "POST", "localhost", LOGIN, EVENT))).collect();
        senders.into_iter().map(|sender| sender.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| answer.status == 503), "{answers:?}");
    drop(lock);
    let said = |text: &str| answers.iter().filter(|answer| answer.body.contains(text)).count();
    assert!(said("nothing was changed") > 0, "{answers:?}");
    wait_until("it is served again", || status(&daemon, "GET", LOGIN) == 200);
    let stored = codo.json(&["event", "list"]).as_array().unwrap().len();
    assert!(stored <= 1 + said("may still be"), "{stored}: {answers:?}");
    assert_eq!(daemon.request("GET", "/-/healthy", "").status, 200);
}

#[test]
fn an_hour_that_clocks_show_twice_stays_the_one_it_was_when_it_is_sent_back() {
    let codo = Codo::new();
    let settings = "timezone = \"America/New_York\"\nwebhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n";
    std::fs::write(codo.path("config.toml"), settings).unwrap();
    codo.ok(&["event", "add", "a", "--level", "b", "--handler", "c", "--start", "2018-11-04T06:30:00Z"]);
    let daemon = Daemon::start(&codo);
    let read: Json = serde_json::from_str(&send(&daemon, "GET", "localhost", LOGIN, "").body).unwrap();
    let mut event = read["data"][0].clone();
    assert_eq!(event["event_start_time"], "2018-11-04 01:30:00");
    event["event_level"] = "changed".into();
    assert_eq!(send(&daemon, "PUT", "localhost", LOGIN, &event.to_string()).status, 200);
    let stored = codo.json(&["event", "show", "1"]);
    assert_eq!(stored["event_level"], "changed");
    assert_eq!(stored["event_start_time"], json!("2018-11-04T06:30:00Z"));
}

#[test]
fn a_page_of_long_texts_is_cut_by_asking_for_less() {
    let codo = Codo::new();
    codo.configure("webhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n");
    let long = "x".repeat(1 << 20);
    let fault = json!({ "fault_name": "a", "fault_level": "b", "fault_penson": "c", "fault_report": long,
        "fault_issue": long, "fault_summary": long });
    let file = codo.path("faults.json");
    std::fs::write(&file, json!(vec![fault; 11]).to_string()).unwrap();
    codo.ok(&["fault", "add", "--from", file.to_str().unwrap(), "--quiet"]);
    let daemon = Daemon::start(&codo);
    let page = |query: &str| {
        let head = format!("GET /v1/tools/fault/{query} HTTP/1.1\r\nHost: x\r\n{LOGIN}\r\n");
        exchange(daemon.address, head.as_bytes()).expect("an answer")
    };
    let whole = page("");
    assert!(whole.status == 400 && whole.body.contains("larger than 32 MiB"), "{}", whole.status);
    let part: Json = serde_json::from_str(&page("?limit=5").body).unwrap();
    assert_eq!((part["data"].as_array().unwrap().len(), &part["count"]), (5, &json!(11)));
    // Nobody else waited for that.
    assert_eq!(daemon.request("GET", "/-/ready", "").status, 200);
    assert_eq!(daemon.post(&post_of(&[firing("a")])).status, 401);
}
