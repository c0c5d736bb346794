//! Short messages to telephones through Aliyun (`sms:+8613800000000`).
//!
//! <https://help.aliyun.com/document_detail/55284.html>: `SendSms` of version 2017-05-25, signed as V3 says
//! (`ACS3-HMAC-SHA256`). A text is a template that the carriers have approved, and what is put into it may
//! hold no address of the net, so a message is a few short words: `status`, `name`, `level`, `count`. Answers
//! with a `Code`.

use super::{Vendor, base_url, by_status, has_any, limited};
use crate::alert::text::digest::Room;
use crate::lang::notice;
use crate::lang::{Said, channel as say};
use crate::notify::http::{Answer, Post};
use crate::notify::{Outcome, Outgoing, Settings, Sms, sign};
use crate::record::contact::Channel;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

/// The channel. The room is that of one variable, in characters.
pub const SMS: Vendor =
    Vendor { channel: Channel::Sms, room: ROOM, marked_room: ROOM, together: true, post, judge };
const ROOM: Room = Room { most: 35, weight: |_| 1 };

/// All but the letters, digits and marks that RFC 3986 leaves alone.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const ACTION: &str = "SendSms";
const VERSION: &str = "2017-05-25";
/// Seconds for which a number is left alone that had too many messages: the vendor counts by minute, hour and
/// day, and does not say until when.
const BUSINESS_LIMIT_SECONDS: u64 = 3_600;
/// Seconds of a day, which is counted from midnight in China, eight hours before that of UTC.
const DAY_SECONDS: i64 = 86_400;
const CHINA_SECONDS: i64 = 8 * 3_600;

fn post(message: &Outgoing<'_>, settings: &Settings) -> Result<Post, Outcome<Said>> {
    let Some(sms) = &settings.sms else { return Err(Outcome::Retry(say::no_sms_account())) };
    let base = base_url(message, settings);
    let host = base.split_once("://").map_or(base.as_str(), |(_, host)| host);
    let query = query(&[
        ("OutId", message.delivery_id),
        ("PhoneNumbers", message.address.rest().trim_start_matches('+')),
        ("SignName", &sms.sign_name),
        ("TemplateCode", &sms.template_code),
        ("TemplateParam", &variables(message).to_string()),
    ]);
    let call = Call { host, action: ACTION, version: VERSION, date: &message.now.to_text(), query: &query };
    // Each attempt has a nonce of its own: the vendor takes one once.
    let nonce = crate::notify::new_id().map_err(|e| Outcome::Retry(e.said().clone()))?;
    let headers = call.signed(sms, &nonce);
    Ok(Post { url: format!("{base}/?{query}"), headers, body: String::new() })
}

/// What is put into the template. All are texts, or the vendor refuses them.
fn variables(message: &Outgoing<'_>) -> Json {
    let letter = message.letter;
    let lang = letter.lang;
    let (status, name, level, count) = match (letter.alerts(), letter.items()) {
        ([first, ..], _) => (
            if first.is_firing() { notice::FIRING } else { notice::RESOLVED }.in_lang(lang).to_string(),
            first.name().to_string(),
            first.label("severity").to_string(),
            letter.alerts().len(),
        ),
        ([], [first, ..]) => {
            let days = first.days_left.to_string();
            (say::runs_out().in_lang(lang).to_string(), first.paid_name.clone(), days, letter.items().len())
        }
        ([], []) => (say::test().in_lang(lang).to_string(), message.contact.to_string(), String::new(), 1),
    };
    json!({ "status": plain(&status), "name": plain(&name), "level": plain(&level), "count": count.to_string() })
}

/// Letters, digits and a few marks, so that nothing is left that the carriers take for an address; never
/// empty, which the vendor refuses.
fn plain(value: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '%') { c } else { ' ' };
    let words: String = value.chars().map(kept).collect();
    let plain = SMS.room.cut(&words.split_whitespace().collect::<Vec<_>>().join(" "));
    if plain.is_empty() { "-".to_string() } else { plain.replace('.', "") }
}

/// Parameters as a URL has them, sorted by name.
fn query(parameters: &[(&str, &str)]) -> String {
    let encoded = |text| utf8_percent_encode(text, RESERVED).to_string();
    let mut pairs: Vec<(String, String)> = parameters.iter().map(|(k, v)| (encoded(k), encoded(v))).collect();
    pairs.sort();
    pairs.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("&")
}

/// A call to be signed: <https://help.aliyun.com/document_detail/2593177.html>.
struct Call<'a> {
    host: &'a str,
    action: &'a str,
    version: &'a str,
    /// In UTC; the vendor's clock may differ by 15 minutes.
    date: &'a str,
    query: &'a str,
}

impl Call<'_> {
    /// The headers that say who calls and prove it. The body is empty.
    fn signed(&self, sms: &Sms, nonce: &str) -> Vec<(&'static str, String)> {
        let hash = sign::digest("");
        let headers = vec![
            ("host", self.host.to_string()),
            ("x-acs-action", self.action.to_string()),
            ("x-acs-content-sha256", hash.clone()),
            ("x-acs-date", self.date.to_string()),
            ("x-acs-signature-nonce", nonce.to_string()),
            ("x-acs-version", self.version.to_string()),
        ];
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let canonical = format!("POST\n/\n{}\n{lines}\n{names}\n{hash}", self.query);
        let to_sign = format!("ACS3-HMAC-SHA256\n{}", sign::digest(&canonical));
        let signature = sign::hex(sms.access_key_secret.as_bytes(), to_sign.as_bytes());
        let proof = format!(
            "ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},Signature={signature}",
            sms.access_key_id
        );
        headers.into_iter().filter(|(name, _)| *name != "host").chain([("authorization", proof)]).collect()
    }
}

/// <https://help.aliyun.com/document_detail/101346.html>. What the operator can mend (signature, template,
/// money, keys) is tried again; what is wrong with the message is not.
fn judge(answer: &Answer, message: &Outgoing<'_>) -> Outcome<Said> {
    let json = answer.json();
    let said = answer.said();
    let until_midnight = || {
        let past = (message.now.unix() + CHINA_SECONDS).rem_euclid(DAY_SECONDS);
        u64::try_from(DAY_SECONDS - past).ok()
    };
    match json.get("Code").and_then(Json::as_str) {
        Some("OK") => Outcome::Delivered(said),
        Some("isv.BUSINESS_LIMIT_CONTROL") if has_any(&answer.body, &["天级", "day"]) => {
            limited(said, until_midnight())
        }
        Some("isv.BUSINESS_LIMIT_CONTROL") if has_any(&answer.body, &["分钟", "minute"]) => {
            limited(said, None)
        }
        Some("isv.BUSINESS_LIMIT_CONTROL") => Outcome::Limited(said, BUSINESS_LIMIT_SECONDS),
        Some("isv.DAY_LIMIT_CONTROL" | "isv.MONTH_LIMIT_CONTROL") => limited(said, until_midnight()),
        Some(code) if code.starts_with("Throttling") => limited(said, answer.retry_after),
        Some("isv.MOBILE_NUMBER_ILLEGAL") => Outcome::Broken(said),
        Some(
            "isv.TEMPLATE_MISSING_PARAMETERS"
            | "isv.INVALID_JSON_PARAM"
            | "isv.PARAM_LENGTH_LIMIT"
            | "isv.PARAM_NOT_SUPPORT_URL"
            | "isv.BLACK_KEY_CONTROL_LIMIT"
            | "isv.SMS_CONTENT_ILLEGAL"
            | "isv.MOBILE_COUNT_OVER_LIMIT",
        ) => Outcome::Rejected(said),
        Some(_) => Outcome::Retry(said),
        None => by_status(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notify::channel::test::{self, Seen};

    #[test]
    fn a_call_is_signed_as_version_3_says() {
        // The vector that the vendor publishes.
        let query = query(&[
            ("RegionId", "cn-shanghai"),
            ("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"),
        ]);
        let call = Call {
            host: "ecs.cn-shanghai.aliyuncs.com",
            action: "RunInstances",
            version: "2014-05-26",
            date: "2023-10-26T10:22:32Z",
            query: &query,
        };
        let sms = Sms { access_key_secret: "YourAccessKeySecret".to_string(), ..test::sms() };
        let headers = call.signed(&sms, "3156853299f313e23d1673dc12e1703d");
        let (_, proof) = headers.iter().find(|(name, _)| *name == "authorization").unwrap();
        let expected = "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";
        assert!(proof.ends_with(&format!(",Signature={expected}")), "{proof}");
    }

    #[test]
    fn a_message_is_a_few_words_without_an_address_of_the_net() {
        let post = test::post(&SMS, "sms:+8613800000000").unwrap();
        assert!(post.url.starts_with("https://vendor.example/?OutId=d1&PhoneNumbers=8613800000000&"));
        let query = percent_encoding::percent_decode_str(&post.url).decode_utf8().unwrap();
        let variables = query.split("TemplateParam=").nth(1).unwrap();
        let variables: Json = serde_json::from_str(variables).unwrap();
        assert_eq!(
            variables,
            json!({ "status": "告警中", "name": "磁盘 满了 10 1 2 3", "level": "critical", "count": "1" })
        );
        assert_eq!(plain("http://10.1.2.3:9100/x"), "http 10 1 2 3 9100 x");
        assert_eq!((plain(""), plain(&"长".repeat(50))), ("-".to_string(), "长".repeat(32)));
    }

    #[test]
    fn an_answer_is_judged_by_its_code() {
        let code = |code: &str| format!(r#"{{"Code":"{code}","Message":"x"}}"#);
        let limit = |words: &str| {
            format!(r#"{{"Code":"isv.BUSINESS_LIMIT_CONTROL","Message":"触发{words}流控Permits:1"}}"#)
        };
        let answers = [
            (
                200,
                r#"{"Code":"OK","Message":"OK","BizId":"1^0","RequestId":"x"}"#.to_string(),
                Seen::Delivered,
            ),
            (200, limit("分钟级"), Seen::Limited(60)),
            (200, limit("小时级"), Seen::Limited(3_600)),
            // 06:13:20 in China: until midnight.
            (200, limit("天级"), Seen::Limited(64_000)),
            (200, code("isv.DAY_LIMIT_CONTROL"), Seen::Limited(64_000)),
            (400, code("Throttling.User"), Seen::Limited(60)),
            (200, code("isp.SYSTEM_ERROR"), Seen::Retry(None)),
            (200, code("isv.AMOUNT_NOT_ENOUGH"), Seen::Retry(None)),
            (200, code("isv.SMS_SIGNATURE_ILLEGAL"), Seen::Retry(None)),
            (200, code("isv.MOBILE_NUMBER_ILLEGAL"), Seen::Broken),
            (200, code("isv.SMS_CONTENT_ILLEGAL"), Seen::Rejected),
            (404, code("InvalidAccessKeyId.NotFound"), Seen::Retry(None)),
            (200, "x".to_string(), Seen::Retry(None)),
        ];
        let answers: Vec<(u16, &str, Seen)> = answers.iter().map(|(s, b, o)| (*s, b.as_str(), *o)).collect();
        test::judged(&SMS, &answers);
    }
}
