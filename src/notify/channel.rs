//! The channels of vendors: chats, telephones, pagers. A file each, and a line in `VENDORS`.
//!
//! A vendor says how much one message holds, which post carries it, and what an answer means. Most answer
//! `200` whatever happens, so an answer is judged by its body: what it does not call a success is none.
//! Text goes in forms that obey nothing in it (no Markdown, no HTML), or where the operator wants it marked up
//! with all escaped that comes from outside, so nothing that an alert says can mention a group or hide a link.

mod dingtalk;
mod feishu;
mod ntfy;
mod pagerduty;
mod slack;
mod sms;
mod telegram;
mod wecom;

use super::http::{self, Answer, Post};
use super::{Outcome, Outgoing, Settings, redact};
use crate::alert::text::digest::Room;
use crate::lang::{Said, notify as say, template};
use crate::record::contact::Channel;
use crate::template::Form;
use serde_json::Value as Json;

/// How a vendor's channel works.
pub struct Vendor {
    /// The channel.
    pub channel: Channel,
    /// How much text one message holds.
    pub room: Room,
    /// The same of marked-up text.
    pub marked_room: Room,
    /// Whether all that is due goes out in one message; else each message tells one alert.
    pub together: bool,
    /// The post that carries a message.
    post: fn(&Outgoing<'_>, &Settings) -> Result<Post, Outcome<Said>>,
    /// What an answer means.
    judge: fn(&Answer, &Outgoing<'_>) -> Outcome<Said>,
}

/// Every vendor there is.
const VENDORS: &[&Vendor] = &[
    &sms::SMS,
    &dingtalk::DINGTALK,
    &wecom::WECOM,
    &feishu::FEISHU,
    &slack::SLACK,
    &telegram::TELEGRAM,
    &ntfy::NTFY,
    &pagerduty::PAGERDUTY,
];

/// Seconds for which an address is left alone whose vendor says that it is too much, and not until when.
const LIMITED_SECONDS: u64 = 60;

/// The vendor behind a channel; none for mail, posts and programs.
pub fn vendor(channel: Channel) -> Option<&'static Vendor> {
    VENDORS.iter().copied().find(|v| v.channel == channel)
}

/// How much text of this form one message of a vendor's holds.
pub fn room(channel: Channel, form: Form) -> Option<Room> {
    vendor(channel).map(|v| if form == Form::Plain { v.room } else { v.marked_room })
}

/// Whether the title of a message stands above its text, because the channel has no place for it.
pub fn is_headed(channel: Channel) -> bool {
    matches!(channel, Channel::DingTalk | Channel::WeCom | Channel::Slack | Channel::Telegram)
}

/// Whether each message of this channel tells one alert.
pub fn takes_one_alert(channel: Channel) -> bool {
    vendor(channel).is_some_and(|v| !v.together)
}

/// Sends one message. Markup that the vendor rejects, which a template can well get wrong, is sent again as plain
/// text: a message is never lost to its looks.
pub fn send_in_either_form(vendor: &Vendor, message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let outcome = send(vendor, message, settings);
    let Outcome::Rejected(why) = &outcome else { return outcome };
    if message.pen.form() == Form::Plain {
        return outcome;
    }
    let plain = message.pen.unmarked();
    let again = send(vendor, &Outgoing { pen: &plain, ..*message }, settings);
    if let Outcome::Delivered(_) = again {
        message.pen.troubled(template::markup_rejected(vendor.channel.name(), why));
    }
    again
}

impl Vendor {
    /// How much text one message of this holds.
    fn room_of(&self, message: &Outgoing<'_>) -> Room {
        if message.pen.form() == Form::Plain { self.room } else { self.marked_room }
    }
}

/// Sends one message as it is.
fn send(vendor: &Vendor, message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let post = match (vendor.post)(message, settings) {
        Ok(post) => post,
        Err(outcome) => return outcome,
    };
    let outcome = match http::post(&post, settings, message.now) {
        // Nobody but the vendor knows what was meant to be there.
        Ok(answer) if (300..=399).contains(&answer.status) => Outcome::Broken(say::redirect(answer.said())),
        Ok(answer) => (vendor.judge)(&answer, message),
        Err(outcome) => outcome,
    };
    // A signature in the query is as good as the secret for an hour.
    let query = post.url.split_once('?').map_or("", |(_, query)| query);
    let parts = query.split('&').filter_map(|pair| pair.split_once('='));
    let secrets: Vec<String> = parts.map(|(_, value)| value.to_string()).filter(|v| v.len() > 15).collect();
    outcome.map(|said| Said::foreign(redact::redact(said.in_lang(settings.lang), &secrets)))
}

/// Where the channel's posts go, without a `/` at the end.
fn base_url(message: &Outgoing<'_>, settings: &Settings) -> String {
    settings.channel(message.address.channel).base_url.trim_end_matches('/').to_string()
}

/// What a status means where the body says nothing that the vendor would say.
fn by_status(answer: &Answer) -> Outcome<Said> {
    let said = answer.said();
    match (answer.status, answer.retry_after) {
        (429, wait) => limited(said, wait),
        (_, Some(seconds)) if answer.status >= 500 => Outcome::RetryAfter(said, seconds),
        (401 | 403 | 404 | 410, _) => Outcome::Broken(said),
        (400..=499, _) if !matches!(answer.status, 408 | 425) => Outcome::Rejected(said),
        // That is what a captive portal answers too: it may pass.
        _ => Outcome::Retry(said),
    }
}

fn limited(said: Said, wait: Option<u64>) -> Outcome<Said> {
    Outcome::Limited(said, wait.unwrap_or(LIMITED_SECONDS).max(1))
}

/// A number of the answer's JSON.
fn number(json: &Json, key: &str) -> Option<i64> {
    json.get(key).and_then(Json::as_i64)
}

/// Whether the text has one of these in it, in any case.
fn has_any(text: &str, parts: &[&str]) -> bool {
    let text = text.to_lowercase();
    parts.iter().any(|part| text.contains(part))
}

/// What a character takes in a JSON text, in bytes.
fn json_bytes(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        c if c < ' ' => 6,
        c => c.len_utf8(),
    }
}

#[cfg(test)]
mod test;
