//! Feishu and Lark: the robot of a group (`feishu://TOKEN?secret=…`).
//!
//! <https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot>: 100 messages a minute and five a
//! second a robot; a body of 20 KB at most. Answers with a `code`, some with the status 400 that may pass.

use super::{Vendor, base_url, by_status, has_any, json_bytes, limited, number};
use crate::alert::text::digest::{Room, Urgency};
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings, sign};
use crate::record::contact::Channel;
use crate::template::Form;
use serde_json::json;

const ROOM: Room = Room { most: 18_000, weight: json_bytes };

/// The channel. What stands around the text, the title included, takes less than the 2,000 bytes that are
/// kept for it.
pub const FEISHU: Vendor =
    Vendor { channel: Channel::Feishu, room: ROOM, marked_room: ROOM, together: true, post, judge };

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let url = format!("{}/open-apis/bot/v2/hook/{}", base_url(message, settings), message.address.token());
    let color = match (message.letter.is_firing(), message.letter.urgency()) {
        (true, Urgency::Critical | Urgency::Error) => "red",
        (true, _) => "orange",
        (false, _) if message.letter.alerts().is_empty() => "blue",
        (false, _) => "green",
    };
    // `plain_text` is shown as it is: no mention, no link.
    let tag = if message.pen.form() == Form::Plain { "plain_text" } else { "lark_md" };
    let plain = |text: String| json!({ "tag": "plain_text", "content": text });
    let mut body = json!({
        "msg_type": "interactive",
        "card": {
            "config": { "wide_screen_mode": true },
            "header": { "title": plain(message.subject()), "template": color },
            "elements": [{ "tag": "div", "text": { "tag": tag, "content": message.text(FEISHU.room) } }],
        },
    });
    if let (Some(secret), Some(body)) = (message.address.secret(), body.as_object_mut()) {
        let timestamp = message.now.unix().to_string();
        body.insert("sign".to_string(), signature(secret, &timestamp).into());
        body.insert("timestamp".to_string(), timestamp.into());
    }
    Ok(Post::json(url, &body))
}

/// The timestamp, in seconds, and the secret are the key; the message is empty. DingTalk has it the other
/// way round.
fn signature(secret: &str, timestamp: &str) -> String {
    sign::base64(format!("{timestamp}\n{secret}").as_bytes(), b"")
}

fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let json = answer.json();
    let said = answer.said();
    match number(&json, "code").or_else(|| number(&json, "StatusCode")) {
        None => by_status(answer),
        Some(0) => Outcome::Delivered(said),
        Some(11_232 | 99_991_400) => limited(said, answer.retry_after),
        Some(9_499) if has_any(&answer.body, &["too many request"]) => limited(said, answer.retry_after),
        // Malformed or too large.
        Some(9_499 | 19_036) => Outcome::Rejected(said),
        // Token, signature, network or keyword are not what the group asks for.
        Some(19_001 | 19_021 | 19_022 | 19_024) => Outcome::Broken(said),
        Some(_) if answer.status == 429 => limited(said, answer.retry_after),
        Some(_) => Outcome::Retry(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn marked_up_it_obeys_nothing_that_an_alert_says() {
        let post = test::marked_post(&FEISHU, "feishu://TOKEN").unwrap();
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        let text = &body["card"]["elements"][0]["text"];
        assert_eq!(text["tag"], "lark_md");
        let text = text["content"].as_str().unwrap();
        assert!(text.contains("**描述信息**：＊磁盘＊ ＜满了＞ ＜at id=all＞＜/at＞ @all\n"), "{text}");
        assert_eq!(body["card"]["header"]["title"]["tag"], "plain_text");
    }

    #[test]
    fn a_post_is_signed_with_timestamp_and_secret_as_the_key() {
        assert_eq!(signature("demo", "1599360473"), "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
    }

    #[test]
    fn a_post_is_a_card_of_plain_text() {
        let post = test::post(&FEISHU, "feishu://tok?secret=demo").unwrap();
        assert_eq!(post.url, "https://vendor.example/open-apis/bot/v2/hook/tok");
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        assert_eq!(
            (&body["timestamp"], &body["sign"]),
            (&"1700000000".into(), &signature("demo", "1700000000").into())
        );
        assert_eq!(body["card"]["header"]["template"], "red");
        let text = &body["card"]["elements"][0]["text"];
        assert_eq!(text["tag"], "plain_text");
        assert!(text["content"].as_str().unwrap().contains("<at id=all></at>"));
        assert!(test::post(&FEISHU, "feishu://tok").unwrap().body.find("sign").is_none());
    }

    #[test]
    fn an_answer_is_judged_by_its_code() {
        test::judged(
            &FEISHU,
            &[
                (200, r#"{"code":0,"msg":"success","data":{}}"#, Seen::Delivered),
                (200, r#"{"StatusCode":0,"StatusMessage":"success"}"#, Seen::Delivered),
                (200, r#"{"code":11232,"msg":"frequency limited"}"#, Seen::Limited(60)),
                (400, r#"{"code":9499,"msg":"too many request"}"#, Seen::Limited(60)),
                (400, r#"{"code":99991400,"msg":"x"}"#, Seen::Limited(60)),
                (400, r#"{"code":9499,"msg":"Bad Request"}"#, Seen::Rejected),
                (
                    200,
                    r#"{"code":19021,"msg":"sign match fail or timestamp is not within one hour"}"#,
                    Seen::Broken,
                ),
                (200, r#"{"code":19024,"msg":"Key Words Not Found"}"#, Seen::Broken),
                (200, r#"{"code":19036,"msg":"exceeds the size limit of 30KB"}"#, Seen::Rejected),
                (200, r#"{"code":5,"msg":"?"}"#, Seen::Retry(None)),
                (200, "ok", Seen::Retry(None)),
                (500, "", Seen::Retry(None)),
            ],
        );
    }
}
