//! Messages put into the outbox by hand, and what became of them.

use super::{Codo, Run};
use codo::alert::text::{Notice, Told};
use codo::error::Result;
use codo::lang::Lang;
use codo::notify::new_id;
use codo::record::contact::Address;
use codo::store::outbox::claim::Claim;
use codo::store::outbox::{Message, NewMessage};
use codo::store::{Location, Store, Tx};
use codo::time::Time;
use serde_json::Value as Json;

/// One alert with these labels and this description, told in Chinese.
pub fn alert(labels: &[(&str, &str)], description: &str) -> Notice {
    let pair = |(k, v): &(&str, &str)| (k.to_string(), v.to_string());
    Notice::Alert {
        lang: Lang::Zh,
        receiver: "webhook".into(),
        group_key: "{}:{}".into(),
        truncated: 0,
        silence_ended: false,
        alerts: vec![Told {
            fingerprint: "6f1b".into(),
            status: "firing".into(),
            labels: labels.iter().map(pair).collect(),
            annotations: [pair(&("detail", description))].into(),
            starts_at: None,
            ends_at: None,
            generator_url: String::new(),
            acked_by: None,
        }],
    }
}

/// An alert like most others.
pub fn some_alert() -> Notice {
    alert(&[("alertname", "磁盘空间不足"), ("severity", "严重"), ("instance", "web-1")], "只剩 5%")
}

impl Codo {
    /// This codo's database.
    pub fn store(&self) -> Store {
        Store::open(&Location::named(&self.database.name), self.kinds).unwrap()
    }

    /// Queues a message to an address; returns its id.
    pub fn queue(&self, url: &str, notice: &Notice) -> i64 {
        self.queue_all(url, std::slice::from_ref(notice), self.clock.now()).remove(0)
    }

    /// Queues messages to an address at this time, in one transaction; returns their ids.
    pub fn queue_all(&self, url: &str, notices: &[Notice], now: Time) -> Vec<i64> {
        let queue = |tx: &mut Tx<'_>, notice: &Notice| {
            tx.enqueue(&NewMessage {
                delivery_id: &new_id().unwrap(),
                once: &[],
                tells: None,
                alone: false,
                contact: "yang",
                channel: Address::parse(url).unwrap().channel.name(),
                address: url,
                subject: &notice.subject(),
                body: &serde_json::to_string(notice).unwrap(),
                give_up_after: 86_400,
            })
        };
        let all = |tx: &mut Tx<'_>| notices.iter().map(|notice| queue(tx, notice)).collect::<Result<_>>();
        let ids: Result<Vec<i64>> = self.store().write(now, "tester", |tx| Ok((all(tx)?, "queue".into())));
        ids.unwrap()
    }

    /// Claims what is due first, as a worker does that then dies.
    pub fn claim(&self, until: Time, lease: &str) -> Vec<Message> {
        let mut store = self.store();
        let now = self.clock.now();
        let due = store.due(now).unwrap().unwrap();
        let claim = Claim { now, until, lease, together: false, next_at: None, is_due: true };
        store.claim(&due, &claim).unwrap()
    }

    /// Tries everything that waits.
    pub fn flush(&self) -> Run {
        self.run(&["outbox", "flush"])
    }

    /// A message as `outbox show` has it.
    pub fn message(&self, id: i64) -> Json {
        self.json(&["outbox", "show", &id.to_string()])
    }

    /// Queues a message, tries it once, and returns it with what the attempt printed.
    pub fn try_once(&self, url: &str, notice: &Notice) -> (Json, Run) {
        let id = self.queue(url, notice);
        let run = self.flush();
        (self.message(id), run)
    }
}

/// A text value of a message; empty where there is none.
#[track_caller]
pub fn text<'a>(message: &'a Json, key: &str) -> &'a str {
    message[key].as_str().unwrap_or_default()
}
