//! How long something is paid for at a time, and on which day the next such period ends.

use crate::error::{Error, Result};
use crate::lang::record as say;
use crate::text;
use crate::time::Day;

/// The most of a unit.
const UNITS_MAX: u32 = 1_200;

/// A length of whole days or of whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// So many days.
    Days(u32),
    /// So many months: the same day of a later month, or its last.
    Months(u32),
}

impl Period {
    /// Reads `1y`, `3mo`, `2w`, `30d`.
    pub fn read(typed: &str) -> Result<Self> {
        let plain = text::narrow(typed.trim()).to_ascii_lowercase();
        let split = plain.find(|c: char| !c.is_ascii_digit()).unwrap_or(plain.len());
        let (number, unit) = plain.split_at(split);
        let number = number.parse().ok().filter(|n| (1..=UNITS_MAX).contains(n));
        match (number, unit) {
            (Some(n), "d") => Ok(Period::Days(n)),
            (Some(n), "w") => Ok(Period::Days(7 * n)),
            (Some(n), "mo") => Ok(Period::Months(n)),
            (Some(n), "y") => Ok(Period::Months(12 * n)),
            _ => Err(Error::usage(say::not_a_period(text::inert(typed)))),
        }
    }

    /// The day on which a period ends that begins on this one. Months end on `anchor`, or on the last day
    /// of one that is shorter; none beyond the calendar.
    pub fn end(self, begin: Day, anchor: u32) -> Option<Day> {
        match self {
            Period::Days(days) => begin.plus_days(days),
            Period::Months(months) => begin.plus_months(months, anchor),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_or_refused() {
        assert_eq!(Period::read("１Y").unwrap(), Period::Months(12));
        assert_eq!(Period::read("2w").unwrap(), Period::Days(14));
        for bad in ["0y", "1201d", "y", "1", "1m", "-1d", "1 y", "99999999999d", ""] {
            assert!(Period::read(bad).is_err(), "{bad}");
        }
    }
}
