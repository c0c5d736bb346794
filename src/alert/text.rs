//! What a message says.
//!
//! A [`Notice`] is what a message is about, stored as JSON with the message; its text is made when it
//! is delivered, in the language it was called for.

pub mod digest;
pub mod names;
pub mod pen;
pub mod templates;
mod told;

use super::payload::{Alert, Labels};
use crate::lang::{Lang, drill, notice as say};
use crate::text;
use pen::Pen;
use serde::{Deserialize, Serialize};

/// The most alerts that one message describes; the count of the rest is said.
const ALERTS_DESCRIBED_MAX: usize = 100;
/// The most bytes of a message's text.
const TEXT_BYTES_MAX: usize = 64 << 10;
/// The most characters of a subject, and of one line of an alert.
const SUBJECT_CHARS_MAX: usize = 200;
const LINE_CHARS_MAX: usize = 2_000;

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// Alerts fired or were resolved.
    Alert {
        /// The language of its text.
        lang: Lang,
        /// Alertmanager's receiver.
        receiver: String,
        /// Alertmanager's group.
        group_key: String,
        /// How many alerts Alertmanager left out.
        truncated: u64,
        /// Whether nothing happened but that a silence ended while they fired.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        silence_ended: bool,
        /// The alerts.
        alerts: Vec<Told>,
    },
    /// Something paid for runs out.
    Reminder {
        /// The language of its text.
        lang: Lang,
        /// What runs out.
        #[serde(flatten)]
        item: RunsOut,
    },
    /// Several things paid for run out.
    Reminders {
        /// The language of its text.
        lang: Lang,
        /// What runs out.
        items: Vec<RunsOut>,
    },
    /// Somebody tries out whether a contact can be reached.
    Test {
        /// The language of its text.
        lang: Lang,
        /// The contact.
        contact: String,
    },
    /// Somebody tries out whether what rules send arrives.
    Drill {
        /// The language of its text.
        lang: Lang,
        /// The contact.
        contact: String,
        /// The rules that name it.
        rules: Vec<String>,
        /// Who started it.
        by: String,
    },
}

/// What a notice is news of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Alerts.
    Alerts,
    /// What runs out.
    Items,
    /// That somebody tries something out.
    Trial,
}

/// A paid item as a message tells of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunsOut {
    /// The paid item.
    pub paid_name: String,
    /// When it runs out, RFC 3339 UTC.
    pub paid_end_time: String,
    /// The same as a local day.
    pub end_day: String,
    /// Days until then; negative once it has.
    pub days_left: i64,
}

impl RunsOut {
    /// It in one line.
    pub fn line(&self, lang: Lang) -> String {
        text::inert(say::runs_out(&self.paid_name, self.days_left, &self.end_day).in_lang(lang))
    }
}

/// An alert as a message tells of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// Alertmanager's fingerprint.
    pub fingerprint: String,
    /// `firing` or `resolved`.
    pub status: String,
    /// Its labels.
    pub labels: Labels,
    /// Its annotations.
    pub annotations: Labels,
    /// RFC 3339 UTC.
    pub starts_at: Option<String>,
    /// RFC 3339 UTC; none while it fires.
    pub ends_at: Option<String>,
    /// Where it came from.
    pub generator_url: String,
    /// Who has taken note of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acked_by: Option<String>,
}

impl From<&Alert> for Told {
    fn from(alert: &Alert) -> Self {
        Told {
            fingerprint: alert.fingerprint.clone(),
            status: if alert.resolved { "resolved" } else { "firing" }.to_string(),
            labels: alert.labels.clone(),
            annotations: alert.annotations.clone(),
            starts_at: alert.starts_at.clone(),
            ends_at: alert.ends_at.clone(),
            generator_url: alert.generator_url.clone(),
            acked_by: None,
        }
    }
}

impl Told {
    /// Whether it was firing.
    pub fn is_firing(&self) -> bool {
        self.status != "resolved"
    }

    /// A label's value; empty where it has none.
    pub fn label(&self, name: &str) -> &str {
        self.labels.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The label `alertname`, else its fingerprint.
    pub fn name(&self) -> &str {
        self.labels.get("alertname").filter(|n| !n.is_empty()).unwrap_or(&self.fingerprint)
    }

    /// The first annotation that describes it.
    fn description(&self) -> &str {
        ["detail", "description", "message", "summary"]
            .iter()
            .find_map(|name| self.annotations.get(*name).filter(|text| !text.is_empty()))
            .map(String::as_str)
            .unwrap_or_default()
    }
}

impl Notice {
    /// That these items run out.
    pub fn run_out(lang: Lang, items: &[&RunsOut]) -> Self {
        match items {
            [only] => Notice::Reminder { lang, item: (*only).clone() },
            items => Notice::Reminders { lang, items: items.iter().copied().cloned().collect() },
        }
    }

    /// The language of its text.
    pub fn lang(&self) -> Lang {
        match self {
            Notice::Alert { lang, .. }
            | Notice::Reminder { lang, .. }
            | Notice::Reminders { lang, .. }
            | Notice::Test { lang, .. }
            | Notice::Drill { lang, .. } => *lang,
        }
    }

    /// What it is news of: alerts, what runs out, or nothing but a trial.
    pub fn sort(&self) -> Sort {
        match self {
            Notice::Alert { .. } => Sort::Alerts,
            Notice::Reminder { .. } | Notice::Reminders { .. } => Sort::Items,
            Notice::Test { .. } | Notice::Drill { .. } => Sort::Trial,
        }
    }

    /// One line, without anything that a mail header or a terminal would obey.
    pub fn subject(&self) -> String {
        self.subject_by(&Pen::built_in())
    }

    /// The same by this pen.
    pub fn subject_by(&self, pen: &Pen<'_>) -> String {
        let subject = match self {
            Notice::Alert { lang, alerts, .. } => title(&alerts.iter().collect::<Vec<_>>(), *lang, pen),
            Notice::Reminder { lang, item } => item.line(*lang),
            Notice::Reminders { lang, items } => say::several_run_out(items.len()).in_lang(*lang).to_string(),
            Notice::Test { lang, .. } => say::test_subject().in_lang(*lang).to_string(),
            Notice::Drill { lang, .. } => drill::subject().in_lang(*lang).to_string(),
        };
        text::inert(&text::shorten(&subject, SUBJECT_CHARS_MAX))
    }

    /// The text for people.
    pub fn text(&self) -> String {
        self.text_by(&Pen::built_in())
    }

    /// The same by this pen, plain.
    pub fn text_by(&self, pen: &Pen<'_>) -> String {
        let pen = &pen.unmarked();
        match self {
            Notice::Alert { lang, truncated, silence_ended, alerts, .. } => {
                let before = if *silence_ended { say::SILENCE_ENDED.in_lang(*lang) } else { "" };
                before.to_string() + &alert_text(*lang, *truncated, alerts, pen)
            }
            Notice::Reminder { lang, item } => pen.reminder(item, *lang),
            Notice::Reminders { lang, items } => reminders_text(*lang, items, pen),
            Notice::Test { lang, contact } => text::inert(say::test_text(contact).in_lang(*lang)),
            Notice::Drill { lang, contact, rules, by } => {
                text::inert(drill::text(by, rules.join(", "), contact).in_lang(*lang))
            }
        }
    }
}

/// The title of alerts: of the first, and how many more there are.
fn title(alerts: &[&Told], lang: Lang, pen: &Pen<'_>) -> String {
    match alerts {
        [] => "Prometheus Alert".to_string(),
        [only] => pen.title(only, lang, 1),
        [first, rest @ ..] => {
            let title = pen.title(first, lang, alerts.len());
            format!("{} (+{})", text::shorten(&title, SUBJECT_CHARS_MAX - 20), rest.len())
        }
    }
}

fn alert_text(lang: Lang, truncated: u64, alerts: &[Told], pen: &Pen<'_>) -> String {
    let mut text = String::new();
    let mut described = 0;
    for (n, alert) in alerts.iter().take(ALERTS_DESCRIBED_MAX).enumerate() {
        let lines = pen.alert(alert, lang, (n + 1, alerts.len()));
        if text.len() + lines.len() > TEXT_BYTES_MAX {
            break;
        }
        if described > 0 {
            text.push('\n');
        }
        text.push_str(&lines);
        described += 1;
    }
    if described < alerts.len() {
        text.push_str(&format!("\n{}\n", say::and_more(alerts.len() - described).in_lang(lang)));
    }
    if truncated > 0 {
        text.push_str(&format!("\n{}\n", say::truncated(truncated).in_lang(lang)));
    }
    text
}

fn reminders_text(lang: Lang, items: &[RunsOut], pen: &Pen<'_>) -> String {
    let mut text = String::new();
    for (n, item) in items.iter().enumerate() {
        let line = pen.reminder(item, lang);
        if text.len() + line.len() > TEXT_BYTES_MAX {
            text.push_str(say::and_more_items(items.len() - n).in_lang(lang));
            break;
        }
        text.push_str(&line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Told {
        let body = include_bytes!("../../tests/data/payloads/codo-tools-sample.json");
        Told::from(&super::super::payload::parse(body).unwrap().alerts[0])
    }

    fn notice(lang: Lang, alerts: Vec<Told>, truncated: u64) -> Notice {
        Notice::Alert {
            lang,
            receiver: "webhook".into(),
            group_key: "{}:".into(),
            truncated,
            silence_ended: false,
            alerts,
        }
    }

    #[test]
    fn an_alert_has_codo_tools_title_and_lines() {
        let notice = notice(Lang::Zh, vec![sample()], 0);
        assert_eq!(
            notice.subject(),
            "Prometheus Alert:resolved_Node主机CPULoad过高_172.16.1.53:9100_monitoring/k8s_严重"
        );
        assert_eq!(
            notice.text(),
            "状态：已恢复\n名称：Node主机CPULoad过高\n告警实例：172.16.1.53:9100\nNamespace：monitoring\n\
             告警级别：严重\n描述信息：172.16.1.53:9100: 15分钟内CPU Load 过高，(当前值: 2.01)\n"
        );
    }

    #[test]
    fn a_large_group_accounts_for_every_alert() {
        let notice = notice(Lang::En, (0..250).map(|_| sample()).collect(), 70);
        assert!(notice.subject().ends_with("(+249)"));
        let text = notice.text();
        assert_eq!(text.matches("Status: resolved").count(), 100);
        assert!(text.contains("and 150 more alerts") && text.contains("left 70 alerts out"), "{text}");
    }

    #[test]
    fn nothing_from_outside_reaches_a_header_or_a_terminal_raw() {
        let mut alert = sample();
        alert.labels.insert("alertname".into(), "x\r\nBcc: y\u{1b}[2J".into());
        let notice = notice(Lang::En, vec![alert], 0);
        assert!(!notice.subject().contains(['\r', '\n', '\u{1b}']));
        assert!(!notice.text().contains(['\r', '\u{1b}']));
    }

    #[test]
    fn items_that_run_out_are_a_line_each_and_all_are_accounted_for() {
        let item = |n: usize| RunsOut {
            paid_name: format!("证书 {n}"),
            paid_end_time: "2024-03-21T00:00:00Z".into(),
            end_day: "2024-03-21".into(),
            days_left: 3,
        };
        let all: Vec<RunsOut> = (0..5_000).map(item).collect();
        let notice = |n: usize| Notice::run_out(Lang::Zh, &all.iter().take(n).collect::<Vec<_>>());
        assert_eq!(notice(2).subject(), "2项付费即将到期或已过期，请留意");
        assert_eq!(notice(2).text(), "证书 0还有3天到期，请留意\n证书 1还有3天到期，请留意\n");
        let text = notice(5_000).text();
        let described = text.matches("到期").count();
        assert!(text.contains(&format!("另有{}项", 5_000 - described)) && described > 1_000);
        let json = serde_json::to_value(notice(1)).unwrap();
        assert_eq!((&json["kind"], &json["days_left"]), (&"reminder".into(), &3.into()));
        for notice in [notice(1), notice(2)] {
            let json = serde_json::to_string(&notice).unwrap();
            assert_eq!(serde_json::from_str::<Notice>(&json).unwrap(), notice);
        }
    }

    #[test]
    fn a_notice_reads_back_as_it_was_written() {
        let notice = notice(Lang::Zh, vec![sample()], 1);
        let json = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<Notice>(&json).unwrap(), notice);
    }
}
