//! Takes messages from the outbox, one at a time: claim, send, settle.
//!
//! [`Worker::step`] is the whole job, tests call it; [`run`] is the loop around it. A message is
//! claimed on a lease, so one that was taken by a process that died is taken again when the lease is
//! over: delivered at least once, always under the same delivery id.

use super::{Outcome, Outgoing, Settings, new_id, send};
use crate::alert::text::Notice;
use crate::error::Result;
use crate::lang::{Said, notify as say};
use crate::record::contact::Address;
use crate::store::Store;
use crate::store::outbox::{Message, Settled};
use crate::time::{Clock, Time};
use rand::RngExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How long the loop waits for a new message before it looks for ones that have fallen due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a message stays claimed beyond the time that its attempts may take.
const LEASE_MARGIN_SECONDS: i64 = 60;

/// What became of a message that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The message's row.
    pub id: i64,
    /// How the attempt went.
    pub outcome: Outcome,
    /// What was written down.
    pub settled: Settled,
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

impl Worker {
    /// Takes one message that is due, if there is one, and tries it.
    pub fn step(&mut self) -> Result<Option<Tried>> {
        let now = self.clock.now();
        let claimed = self.store.claim_due(now, self.lease_end(now), &new_id()?)?;
        claimed.map(|message| self.attempt(&message)).transpose()
    }

    /// Tries this message, due or not; none where it is settled or somebody is sending it.
    pub fn try_now(&mut self, id: i64) -> Result<Option<Tried>> {
        let now = self.clock.now();
        let claimed = self.store.claim_one(id, now, self.lease_end(now), &new_id()?)?;
        claimed.map(|message| self.attempt(&message)).transpose()
    }

    fn lease_end(&self, now: Time) -> Time {
        let attempt = i64::try_from(self.settings.attempt_timeout().as_secs()).unwrap_or(i64::MAX);
        now.plus(attempt.saturating_add(LEASE_MARGIN_SECONDS))
    }

    fn attempt(&mut self, message: &Message) -> Result<Tried> {
        let sent = catch_unwind(AssertUnwindSafe(|| deliver(message, &self.settings, self.clock.now())));
        let lang = self.settings.lang;
        let outcome = sent.unwrap_or_else(|_| Outcome::Retry(say::codo_failed().in_lang(lang).to_string()));
        let now = self.clock.now();
        let settled = settle(&outcome, message, &self.settings, now);
        self.store.settle(message, &settled, now)?;
        Ok(Tried { id: message.id, outcome, settled })
    }
}

fn deliver(message: &Message, settings: &Settings, now: Time) -> Outcome {
    let rejected = |why: Said| Outcome::Rejected(why.in_lang(settings.lang).to_string());
    let notice: Notice = match serde_json::from_str(&message.body) {
        Ok(notice) => notice,
        Err(e) => return rejected(say::unreadable(e.to_string())),
    };
    match Address::parse(&message.address) {
        Ok(address) => send(
            &Outgoing {
                delivery_id: &message.delivery_id,
                contact: &message.contact,
                address: &address,
                notice: &notice,
                created_at: message.created_at,
                now,
            },
            settings,
        ),
        Err(e) => Outcome::Rejected(e.message(settings.lang)),
    }
}

fn settle(outcome: &Outcome, message: &Message, settings: &Settings, now: Time) -> Settled {
    match outcome {
        Outcome::Delivered(_) => Settled::Sent,
        Outcome::Rejected(why) => Settled::Failed(why.clone()),
        Outcome::Retry(why) => {
            let spread = rand::rng().random_range(0.5..1.0);
            let next = now.plus(wait_seconds(message.attempts, settings, spread));
            match next > message.give_up_at {
                true => {
                    Settled::Failed(say::given_up(message.attempts, why).in_lang(settings.lang).to_string())
                }
                false => Settled::Waiting(next, why.clone()),
            }
        }
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
/// What goes wrong with the database is told to `log` and tried again.
pub fn run(worker: &mut Worker, wake: &Receiver<()>, log: &dyn Fn(&Said)) {
    loop {
        loop {
            match worker.step() {
                Ok(Some(tried)) => log_trouble(&tried, log),
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
    match &tried.settled {
        Settled::Sent => {}
        Settled::Waiting(at, why) => log(&say::waits(tried.id, at.to_text(), why)),
        Settled::Failed(why) => log(&say::failed(tried.id, why)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn waits_double_up_to_the_most_and_are_spread() {
        let settings = Settings {
            lang: Lang::En,
            smtp: None,
            proxy: None,
            stop: std::sync::Arc::default(),
            ca_file: None,
            timeout: Duration::from_secs(15),
            give_up_after: 86_400,
            retry_first: 10,
            retry_max: 900,
        };
        let waits: Vec<i64> = (1..=9).map(|n| wait_seconds(n, &settings, 1.0)).collect();
        assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640, 900, 900]);
        assert_eq!(wait_seconds(1, &settings, 0.5), 5);
        assert_eq!(wait_seconds(i64::MAX, &settings, 1.0), 900);
    }
}
