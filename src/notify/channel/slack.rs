//! Slack: an incoming webhook (`slack://T…/B…/X…`).
//!
//! <https://api.slack.com/messaging/webhooks>: one message a second; `429` with `Retry-After` beyond it. The
//! answer is a word of plain text, `ok` where it went well.

use super::{Vendor, base_url, by_status, has_any};
use crate::alert::text::digest::Room;
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings};
use crate::record::contact::Channel;
use crate::template::Form;
use serde_json::json;

/// The channel. Slack takes 40,000 characters and advises 4,000.
pub const SLACK: Vendor = Vendor {
    channel: Channel::Slack,
    // What is escaped on its way counts as what it becomes.
    room: Room { most: 4_000, weight: |c| Form::Mrkdwn.characters(c).count() },
    marked_room: Room { most: 4_000, weight: |_| 1 },
    together: true,
    post,
    judge,
};

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let url = format!("{}/services/{}", base_url(message, settings), message.address.token());
    let text = message.headed_text(SLACK.room_of(message));
    // `&`, `<` and `>` mean something in plain text too.
    let is_plain = message.pen.form() == Form::Plain;
    let text = if is_plain { Form::Mrkdwn.escaped(&text) } else { text };
    Ok(Post::json(url, &json!({ "text": text, "mrkdwn": !is_plain })))
}

fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let gone = [
        "no_service",
        "no_team",
        "invalid_token",
        "action_prohibited",
        "channel_not_found",
        "channel_is_archived",
        "user_not_found",
        "team_disabled",
    ];
    let said = answer.said();
    match answer.status {
        200 if answer.body == "ok" => Outcome::Delivered(said),
        // Also with the status 500.
        _ if has_any(&answer.body, &gone) => Outcome::Broken(said),
        _ if has_any(&answer.body, &["invalid_payload", "no_text", "too_long"]) => Outcome::Rejected(said),
        _ => by_status(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn a_post_is_text_that_mentions_nobody() {
        let post = test::post(&SLACK, "slack://T0/B0/x0").unwrap();
        assert_eq!(post.url, "https://vendor.example/services/T0/B0/x0");
        assert!(post.body.contains("&lt;at id=all&gt;") && !post.body.contains('<'), "{}", post.body);
        assert!(post.body.contains(r#""mrkdwn":false"#), "{}", post.body);
    }

    #[test]
    fn marked_up_it_obeys_nothing_that_an_alert_says() {
        let post = test::marked_post(&SLACK, "slack://T0/B0/x0").unwrap();
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        let text = body["text"].as_str().unwrap();
        assert_eq!(body["mrkdwn"], true);
        assert!(text.starts_with("*Prometheus Alert:firing_磁盘/满了 10.1.2.3_web-1__critical*\n"), "{text}");
        assert!(text.contains("&lt;满了&gt; &lt;at id=all&gt;&lt;/at&gt; @all\n"), "{text}");
        assert!(text.ends_with("<http://prometheus.example/graph|Prometheus>"), "{text}");
    }

    #[test]
    fn an_answer_is_judged_by_its_word() {
        test::judged(
            &SLACK,
            &[
                (200, "ok", Seen::Delivered),
                (200, r#"{"ok":false,"error":"channel_not_found"}"#, Seen::Broken),
                (200, "<html>log in</html>", Seen::Retry(None)),
                (400, "invalid_payload", Seen::Rejected),
                (403, "action_prohibited", Seen::Broken),
                (500, "action_prohibited", Seen::Broken),
                (404, "no_service", Seen::Broken),
                (410, "channel_is_archived", Seen::Broken),
                (429, "rate_limited", Seen::Limited(60)),
                (503, "", Seen::Retry(None)),
            ],
        );
    }
}
