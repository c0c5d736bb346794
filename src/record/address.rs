//! Addresses: a URL each, whose scheme is the channel that reaches it.
//!
//! What an address must look like, which parts of it are secret, and how it may be shown stand here; how a
//! message gets there is the business of `notify`. A channel is a line of `SCHEMES`.

mod web;

use crate::error::{Error, Result};
use crate::lang::{Said, channel as say};
use web::{web, web_host};

/// The most bytes of an address: messages are looked up by it, and PostgreSQL refuses entries of an index
/// beyond 2,704 bytes.
const ADDRESS_BYTES_MAX: usize = 2_000;
/// The longest scheme that a channel is known by anywhere, and some.
const SCHEME_LETTERS_MAX: usize = 10;
/// What a hidden part of a secret is shown as.
const HIDDEN: &str = "***";
/// The digits of a telephone number with its country code (E.164).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The way an address is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Mail: `mailto:`.
    Mail,
    /// A short message to a telephone: `sms:`.
    Sms,
    /// A robot of a DingTalk group: `dingtalk://`.
    DingTalk,
    /// A robot of a WeCom group: `wecom://`.
    WeCom,
    /// A robot of a Feishu or Lark group: `feishu://`.
    Feishu,
    /// An incoming webhook of Slack: `slack://`.
    Slack,
    /// A bot of Telegram that writes to a chat: `telegram://`.
    Telegram,
    /// A topic of ntfy: `ntfy://`.
    Ntfy,
    /// An integration of PagerDuty's Events API v2: `pagerduty://`.
    PagerDuty,
    /// A JSON post: `https://`, `http://`.
    Web,
    /// A program on this machine: `exec:`.
    Exec,
}

/// How the addresses of a channel are written.
struct Scheme {
    /// The name before the colon.
    name: &'static str,
    channel: Channel,
    /// One that is well formed.
    example: &'static str,
    /// What is wrong with the text after the colon.
    check: fn(&str) -> std::result::Result<(), Said>,
    /// What may be shown in the place of that text.
    shown: fn(&str) -> String,
    /// Its parts that are secret.
    secrets: fn(&str) -> Vec<&str>,
}

const fn scheme(
    name: &'static str,
    channel: Channel,
    example: &'static str,
    check: fn(&str) -> std::result::Result<(), Said>,
) -> Scheme {
    Scheme { name, channel, example, check, shown: |_| "//***".to_string(), secrets: token_and_secret }
}

/// Every scheme there is; a channel's own comes first.
const SCHEMES: &[Scheme] = &[
    Scheme {
        shown: str::to_string,
        secrets: |_| Vec::new(),
        ..scheme("mailto", Channel::Mail, "mailto:yang@example.com", mail_address)
    },
    Scheme {
        shown: str::to_string,
        secrets: |_| Vec::new(),
        ..scheme("sms", Channel::Sms, "sms:+8613800000000", phone)
    },
    scheme("dingtalk", Channel::DingTalk, "dingtalk://TOKEN?secret=SEC…", robot),
    scheme("wecom", Channel::WeCom, "wecom://KEY", token_alone),
    scheme("feishu", Channel::Feishu, "feishu://TOKEN?secret=…", robot),
    scheme("slack", Channel::Slack, "slack://T…/B…/X…", hook),
    Scheme {
        shown: |rest| format!("//***@{}", after_at(rest)),
        ..scheme("telegram", Channel::Telegram, "telegram://BOT_TOKEN@CHAT_ID", bot_and_chat)
    },
    // A topic is all that one has to know to read it: it is shown as a secret.
    Scheme {
        secrets: |rest| vec![after_at(rest), before_at(rest)],
        ..scheme("ntfy", Channel::Ntfy, "ntfy://TOPIC", topic)
    },
    scheme("pagerduty", Channel::PagerDuty, "pagerduty://ROUTING_KEY", token_alone),
    Scheme { shown: web_host, ..scheme("https", Channel::Web, "https://host/path#secret", web) },
    Scheme { shown: web_host, ..scheme("http", Channel::Web, "http://host/path#secret", web) },
    Scheme {
        shown: str::to_string,
        secrets: |_| Vec::new(),
        ..scheme("exec", Channel::Exec, "exec:/path/to/program", program)
    },
];

impl Channel {
    /// Its name in lists of messages and in the configuration.
    pub fn name(self) -> &'static str {
        SCHEMES.iter().find(|s| s.channel == self).map_or("", |s| s.name)
    }

    /// Every channel that addresses are written of, once a scheme.
    pub fn all() -> impl Iterator<Item = Channel> {
        SCHEMES.iter().map(|s| s.channel)
    }
}

/// One address of a contact, known to be well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The whole URL, secrets included.
    pub url: String,
    /// The way it is reached.
    pub channel: Channel,
}

impl Address {
    /// Reads an address, or says which part of it is wrong; the error shows no secret.
    pub fn parse(typed: &str) -> Result<Self> {
        if typed.len() > ADDRESS_BYTES_MAX {
            return Err(refused(say::longer_than(ADDRESS_BYTES_MAX)));
        }
        let Some((name, rest)) = typed.split_once(':') else {
            return Err(refused(say::no_scheme()).hint(say::whole_url()));
        };
        let name = name.to_ascii_lowercase();
        let Some(scheme) = SCHEMES.iter().find(|s| s.name == name) else {
            let known: Vec<&str> = SCHEMES.iter().map(|s| s.example).collect();
            let why = if is_word(&name) { say::no_channel(&name) } else { say::no_scheme() };
            return Err(refused(why).hint(say::channels(known.join(", "))));
        };
        (scheme.check)(rest).map_err(|why| refused(why).hint(say::write(scheme.example)))?;
        Ok(Address { url: format!("{name}:{rest}"), channel: scheme.channel })
    }

    /// Reads an address as somebody enters it. One that was printed without its secret is none: it would be
    /// stored in the place of the one that it was.
    pub fn typed(typed: &str) -> Result<Self> {
        let address = Self::parse(typed)?;
        match address.channel == Channel::Web
            && address.url.ends_with(HIDDEN)
            && mask(&address.url) == address.url
        {
            true => Err(refused(say::without_secret(&address.url)).hint(say::reveal_it())),
            false => Ok(address),
        }
    }

    /// What follows the scheme.
    pub fn rest(&self) -> &str {
        self.url.split_once(':').map_or("", |(_, rest)| rest)
    }

    /// What names the receiver to its vendor: the token, key, hook or topic.
    pub fn token(&self) -> &str {
        match self.channel {
            Channel::Telegram => before_at(self.rest()),
            Channel::Ntfy => after_at(self.rest()),
            _ => body(self.rest()).split(['?', '#']).next().unwrap_or_default(),
        }
    }

    /// What messages are signed with, or what logs in.
    pub fn secret(&self) -> Option<&str> {
        let secret = match self.channel {
            Channel::Ntfy => before_at(self.rest()),
            _ => body(self.rest()).split_once("?secret=").map_or("", |(_, secret)| secret),
        };
        Some(secret).filter(|s| !s.is_empty())
    }

    /// The chat that a bot writes to.
    pub fn chat(&self) -> &str {
        after_at(self.rest())
    }

    /// The parts of it that may not be shown. Those of a web address are too many forms to be told here.
    pub fn secrets(&self) -> Vec<&str> {
        let of = |s: &Scheme| (s.secrets)(self.rest()).into_iter().filter(|part| !part.is_empty()).collect();
        SCHEMES.iter().find(|s| s.channel == self.channel).map(of).unwrap_or_default()
    }
}

/// An address as it may be shown. A web address keeps its host alone: a token can hide in its path,
/// its query, its user part and its fragment.
pub fn mask(url: &str) -> String {
    let known = url.split_once(':').and_then(|(name, rest)| {
        let scheme = SCHEMES.iter().find(|s| s.name == name)?;
        // What is not well formed can hold a secret anywhere.
        let shown = (scheme.check)(rest).is_ok().then(|| (scheme.shown)(rest));
        Some(format!("{name}:{}", shown.unwrap_or_else(|| "//***".to_string())))
    });
    known.unwrap_or_else(|| "***".to_string())
}

/// Whether this may be named as a scheme that is not known; anything else may be a token, and its colon a
/// part of it.
fn is_word(scheme: &str) -> bool {
    (1..=SCHEME_LETTERS_MAX).contains(&scheme.len()) && scheme.bytes().all(|b| b.is_ascii_lowercase())
}

fn refused(why: Said) -> Error {
    Error::usage(say::address_refused(why))
}

fn body(rest: &str) -> &str {
    rest.strip_prefix("//").unwrap_or(rest)
}

/// What stands before the first `@`; nothing where there is none.
fn before_at(rest: &str) -> &str {
    body(rest).split_once('@').map_or("", |(before, _)| before)
}

/// What stands after the first `@`; all where there is none.
fn after_at(rest: &str) -> &str {
    body(rest).split_once('@').map_or(body(rest), |(_, after)| after)
}

fn token_and_secret(rest: &str) -> Vec<&str> {
    let token = body(rest).split(['?', '#', '@']).next().unwrap_or_default();
    let secret = body(rest).split_once("?secret=").map_or("", |(_, secret)| secret);
    token.split('/').chain([token, secret]).collect()
}

/// Whether it is what tokens and keys are made of. Nothing in it means anything in a URL.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn slashes(rest: &str) -> std::result::Result<&str, Said> {
    rest.strip_prefix("//").ok_or_else(say::no_slashes)
}

fn token_alone(rest: &str) -> std::result::Result<(), Said> {
    if is_token(slashes(rest)?) { Ok(()) } else { Err(say::not_a_token()) }
}

fn robot(rest: &str) -> std::result::Result<(), Said> {
    let rest = slashes(rest)?;
    let (token, query) = rest.split_once('?').map_or((rest, None), |(token, query)| (token, Some(query)));
    let is_secret = |secret: &str| {
        !secret.is_empty() && secret.bytes().all(|b| b.is_ascii_graphic() && !b"%&#?".contains(&b))
    };
    match query.map(|query| query.strip_prefix("secret=")) {
        _ if !is_token(token) => Err(say::not_a_token()),
        None => Ok(()),
        Some(Some(secret)) if is_secret(secret) => Ok(()),
        Some(_) => Err(say::not_a_secret()),
    }
}

fn hook(rest: &str) -> std::result::Result<(), Said> {
    let parts: Vec<&str> = slashes(rest)?.split('/').collect();
    if parts.len() == 3 && parts.iter().all(|p| is_token(p)) { Ok(()) } else { Err(say::not_a_hook()) }
}

fn bot_and_chat(rest: &str) -> std::result::Result<(), Said> {
    let (token, chat) = slashes(rest)?.split_once('@').ok_or_else(say::no_chat)?;
    let is_bot = token.split_once(':').is_some_and(|(id, key)| is_number(id) && is_token(key));
    let is_chat =
        is_number(chat.strip_prefix('-').unwrap_or(chat)) || chat.strip_prefix('@').is_some_and(is_token);
    match (is_bot, is_chat) {
        (true, true) => Ok(()),
        (false, _) => Err(say::not_a_bot()),
        (_, false) => Err(say::no_chat()),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn topic(rest: &str) -> std::result::Result<(), Said> {
    let rest = slashes(rest)?;
    let (login, topic) = rest.split_once('@').map_or((None, rest), |(login, topic)| (Some(login), topic));
    match is_token(topic) && login.is_none_or(is_token) {
        true => Ok(()),
        false => Err(say::not_a_topic()),
    }
}

fn phone(rest: &str) -> std::result::Result<(), Said> {
    let digits = rest.strip_prefix('+').unwrap_or(rest);
    if is_number(digits) && PHONE_DIGITS.contains(&digits.len()) { Ok(()) } else { Err(say::not_a_phone()) }
}

fn mail_address(rest: &str) -> std::result::Result<(), Said> {
    let is_foreign =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>' | '?' | '"');
    match rest.rsplit_once('@') {
        Some((local, domain)) if !local.is_empty() && !domain.is_empty() && !rest.contains(is_foreign) => {
            Ok(())
        }
        _ => Err(say::not_a_mail_address()),
    }
}

fn program(rest: &str) -> std::result::Result<(), Said> {
    if rest.starts_with('/') && !rest.ends_with('/') { Ok(()) } else { Err(say::not_a_program()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_by_their_scheme() {
        for (typed, channel) in [
            ("https://h.example/x?y#s", Channel::Web),
            ("http://[::1]:8080/x", Channel::Web),
            ("https://[::1]/x", Channel::Web),
            ("exec:/usr/bin/true", Channel::Exec),
            ("sms:+8613800000000", Channel::Sms),
            ("wecom://693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa", Channel::WeCom),
            ("pagerduty://R0UT1NGKEY", Channel::PagerDuty),
        ] {
            assert_eq!(Address::parse(typed).unwrap().channel, channel, "{typed}");
        }
        assert_eq!(Address::parse("MAILTO:yang@example.com").unwrap().url, "mailto:yang@example.com");
        let robot = Address::parse("DingTalk://abc?secret=SEC+/1=").unwrap();
        assert_eq!((robot.token(), robot.secret()), ("abc", Some("SEC+/1=")));
        let bot = Address::parse("telegram://123:A-b_c@@ops").unwrap();
        assert_eq!((bot.token(), bot.chat()), ("123:A-b_c", "@ops"));
        let topic = Address::parse("ntfy://tk_1@alerts").unwrap();
        assert_eq!((topic.token(), topic.secret()), ("alerts", Some("tk_1")));
        assert_eq!(Address::parse("slack://T0/B0/x0").unwrap().token(), "T0/B0/x0");
    }

    #[test]
    fn what_cannot_be_reached_is_refused_without_its_secret() {
        let typed = "yang@example.com mailto: mailto:a@b,c@d mailto:@b mailto:a@ mailto:a\r\nBcc:x@y https:/x https:// http://:80/ \
            http://h:99999/ exec:true exec: sms:+86 sms:call dingtalk:// dingtalk:XYZZY dingtalk://XYZZY/x \
            dingtalk://XYZZY?sec=XYZZY feishu://XYZZY?secret= dingtalk://XYZZY?secret=XYZZY&x=1 \
            wecom://XYZZY?x slack://T/B slack://T/B/XYZZY/y slack://https://XYZZY telegram://XYZZY@1 \
            telegram://1:XYZZY telegram://1:XYZZY@x.y telegram://x:XYZZY@1 telegram://1:XYZZY/y@1 ntfy://XYZZY/x pagerduty://XYZZY! signal://XYZZY 123456:XYZZY hunter2XYZZY:443/x \
            http://[::1/XYZZY http://[x]/XYZZY http://a]b/XYZZY AXyzzyOfLetters:443";
        for typed in typed.split(' ') {
            let e = Address::parse(typed).unwrap_err();
            assert!(!format!("{e} {:?}", e.hint_text()).to_lowercase().contains("xyzzy"), "{e}");
        }
        for foreign in ["a b", "a\u{7f}b", "a\u{a0}b"] {
            Address::parse(&format!("mailto:{foreign}@c")).unwrap_err();
        }
        let named = |letters: usize| format!("{}:1", "x".repeat(letters));
        let says = |letters| Address::parse(&named(letters)).unwrap_err().to_string().contains("xxx");
        assert!(says(SCHEME_LETTERS_MAX) && !says(SCHEME_LETTERS_MAX + 1));
        let long = |bytes: usize| Address::parse(&format!("exec:/{}", "x".repeat(bytes - 6)));
        assert_eq!(long(ADDRESS_BYTES_MAX).unwrap().url.len(), ADDRESS_BYTES_MAX);
        long(ADDRESS_BYTES_MAX + 1).unwrap_err();
    }

    #[test]
    fn secrets_are_shown_as_stars() {
        for (url, shown) in [
            ("https://u:p@h.example:8/T0/B0?k=v#s", "https://h.example:8/***"),
            ("https://h.example", "https://h.example"),
            ("http://h.example/T0", "http://h.example/***"),
            ("exec:/usr/bin/true", "exec:/usr/bin/true"),
            ("mailto:a@b", "mailto:a@b"),
            ("sms:+8613800000000", "sms:+8613800000000"),
            ("dingtalk://token?secret=SEC", "dingtalk://***"),
            ("wecom://key", "wecom://***"),
            ("feishu://token", "feishu://***"),
            ("slack://T0/B0/X0", "slack://***"),
            ("telegram://1:token@-100", "telegram://***@-100"),
            ("telegram://token", "telegram://***"),
            ("ntfy://tk_1@topic", "ntfy://***"),
            ("pagerduty://key", "pagerduty://***"),
            ("unknown://token", "***"),
            ("token", "***"),
        ] {
            assert_eq!(mask(url), shown);
        }
        for open in ["mailto:a@b", "sms:+8613800000000", "exec:/usr/bin/true"] {
            assert!(Address::parse(open).unwrap().secrets().is_empty(), "{open}");
        }
    }
}
