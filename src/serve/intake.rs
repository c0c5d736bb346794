//! One post becomes rows: its alerts, and the messages they call for.

use super::faults::{Deeds, Faults};
use crate::alert::payload::{Alert, Labels, Post, fingerprint};
use crate::alert::route;
use crate::alert::text::{Notice, Told};
use crate::error::{Error, Result};
use crate::lang::{Lang, channel, serve as say};
use crate::notify;
use crate::record::contact::{CONTACT, Channel, Contact};
use crate::record::rule::{RULE, Rule};
use crate::record::silence::{Phase, SILENCE, Silence};
use crate::store::alerts::{Received, Stored};
use crate::store::outbox::NewMessage;
use crate::store::{Store, Tx};
use crate::time::{Time, Zone};
use crate::{text, time};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// How many alerts of a post are made ready to be stored at a time.
const ALERTS_AT_ONCE: usize = 128;

/// How posts are taken in.
pub struct Intake {
    /// The language of messages.
    pub lang: Lang,
    /// Seconds within which the same alerts in the same states are told once.
    pub dedup_window: u64,
    /// The severities that are worth a short message, folded.
    pub sms_severities: Vec<String>,
    /// The zone of weekly silences.
    pub zone: Zone,
    /// How messages are delivered: here, how long they are tried.
    pub delivery: notify::Settings,
    /// How faults are opened and ended.
    pub faults: Faults,
}

/// What became of posts.
#[derive(Default)]
pub struct Taken {
    /// How many messages they called for.
    pub messages: usize,
    /// How many alerts Alertmanager left out of them; a repetition counts no more than its messages.
    pub truncated: u64,
    /// How many alerts were stored that a silence hides, each time they came.
    pub silenced: u64,
    /// The faults they opened and ended.
    pub deeds: Deeds,
}

/// The rules, contacts and silences in force, read once a commit.
pub struct Routing {
    rules: Vec<Rule>,
    contacts: Vec<Contact>,
    /// Those that hide alerts now.
    silences: Vec<Silence>,
}

impl Routing {
    /// Those in the database.
    pub fn load(store: &mut Store, now: Time, zone: Zone) -> Result<Self> {
        let silences = store.all(&SILENCE)?;
        let is_active = |silence: &Silence| silence.phase(now, zone) == Phase::Active;
        Ok(Routing {
            rules: store.all(&RULE)?.iter().map(Rule::view).collect(),
            contacts: store.all(&CONTACT)?.iter().map(Contact::view).collect(),
            silences: silences.iter().map(Silence::view).filter(is_active).collect(),
        })
    }

    /// The rules.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Whether any silence hides alerts now.
    pub fn is_anything_silenced(&self) -> bool {
        !self.silences.is_empty()
    }

    /// Whether an alert with these labels is hidden now.
    pub fn is_silenced(&self, labels: &Labels) -> bool {
        self.silences.iter().any(|silence| silence.fits(labels))
    }
}

impl Intake {
    /// Stores a post's alerts, the faults they open and, unless nobody is to be told, the messages they
    /// call for.
    pub fn take(
        &self,
        tx: &mut Tx<'_>,
        routing: &Routing,
        (post, tell): (&Post, bool),
        taken: &mut Taken,
    ) -> Result<()> {
        let stored = receive(tx, routing, post)?;
        taken.silenced += u64::try_from(stored.iter().filter(|s| s.silenced).count()).unwrap_or_default();
        let is_news = |stored: &Stored, alert: &Alert| {
            let is_known = stored.acked_by.is_some() && !alert.resolved;
            !stored.late && !stored.silenced && !is_known
        };
        let both = || stored.iter().zip(&post.alerts);
        let news: Vec<usize> =
            both().enumerate().filter(|(_, (s, a))| is_news(s, a)).map(|(n, _)| n).collect();
        self.keep_faults(tx, routing, post, &stored, &mut taken.deeds)?;
        let acked: Vec<_> = stored.iter().map(|s| s.acked_by.clone()).collect();
        if tell && !tx.is_repeat(&post_hash(post, &stored), self.dedup_window)? {
            taken.truncated = taken.truncated.saturating_add(post.truncated);
            taken.messages += self.call_for_messages(tx, routing, (post, false), &news, &acked)?;
            // What was hidden until now is told: that its silence ended need not be.
            for (stored, _) in both().filter(|(s, a)| s.was_silenced && is_news(s, a)) {
                tx.unmark_silenced(stored.id)?;
            }
        }
        Ok(())
    }

    /// Opens and ends the faults of a post's alerts: those that fire first, so that a fault goes on whose
    /// one alert is over and whose other began.
    fn keep_faults(
        &self,
        tx: &mut Tx<'_>,
        routing: &Routing,
        post: &Post,
        stored: &[Stored],
        deeds: &mut Deeds,
    ) -> Result<()> {
        let both = || stored.iter().zip(&post.alerts);
        for (stored, alert) in
            both().filter(|(s, a)| !a.resolved && !s.late && !s.silenced && s.fault.is_none())
        {
            let rules = route::fitting(alert, &routing.rules);
            self.faults.join(tx, (stored.id, alert), &rules, deeds)?;
        }
        let ended: BTreeSet<i64> = both().filter(|(_, a)| a.resolved).filter_map(|(s, _)| s.fault).collect();
        ended.into_iter().try_for_each(|fault| self.faults.end(tx, fault, deeds))
    }

    /// The messages that a post calls for, or alerts that are hidden no longer; `acked` is who has taken note
    /// of each alert.
    pub fn call_for_messages(
        &self,
        tx: &mut Tx<'_>,
        routing: &Routing,
        (post, silence_ended): (&Post, bool),
        news: &[usize],
        acked: &[Option<String>],
    ) -> Result<usize> {
        let mut called_for = 0;
        for told in route::route(&post.alerts, news, &routing.rules, &routing.contacts) {
            let Some(contact) = routing.contacts.get(told.contact) else { continue };
            let about = About { post, silence_ended, acked };
            let whole = self.letter(&about, &told.alerts)?;
            let alerts: Vec<&Alert> = told.alerts.iter().filter_map(|&n| post.alerts.get(n)).collect();
            let over = names_of_messages_about(&alerts);
            let why = channel::over_before_told();
            for address in &contact.addresses {
                let letters = match address.channel {
                    Channel::Sms => {
                        let is_urgent =
                            |n: &&usize| post.alerts.get(**n).is_some_and(|a| self.is_worth_sms(a));
                        let urgent: Vec<usize> = told.alerts.iter().filter(is_urgent).copied().collect();
                        if urgent.is_empty() { Vec::new() } else { vec![self.letter(&about, &urgent)?] }
                    }
                    other if notify::channel::takes_one_alert(other) => {
                        let one = |&n: &usize| self.letter(&about, &[n]);
                        told.alerts.iter().map(one).collect::<Result<_>>()?
                    }
                    _ => vec![whole.clone()],
                };
                tx.cancel(&address.url, &over, why.in_lang(self.lang))?;
                for Letter { subject, body, tells } in &letters {
                    tx.enqueue(&NewMessage {
                        delivery_id: &notify::new_id()?,
                        once: &[],
                        tells: tells.as_deref(),
                        alone: false,
                        contact: &contact.name,
                        channel: address.channel.name(),
                        address: &address.url,
                        subject,
                        body,
                        give_up_after: self.delivery.give_up_after,
                    })?;
                }
                called_for += letters.len();
            }
        }
        Ok(called_for)
    }

    /// What tells of these alerts of a post.
    fn letter(&self, about: &About<'_>, places: &[usize]) -> Result<Letter> {
        let post = about.post;
        let alerts: Vec<&Alert> = places.iter().filter_map(|&n| post.alerts.get(n)).collect();
        let told = |&n: &usize| {
            let acked_by = about.acked.get(n).cloned().flatten();
            post.alerts.get(n).map(|alert| Told { acked_by, ..Told::from(alert) })
        };
        let notice = Notice::Alert {
            lang: self.lang,
            receiver: post.receiver.clone(),
            group_key: post.group_key.clone(),
            truncated: post.truncated,
            silence_ended: about.silence_ended,
            alerts: places.iter().filter_map(told).collect(),
        };
        let body = serde_json::to_string(&notice)
            .map_err(|e| Error::failed(say::message_not_written()).because(e))?;
        let all_fire = alerts.iter().all(|alert| !alert.resolved) && post.truncated == 0;
        let tells = if all_fire { name_of(&alerts) } else { None };
        Ok(Letter { subject: notice.subject(), body, tells })
    }

    /// Whether an alert is severe enough for a short message, which costs money.
    fn is_worth_sms(&self, alert: &Alert) -> bool {
        route::is_for(Channel::Sms, alert, &self.sms_severities)
    }
}

/// What messages are about: a post, or alerts that a silence hid; `acked` is who has taken note of each alert.
struct About<'a> {
    post: &'a Post,
    silence_ended: bool,
    acked: &'a [Option<String>],
}

/// What goes into a message.
#[derive(Clone)]
struct Letter {
    subject: String,
    body: String,
    /// The name of the alerts that it tells to fire, where it tells nothing else.
    tells: Option<String>,
}

/// What some alerts are known by together, firing or over; none where one of them has no start.
fn name_of(alerts: &[&Alert]) -> Option<String> {
    let key = |alert: &&Alert| {
        // A sender may give one fingerprint to several.
        Some(format!("{}/{}/{}", alert.fingerprint, fingerprint(&alert.labels), alert.starts_at.as_deref()?))
    };
    let mut keys = alerts.iter().map(key).collect::<Option<Vec<_>>>()?;
    keys.sort_unstable();
    keys.dedup();
    Some(text::hex(&Sha256::digest(keys.join("\n").as_bytes())))
}

/// The names of messages that tell no more than that some of these alerts fire which are over now: each by
/// itself, and all of them, as a group is told.
fn names_of_messages_about(alerts: &[&Alert]) -> Vec<String> {
    let over: Vec<&Alert> = alerts.iter().copied().filter(|alert| alert.resolved).collect();
    let each = over.iter().filter_map(|alert| name_of(&[*alert]));
    let all = name_of(&over).filter(|_| over.len() > 1);
    each.chain(all).collect()
}

/// Stores a post's alerts, some at a time: each is written anew for that.
fn receive(tx: &mut Tx<'_>, routing: &Routing, post: &Post) -> Result<Vec<Stored>> {
    let now = time::precise(&tx.now().to_text());
    let mut stored = Vec::with_capacity(post.alerts.len());
    for some in post.alerts.chunks(ALERTS_AT_ONCE) {
        let received = some.iter().map(|alert| received(alert, post, routing, now.as_deref()));
        stored.extend(tx.receive(&received.collect::<Result<Vec<_>>>()?)?);
    }
    Ok(stored)
}

/// An alert as it is stored; one that is over and does not say since when is over since now.
fn received<'a>(
    alert: &'a Alert,
    post: &'a Post,
    routing: &Routing,
    now: Option<&'a str>,
) -> Result<Received<'a>> {
    let rules: Vec<&str> =
        route::fitting(alert, &routing.rules).iter().map(|rule| rule.keyword.as_str()).collect();
    Ok(Received {
        fingerprint: &alert.fingerprint,
        labels_hash: &alert.labels_hash,
        starts_at: alert.starts_at.as_deref(),
        ends_at: alert.ends_at.as_deref().or(now.filter(|_| alert.resolved)),
        resolved: alert.resolved,
        alertname: alert.label("alertname"),
        severity: alert.label("severity"),
        instance: alert.label("instance"),
        labels: as_json(&alert.labels)?,
        annotations: as_json(&alert.annotations)?,
        receiver: &post.receiver,
        group_key: &post.group_key,
        generator_url: &alert.generator_url,
        rules: json!(rules).to_string(),
        silenced: routing.is_silenced(&alert.labels),
    })
}

/// Written as they are: most of an alert is its labels, and a value made of them first would be a copy of each.
fn as_json(labels: &Labels) -> Result<String> {
    serde_json::to_string(labels).map_err(|e| Error::failed(say::alerts_not_stored()).because(e))
}

/// What makes a post the same as another: receiver, group, and its alerts with their states in any
/// order, hidden or not. An alert is that of its row, so that one without `startsAt` that fires again is another.
fn post_hash(post: &Post, stored: &[Stored]) -> String {
    let mut states: Vec<_> =
        stored.iter().zip(&post.alerts).map(|(s, a)| (s.id, a.resolved, s.silenced)).collect();
    states.sort_unstable();
    let what = json!([post.receiver, post.group_key, post.truncated, states]).to_string();
    text::hex(&Sha256::digest(what.as_bytes()))
}
