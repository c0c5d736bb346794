//! What is due for an address is one message, at the pace that the address takes, whoever sends it.

use crate::support::{Codo, Endpoint, alert, some_alert, text};
use codo::alert::text::{Notice, RunsOut, Told};
use codo::lang::Lang;
use codo::notify::worker::Worker;
use codo::notify::{ChannelSettings, Settings, Sms};
use codo::store::outbox::Settled;
use codo::time::{Clock, Time};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

const OK: &str = r#"{"errcode":0,"errmsg":"ok"}"#;
const TOO_FAST: &str = r#"{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}"#;
const ROBOT: &str = "dingtalk://token";

fn settings(base_url: &str) -> Settings {
    let dingtalk = ChannelSettings { base_url: base_url.to_string(), per_minute: 20 };
    Settings { channels: [("dingtalk", dingtalk)].into(), ..super::outbox::settings() }
}

fn worker(codo: &Codo, base_url: &str, at: Time) -> Worker {
    Worker { store: codo.store(), settings: settings(base_url), clock: Clock::Fixed(at) }
}

fn named(name: &str) -> Notice {
    alert(&[("alertname", name), ("severity", "warning")], "")
}

/// The texts that a robot got.
fn texts(endpoint: &Endpoint) -> Vec<String> {
    let content = |got: &crate::support::Got| got.json()["text"]["content"].as_str().unwrap().to_string();
    endpoint.got().iter().map(content).collect()
}

#[test]
fn what_waits_for_an_address_goes_out_as_one_message_the_most_urgent_first() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    for n in 0..5 {
        codo.queue(ROBOT, &named(&format!("disk-{n}")));
    }
    codo.queue(ROBOT, &alert(&[("alertname", "worst"), ("severity", "严重")], ""));
    let mut worker = worker(&codo, &endpoint.url, codo.clock.now());
    let tried = worker.step().unwrap().unwrap();
    assert_eq!((tried.id, tried.ids.len(), tried.settled), (1, 6, Settled::Sent));
    assert!(worker.step().unwrap().is_none());
    let text = texts(&endpoint).remove(0);
    assert!(text.lines().next().unwrap().contains("worst") && text.contains("(+5)"), "{text}");
    assert!((0..5).all(|n| text.contains(&format!("名称：disk-{n}\n"))), "{text}");
    assert!((1..=6).all(|id| text_of(&codo, id, "state") == "sent"));
}

fn text_of(codo: &Codo, id: i64, key: &str) -> String {
    text(&codo.message(id), key).to_string()
}

#[test]
fn a_flush_sends_them_as_one_too() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    codo.configure(&format!("channels.dingtalk.base_url = \"{}\"\n", endpoint.url));
    for n in 0..3 {
        codo.queue(ROBOT, &named(&format!("disk-{n}")));
    }
    let run = codo.flush();
    assert!(run.stderr.contains("3 sent, 0 not"), "{}", run.view());
    assert_eq!(endpoint.got().len(), 1);
}

#[test]
fn the_next_message_to_an_address_waits_its_time_whoever_sends_it_and_after_a_restart() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    let now = codo.clock.now();
    codo.queue(ROBOT, &named("first"));
    assert!(worker(&codo, &endpoint.url, now).step().unwrap().is_some());
    let second = codo.queue(ROBOT, &named("second"));
    let other = codo.queue("dingtalk://other", &named("other"));
    for seconds in 0..4 {
        // Each worker with a connection of its own, as another daemon or the same one started anew has.
        let mut worker = worker(&codo, &endpoint.url, now.plus(seconds));
        if seconds == 0 {
            assert_eq!(worker.step().unwrap().unwrap().id, other, "another address is free");
        }
        assert!(worker.step().unwrap().is_none(), "{seconds} s");
        let tried = worker.try_now(second).unwrap().unwrap();
        assert!(matches!(tried.settled, Settled::Waiting(at, _) if at == now.plus(4)), "{tried:?}");
    }
    assert_eq!(endpoint.got().len(), 2);
    let tried = worker(&codo, &endpoint.url, now.plus(4)).step().unwrap().unwrap();
    assert_eq!((tried.id, tried.settled), (second, Settled::Sent));
}

#[test]
fn eight_workers_at_once_keep_one_pace() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    let now = codo.clock.now();
    for round in 0..5 {
        for n in 0..8 {
            codo.queue(ROBOT, &named(&format!("disk-{round}-{n}")));
        }
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let mut worker = worker(&codo, &endpoint.url, now.plus(round * 4));
                    while worker.step().unwrap().is_some() {}
                });
            }
        });
        assert_eq!(endpoint.got().len(), usize::try_from(round + 1).unwrap());
    }
}

/// A robot of DingTalk as its vendor keeps it: 20 messages in any minute, and who is faster is not heard for
/// ten. Its clock is the test's.
struct Robot {
    now: i64,
    heard: Vec<i64>,
    blocked_until: i64,
    penalties: usize,
}

impl Robot {
    fn hear(&mut self) -> &'static str {
        self.heard.retain(|at| *at > self.now - 60);
        if self.now < self.blocked_until || self.heard.len() >= 20 {
            self.penalties += 1;
            self.blocked_until = self.now + 600;
            return TOO_FAST;
        }
        self.heard.push(self.now);
        OK
    }
}

/// What a text says that it left undescribed.
pub fn counted(text: &str) -> usize {
    let rest = text.split("另有 ").nth(1).unwrap_or_default();
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or_default()
}

#[test]
fn ten_thousand_alerts_in_a_minute_reach_a_robot_without_a_penalty_and_all_are_accounted_for() {
    const ALERTS: usize = 10_000;
    let codo = Codo::new();
    let robot = Arc::new(Mutex::new(Robot { now: 0, heard: Vec::new(), blocked_until: 0, penalties: 0 }));
    let heard = Arc::clone(&robot);
    let endpoint = Endpoint::answering(move |_| (200, heard.lock().unwrap().hear().to_string()));
    let began = codo.clock.now();
    let (mut queued, mut messages) = (0, 0);
    for second in 0.. {
        let now = began.plus(second);
        robot.lock().unwrap().now = now.unix();
        // 170 alerts a second, a message each.
        let coming = (ALERTS - queued).min(170);
        let names: Vec<String> = (queued..queued + coming).map(|n| format!("alert-{n}")).collect();
        let notices: Vec<Notice> = names.iter().map(|name| told(name)).collect();
        codo.queue_all(ROBOT, &notices, now);
        queued += coming;
        // Two daemons, both awake.
        for _ in 0..2 {
            let tried = worker(&codo, &endpoint.url, now).step().unwrap();
            assert!(tried.as_ref().is_none_or(|t| t.settled == Settled::Sent), "{tried:?}");
            messages += tried.map_or(0, |t| t.ids.len());
        }
        if messages == ALERTS {
            break;
        }
        assert!(second < 300, "{messages} of {ALERTS} went out");
    }
    assert_eq!(robot.lock().unwrap().penalties, 0);
    let texts = texts(&endpoint);
    assert!((2..=40).contains(&texts.len()), "{} messages", texts.len());
    let described: BTreeSet<&str> =
        texts.iter().flat_map(|t| t.lines()).filter_map(|line| line.strip_prefix("名称：")).collect();
    let uncounted: usize = texts.iter().map(|t| counted(t)).sum();
    assert_eq!(described.len() + uncounted, ALERTS);
    assert!(endpoint.got().iter().all(|got| got.body.len() <= 20_000));
}

/// A notice of one alert with this name, its own fingerprint, in Chinese.
fn told(name: &str) -> Notice {
    let told = Told {
        fingerprint: name.to_string(),
        status: "firing".to_string(),
        labels: [("alertname".to_string(), name.to_string())].into(),
        annotations: [("summary".to_string(), "磁盘空间不足".to_string())].into(),
        starts_at: Some("2024-03-01T01:59:00.000000000Z".to_string()),
        ends_at: None,
        generator_url: String::new(),
        acked_by: None,
    };
    Notice::Alert {
        lang: Lang::Zh,
        receiver: "webhook".to_string(),
        group_key: String::new(),
        truncated: 0,
        silence_ended: false,
        alerts: vec![told],
    }
}

#[test]
fn a_robot_that_is_blocked_is_left_alone_and_then_told_all_at_once() {
    let answers = |n| (200, if n == 0 { TOO_FAST } else { OK }.to_string());
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(answers));
    let now = codo.clock.now();
    codo.queue(ROBOT, &named("first"));
    let tried = worker(&codo, &endpoint.url, now).step().unwrap().unwrap();
    assert!(matches!(tried.settled, Settled::Waiting(at, _) if at == now.plus(600)), "{tried:?}");
    codo.queue(ROBOT, &named("second"));
    for seconds in [1, 60, 599] {
        assert!(worker(&codo, &endpoint.url, now.plus(seconds)).step().unwrap().is_none());
    }
    let tried = worker(&codo, &endpoint.url, now.plus(600)).step().unwrap().unwrap();
    assert_eq!((tried.ids.len(), tried.settled), (2, Settled::Sent));
    assert_eq!(endpoint.got().len(), 2);
}

#[test]
fn of_messages_that_are_refused_together_only_the_culprit_fails() {
    let refuses = r#"{"errcode":430101,"errmsg":"a word that is not let pass"}"#;
    let codo = Codo::new();
    let answer = move |n| (200, if n == 0 || n == 2 { refuses } else { OK }.to_string());
    let endpoint = Endpoint::answering(answer);
    for name in ["good", "bad", "fine"] {
        codo.queue(ROBOT, &named(name));
    }
    let mut now = codo.clock.now();
    let mut went = Vec::new();
    while let Some(tried) = worker(&codo, &endpoint.url, now).step().unwrap() {
        went.push(tried.ids.len());
        now = now.plus(10);
    }
    assert_eq!(went, [3, 1, 1, 1]);
    let states: Vec<String> = (1..=3).map(|id| text_of(&codo, id, "state")).collect();
    assert_eq!(states, ["sent", "failed", "sent"]);
}

#[test]
fn a_short_message_tells_one_sort_of_news_and_the_others_go_by_themselves() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, r#"{"Code":"OK"}"#.to_string())));
    let phone = "sms:+8613800000000";
    let item = |name: &str| RunsOut {
        paid_name: name.to_string(),
        paid_end_time: "2024-03-21T00:00:00Z".to_string(),
        end_day: "2024-03-21".to_string(),
        days_left: 3,
    };
    let drill = Notice::Test { lang: Lang::En, contact: "yang".to_string() };
    let notices = [named("a"), Notice::run_out(Lang::En, &[&item("VPN")]), named("b"), drill];
    codo.queue_all(phone, &notices, codo.clock.now());
    let sms = ChannelSettings { base_url: endpoint.url.clone(), per_minute: 0 };
    let mut worker = worker(&codo, "", codo.clock.now());
    worker.settings.channels.insert("sms", sms);
    let word = || "x".to_string();
    worker.settings.sms = Some(Sms {
        access_key_id: word(),
        access_key_secret: word(),
        sign_name: word(),
        template_code: word(),
    });
    while let Some(tried) = worker.step().unwrap() {
        assert_eq!(tried.settled, Settled::Sent);
    }
    let got: Vec<String> = endpoint.got().iter().map(|got| got.path.clone()).collect();
    assert_eq!(got.len(), 3, "{got:?}");
    let holds = |part: &str| got.iter().filter(|path| path.contains(part)).count();
    assert_eq!((holds("VPN"), holds("%22yang%22"), holds("%22count%22%3A%222%22")), (1, 1, 1), "{got:?}");
    assert!((1..=4).all(|id| text_of(&codo, id, "state") == "sent"));
}

#[test]
fn bodies_that_fill_the_memory_are_not_claimed_together() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    let mut large = told("large");
    if let Notice::Alert { alerts, .. } = &mut large {
        alerts[0].annotations.insert("detail".to_string(), "x".repeat(9 << 20));
    }
    codo.queue_all(ROBOT, &vec![large; 3], codo.clock.now());
    let step = |seconds| worker(&codo, &endpoint.url, codo.clock.now().plus(seconds)).step().unwrap();
    assert_eq!([0, 10].map(|at| step(at).unwrap().ids.len()), [2, 1]);
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_sent_with_the_others() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    for name in ["torn", "whole"] {
        codo.queue(ROBOT, &named(name));
    }
    codo.database.execute("UPDATE outbox SET body = '{' WHERE id = 1").unwrap();
    worker(&codo, &endpoint.url, codo.clock.now()).step().unwrap().unwrap();
    assert_eq!((text_of(&codo, 1, "state"), text_of(&codo, 2, "state")), ("failed".into(), "sent".into()));
    assert!(text_of(&codo, 1, "why").contains("cannot be read"));
}

#[test]
fn an_alert_with_the_fingerprint_of_another_that_is_over_is_told() {
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(|_| (200, OK.to_string())));
    let start = "2024-03-01T01:59:00.000000000Z";
    codo.received(&[("alertname", "over")], start);
    codo.database.execute("UPDATE alert SET fingerprint = 'same', status = 'resolved'").unwrap();
    for name in ["over", "fires"] {
        let mut notice = told(name);
        if let Notice::Alert { alerts, .. } = &mut notice {
            alerts[0].fingerprint = "same".to_string();
        }
        codo.queue(ROBOT, &notice);
    }
    worker(&codo, &endpoint.url, codo.clock.now()).step().unwrap().unwrap();
    assert_eq!((text_of(&codo, 1, "state"), text_of(&codo, 2, "state")), ("dropped".into(), "sent".into()));
}

#[test]
fn list_says_what_each_message_waits_for() {
    let answers = |n| (if n == 0 { 200 } else { 503 }, TOO_FAST.to_string());
    let (codo, endpoint) = (Codo::new(), Endpoint::answering(answers));
    let hook = format!("{}/hook", endpoint.url);
    codo.queue(ROBOT, &named("limited"));
    assert!(worker(&codo, &endpoint.url, codo.clock.now()).step().unwrap().is_some());
    codo.queue(ROBOT, &named("behind it"));
    codo.queue(&hook, &some_alert());
    assert!(worker(&codo, &endpoint.url, codo.clock.now()).step().unwrap().is_some());
    codo.queue(&hook, &some_alert());
    codo.queue("exec:/usr/bin/true", &some_alert());
    codo.queue("exec:/usr/bin/false", &some_alert());
    let taken = codo.claim(codo.clock.now().plus(100), "somebody").remove(0);
    assert_eq!(taken.id, 5);
    let waits = |message: &Json| {
        let at = text(message, "waits_until").to_string();
        (message["id"].as_i64().unwrap(), text(message, "waits_for").to_string(), at)
    };
    let listed = codo.json(&["outbox", "list", "--why"]);
    let listed: Vec<_> = listed.as_array().unwrap().iter().rev().map(waits).collect();
    let words: Vec<&str> = listed.iter().map(|(_, word, _)| word.as_str()).collect();
    assert_eq!(words, ["limit", "limit", "retry", "turn", "sender", "now"]);
    assert_eq!(listed[1].2, "2024-03-01T02:10:00Z");
    let shown = codo.ok(&["outbox", "list", "--why", "--lang", "zh-CN"]).stdout;
    assert!(shown.contains("该地址受限至 2024-03-01 02:10：200"), "{shown}");
    assert!(shown.contains("再次尝试，此前失败 1 次：503"), "{shown}");
    let plain = codo.json(&["outbox", "list"]);
    assert!(plain[0].get("waits_for").is_none());
}
