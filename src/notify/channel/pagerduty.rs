//! PagerDuty: the Events API v2 (`pagerduty://ROUTING_KEY`).
//!
//! <https://developer.pagerduty.com/docs/events-api-v2/>: an event is one alert, named by `dedup_key`; its
//! resolution closes what it opened. So messages are not put together here: PagerDuty itself does. `202` is
//! taken, `400` never will be.

use super::{Vendor, base_url, by_status, has_any, limited};
use crate::alert::payload::Labels;
use crate::alert::text::Told;
use crate::alert::text::digest::{Room, Urgency};
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings};
use crate::record::contact::Channel;
use crate::text;
use serde_json::{Value as Json, json};

const ROOM: Room = Room { most: 64 << 10, weight: char::len_utf8 };

/// The channel. An event may have 512 KB, its summary far less; the text is one of its details.
pub const PAGERDUTY: Vendor =
    Vendor { channel: Channel::PagerDuty, room: ROOM, marked_room: ROOM, together: false, post, judge };

/// The most characters of a summary and of a key.
const SUMMARY_CHARS_MAX: usize = 1_024;
const KEY_CHARS_MAX: usize = 255;
/// Seconds of "a few minutes", which is how long the vendor wants to be left alone after a `429`.
const LIMITED_SECONDS: u64 = 180;

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let letter = message.letter;
    let only = match letter.alerts() {
        [only] => Some(*only),
        _ => None,
    };
    let is_over = !letter.is_firing() && !letter.alerts().is_empty();
    let key = only.map_or_else(|| message.delivery_id.to_string(), key);
    let severity = match letter.urgency() {
        Urgency::Critical => "critical",
        Urgency::Error => "error",
        Urgency::Warning => "warning",
        Urgency::Info => "info",
    };
    let source = only.map(|a| a.label("instance")).filter(|s| !s.is_empty()).unwrap_or("codo");
    let details = match only {
        Some(alert) => json!({ "labels": shown(&alert.labels), "annotations": shown(&alert.annotations) }),
        None => json!({ "text": message.text(PAGERDUTY.room) }),
    };
    let links: Vec<Json> = only
        .map(|a| a.generator_url.as_str())
        .filter(|url| url.starts_with("http") && text::inert(url) == *url)
        .map(|url| json!({ "href": url, "text": "Prometheus" }))
        .into_iter()
        .collect();
    let body = json!({
        "routing_key": message.address.token(),
        "event_action": if is_over { "resolve" } else { "trigger" },
        "dedup_key": text::shorten(&text::inert(&key), KEY_CHARS_MAX),
        "payload": {
            "summary": text::shorten(&message.subject(), SUMMARY_CHARS_MAX),
            "source": text::inert(source),
            "severity": severity,
            "timestamp": only.and_then(|a| a.starts_at.clone()).unwrap_or_else(|| message.created_at.to_text()),
            "custom_details": details,
        },
        "client": "codo",
        "links": links,
    });
    Ok(Post::json(base_url(message, settings) + "/v2/enqueue", &body))
}

/// Labels as people may be shown them.
fn shown(labels: &Labels) -> Labels {
    labels.iter().map(|(name, value)| (text::inert(name), text::inert(value))).collect()
}

/// The alert, not its group: one that fires while others of its group do opens an incident of its own.
fn key(alert: &Told) -> String {
    format!("{}/{}", alert.fingerprint, alert.starts_at.as_deref().unwrap_or_default())
}

fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let said = answer.said();
    match answer.status {
        202 => Outcome::Delivered(said),
        400 if has_any(&answer.body, &["routing_key", "routing key"]) => Outcome::Broken(said),
        429 => limited(said, answer.retry_after.or(Some(LIMITED_SECONDS))),
        _ => by_status(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn an_event_is_one_alert_under_its_own_key() {
        let post = test::post(&PAGERDUTY, "pagerduty://R0").unwrap();
        assert_eq!(post.url, "https://vendor.example/v2/enqueue");
        let body: Json = serde_json::from_str(&post.body).unwrap();
        assert_eq!((&body["routing_key"], &body["event_action"]), (&"R0".into(), &"trigger".into()));
        assert_eq!(body["dedup_key"], "6f1b/2024-03-01T02:00:00Z");
        assert_eq!(
            (&body["payload"]["severity"], &body["payload"]["source"]),
            (&"critical".into(), &"web-1".into())
        );
    }

    #[test]
    fn an_answer_is_judged_by_its_status() {
        test::judged(
            &PAGERDUTY,
            &[
                (202, r#"{"status":"success","message":"Event processed","dedup_key":"x"}"#, Seen::Delivered),
                (200, "<html></html>", Seen::Retry(None)),
                (400, r#"{"status":"invalid event","errors":["'summary' is missing"]}"#, Seen::Rejected),
                (400, r#"{"status":"invalid event","errors":["Invalid routing key"]}"#, Seen::Broken),
                (429, "", Seen::Limited(180)),
                (500, "", Seen::Retry(None)),
            ],
        );
    }
}
