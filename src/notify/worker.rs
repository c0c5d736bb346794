//! Takes messages from the outbox: claim all that is due for one address, send it as one, settle.
//!
//! [`Worker::step`] is the whole job, tests call it; [`run`] is the loop around it. Messages are
//! claimed on a lease, so what was taken by a process that died is taken again when the lease is
//! over: delivered at least once, always under the same delivery id.

mod clock;

use super::channel::vendor;
use super::{Outcome, Outgoing, Settings, new_id, send};
use crate::alert::payload::fingerprint;
use crate::alert::text::digest::Letter;
use crate::alert::text::{Notice, Told};
use crate::error::Result;
use crate::lang::{Said, channel, notify as say};
use crate::record::contact::{Address, Channel};
use crate::store::Store;
use crate::store::outbox::claim::{Claim, Due};
use crate::store::outbox::{Message, Settled};
use crate::time::{Clock, Time};
use rand::RngExt;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How long the loop waits for a new message before it looks for ones that have fallen due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a message stays claimed beyond the time that its attempts may take.
const LEASE_MARGIN_SECONDS: i64 = 60;

/// What became of a message that was tried, and of those that went out with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The message's row; of several, the first.
    pub id: i64,
    /// The rows of all that went out as one.
    pub ids: Vec<i64>,
    /// The name of the channel it went through.
    pub channel: &'static str,
    /// How the attempt went.
    pub outcome: Outcome,
    /// What was written down.
    pub settled: Settled,
    /// What went wrong with a template and was done without.
    pub trouble: Option<Said>,
}

/// A worker with its own connection to the database.
pub struct Worker {
    /// The database.
    pub store: Store,
    /// How messages are delivered.
    pub settings: Settings,
    /// Where the time comes from.
    pub clock: Clock,
}

/// Alerts that are over: fingerprint, start, and the fingerprint of the labels, as a sender may give one to
/// several.
type Over<'a> = BTreeSet<(&'a str, &'a str, String)>;

/// A message that was claimed, and what it is about; none where that cannot be read.
struct Claimed {
    message: Message,
    notice: Option<Notice>,
}

impl Worker {
    /// Takes what is due for one address, if anything is, and tries it.
    pub fn step(&mut self) -> Result<Option<Tried>> {
        self.step_at(self.clock.now(), &|| ())
    }

    /// The same; `found` is called before anything is tried.
    fn step_at(&mut self, now: Time, found: &dyn Fn()) -> Result<Option<Tried>> {
        let Some(due) = self.store.due(now)? else { return Ok(None) };
        found();
        self.take(&due, now, true)
    }

    /// Tries this message, due or not, and with it what else waits for its address; none where it is settled
    /// or somebody is sending it. An address that has reached its limit is not tried.
    pub fn try_now(&mut self, id: i64) -> Result<Option<Tried>> {
        let now = self.clock.now();
        let Some(due) = self.store.waiting(id, now)? else { return Ok(None) };
        if let Some(limit) = self.store.limit_of(&due.address, now)? {
            let why = limit.why.unwrap_or_else(|| self.in_lang(&channel::pace()));
            let seconds = u64::try_from(limit.next_at.unix() - now.unix()).unwrap_or_default();
            let settled = Settled::Waiting(limit.next_at, why.clone());
            let channel = name_of(Address::parse(&due.address).ok().as_ref());
            let outcome = Outcome::Limited(why, seconds);
            return Ok(Some(Tried { id, ids: vec![id], channel, outcome, settled, trouble: None }));
        }
        self.take(&due, now, false)
    }

    fn take(&mut self, due: &Due, now: Time, is_due: bool) -> Result<Option<Tried>> {
        let address = Address::parse(&due.address).ok();
        let channel = address.as_ref().map(|a| a.channel);
        let pace = channel.and_then(|channel| self.settings.pace_seconds(channel));
        let lease = new_id()?;
        let claim = Claim {
            now,
            until: now.plus(self.lease_seconds()),
            lease: &lease,
            together: channel.is_some_and(goes_together),
            next_at: pace.map(|seconds| now.plus(seconds)),
            is_due,
        };
        let claimed: Vec<Claimed> = self.store.claim(due, &claim)?.into_iter().map(read).collect();
        if claimed.is_empty() {
            return Ok(None);
        }
        self.attempt(&claimed, address.as_ref(), pace).map(Some)
    }

    fn in_lang(&self, said: &Said) -> String {
        said.in_lang(self.settings.lang).to_string()
    }

    fn lease_seconds(&self) -> i64 {
        let attempt = i64::try_from(self.settings.attempt_timeout().as_secs()).unwrap_or(i64::MAX);
        attempt.saturating_add(LEASE_MARGIN_SECONDS)
    }

    /// Sends what was claimed as one, but for what there is no need to send any more and what cannot stand in
    /// one message with the others.
    fn attempt(
        &mut self,
        claimed: &[Claimed],
        address: Option<&Address>,
        pace: Option<i64>,
    ) -> Result<Tried> {
        let over = self.over(claimed)?;
        let (mut notices, mut left, mut cancelled) = (Vec::new(), Vec::new(), Vec::new());
        let (mut unreadable, mut others) = (Vec::new(), Vec::new());
        for Claimed { message, notice } in claimed {
            match notice.as_ref().map(|notice| without(notice, &over)) {
                Some(None) => cancelled.push(message),
                Some(Some(notice)) if notices.first().is_some_and(|first| parts(address, first, &notice)) => {
                    others.push(message);
                }
                Some(Some(notice)) => {
                    notices.push(notice);
                    left.push(message);
                }
                None => unreadable.push(message),
            }
        }
        if left.is_empty() {
            left = std::mem::take(&mut unreadable);
        }
        let first = left.first().or(cancelled.first()).map_or(0, |m| m.id);
        let mut tried = Tried {
            id: first,
            ids: left.iter().map(|message| message.id).collect(),
            channel: name_of(address),
            outcome: Outcome::Delivered(String::new()),
            settled: Settled::Cancelled(self.in_lang(&channel::over_before_told())),
            trouble: None,
        };
        let now = self.clock.now();
        self.store.settle(&cancelled, &tried.settled, now)?;
        self.store.settle(&unreadable, &Settled::Failed(self.in_lang(&channel::unreadable())), now)?;
        self.store.settle(&others, &Settled::Waiting(now, self.in_lang(&channel::one_sort())), now)?;
        let Some(message) = left.first() else { return Ok(tried) };
        let sent = catch_unwind(AssertUnwindSafe(|| {
            deliver(message, address, &notices, &self.settings, self.clock.now())
        }));
        let failed = |_| (Outcome::Retry(self.in_lang(&say::codo_failed())), None);
        (tried.outcome, tried.trouble) = sent.unwrap_or_else(failed);
        tried.settled = self.write_down(&left, &tried.outcome, pace)?;
        Ok(tried)
    }

    /// Those alerts, told here as firing, that are resolved by now.
    fn over<'c>(&mut self, claimed: &'c [Claimed]) -> Result<Over<'c>> {
        let alerts = claimed.iter().filter_map(|c| c.notice.as_ref()).flat_map(alerts_of);
        let mut firing: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (fingerprint, starts_at) in alerts.filter_map(key_of_firing) {
            firing.entry(fingerprint).or_default().insert(starts_at);
        }
        self.store.resolved(&firing)
    }

    /// Settles all that was sent as one, and keeps the address's limit.
    fn write_down(&mut self, sent: &[&Message], outcome: &Outcome, pace: Option<i64>) -> Result<Settled> {
        let now = self.clock.now();
        let address = sent.first().map_or("", |m| m.address.as_str());
        if let Outcome::Limited(why, seconds) = outcome {
            let until = now.plus(i64::try_from(*seconds).unwrap_or(i64::MAX));
            self.store.limit(address, until, Some(why))?;
        } else if let Some(seconds) = pace {
            self.store.limit(address, now.plus(seconds), None)?;
        }
        let together = settle(outcome, sent, &self.settings, now);
        // What is given up is given up by itself: others were called for later.
        let given_up = |m: &&Message| matches!(&together, Settled::Waiting(at, _) if *at > m.give_up_at);
        let (last, going_on): (Vec<&Message>, Vec<&Message>) = sent.iter().copied().partition(given_up);
        self.store.settle(&going_on, &together, now)?;
        let Some(message) = last.first() else { return Ok(together) };
        let failed = Settled::Failed(self.in_lang(&say::given_up(message.attempts, outcome.said())));
        self.store.settle(&last, &failed, now)?;
        Ok(if going_on.is_empty() { failed } else { together })
    }
}

/// The name of an address's channel, for who counts.
fn name_of(address: Option<&Address>) -> &'static str {
    address.map_or("unknown", |address| address.channel.name())
}

/// Whether a channel's messages go out together: to people, not to programs, which take each delivery by
/// its id.
fn goes_together(channel: Channel) -> bool {
    channel == Channel::Mail || vendor(channel).is_some_and(|v| v.together)
}

/// Whether a message at this address holds one of these alone: short ones have no room for more.
fn parts(address: Option<&Address>, first: &Notice, other: &Notice) -> bool {
    address.is_some_and(|address| address.channel == Channel::Sms) && first.sort() != other.sort()
}

fn read(message: Message) -> Claimed {
    let notice = serde_json::from_str(&message.body).ok();
    Claimed { message, notice }
}

fn alerts_of(notice: &Notice) -> &[Told] {
    match notice {
        Notice::Alert { alerts, .. } => alerts,
        _ => &[],
    }
}

fn key_of_firing(alert: &Told) -> Option<(&str, &str)> {
    let starts_at = alert.starts_at.as_deref().filter(|_| alert.is_firing())?;
    Some((&alert.fingerprint, starts_at))
}

/// The notice without the alerts that fired in it and are over; none where nothing else is in it. Their
/// resolution is told by itself.
fn without(notice: &Notice, over: &Over<'_>) -> Option<Notice> {
    let mut notice = notice.clone();
    if let Notice::Alert { alerts, truncated, .. } = &mut notice {
        let before = alerts.len();
        let is_over = |alert: &Told| {
            let key = key_of_firing(alert);
            key.is_some_and(|(alert_of, start)| over.contains(&(alert_of, start, fingerprint(&alert.labels))))
        };
        alerts.retain(|alert| over.is_empty() || !is_over(alert));
        if alerts.is_empty() && before > 0 && *truncated == 0 {
            return None;
        }
    }
    Some(notice)
}

fn deliver(
    message: &Message,
    address: Option<&Address>,
    notices: &[Notice],
    settings: &Settings,
    now: Time,
) -> (Outcome, Option<Said>) {
    let Some(notice) = notices.first() else {
        return (Outcome::Rejected(channel::unreadable().in_lang(settings.lang).to_string()), None);
    };
    let Some(address) = address else {
        // It was stored by a codo that knew more channels.
        let why = Address::parse(&message.address).err().map(|e| e.message(settings.lang));
        return (Outcome::Rejected(why.unwrap_or_default()), None);
    };
    let letter = Letter::of(notices);
    let templates = settings.templates.now();
    let pen = templates.pen(Some(address.channel));
    let outcome = send(
        &Outgoing {
            delivery_id: &message.delivery_id,
            contact: &message.contact,
            address,
            notice,
            letter: &letter,
            pen: &pen,
            created_at: message.created_at,
            now,
        },
        settings,
    );
    (outcome, pen.trouble())
}

fn settle(outcome: &Outcome, sent: &[&Message], settings: &Settings, now: Time) -> Settled {
    let after = |seconds: u64| now.plus(i64::try_from(seconds).unwrap_or(i64::MAX));
    let attempts = sent.iter().map(|m| m.attempts).max().unwrap_or_default();
    let backed_off = || now.plus(wait_seconds(attempts, settings, rand::rng().random_range(0.5..1.0)));
    match outcome {
        Outcome::Delivered(_) => Settled::Sent,
        // One of them is the culprit, and the others need not fail with it.
        Outcome::Rejected(why) if sent.len() > 1 => Settled::Apart(now, why.clone()),
        Outcome::Rejected(why) | Outcome::Broken(why) => Settled::Failed(why.clone()),
        Outcome::Retry(why) | Outcome::Unknown(why) => Settled::Waiting(backed_off(), why.clone()),
        Outcome::RetryAfter(why, seconds) => Settled::Waiting(after(*seconds).max(backed_off()), why.clone()),
        Outcome::Limited(why, seconds) => Settled::Waiting(after(*seconds), why.clone()),
    }
}

/// Seconds until the next attempt: doubled each time up to the most, times a `spread` of one half to
/// one, so that messages which failed together do not come back together.
fn wait_seconds(attempts: i64, settings: &Settings, spread: f64) -> i64 {
    let doublings = u32::try_from(attempts.saturating_sub(1).clamp(0, 32)).unwrap_or_default();
    let whole = settings.retry_first.saturating_mul(1 << doublings).min(settings.retry_max).max(1);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "seconds of a wait, far below 2^53"
    )]
    let spread = (whole as f64 * spread).ceil() as i64;
    spread
}

/// Works until `wake` is closed: at once when it is woken, and every second for what has fallen due.
/// What goes wrong with the database is told to `log` and tried again; `found` is called where there is something
/// to send, and each attempt is shown to `tried`.
pub fn run(
    worker: &mut Worker,
    wake: &Receiver<()>,
    log: &dyn Fn(&Said),
    found: &dyn Fn(),
    tried: &dyn Fn(&Tried),
) {
    let mut watch = clock::Watch::start(worker.clock.now());
    loop {
        loop {
            let now = worker.clock.now();
            let step = watch.look(worker, now).and_then(|()| worker.step_at(now, found));
            match step {
                Ok(Some(attempt)) => {
                    tried(&attempt);
                    log_trouble(&attempt, log);
                }
                Ok(None) => break,
                Err(e) => {
                    log(&say::delivery(e));
                    break;
                }
            }
            if let Err(std::sync::mpsc::TryRecvError::Disconnected) = wake.try_recv() {
                return;
            }
        }
        if let Err(RecvTimeoutError::Disconnected) = wake.recv_timeout(LOOK_EVERY) {
            return;
        }
    }
}

fn log_trouble(tried: &Tried, log: &dyn Fn(&Said)) {
    if let Some(trouble) = &tried.trouble {
        log(trouble);
    }
    match &tried.settled {
        Settled::Sent | Settled::Cancelled(_) => {}
        Settled::Waiting(at, why) | Settled::Apart(at, why) => {
            log(&say::waits(tried.id, at.to_text(), why));
        }
        Settled::Failed(why) => log(&say::failed(tried.id, why)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_most_and_are_spread() {
        let settings = Settings::plain();
        let waits: Vec<i64> = (1..=9).map(|n| wait_seconds(n, &settings, 1.0)).collect();
        assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640, 900, 900]);
        assert_eq!(wait_seconds(1, &settings, 0.5), 5);
        assert_eq!(wait_seconds(i64::MAX, &settings, 1.0), 900);
    }
}
