//! How far away a time is that is near.

use super::{Lang, Pair, Said};

/// The seconds beyond which a date says more than a number of days.
const NEAR_SECS: i64 = 31 * DAY_SECS;
const DAY_SECS: i64 = 24 * HOUR_SECS;
const HOUR_SECS: i64 = 60 * MINUTE_SECS;
const MINUTE_SECS: i64 = 60;

const NOW: Pair = Pair::new("now", "现在");
const MINUTE: Pair = Pair::new("minute", "分钟");
const HOUR: Pair = Pair::new("hour", "小时");
const DAY: Pair = Pair::new("day", "天");

/// From these seconds, which are negative for what is past; none where it is not near.
pub fn near(seconds: i64) -> Option<Said> {
    if seconds.abs() < MINUTE_SECS {
        return Some(NOW.into());
    }
    // Of a minute that has begun nobody speaks: what was to be in three days is that a moment later, too.
    let seconds = if seconds > 0 { seconds + MINUTE_SECS - 1 } else { seconds };
    let away = |length, unit| away(seconds.abs() / length, unit, seconds < 0);
    Some(match seconds.abs() {
        ..HOUR_SECS => away(MINUTE_SECS, MINUTE),
        HOUR_SECS..DAY_SECS => away(HOUR_SECS, HOUR),
        DAY_SECS..NEAR_SECS => away(DAY_SECS, DAY),
        _ => return None,
    })
}

fn away(count: i64, unit: Pair, past: bool) -> Said {
    let s = if count == 1 { "" } else { "s" };
    let length = format!("{count} {}{s}", unit.in_lang(Lang::En));
    let zh = format!("{count} {}{}", unit.in_lang(Lang::Zh), if past { "前" } else { "后" });
    Said::pair(if past { format!("{length} ago") } else { format!("in {length}") }, zh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_near_is_said_as_how_far_away_it_is() {
        let both = |seconds| {
            let said = near(seconds).unwrap();
            [Lang::En, Lang::Zh].map(|lang| said.in_lang(lang).to_string())
        };
        assert_eq!(both(-59), ["now", "现在"]);
        assert_eq!(both(60), ["in 1 minute", "1 分钟后"]);
        assert_eq!(both(-2 * HOUR_SECS - 59), ["2 hours ago", "2 小时前"]);
        assert_eq!(both(-3 * DAY_SECS), ["3 days ago", "3 天前"]);
        assert_eq!(both(3 * DAY_SECS - 59), ["in 3 days", "3 天后"]);
        assert_eq!(both(3 * DAY_SECS - 60), ["in 2 days", "2 天后"]);
        assert_eq!(both(HOUR_SECS - 1), ["in 1 hour", "1 小时后"]);
        assert_eq!(both(31 * DAY_SECS - 60), ["in 30 days", "30 天后"]);
        assert_eq!([near(31 * DAY_SECS), near(-31 * DAY_SECS)], [None, None]);
    }
}
