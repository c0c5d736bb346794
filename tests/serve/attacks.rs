//! Clients that are slow, huge or hostile: none keeps an honest one from being answered.

use super::{firing, post_of, stored};
use crate::support::{Codo, Daemon, exchange};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub(super) const SLOW_HEAD: &[u8] = b"POST /webhook HTTP/1.1\r\nHost: codo\r\nX-Slow: ";
pub(super) const SLOW_BODY: &[u8] =
    b"POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";

pub(super) fn is_served(daemon: &Daemon, name: &str) -> bool {
    daemon.post(&post_of(&[firing(name)])).status == 200
}

pub(super) fn connect(daemon: &Daemon) -> TcpStream {
    let stream = TcpStream::connect(daemon.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Everything the daemon says until it closes; panics where it does not.
fn rest(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    match stream.read_to_end(&mut said) {
        Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            panic!("the connection stays open: {}", String::from_utf8_lossy(&said))
        }
        // A reset closes it as well.
        _ => String::from_utf8_lossy(&said).into_owned(),
    }
}

/// Sends these bytes at once and takes all that is answered.
fn converse(daemon: &Daemon, bytes: &[u8]) -> String {
    let mut stream = connect(daemon);
    let _ = stream.write_all(bytes);
    rest(&mut stream)
}

fn answers(said: &str) -> usize {
    said.matches("HTTP/1.1 ").count() - said.matches("HTTP/1.1 100 ").count()
}

/// The most bytes of memory that the daemon held at any time so far.
pub(super) fn peak(daemon: &Daemon) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", daemon.pid())).unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() << 10
}

/// Slow clients: each says a byte more when told to, and comes back when it was thrown out.
pub(super) struct Slow<'a> {
    daemon: &'a Daemon,
    open: Vec<(TcpStream, &'static [u8])>,
}

impl<'a> Slow<'a> {
    pub(super) fn new(daemon: &'a Daemon, count: usize, openings: &[&'static [u8]]) -> Self {
        let mut slow = Slow { daemon, open: Vec::new() };
        for opening in openings.iter().cycle().take(count) {
            slow.open.push((slow.client(opening), opening));
        }
        slow
    }

    fn client(&self, opening: &[u8]) -> TcpStream {
        let mut stream = connect(self.daemon);
        let _ = stream.write_all(opening);
        stream
    }

    pub(super) fn drip(&mut self) {
        for place in 0..self.open.len() {
            let (stream, opening) = &mut self.open[place];
            if stream.write_all(b"x").is_err() {
                let opening = *opening;
                self.open[place].0 = self.client(opening);
            }
        }
    }
}

#[test]
fn a_body_said_to_be_a_terabyte_is_refused_at_once() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let before = peak(&daemon);
    for length in [1_u64 << 40, (1 << 63) - 1, 1 << 63, u64::MAX] {
        for path in ["/webhook", "/nowhere"] {
            let head = format!("POST {path} HTTP/1.1\r\nHost: codo\r\nContent-Length: {length}\r\n\r\n");
            let answer = exchange(daemon.address, head.as_bytes()).expect("an answer");
            assert!((400..500).contains(&answer.status), "{length}: {answer:?}");
            if (path, length) == ("/webhook", 1 << 40) {
                assert_eq!(answer.status, 413, "{answer:?}");
            }
        }
    }
    assert!(is_served(&daemon, "a"));
    assert!(peak(&daemon) < before + (64 << 20));
}

#[test]
fn a_client_that_writes_all_of_a_refused_body_reads_the_answer() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let body = vec![b' '; 5 << 20];
    let chunk = [format!("{:x}\r\n", body.len()).as_bytes(), &body, b"\r\n0\r\n\r\n"].concat();
    let length = format!("Content-Length: {}", body.len());
    for (path, framing, body, status) in [
        ("/webhook", length.as_str(), &body, 413),
        ("/webhook", "Transfer-Encoding: chunked", &chunk, 413),
        ("/webhook", &format!("Content-Type: text/plain\r\n{length}"), &body, 415),
        ("/nowhere", &length, &body, 404),
        ("/-/ready", &length, &body, 405),
    ] {
        let mut stream = connect(&daemon);
        let head = format!("POST {path} HTTP/1.1\r\nHost: codo\r\n{framing}\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap_or_else(|e| panic!("{framing}: the upload was cut off: {e}"));
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap_or_else(|e| panic!("{framing}: no answer was read: {e}"));
        assert!(said.starts_with(&format!("HTTP/1.1 {status} ")), "{framing}: {said}");
    }
    assert!(is_served(&daemon, "after"));
}

#[test]
fn who_asks_before_uploading_too_much_is_told_before() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let head =
        b"POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: 5000000\r\nExpect: 100-continue\r\n\r\n";
    let said = converse(&daemon, head);
    assert!(said.starts_with("HTTP/1.1 413 "), "{said}");
}

#[test]
fn a_connection_that_says_nothing_is_closed_and_harms_nobody() {
    let codo = Codo::new();
    codo.configure("webhook.head_timeout = \"1s\"\n");
    let daemon = Daemon::start(&codo);
    let mut silent = connect(&daemon);
    assert!(is_served(&daemon, "a"));
    assert_eq!(answers(&rest(&mut silent)), 0);
}

#[test]
fn two_hundred_slow_clients_of_one_address_do_not_keep_an_honest_one_of_it_out() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let mut slow = Slow::new(&daemon, 200, &[SLOW_HEAD, SLOW_BODY, b""]);
    for round in 0..20 {
        slow.drip();
        assert!(is_served(&daemon, &format!("a{round}")), "round {round}: {}", daemon.log());
    }
    assert_eq!(stored(&codo).len(), 20);
}

#[test]
fn with_few_descriptors_two_hundred_connections_are_survived() {
    let codo = Codo::new();
    let daemon = Daemon::start_with(codo.daemon_after("ulimit -n 64"));
    let mut slow = Slow::new(&daemon, 200, &[SLOW_HEAD, SLOW_BODY, b""]);
    for round in 0..10 {
        slow.drip();
        assert!(is_served(&daemon, &format!("during{round}")), "round {round}: {}", daemon.log());
    }
    drop(slow);
    for round in 0..10 {
        assert!(is_served(&daemon, &format!("after{round}")), "round {round}: {}", daemon.log());
    }
    assert_eq!(stored(&codo).len(), 20);
}

#[test]
fn an_endless_header_is_refused_in_bounded_memory() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    assert!(is_served(&daemon, "before"));
    let before = peak(&daemon);
    let line = vec![b'a'; 1 << 20];
    let small = "a: b\r\n".repeat(1 << 17);
    for (what, part) in [("one line", line.as_slice()), ("many lines", small.as_bytes())] {
        let mut stream = connect(&daemon);
        stream.write_all(SLOW_HEAD).unwrap();
        let sent = (0..256).take_while(|_| stream.write_all(part).is_ok()).count();
        assert!(sent < 256, "{what}: 256 MiB of header were taken");
        let now = peak(&daemon);
        assert!(now < before + (16 << 20), "{what}: {before} bytes of memory became {now}");
    }
    // A head just over the limit is read whole, so its answer arrives.
    let said = converse(&daemon, &[SLOW_HEAD, &[b'a'; 20_000], b"\r\n\r\n"].concat());
    assert!(said.starts_with("HTTP/1.1 431 "), "{said}");
    assert!(is_served(&daemon, "after"));
}

#[test]
fn pipelined_requests_get_one_answer() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let get = "GET /-/healthy HTTP/1.1\r\nHost: codo\r\n\r\n";
    let post = post_of(&[firing("a")]);
    let post =
        format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n{post}", post.len());
    for bytes in [get.repeat(2), get.repeat(10_000), format!("{post}{get}"), post.repeat(3)] {
        let said = converse(&daemon, bytes.as_bytes());
        assert_eq!(answers(&said), 1, "{said}");
    }
    assert_eq!(codo.json(&["alert", "show", "1"])["count"], 2, "the pipelined posts were not run");
    assert!(is_served(&daemon, "after"));
}

#[test]
fn a_client_that_never_reads_its_answers_costs_no_memory() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let before = peak(&daemon);
    let gets = "GET /-/healthy HTTP/1.1\r\nHost: codo\r\n\r\n".repeat(20_000);
    let mut clients: Vec<TcpStream> = (0..8).map(|_| connect(&daemon)).collect();
    for _ in 0..16 {
        for client in &mut clients {
            let _ = client.write_all(gets.as_bytes());
        }
    }
    assert!(is_served(&daemon, "a"));
    let now = peak(&daemon);
    assert!(now < before + (16 << 20), "{before} bytes of memory became {now}");
}

#[test]
fn clients_that_do_not_take_their_answers_do_not_keep_an_honest_one_out() {
    let codo = Codo::new();
    // Answers that no socket's buffer holds.
    codo.configure("webhook.body_bytes_max = 20000000\nwebhook.connections_per_address_max = 4\n");
    let daemon = Daemon::start(&codo);
    let mut alert = firing("large");
    alert["annotations"] = serde_json::json!({ "detail": "x".repeat(16_000_000) });
    let body = post_of(&[alert]);
    let head = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n", body.len());
    let mut clients: Vec<TcpStream> = (0..4).map(|_| connect(&daemon)).collect();
    for client in &mut clients {
        client.write_all(head.as_bytes()).unwrap();
        client.write_all(body.as_bytes()).unwrap();
        // The answer has begun.
        client.peek(&mut [0]).unwrap();
    }
    for round in 0..3 {
        assert!(is_served(&daemon, &format!("a{round}")), "round {round}: {}", daemon.log());
    }
}

#[test]
fn what_is_not_http_1_is_closed() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let http_2 = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice();
    let tls = b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03".as_slice();
    for junk in [http_2, tls, b"\0\0\0\0\r\n\r\n", b"\r\n\r\nhello\r\n\r\n", &[0xff; 100_000]] {
        let said = converse(&daemon, junk);
        assert!(answers(&said) == 0 || said.starts_with("HTTP/1.1 4"), "{said}");
    }
    assert!(is_served(&daemon, "after"));
}

#[test]
fn a_body_that_does_not_come_is_asked_for_again_and_a_head_is_not() {
    let codo = Codo::new();
    codo.configure("webhook.head_timeout = \"1s\"\nwebhook.request_timeout = \"1s\"\n");
    let daemon = Daemon::start(&codo);
    let said = converse(&daemon, SLOW_BODY);
    assert!(
        said.starts_with("HTTP/1.1 503 ") && said.to_ascii_lowercase().contains("retry-after: "),
        "{said}"
    );
    // Alertmanager would drop its post at a 408.
    assert_eq!(converse(&daemon, SLOW_HEAD), "");
}

#[test]
fn nothing_is_smuggled() {
    let codo = Codo::new();
    let daemon = Daemon::start(&codo);
    let hidden = post_of(&[firing("smuggled")]);
    let hidden =
        format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n{hidden}", hidden.len());
    let honest = post_of(&[firing("honest")]);
    let n = honest.len();
    let all = n + hidden.len();
    let chunked = format!("{n:x}\r\n{honest}\r\n0\r\n\r\n");
    let shapes = [
        ("two lengths", format!("Content-Length: {n}\r\nContent-Length: {all}\r\n\r\n{honest}")),
        (
            "two lengths, the other way",
            format!("Content-Length: {all}\r\nContent-Length: {n}\r\n\r\n{honest}"),
        ),
        ("a list of lengths", format!("Content-Length: {n}, {all}\r\n\r\n{honest}")),
        ("a signed length", format!("Content-Length: +{n}\r\n\r\n{honest}")),
        ("a negative length", format!("Content-Length: -1\r\n\r\n{honest}")),
        ("a length of 2^64", format!("Content-Length: 18446744073709551616\r\n\r\n{honest}")),
        ("length and chunks", format!("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}")),
        ("chunks and length", format!("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n{chunked}")),
        (
            "a short length and chunks",
            format!("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n{honest}"),
        ),
        ("an unknown encoding", format!("Transfer-Encoding: xchunked\r\n\r\n{chunked}")),
        ("chunks, then identity", format!("Transfer-Encoding: chunked, identity\r\n\r\n{chunked}")),
        ("a signed chunk", format!("Transfer-Encoding: chunked\r\n\r\n+{chunked}")),
        (
            "a line feed hides a header",
            format!("X: a\nTransfer-Encoding: chunked\r\nContent-Length: {n}\r\n\r\n{honest}"),
        ),
        (
            "a carriage return hides a header",
            format!("X: a\rContent-Length: {all}\r\nContent-Length: {n}\r\n\r\n{honest}"),
        ),
        ("line feeds alone", format!("Content-Length: {n}\n\n{honest}")),
        (
            "a space before the colon",
            format!("Content-Length : {all}\r\nContent-Length: {n}\r\n\r\n{honest}"),
        ),
        ("a folded header", format!("X: a\r\n Content-Length: {all}\r\nContent-Length: {n}\r\n\r\n{honest}")),
        ("no length", format!("\r\n{honest}")),
    ];
    for (what, shape) in shapes {
        let bytes = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\n{shape}{hidden}");
        let mut stream = connect(&daemon);
        let _ = stream.write_all(bytes.as_bytes());
        // Where the body is still awaited, it does not come.
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let said = rest(&mut stream);
        assert!(answers(&said) <= 1, "{what}: {said}");
        let refused = said.starts_with("HTTP/1.1 4");
        assert!(refused, "{what} is taken: {said}");
        assert!(!stored(&codo).contains_key("smuggled"), "{what}: the hidden post was run");
    }
    assert!(is_served(&daemon, "after"));
}
