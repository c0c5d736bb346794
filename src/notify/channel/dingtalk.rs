//! DingTalk: the robot of a group (`dingtalk://TOKEN?secret=SEC…`).
//!
//! <https://open.dingtalk.com/document/robots/custom-robot-access>: 20 messages a minute a robot, beyond
//! which it is blocked for ten minutes; a body of 20,000 bytes at most. Answers `200` with an `errcode`.

use super::{Vendor, base_url, by_status, has_any, json_bytes, number};
use crate::alert::text::digest::Room;
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings, sign};
use crate::record::contact::Channel;
use crate::template::Form;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

/// The channel. What stands around the text takes less than the 1,000 bytes that are kept for it.
pub const DINGTALK: Vendor = Vendor {
    channel: Channel::DingTalk,
    room: Room { most: 19_000, weight: json_bytes },
    // With the title beside it. A line ends with two spaces.
    marked_room: Room { most: 18_000, weight: |c| if c == '\n' { 4 } else { json_bytes(c) } },
    together: true,
    post,
    judge,
};

/// Seconds that a robot is blocked for which was too fast.
const BLOCKED_SECONDS: u64 = 600;

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let mut url =
        format!("{}/robot/send?access_token={}", base_url(message, settings), message.address.token());
    if let Some(secret) = message.address.secret() {
        let timestamp = format!("{}000", message.now.unix());
        let signature = signature(secret, &timestamp);
        let encoded = utf8_percent_encode(&signature, NON_ALPHANUMERIC);
        url += &format!("&timestamp={timestamp}&sign={encoded}");
    }
    let text = message.headed_text(DINGTALK.room_of(message));
    let at = json!({ "isAtAll": false });
    let body = match message.pen.form() {
        Form::Plain => json!({ "msgtype": "text", "text": { "content": text }, "at": at }),
        _ => {
            let markdown = json!({ "title": message.subject(), "text": text.replace('\n', "  \n") });
            json!({ "msgtype": "markdown", "markdown": markdown, "at": at })
        }
    };
    Ok(Post::json(url, &body))
}

/// The timestamp, in milliseconds, and the secret are the message, the secret is the key.
fn signature(secret: &str, timestamp: &str) -> String {
    sign::base64(secret.as_bytes(), format!("{timestamp}\n{secret}").as_bytes())
}

fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let json = answer.json();
    let said = answer.said();
    match number(&json, "errcode") {
        None => by_status(answer),
        Some(0) => Outcome::Delivered(said),
        // Too long, a kind of message that it does not know, a word that it does not let pass.
        Some(460_101 | 101_002 | 40_035 | 400_105 | 430_101..=430_104) => Outcome::Rejected(said),
        Some(130_101 | 410_100 | 90_030) => Outcome::Limited(said, BLOCKED_SECONDS),
        // Robot, token or group are gone, or keyword, signature or network are not what the group asks for.
        Some(310_000 | 300_001 | 300_005 | 400_101 | 400_102 | 400_013 | 400_106) => Outcome::Broken(said),
        Some(_) if has_any(&answer.body, &["too long"]) => Outcome::Rejected(said),
        Some(_) if has_any(&answer.body, &["too fast", "exceed", "限流"]) => {
            Outcome::Limited(said, BLOCKED_SECONDS)
        }
        Some(_) => Outcome::Retry(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    const SECRET: &str = "SECtest0123456789";

    #[test]
    fn marked_up_it_obeys_nothing_that_an_alert_says() {
        let post = test::marked_post(&DINGTALK, "dingtalk://TOKEN").unwrap();
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        assert_eq!((&body["msgtype"], &body["at"]["isAtAll"]), (&"markdown".into(), &false.into()));
        let text = body["markdown"]["text"].as_str().unwrap();
        assert!(
            text.starts_with("**Prometheus Alert:firing_磁盘/满了 10.1.2.3_web-1__critical**  \n"),
            "{text}"
        );
        assert!(text.contains("**描述信息**：＊磁盘＊ ＜满了＞ ＜at id=all＞＜/at＞ @all  \n"), "{text}");
        assert!(text.ends_with("[Prometheus](http://prometheus.example/graph)"), "{text}");
    }

    #[test]
    fn a_post_is_signed_over_timestamp_and_secret() {
        assert_eq!(signature(SECRET, "1700000000000"), "yBKp5IlG6qCzcQWmgyRK/ziJBdVNJmHfFE2ST/CzT/g=");
    }

    #[test]
    fn a_post_is_plain_text_that_mentions_nobody() {
        let post = test::post(&DINGTALK, &format!("dingtalk://abc?secret={SECRET}")).unwrap();
        assert_eq!(
            post.url,
            "https://vendor.example/robot/send?access_token=abc&timestamp=1700000000000\
             &sign=yBKp5IlG6qCzcQWmgyRK%2FziJBdVNJmHfFE2ST%2FCzT%2Fg%3D"
        );
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        assert_eq!((&body["msgtype"], &body["at"]["isAtAll"]), (&"text".into(), &false.into()));
        assert!(body["text"]["content"].as_str().unwrap().contains("*磁盘* <满了>"), "{body}");
        let post = test::post(&DINGTALK, "dingtalk://abc").unwrap();
        assert_eq!(post.url, "https://vendor.example/robot/send?access_token=abc");
    }

    #[test]
    fn an_answer_is_judged_by_its_errcode() {
        test::judged(
            &DINGTALK,
            &[
                (200, r#"{"errcode":0,"errmsg":"ok"}"#, Seen::Delivered),
                (
                    200,
                    r#"{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}"#,
                    Seen::Limited(600),
                ),
                (200, r#"{"status":1111,"wait":5,"punish":"deny","errcode":130101}"#, Seen::Limited(600)),
                (200, r#"{"errcode":410100,"errmsg":"x"}"#, Seen::Limited(600)),
                (200, r#"{"errcode":88,"errmsg":"已被限流"}"#, Seen::Limited(600)),
                (
                    200,
                    r#"{"errcode":460101,"errmsg":"message too long, exceed 20000 bytes"}"#,
                    Seen::Rejected,
                ),
                (200, r#"{"errcode":310000,"errmsg":"keywords not in content"}"#, Seen::Broken),
                (200, r#"{"errcode":310000,"errmsg":"sign not match"}"#, Seen::Broken),
                (200, r#"{"errcode":300001,"errmsg":"token is not exist"}"#, Seen::Broken),
                (200, r#"{"errcode":430101,"errmsg":"x"}"#, Seen::Rejected),
                (200, r#"{"errcode":-1,"errmsg":"系统繁忙"}"#, Seen::Retry(None)),
                (200, r#"{"errcode":987654,"errmsg":"new"}"#, Seen::Retry(None)),
                (200, r#"{"errmsg":"ok"}"#, Seen::Retry(None)),
                (200, "<html>log in here</html>", Seen::Retry(None)),
                (502, "bad gateway", Seen::Retry(None)),
                (404, "not found", Seen::Broken),
            ],
        );
    }
}
