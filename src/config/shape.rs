//! What a setting can hold, and what is wrong with what it does not.

use super::settings::Setting;
use crate::error::{Error, Result};
use crate::lang::{channel, config as say};
use crate::{text, time};
use std::net::SocketAddr;

/// The most that any of the limits can be set to.
pub const LIMIT_MAX: u64 = 1 << 30;

/// What a setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// Any text; hidden when shown. May be `env:NAME` or `file:/path` instead of itself.
    Secret,
    /// Several secrets: an array in the file; kept a line each. Hidden when shown; each may be `env:NAME` or
    /// `file:/path` instead.
    Secrets,
    /// Names with a secret each: a table in the file; kept as lines of `name:secret`. As [`Shape::Secrets`].
    Logins,
    /// A path or a URL; a password in it is hidden when shown. May be `env:NAME` or `file:/path` instead.
    Location,
    /// A length of time: `10s`, `5m`, `24h`, `7d`.
    Duration,
    /// A whole number from 1 to this.
    Number(u64),
    /// `true` or `false`.
    Flag,
    /// An address and a port to listen on.
    Listen,
    /// Several texts: an array in the file; kept a line each.
    List,
    /// A URL of HTTP.
    Url,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// Refuses a value that is not of the setting's shape.
pub fn check(setting: &Setting, value: &str) -> Result<()> {
    if value.is_empty() && setting.default.is_empty() {
        return Ok(());
    }
    let wrong = match setting.shape {
        Shape::Text | Shape::Secret | Shape::Secrets | Shape::Logins | Shape::Location | Shape::List => None,
        Shape::Duration if time::read_duration(value).is_some_and(|s| (1..=LIMIT_MAX).contains(&s)) => None,
        Shape::Duration => Some(say::not_a_length()),
        Shape::Number(most) if value.parse().is_ok_and(|n: u64| (1..=most).contains(&n)) => None,
        Shape::Number(most) => Some(say::not_a_number(most)),
        Shape::Flag if matches!(value, "true" | "false") => None,
        Shape::Flag => Some(say::not_a_flag()),
        Shape::Listen if value.parse::<SocketAddr>().is_ok() => None,
        Shape::Listen => Some(say::not_to_listen_on()),
        Shape::Url if value.starts_with("https://") || value.starts_with("http://") => None,
        Shape::Url => Some(channel::not_a_url()),
        Shape::Choice(words) if words.contains(&value) => None,
        Shape::Choice(words) => Some(say::not_one_of(words.join(", "))),
    };
    match wrong {
        None => Ok(()),
        Some(why) => Err(Error::usage(say::wrong(setting.key, text::inert(value), why))),
    }
}
