//! What the outbox makes of a host's clock that was set.
//!
//! Its waits end at times of the day, because they outlive the process that began them. A clock that is set
//! back would make each of them longer by as much, one that is set on would end leases under those who hold
//! them and give up what has hardly been tried. Each of these is one statement that may run again: whoever
//! notices says so, however many do.

use crate::error::Result;
use crate::store::Store;
use crate::time::Time;

/// By how much the clocks of those who share a database may differ, and the lengths of their leases, in seconds:
/// what reaches further ahead than this belongs to nobody who is alive.
const APART_SECONDS: i64 = 3_600;
/// The longest that an address is left alone after the clock was set back, in seconds: the minute that limits
/// are counted in.
const PACE_SECONDS: i64 = 60;

/// The longest waits that there are, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Longest {
    /// Of a message for its next attempt.
    pub wait: i64,
    /// A lease.
    pub lease: i64,
    /// From the call for a message until it is given up.
    pub give_up: i64,
}

impl Store {
    /// Ends the waits that are longer than any: they began when the clock was ahead.
    pub fn end_endless_waits(&mut self, now: Time, longest: Longest) -> Result<()> {
        let (wait, lease) = (now.plus(longest.wait), now.plus(longest.lease.saturating_add(APART_SECONDS)));
        for (sql, far) in [
            ("UPDATE outbox SET next_try_at = $1 WHERE state = 'waiting' AND next_try_at > $2", wait),
            ("UPDATE outbox SET next_try_at = $1 WHERE state = 'sending' AND next_try_at > $2", lease),
            (
                "UPDATE outbox SET busy_until = $1 WHERE state IN ('waiting', 'sending') AND busy_until > $2",
                lease,
            ),
            ("UPDATE address_limit SET next_at = $1 WHERE next_at > $2", wait),
        ] {
            self.change_waits(sql, &[now, far])?;
        }
        let far = now.plus(longest.give_up);
        let sql = "UPDATE outbox SET give_up_at = $2 WHERE state IN ('waiting', 'sending') \
            AND created_at > $1 AND give_up_at > $2";
        self.change_waits(sql, &[now, far])
    }

    /// The clock was set back to now: what waits does so no longer. A lease lasts as it did, whose holder may be
    /// alive, as far as [`Store::end_endless_waits`] lets it.
    pub fn clock_was_set_back(&mut self, now: Time) -> Result<()> {
        for sql in [
            "UPDATE outbox SET next_try_at = $1 WHERE state = 'waiting' AND next_try_at > $1",
            "UPDATE outbox SET busy_until = $1 WHERE state = 'waiting' AND busy_until > $1",
        ] {
            self.change_waits(sql, &[now])?;
        }
        let sql = "UPDATE address_limit SET next_at = $1 WHERE next_at > $1";
        self.change_waits(sql, &[now.plus(PACE_SECONDS)])
    }

    /// The clock was set on from `before` to now: each lease lasts as if it had begun now, and what was not to be
    /// given up yet has its time anew.
    pub fn clock_was_set_on(&mut self, before: Time, now: Time, longest: Longest) -> Result<()> {
        let lease = now.plus(longest.lease);
        let sql = "UPDATE outbox SET next_try_at = $2, busy_until = $2 \
            WHERE state = 'sending' AND next_try_at > $1 AND next_try_at <= $2";
        self.change_waits(sql, &[before, lease])?;
        let sql = "UPDATE outbox SET give_up_at = $3 WHERE state IN ('waiting', 'sending') \
            AND give_up_at > $1 AND give_up_at <= $2";
        self.change_waits(sql, &[before, now, now.plus(longest.give_up)])
    }

    fn change_waits(&mut self, sql: &str, times: &[Time]) -> Result<()> {
        let times: Vec<_> = times.iter().map(|at| (*at).into()).collect();
        self.db.query(sql, &times).map(drop).map_err(Into::into)
    }
}
