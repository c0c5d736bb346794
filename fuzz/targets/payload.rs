//! A post: what is read as one is stored, echoed and told of in full; all else is refused.
#![no_main]

use codo::alert::payload;
use codo::lang::Lang;
use codo::notify::Settings;
use codo::record::KINDS;
use codo::serve::{Faults, Intake, Routing, Taken};
use codo::store::{Location, Store};
use codo::time::{Time, Zone};
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use std::cell::RefCell;

/// A database with somebody who is told of everything, and how posts get into it.
struct Taker {
    store: Store,
    intake: Intake,
    now: Time,
    _folder: tempfile::TempDir,
}

impl Taker {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("codo.db").to_str().unwrap().to_string();
        let now = Time::from_rfc3339("2024-03-01T02:00:00Z").unwrap();
        let zone = Zone::named("UTC").unwrap();
        common::ok(&file, b"", &["contact", "add", "default", "--to", "http://127.0.0.1:9/"]);
        common::ok(&file, b"", &["rule", "add", "*", "--notify", "default", "--open-fault"]);
        let intake = Intake {
            lang: Lang::Zh,
            dedup_window: 300,
            sms_severities: Vec::new(),
            zone,
            delivery: Settings::plain(),
            faults: Faults { lang: Lang::Zh, closed_words: Vec::new() },
        };
        Taker { store: Store::open(&Location::named(&file), KINDS).unwrap(), intake, now, _folder: folder }
    }

    /// How many alerts the messages of a post tell of; nothing is kept.
    fn told(&mut self, post: &payload::Post) -> usize {
        let intake = &self.intake;
        let zone = intake.zone;
        let told = self.store.rehearse(self.now, "fuzz", |tx| {
            let now = tx.now();
            let routing = Routing::load(tx.store(), now, zone)?;
            let mut taken = Taken::default();
            intake.take(tx, &routing, (post, true), &mut taken)?;
            let messages = tx.store().pending_messages()?;
            assert_eq!(messages.len(), taken.messages);
            let mut told = 0;
            for id in messages {
                told += tx.store().message_body(id)?["alerts"].as_array().map_or(0, Vec::len);
            }
            Ok(told)
        });
        told.expect("what can be read can be stored")
    }
}

thread_local!(static TAKER: RefCell<Taker> = RefCell::new(Taker::new()));

#[path = "../common.rs"]
mod common;

fuzz_target!(|body: &[u8]| {
    let post = match payload::parse(body) {
        Ok(post) => post,
        Err(said) => {
            let said = said.in_lang(Lang::En).to_string();
            assert!(!said.is_empty() && !said.contains(char::is_control), "{said:?}");
            return;
        }
    };
    let echo = payload::raw_alerts(body).expect("what was read can be echoed");
    let echoed: Vec<IgnoredAny> = serde_json::from_str(echo).unwrap();
    assert_eq!(echoed.len(), post.alerts.len());
    for alert in &post.alerts {
        assert_eq!(alert.fingerprint.len(), 16);
        assert_eq!(alert.labels_hash, payload::fingerprint(&alert.labels));
        assert!(alert.resolved || alert.ends_at.is_none());
        let texts = alert.labels.iter().chain(&alert.annotations).flat_map(|(k, v)| [k, v]);
        assert!(!texts.into_iter().any(|text| text.contains('\0')));
    }
    let told = TAKER.with_borrow_mut(|taker| taker.told(&post));
    assert!((1..=post.alerts.len()).contains(&told), "{told} of {} alerts are told", post.alerts.len());
});
