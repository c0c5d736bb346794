//! A worker on a host whose clock is set: waits end at times of the day (`store/outbox/clock.rs`).

use super::Worker;
use crate::error::Result;
use crate::notify::http::WAIT_SECONDS_MAX;
use crate::store::outbox::clock::Longest;
use crate::time::{ClockWatch, Stopwatch, Time};
use std::time::Duration;

/// How often it is looked for waits that have no end.
const END_WAITS_EVERY: Duration = Duration::from_secs(60);

/// Sees to it that what waits is not kept waiting by the clock.
pub struct Watch {
    clock: ClockWatch,
    /// By how many seconds the clock was set, of which the outbox does not know yet.
    set_by: i64,
    looked: Option<Stopwatch>,
}

impl Watch {
    /// From now on.
    pub fn start(now: Time) -> Self {
        Watch { clock: ClockWatch::start(now), set_by: 0, looked: None }
    }

    /// To be called with each time before something is claimed as of it. What fails is done the next time.
    pub fn look(&mut self, worker: &mut Worker, now: Time) -> Result<()> {
        self.set_by += self.clock.look(now);
        match self.set_by {
            0 => {}
            by if by < 0 => worker.store.clock_was_set_back(now)?,
            by => worker.store.clock_was_set_on(now.plus(-by), now, worker.longest())?,
        }
        self.set_by = 0;
        if self.looked.is_none_or(|last| last.elapsed() >= END_WAITS_EVERY) {
            self.looked = Some(Stopwatch::start());
            worker.end_endless_waits()?;
        }
        Ok(())
    }
}

impl Worker {
    /// Ends the waits that began when the host's clock was ahead.
    pub fn end_endless_waits(&mut self) -> Result<()> {
        self.store.end_endless_waits(self.clock.now(), self.longest())
    }

    fn longest(&self) -> Longest {
        let seconds = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        Longest {
            wait: seconds(self.settings.retry_max.max(WAIT_SECONDS_MAX)),
            lease: self.lease_seconds(),
            give_up: seconds(self.settings.give_up_after),
        }
    }
}
