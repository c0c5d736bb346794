//! All that one address is told in one message, made to fit.
//!
//! A [`Letter`] is one notice or many. The most urgent comes first, an alert that stands in several notices
//! in the same state is told once, and what does not fit is counted, so that nothing is left out unsaid.

use super::pen::Pen;
use super::{ALERTS_DESCRIBED_MAX, Notice, RunsOut, SUBJECT_CHARS_MAX, TEXT_BYTES_MAX, Told, title};
use crate::lang::{Lang, notice as say};
use crate::template::Form;
use crate::text;
use std::collections::BTreeSet;

/// Severities as people write them, the most urgent row first. What is in none of them counts as a warning.
const SEVERITIES: [&[&str]; 4] = [
    &["critical", "fatal", "emergency", "disaster", "page", "p0", "严重", "致命", "紧急", "灾难"],
    &["error", "major", "high", "average", "p1", "错误", "重要", "高"],
    &["warning", "warn", "medium", "p2", "警告", "一般", "中"],
    &["info", "information", "low", "none", "p3", "提示", "信息", "低"],
];

/// How urgent something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody has to get up.
    Critical,
    /// Something is broken.
    Error,
    /// Something may break.
    Warning,
    /// Good to know.
    Info,
}

impl Urgency {
    fn of(severity: &str) -> Self {
        let word = text::fold(severity);
        match SEVERITIES.iter().position(|words| words.contains(&word.as_str())) {
            Some(0) => Urgency::Critical,
            Some(1) => Urgency::Error,
            Some(3) => Urgency::Info,
            _ => Urgency::Warning,
        }
    }
}

/// The most that a channel takes in one message.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// In what the channel counts.
    pub most: usize,
    /// What one character counts there.
    pub weight: fn(char) -> usize,
}

impl Room {
    /// What a mail may hold, in bytes.
    pub const MAIL: Room = Room { most: TEXT_BYTES_MAX, weight: char::len_utf8 };

    fn of(&self, text: &str) -> usize {
        text.chars().map(self.weight).sum()
    }

    /// As much of the text as fits, whole characters alone; what was cut is marked with `...`.
    pub fn cut(&self, text: &str) -> String {
        self.cut_in(Form::Plain, text)
    }

    /// The same of a text that is to be read as it is, in this form: never half a mark of it.
    fn cut_in(&self, form: Form, text: &str) -> String {
        let whole = form.escaped(text);
        if self.of(&whole) <= self.most {
            return whole;
        }
        let mut left = self.most.saturating_sub(self.of("..."));
        let fits = |c: &char| {
            let weight = form.characters(*c).map(self.weight).sum();
            let fits = weight <= left;
            left = left.saturating_sub(weight);
            fits
        };
        text.chars().take_while(fits).flat_map(|c| form.characters(c)).collect::<String>() + "..."
    }
}

/// What one message tells.
#[derive(Debug)]
pub struct Letter<'n> {
    /// The language of its text.
    pub lang: Lang,
    alerts: Vec<&'n Told>,
    truncated: u64,
    /// Whether all of its alerts are ones that a silence hid.
    silence_ended: bool,
    items: Vec<&'n RunsOut>,
    /// Tests and drills.
    trials: Vec<&'n Notice>,
}

impl<'n> Letter<'n> {
    /// Of these notices, in the language of the last.
    pub fn of(notices: &'n [Notice]) -> Self {
        let mut letter = Letter {
            lang: Lang::En,
            alerts: Vec::new(),
            truncated: 0,
            silence_ended: notices.iter().any(|n| matches!(n, Notice::Alert { .. })),
            items: Vec::new(),
            trials: Vec::new(),
        };
        for notice in notices {
            letter.lang = notice.lang();
            match notice {
                Notice::Alert { truncated, silence_ended, alerts, .. } => {
                    letter.silence_ended &= silence_ended;
                    letter.truncated = letter.truncated.saturating_add(*truncated);
                    letter.alerts.extend(alerts);
                }
                Notice::Reminder { item, .. } => letter.items.push(item),
                Notice::Reminders { items, .. } => letter.items.extend(items),
                Notice::Test { .. } | Notice::Drill { .. } => letter.trials.push(notice),
            }
        }
        let mut told = BTreeSet::new();
        letter.alerts.retain(|a| told.insert((&a.fingerprint, &a.starts_at, &a.status, &a.labels)));
        letter.alerts.sort_by_key(|a| (Urgency::of(a.label("severity")), !a.is_firing()));
        letter
    }

    /// Its alerts, the most urgent first.
    pub fn alerts(&self) -> &[&'n Told] {
        &self.alerts
    }

    /// What it tells to run out.
    pub fn items(&self) -> &[&'n RunsOut] {
        &self.items
    }

    /// Whether any of its alerts fires.
    pub fn is_firing(&self) -> bool {
        self.alerts.iter().any(|a| a.is_firing())
    }

    /// The urgency of the most urgent alert that fires; without one it is information.
    pub fn urgency(&self) -> Urgency {
        let firing = self.alerts.iter().find(|a| a.is_firing());
        firing.map_or(Urgency::Info, |a| Urgency::of(a.label("severity")))
    }

    /// One line, without anything that a mail header or a terminal would obey.
    pub fn subject(&self, pen: &Pen<'_>) -> String {
        let subject = match (self.alerts.as_slice(), self.items.as_slice(), self.trials.first()) {
            ([], [only], _) => pen.unmarked().reminder(only, self.lang),
            ([], [], Some(trial)) => trial.subject(),
            (alerts, _, _) if !alerts.is_empty() || self.items.is_empty() => title(alerts, self.lang, pen),
            (_, items, _) => say::several_run_out(items.len()).in_lang(self.lang).to_string(),
        };
        text::inert(&text::shorten(&subject, SUBJECT_CHARS_MAX))
    }

    /// The text for people, in this room. What is not described is counted.
    pub fn text(&self, pen: &Pen<'_>, room: Room) -> String {
        let lang = self.lang;
        let (alerts, items) = (self.alerts.len(), self.items.len());
        let left_out = match self.truncated {
            0 => String::new(),
            n => pen.plainly(&format!("\n{}\n", say::truncated(n).in_lang(lang))),
        };
        let more_alerts = |more: usize| pen.plainly(&format!("\n{}\n", say::and_more(more).in_lang(lang)));
        let more_items = |more: usize| pen.plainly(say::and_more_items(more).in_lang(lang));
        // Kept free for what is said of the rest, whatever number that will be.
        let mut kept = room.of(&left_out);
        // What stands alone is cut rather than counted.
        let alone = self.trials.len() + alerts + items == 1;
        kept += if alerts > 0 && !alone { room.of(&more_alerts(alerts)) } else { 0 };
        kept += if items > 0 && !alone { room.of(&more_items(items)) + 1 } else { 0 };
        let mut page = Page { text: String::new(), used: kept, room, form: pen.form() };
        let never = || String::new();
        let trial = |trial: &Notice| trial.text() + "\n";
        let first_trial = || self.trials.first().map(|t| trial(t)).unwrap_or_default();
        page.describe(self.trials.iter().map(|t| pen.plainly(&trial(t))), "", &first_trial);
        if !self.trials.is_empty() && alerts > 0 {
            page.describe(std::iter::once("\n".to_string()), "", &never);
        }
        if self.silence_ended {
            let ended = say::SILENCE_ENDED.in_lang(lang);
            page.describe(std::iter::once(pen.plainly(ended)), "", &|| ended.to_string());
        }
        let described = self.describe_alerts(&mut page, pen);
        if described < alerts {
            page.text += &more_alerts(alerts - described);
        }
        page.text += &left_out;
        let before = if page.text.is_empty() { "" } else { "\n" };
        page.text += before;
        page.used += room.of(before);
        let line = |pen: &Pen<'_>, item: &RunsOut| pen.reminder(item, lang) + "\n";
        let plain = || self.items.first().map(|item| line(&pen.unmarked(), item)).unwrap_or_default();
        let described = page.describe(self.items.iter().map(|item| line(pen, item)), "", &plain);
        if described < items {
            page.text += &more_items(items - described);
        }
        if page.text.ends_with("\n\n") {
            page.text.pop();
        }
        page.text
    }

    /// Title and text as one, in this room.
    pub fn headed(&self, pen: &Pen<'_>, room: Room) -> String {
        let title = pen.form().heading(&self.subject(pen)) + "\n";
        let left = Room { most: room.most.saturating_sub(room.of(&title)), ..room };
        (title + &self.text(pen, left)).trim_end().to_string()
    }

    fn describe_alerts(&self, page: &mut Page, pen: &Pen<'_>) -> usize {
        let alerts = self.alerts.len();
        let block = |(n, alert): (usize, &&Told)| pen.alert(alert, self.lang, (n + 1, alerts));
        let blocks = self.alerts.iter().take(ALERTS_DESCRIBED_MAX).enumerate().map(block);
        let first = || self.alerts.first().map(|a| pen.unmarked().alert(a, self.lang, (1, alerts)));
        page.describe(blocks, "\n", &|| first().unwrap_or_default())
    }
}

/// A text that is being written, and what is left of its room.
struct Page {
    text: String,
    used: usize,
    room: Room,
    form: Form,
}

impl Page {
    /// Adds blocks as long as they fit and returns how many did. The first is cut rather than left out
    /// where there is nothing else yet: as plain text, which can be cut anywhere, `plain` says what it is.
    fn describe(
        &mut self,
        blocks: impl Iterator<Item = String>,
        between: &str,
        plain: &dyn Fn() -> String,
    ) -> usize {
        let mut described = 0;
        for block in blocks {
            let block = if described > 0 { format!("{between}{block}") } else { block };
            let weight = self.room.of(&block);
            if self.used + weight > self.room.most {
                if self.text.is_empty() {
                    let left = Room { most: self.room.most.saturating_sub(self.used + 2), ..self.room };
                    self.text = left.cut_in(self.form, &plain()) + "\n";
                    self.used = self.room.most;
                    described += 1;
                }
                break;
            }
            self.text += &block;
            self.used += weight;
            described += 1;
        }
        described
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str, severity: &str, status: &str) -> Told {
        let pair = |(k, v): (&str, &str)| (k.to_string(), v.to_string());
        Told {
            fingerprint: name.to_string(),
            status: status.to_string(),
            labels: [("alertname", name), ("severity", severity)].into_iter().map(pair).collect(),
            annotations: [pair(("summary", "磁盘满了"))].into(),
            starts_at: Some("2024-03-01T02:00:00Z".to_string()),
            ends_at: None,
            generator_url: String::new(),
            acked_by: None,
        }
    }

    fn notice(alerts: Vec<Told>, truncated: u64) -> Notice {
        Notice::Alert {
            lang: Lang::En,
            receiver: String::new(),
            group_key: String::new(),
            truncated,
            silence_ended: false,
            alerts,
        }
    }

    const BYTES: Room = Room { most: 2_048, weight: char::len_utf8 };

    #[test]
    fn a_single_notice_says_what_it_always_said() {
        for alerts in [1, 3, 250] {
            let one = [notice((0..alerts).map(|n| told(&format!("a{n}"), "warning", "firing")).collect(), 7)];
            let letter = Letter::of(&one);
            assert_eq!(letter.text(&Pen::built_in(), Room::MAIL), one[0].text());
            assert_eq!(letter.subject(&Pen::built_in()), one[0].subject());
        }
        let test = [Notice::Test { lang: Lang::Zh, contact: "杨".to_string() }];
        assert_eq!(Letter::of(&test).subject(&Pen::built_in()), test[0].subject());
        assert_eq!(Letter::of(&test).text(&Pen::built_in(), BYTES).trim(), test[0].text().trim());
    }

    #[test]
    fn the_most_urgent_comes_first_and_what_fires_before_what_is_over() {
        let notices = [
            notice(vec![told("low", "info", "firing"), told("over", "critical", "resolved")], 0),
            notice(vec![told("odd", "banana", "firing"), told("worst", "严重", "firing")], 0),
        ];
        let letter = Letter::of(&notices);
        let names: Vec<&str> = letter.alerts().iter().map(|a| a.name()).collect();
        assert_eq!(names, ["worst", "over", "odd", "low"]);
        assert_eq!(letter.urgency(), Urgency::Critical);
        assert!(
            letter.subject(&Pen::built_in()).contains("worst")
                && letter.subject(&Pen::built_in()).ends_with("(+3)")
        );
    }

    #[test]
    fn ten_thousand_alerts_fit_and_each_is_described_or_counted() {
        let notices: Vec<Notice> =
            (0..10_000).map(|n| notice(vec![told(&format!("主机{n}"), "warning", "firing")], 0)).collect();
        for most in [300, 2_048, 20_000] {
            let text = Letter::of(&notices).text(&Pen::built_in(), Room { most, ..BYTES });
            assert!(text.len() <= most, "{}", text.len());
            let described = text.matches("Status: firing").count();
            assert!(described > 0 && text.contains(&format!("and {} more", 10_000 - described)), "{text}");
        }
    }

    #[test]
    fn an_alert_that_alone_is_too_long_is_cut_between_characters() {
        let mut long = told("x", "critical", "firing");
        long.annotations.insert("summary".to_string(), "很长".repeat(900));
        let one = [notice(vec![long], 3)];
        for most in 300..310 {
            let text = Letter::of(&one).text(&Pen::built_in(), Room { most, ..BYTES });
            assert!(text.len() <= most && text.contains("..."), "{text}");
            assert!(text.contains("left 3 alerts out"), "{text}");
        }
    }

    #[test]
    fn an_alert_in_several_notices_is_told_once() {
        let notices = [
            notice(vec![told("a", "info", "firing")], 0),
            notice(vec![told("a", "info", "firing"), told("a", "info", "resolved")], 0),
        ];
        assert_eq!(Letter::of(&notices).alerts().len(), 2);
    }

    #[test]
    fn alerts_and_what_runs_out_go_together() {
        let item = RunsOut {
            paid_name: "VPN".to_string(),
            paid_end_time: "2024-03-21T00:00:00Z".to_string(),
            end_day: "2024-03-21".to_string(),
            days_left: 3,
        };
        let notices = [notice(vec![told("a", "info", "firing")], 0), Notice::run_out(Lang::En, &[&item])];
        let text = Letter::of(&notices).text(&Pen::built_in(), BYTES);
        assert!(text.contains("Name: a") && text.ends_with("VPN expires in 3 days (2024-03-21)\n"), "{text}");
        let text = Letter::of(&notices[1..]).text(&Pen::built_in(), BYTES);
        assert_eq!(text, "VPN expires in 3 days (2024-03-21)\n");
    }

    #[test]
    fn all_of_a_letter_of_several_sorts_fits_and_what_does_not_is_counted() {
        let mut notices: Vec<Notice> =
            (0..40).map(|n| notice(vec![told(&format!("a{n}"), "info", "firing")], 0)).collect();
        let item = RunsOut {
            paid_name: "V".repeat(90),
            paid_end_time: "2024-03-21T00:00:00Z".to_string(),
            end_day: "2024-03-21".to_string(),
            days_left: 3,
        };
        notices.push(Notice::run_out(Lang::En, &[&item]));
        let drill = |n: usize| Notice::Drill {
            lang: Lang::En,
            contact: format!("c{n}"),
            rules: vec!["R".repeat(90)],
            by: "tester".to_string(),
        };
        for drills in [0, 1] {
            notices.extend((0..drills).map(drill));
            for (alerts, most) in [0, 39].into_iter().flat_map(|n| (300..700).map(move |most| (n, most))) {
                let text = Letter::of(&notices[alerts..]).text(&Pen::built_in(), Room { most, ..BYTES });
                assert!(text.len() <= most, "{drills} {alerts} {most}: {} {text}", text.len());
            }
        }
    }
}
