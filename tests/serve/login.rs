//! Who is let in at the port: bearer tokens and Basic logins, and what is said to everybody else.

use super::{firing, messages, post_of, stored};
use crate::support::{Answer, Codo, Daemon, check, exchange};
use base64::Engine;

const BOTH: &str = "[webhook]\ntokens = [\"TOKEN-ONE\", \"file:FOLDER/token\"]\n\
    users = { alertmanager = \"PASSWORD-ONE\", \"值班\" = \"密码:二\" }\n";

/// A codo that both sorts of login are configured for.
fn configured() -> Codo {
    let codo = Codo::new();
    std::fs::write(codo.path("token"), "TOKEN-TWO\n").unwrap();
    codo.configure(&BOTH.replace("FOLDER/", codo.path("").to_str().unwrap()));
    codo
}

fn basic(login: &str) -> String {
    format!("Basic {}", base64::prelude::BASE64_STANDARD.encode(login))
}

/// A request with these headers, and with this body.
fn send(daemon: &Daemon, method: &str, path: &str, headers: &[String], body: &str) -> Answer {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let length = body.len();
    let head =
        format!("{method} {path} HTTP/1.1\r\nHost: codo\r\n{headers}Content-Length: {length}\r\n\r\n{body}");
    exchange(daemon.address, head.as_bytes()).expect("an answer")
}

fn post(daemon: &Daemon, authorization: &str) -> u16 {
    let header = [format!("Authorization: {authorization}")];
    send(daemon, "POST", "/webhook", &header, &post_of(&[firing("a")])).status
}

#[test]
fn every_token_and_every_user_is_let_in_and_nobody_else() {
    let codo = configured();
    let daemon = Daemon::start(&codo);
    let (one, two) = (basic("alertmanager:PASSWORD-ONE"), basic("值班:密码:二"));
    for good in ["Bearer TOKEN-ONE", "Bearer TOKEN-TWO", "bearer TOKEN-TWO", &one, &two] {
        assert_eq!(post(&daemon, good), 200, "{good}");
    }
    let counted = codo.json(&["alert", "show", "1"])["count"].clone();
    let wrong = basic("alertmanager:TOKEN-ONE");
    for bad in ["", "Bearer", "Bearer TOKEN-THREE", "Bearer TOKEN-ON", "TOKEN-ONE", "Basic TOKEN-ONE", &wrong]
    {
        assert_eq!(post(&daemon, bad), 401, "{bad}");
    }
    let good = "Authorization: Bearer TOKEN-ONE".to_string();
    let twice = [good.clone(), good];
    assert_eq!(send(&daemon, "POST", "/webhook", &twice, &post_of(&[firing("b")])).status, 401);
    assert_eq!(codo.json(&["alert", "show", "1"])["count"], counted);
    assert_eq!(stored(&codo).len(), 1);
}

#[test]
fn a_stranger_is_told_what_is_wanted_before_anything_else_is_looked_at() {
    let codo = configured();
    let daemon = Daemon::start(&codo);
    let large = "Content-Type: text/plain".to_string();
    for (method, path, headers) in [
        ("POST", "/webhook", &[][..]),
        ("PUT", "/v1/tools/send/prometheus/", &[]),
        ("DELETE", "/webhook", &[]),
        ("POST", "/webhook", std::slice::from_ref(&large)),
        ("GET", "/metrics", &[]),
    ] {
        let answer = send(&daemon, method, path, headers, "no JSON");
        assert_eq!(answer.status, 401, "{method} {path}: {answer:?}");
        let head = answer.head.to_ascii_lowercase();
        assert!(head.contains("www-authenticate: bearer realm=\"codo\""), "{head}");
        assert!(head.contains("www-authenticate: basic realm=\"codo\", charset=\"utf-8\""), "{head}");
        assert!(answer.body.contains("\"code\":-1"), "{answer:?}");
    }
    // A terabyte that is only announced, by nobody that is known.
    let head = "POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: 1099511627776\r\n\r\n";
    assert_eq!(exchange(daemon.address, head.as_bytes()).unwrap().status, 401);
    // Whoever only asks whether it lives needs no login: probes have none.
    for path in ["/-/healthy", "/-/ready", "/are_you_ok/"] {
        assert_eq!(send(&daemon, "GET", path, &[], "").status, 200, "{path}");
    }
    assert!(messages(&codo).is_empty() && stored(&codo).is_empty());
}

#[test]
fn no_secret_is_logged_shown_or_answered() {
    let codo = configured();
    let daemon = Daemon::start(&codo);
    let mut said = String::new();
    for authorization in ["Bearer TOKEN-THREE", "Bearer TOKEN-ONE", &basic("alertmanager:PASSWORD-TWO")] {
        let header = [format!("Authorization: {authorization}")];
        for body in ["no JSON", &post_of(&[firing("a")])] {
            let answer = send(&daemon, "POST", "/webhook", &header, body);
            said += &(answer.head + &answer.body);
        }
    }
    crate::support::wait_until("the refusal is logged", || daemon.log().contains("without a valid login"));
    said += &daemon.log();
    said += &codo.ok(&["config", "show"]).view();
    said += &codo.json(&["config", "show"]).to_string();
    said += &std::fs::read_to_string(format!("/proc/{}/cmdline", daemon.pid())).unwrap();
    for secret in ["TOKEN-", "PASSWORD-", "密码", &basic("alertmanager:PASSWORD-TWO")] {
        assert!(!said.contains(secret), "{secret} is in {said}");
    }
    assert!(said.contains("127.0.0.1") && said.contains("token"), "{said}");
    // Once a minute, however many there are.
    assert_eq!(daemon.log().matches("without a valid login").count(), 1);
}

#[test]
fn beyond_this_machine_a_login_is_wanted_or_its_absence_said_aloud() {
    let codo = Codo::new();
    let open = ["serve-webhook", "--listen", "0.0.0.0:0"];
    let refused = codo.run(&open);
    check(
        &refused.view(),
        "
        -- stderr
        error: 0.0.0.0:0 can be reached from other machines, and nobody has to log in
        hint: set webhook.tokens or webhook.users, listen on 127.0.0.1, or say --allow-anonymous where the network itself keeps others out
        -- exit 2
        ",
    );
    codo.configure("webhook.tokens = []\nwebhook.users = {}\n");
    assert_eq!(codo.run(&open).code, 2, "none of either is none");
    for settings in ["webhook.tokens = [\"TOKEN\"]\n", "[webhook.users]\nann = \"PASSWORD\"\n"] {
        codo.configure(settings);
        let daemon = Daemon::start_with(codo.binary(&open));
        assert!(daemon.log().contains("logins travel in the clear"), "{}", daemon.log());
    }
}

#[test]
fn logins_that_cannot_be_are_refused_by_their_place_without_being_shown() {
    let codo = Codo::new();
    std::fs::write(codo.path("empty"), "\n").unwrap();
    let empty = format!("webhook.tokens = [\"file:{}\"]", codo.path("empty").display());
    for (settings, said) in [
        ("webhook.tokens = \"SECRET\"", "config.toml:3: webhook.tokens is given one text instead of several"),
        ("webhook.tokens = [\"\"]", "config.toml:3: webhook.tokens holds a secret that is empty"),
        (
            "webhook.tokens = [\"SECRET\", 1]",
            "config.toml:3: webhook.tokens is given something that is no text",
        ),
        ("webhook.tokens = [\"SE\\nCRET\"]", "config.toml:3: webhook.tokens holds a secret"),
        ("webhook.tokens = [\"SE CRET\"]", "webhook.tokens: token 1 is empty or has in it what no header"),
        (&empty, "webhook.tokens: token 1 is empty"),
        ("webhook.tokens = [\"env:CODO_NO_SUCH\"]", "CODO_NO_SUCH, which is not set"),
        ("webhook.tokens = [\"file:/no/such\"]", "webhook.tokens is taken from /no/such"),
        ("webhook.users = { ann = \"\" }", "config.toml:3: webhook.users holds a secret that is empty"),
        (
            "webhook.users = { \"a:b\" = \"SECRET\" }",
            "config.toml:3: webhook.users: \"a:b\" is no login name",
        ),
        ("webhook.users = [\"SECRET\"]", "config.toml:3: webhook.users is given neither text"),
    ] {
        codo.configure(&format!("{settings}\n"));
        let run = codo.run(&["serve-webhook", "--listen", "127.0.0.1:0", "--check"]);
        assert!(run.code == 2 && run.stderr.contains(said), "{settings}: {}", run.view());
        assert!(!run.view().contains("SECRET") && !run.view().contains("CRET\""), "{}", run.view());
    }
}
