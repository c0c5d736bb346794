//! ntfy: a topic (`ntfy://TOPIC`), with an access token where the server wants one (`ntfy://tk_…@TOPIC`).
//!
//! <https://docs.ntfy.sh/publish/>: 4,096 bytes of message, beyond which it becomes an attachment; one
//! request in five seconds in the long run. Answers with the message, or with a `code`.

use super::{Vendor, base_url, by_status, limited, number};
use crate::alert::text::digest::{Room, Urgency};
use crate::lang::Said;
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings};
use crate::record::contact::Channel;
use serde_json::json;

const ROOM: Room = Room { most: 4_096, weight: char::len_utf8 };

/// The channel.
pub const NTFY: Vendor =
    Vendor { channel: Channel::Ntfy, room: ROOM, marked_room: ROOM, together: true, post, judge };

/// The error that says that a day's messages are used up; they are counted anew at midnight UTC.
const DAY_USED_UP: i64 = 42_908;
const DAY_SECONDS: i64 = 86_400;

/// As JSON to the server itself: a header takes no Chinese title.
fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let priority = match (message.letter.is_firing(), message.letter.urgency()) {
        (true, Urgency::Critical) => 5,
        (true, Urgency::Error) => 4,
        (true, Urgency::Info) => 2,
        _ => 3,
    };
    let body = json!({
        "topic": message.address.token(),
        "title": message.subject(),
        "message": message.text(NTFY.room).trim_end(),
        "priority": priority,
    });
    let mut post = Post::json(base_url(message, settings) + "/", &body);
    post.headers.extend(message.address.secret().map(|t| ("authorization", format!("Bearer {t}"))));
    Ok(post)
}

fn judge(answer: &Answer, message: &Outgoing<'_>) -> Outcome<Said> {
    let json = answer.json();
    let said = answer.said();
    match (answer.status, number(&json, "code")) {
        (200, None) if json.get("id").is_some() && json.get("topic").is_some() => Outcome::Delivered(said),
        (429, Some(DAY_USED_UP)) => {
            let left = DAY_SECONDS - message.now.unix().rem_euclid(DAY_SECONDS);
            limited(said, u64::try_from(left).ok())
        }
        _ => by_status(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn a_post_is_json_with_the_topic_in_it() {
        let post = test::post(&NTFY, "ntfy://tk_1@alerts").unwrap();
        assert_eq!(post.url, "https://vendor.example/");
        assert!(post.headers.contains(&("authorization", "Bearer tk_1".to_string())));
        let body: serde_json::Value = serde_json::from_str(&post.body).unwrap();
        assert_eq!((&body["topic"], &body["priority"]), (&"alerts".into(), &5.into()));
        let post = test::post(&NTFY, "ntfy://alerts").unwrap();
        assert!(!post.headers.iter().any(|(name, _)| *name == "authorization"));
    }

    #[test]
    fn an_answer_is_judged_by_the_message_in_it() {
        test::judged(
            &NTFY,
            &[
                (200, r#"{"id":"x","time":1,"event":"message","topic":"alerts"}"#, Seen::Delivered),
                (200, "welcome", Seen::Retry(None)),
                (429, r#"{"code":42901,"http":429,"error":"limit reached"}"#, Seen::Limited(60)),
                // 22:13:20 UTC: until midnight.
                (429, r#"{"code":42908,"http":429,"error":"daily quota"}"#, Seen::Limited(6_400)),
                (403, r#"{"code":40301,"http":403,"error":"forbidden"}"#, Seen::Broken),
                (400, r#"{"code":40001,"http":400,"error":"x"}"#, Seen::Rejected),
                (413, r#"{"code":41301,"http":413,"error":"x"}"#, Seen::Rejected),
                (507, r#"{"code":50701,"http":507,"error":"full"}"#, Seen::Retry(None)),
            ],
        );
    }
}
