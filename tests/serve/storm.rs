//! A storm at the port: 10,000 alerts within a minute reach a robot that blocks who is too fast, in a few messages
//! that account for all of them.

use super::{firing, messages, post_of};
use crate::notify::digests::counted;
use crate::support::{Codo, Daemon, Endpoint};
use std::collections::{BTreeSet, VecDeque};
use std::thread;
use std::time::{Duration, Instant};

const ALERTS: usize = 10_000;
/// As many as Alertmanager puts in one post where a rule fires on ten machines.
const ALERTS_A_POST: usize = 10;
const CLIENTS: usize = 4;
const MINUTE: Duration = Duration::from_secs(60);
/// How long a robot does not listen to who was too fast.
const PENALTY: Duration = Duration::from_secs(600);
/// The longest that delivery may take after the last alert, in seconds.
const SECONDS_MAX: u64 = 120;

const OK: &str = r#"{"errcode":0,"errmsg":"ok"}"#;
const TOO_FAST: &str = r#"{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}"#;

/// A robot of DingTalk: 20 messages in any minute.
fn robot() -> Endpoint {
    let (mut heard, mut blocked_until) = (VecDeque::<Instant>::new(), None);
    let robot = std::sync::Mutex::new(move || {
        let now = Instant::now();
        heard.retain(|at| now - *at < MINUTE);
        if blocked_until.is_some_and(|until| now < until) || heard.len() >= 20 {
            blocked_until = Some(now + PENALTY);
            return TOO_FAST;
        }
        heard.push_back(now);
        OK
    });
    Endpoint::answering(move |_| (200, (robot.lock().unwrap())().to_string()))
}

/// The texts that the robot was sent.
fn texts(robot: &Endpoint) -> Vec<String> {
    let text = |post: &crate::support::Got| post.json()["text"]["content"].as_str().unwrap().to_string();
    robot.got().iter().map(text).collect()
}

#[test]
fn a_storm_at_the_port_reaches_a_robot_without_a_penalty_and_is_accounted_for() {
    let (codo, robot) = (Codo::new(), robot());
    codo.configure(&format!("language = \"zh-CN\"\nchannels.dingtalk.base_url = \"{}\"\n", robot.url));
    codo.ok(&["contact", "add", "default", "--to", "dingtalk://token"]);
    let daemon = Daemon::start(&codo);
    let began = Instant::now();
    let posts = ALERTS / ALERTS_A_POST;
    let post = |number: usize| {
        let first = number * ALERTS_A_POST;
        let alerts: Vec<_> = (first..first + ALERTS_A_POST).map(|n| firing(&format!("alert-{n}"))).collect();
        let body = post_of(&alerts).replace("{}:", &format!("{{}}:{number}"));
        assert_eq!(daemon.post(&body).status, 200, "{}", daemon.log());
    };
    let post = &post;
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            scope.spawn(move || (client..posts).step_by(CLIENTS).for_each(post));
        }
    });
    assert!(began.elapsed() < MINUTE, "the storm took {:?}", began.elapsed());
    let (left, began) = ("SELECT count(*) FROM outbox WHERE state <> 'sent'", Instant::now());
    while codo.database.number(left) > 0 {
        let seconds = began.elapsed().as_secs();
        assert!(seconds < SECONDS_MAX, "{}\n{}", messages(&codo)[0], daemon.log());
        thread::sleep(Duration::from_millis(50));
    }
    let texts = texts(&robot);
    assert!((1..=20).contains(&texts.len()), "{} messages", texts.len());
    let described: BTreeSet<&str> =
        texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.strip_prefix("名称：")).collect();
    let uncounted: usize = texts.iter().map(|text| counted(text)).sum();
    assert_eq!(described.len() + uncounted, ALERTS);
    // Every message went in one attempt: none was ever too fast.
    assert_eq!(codo.database.number("SELECT max(attempts) FROM outbox"), 1);
}
