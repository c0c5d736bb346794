//! The two languages that codo speaks to the people it tells things to.
//!
//! One catalogue a language, the same messages in each: a message is a method, so that one language
//! cannot lack it. Programs are spoken to in JSON, which is never translated.

mod en;
pub mod output;
mod said;
pub mod usage;
mod zh;

use said::messages;
pub use said::{Pair, Said, Speak};

use serde::{Deserialize, Serialize};

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lang {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    Zh,
}

/// What a message to a person is made of, in one language.
pub trait Words {
    /// The names of an alert's lines: status, name, instance, namespace, severity, description.
    fn alert_lines(&self) -> [&'static str; 6];
    /// An alert's status in words.
    fn status(&self, resolved: bool) -> &'static str;
    /// Between a line's name and its text.
    fn colon(&self) -> &'static str;
    /// That there are more alerts than were listed.
    fn and_more(&self, more: usize) -> String;
    /// That Alertmanager left alerts out of its post.
    fn truncated(&self, left_out: u64) -> String;
    /// That an item runs out, or has.
    fn runs_out(&self, name: &str, days_left: i64, end: &str) -> String;
    /// What happens on the day that an item runs out.
    fn ends(&self, name: &str) -> String;
    /// That several items run out, or have.
    fn several_run_out(&self, items: usize) -> String;
    /// That there are more items than were listed.
    fn and_more_items(&self, more: usize) -> String;
    /// Subject and text of a test message.
    fn test(&self, contact: &str) -> (String, String);
    /// Where a record stands that was closed.
    fn closed(&self) -> &'static str;
    /// Where a record stands that was opened again.
    fn open(&self) -> &'static str;
    /// What a fault's timeline and its report say.
    fn fault(&self) -> &'static Fault;
    /// What `codo status` says.
    fn status_titles(&self) -> &'static Status;
    /// `codo status` on one line: alerts that fire, open faults, what falls due, messages that failed,
    /// projects that are late.
    fn status_line(&self, counts: [u64; 5]) -> String;
    /// That there are more than were shown.
    fn more(&self, more: u64) -> String;
    /// This instant.
    fn now(&self) -> &'static str;
    /// How far away a time is: so many of a unit, behind us or ahead.
    fn away(&self, count: i64, unit: Unit, past: bool) -> String;
}

/// What a fault's timeline and its report say.
#[expect(missing_docs, reason = "each says itself")]
#[derive(Debug)]
pub struct Fault {
    pub report: &'static str,
    pub level: &'static str,
    pub state: &'static str,
    pub owner: &'static str,
    pub handler: &'static str,
    pub start: &'static str,
    pub end: &'static str,
    pub duration: &'static str,
    pub so_far: &'static str,
    pub document: &'static str,
    pub impact: &'static str,
    pub timeline: &'static str,
    pub cause: &'static str,
    pub summary: &'static str,
    pub missing: &'static str,
    pub opened: &'static str,
    pub added: &'static str,
    pub closed: &'static str,
    pub reopened: &'static str,
    pub changed: &'static str,
    pub removed: &'static str,
}

/// What `codo status` says: the titles of its sections, and that all of them are empty.
#[expect(missing_docs, reason = "each says itself")]
#[derive(Debug)]
pub struct Status {
    pub alerts: &'static str,
    pub faults: &'static str,
    pub due: &'static str,
    pub messages: &'static str,
    pub projects: &'static str,
    pub well: &'static str,
}

/// What a short length of time is counted in.
#[derive(Clone, Copy, Debug)]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
}

/// The seconds beyond which a date says more than a number of days.
const NEAR_SECS: i64 = 31 * DAY_SECS;
const DAY_SECS: i64 = 24 * HOUR_SECS;
const HOUR_SECS: i64 = 60 * MINUTE_SECS;
const MINUTE_SECS: i64 = 60;

impl Lang {
    /// From a configuration's or a flag's word: `en`, `zh-CN`, `zh`.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "en" => Some(Lang::En),
            "zh" | "zh-cn" | "zh_cn" => Some(Lang::Zh),
            _ => None,
        }
    }

    /// Its name in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Zh => "zh-CN",
        }
    }

    /// From a POSIX locale such as `zh_CN.UTF-8`; whatever is not Chinese is English.
    pub fn of_locale(locale: &str) -> Self {
        if locale.starts_with("zh") { Lang::Zh } else { Lang::En }
    }

    /// How far away a time is that is near, from these seconds; they are negative for what is past.
    pub fn near(self, seconds: i64) -> Option<String> {
        let away = |length, unit| self.words().away(seconds.abs() / length, unit, seconds < 0);
        Some(match seconds.abs() {
            ..MINUTE_SECS => self.words().now().to_string(),
            MINUTE_SECS..HOUR_SECS => away(MINUTE_SECS, Unit::Minutes),
            HOUR_SECS..DAY_SECS => away(HOUR_SECS, Unit::Hours),
            DAY_SECS..NEAR_SECS => away(DAY_SECS, Unit::Days),
            _ => return None,
        })
    }

    /// Its messages.
    pub fn words(self) -> &'static dyn Words {
        match self {
            Lang::En => &en::En,
            Lang::Zh => &zh::Zh,
        }
    }
}

messages! {
    /// Where in the input something lies, and what.
    after(place, what) "{place}: {what}" / "{place}：{what}";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_near_is_said_as_how_far_away_it_is() {
        let both = |seconds| [Lang::En, Lang::Zh].map(|lang| lang.near(seconds).unwrap());
        assert_eq!(both(-59), ["now", "现在"]);
        assert_eq!(both(60), ["in 1 minute", "1 分钟后"]);
        assert_eq!(both(-2 * HOUR_SECS - 59), ["2 hours ago", "2 小时前"]);
        assert_eq!(both(-3 * DAY_SECS), ["3 days ago", "3 天前"]);
        assert_eq!(both(31 * DAY_SECS - 1), ["in 30 days", "30 天后"]);
        assert_eq!([Lang::En.near(31 * DAY_SECS), Lang::Zh.near(-31 * DAY_SECS)], [None, None]);
    }
}
