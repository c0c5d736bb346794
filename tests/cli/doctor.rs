//! `codo doctor`: each thing that can be wrong around codo, found and named.

use crate::support::{Codo, Process};
use serde_json::Value as Json;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The names of what is found, by the real program and the real clock.
fn found(codo: &Codo, arguments: &[&str], variables: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut command = codo.binary(&[&["doctor", "--json"], arguments].concat());
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let json: Json = serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {said}"));
    let text = |value: &Json| value.as_str().unwrap().to_string();
    let found: Vec<_> =
        json["findings"].as_array().unwrap().iter().map(|f| (text(&f["check"]), text(&f["what"]))).collect();
    assert!(json["findings"].as_array().unwrap().iter().all(|f| f["hint"].is_string()), "{json}");
    assert_eq!(output.status.code(), Some(i32::from(!found.is_empty())), "{json}");
    assert_eq!(json["ok"], found.is_empty());
    found
}

#[track_caller]
fn assert_one(found: &[(String, String)], check: &str, said: &str) {
    let is_it = |(name, what): &&(String, String)| name == check && what.contains(said);
    assert_eq!(found.iter().filter(is_it).count(), 1, "{found:?}");
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn where_nothing_is_wrong_nothing_is_found() {
    let codo = Codo::new();
    assert!(found(&codo, &["--offline"], &[]).is_empty());
    codo.ok(&["fault", "add", "x", "--level", "1", "--owner", "ann"]);
    assert!(found(&codo, &["--offline"], &[("TZ", "Asia/Shanghai")]).is_empty());
}

#[test]
fn fault_36_secrets_that_others_can_read_are_named() {
    let codo = Codo::new();
    let (secret, key) = (codo.path("smtp.pass"), codo.path("tls.key"));
    for path in [&secret, &key] {
        std::fs::write(path, "s3cret").unwrap();
        set_mode(path, 0o644);
    }
    let settings = format!(
        "[smtp]\nhost = \"127.0.0.1\"\nfrom = \"ops@example.com\"\nusername = \"ops\"\npassword = \"file:{}\"\n\
         [webhook]\ntokens = [\"t0ken\", \"env:NOT_THERE\"]\ntls_key = \"{}\"\n",
        secret.display(),
        key.display()
    );
    codo.configure(&settings);
    set_mode(&codo.path("config.toml"), 0o644);
    let all = found(&codo, &["--offline"], &[]);
    assert_one(&all, "secret", "smtp.pass (smtp.password) can be used by others: its mode is 644");
    assert_one(&all, "secret", "tls.key (webhook.tls_key) can be used by others");
    assert_one(&all, "secret", "config.toml holds a secret");
    assert_one(&all, "secret", "NOT_THERE");
    assert!(all.iter().all(|(_, what)| !what.contains("s3cret") && !what.contains("t0ken")), "{all:?}");
    for path in [&secret, &key, &codo.path("config.toml")] {
        set_mode(path, 0o600);
    }
    assert!(found(&codo, &["--offline"], &[("NOT_THERE", "x")]).is_empty());
}

#[test]
fn fault_51_a_zone_that_nobody_knows_is_named() {
    let codo = Codo::new();
    std::fs::write(codo.path("config.toml"), "").unwrap();
    assert_one(&found(&codo, &["--offline"], &[("TZ", "No/Such")]), "zone", "TZ is \"No/Such\"");
    for known in ["Asia/Shanghai", "UTC", "CST-8", ":Europe/Berlin"] {
        assert!(found(&codo, &["--offline"], &[("TZ", known)]).is_empty(), "{known}");
    }
    // A zone that the settings name is in force whatever the environment says.
    codo.configure("");
    assert!(found(&codo, &["--offline"], &[("TZ", "No/Such")]).is_empty());
}

#[test]
fn messages_that_nobody_sends_and_that_failed_are_named() {
    let codo = Codo::new();
    codo.ok(&["rule", "list"]);
    for (id, state) in [(1, "waiting"), (2, "failed"), (3, "sent")] {
        let at = "'2024-03-01T02:00:00Z'";
        let sql = format!(
            "INSERT INTO outbox (delivery_id, state, contact, channel, address, subject, body, attempts, \
             next_try_at, give_up_at, created_at) VALUES ('{id}', '{state}', 'ann', 'https', 'https://x/', 's', \
             '{{}}', 1, {at}, {at}, {at})"
        );
        codo.database.execute(&sql).unwrap();
    }
    let all = found(&codo, &["--offline"], &[]);
    assert_one(&all, "outbox", "1 messages are due, the first since 2024-03-01 02:00, and nobody sends them");
    assert_one(&all, "outbox", "1 messages failed");
}

#[test]
fn a_mail_server_that_cannot_be_reached_is_named_unless_offline() {
    let codo = Codo::new();
    // A port on which nobody listens, and one on which somebody says nothing.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    for port in [closed.port(), silent.local_addr().unwrap().port()] {
        codo.configure(&format!(
            "[smtp]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\nfrom = \"ops@example.com\"\n\
             [delivery]\ntimeout = \"1s\"\n"
        ));
        assert_one(&found(&codo, &[], &[]), "smtp", "the mail server 127.0.0.1 cannot be used");
        assert!(found(&codo, &["--offline"], &[]).is_empty());
    }
}

#[test]
fn people_read_what_is_wrong_in_their_language() {
    let mut codo = Codo::new();
    codo.configure("[webhook]\ntokens = [\"env:NOT_THERE\"]\n");
    codo.locale = "zh_CN.UTF-8";
    let (code, said) = Process::run(&mut codo.binary(&["doctor", "--offline"]));
    assert_eq!(code, Some(1));
    assert!(said.contains("发现 1 处问题"), "{said}");
}
