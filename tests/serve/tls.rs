//! TLS at the port: a certificate from PEM files, and clients that never finish shaking hands.

use super::{firing, post_of, stored};
use crate::support::{Authority, Codo, Daemon, exchange, wait_until};
use rustix::process::Signal;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Writes a certificate and its key.
fn keep(codo: &Codo, authority: &Authority) {
    std::fs::write(codo.path("tls.crt"), &authority.certificate).unwrap();
    std::fs::write(codo.path("tls.key"), &authority.key).unwrap();
}

/// The settings that name both, in a table of their own.
fn settings(codo: &Codo) -> String {
    let path = |name| codo.path(name).display().to_string();
    format!("webhook.tls_cert = \"{}\"\nwebhook.tls_key = \"{}\"\n", path("tls.crt"), path("tls.key"))
}

fn post(name: &str) -> Vec<u8> {
    let body = post_of(&[firing(name)]);
    let length = body.len();
    format!("POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Whether a post that checks this authority's certificate is answered 200.
fn is_served(daemon: &Daemon, authority: &Authority, name: &str) -> bool {
    authority.exchange(daemon.address, &post(name)).is_ok_and(|said| said.starts_with("HTTP/1.1 200 "))
}

#[test]
fn with_a_certificate_tls_alone_is_spoken() {
    let (codo, authority) = (Codo::new(), Authority::new());
    keep(&codo, &authority);
    codo.configure(&settings(&codo));
    let daemon = Daemon::start(&codo);
    assert!(daemon.log().contains("listening on https://"), "{}", daemon.log());
    assert!(is_served(&daemon, &authority, "a"));
    assert!(authority.exchange(daemon.address, &post("b")).unwrap().contains("发送成功"));
    assert!(Authority::new().exchange(daemon.address, &post("c")).is_err(), "another authority's");
    assert!(exchange(daemon.address, &post("d")).is_none(), "plain HTTP gets no answer");
    assert_eq!(stored(&codo).into_keys().collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn who_never_finishes_the_handshake_is_closed_and_keeps_nobody_out() {
    let (codo, authority) = (Codo::new(), Authority::new());
    keep(&codo, &authority);
    codo.configure(&(settings(&codo) + "webhook.head_timeout = \"2s\"\n"));
    let daemon = Daemon::start(&codo);
    let hello = b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03".as_slice();
    let mut slow: Vec<TcpStream> = (0..300)
        .map(|n| {
            let mut stream = TcpStream::connect(daemon.address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
            let _ = stream.write_all(if n % 2 == 0 { hello } else { b"" });
            stream
        })
        .collect();
    for round in 0..5 {
        assert!(is_served(&daemon, &authority, &format!("during{round}")), "{}", daemon.log());
    }
    for stream in &mut slow {
        let ended = stream.read_to_end(&mut Vec::new());
        let open = ended.is_err_and(|e| e.kind() == std::io::ErrorKind::WouldBlock);
        assert!(!open, "a connection stays open");
    }
    assert!(is_served(&daemon, &authority, "after"));
}

#[test]
fn a_changed_certificate_is_shown_from_sighup_on_and_a_bad_one_never() {
    let (codo, old, new) = (Codo::new(), Authority::new(), Authority::new());
    keep(&codo, &old);
    codo.configure(&settings(&codo));
    let daemon = Daemon::start(&codo);
    keep(&codo, &new);
    assert!(is_served(&daemon, &old, "before"), "nobody has asked for the new one");
    daemon.signal(Signal::HUP);
    wait_until("it is read", || daemon.log().contains("the configuration was read again"));
    assert!(is_served(&daemon, &new, "new") && !is_served(&daemon, &old, "old"));
    // The key of another certificate, as while files are being replaced.
    std::fs::write(codo.path("tls.key"), &old.key).unwrap();
    daemon.signal(Signal::HUP);
    wait_until("it is refused", || daemon.log().contains("what was in force stays"));
    assert!(daemon.log().contains("cannot be used together"), "{}", daemon.log());
    assert!(is_served(&daemon, &new, "still"));
    assert!(!daemon.log().contains("PRIVATE KEY-----"), "{}", daemon.log());
}

#[test]
fn a_certificate_that_is_over_and_a_key_that_everybody_can_read_are_warned_of() {
    let codo = Codo::new();
    codo.configure(&settings(&codo));
    let key_is = |mode| {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
        std::fs::set_permissions(codo.path("tls.key"), mode).unwrap();
    };
    for (year, mode, code, said, unsaid) in [
        (2023, 0o640, 1, "has expired: 2023-01-01T00:00:00Z", "everybody"),
        (2050, 0o600, 0, "can be served", "expired"),
        (2049, 0o644, 0, "everybody on this machine can read the private key", "expired"),
    ] {
        keep(&codo, &Authority::until(year));
        key_is(mode);
        let run = codo.run(&["serve-webhook", "--check"]);
        assert_eq!(run.code, code, "{year}: {}", run.view());
        assert!(run.stderr.contains(said) && !run.stderr.contains(unsaid), "{year}: {}", run.view());
    }
    // It is served with all the same: there are senders that do not look.
    keep(&codo, &Authority::until(2023));
    let daemon = Daemon::start(&codo);
    assert!(daemon.log().contains("Z warning: the certificate in "), "{}", daemon.log());
    assert!(daemon.log().contains("Z warning: everybody on this machine"), "{}", daemon.log());
}

#[test]
fn files_that_cannot_be_served_with_are_refused_by_name() {
    let (codo, authority, other) = (Codo::new(), Authority::new(), Authority::new());
    let refused = |what: &str, said: &[&str]| {
        let run = codo.run(&["serve-webhook", "--check"]);
        let missing = said.iter().find(|part| !run.stderr.contains(**part));
        assert!(run.code == 2 && missing.is_none(), "{what}: {missing:?} in {}", run.view());
    };
    codo.configure(&settings(&codo));
    refused("no files", &["the certificate in ", "tls.crt cannot be read", "hint: "]);
    keep(&codo, &authority);
    assert_eq!(codo.run(&["serve-webhook", "--check"]).code, 0);
    std::fs::write(codo.path("tls.key"), &other.key).unwrap();
    refused("another's key", &["tls.crt", "tls.key cannot be used together"]);
    std::fs::write(codo.path("tls.key"), &authority.certificate).unwrap();
    refused("a certificate for a key", &["the key in ", "tls.key cannot be read"]);
    keep(&codo, &authority);
    std::fs::write(codo.path("tls.crt"), &authority.key).unwrap();
    refused("a key for a certificate", &["tls.crt holds no certificate"]);
    std::fs::write(codo.path("tls.crt"), "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n")
        .unwrap();
    refused("junk", &["tls.crt cannot be read"]);
    let half = settings(&codo).lines().next().unwrap().to_string();
    codo.configure(&(half + "\n"));
    refused("one of two", &["webhook.tls_cert and webhook.tls_key go together"]);
}
