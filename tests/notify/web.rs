//! JSON posts to receivers that take them, refuse them, hang, or try to get at what they should not.

use crate::support::{
    Authority, Codo, Daemon, Endpoint, Receiver, read_request, some_alert, text, wait_until,
};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use rustix::process::Signal;
use sha2::Sha256;
use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

fn codo() -> Codo {
    let codo = Codo::new();
    codo.configure("delivery.retry_first = \"1s\"\n");
    codo
}

/// A receiver that answers each request with these bytes.
fn answering(answer: impl Into<Vec<u8>>) -> Receiver {
    let answer = answer.into();
    Receiver::new(move |mut stream| {
        read_request(&mut stream);
        let _ = stream.write_all(&answer);
    })
}

/// What became of one attempt: state, exit code, why.
fn outcome(codo: &Codo, url: &str) -> (String, u8, String) {
    let (message, run) = codo.try_once(url, &some_alert());
    assert_eq!(message["attempts"], 1, "{}", run.view());
    (text(&message, "state").to_string(), run.code, text(&message, "why").to_string())
}

#[test]
fn a_post_says_everything_in_json() {
    let (codo, endpoint) = (codo(), Endpoint::new());
    let (message, run) = codo.try_once(&format!("{}/hook", endpoint.url), &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{}", run.view());
    let got = &endpoint.got()[0];
    let json = got.json();
    for key in ["delivery_id", "subject", "text", "contact", "created_at"] {
        assert_eq!(json[key], message[key], "{key}");
    }
    assert_eq!((&json["kind"], &json["lang"]), (&"alert".into(), &"zh-CN".into()));
    assert_eq!(json["created_at"], "2024-03-01T02:00:00Z");
    assert_eq!(json["alerts"][0]["labels"]["alertname"], "磁盘空间不足");
    assert_eq!(json["alerts"][0]["status"], "firing");
    assert_eq!(got.headers["webhook-id"], text(&message, "delivery_id"));
    assert_eq!(got.headers["webhook-timestamp"], "1709258400");
    assert_eq!(got.headers["content-type"], "application/json");
    assert!(!got.headers.contains_key("webhook-signature"), "there is no secret to sign with");
}

#[test]
fn a_signed_post_can_be_verified_and_its_secret_is_not_sent() {
    for (secret, key) in
        [("s3cret-words", b"s3cret-words".to_vec()), ("whsec_aGVsbG8gd29ybGQ=", b"hello world".to_vec())]
    {
        let (codo, endpoint) = (codo(), Endpoint::new());
        codo.try_once(&format!("{}/hook?room=1#{secret}", endpoint.url), &some_alert());
        let got = &endpoint.got()[0];
        assert_eq!(got.path, "/hook?room=1");
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        let (id, at) = (&got.headers["webhook-id"], &got.headers["webhook-timestamp"]);
        mac.update(format!("{id}.{at}.{}", got.body).as_bytes());
        let expected = format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()));
        assert_eq!(got.headers["webhook-signature"], expected);
        assert!(!format!("{got:?}").contains(secret), "{got:?}");
    }
}

#[test]
fn a_receiver_that_fails_once_is_told_again_under_the_same_id() {
    let codo = codo();
    let endpoint = Endpoint::answering(|n| (if n == 0 { 500 } else { 200 }, "x".to_string()));
    codo.ok(&["contact", "add", "default", "--to", &endpoint.url]);
    let daemon = Daemon::start(&codo);
    assert_eq!(daemon.post(include_str!("../data/payloads/codo-tools-sample.json")).status, 200);
    wait_until("the message is sent", || codo.json(&["outbox", "list"])[0]["state"] == "sent");
    let (message, got) = (codo.message(1), endpoint.got());
    assert_eq!(message["attempts"], 2);
    assert_eq!(got.len(), 2);
    for post in &got {
        assert_eq!(post.headers["webhook-id"], text(&message, "delivery_id"));
        assert_eq!(post.json()["delivery_id"], message["delivery_id"]);
    }
    assert!(daemon.log().contains("message 1 waits until"), "{}", daemon.log());
}

#[test]
fn an_answer_that_will_not_change_fails_at_once() {
    for status in [400, 401, 403, 404, 410, 413] {
        let (codo, endpoint) = (codo(), Endpoint::answering(move |_| (status, "no such hook".into())));
        let (state, code, why) = outcome(&codo, &endpoint.url);
        assert_eq!((state.as_str(), code), ("failed", 6), "{status}");
        assert_eq!(why, format!("{status} no such hook"));
        assert_eq!(codo.flush().code, 0, "what failed is not tried again");
        assert_eq!(endpoint.got().len(), 1);
    }
}

#[test]
fn an_answer_that_may_pass_waits() {
    for status in [408, 429, 500, 502, 503] {
        let (codo, endpoint) = (codo(), Endpoint::answering(move |_| (status, "busy".into())));
        let (state, code, why) = outcome(&codo, &endpoint.url);
        assert_eq!((state.as_str(), code), ("waiting", 6), "{status}");
        assert_eq!(why, format!("{status} busy"));
        assert_eq!(endpoint.got().len(), 1);
    }
}

#[test]
fn a_redirect_is_not_followed() {
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
        let (codo, elsewhere) = (codo(), Endpoint::new());
        let answer = format!(
            "HTTP/1.1 {status}\r\nLocation: {}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            elsewhere.url
        );
        let receiver = answering(answer);
        let (state, code, why) = outcome(&codo, &format!("http://{}/hook#s3cret", receiver.address));
        assert_eq!((state.as_str(), code), ("failed", 6), "{status} {why}");
        assert!(why.contains("redirect"), "{why}");
        assert!(elsewhere.got().is_empty());
    }
}

#[test]
fn a_receiver_that_is_not_there_or_breaks_off_is_waited_for() {
    let codo = codo();
    let gone = answering("");
    let url = format!("http://{}/", gone.address);
    let (state, code, why) = outcome(&codo, &url);
    assert_eq!((state.as_str(), code), ("waiting", 6), "{why}");
    drop(gone);
    let codo = Codo::new();
    // A port on which nobody listens any more.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (state, code, why) = outcome(&codo, &format!("http://{free}/"));
    assert_eq!((state.as_str(), code), ("waiting", 6), "{why}");
    assert!(why.to_lowercase().contains("refused"), "{why}");
    // A name that no server of names is asked for: a part of it is too long.
    let (state, code, why) = outcome(&codo, &format!("http://{}.example/", "a".repeat(64)));
    assert_eq!((state.as_str(), code), ("waiting", 6), "{why}");
}

#[test]
fn a_receiver_that_hangs_is_left_when_the_time_is_up() {
    let codo = codo();
    codo.configure("delivery.timeout = \"1s\"\n");
    // Reads until we go away, which ends it: it never answers.
    let silent = Receiver::new(|mut stream| drop(std::io::copy(&mut stream, &mut std::io::sink())));
    let dripping = Receiver::new(|mut stream| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 ");
        let _ = stream.read(&mut [0]);
    });
    for receiver in [silent, dripping] {
        let (state, code, why) = outcome(&codo, &format!("http://{}/", receiver.address));
        assert_eq!((state.as_str(), code), ("waiting", 6));
        assert!(why.contains("time"), "{why}");
        codo.ok(&["outbox", "drop", &codo.json(&["outbox", "list"])[0]["id"].to_string()]);
    }
}

#[test]
fn an_endless_answer_is_read_to_a_bound() {
    const TOO_MUCH: u64 = 64 << 20;
    let codo = codo();
    let written = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&written);
    let receiver = Receiver::new(move |mut stream| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        while count.load(Ordering::SeqCst) < TOO_MUCH && stream.write_all(&[b'x'; 65_536]).is_ok() {
            count.fetch_add(65_536, Ordering::SeqCst);
        }
    });
    let (state, _, _) = outcome(&codo, &format!("http://{}/", receiver.address));
    assert_eq!(state, "sent", "the status says that it was taken");
    assert!(written.load(Ordering::SeqCst) < TOO_MUCH);
}

#[test]
fn an_answer_is_kept_short_and_harmless() {
    let (codo, endpoint) =
        (codo(), Endpoint::answering(|_| (500, format!("\u{1b}[2J{}", "很长".repeat(2_000)))));
    let (_, _, why) = outcome(&codo, &endpoint.url);
    assert!(why.chars().count() <= 500 && !why.contains('\u{1b}'), "{why}");
}

#[test]
fn the_secret_parts_of_an_address_are_shown_nowhere() {
    const SECRETS: [&str; 5] = ["B0TTOKEN", "querysecret", "signingsecret", "joeuser", "joepass"];
    // A receiver that says all it was asked.
    let receiver = Receiver::new(|mut stream| {
        let asked = read_request(&mut stream) + " signingsecret joeuser:joepass";
        let answer = format!(
            "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{asked}",
            asked.len()
        );
        let _ = stream.write_all(answer.as_bytes());
    });
    let rest = "/hook/B0TTOKEN?key=querysecret#signingsecret";
    let codo = codo();
    let url = format!("http://joeuser:joepass@{}{rest}", receiver.address);
    codo.ok(&["contact", "add", "default", "--to", &url]);
    let mut daemon = Daemon::start(&codo);
    daemon.post(include_str!("../data/payloads/codo-tools-sample.json"));
    wait_until("an attempt was told of", || daemon.log().contains("message 1 waits until"));
    daemon.signal(Signal::TERM);
    daemon.wait();
    let mut shown = vec![daemon.log()];
    for command in [
        ["outbox", "list"].as_slice(),
        &["outbox", "show", "1"],
        &["outbox", "flush"],
        &["contact", "list"],
        &["contact", "show", "default"],
        &["contact", "test", "default"],
        &["outbox", "drop", "1"],
        &["outbox", "retry", "1"],
        &["paid", "remind", "--dry-run"],
    ] {
        shown.push(codo.run(command).view());
        shown.push(codo.run(&[command, &["--json"]].concat()).view());
    }
    for secret in SECRETS {
        assert!(shown.iter().all(|s| !s.contains(secret)), "{secret}: {shown:#?}");
    }
    assert!(shown.iter().any(|s| s.contains("503 POST /***")), "{shown:#?}");
    assert!(codo.ok(&["contact", "show", "default", "--reveal"]).stdout.contains(rest));
}

#[test]
fn https_is_trusted_through_the_named_authority_alone() {
    let authority = Authority::new();
    let server = authority.clone();
    let receiver = Receiver::new(move |stream| {
        let mut stream = server.wrap(stream);
        if !read_request(&mut stream).is_empty() {
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    let codo = Codo::new();
    let url = format!("https://localhost:{}/hook", receiver.address.port());
    let id = codo.queue(&url, &some_alert());
    assert_eq!(codo.flush().code, 6);
    let why = codo.message(id)["why"].to_string();
    assert!(why.contains("certificate"), "{why}");
    let ca = codo.path("ca.pem");
    std::fs::write(&ca, &authority.pem).unwrap();
    codo.configure(&format!("delivery.ca_file = \"{}\"\n", ca.display()));
    let run = codo.flush();
    assert_eq!((run.code, text(&codo.message(id), "state")), (0, "sent"), "{}", run.view());
    // A certificate of the right authority for another host, and one that is over.
    let (state, _, why) = outcome(&codo, &format!("https://127.0.0.1:{}/hook", receiver.address.port()));
    assert!(state == "waiting" && why.contains("certificate"), "{why}");
    let over = Authority::until(2001);
    std::fs::write(&ca, &over.pem).unwrap();
    let receiver = Receiver::new(move |stream| drop(read_request(&mut over.wrap(stream))));
    let (state, _, why) = outcome(&codo, &format!("https://localhost:{}/hook", receiver.address.port()));
    assert!(state == "waiting" && why.contains("certificate") && why.contains("expired"), "{why}");
}

#[test]
fn a_file_of_authorities_that_cannot_be_used_is_named() {
    let codo = Codo::new();
    let ca = codo.path("ca.pem");
    codo.configure(&format!("delivery.ca_file = \"{}\"\n", ca.display()));
    for content in [None, Some("no certificate")] {
        if let Some(content) = content {
            std::fs::write(&ca, content).unwrap();
        }
        let (state, _, why) = outcome(&codo, "https://localhost:1/");
        assert_eq!(state, "waiting");
        assert!(why.contains("delivery.ca_file") && why.contains("ca.pem"), "{why}");
        codo.ok(&["outbox", "drop", &codo.json(&["outbox", "list"])[0]["id"].to_string()]);
    }
}
