//! Times as people say them, in English and Chinese: a day with or without a time of day, or a
//! length from now.
//!
//! What is left over, what means two things and what the calendar does not have is refused, never
//! guessed. Everything is local time of the zone at hand; a day alone is its midnight.
//!
//! - **A date** has its year first: `2018-11-22`, `2018/11/22`, 2018年11月22日.
//! - **A day** from today: `yesterday`, `tomorrow`, 昨天, 前天, 大前天, 明天, 后天, 大后天.
//! - **A weekday** says which one. In English `last monday` and `next monday` are the nearest before
//!   and after today and never today; `this friday` is today or ahead, and no later than Sunday. In
//!   Chinese 上周五, 本周五 (这周五) and 下周五 count weeks, which begin on Monday. `monday` and 周一 alone
//!   are refused.
//! - **An end** is the last day, as the end of anything is typed: `end of month`, 月底, `end of year`, 年底.
//! - **A time of day** follows its day: `18:00`, `6pm`, `9:30am`, 18点, 下午3点半. The clock has 24 hours
//!   unless the part of the day is named. `12am` begins the day; 晚上12点 may be of either, and is refused.
//! - **A length** from now, its largest unit first: `2h ago`, `1h30m ago`, `in 30 days`, 半小时前, 两周后.
//!   Months and years keep the day or take the month's last, days and weeks keep the time on the
//!   clock, hours and less are exact. `m` is a minute, and `M`, which may be a month, is refused.

use super::vocabulary::*;
use super::{Here, Time};
use crate::lang::{Said, time as say};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use std::ops::RangeInclusive;

/// What was not understood.
pub struct Refusal<'a> {
    /// From where on.
    pub rest: &'a str,
    /// What to write.
    pub hint: Said,
}

/// The most seconds that a length reaches from now: 200 years. Beyond are slips, and 2018年前, which
/// is "before 2018".
const LENGTH_SECONDS_MAX: i64 = 200 * 366 * 86_400;

/// Reads text that [`crate::text::narrow`] has been over.
pub fn read(plain: &str, here: Here) -> Result<Time, Refusal<'_>> {
    let mut words = Words { rest: plain };
    match words.time(here) {
        Some(at) if words.rest.is_empty() => Ok(at),
        // What was read to its end and is no time is wrong as a whole: 2019-02-30.
        _ if words.rest.is_empty() || words.rest == plain => Err(Refusal { rest: plain, hint: hint(plain) }),
        _ => Err(Refusal { rest: words.rest.trim_start(), hint: say::examples() }),
    }
}

/// Whether it takes working out; what begins with a date does not, and neither does `now`.
pub fn is_worked_out(plain: &str) -> bool {
    let mut words = Words { rest: plain };
    words.pick(NOW).is_none() && words.date().is_none()
}

/// Whether no clock of the zone shows it: the clocks were moved on then.
pub fn is_skipped(plain: &str, here: Here) -> bool {
    let shown = Words { rest: plain }.shown(here);
    shown.is_some_and(|shown| here.zone.instant(shown).is_some_and(|at| here.zone.local(at) != shown))
}

/// What to write in the place of words that mean nothing, or two things.
fn hint(plain: &str) -> Said {
    let words = || Words { rest: plain };
    if words().some_weekday().is_some() {
        say::which_weekday()
    } else if words().some_stretch().is_some() {
        say::which_day()
    } else if words().day_of_some_year().is_some() {
        say::which_year()
    } else if words().clock().is_some() {
        say::day_first()
    } else if words().span().is_some() {
        say::which_way()
    } else {
        say::examples()
    }
}

/// What is left to be read. A method that returns `None` may have read some of it: see `attempt`.
struct Words<'a> {
    rest: &'a str,
}

impl Words<'_> {
    /// The meaning of the longest of these words that comes next; reads nothing where none does.
    fn pick<T: Clone>(&mut self, table: Table<T>) -> Option<T> {
        let rest = self.rest.trim_start();
        let known = table.iter().flat_map(|(words, meaning)| words.split('|').map(move |w| (w, meaning)));
        let (word, meaning) =
            known.filter(|(word, _)| begins(rest, word)).max_by_key(|(word, _)| word.len())?;
        self.rest = rest.get(word.len()..)?;
        Some(meaning.clone())
    }

    /// So many ASCII digits.
    fn digits(&mut self, how_many: RangeInclusive<usize>) -> Option<u32> {
        let rest = self.rest.trim_start();
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, rest) = rest.split_at_checked(end).filter(|_| how_many.contains(&end))?;
        self.rest = rest;
        digits.parse().ok()
    }

    /// 30, 三十, 十二, 两.
    fn number(&mut self) -> Option<u32> {
        if let Some(number) = self.digits(1..=9) {
            return Some(number);
        }
        let digit = self.pick(DIGITS);
        if self.pick(TEN).is_none() {
            return digit;
        }
        Some(digit.unwrap_or(1) * 10 + self.pick(DIGITS).unwrap_or(0))
    }

    /// Reads nothing where it comes to nothing.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let rest = self.rest;
        let read = read(self);
        if read.is_none() {
            self.rest = rest;
        }
        read
    }

    fn time(&mut self, here: Here) -> Option<Time> {
        if self.pick(NOW).is_some() {
            return Some(here.now);
        }
        if let Some(at) = self.attempt(|words| words.length(here)) {
            return Some(at);
        }
        here.zone.instant(self.shown(here)?)
    }

    /// A day and what the clock is to show on it.
    fn shown(&mut self, here: Here) -> Option<NaiveDateTime> {
        let day = self.day(here.zone.local(here.now).date())?;
        let time = if self.rest.is_empty() {
            NaiveTime::MIN
        } else {
            self.pick(JOINERS);
            self.attempt(Self::clock)?
        };
        Some(day.and_time(time))
    }

    fn day(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        self.attempt(Self::date)
            .or_else(|| self.attempt(|words| words.weekday(today)))
            .or_else(|| self.attempt(|words| words.end(today)))
            .or_else(|| self.attempt(|words| later(today, words.pick(DAYS)?)))
    }

    fn date(&mut self) -> Option<NaiveDate> {
        let year = self.digits(4..=4).filter(|year| *year > 0)?;
        let [between, behind] = self.pick(DATES)?;
        let month = self.digits(1..=2)?;
        self.pick(between)?;
        let day = self.digits(1..=2)?;
        self.pick(behind)?;
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    }

    fn weekday(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let past = i64::from(today.weekday().num_days_from_monday());
        if let Some(weeks) = self.pick(WEEKS) {
            self.pick(WEEK)?;
            return later(today, 7 * weeks + self.pick(DAYS_OF_WEEK)? - past);
        }
        let which = self.pick(WHICH)?;
        let ahead = self.pick(WEEKDAYS)? - past;
        let days = match which {
            Which::This if ahead < 0 => return None,
            Which::This => ahead,
            Which::Next if ahead > 0 => ahead,
            Which::Next => ahead + 7,
            Which::Last if ahead < 0 => ahead,
            Which::Last => ahead - 7,
        };
        later(today, days)
    }

    fn end(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let month = match self.pick(ENDS)? {
            End::Month => today.month(),
            End::Year => 12,
        };
        today.with_day(1)?.with_month(month)?.checked_add_months(Months::new(1))?.pred_opt()
    }

    fn clock(&mut self) -> Option<NaiveTime> {
        let part = self.pick(PARTS);
        let hour = self.number()?;
        let (mut minute, mut second, mut has_minutes) = (0, 0, true);
        if self.pick(COLON).is_some() {
            minute = self.digits(2..=2)?;
            if self.pick(COLON).is_some() {
                second = self.digits(2..=2)?;
            }
        } else if self.pick(OCLOCK).is_some() {
            minute = self.pick(MINUTES).or_else(|| self.attempt(Self::minutes)).unwrap_or(0);
        } else {
            has_minutes = false;
        }
        let hour = match (part, self.pick(HALVES_OF_DAY)) {
            // An hour or twelve later, whichever lies in the part.
            (Some(part), None) => [hour, hour + 12].into_iter().find(|hour| part.contains(hour))?,
            (None, Some(before)) => (1..=12).contains(&hour).then_some(hour % 12 + before)?,
            (None, None) if has_minutes => hour,
            _ => return None,
        };
        NaiveTime::from_hms_opt(hour, minute, second)
    }

    fn minutes(&mut self) -> Option<u32> {
        let minutes = self.number()?;
        self.pick(MINUTE);
        Some(minutes)
    }

    fn length(&mut self, here: Here) -> Option<Time> {
        let is_ahead = self.pick(AHEAD).is_some();
        let span = self.span()?;
        let is_before = match (is_ahead, self.pick(SIDES)) {
            (true, None) => false,
            (false, Some(is_before)) => is_before,
            _ => return None,
        };
        span.counted_from(here, is_before)
    }

    fn span(&mut self) -> Option<Span> {
        let mut span = Span::default();
        let mut smallest = None;
        while let Some((amount, unit)) = self.attempt(Self::amount) {
            let (scale, factor) = unit;
            if smallest.is_some_and(|smallest| unit >= smallest) {
                return None;
            }
            smallest = Some(unit);
            let sum = match scale {
                Scale::Seconds => &mut span.seconds,
                Scale::Days => &mut span.days,
                Scale::Months => &mut span.months,
            };
            // Seven units of at most a billion of the largest: far from any edge.
            *sum += amount * factor / 2;
        }
        smallest.map(|_| span)
    }

    /// How many halves of which unit. A half of what cannot be halved (半个月) is none.
    fn amount(&mut self) -> Option<(u64, (Scale, u64))> {
        let halves = if self.pick(HALF).is_some() {
            self.pick(ONE);
            1
        } else {
            let whole = self.pick(ONE).map(|()| 1).or_else(|| self.number())?;
            2 * u64::from(whole) + u64::from(self.pick(AND_A_HALF).is_some())
        };
        let unit = self.pick(UNITS)?;
        (halves * unit.1 % 2 == 0).then_some((halves, unit))
    }

    fn some_weekday(&mut self) -> Option<()> {
        self.pick(WHICH);
        if self.pick(WEEKDAYS).is_some() {
            return Some(());
        }
        self.pick(WEEKS);
        self.pick(WEEK)?;
        self.pick(DAYS_OF_WEEK).map(drop)
    }

    fn some_stretch(&mut self) -> Option<()> {
        self.pick(WHICH).map(drop).or_else(|| self.pick(WEEKS).map(drop))?;
        self.pick(STRETCHES)
    }

    fn day_of_some_year(&mut self) -> Option<()> {
        self.digits(1..=2)?;
        self.pick(YEARLESS)?;
        self.digits(1..=2).map(drop)
    }
}

/// Whether text begins with a word, and the word ends there. A single letter is read as it is
/// written: `1M ago` may be meant as a month.
fn begins(text: &str, word: &str) -> bool {
    let Some((head, tail)) = text.split_at_checked(word.len()) else { return false };
    let is_same = head == word || word.len() > 1 && head.eq_ignore_ascii_case(word);
    let ends_in = |text: &str| text.ends_with(|c: char| c.is_ascii_alphabetic());
    is_same && !(ends_in(word) && tail.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn later(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(days)?)
}

/// A length of time.
#[derive(Default)]
struct Span {
    months: u64,
    days: u64,
    seconds: u64,
}

impl Span {
    /// So long before now, or after.
    fn counted_from(&self, here: Here, is_before: bool) -> Option<Time> {
        let mut at = here.now;
        if (self.months, self.days) != (0, 0) {
            let (months, days) = (Months::new(u32::try_from(self.months).ok()?), Days::new(self.days));
            let local = here.zone.local(at);
            let local = if is_before {
                local.checked_sub_months(months)?.checked_sub_days(days)?
            } else {
                local.checked_add_months(months)?.checked_add_days(days)?
            };
            at = here.zone.instant(local)?;
        }
        let seconds = i64::try_from(self.seconds).ok()?;
        let at = Time::within(at.unix() + if is_before { -seconds } else { seconds })?;
        ((at.unix() - here.now.unix()).abs() <= LENGTH_SECONDS_MAX).then_some(at)
    }
}
