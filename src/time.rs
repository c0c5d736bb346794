//! Time: whole seconds in UTC, fixed width when stored, local when shown.
//!
//! Reads what people type (`words.rs`) and what other programs write. The only file that reads the
//! clock ([`Clock::now`]); everything else is handed the time.

mod vocabulary;
mod week;
mod words;
mod zone;

pub use week::Week;
pub use zone::Zone;

use crate::error::{Error, Result};
use crate::lang::time as say;
use crate::text;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Utc};

/// An instant in whole seconds of UTC, between the years 1 and 9999, so that its text form is
/// always `2024-03-01T02:00:00Z`: twenty characters that sort as the instants do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// `0001-01-01T00:00:00Z` and `9999-12-31T23:59:59Z` in seconds since 1970.
const SECONDS_MIN: i64 = -62_135_596_800;
const SECONDS_MAX: i64 = 253_402_300_799;

impl Time {
    /// From seconds since 1970; what lies outside the years 1 to 9999 is moved to their edge.
    pub fn from_unix(seconds: i64) -> Self {
        Time(seconds.clamp(SECONDS_MIN, SECONDS_MAX))
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// This many seconds later (or earlier).
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self::from_unix(self.0.saturating_add(seconds))
    }

    /// From seconds since 1970, where they lie within the years 1 to 9999.
    fn within(seconds: i64) -> Option<Self> {
        (SECONDS_MIN..=SECONDS_MAX).contains(&seconds).then_some(Time(seconds))
    }

    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0, 0).unwrap_or_default()
    }

    /// RFC 3339 in UTC: the stored and the JSON form.
    pub fn to_text(self) -> String {
        self.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// As it stands in names of files: `20240301T020000Z`.
    pub fn compact(self) -> String {
        self.utc().format("%Y%m%dT%H%M%SZ").to_string()
    }

    /// Reads the stored form back, and any other RFC 3339 text; a fraction is dropped.
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        Self::within(DateTime::parse_from_rfc3339(text).ok()?.timestamp())
    }

    /// Reads a date of HTTP, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110).
    pub fn from_http_date(text: &str) -> Option<Self> {
        Self::within(DateTime::parse_from_rfc2822(text).ok()?.timestamp())
    }

    /// Local date and time for people, `2018-11-22 10:30`.
    pub fn show(self, zone: Zone) -> String {
        shown(zone.local(self), "-%m-%d %H:%M")
    }

    /// Local date and time to the second, `2018-11-22 10:30:00`: what programs of databases write.
    pub fn to_local_text(self, zone: Zone) -> String {
        shown(zone.local(self), "-%m-%d %H:%M:%S")
    }

    /// The local calendar day.
    pub fn day(self, zone: Zone) -> Day {
        Day(zone.local(self).date())
    }

    /// The same time of day on another local day; none beyond the years that there are. Where a day
    /// begins it is that day's beginning: one midnight that the clocks skip moves no later one.
    pub fn on(self, day: Day, zone: Zone) -> Option<Self> {
        if self.day(zone).begins(zone) == Some(self) {
            return day.begins(zone);
        }
        zone.instant(day.0.and_time(zone.local(self).time()))
    }
}

/// The year and, in this form, the rest. East of UTC the last year reaches into the next, to which chrono would
/// give a sign.
fn shown(local: NaiveDateTime, rest: &str) -> String {
    format!("{:04}{}", local.year(), local.format(rest))
}

/// An RFC 3339 instant at full precision: UTC with nine digits of fraction, so that it sorts as text
/// and two occurrences of an alert within one second stay two. `None` where it is no such instant.
pub fn precise(rfc3339: &str) -> Option<String> {
    let at = DateTime::parse_from_rfc3339(rfc3339).ok()?.with_timezone(&Utc);
    (1..=9999).contains(&at.year()).then(|| at.format("%Y-%m-%dT%H:%M:%S%.9fZ").to_string())
}

/// A calendar day, in some zone that the caller knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

impl Day {
    /// The day of any time that [`read`] reads.
    pub fn read(typed: &str, here: Here) -> Result<Self> {
        read(typed, here).map(|at| at.day(here.zone))
    }

    /// The month it is in, `2018-11`.
    pub fn month(self) -> String {
        shown(self.0.into(), "-%m")
    }

    /// When it begins.
    pub fn begins(self, zone: Zone) -> Option<Time> {
        zone.instant(self.0.and_time(chrono::NaiveTime::MIN))
    }

    /// When the day after it begins; none where there is no such day.
    pub fn next_begins(self, zone: Zone) -> Option<Time> {
        zone.instant(self.0.succ_opt()?.and_time(chrono::NaiveTime::MIN))
    }

    /// Days from `earlier` to this one; negative where this one is the earlier.
    pub fn since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// So many days later; none beyond the calendar.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        self.0.checked_add_days(Days::new(days.into())).map(Day)
    }

    /// This day of the month that is so many months later, or that month's last; none beyond the calendar.
    pub fn plus_months(self, months: u32, of_month: u32) -> Option<Self> {
        let first = self.0.with_day(1)?.checked_add_months(Months::new(months))?;
        first.with_day(of_month.min(last_of_month(first)?)).map(Day)
    }

    /// Which of its month it is.
    pub fn of_month(self) -> u32 {
        self.0.day()
    }

    /// Whether it is the last of its month.
    pub fn ends_month(self) -> bool {
        last_of_month(self.0) == Some(self.0.day())
    }
}

/// How many days the month of a day has.
fn last_of_month(day: NaiveDate) -> Option<u32> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt().map(|last| last.day())
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&shown(self.0.into(), "-%m-%d"))
    }
}

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The host's clock.
    System,
    /// Stands still: for tests.
    Fixed(Time),
}

impl Clock {
    /// The time now.
    pub fn now(self) -> Time {
        match self {
            Clock::Fixed(at) => at,
            #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
            Clock::System => Time::from_unix(Utc::now().timestamp()),
        }
    }
}

/// How long something takes, whatever is done to the host's clock meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts it.
    pub fn start() -> Self {
        Stopwatch(std::time::Instant::now())
    }

    /// Since it was started.
    pub fn elapsed(self) -> std::time::Duration {
        self.0.elapsed()
    }
}

/// Finds out that somebody set the host's clock, by what a stopwatch says meanwhile.
#[derive(Clone, Copy, Debug)]
pub struct ClockWatch {
    at: Time,
    since: Stopwatch,
}

impl ClockWatch {
    /// The most seconds by which clock and stopwatch come to differ where nobody set it: both are cut to whole
    /// ones, and a leap second is one more.
    const SLACK: i64 = 3;

    /// From now on.
    pub fn start(now: Time) -> Self {
        ClockWatch { at: now, since: Stopwatch::start() }
    }

    /// By how many seconds the clock was set on since the last look, or back where that is less than none. What
    /// the host slept through counts as set on.
    pub fn look(&mut self, now: Time) -> i64 {
        let passed = i64::try_from(self.since.elapsed().as_secs()).unwrap_or(i64::MAX);
        let set = now.unix().saturating_sub(self.at.plus(passed).unix());
        *self = Self::start(now);
        if set.saturating_abs() > Self::SLACK { set } else { 0 }
    }
}

/// What reading a time needs to know: when it is, and where.
#[derive(Clone, Copy, Debug)]
pub struct Here {
    /// The time now, frozen for the command.
    pub now: Time,
    /// The zone of times without one.
    pub zone: Zone,
}

/// Reads a time as people say it, or RFC 3339, which is what codo-tools writes. Full-width digits and
/// punctuation are read like their ASCII twins.
pub fn read(typed: &str, here: Here) -> Result<Time> {
    let plain = text::narrow(typed);
    match Time::from_rfc3339(&plain) {
        Some(at) => Ok(at),
        None => words::read(&plain, here).map_err(|refusal| {
            let typed = text::inert(typed);
            let wrong = if refusal.rest == plain {
                say::not_a_date(&typed)
            } else {
                say::not_understood(text::inert(refusal.rest), &typed)
            };
            Error::usage(wrong).hint(refusal.hint)
        }),
    }
}

/// Whether what was typed has to be worked out, so that people want to know what it came to.
pub fn is_worked_out(typed: &str) -> bool {
    words::is_worked_out(&text::narrow(typed))
}

/// Whether what was typed is a time of a local day that the clocks skip, so that it was moved on.
pub fn is_skipped(typed: &str, here: Here) -> bool {
    let plain = text::narrow(typed);
    Time::from_rfc3339(&plain).is_none() && words::is_skipped(&plain, here)
}

/// A length of time as the configuration writes it, in seconds: `10s`, `5m`, `24h`, `7d`.
pub fn read_duration(typed: &str) -> Option<u64> {
    let plain = text::narrow(typed);
    let split = plain.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = plain.split_at(split);
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(seconds)
}

/// The length between two instants for people: `2d3h`, `45m`, `30s`; the two largest units.
pub fn length(from: Time, to: Time) -> String {
    let mut rest = (to.0 - from.0).max(0);
    let mut said = Vec::new();
    for (unit, seconds) in [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)] {
        if rest >= seconds && said.len() < 2 {
            said.push(format!("{}{unit}", rest / seconds));
            rest %= seconds;
        }
    }
    if said.is_empty() { "0m".to_string() } else { said.concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here(zone: &str) -> Here {
        Here { now: Time::from_unix(1_700_000_000), zone: Zone::named(zone).unwrap() }
    }

    fn utc(typed: &str, zone: &str) -> String {
        read(typed, here(zone)).unwrap().to_text()
    }

    #[test]
    fn a_date_alone_is_local_midnight() {
        assert_eq!(utc("2018-11-22", "Asia/Shanghai"), "2018-11-21T16:00:00Z");
        assert_eq!(utc("２０１８－１１－２２　１０：３０", "UTC"), "2018-11-22T10:30:00Z");
        assert_eq!(utc("2019-03-20T16:00:00.000Z", "Asia/Shanghai"), "2019-03-20T16:00:00Z");
        assert_eq!(utc("2019-03-18 00:00:00", "UTC"), "2019-03-18T00:00:00Z");
        assert_eq!(utc("now", "UTC"), "2023-11-14T22:13:20Z");
    }

    #[test]
    fn times_that_clocks_skip_or_repeat_are_read_without_panic() {
        assert_eq!(utc("2024-03-10 02:30", "America/New_York"), "2024-03-10T07:30:00Z");
        assert_eq!(utc("2024-11-03 01:30", "America/New_York"), "2024-11-03T05:30:00Z");
        assert_eq!(utc("2011-12-30 12:00", "Pacific/Apia"), "2011-12-30T22:00:00Z");
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for typed in [
            "2019-02-30",
            "2026-13-01",
            "31/04",
            "",
            "0",
            "+262143-01-01",
            "0000-01-01",
            "10000-01-01",
            "24:00",
        ] {
            assert!(read(typed, here("UTC")).is_err(), "{typed}");
        }
        assert!(read("0001-01-01", here("Asia/Shanghai")).is_err());
        assert_eq!(utc("9999-12-31T23:59:59Z", "UTC"), "9999-12-31T23:59:59Z");
    }

    #[test]
    fn a_precise_instant_keeps_its_nanoseconds_and_its_width() {
        assert_eq!(precise("2026-11-21T01:48:50.464057835Z").unwrap(), "2026-11-21T01:48:50.464057835Z");
        assert_eq!(precise("2026-11-21T09:48:50+08:00").unwrap(), "2026-11-21T01:48:50.000000000Z");
        assert_eq!(precise("yesterday"), None);
    }

    #[test]
    fn lengths_are_read_and_said() {
        assert_eq!(read_duration("5m"), Some(300));
        assert_eq!(read_duration("５ｍ"), Some(300));
        assert_eq!(read_duration("m5"), None);
        assert_eq!(read_duration("99999999999999999999d"), None);
        let at = Time::from_unix(0);
        assert_eq!(length(at, at.plus(93_600)), "1d2h");
        assert_eq!(length(at, at.plus(1_800)), "30m");
        assert_eq!(length(at, at), "0m");
    }

    #[test]
    fn a_day_is_a_day_of_its_zone() {
        let late = Time::from_rfc3339("2024-03-01T18:00:00Z").unwrap();
        assert_eq!(late.day(Zone::named("Asia/Shanghai").unwrap()).to_string(), "2024-03-02");
        assert_eq!(late.day(Zone::named("UTC").unwrap()).to_string(), "2024-03-01");
    }
}
