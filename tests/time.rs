//! Times as people type them, in English and Chinese: what is read, as what, and what is refused.

use codo::time::{Day, Here, Time, Zone, is_worked_out, read};
use proptest::prelude::*;

/// Friday, 1 March 2024, 10:20:30 in Shanghai.
fn here(zone: &str) -> Here {
    Here { now: Time::from_rfc3339("2024-03-01T02:20:30Z").unwrap(), zone: Zone::named(zone).unwrap() }
}

fn at(now: &str, zone: &str) -> Here {
    let here = here(zone);
    Here { now: read(now, here).unwrap(), zone: here.zone }
}

#[track_caller]
fn all(here: Here, said: &[(&str, &str)]) {
    for (typed, local) in said {
        let read = read(typed, here).map(|at| at.show(here.zone));
        assert_eq!(read.as_deref().ok(), Some(*local), "{typed}: {read:?}");
    }
}

#[track_caller]
fn none(typed: &[&str]) {
    for typed in typed {
        let read = read(typed, here("Asia/Shanghai"));
        assert!(read.is_err(), "{typed}: {read:?}");
    }
}

#[test]
fn a_day_and_its_time_are_read() {
    all(
        here("Asia/Shanghai"),
        &[
            ("now", "2024-03-01 10:20"),
            ("现在", "2024-03-01 10:20"),
            ("today", "2024-03-01 00:00"),
            ("Yesterday 18:00", "2024-02-29 18:00"),
            ("yesterday at 6pm", "2024-02-29 18:00"),
            ("tomorrow 9:30AM", "2024-03-02 09:30"),
            ("today 12am", "2024-03-01 00:00"),
            ("today 12:15 pm", "2024-03-01 12:15"),
            ("昨天18点", "2024-02-29 18:00"),
            ("昨天　１８：００", "2024-02-29 18:00"),
            ("今天下午3点半", "2024-03-01 15:30"),
            ("明天 上午 9:30", "2024-03-02 09:30"),
            ("前天十二点三十分", "2024-02-28 12:30"),
            ("大后天 中午12点一刻", "2024-03-04 12:15"),
            ("昨晚10点", "2024-02-29 22:00"),
            ("明天凌晨2时", "2024-03-02 02:00"),
            ("今天下午15:00", "2024-03-01 15:00"),
        ],
    );
    none(&[
        "yesterday 25:00",
        "yesterday 6",
        "today at",
        "今天下午",
        "昨天24点",
        "今天上午13点",
        "today 13pm",
    ]);
    none(&["今天晚上12点", "今天上午12点", "今天下午3点pm", "today 10:3", "18:00", "6pm", "下午3点"]);
    none(&["tomorrowish", "yesterday yesterday", "today 18:00 x", "tonight", "6pm yesterday", "昨天前天"]);
}

#[test]
fn a_date_has_its_year_first() {
    all(
        here("Asia/Shanghai"),
        &[
            ("2018/11/22", "2018-11-22 00:00"),
            ("2018年11月22日", "2018-11-22 00:00"),
            ("2018 年 1 月 2 号 下午3点", "2018-01-02 15:00"),
            ("２０１８年１１月２２日１０：３０", "2018-11-22 10:30"),
            ("2018-11-22T10:30:59", "2018-11-22 10:30"),
            ("2018-11-22 6pm", "2018-11-22 18:00"),
        ],
    );
    none(&["11-22", "11-22 10:30", "11月22日", "22/11/2018", "18-11-22", "2018-11/22", "2018年11月"]);
    none(&["2018-11-22 10", "2018-11-22x", "0000-01-01", "2019/02/29", "2018-11-22T"]);
}

#[test]
fn a_weekday_says_which() {
    all(
        here("Asia/Shanghai"),
        &[
            ("next monday", "2024-03-04 00:00"),
            ("Next Friday", "2024-03-08 00:00"),
            ("next sat 9:00", "2024-03-02 09:00"),
            ("last friday", "2024-02-23 00:00"),
            ("last thu", "2024-02-29 00:00"),
            ("this friday 18:00", "2024-03-01 18:00"),
            ("this sunday", "2024-03-03 00:00"),
            ("下周一", "2024-03-04 00:00"),
            ("下周五上午十点", "2024-03-08 10:00"),
            ("上周五", "2024-02-23 00:00"),
            ("上个星期天", "2024-02-25 00:00"),
            ("本周三", "2024-02-28 00:00"),
            ("这周日", "2024-03-03 00:00"),
            ("这个礼拜一", "2024-02-26 00:00"),
        ],
    );
    all(at("2024-03-03", "UTC"), &[("下周一", "2024-03-04 00:00"), ("上周日", "2024-02-25 00:00")]);
    none(&[
        "monday",
        "周一",
        "星期一",
        "礼拜一 9:00",
        "this monday",
        "next month",
        "next week",
        "下周",
        "下周八",
    ]);
}

#[test]
fn an_end_is_the_last_day() {
    for month in ["end of month", "月底", "本月底"] {
        all(here("UTC"), &[(month, "2024-03-31 00:00")]);
        all(at("2024-02-29 12:00", "UTC"), &[(month, "2024-02-29 00:00")]);
    }
    all(at("2024-10-31", "UTC"), &[("年底 18:00", "2024-12-31 18:00"), ("end of year", "2024-12-31 00:00")]);
}

#[test]
fn lengths_go_back_and_forth() {
    all(
        here("Asia/Shanghai"),
        &[
            ("2h ago", "2024-03-01 08:20"),
            ("1h30m ago", "2024-03-01 08:50"),
            ("90m ago", "2024-03-01 08:50"),
            ("half an hour ago", "2024-03-01 09:50"),
            ("a week ago", "2024-02-23 10:20"),
            ("3 days ago", "2024-02-27 10:20"),
            ("In 2 Weeks", "2024-03-15 10:20"),
            ("in 1 day 2 hours", "2024-03-02 12:20"),
            ("3天前", "2024-02-27 10:20"),
            ("２小时以前", "2024-03-01 08:20"),
            ("半小时前", "2024-03-01 09:50"),
            ("一个半小时后", "2024-03-01 11:50"),
            ("30分钟之后", "2024-03-01 10:50"),
            ("两周后", "2024-03-15 10:20"),
            ("三十天后", "2024-03-31 10:20"),
            ("二十五天后", "2024-03-26 10:20"),
            ("3个月后", "2024-06-01 10:20"),
            ("半年后", "2024-09-01 10:20"),
            ("一年后", "2025-03-01 10:20"),
        ],
    );
    none(&[
        "3 days",
        "in 3 days ago",
        "3月后",
        "半个月后",
        "半天前",
        "1M ago",
        "30m1h ago",
        "1h1h ago",
        "ago",
    ]);
    none(&[
        "in 999999999999 years",
        "in 999999999 years",
        "in 999999999y 999999999mins",
        "2018年前",
        "-3天前",
    ]);
}

#[test]
fn months_keep_the_day_or_take_the_last() {
    all(
        at("2023-01-31 09:00", "UTC"),
        &[("in 1 month", "2023-02-28 09:00"), ("13个月后", "2024-02-29 09:00")],
    );
    all(at("2024-02-29 09:00", "UTC"), &[("1 year ago", "2023-02-28 09:00")]);
}

#[test]
fn days_keep_the_clock_and_hours_are_exact() {
    let before = at("2024-03-09 02:30", "America/New_York");
    // At 02:00 the clocks of the tenth went to 03:00.
    all(
        before,
        &[
            ("in 2 days", "2024-03-11 02:30"),
            ("in 48h", "2024-03-11 03:30"),
            ("明天2:30", "2024-03-10 03:30"),
        ],
    );
    all(before, &[("in 1 day", "2024-03-10 03:30"), ("in 1 week 1h", "2024-03-16 03:30")]);
}

#[test]
fn a_refusal_says_what_and_what_to_write() {
    let refused = |typed| read(typed, here("UTC")).unwrap_err();
    assert_eq!(refused("yesterday 25:00").to_string(), "\"25:00\" in \"yesterday 25:00\" is not understood");
    for (typed, hint) in [
        ("2019-02-30", "write 2018"),
        ("周一", "say which:"),
        ("this monday", "say which:"),
        ("11月22日", "begin with the year"),
        ("下个月", "say the day:"),
        ("next month", "say the day:"),
        ("18:00", "say the day first"),
        ("3 days", "say which way"),
    ] {
        let hinted = refused(typed).hint_text().unwrap().in_lang(codo::lang::Lang::En).to_string();
        assert!(hinted.starts_with(hint), "{typed}: {hinted}");
    }
}

#[test]
fn what_is_not_a_date_is_worked_out() {
    for typed in ["yesterday", "3天前", "月底", "next monday"] {
        assert!(is_worked_out(typed), "{typed}");
    }
    for typed in ["now", "现在", "２０１８-11-22 10:30", "2018-11-22T10:30:00Z", "2018年11月22日下午3点"]
    {
        assert!(!is_worked_out(typed), "{typed}");
    }
}

fn zones() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "UTC",
        "Asia/Shanghai",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
    ])
}

/// 1990 to 2090.
fn instants() -> impl Strategy<Value = Time> {
    (631_152_000_i64..3_786_912_000).prop_map(Time::from_unix)
}

/// Words of times in no order.
fn soup() -> impl Strategy<Value = String> {
    let words = "now today yesterday tomorrow 今天 昨天 昨 大后天 last this next monday sun end of month 月底 年底 上 本 下 \
        个 周 星期 一 二 十 三十 日 天 at T 凌晨 上午 中午 下午 晚上 am pm : - / . 点 时 半 一刻 分 a an half 个半 in ago 前 \
        之后 后 s m minutes 分钟 h 小时 d days w 两周 month 个月 月 y years 年 0 9 18 30 99 2024 999999999 99999999999";
    let word = prop::sample::select(words.split_whitespace().collect::<Vec<_>>());
    let parts = prop::collection::vec((word, prop::sample::select(vec!["", " "])), 1..9);
    parts.prop_map(|parts| parts.into_iter().map(|(word, space)| format!("{word}{space}")).collect())
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(typed in ".*", zone in zones()) {
        let _ = read(&typed, here(zone));
    }

    #[test]
    fn no_words_make_it_panic_and_nothing_may_be_left_over(typed in soup(), zone in zones(), now: i64) {
        let here = Here { now: Time::from_unix(now), ..here(zone) };
        let _ = read(&typed, here);
        let _ = Day::read(&typed, here);
        let more = typed + " x";
        prop_assert!(read(&more, here).is_err());
    }

    #[test]
    fn what_is_printed_is_read_back(time in instants(), zone in zones()) {
        let here = here(zone);
        prop_assert_eq!(read(&time.to_text(), here).unwrap(), time);
        let shown = time.show(here.zone);
        prop_assert_eq!(read(&shown, here).unwrap().show(here.zone), shown);
        let day = time.day(here.zone);
        prop_assert_eq!(Day::read(&day.to_string(), here).unwrap(), day);
    }

    #[test]
    fn days_there_and_back_show_the_same(now in instants(), days in 0_u32..40_000, zone in zones()) {
        let here = Here { now, ..here(zone) };
        let there = read(&format!("in {days} days"), here).unwrap();
        let back = read(&format!("{days}天前"), Here { now: there, ..here }).unwrap();
        let clock = |time: Time| time.show(here.zone).split_off("2018-11-22 ".len());
        prop_assume!(clock(there) == clock(now));
        prop_assert_eq!(back.show(here.zone), now.show(here.zone));
    }

    #[test]
    fn exact_lengths_are_exact(now in instants(), hours in 0_u16..9_999, minutes in 0_u16..9_999) {
        let here = Here { now, ..here("America/New_York") };
        let seconds = i64::from(hours) * 3_600 + i64::from(minutes) * 60;
        for typed in [format!("in {hours}h{minutes}m"), format!("{hours}小时{minutes}分钟后")] {
            prop_assert_eq!(read(&typed, here).unwrap(), now.plus(seconds));
        }
        let ago = read(&format!("{hours} hours {minutes} minutes ago"), here).unwrap();
        prop_assert_eq!(ago, now.plus(-seconds));
    }
}

#[test]
fn a_leap_second_is_the_second_before_it() {
    let here = here("UTC");
    let read_as = |typed| read(typed, here).map(|at| at.to_text()).ok();
    assert_eq!(read_as("2016-12-31T23:59:60Z").as_deref(), Some("2016-12-31T23:59:59Z"));
    assert_eq!(read_as("2016-12-31 23:59:60"), None);
    assert_eq!(read_as("2016-12-31T23:59:61Z"), None);
}
