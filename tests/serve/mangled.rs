//! Random and mutated bodies: each is answered 200 or 400, is stored whole or not at all, and ends nothing.

use super::{firing, post_of, resolved};
use crate::support::{Codo, Daemon, exchange, seed, tries};
use codo::alert::payload;
use codo::lang::Lang;
use codo::notify::Settings;
use codo::serve::{Faults, Intake, Routing, Taken};
use codo::store::Store;
use codo::time::Zone;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value as Json, json};
use std::thread;

/// How often each way is tried by itself, which makes what fails small.
const CASES: u32 = 150;
/// How many bodies are tried in a crowd of all ways, and how many between two looks at the database.
const CROWD: usize = 2_000;
const BATCH: usize = 250;
const CLIENTS: usize = 8;

/// What is done to a post.
#[derive(Clone, Debug)]
enum Damage {
    Replace(usize, u8),
    Insert(usize, Vec<u8>),
    Cut(usize, usize),
    Repeat(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let bits =
        prop::sample::select(vec!["\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "\\u0000", "\\ud800"]);
    let bytes = prop_oneof![
        bits.prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 1..8),
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Replace(at, byte)),
        (any::<usize>(), bytes).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
    ]
}

fn damaged(mut body: Vec<u8>, all: &[Damage]) -> Vec<u8> {
    for one in all.iter().filter(|_| !body.is_empty()).cloned().collect::<Vec<_>>() {
        let end = body.len();
        match one {
            _ if end == 0 => {}
            Damage::Replace(at, byte) => body[at % end] = byte,
            Damage::Insert(at, bytes) => drop(body.splice(at % end..at % end, bytes)),
            Damage::Cut(at, length) => drop(body.drain(at % end..(at % end + length).min(end))),
            Damage::Repeat(at, length) => {
                let piece = body[at % end..(at % end + length).min(end)].to_vec();
                drop(body.splice(at % end..at % end, piece));
            }
        }
    }
    body
}

/// How often any alert was received.
fn received(codo: &Codo) -> u64 {
    let all = codo.json(&["alert", "list", "--limit", "0"]);
    all.as_array().unwrap().iter().map(|alert| alert["count"].as_u64().unwrap()).sum()
}

/// Posts a body: stored whole after a 200, and not at all after anything else.
fn check(codo: &Codo, daemon: &Daemon, body: &[u8]) {
    let head = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n", body.len());
    let before = received(codo);
    let answer = exchange(daemon.address, &[head.as_bytes(), body].concat()).expect("an answer");
    let shown = || String::from_utf8_lossy(body).into_owned();
    let new = received(codo) - before;
    match answer.status {
        200 => {
            let said: Json = serde_json::from_str(&answer.body).unwrap_or_else(|e| panic!("{e}: {answer:?}"));
            let alerts = said["data"].as_array().unwrap().len() as u64;
            assert!(alerts > 0 && new == alerts, "{new} of {alerts} alerts are stored: {}", shown());
        }
        400 => assert_eq!(new, 0, "part of a refused post is stored: {}", shown()),
        other => panic!("{other}: {}", shown()),
    }
}

fn run(strategy: impl Strategy<Value = Vec<u8>>) {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "exec:/usr/bin/true"]);
    let daemon = Daemon::start(&codo);
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let tried = TestRunner::new(config).run(&strategy, |case| {
        check(&codo, &daemon, &case);
        Ok(())
    });
    if let Err(e) = tried {
        panic!("{e}\n{}", daemon.log());
    }
    assert_eq!(daemon.post(&post_of(&[firing("after")])).status, 200);
    assert!(!daemon.log().contains("panicked"), "{}", daemon.log());
}

fn random_bodies() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..400)
}

fn damaged_posts() -> impl Strategy<Value = Vec<u8>> {
    let mut rich = firing("c");
    rich["annotations"] = json!({ "summary": "磁盘 95%", "runbook": "https://example.com/?a=1&b=2" });
    rich["labels"]["severity"] = "critical".into();
    let post = post_of(&[firing("a"), resolved("b"), rich]).into_bytes();
    prop::collection::vec(damage(), 1..4).prop_map(move |all| damaged(post.clone(), &all))
}

fn strange_posts() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        Just(json!("firing")),
        Just(json!("2024-03-01T01:00:00Z")),
    ];
    let value = leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    });
    let key = prop::sample::select(vec![
        "status",
        "labels",
        "annotations",
        "startsAt",
        "endsAt",
        "fingerprint",
        "generatorURL",
        "x",
    ]);
    let top = prop::sample::select(vec!["receiver", "groupKey", "truncatedAlerts", "version", "status", "x"]);
    let changes =
        (prop::collection::vec((0..3_usize, key, value.clone()), 0..3), prop::option::of((top, value)));
    changes.prop_map(|(changes, change)| {
        let mut alerts = [firing("a"), resolved("b"), firing("c")];
        for (place, key, value) in changes {
            alerts[place][key] = value;
        }
        let mut post: Json = serde_json::from_str(&post_of(&alerts)).unwrap();
        if let Some((key, value)) = change {
            post[key] = value;
        }
        post.to_string().into_bytes()
    })
}

#[test]
fn random_bytes_are_refused() {
    run(random_bodies());
}

#[test]
fn a_damaged_post_is_stored_whole_or_not_at_all() {
    run(damaged_posts());
}

#[test]
fn a_post_with_strange_values_is_stored_whole_or_not_at_all() {
    run(strange_posts());
}

/// A codo that tells everything to a port where nobody listens.
fn telling_nobody() -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
    codo
}

/// How often any alert was received, as the database has it.
fn counted(codo: &Codo) -> usize {
    codo.database.number("SELECT coalesce(sum(count), 0) FROM alert").try_into().unwrap()
}

/// Posts from several clients at once: how many alerts those have that were answered 200.
fn posted(daemon: &Daemon, bodies: &[Vec<u8>]) -> usize {
    let post = |body: &Vec<u8>| {
        let head = format!("POST /webhook HTTP/1.1\r\nHost: codo\r\nContent-Length: {}\r\n\r\n", body.len());
        let answer = exchange(daemon.address, &[head.as_bytes(), body].concat()).expect("an answer");
        let shown = String::from_utf8_lossy(body);
        let read = payload::parse(body).map_or(0, |post| post.alerts.len());
        assert_eq!(answer.status, if read > 0 { 200 } else { 400 }, "{answer:?}: {shown}");
        read
    };
    thread::scope(|scope| {
        let clients = bodies.chunks(BATCH.div_ceil(CLIENTS));
        let clients: Vec<_> =
            clients.map(|part| scope.spawn(move || part.iter().map(post).sum::<usize>())).collect();
        clients.into_iter().map(|client| client.join().unwrap()).sum()
    })
}

/// Takes the bodies in as the daemon does, without one, in one transaction: how many alerts they have.
fn taken(store: &mut Store, codo: &Codo, bodies: &[Vec<u8>]) -> usize {
    let zone = Zone::named("UTC").unwrap();
    let intake = Intake {
        lang: Lang::Zh,
        dedup_window: 300,
        sms_severities: Vec::new(),
        zone,
        delivery: Settings::plain(),
        faults: Faults { lang: Lang::Zh, closed_words: Vec::new() },
    };
    let posts: Vec<_> = bodies.iter().filter_map(|body| payload::parse(body).ok()).collect();
    let written = store.write(codo.clock.now(), "tester", |tx| {
        let (now, mut taken) = (tx.now(), Taken::default());
        let routing = Routing::load(tx.store(), now, zone)?;
        posts.iter().try_for_each(|post| intake.take(tx, &routing, (post, true), &mut taken))?;
        Ok(((), "take".to_string()))
    });
    written.expect("what can be read can be stored");
    posts.iter().map(|post| post.alerts.len()).sum()
}

#[test]
fn of_a_crowd_of_mangled_posts_each_is_stored_whole_or_not_at_all() {
    let (served, alone) = (telling_nobody(), telling_nobody());
    let (daemon, mut store) = (Daemon::start(&served), alone.store());
    let seed = seed().to_le_bytes().repeat(4);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let any_way = prop_oneof![random_bodies(), damaged_posts(), strange_posts()];
    let mut all = 0;
    for batch in 0..tries(CROWD).div_ceil(BATCH) {
        let bodies: Vec<Vec<u8>> =
            (0..BATCH).map(|_| any_way.new_tree(&mut runner).unwrap().current()).collect();
        let posted = posted(&daemon, &bodies);
        assert_eq!(taken(&mut store, &alone, &bodies), posted);
        all += posted;
        assert_eq!((counted(&served), counted(&alone)), (all, all), "batch {batch}\n{}", daemon.log());
    }
    assert!(all > 0 && !daemon.log().contains("panicked"), "{}", daemon.log());
    served.database.assert_sound();
}
