//! Delivering messages: one file a channel, one worker that takes them from the outbox.
//!
//! A channel gets a message and says how it went; whether and when it is tried again is the
//! worker's business. Nothing here writes a record.

pub mod channel;
mod command;
mod email;
mod http;
mod redact;
mod sign;
mod webhook;
pub mod worker;

use crate::alert::text::Notice;
use crate::alert::text::digest::{Letter, Room};
use crate::alert::text::pen::Pen;
use crate::alert::text::templates::Shelf;
use crate::error::{Error, Result};
use crate::lang::{Lang, Said, notify as say};
use crate::record::contact::{Address, Channel};
use crate::text;
use crate::time::Time;
use rand::rand_core::TryRng;
use rand::rngs::SysRng;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// The most characters kept of what a receiver answered.
const ANSWER_CHARS_MAX: usize = 500;

pub use email::probe as probe_mail;

/// How a message travels to a mail server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// TLS from the first byte, usually port 465 (RFC 8314).
    Implicit,
    /// An upgrade that is required, usually port 587 (RFC 3207).
    Starttls,
    /// In the clear: a relay on this machine.
    None,
}

/// The mail server.
#[derive(Clone, Debug)]
pub struct Smtp {
    /// Its host name, which its certificate must carry.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: SmtpTls,
    /// Name and password, where it wants them.
    pub login: Option<(String, String)>,
    /// The sender, such as `ops <ops@example.com>`.
    pub from: String,
}

/// The account that sends short messages.
#[derive(Clone, Debug)]
pub struct Sms {
    /// Who calls.
    pub access_key_id: String,
    /// What proves it.
    pub access_key_secret: String,
    /// The name that stands before each message, approved by the carriers.
    pub sign_name: String,
    /// The text, approved too, with the variables `status`, `name`, `level` and `count`.
    pub template_code: String,
}

/// What is configured of a vendor's channel.
#[derive(Clone, Debug, Default)]
pub struct ChannelSettings {
    /// Where its posts go.
    pub base_url: String,
    /// The most messages to one address in a minute; 0 is any number.
    pub per_minute: u64,
}

/// How messages are delivered.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The language of what is said of an attempt, which is kept with the message.
    pub lang: Lang,
    /// The mail server; without one, mail waits.
    pub smtp: Option<Smtp>,
    /// The account for short messages; without one, they wait.
    pub sms: Option<Sms>,
    /// What messages are written with.
    pub templates: Shelf,
    /// The vendors' channels, by name.
    pub channels: BTreeMap<&'static str, ChannelSettings>,
    /// An HTTP proxy for posts; the environment's is not used, so that cron and the daemon do the same.
    pub proxy: Option<String>,
    /// A PEM file of the authorities to trust in place of the built-in list.
    pub ca_file: Option<PathBuf>,
    /// How long one attempt may take.
    pub timeout: Duration,
    /// Seconds from the call for a message until it is given up.
    pub give_up_after: u64,
    /// Set when this process is to end: a program that still runs is ended with it.
    pub stop: Arc<AtomicBool>,
    /// Seconds to the second attempt; doubled for each further one.
    pub retry_first: u64,
    /// The most seconds between two attempts.
    pub retry_max: u64,
}

/// How many times the time limit a whole attempt may last: a mail conversation has several waits.
const WAITS_PER_ATTEMPT: u32 = 4;

impl Settings {
    /// Those of a codo that nobody has configured, without mail server, account or vendor.
    pub fn plain() -> Self {
        Settings {
            lang: Lang::En,
            smtp: None,
            sms: None,
            templates: Shelf::built_in(),
            channels: BTreeMap::new(),
            proxy: None,
            ca_file: None,
            timeout: Duration::from_secs(15),
            give_up_after: 86_400,
            stop: Arc::default(),
            retry_first: 10,
            retry_max: 900,
        }
    }

    /// What is configured of a channel.
    pub fn channel(&self, channel: Channel) -> ChannelSettings {
        self.channels.get(channel.name()).cloned().unwrap_or_default()
    }

    /// Seconds from one message to an address to the next, whole ones and rather one more: a minute that
    /// begins anywhere never holds more than the channel takes. None where it takes any number.
    pub fn pace_seconds(&self, channel: Channel) -> Option<i64> {
        let pace = 60_u64.checked_div(self.channel(channel).per_minute)?.saturating_add(1);
        Some(i64::try_from(pace).unwrap_or(i64::MAX))
    }

    /// How long an attempt may last, all its waits together. A lease is longer.
    fn attempt_timeout(&self) -> Duration {
        self.timeout.saturating_mul(WAITS_PER_ATTEMPT)
    }
}

/// A message on its way to one address.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Names the delivery; the same in each attempt.
    pub delivery_id: &'a str,
    /// The contact's name.
    pub contact: &'a str,
    /// Where it goes.
    pub address: &'a Address,
    /// What it is about, for programs.
    pub notice: &'a Notice,
    /// What it tells people, together with all else that is due for the address.
    pub letter: &'a Letter<'a>,
    /// What writes it.
    pub pen: &'a Pen<'a>,
    /// When it was called for.
    pub created_at: Time,
    /// The time of this attempt.
    pub now: Time,
}

impl Outgoing<'_> {
    /// The subject, plain.
    pub fn subject(&self) -> String {
        self.letter.subject(self.pen)
    }

    /// The text, in this room.
    pub fn text(&self, room: Room) -> String {
        self.letter.text(self.pen, room)
    }

    /// Subject and text, where the channel has no place of its own for the subject.
    pub fn headed_text(&self, room: Room) -> String {
        self.letter.headed(self.pen, room)
    }

    /// The message as JSON, for receivers that are programs: `delivery_id`, `contact`, `created_at`,
    /// `subject`, `text`, and the notice's own keys (`kind`, `lang`, …).
    pub fn to_json(&self) -> Json {
        let mut object = json!({
            "delivery_id": self.delivery_id,
            "contact": self.contact,
            "created_at": self.created_at.to_text(),
            "subject": self.notice.subject_by(self.pen),
            "text": self.notice.text_by(self.pen),
        });
        if let (Some(object), Ok(Json::Object(notice))) =
            (object.as_object_mut(), serde_json::to_value(self.notice))
        {
            object.extend(notice);
        }
        object
    }
}

/// How one attempt went. The text is what the receiver said, or why it could not be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<Text = String> {
    /// The receiver took it.
    Delivered(Text),
    /// It may work later.
    Retry(Text),
    /// It may work later, but not before so many seconds.
    RetryAfter(Text, u64),
    /// The address has had too much, and takes nothing for so many seconds.
    Limited(Text, u64),
    /// Trying this message again cannot mend it.
    Rejected(Text),
    /// The address takes no message: whoever it belongs to has to mend it.
    Broken(Text),
    /// It was sent and nobody answered: it may have arrived.
    Unknown(Text),
}

impl<Text> Outcome<Text> {
    /// One word for it: what programs read.
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Delivered(_) => "delivered",
            Outcome::Retry(_) | Outcome::RetryAfter(..) => "retry",
            Outcome::Limited(..) => "limited",
            Outcome::Rejected(_) => "rejected",
            Outcome::Broken(_) => "broken_address",
            Outcome::Unknown(_) => "unknown",
        }
    }

    /// What was said.
    pub fn said(&self) -> &Text {
        match self {
            Outcome::Delivered(said)
            | Outcome::Retry(said)
            | Outcome::RetryAfter(said, _)
            | Outcome::Limited(said, _)
            | Outcome::Rejected(said)
            | Outcome::Broken(said)
            | Outcome::Unknown(said) => said,
        }
    }

    /// The same, said otherwise.
    fn map<To>(self, change: impl FnOnce(Text) -> To) -> Outcome<To> {
        match self {
            Outcome::Delivered(said) => Outcome::Delivered(change(said)),
            Outcome::Retry(said) => Outcome::Retry(change(said)),
            Outcome::RetryAfter(said, seconds) => Outcome::RetryAfter(change(said), seconds),
            Outcome::Limited(said, seconds) => Outcome::Limited(change(said), seconds),
            Outcome::Rejected(said) => Outcome::Rejected(change(said)),
            Outcome::Broken(said) => Outcome::Broken(change(said)),
            Outcome::Unknown(said) => Outcome::Unknown(change(said)),
        }
    }
}

impl Outcome<Said> {
    /// What was said, fit to be stored and shown: in one language, without secrets, without anything a
    /// terminal would obey, and not long.
    fn presentable(self, address: &Address, settings: &Settings) -> Outcome {
        self.map(|said| {
            let said = redact::redact(said.in_lang(settings.lang), &redact::secrets(address, settings));
            text::shorten(&text::inert(&said), ANSWER_CHARS_MAX)
        })
    }
}

/// Sends one message, now. Never panics and never takes much longer than the time limit, or twice that where
/// the vendor rejects marked-up text and takes plain.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome {
    let outcome = match message.address.channel {
        Channel::Mail => email::send(message, settings),
        Channel::Web => webhook::send(message, settings),
        Channel::Exec => command::send(message, settings),
        channel => match channel::vendor(channel) {
            Some(vendor) => channel::send_in_either_form(vendor, message, settings),
            None => Outcome::Rejected(say::no_usable_address(channel.name())),
        },
    };
    outcome.presentable(message.address, settings)
}

/// A new name for a delivery or a lease: 128 random bits in hexadecimal.
pub fn new_id() -> Result<String> {
    let mut bytes = [0; 16];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|e| Error::failed(say::no_random_bytes()).because(std::io::Error::other(e.to_string())))?;
    Ok(text::hex(&bytes))
}
