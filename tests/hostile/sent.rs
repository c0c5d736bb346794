//! What is sent: each vendor's post, mail, posts to programs and programs themselves.

use super::{MARK, NASTY, assert_inert, texts};
use crate::support::{Codo, Endpoint, Got, Guard, Script, Smtp, alert, text};
use codo::alert::text::Notice;
use serde_json::Value as Json;

/// A message in which everything that comes from an alert is this text.
fn notice(nasty: &str) -> Notice {
    let labels = [
        ("alertname", nasty),
        ("severity", nasty),
        ("instance", nasty),
        ("namespace", nasty),
        ("prometheus", nasty),
        (nasty, nasty),
    ];
    alert(&labels, nasty)
}

/// Sends a message with each nasty string through a channel; calls `judge` with what it tries, the string and
/// the post that arrived.
fn sent_through(channel: &str, url: &str, taken: (u16, &'static str), judge: impl Fn(&str, &str, &Got)) {
    for &(what, nasty) in NASTY {
        let endpoint = Endpoint::answering(move |_| (taken.0, taken.1.to_string()));
        let codo = Codo::new();
        let mut settings =
            format!("[channels.{channel}]\nbase_url = \"{}\"\nper_minute = 6000\n", endpoint.url);
        if channel == "sms" {
            settings += "access_key_id = \"a\"\naccess_key_secret = \"b\"\nsign_name = \"运维\"\ntemplate_code = \"SMS_1\"\n";
        }
        codo.configure(&settings);
        let (message, run) = codo.try_once(url, &notice(nasty));
        let what = format!("{channel}: {what}");
        assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{what}: {}", run.view());
        let got = endpoint.got();
        assert_eq!(got.len(), 1, "{what}");
        for (name, value) in &got[0].headers {
            assert!(!value.contains(MARK) && !name.contains(MARK), "{what}: {name}: {value}");
        }
        judge(&what, nasty, &got[0]);
    }
}

/// The text of a post, all of it: fails where a terminal would obey something in any of its texts.
#[track_caller]
fn inert_json(got: &Got, what: &str) -> Json {
    let json = got.json();
    let mut found = Vec::new();
    texts(&json, &mut found);
    found.iter().for_each(|text| assert_inert(text, what));
    json
}

/// As people read it: what was hidden in the text is seen, and so may stand within the mark.
fn is_told(text: &str, nasty: &str) -> bool {
    text.contains(MARK) || nasty.contains("m\u{200b}7") && text.contains("m\\u{200b}7\\u{200b}k")
}

const CHINESE_OK: (u16, &str) = (200, r#"{"errcode":0,"errmsg":"ok"}"#);

#[test]
fn dingtalk_and_wecom_get_plain_text_that_mentions_nobody() {
    for (channel, url) in [("dingtalk", "dingtalk://token"), ("wecom", "wecom://key")] {
        sent_through(channel, url, CHINESE_OK, |what, nasty, got| {
            let json = inert_json(got, what);
            assert_eq!(json["msgtype"], "text", "{what}");
            let content = json["text"]["content"].as_str().unwrap();
            assert!(is_told(content, nasty), "{what}: {json}");
            let at = &json["at"];
            assert!(
                at["atMobiles"].is_null() && at["atUserIds"].is_null() && at["isAtAll"] != true,
                "{what}"
            );
            let keys: Vec<&String> = json["text"].as_object().unwrap().keys().collect();
            assert_eq!(keys, ["content"], "{what}: no list of whom to mention");
        });
    }
}

#[test]
fn feishu_gets_parts_that_are_plain_text() {
    sent_through("feishu", "feishu://token", (200, r#"{"code":0}"#), |what, nasty, got| {
        let json = inert_json(got, what);
        let card = &json["card"];
        for part in [&card["header"]["title"], &card["elements"][0]["text"]] {
            assert_eq!(part["tag"], "plain_text", "{what}");
            assert!(is_told(part["content"].as_str().unwrap(), nasty), "{what}: {json}");
        }
        assert!(!card["header"]["title"]["content"].as_str().unwrap().contains('\n'), "{what}");
        assert_eq!(card["elements"].as_array().unwrap().len(), 1, "{what}");
    });
}

#[test]
fn slack_gets_text_in_which_nothing_begins_a_mention_or_a_link() {
    sent_through("slack", "slack://T0/B0/x", (200, "ok"), |what, nasty, got| {
        let json = inert_json(got, what);
        let text = json["text"].as_str().unwrap();
        assert!(is_told(text, nasty) && json["mrkdwn"] == false, "{what}: {json}");
        let bare = text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "");
        assert!(!bare.contains(['<', '>', '&']), "{what}: {text}");
        assert!(json["link_names"].is_null() && json["parse"].is_null(), "{what}");
    });
}

#[test]
fn telegram_gets_text_that_is_not_parsed() {
    sent_through("telegram", "telegram://1:a@-1", (200, r#"{"ok":true}"#), |what, nasty, got| {
        let json = inert_json(got, what);
        assert!(is_told(json["text"].as_str().unwrap(), nasty), "{what}: {json}");
        assert!(json["parse_mode"].is_null() && json["entities"].is_null(), "{what}");
        assert_eq!(
            (&json["chat_id"], &json["link_preview_options"]["is_disabled"]),
            (&(-1).into(), &true.into())
        );
    });
}

#[test]
fn ntfy_gets_text_that_is_no_markdown_and_opens_nothing() {
    sent_through("ntfy", "ntfy://topic", (200, r#"{"id":"x","topic":"topic"}"#), |what, nasty, got| {
        let json = inert_json(got, what);
        assert!(is_told(json["message"].as_str().unwrap(), nasty), "{what}: {json}");
        let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["topic", "title", "message", "priority"], "{what}");
        assert!(!json["title"].as_str().unwrap().contains('\n'), "{what}");
    });
}

#[test]
fn a_pager_gets_an_event_whose_every_text_is_inert() {
    let taken = (202, r#"{"status":"success"}"#);
    sent_through("pagerduty", "pagerduty://key", taken, |what, nasty, got| {
        let json = inert_json(got, what);
        assert!(is_told(json["payload"]["summary"].as_str().unwrap(), nasty), "{what}: {json}");
        assert_eq!(json["event_action"], "trigger", "{what}");
    });
}

#[test]
fn a_short_message_is_a_few_words_in_an_address_that_is_encoded() {
    sent_through("sms", "sms:+8613800000000", (200, r#"{"Code":"OK"}"#), |what, _, got| {
        assert!(
            got.path.is_ascii() && !got.path.contains([' ', '\r', '\n', '<', '"']),
            "{what}: {}",
            got.path
        );
        let (_, query) = got.path.split_once('?').unwrap();
        let names: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap()).collect();
        assert_eq!(names, ["OutId", "PhoneNumbers", "SignName", "TemplateCode", "TemplateParam"], "{what}");
        let decoded = percent_encoding::percent_decode_str(query).decode_utf8().unwrap();
        assert_inert(&decoded, what);
        assert!(!decoded.contains(['<', '.', '/', '@']), "{what}: {decoded}");
    });
}

#[test]
fn mail_has_its_own_headers_and_no_others_and_its_text_is_inert() {
    let smtp = Smtp::start(Script::friendly(Guard::Plain));
    let codo = Codo::new();
    codo.configure(&smtp.configuration(&codo.path("ca.pem"), ""));
    for (number, &(what, nasty)) in NASTY.iter().enumerate() {
        let (message, run) = codo.try_once("mailto:yang@example.com", &notice(nasty));
        assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{what}: {}", run.view());
        let mail = smtp.mails().remove(number);
        let mut names: Vec<String> = mail.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.sort();
        let own = [
            "auto-submitted",
            "content-transfer-encoding",
            "content-type",
            "date",
            "from",
            "message-id",
            "mime-version",
            "subject",
            "to",
        ];
        assert_eq!(names, own, "{what}");
        assert_eq!((mail.to.len(), mail.to[0].as_str()), (1, "<yang@example.com>"), "{what}");
        let subject = mail.header("Subject");
        assert!(is_told(&subject, nasty) && !subject.contains(['\n', '\r']), "{what}: {subject}");
        assert_inert(&subject, what);
        let body = mail.body.replace("\r\n", "\n");
        assert_inert(&body, what);
        assert!(is_told(&body, nasty), "{what}: {body}");
        // One line each: status, name, instance, namespace, level, description.
        assert_eq!(body.trim_end().lines().count(), 6, "{what}: {body}");
        assert!(
            mail.headers
                .iter()
                .any(|(n, v)| n.eq_ignore_ascii_case("content-type") && v.starts_with("text/plain"))
        );
    }
}

#[test]
fn a_program_gets_the_labels_to_the_letter_and_texts_that_are_inert() {
    sent_through_web(|what, nasty, got| {
        let json = got.json();
        for key in ["subject", "text"] {
            assert_inert(json[key].as_str().unwrap(), what);
            assert!(is_told(json[key].as_str().unwrap(), nasty), "{what}: {json}");
        }
        assert_eq!(json["alerts"][0]["labels"]["alertname"], *nasty, "{what}");
        // And as the bytes arrive, for whoever looks at them on a terminal.
        assert_inert(&got.body, what);
    });
}

fn sent_through_web(judge: impl Fn(&str, &str, &Got)) {
    for &(what, nasty) in NASTY {
        let endpoint = Endpoint::new();
        let codo = Codo::new();
        let (message, run) = codo.try_once(&format!("{}/hook", endpoint.url), &notice(nasty));
        assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{what}: {}", run.view());
        let got = endpoint.got().remove(0);
        assert!(got.headers.values().all(|value| !value.contains(MARK)), "{what}: {:?}", got.headers);
        judge(what, nasty, &got);
    }
}

#[test]
fn a_reminder_is_inert_wherever_it_goes() {
    let smtp = Smtp::start(Script::friendly(Guard::Plain));
    let codo = Codo::new();
    codo.configure(&smtp.configuration(&codo.path("ca.pem"), ""));
    codo.ok(&["contact", "add", "ann", "--to", "mailto:ann@example.com"]);
    let mut items = 0;
    for &(_, nasty) in NASTY {
        let record = serde_json::json!({ "paid_name": nasty, "paid_end_time": "2024-03-03", "reminder_names": ["ann"] });
        items += usize::from(codo.run_with(&record.to_string(), &["paid", "add", "--from", "-"]).code == 0);
    }
    assert_inert(&codo.ok(&["paid", "remind"]).view(), "remind");
    let mails = smtp.mails();
    assert_eq!(mails.len(), 1);
    let body = mails[0].body.replace("\r\n", "\n");
    assert_inert(&body, "reminders");
    assert_eq!(body.trim_end().lines().count(), items, "{body}");
}
