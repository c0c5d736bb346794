//! What a template is told.

use super::names::{Kind, Name};
use super::{LINE_CHARS_MAX, RunsOut, Told};
use crate::lang::{Lang, notice};
use crate::record::contact::Channel;
use crate::template::{Value, named};
use crate::text;
use std::collections::BTreeMap;

impl Told {
    /// An alert like any other.
    pub fn sample() -> Self {
        let pairs =
            |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        Told {
            fingerprint: "c44f4b1ee4ca8c68".to_string(),
            status: "firing".to_string(),
            labels: pairs(&[
                ("alertname", "NodeDiskFull"),
                ("instance", "web-1:9100"),
                ("namespace", "monitoring"),
                ("prometheus", "monitoring/k8s"),
                ("severity", "critical"),
            ]),
            annotations: pairs(&[
                ("summary", "/var: 97%"),
                ("description", "/var: 97%"),
                ("runbook_url", "https://wiki.example/disk"),
            ]),
            starts_at: Some("2024-03-01T02:00:00Z".to_string()),
            ends_at: None,
            generator_url: "https://prometheus.example/graph?g0.expr=up".to_string(),
            acked_by: None,
        }
    }
}

impl RunsOut {
    /// An item like any other.
    pub fn sample() -> Self {
        RunsOut {
            paid_name: "VPN".to_string(),
            paid_end_time: "2024-03-21T00:00:00Z".to_string(),
            end_day: "2024-03-21".to_string(),
            days_left: 3,
        }
    }
}

/// The same as a template is told of it.
pub fn sample(name: Name) -> Value {
    match name.kind {
        Kind::Reminder => of_item(&RunsOut::sample(), name.lang, name.channel),
        Kind::Title | Kind::Alert => of_alert(&Told::sample(), name.lang, name.channel, (1, 1)),
    }
}

/// What a template is told of an alert, the `index`-th of `count`.
pub fn of_alert(told: &Told, lang: Lang, channel: Option<Channel>, (index, count): (usize, usize)) -> Value {
    let short = |text: &str| text::shorten(text, LINE_CHARS_MAX);
    let time = |at: &Option<String>| at.as_deref().map_or(Value::from(()), Value::from);
    let all = |labels: &BTreeMap<String, String>| -> Value {
        named(labels.iter().map(|(name, value)| (name.clone(), Value::from(short(value)))))
    };
    let status = if told.is_firing() { notice::FIRING } else { notice::RESOLVED };
    let values = [
        ("status", short(&told.status).into()),
        ("status_text", status.in_lang(lang).into()),
        ("firing", told.is_firing().into()),
        ("name", short(told.name()).into()),
        ("instance", short(told.label("instance")).into()),
        ("namespace", short(told.label("namespace")).into()),
        ("severity", short(told.label("severity")).into()),
        ("prometheus", short(told.label("prometheus")).into()),
        ("description", short(told.description()).into()),
        ("labels", all(&told.labels)),
        ("annotations", all(&told.annotations)),
        ("starts_at", time(&told.starts_at)),
        ("ends_at", time(&told.ends_at)),
        ("fingerprint", told.fingerprint.as_str().into()),
        ("generator_url", short(&told.generator_url).into()),
        ("acked_by", told.acked_by.as_deref().map_or(Value::from(()), |who| short(who).into())),
        ("index", index.into()),
        ("count", count.into()),
    ];
    named(values.into_iter().chain(of_message(lang, channel)))
}

/// What a template is told of something that runs out.
pub fn of_item(item: &RunsOut, lang: Lang, channel: Option<Channel>) -> Value {
    let sentence = notice::runs_out(&item.paid_name, item.days_left, &item.end_day);
    let values = [
        ("sentence", sentence.in_lang(lang).into()),
        ("name", item.paid_name.as_str().into()),
        ("days_left", item.days_left.into()),
        ("end_day", item.end_day.as_str().into()),
        ("ends_at", item.paid_end_time.as_str().into()),
    ];
    named(values.into_iter().chain(of_message(lang, channel)))
}

fn of_message(lang: Lang, channel: Option<Channel>) -> [(&'static str, Value); 2] {
    [("lang", lang.name().into()), ("channel", channel.map_or("", Channel::name).into())]
}
