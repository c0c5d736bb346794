//! Every vendor's channel, all the way to a fake vendor: what it takes, refuses, and has too much of; one
//! that is slow, gone, or sends us somewhere else.

use crate::support::{Codo, Endpoint, Receiver, Run, read_request, some_alert, text};
use serde_json::Value as Json;
use std::io::Write;

/// A channel as its fake vendor knows it.
struct Case {
    name: &'static str,
    /// An address, whose secret parts have SECRET in them.
    url: &'static str,
    /// Where the post goes.
    path: &'static str,
    /// Status and body of an answer that says that it was taken.
    taken: (u16, &'static str),
    /// Of one that says that it was not, with the state of the message then.
    refused: (u16, &'static str, &'static str),
    /// Of one that says that it was too much, with the seconds to wait; `Retry-After` says 77.
    limited: (u16, &'static str, i64),
}

const OK: &str = r#"{"errcode":0,"errmsg":"ok"}"#;
const CASES: [Case; 8] = [
    Case {
        name: "dingtalk",
        url: "dingtalk://SECRETtoken?secret=SECSECRETsign",
        path: "/robot/send?access_token=SECRETtoken&timestamp=1709258400000&sign=",
        taken: (200, OK),
        refused: (200, r#"{"errcode":310000,"errmsg":"keywords not in content"}"#, "failed"),
        limited: (200, r#"{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}"#, 600),
    },
    Case {
        name: "wecom",
        url: "wecom://SECRET-key",
        path: "/cgi-bin/webhook/send?key=SECRET-key",
        taken: (200, OK),
        refused: (200, r#"{"errcode":93000,"errmsg":"invalid webhook url"}"#, "failed"),
        limited: (200, r#"{"errcode":45009,"errmsg":"api freq out of limit"}"#, 77),
    },
    Case {
        name: "feishu",
        url: "feishu://SECRETtoken?secret=SECRETsign",
        path: "/open-apis/bot/v2/hook/SECRETtoken",
        taken: (200, r#"{"code":0,"msg":"success","data":{}}"#),
        refused: (200, r#"{"code":19021,"msg":"sign match fail"}"#, "failed"),
        limited: (400, r#"{"code":9499,"msg":"too many request"}"#, 77),
    },
    Case {
        name: "slack",
        url: "slack://T0/B0/SECRET",
        path: "/services/T0/B0/SECRET",
        taken: (200, "ok"),
        refused: (200, r#"{"ok":false,"error":"invalid_token"}"#, "failed"),
        limited: (429, "rate_limited", 77),
    },
    Case {
        name: "telegram",
        url: "telegram://123:SECRETtoken@-1001",
        path: "/bot123:SECRETtoken/sendMessage",
        taken: (200, r#"{"ok":true,"result":{"message_id":1}}"#),
        refused: (
            200,
            r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was kicked"}"#,
            "failed",
        ),
        limited: (429, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":34}}"#, 34),
    },
    Case {
        name: "ntfy",
        url: "ntfy://tk_SECRET@SECRETtopic",
        path: "/",
        taken: (200, r#"{"id":"x","time":1,"event":"message","topic":"SECRETtopic"}"#),
        refused: (200, "welcome to our proxy", "waiting"),
        limited: (429, r#"{"code":42901,"http":429,"error":"limit reached"}"#, 77),
    },
    Case {
        name: "pagerduty",
        url: "pagerduty://SECRETkey",
        path: "/v2/enqueue",
        taken: (202, r#"{"status":"success","message":"Event processed"}"#),
        refused: (200, "welcome to our proxy", "waiting"),
        limited: (429, "", 77),
    },
    Case {
        name: "sms",
        url: "sms:+8613800000000",
        path: "/?OutId=",
        taken: (200, r#"{"Code":"OK","Message":"OK","BizId":"1^0"}"#),
        refused: (200, r#"{"Code":"isv.MOBILE_NUMBER_ILLEGAL","Message":"x"}"#, "failed"),
        limited: (200, r#"{"Code":"isv.DAY_LIMIT_CONTROL","Message":"x"}"#, 14 * 3_600),
    },
];

/// A codo whose vendor is at this URL.
fn codo(case: &Case, base_url: &str) -> Codo {
    let codo = Codo::new();
    let mut text = format!(
        "delivery.timeout = \"1s\"\n[channels.{}]\nbase_url = \"{base_url}\"\nper_minute = 6000\n",
        case.name
    );
    if case.name == "sms" {
        text += "access_key_id = \"SECRETid\"\naccess_key_secret = \"SECRETkey\"\nsign_name = \"运维\"\n\
            template_code = \"SMS_1\"\n";
    }
    codo.configure(&text);
    codo
}

/// A vendor that answers each post so; the headers end in a line break.
fn vendor(status: u16, headers: &str, body: &str) -> Receiver {
    let answer = format!(
        "HTTP/1.1 {status} x\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    Receiver::new(move |mut stream| {
        read_request(&mut stream);
        let _ = stream.write_all(answer.as_bytes());
    })
}

/// One attempt at a vendor: the message, what was printed, and the codo.
fn attempt(case: &Case, vendor: &Receiver) -> (Json, Run, Codo) {
    let codo = codo(case, &format!("http://{}", vendor.address));
    let (message, run) = codo.try_once(case.url, &some_alert());
    (message, run, codo)
}

fn seconds_until_next(codo: &Codo, message: &Json) -> i64 {
    let at = codo::time::Time::from_rfc3339(text(message, "next_try_at")).unwrap();
    at.unix() - codo.clock.now().unix()
}

#[test]
fn each_channel_delivers_what_its_vendor_says_it_took() {
    for case in &CASES {
        let (status, body) = case.taken;
        let endpoint = Endpoint::answering(move |_| (status, body.to_string()));
        let codo = codo(case, &endpoint.url);
        let (message, run) = codo.try_once(case.url, &some_alert());
        assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{} {}", case.name, run.view());
        assert_eq!(message["channel"], case.name);
        let got = endpoint.got();
        assert_eq!(got.len(), 1, "{}", case.name);
        assert!(got[0].path.starts_with(case.path), "{}: {}", case.name, got[0].path);
        let is_told = got[0].body.contains("磁盘空间不足") || case.name == "sms";
        assert!(is_told, "{}: {}", case.name, got[0].body);
    }
}

#[test]
fn a_test_says_what_each_vendor_answered() {
    for case in &CASES {
        let (status, body) = case.taken;
        let endpoint = Endpoint::answering(move |_| (status, body.to_string()));
        let codo = codo(case, &endpoint.url);
        codo.ok(&["contact", "add", "yang", "--to", case.url]);
        let tested = codo.json(&["contact", "test", "yang"]);
        assert_eq!((&tested[0]["delivered"], &tested[0]["outcome"]), (&true.into(), &"delivered".into()));
        assert!(!tested.to_string().contains("SECRET"), "{tested}");
    }
}

#[test]
fn an_error_in_the_body_of_a_200_is_no_delivery() {
    for case in &CASES {
        let (status, body, state) = case.refused;
        let (message, run, _) = attempt(case, &vendor(status, "", body));
        assert_eq!((text(&message, "state"), run.code), (state, 6), "{} {}", case.name, run.view());
        assert!(text(&message, "why").starts_with("200 "), "{message}");
    }
}

#[test]
fn a_limit_holds_for_the_address_and_for_no_other() {
    for case in &CASES {
        let (status, body, seconds) = case.limited;
        let vendor = vendor(status, "Retry-After: 77\r\n", body);
        let (message, run, codo) = attempt(case, &vendor);
        assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{} {}", case.name, run.view());
        assert_eq!(seconds_until_next(&codo, &message), seconds, "{}", case.name);
        // Neither another message nor another process gets there before its time.
        codo.queue(case.url, &some_alert());
        let run = codo.flush();
        assert_eq!((run.code, vendor.connections()), (6, 1), "{}", run.view());
        codo.queue(&case.url.replace("SECRET", "other").replace("86138", "86139"), &some_alert());
        codo.flush();
        assert_eq!(vendor.connections(), 2, "{}", case.name);
    }
}

#[test]
fn a_vendor_that_fails_is_asked_again_not_before_the_time_it_names() {
    for case in &CASES {
        let (message, run, codo) = attempt(case, &vendor(503, "Retry-After: 3000\r\n", "busy"));
        assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{} {}", case.name, run.view());
        assert_eq!((text(&message, "why"), seconds_until_next(&codo, &message)), ("503 busy", 3_000));
        let (message, _, codo) = attempt(case, &vendor(500, "", "oops"));
        assert!((1..=10).contains(&seconds_until_next(&codo, &message)), "{message}");
    }
}

#[test]
fn a_redirect_takes_no_secret_to_another_host() {
    for case in &CASES {
        for status in [301, 302, 303, 307, 308] {
            let elsewhere = Endpoint::new();
            let location = format!("Location: {}{}\r\n", elsewhere.url, case.path);
            let (message, run, _) = attempt(case, &vendor(status, &location, ""));
            assert_eq!((text(&message, "state"), run.code), ("failed", 6), "{}", run.view());
            assert!(text(&message, "why").contains("redirect"), "{message}");
            assert!(elsewhere.got().is_empty(), "{}", case.name);
        }
    }
}

#[test]
fn a_vendor_that_hangs_or_breaks_off_is_tried_again() {
    for case in &CASES {
        let silent = Receiver::new(|mut stream| drop(std::io::copy(&mut stream, &mut std::io::sink())));
        let reset = Receiver::new(|mut stream| {
            read_request(&mut stream);
        });
        let half = vendor(200, "", "").address;
        for receiver in [silent, reset] {
            let (message, run, codo) = attempt(case, &receiver);
            assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{} {}", case.name, run.view());
            assert!((1..=10).contains(&seconds_until_next(&codo, &message)), "{message}");
        }
        // Nobody listens there any more.
        let codo = codo(case, &format!("http://{half}"));
        let (message, _) = codo.try_once(case.url, &some_alert());
        assert_eq!(text(&message, "state"), "waiting", "{message}");
    }
}

#[test]
fn no_secret_of_an_address_is_shown_anywhere() {
    for case in &CASES {
        // A vendor that says all it was asked.
        let echo = Receiver::new(|mut stream| {
            let asked = read_request(&mut stream);
            let head =
                format!("HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", asked.len());
            let _ = stream.write_all((head + &asked).as_bytes());
        });
        let codo = codo(case, &format!("http://{}", echo.address));
        codo.ok(&["contact", "add", "yang", "--to", case.url]);
        codo.queue(case.url, &some_alert());
        let mut shown = String::new();
        for command in [
            ["outbox", "flush"].as_slice(),
            &["outbox", "list"],
            &["outbox", "list", "--why"],
            &["outbox", "show", "1"],
            &["contact", "list"],
            &["contact", "show", "yang"],
            &["contact", "test", "yang"],
            &["config", "show"],
            &["log"],
            &["outbox", "drop", "1"],
        ] {
            shown += &codo.run(command).view();
            shown += &codo.run(&[command, &["--json"]].concat()).view();
        }
        assert!(!shown.contains("SECRET"), "{}: {shown}", case.name);
        assert!(!shown.contains("sign=") || shown.contains("sign=***"), "{shown}");
        assert!(codo.ok(&["contact", "show", "yang", "--reveal"]).stdout.contains(case.url));
    }
}

#[test]
fn short_messages_wait_until_there_is_an_account() {
    let codo = Codo::new();
    let (message, run) = codo.try_once("sms:+8613800000000", &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6));
    assert!(text(&message, "why").contains("channels.sms.access_key_id"), "{message}");
    codo.configure("[channels.sms]\nsign_name = \"x\"\n");
    let run = codo.flush();
    assert_eq!(run.code, 2, "{}", run.view());
    assert!(run.stderr.contains("go together"), "{}", run.view());
}

#[test]
fn a_base_url_that_is_none_is_refused_with_its_line() {
    let codo = Codo::new();
    codo.configure("[channels.ntfy]\nbase_url = \"ntfy.example\"\n");
    let run = codo.run(&["outbox", "list"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("config.toml:4") && run.stderr.contains("is not a URL"), "{}", run.view());
}
