//! A stretch of time that comes back every week: `tue 02:00-04:00`, `mon-fri 22:00-06:00`, 周二 02:00-04:00.
//!
//! Hours are those of a zone that the caller knows. What ends no later than it begins goes on past midnight
//! and belongs to the day on which it began.

use super::{Time, Zone};
use crate::text;
use std::fmt;

/// The days from Monday on, each by all its names.
const DAYS: [&[&str]; 7] = [
    &["mon", "monday", "周一", "星期一"],
    &["tue", "tuesday", "周二", "星期二"],
    &["wed", "wednesday", "周三", "星期三"],
    &["thu", "thursday", "周四", "星期四"],
    &["fri", "friday", "周五", "星期五"],
    &["sat", "saturday", "周六", "星期六"],
    &["sun", "sunday", "周日", "周天", "星期日", "星期天"],
];
const DAILY: &[&str] = &["daily", "every day", "每天", "每日"];
/// A day in minutes.
const DAY_MINUTES: u32 = 24 * 60;

/// A weekly stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    days: [bool; 7],
    /// Minutes since midnight, the first included, the last not.
    from: u32,
    to: u32,
}

impl Week {
    /// Reads days and hours; none where it is no such stretch.
    pub fn read(typed: &str) -> Option<Self> {
        let plain = text::narrow(typed).to_lowercase();
        let (days, hours) = plain.trim().rsplit_once(' ')?;
        let (from, to) = hours.split_once('-')?;
        let week = Week { days: read_days(days.trim())?, from: minutes(from)?, to: minutes(to)? };
        (week.from != week.to && week.from < DAY_MINUTES).then_some(week)
    }

    /// Whether an instant lies in it, by the clock of this zone.
    pub fn holds(&self, at: Time, zone: Zone) -> bool {
        let (today, minute) = zone.in_week(at);
        let began = |day: usize| self.days.get(day).copied().unwrap_or_default();
        if self.from < self.to {
            return began(today) && (self.from..self.to).contains(&minute);
        }
        began(today) && minute >= self.from || began((today + 6) % 7) && minute < self.to
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = DAYS.iter().zip(self.days).filter(|(_, on)| *on).filter_map(|(names, _)| names.first());
        match self.days.iter().all(|on| *on) {
            true => f.write_str("daily")?,
            false => f.write_str(&names.copied().collect::<Vec<_>>().join(","))?,
        }
        let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        write!(f, " {}-{}", clock(self.from), clock(self.to))
    }
}

fn read_days(typed: &str) -> Option<[bool; 7]> {
    if DAILY.contains(&typed) {
        return Some([true; 7]);
    }
    let mut days = [false; 7];
    for part in typed.split([',', '、']).map(str::trim) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        // A range may go over the end of a week: sat-mon.
        let length = (last + 7 - first) % 7;
        for n in 0..=length {
            *days.get_mut((first + n) % 7)? = true;
        }
    }
    Some(days)
}

fn day(typed: &str) -> Option<usize> {
    DAYS.iter().position(|names| names.contains(&typed.trim()))
}

/// `02:00` or `24:00` in minutes since midnight.
fn minutes(typed: &str) -> Option<u32> {
    let (hour, minute) = typed.trim().split_once(':')?;
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok())?;
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60 && hour * 60 + minute <= DAY_MINUTES && hour <= 24).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekly_stretches_are_read_or_refused_and_said_the_same_way() {
        for (typed, said) in [
            ("tue 02:00-04:00", "tue 02:00-04:00"),
            ("Monday-Fri 22:00-06:00", "mon,tue,wed,thu,fri 22:00-06:00"),
            ("sat-mon 0:00-24:00", "mon,sat,sun 00:00-24:00"),
            ("周二，周五 ０２：００-04:00", "tue,fri 02:00-04:00"),
            ("daily 23:30-00:15", "daily 23:30-00:15"),
        ] {
            assert_eq!(Week::read(typed).map(|week| week.to_string()).as_deref(), Some(said));
            assert_eq!(Week::read(said), Week::read(typed));
        }
        for bad in [
            "",
            "tue",
            "02:00-04:00",
            "tue 02:00",
            "tue 2-4",
            "tue 25:00-26:00",
            "tue 02:00-02:00",
            "x 02:00-04:00",
            "tue 24:00-04:00",
            "tue 99999999999:00-04:00",
            "tue- 02:00-04:00",
        ] {
            assert_eq!(Week::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn it_holds_by_the_clock_of_its_zone_and_past_midnight() {
        let zone = Zone::named("Asia/Shanghai").unwrap();
        let holds =
            |week: &str, at: &str| Week::read(week).unwrap().holds(Time::from_rfc3339(at).unwrap(), zone);
        // 2024-03-05 was a Tuesday.
        assert!(holds("tue 02:00-04:00", "2024-03-05T02:00:00+08:00"));
        assert!(!holds("tue 02:00-04:00", "2024-03-05T04:00:00+08:00"));
        assert!(!holds("tue 02:00-04:00", "2024-03-05T02:00:00Z"));
        assert!(holds("tue 22:00-06:00", "2024-03-06T05:59:59+08:00"));
        assert!(!holds("tue 22:00-06:00", "2024-03-05T05:00:00+08:00"));
        assert!(holds("sun 22:00-06:00", "2024-03-04T01:00:00+08:00"));
    }
}
