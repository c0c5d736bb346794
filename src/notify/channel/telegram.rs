//! Telegram: a bot that writes to a chat (`telegram://BOT_TOKEN@CHAT_ID`).
//!
//! <https://core.telegram.org/bots/api#sendmessage>: 4,096 characters, counted in UTF-16; about 20 messages a
//! minute to a group. Answers with `ok`, and where it is too much with `retry_after`.

use super::{Vendor, base_url, by_status, has_any, limited, number};
use crate::alert::text::digest::Room;
use crate::lang::Said;
use crate::notify::http::{Answer, Post, WAIT_SECONDS_MAX};
use crate::notify::{Outcome, Outgoing, Settings};
use crate::record::contact::Channel;
use crate::template::Form;
use serde_json::{Value as Json, json};

/// Counted without the marks, so that marked-up text rather has less than it might.
const ROOM: Room = Room { most: 4_096, weight: char::len_utf16 };

/// The channel.
pub const TELEGRAM: Vendor =
    Vendor { channel: Channel::Telegram, room: ROOM, marked_room: ROOM, together: true, post, judge };

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let url = format!("{}/bot{}/sendMessage", base_url(message, settings), message.address.token());
    let chat = message.address.chat();
    let chat = chat.parse::<i64>().map_or_else(|_| Json::from(chat), Json::from);
    let mut body = json!({
        "chat_id": chat,
        "text": message.headed_text(ROOM),
        "link_preview_options": { "is_disabled": true },
    });
    if message.pen.form() != Form::Plain
        && let Some(body) = body.as_object_mut()
    {
        body.insert("parse_mode".to_string(), "HTML".into());
    }
    Ok(Post::json(url, &body))
}

fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let json = answer.json();
    let said = answer.said();
    let parameter = |key| json.get("parameters").and_then(|p| number(p, key));
    match (json.get("ok").and_then(Json::as_bool), number(&json, "error_code")) {
        (Some(true), _) => Outcome::Delivered(said),
        (Some(false), Some(429)) => {
            let asked = parameter("retry_after").and_then(|s| u64::try_from(s).ok());
            limited(said, asked.or(answer.retry_after).map(|s| s.min(WAIT_SECONDS_MAX)))
        }
        // A group that became a supergroup has another number, which stands in the answer.
        (Some(false), _) if parameter("migrate_to_chat_id").is_some() => Outcome::Broken(said),
        (Some(false), Some(400)) if has_any(&answer.body, &["chat not found", "chat_id is empty"]) => {
            Outcome::Broken(said)
        }
        (Some(false), Some(400)) => Outcome::Rejected(said),
        (Some(false), Some(401 | 403 | 404)) => Outcome::Broken(said),
        (Some(false), _) if answer.status < 400 => Outcome::Retry(said),
        _ => by_status(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn a_post_is_text_without_a_parse_mode() {
        let post = test::post(&TELEGRAM, "telegram://123:abc@-1001").unwrap();
        assert_eq!(post.url, "https://vendor.example/bot123:abc/sendMessage");
        let body: Json = serde_json::from_str(&post.body).unwrap();
        assert_eq!(body["chat_id"], -1001);
        assert!(body.get("parse_mode").is_none() && body["text"].as_str().unwrap().contains("<满了>"));
        let post = test::post(&TELEGRAM, "telegram://123:abc@@ops").unwrap();
        assert!(post.body.contains(r#""chat_id":"@ops""#), "{}", post.body);
    }

    #[test]
    fn marked_up_it_obeys_nothing_that_an_alert_says() {
        let post = test::marked_post(&TELEGRAM, "telegram://123:abc@-1001").unwrap();
        let body: Json = serde_json::from_str(&post.body).unwrap();
        let text = body["text"].as_str().unwrap();
        assert_eq!(body["parse_mode"], "HTML");
        assert!(
            text.contains("<b>描述信息</b>：*磁盘* &lt;满了&gt; &lt;at id=all&gt;&lt;/at&gt; @all\n"),
            "{text}"
        );
    }

    #[test]
    fn an_answer_is_judged_by_ok() {
        let too_many = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 34",
            "parameters":{"retry_after":34}}"#;
        let moved = r#"{"ok":false,"error_code":400,"description":"group chat was upgraded to a supergroup chat",
            "parameters":{"migrate_to_chat_id":-1002}}"#;
        test::judged(
            &TELEGRAM,
            &[
                (200, r#"{"ok":true,"result":{"message_id":7}}"#, Seen::Delivered),
                (429, too_many, Seen::Limited(34)),
                (400, moved, Seen::Broken),
                (
                    400,
                    r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
                    Seen::Broken,
                ),
                (400, r#"{"ok":false,"error_code":400,"description":"message is too long"}"#, Seen::Rejected),
                (
                    403,
                    r#"{"ok":false,"error_code":403,"description":"bot was blocked by the user"}"#,
                    Seen::Broken,
                ),
                (401, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, Seen::Broken),
                (502, r#"{"ok":false,"error_code":502,"description":"Bad Gateway"}"#, Seen::Retry(None)),
                (200, r#"{"ok":false}"#, Seen::Retry(None)),
                (200, "<html></html>", Seen::Retry(None)),
            ],
        );
    }
}
