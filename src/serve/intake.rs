//! One post becomes rows: its alerts, and the messages they call for.

use crate::alert::payload::{Alert, Post};
use crate::alert::route;
use crate::alert::text::{Notice, Told};
use crate::error::{Error, Result};
use crate::lang::{Lang, serve as say};
use crate::notify;
use crate::record::contact::{CONTACT, Contact};
use crate::record::rule::{RULE, Rule};
use crate::store::Tx;
use crate::store::alerts::{Received, Stored};
use crate::store::outbox::NewMessage;
use crate::{text, time};
use serde_json::json;
use sha2::{Digest, Sha256};

/// How posts are taken in.
pub struct Intake {
    /// The language of messages.
    pub lang: Lang,
    /// Seconds within which the same alerts in the same states are told once.
    pub dedup_window: u64,
    /// How messages are delivered: here, how long they are tried.
    pub delivery: notify::Settings,
}

/// The rules and contacts in force, read once a commit.
pub struct Routing {
    rules: Vec<Rule>,
    contacts: Vec<Contact>,
}

impl Routing {
    /// Those in the database.
    pub fn load(tx: &mut Tx<'_>) -> Result<Self> {
        Ok(Routing {
            rules: tx.store().all(&RULE)?.iter().map(Rule::view).collect(),
            contacts: tx.store().all(&CONTACT)?.iter().map(Contact::view).collect(),
        })
    }
}

impl Intake {
    /// Stores a post's alerts and, unless nobody is to be told, the messages they call for; returns
    /// how many messages that are.
    pub fn take(&self, tx: &mut Tx<'_>, routing: &Routing, post: &Post, tell: bool) -> Result<usize> {
        let stored = post.alerts.iter().map(|alert| receive(tx, routing, post, alert));
        let stored = stored.collect::<Result<Vec<Stored>>>()?;
        let news: Vec<usize> =
            (0..stored.len()).filter(|&n| stored.get(n).is_some_and(|s| !s.late)).collect();
        match tell && !tx.is_repeat(&post_hash(post, &stored), self.dedup_window)? {
            true => self.call_for_messages(tx, routing, post, &news),
            false => Ok(0),
        }
    }

    fn call_for_messages(
        &self,
        tx: &mut Tx<'_>,
        routing: &Routing,
        post: &Post,
        news: &[usize],
    ) -> Result<usize> {
        let mut called_for = 0;
        for told in route::route(&post.alerts, news, &routing.rules, &routing.contacts) {
            let Some(contact) = routing.contacts.get(told.contact) else { continue };
            let alerts = told.alerts.iter().filter_map(|&place| post.alerts.get(place));
            let notice = Notice::Alert {
                lang: self.lang,
                receiver: post.receiver.clone(),
                group_key: post.group_key.clone(),
                truncated: post.truncated,
                alerts: alerts.map(Told::from).collect(),
            };
            let body = serde_json::to_string(&notice)
                .map_err(|e| Error::failed(say::message_not_written()).because(e))?;
            for address in &contact.addresses {
                tx.enqueue(&NewMessage {
                    delivery_id: &notify::new_id()?,
                    once: &[],
                    contact: &contact.name,
                    channel: address.channel.name(),
                    address: &address.url,
                    subject: &notice.subject(),
                    body: &body,
                    give_up_after: self.delivery.give_up_after,
                })?;
            }
            called_for += contact.addresses.len();
        }
        Ok(called_for)
    }
}

/// Stores one alert.
fn receive(tx: &mut Tx<'_>, routing: &Routing, post: &Post, alert: &Alert) -> Result<Stored> {
    let rules: Vec<&str> =
        route::fitting(alert, &routing.rules).iter().map(|rule| rule.keyword.as_str()).collect();
    let ended_now = || time::precise(&tx.now().to_text());
    let ends_at = alert.ends_at.clone().or_else(|| if alert.resolved { ended_now() } else { None });
    tx.receive(&Received {
        fingerprint: &alert.fingerprint,
        labels_hash: &alert.labels_hash,
        starts_at: alert.starts_at.as_deref(),
        ends_at: ends_at.as_deref(),
        resolved: alert.resolved,
        alertname: alert.label("alertname"),
        severity: alert.label("severity"),
        instance: alert.label("instance"),
        labels: json!(alert.labels).to_string(),
        annotations: json!(alert.annotations).to_string(),
        receiver: &post.receiver,
        group_key: &post.group_key,
        generator_url: &alert.generator_url,
        rules: json!(rules).to_string(),
    })
}

/// What makes a post the same as another: receiver, group, and its alerts with their states in any
/// order. An alert is that of its row, so that one without `startsAt` that fires again is another.
fn post_hash(post: &Post, stored: &[Stored]) -> String {
    let mut states: Vec<_> = stored.iter().zip(&post.alerts).map(|(s, a)| (s.id, a.resolved)).collect();
    states.sort_unstable();
    let what = json!([post.receiver, post.group_key, post.truncated, states]).to_string();
    text::hex(&Sha256::digest(what.as_bytes()))
}
