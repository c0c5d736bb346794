//! The words of times, in English and Chinese, and what each means.
//!
//! Tables alone; [`super::words`] says how they follow each other.

use std::ops::RangeInclusive;

/// Words, those of one meaning with `|` between them, and what they mean.
pub type Table<T> = &'static [(&'static str, T)];

pub const NOW: Table<()> = &[("now|现在", ())];
/// Days from today. 昨晚 and 今早 are such a day and a part of it.
pub const DAYS: Table<i64> = &[
    ("大前天", -3),
    ("前天", -2),
    ("yesterday|昨天|昨", -1),
    ("today|今天|今", 0),
    ("tomorrow|明天|明", 1),
    ("后天", 2),
    ("大后天", 3),
];

/// What stands between the parts of a date, and behind it.
pub const DATES: Table<[Table<()>; 2]> = &[
    ("-", [&[("-", ())], &[("", ())]]),
    ("/", [&[("/", ())], &[("", ())]]),
    ("年", [&[("月", ())], &[("日|号", ())]]),
];

/// Which of the weekdays of a name.
#[derive(Clone, Copy)]
pub enum Which {
    Last,
    This,
    Next,
}
pub const WHICH: Table<Which> = &[("last", Which::Last), ("this", Which::This), ("next", Which::Next)];
/// Days from Monday.
pub const WEEKDAYS: Table<i64> = &[
    ("monday|mon", 0),
    ("tuesday|tue", 1),
    ("wednesday|wed", 2),
    ("thursday|thu", 3),
    ("friday|fri", 4),
    ("saturday|sat", 5),
    ("sunday|sun", 6),
];

/// Weeks from this one.
pub const WEEKS: Table<i64> = &[("上|上个", -1), ("本|这|这个", 0), ("下|下个", 1)];
pub const WEEK: Table<()> = &[("周|星期|礼拜", ())];
/// Days from Monday.
pub const DAYS_OF_WEEK: Table<i64> =
    &[("一", 0), ("二", 1), ("三", 2), ("四", 3), ("五", 4), ("六", 5), ("日|天", 6)];

/// Between the month and the day of a date that lacks its year.
pub const YEARLESS: Table<()> = &[("-|/|月", ())];
/// Stretches of the calendar that are no day.
pub const STRETCHES: Table<()> = &[("week|month|year|周|星期|礼拜|月|年", ())];

/// What comes to its end.
#[derive(Clone, Copy)]
pub enum End {
    Month,
    Year,
}
pub const ENDS: Table<End> =
    &[("end of month|月底|本月底", End::Month), ("end of year|年底|今年底", End::Year)];

/// Between a day and its time.
pub const JOINERS: Table<()> = &[("at|T", ())];
/// The hours of a part of the day: an hour or twelve later is meant, whichever lies in it.
pub const PARTS: Table<RangeInclusive<u32>> = &[
    ("凌晨", 0..=5),
    ("早上|早", 4..=11),
    ("上午", 0..=11),
    ("中午", 11..=14),
    ("下午", 12..=23),
    ("傍晚", 17..=19),
    ("晚上|晚", 17..=23),
];
/// Hours before a half of the day, whose twelve hours are 12, 1, 2 … 11.
pub const HALVES_OF_DAY: Table<u32> = &[("am", 0), ("pm", 12)];
pub const COLON: Table<()> = &[(":", ())];
pub const OCLOCK: Table<()> = &[("点|时", ())];
pub const MINUTES: Table<u32> = &[("钟|整", 0), ("一刻", 15), ("半", 30), ("三刻", 45)];
pub const MINUTE: Table<()> = &[("分", ())];

pub const DIGITS: Table<u32> =
    &[("一", 1), ("二|两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9)];
pub const TEN: Table<()> = &[("十", ())];
pub const ONE: Table<()> = &[("a|an", ())];
pub const HALF: Table<()> = &[("half|半", ())];
pub const AND_A_HALF: Table<()> = &[("个半", ())];

/// What a unit is counted in, the smallest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub enum Scale {
    Seconds,
    Days,
    Months,
}
/// Chinese months have their 个, without it they are months of the year: 3月.
pub const UNITS: Table<(Scale, u64)> = &[
    ("s|sec|second|seconds|秒|秒钟", (Scale::Seconds, 1)),
    ("m|min|mins|minute|minutes|分钟", (Scale::Seconds, 60)),
    ("h|hour|hours|小时|个小时", (Scale::Seconds, 3_600)),
    ("d|day|days|天", (Scale::Days, 1)),
    ("w|week|weeks|周|星期|个星期", (Scale::Days, 7)),
    ("month|months|个月", (Scale::Months, 1)),
    ("y|year|years|年", (Scale::Months, 12)),
];

pub const AHEAD: Table<()> = &[("in", ())];
/// Whether it lies before now.
pub const SIDES: Table<bool> = &[("ago|前|以前|之前", true), ("后|以后|之后", false)];
