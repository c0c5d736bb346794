//! Mail: SMTP through lettre, implicit TLS or a required STARTTLS.
//!
//! A refused recipient or message (5xx) is final; a refused login is not, because the operator can
//! mend it; everything else may pass. `Message-ID` is the delivery id, so that a mail that was taken
//! twice can be seen to be one.

use super::{Outcome, Outgoing, Settings, Smtp, SmtpTls};
use crate::alert::text::digest::Room;
use crate::lang::{Said, notify as say};
use crate::template::Form;
use lettre::address::AddressError;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, Message, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::{Error as SmtpError, SmtpTransport};
use lettre::{Address, Transport};
use std::error::Error;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, UNIX_EPOCH};

/// Replies about the login (RFC 4954): the operator's to mend, not the message's fault.
const LOGIN_REPLIES: [u16; 5] = [530, 534, 535, 538, 432];

/// Sends one mail.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let Some(smtp) = &settings.smtp else {
        return Outcome::Retry(say::no_mail_server());
    };
    let mail = match compose(message, smtp) {
        Ok(mail) => mail,
        Err(outcome) => return outcome,
    };
    let transport = match transport(smtp, settings) {
        Ok(transport) => transport,
        Err(why) => return Outcome::Retry(why),
    };
    // The time limit is lettre's for each of the conversation's waits; a server that says a little now
    // and then could go on for ever, and is left to itself.
    let (done, outcome) = channel();
    let conversation = move || {
        let _ = done.send(converse(&transport, &mail));
    };
    match thread::Builder::new().name("mail".to_string()).spawn(conversation) {
        Err(e) => Outcome::Retry(say::no_thread(e.to_string())),
        Ok(_) => match outcome.recv_timeout(settings.attempt_timeout()) {
            Ok(outcome) => outcome,
            Err(_) => Outcome::Retry(say::mail_server_did_not_end()),
        },
    }
}

/// Connects to the mail server, logs in where it wants that, and sends nothing; says why that does not work.
pub fn probe(settings: &Settings) -> Result<(), Said> {
    let Some(smtp) = &settings.smtp else { return Err(say::no_mail_server()) };
    let transport = transport(smtp, settings)?;
    let (done, answer) = channel();
    let conversation = move || {
        let _ = done.send(match transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(say::mail_server_did_not_end()),
            Err(e) => Err(Said::foreign(with_causes(&e))),
        });
    };
    let started = thread::Builder::new().name("mail".to_string()).spawn(conversation);
    started.map_err(|e| say::no_thread(e.to_string()))?;
    answer.recv_timeout(settings.attempt_timeout()).unwrap_or_else(|_| Err(say::mail_server_did_not_end()))
}

fn converse(transport: &SmtpTransport, mail: &Message) -> Outcome<Said> {
    match transport.send(mail) {
        Ok(response) => Outcome::Delivered(Said::foreign(format_args!(
            "{} {}",
            response.code(),
            response.message().collect::<Vec<_>>().join(" ")
        ))),
        Err(e) => judge(&e),
    }
}

fn judge(e: &SmtpError) -> Outcome<Said> {
    let why = Said::foreign(with_causes(e));
    let is_login = e.status().is_some_and(|code| LOGIN_REPLIES.contains(&u16::from(code)));
    if e.is_permanent() && !is_login { Outcome::Rejected(why) } else { Outcome::Retry(why) }
}

fn with_causes(e: &dyn Error) -> String {
    let mut said = e.to_string();
    let mut cause = e.source();
    while let Some(e) = cause {
        if !said.contains(&e.to_string()) {
            said = format!("{said}: {e}");
        }
        cause = e.source();
    }
    said
}

fn compose(message: &Outgoing<'_>, smtp: &Smtp) -> Result<Message, Outcome<Said>> {
    let from: Mailbox = smtp
        .from
        .parse()
        .map_err(|e: AddressError| Outcome::Retry(say::sender_is_no_address(&smtp.from, e.to_string())))?;
    let to: Address = message.address.rest().parse().map_err(|e: AddressError| {
        Outcome::Rejected(say::is_no_mail_address(message.address.rest(), e.to_string()))
    })?;
    let id = format!("<{}@{}>", message.delivery_id, from.email.domain());
    let at = u64::try_from(message.now.unix()).unwrap_or_default();
    let mail = Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(message.subject())
        .date(UNIX_EPOCH + Duration::from_secs(at))
        .message_id(Some(id))
        .header(AutoSubmitted)
        // Without it a reader need not undo the body's encoding (RFC 2045).
        .header(MIME_VERSION_1_0);
    let plain = message.letter.text(&message.pen.unmarked(), Room::MAIL);
    let composed = match message.pen.form() {
        Form::Plain => mail.header(ContentType::TEXT_PLAIN).body(plain),
        _ => mail.multipart(MultiPart::alternative_plain_html(plain, page(&message.text(Room::MAIL)))),
    };
    composed.map_err(|e| Outcome::Rejected(say::mail_not_composed(e.to_string())))
}

/// A page around marked-up text, whose lines end where its template ends them.
fn page(text: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n\
         <pre style=\"font-family: sans-serif; white-space: pre-wrap\">\n{text}</pre>\n</body></html>\n"
    )
}

/// `Auto-Submitted: auto-generated` (RFC 3834): keeps vacation programs from answering.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_string())
    }
}

fn transport(smtp: &Smtp, settings: &Settings) -> Result<SmtpTransport, Said> {
    let tls = match smtp.tls {
        SmtpTls::Implicit => Tls::Wrapper(parameters(smtp, settings)?),
        SmtpTls::Starttls => Tls::Required(parameters(smtp, settings)?),
        SmtpTls::None => Tls::None,
    };
    let builder =
        SmtpTransport::builder_dangerous(&smtp.host).port(smtp.port).tls(tls).timeout(Some(settings.timeout));
    Ok(match &smtp.login {
        Some((name, password)) => builder.credentials(Credentials::new(name.clone(), password.clone())),
        None => builder,
    }
    .build())
}

fn parameters(smtp: &Smtp, settings: &Settings) -> Result<TlsParameters, Said> {
    let mut builder = TlsParameters::builder(smtp.host.clone());
    if let Some(path) = &settings.ca_file {
        let unusable = |e: &dyn std::fmt::Display| say::unusable(say::ca_file(path.display()), e.to_string());
        let pem = std::fs::read(path).map_err(|e| unusable(&e))?;
        builder = builder.certificate_store(CertificateStore::None);
        builder = builder.add_root_certificate(Certificate::from_pem(&pem).map_err(|e| unusable(&e))?);
    }
    builder.build().map_err(|e| Said::foreign(with_causes(&e)))
}
