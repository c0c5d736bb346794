//! Every setting, declared once: its name in the file, what it holds, its default, its help.

use crate::error::{Error, Result};
use crate::{text, time};
use std::net::SocketAddr;

/// What a setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text.
    Text,
    /// Any text; hidden when shown. May be `env:NAME` or `file:/path` instead of itself.
    Secret,
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
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// A setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the file, its table before the dot.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Its value where nothing is said; empty is none.
    pub default: &'static str,
    /// One line of help.
    pub help: &'static str,
}

const fn setting(key: &'static str, shape: Shape, default: &'static str, help: &'static str) -> Setting {
    Setting { key, shape, default, help }
}

/// The most that any of the limits can be set to.
const LIMIT_MAX: u64 = 1 << 30;

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    setting(
        "database",
        Shape::Location,
        "",
        "The database: a file, or postgres://…; codo.db in the platform's data folder if not set",
    ),
    setting(
        "language",
        Shape::Choice(&["en", "zh-CN"]),
        "",
        "The language of messages; the locale's if not set",
    ),
    setting("timezone", Shape::Text, "", "The zone of times, such as Asia/Shanghai; the host's if not set"),
    setting("me", Shape::Text, "", "Who the journal names; user@host if not set"),
    setting(
        "closed_words",
        Shape::List,
        "",
        "Words that mean closed where a record stands, beside the built-in ones",
    ),
    setting(
        "dedup_window",
        Shape::Duration,
        "5m",
        "The same alerts in the same states within this time are told once",
    ),
    setting("webhook.listen", Shape::Listen, "127.0.0.1:8040", "The address and port of serve-webhook"),
    setting(
        "webhook.allow_anonymous",
        Shape::Flag,
        "false",
        "Listen beyond this machine although nobody has to log in",
    ),
    setting("webhook.body_bytes_max", Shape::Number(LIMIT_MAX), "4194304", "The largest post, in bytes"),
    setting(
        "webhook.head_bytes_max",
        Shape::Number(LIMIT_MAX),
        "16384",
        "The largest request head, in bytes; at least 8192",
    ),
    setting("webhook.head_timeout", Shape::Duration, "10s", "How long a request's head may take"),
    setting("webhook.request_timeout", Shape::Duration, "30s", "How long a whole request may take"),
    setting("webhook.connections_max", Shape::Number(65_536), "512", "The most connections at once"),
    setting(
        "webhook.connections_per_address_max",
        Shape::Number(65_536),
        "64",
        "The most connections from one address; raise it behind a reverse proxy",
    ),
    setting("smtp.host", Shape::Text, "", "The mail server's name; mail waits until it is set"),
    setting("smtp.port", Shape::Number(65_535), "465", "Its port: 465 for implicit TLS, 587 for STARTTLS"),
    setting(
        "smtp.tls",
        Shape::Choice(&["implicit", "starttls", "none"]),
        "implicit",
        "How the connection is protected",
    ),
    setting("smtp.username", Shape::Text, "", "The login name, where the server wants one"),
    setting("smtp.password", Shape::Secret, "", "The login password, or env:NAME, or file:/path"),
    setting("smtp.from", Shape::Text, "", "The sender, such as ops <ops@example.com>"),
    setting("delivery.timeout", Shape::Duration, "15s", "How long one attempt may take"),
    setting("delivery.give_up_after", Shape::Duration, "24h", "How long a message is tried"),
    setting("delivery.retry_first", Shape::Duration, "10s", "The first wait; doubled after each attempt"),
    setting("delivery.retry_max", Shape::Duration, "15m", "The longest wait between attempts"),
    setting(
        "delivery.proxy",
        Shape::Secret,
        "",
        "An HTTP proxy for JSON posts, such as http://proxy:3128; the environment's is not used",
    ),
    setting(
        "delivery.ca_file",
        Shape::Text,
        "",
        "A PEM file of the authorities to trust in place of the built-in list",
    ),
];

/// Refuses a value that is not of the setting's shape.
pub fn check(setting: &Setting, value: &str) -> Result<()> {
    if value.is_empty() && setting.default.is_empty() {
        return Ok(());
    }
    let wrong = match setting.shape {
        Shape::Text | Shape::Secret | Shape::Location | Shape::List => None,
        Shape::Duration if time::read_duration(value).is_some_and(|s| (1..=LIMIT_MAX).contains(&s)) => None,
        Shape::Duration => Some("is not a length of time such as 10s, 5m, 24h or 7d".to_string()),
        Shape::Number(most) if value.parse().is_ok_and(|n: u64| (1..=most).contains(&n)) => None,
        Shape::Number(most) => Some(format!("is not a number from 1 to {most}")),
        Shape::Flag if matches!(value, "true" | "false") => None,
        Shape::Flag => Some("is neither true nor false".to_string()),
        Shape::Listen if value.parse::<SocketAddr>().is_ok() => None,
        Shape::Listen => Some("is not an address and a port such as 127.0.0.1:8040".to_string()),
        Shape::Choice(words) if words.contains(&value) => None,
        Shape::Choice(words) => Some(format!("is not one of {}", words.join(", "))),
    };
    match wrong {
        None => Ok(()),
        Some(why) => Err(Error::usage(format!("{}: \"{}\" {why}", setting.key, text::inert(value)))),
    }
}

/// A new configuration file: every setting with its help, at its default, as a comment.
pub fn commented_file() -> String {
    let mut text = "# The settings of codo. What stands here as a comment is the default.\n".to_string();
    let mut table = "";
    for setting in SETTINGS {
        let (in_table, name) = setting.key.split_once('.').unwrap_or(("", setting.key));
        if in_table != table {
            text.push_str(&format!("\n[{in_table}]\n"));
            table = in_table;
        }
        let value = match setting.shape {
            Shape::Number(_) | Shape::Flag => setting.default.to_string(),
            Shape::List => "[]".to_string(),
            _ => format!("\"{}\"", setting.default),
        };
        text.push_str(&format!("# {}\n# {name} = {value}\n", setting.help));
    }
    text
}
