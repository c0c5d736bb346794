//! SIGHUP: tokens and bounds are replaced while posts go on; a bad configuration changes nothing.

use super::{firing, post_of, stored};
use crate::support::{Codo, Daemon, exchange, wait_until};
use rustix::process::Signal;
use serde_json::Value as Json;

fn post(daemon: &Daemon, token: &str, name: &str) -> u16 {
    let body = post_of(&[firing(name)]);
    let length = body.len();
    let head = format!(
        "POST /webhook HTTP/1.1\r\nHost: codo\r\nAuthorization: Bearer {token}\r\nContent-Length: {length}\r\n\r\n"
    );
    exchange(daemon.address, (head + &body).as_bytes()).map_or(0, |answer| answer.status)
}

/// Sends SIGHUP and waits until this has been logged so often.
fn reload(daemon: &Daemon, said: &str, times: usize) {
    daemon.signal(Signal::HUP);
    wait_until(said, || daemon.log().matches(said).count() == times);
}

#[test]
fn a_token_is_rotated_without_losing_a_post() {
    let codo = Codo::new();
    std::fs::write(codo.path("token"), "OLD").unwrap();
    let file = format!("file:{}", codo.path("token").display());
    codo.configure(&format!("webhook.tokens = [\"{file}\"]\n"));
    let daemon = Daemon::start(&codo);
    assert_eq!((post(&daemon, "OLD", "a"), post(&daemon, "NEW", "b")), (200, 401));
    codo.configure(&format!("webhook.tokens = [\"{file}\", \"NEW\"]\n"));
    reload(&daemon, "read again", 1);
    assert_eq!((post(&daemon, "OLD", "c"), post(&daemon, "NEW", "d")), (200, 200));
    // What a file holds is read again as well.
    std::fs::write(codo.path("token"), "NEWER").unwrap();
    reload(&daemon, "read again", 2);
    assert_eq!((post(&daemon, "OLD", "e"), post(&daemon, "NEWER", "f")), (401, 200));
    assert_eq!(stored(&codo).into_keys().collect::<String>(), "acdf");
}

#[test]
fn a_bad_configuration_is_logged_and_the_old_one_stays() {
    let codo = Codo::new();
    codo.configure("webhook.tokens = [\"OLD\"]\n");
    let daemon = Daemon::start(&codo);
    for (n, bad) in [
        "webhook.tokens = [\"NEW\"",
        "webhook.tokens = [\"NEW\"]\nwebhook.nonsense = 1\n",
        "webhook.tokens = [\"NEW\", \"env:CODO_NO_SUCH\"]\n",
        "webhook.tokens = [\"NEW\"]\nwebhook.tls_cert = \"/no/such\"\nwebhook.tls_key = \"/no/such\"\n",
    ]
    .into_iter()
    .enumerate()
    {
        codo.configure(bad);
        reload(&daemon, "what was in force stays", n + 1);
        assert_eq!((post(&daemon, "OLD", "a"), post(&daemon, "NEW", "b")), (200, 401), "{bad}");
    }
    std::fs::remove_file(codo.path("config.toml")).unwrap();
    reload(&daemon, "what was in force stays", 5);
    assert_eq!(post(&daemon, "OLD", "a"), 200);
    assert!(!daemon.log().contains("NEW"), "{}", daemon.log());
}

#[test]
fn an_open_port_never_loses_its_logins_by_reading_again() {
    let codo = Codo::new();
    codo.configure("webhook.tokens = [\"OLD\"]\n");
    let daemon = Daemon::start_with(codo.binary(&["serve-webhook", "--listen", "0.0.0.0:0"]));
    codo.configure("");
    reload(&daemon, "what was in force stays", 1);
    assert!(daemon.log().contains("nobody has to log in"), "{}", daemon.log());
    let address = std::net::SocketAddr::from(([127, 0, 0, 1], daemon.address.port()));
    let body = post_of(&[firing("a")]);
    let head = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n", body.len());
    assert_eq!(exchange(address, (head + &body).as_bytes()).unwrap().status, 401);
}

#[test]
fn bounds_change_at_once_and_what_waits_for_the_next_start_is_named() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let body = post_of(&[firing("a")]);
    assert_eq!(daemon.post(&body).status, 200);
    codo.configure("dedup_window = \"1m\"\n[webhook]\nlisten = \"127.0.0.1:9\"\nbody_bytes_max = 50\n");
    reload(&daemon, "counts from the next start on: dedup_window, webhook.listen", 1);
    assert_eq!(daemon.post(&body).status, 413);
    codo.configure("");
    reload(&daemon, "the configuration was read again\n", 1);
    assert_eq!(daemon.post(&body).status, 200);
}

#[test]
fn posts_go_on_while_it_is_read_again_and_again() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    for n in 0..50 {
        daemon.signal(Signal::HUP);
        assert_eq!(daemon.post(&post_of(&[firing(&format!("a{n}"))])).status, 200, "{}", daemon.log());
    }
    assert_eq!(stored(&codo).len(), 50);
}

#[test]
fn a_log_of_json_has_an_object_a_line_with_the_name_of_its_event() {
    let mut codo = Codo::new();
    codo.locale = "zh_CN.UTF-8";
    codo.configure("webhook.log_format = \"json\"\nwebhook.tokens = [\"TOKEN\"]\n");
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(codo.path("config.toml"), readable).unwrap();
    let mut daemon = Daemon::start(&codo);
    assert_eq!(daemon.post("x").status, 401);
    codo.configure("\"\\u202e\" = 1\n");
    daemon.signal(Signal::HUP);
    wait_until("it is refused", || daemon.log().contains("not_read_again"));
    daemon.signal(Signal::TERM);
    assert!(daemon.wait().success());
    wait_until("all is logged", || daemon.log().contains("stopping"));
    let lines: Vec<Json> = daemon.log().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let events: Vec<&str> = lines.iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert_eq!(
        events,
        ["readable_secret", "listening", "not_let_in", "not_read_again", "stopping"],
        "{}",
        daemon.log()
    );
    for line in &lines {
        assert!(codo::time::Time::from_rfc3339(line["at"].as_str().unwrap()).is_some(), "{line}");
        let message = line["message"].as_str().unwrap();
        assert!(!message.is_empty() && !message.contains(['\u{202e}', '\n']) && !message.contains("TOKEN"));
    }
    assert!(lines[1]["message"].as_str().unwrap().starts_with("正在监听"), "{}", lines[1]);
}
