//! WeCom (企业微信): the robot of a group (`wecom://KEY`).
//!
//! <https://developer.work.weixin.qq.com/document/path/91770>: 20 messages a minute a robot; a text of 2,048
//! bytes at most, Markdown of 4,096. Answers `200` with an `errcode`.

use super::{LIMITED_SECONDS, Vendor, base_url, by_status, has_any, number};
use crate::alert::text::digest::Room;
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings};
use crate::record::contact::Channel;
use crate::template::Form;
use serde_json::json;

/// The channel.
pub const WECOM: Vendor = Vendor {
    channel: Channel::WeCom,
    room: Room { most: 2_048, weight: char::len_utf8 },
    marked_room: Room { most: 4_096, weight: char::len_utf8 },
    together: true,
    post,
    judge,
};

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let url = format!("{}/cgi-bin/webhook/send?key={}", base_url(message, settings), message.address.token());
    let kind = if message.pen.form() == Form::Plain { "text" } else { "markdown" };
    let text = message.headed_text(WECOM.room_of(message));
    Ok(Post::json(url, &json!({ "msgtype": kind, kind: { "content": text } })))
}

/// By the number: the vendor says that the words may change.
fn judge(answer: &Answer, _: &Outgoing<'_>) -> Outcome<Said> {
    let said = answer.said();
    match number(&answer.json(), "errcode") {
        None => by_status(answer),
        Some(0) => Outcome::Delivered(said),
        Some(45_009) => Outcome::Limited(said, answer.retry_after.unwrap_or(LIMITED_SECONDS)),
        // Too long, a kind of message or a form of text that it does not take. Old robots say 93000 for it.
        Some(40_058 | 40_008 | 40_033) => Outcome::Rejected(said),
        Some(93_000) if has_any(&answer.body, &["max length"]) => Outcome::Rejected(said),
        Some(93_000) => Outcome::Broken(said),
        Some(_) => Outcome::Retry(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn a_post_is_plain_text() {
        let post = test::post(&WECOM, "wecom://k-1").unwrap();
        assert_eq!(post.url, "https://vendor.example/cgi-bin/webhook/send?key=k-1");
        // Escapes such as \u4e25 are refused (40033).
        assert!(post.body.contains("磁盘") && post.body.contains(r#""msgtype":"text""#), "{}", post.body);
    }

    #[test]
    fn marked_up_it_obeys_nothing_that_an_alert_says() {
        let post = test::marked_post(&WECOM, "wecom://k-1").unwrap();
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        let text = body["markdown"]["content"].as_str().unwrap();
        assert!(text.contains("**描述信息**：＊磁盘＊ ＜满了＞ ＜at id=all＞＜/at＞ @all\n"), "{text}");
        assert!(body.get("text").is_none() && !text.contains('<'), "{text}");
    }

    #[test]
    fn an_answer_is_judged_by_its_errcode() {
        test::judged(
            &WECOM,
            &[
                (200, r#"{"errcode":0,"errmsg":"ok"}"#, Seen::Delivered),
                (200, r#"{"errcode":45009,"errmsg":"api freq out of limit"}"#, Seen::Limited(60)),
                (200, r#"{"errcode":40058,"errmsg":"content exceed max length 4096"}"#, Seen::Rejected),
                (200, r#"{"errcode":93000,"errmsg":"invalid webhook url, hint: [1]"}"#, Seen::Broken),
                (403, r#"{"errcode":93000,"errmsg":"invalid webhook url"}"#, Seen::Broken),
                (200, r#"{"errcode":93000,"errmsg":"content exceed max length. 2048"}"#, Seen::Rejected),
                (200, r#"{"errcode":-1,"errmsg":"system busy"}"#, Seen::Retry(None)),
                (200, "", Seen::Retry(None)),
            ],
        );
    }
}
