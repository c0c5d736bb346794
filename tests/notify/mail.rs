//! Mail, all the way to a scripted mail server: through `contact test` and through the outbox.

use crate::support::{Codo, Guard, Script, Smtp, alert, some_alert, text};

const TO: &str = "mailto:yang@example.com";

fn codo_with(script: Script, more: &str) -> (Codo, Smtp) {
    let (codo, smtp) = (Codo::new(), Smtp::start(script));
    codo.configure(&smtp.configuration(&codo.path("ca.pem"), more));
    (codo, smtp)
}

#[test]
fn a_mail_arrives_whichever_way_the_connection_is_protected() {
    for guard in [Guard::Plain, Guard::Starttls, Guard::Implicit] {
        let (codo, smtp) = codo_with(Script::friendly(guard), "");
        codo.ok(&["contact", "add", "yang", "--to", TO]);
        let test = codo.ok(&["contact", "test", "yang", "--lang", "zh-CN"]);
        assert!(test.stdout.starts_with("mailto:yang@example.com  已送达  250"), "{}", test.view());
        let (message, run) = codo.try_once(TO, &some_alert());
        assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{guard:?} {}", run.view());
        let mails = smtp.mails();
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().all(|m| m.protected == (guard != Guard::Plain)), "{mails:?}");
        assert_eq!(
            (mails[1].from.as_str(), mails[1].to.as_slice()),
            ("<ops@example.com>", &["<yang@example.com>".to_string()][..])
        );
        assert_eq!(mails[0].header("Subject"), "codo：测试消息");
        assert!(mails[0].body.contains("这是 codo 发给 yang 的一条测试消息。"), "{}", mails[0].body);
    }
}

#[test]
fn a_mail_has_the_headers_that_a_program_owes() {
    let (codo, smtp) = codo_with(Script::friendly(Guard::Implicit), "");
    let (message, _) = codo.try_once(TO, &some_alert());
    let mail = &smtp.mails()[0];
    assert_eq!(mail.header("Subject"), text(&message, "subject"));
    assert!(mail.header("Subject").starts_with("Prometheus Alert:firing_磁盘空间不足_web-1_"), "{mail:?}");
    assert_eq!(mail.header("Message-ID"), format!("<{}@example.com>", text(&message, "delivery_id")));
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert_eq!(mail.header("From"), "值班 <ops@example.com>");
    assert_eq!(mail.header("To"), "yang@example.com");
    assert_eq!(mail.header("Date"), "Fri, 01 Mar 2024 02:00:00 +0000");
    assert_eq!(mail.header("MIME-Version"), "1.0");
    assert!(mail.header("Content-Type").starts_with("text/plain; charset=utf-8"), "{mail:?}");
    assert!(mail.body.contains("名称：磁盘空间不足\r\n"), "{}", mail.body);
    assert!(mail.body.contains("描述信息：只剩 5%"), "{}", mail.body);
}

#[test]
fn a_long_chinese_subject_is_whole_and_each_of_its_lines_short() {
    let (codo, smtp) = codo_with(Script::friendly(Guard::Plain), "");
    let name = "数据库主从复制延迟过高".repeat(12);
    let (message, _) = codo.try_once(TO, &alert(&[("alertname", &name)], "x"));
    let mail = &smtp.mails()[0];
    assert_eq!(mail.header("Subject"), text(&message, "subject"));
    assert!(smtp.clear().split("\r\n").all(|line| line.len() <= 998), "{}", smtp.clear());
}

#[test]
fn a_login_is_made_under_tls() {
    let login = "username = \"ops\"\npassword = \"p4ss w0rd\"\n";
    for guard in [Guard::Starttls, Guard::Implicit] {
        let (codo, smtp) = codo_with(Script::friendly(guard), login);
        let (message, run) = codo.try_once(TO, &some_alert());
        assert_eq!(text(&message, "state"), "sent", "{}", run.view());
        assert_eq!(smtp.mails()[0].login, Some(("ops".into(), "p4ss w0rd".into())), "{guard:?}");
        assert!(!smtp.clear().contains("AUTH"), "{}", smtp.clear());
    }
}

#[test]
fn a_login_without_tls_is_refused_before_anything_is_sent() {
    let (codo, smtp) = codo_with(Script::friendly(Guard::Plain), "username = \"ops\"\npassword = \"p4ss\"\n");
    codo.ok(&["contact", "add", "yang", "--to", TO]);
    codo.queue(TO, &some_alert());
    for command in [["contact", "test", "yang"].as_slice(), &["outbox", "flush"]] {
        let run = codo.run(command);
        assert_eq!(run.code, 2, "{}", run.view());
        assert!(run.stderr.contains("smtp.tls is none") && !run.stderr.contains("p4ss"), "{}", run.view());
    }
    assert_eq!(smtp.connections(), 0);
}

#[test]
fn a_refused_recipient_fails_at_once() {
    let script = Script { rcpt: "550 5.1.1 no such mailbox", ..Script::friendly(Guard::Implicit) };
    let (codo, smtp) = codo_with(script, "");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("failed", 6), "{}", run.view());
    assert!(text(&message, "why").contains("no such mailbox"), "{message}");
    assert_eq!(codo.flush().code, 0, "a failed message is not tried again");
    assert_eq!(smtp.connections(), 1);
}

#[test]
fn a_greylisting_server_is_tried_again() {
    let script = Script { rcpt: "451 4.7.1 come back later", ..Script::friendly(Guard::Implicit) };
    let (codo, smtp) = codo_with(script, "");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
    assert!(text(&message, "why").contains("come back later"), "{message}");
    assert!(run.stderr.contains("come back later"), "{}", run.view());
    assert!(smtp.mails().is_empty());
}

#[test]
fn a_refused_login_waits_for_the_operator() {
    let script = Script { login: "535 5.7.8 wrong password", ..Script::friendly(Guard::Implicit) };
    let (codo, smtp) = codo_with(script, "username = \"ops\"\npassword = \"p4ss\"\n");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
    assert!(text(&message, "why").contains("wrong password"), "{message}");
    assert!(!run.view().contains("p4ss") && !message.to_string().contains("p4ss"), "{}", run.view());
    assert!(smtp.mails().is_empty());
}

#[test]
fn where_starttls_is_stripped_nothing_is_sent_in_the_clear() {
    let script = Script { offers_starttls: false, ..Script::friendly(Guard::Starttls) };
    let (codo, smtp) = codo_with(script, "username = \"ops\"\npassword = \"p4ss\"\n");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
    let verbs: Vec<String> =
        smtp.clear().lines().map(|l| l.split(' ').next().unwrap_or_default().to_string()).collect();
    assert!(verbs.iter().all(|v| ["EHLO", "STARTTLS", "QUIT"].contains(&v.as_str())), "{}", smtp.clear());
}

#[test]
fn a_server_of_an_unknown_authority_is_not_trusted() {
    for guard in [Guard::Starttls, Guard::Implicit] {
        let (codo, smtp) = codo_with(Script::friendly(guard), "");
        // Another authority than the one that signed the server's certificate.
        std::fs::write(codo.path("ca.pem"), crate::support::Authority::new().pem).unwrap();
        let (message, run) = codo.try_once(TO, &some_alert());
        assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
        assert!(text(&message, "why").contains("certificate"), "{message}");
        assert!(smtp.mails().is_empty());
    }
}

#[test]
fn labels_never_become_headers_or_orders_to_a_terminal() {
    let (codo, smtp) = codo_with(Script::friendly(Guard::Plain), "");
    let bad = "x\r\nBcc: thief@example.org\r\n\r\nbody\u{1b}[2J";
    let labels = [("alertname", bad), ("instance", bad), ("severity", bad)];
    let (message, run) = codo.try_once(TO, &alert(&labels, "y\r\n.\r\nQUIT\r\n\u{1b}]0;title\u{7}"));
    assert_eq!(text(&message, "state"), "sent", "{}", run.view());
    let mail = &smtp.mails()[0];
    assert!(mail.headers.iter().all(|(name, _)| name != "Bcc"), "{mail:?}");
    assert_eq!(mail.to, ["<yang@example.com>"]);
    for shown in [mail.header("Subject"), mail.body.clone(), codo.ok(&["outbox", "list"]).stdout] {
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'), "{shown:?}");
    }
}

#[test]
fn a_line_that_is_a_single_dot_arrives_whole() {
    let (codo, smtp) = codo_with(Script::friendly(Guard::Plain), "");
    // ASCII alone, so that the body travels as it is and the dot has to be stuffed.
    let mut notice = alert(&[("alertname", "x")], "before\n.\n..\n.after\nend");
    if let codo::alert::text::Notice::Alert { lang, .. } = &mut notice {
        *lang = codo::lang::Lang::En;
    }
    let (message, _) = codo.try_once(TO, &notice);
    let mail = &smtp.mails()[0];
    let plain = |text: &str| text.replace("\r\n", "\n").trim_end().to_string();
    assert_eq!(plain(&mail.body), plain(text(&message, "text")));
    assert!(mail.body.contains("end"), "{}", mail.body);
}

#[test]
fn a_connection_that_breaks_before_the_answer_is_tried_again_under_the_same_name() {
    let (codo, smtp) = codo_with(Script { drops: 1, ..Script::friendly(Guard::Implicit) }, "");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
    assert!(!text(&message, "why").is_empty());
    assert_eq!(codo.flush().code, 0);
    let mails = smtp.mails();
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0].header("Message-ID"), mails[1].header("Message-ID"));
}

#[test]
fn a_server_that_hangs_up_after_taking_a_mail_has_taken_it() {
    let (codo, smtp) = codo_with(Script { hangs_up: true, ..Script::friendly(Guard::Plain) }, "");
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("sent", 0), "{}", run.view());
    assert_eq!(smtp.mails().len(), 1);
}

#[test]
fn mail_waits_where_no_server_is_configured_or_it_is_not_there() {
    let codo = Codo::new();
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
    assert!(text(&message, "why").contains("smtp.host"), "{message}");
    let (codo, smtp) = codo_with(Script::friendly(Guard::Plain), "");
    drop(smtp);
    let (message, run) = codo.try_once(TO, &some_alert());
    assert_eq!((text(&message, "state"), run.code), ("waiting", 6), "{}", run.view());
}
