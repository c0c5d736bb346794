//! What the channels' tests share: one critical alert that tries what it can, and a judge of answers.

use super::{Answer, Post, Vendor};
use crate::alert::text::digest::Letter;
use crate::alert::text::pen::Pen;
use crate::alert::text::templates::Templates;
use crate::alert::text::{Notice, Told};
use crate::lang::{Lang, Said};
use crate::notify::{ChannelSettings, Outcome, Outgoing, Settings, Sms};
use crate::record::contact::Address;
use crate::time::{Time, Zone};

/// An outcome without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Delivered,
    Retry(Option<u64>),
    Limited(u64),
    Rejected,
    Broken,
}

pub fn sms() -> Sms {
    let text = |text: &str| text.to_string();
    Sms {
        access_key_id: text("YourAccessKeyId"),
        access_key_secret: text("s"),
        sign_name: text("运维"),
        template_code: text("SMS_1"),
    }
}

fn with_message<T>(
    vendor: &Vendor,
    url: &str,
    pen: &Pen<'_>,
    test: impl FnOnce(&Outgoing<'_>, &Settings) -> T,
) -> T {
    let pair = |(k, v): (&str, &str)| (k.to_string(), v.to_string());
    let labels = [("alertname", "磁盘/满了 10.1.2.3"), ("severity", "critical"), ("instance", "web-1")];
    let told = Told {
        fingerprint: "6f1b".to_string(),
        status: "firing".to_string(),
        labels: labels.into_iter().map(pair).collect(),
        annotations: [pair(("summary", "*磁盘* <满了> <at id=all></at> @all"))].into(),
        starts_at: Some("2024-03-01T02:00:00Z".to_string()),
        ends_at: None,
        generator_url: "http://prometheus.example/graph".to_string(),
        acked_by: None,
    };
    let notices = [Notice::Alert {
        lang: Lang::Zh,
        receiver: String::new(),
        group_key: String::new(),
        truncated: 0,
        silence_ended: false,
        alerts: vec![told],
    }];
    let letter = Letter::of(&notices);
    let address = Address::parse(url).unwrap();
    assert_eq!(address.channel, vendor.channel);
    let now = Time::from_unix(1_700_000_000);
    let message = Outgoing {
        delivery_id: "d1",
        contact: "yang",
        address: &address,
        notice: &notices[0],
        letter: &letter,
        pen,
        created_at: now,
        now,
    };
    let mut settings = Settings { sms: Some(sms()), ..Settings::plain() };
    let base_url = "https://vendor.example/".to_string();
    settings.channels.insert(vendor.channel.name(), ChannelSettings { base_url, per_minute: 20 });
    test(&message, &settings)
}

/// The post that carries the alert to this address.
pub fn post(vendor: &Vendor, url: &str) -> Result<Post, Outcome<Said>> {
    with_message(vendor, url, &Pen::built_in(), |message, settings| (vendor.post)(message, settings))
}

/// The same, marked up.
pub fn marked_post(vendor: &Vendor, url: &str) -> Result<Post, Outcome<Said>> {
    let templates = Templates::new(Vec::new(), vec![vendor.channel], Zone::Local).unwrap();
    let pen = templates.pen(Some(vendor.channel));
    with_message(vendor, url, &pen, |message, settings| (vendor.post)(message, settings))
}

/// Checks what these answers mean: status, body, outcome.
#[track_caller]
pub fn judged(vendor: &Vendor, answers: &[(u16, &str, Seen)]) {
    let url = match vendor.channel.name() {
        "sms" => "sms:+8613800000000",
        "slack" => "slack://T0/B0/x0",
        "telegram" => "telegram://1:a@2",
        name => &format!("{name}://token"),
    };
    for (status, body, expected) in answers {
        let answer = Answer { status: *status, retry_after: None, body: body.to_string() };
        let seen = with_message(vendor, url, &Pen::built_in(), |message, _| {
            match (vendor.judge)(&answer, message) {
                Outcome::Delivered(_) => Seen::Delivered,
                Outcome::Retry(_) => Seen::Retry(None),
                Outcome::RetryAfter(_, seconds) => Seen::Retry(Some(seconds)),
                Outcome::Limited(_, seconds) => Seen::Limited(seconds),
                Outcome::Rejected(_) => Seen::Rejected,
                Outcome::Broken(_) => Seen::Broken,
                Outcome::Unknown(why) => panic!("{why:?}"),
            }
        });
        assert_eq!(seen, *expected, "{status} {body}");
    }
}
