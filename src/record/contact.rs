//! Contacts: a person or a robot group, with the addresses that reach it.

use super::field::{Field, Kind, both, nothing_to_complete};
use super::row::Row;
use crate::error::{Error, Result};
use crate::lang::Said;
use crate::lang::record as say;
use crate::text;

/// The field that holds a contact's addresses.
pub const ADDRESSES: &str = "addresses";
/// The most bytes of an address: messages are looked up by it, and PostgreSQL refuses entries of an index
/// beyond 2,704 bytes.
const ADDRESS_BYTES_MAX: usize = 2_000;
/// The contact that is told where nobody else is named.
const DEFAULT_CONTACT: &str = "default";

/// The kind.
pub const CONTACT: Kind = Kind {
    name: "contact",
    alias: None,
    chinese: "联系人",
    about: both(
        "Contacts: a person or a robot group, with the addresses that reach it",
        "联系人：一个人或一个机器人群，以及能送达的地址",
    ),
    fields: &[
        Field::text(
            "nickname",
            "name",
            "联系人名称",
            both(
                "The name that rules and paid items know it by, without commas",
                "规则和付费项引用它的名称，不含逗号",
            ),
        )
        .required()
        .read_by(without_commas)
        .listed(),
        Field::list(
            ADDRESSES,
            "to",
            "地址",
            both(
                "An address as a URL (mailto:, https://, http://, exec:), repeatable; \
                 - reads them from standard input, one a line",
                "一个 URL 形式的地址（mailto:、https://、http://、exec:），可重复；\
                 - 从标准输入读取，每行一个",
            ),
        )
        .one_each()
        .read_by(|typed| Address::parse(typed).map(|a| a.url))
        .masked_by(mask)
        .listed(),
    ],
    unique: &["nickname"],
    joined: &[],
    state: None,
    when: "create_at",
    complete: nothing_to_complete,
};

/// Names stand in lists that are separated by commas.
fn without_commas(typed: &str) -> Result<String> {
    match typed.contains([',', '，', '、']) {
        true => Err(Error::usage(say::name_with_comma())),
        false => Ok(typed.to_string()),
    }
}

/// The way an address is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Mail: `mailto:`.
    Mail,
    /// A JSON post: `https://`, `http://`.
    Web,
    /// A program on this machine: `exec:`.
    Exec,
}

impl Channel {
    /// Its name in lists of messages.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Mail => "mailto",
            Channel::Web => "https",
            Channel::Exec => "exec",
        }
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
            return Err(refused(say::address_too_long(ADDRESS_BYTES_MAX)));
        }
        let Some((scheme, rest)) = typed.split_once(':') else {
            return Err(refused(say::no_scheme()).hint(say::write_whole_url()));
        };
        let scheme = scheme.to_ascii_lowercase();
        let channel = match scheme.as_str() {
            "mailto" => mail_address(rest).map(|()| Channel::Mail)?,
            "http" | "https" => host(rest).map(|_| Channel::Web)?,
            "exec" => program(rest).map(|()| Channel::Exec)?,
            _ => {
                return Err(refused(say::no_channel(text::inert(&scheme))).hint(say::channels_are()));
            }
        };
        Ok(Address { url: format!("{scheme}:{rest}"), channel })
    }

    /// What follows the scheme.
    pub fn rest(&self) -> &str {
        self.url.split_once(':').map_or("", |(_, rest)| rest)
    }
}

fn refused(why: Said) -> Error {
    Error::usage(say::address_refused(why))
}

fn mail_address(rest: &str) -> Result<()> {
    match rest.rsplit_once('@') {
        Some((local, domain))
            if !local.is_empty()
                && !domain.is_empty()
                && !rest.contains(|c: char| {
                    c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '?' | '"')
                }) =>
        {
            Ok(())
        }
        _ => Err(refused(say::not_one_mail_address()).hint(say::write_mail())),
    }
}

/// The authority's host part, in a URL's text after the scheme.
fn host(rest: &str) -> Result<&str> {
    let bad = |why: Said| refused(why).hint(say::write_web());
    let rest = rest.strip_prefix("//").ok_or_else(|| bad(say::no_slashes()))?;
    if rest.contains(|c: char| c.is_whitespace()) {
        return Err(bad(say::white_space()));
    }
    if !rest.is_ascii() {
        return Err(bad(say::not_ascii()));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    if name.is_empty() {
        return Err(bad(say::no_host()));
    }
    if port.is_some_and(|p| p.parse::<u16>().is_err()) {
        return Err(bad(say::bad_port()));
    }
    Ok(host)
}

fn program(rest: &str) -> Result<()> {
    match rest.starts_with('/') && !rest.ends_with('/') {
        true => Ok(()),
        false => Err(refused(say::not_absolute()).hint(say::write_exec())),
    }
}

/// An address as it may be shown. A web address keeps its host alone: a token can hide in its path,
/// its query, its user part and its fragment.
pub fn mask(url: &str) -> String {
    match url.split_once(':') {
        Some((scheme @ ("http" | "https"), rest)) => match host(rest) {
            Ok(host) if rest.trim_start_matches('/') == host => url.to_string(),
            Ok(host) => format!("{scheme}://{host}/***"),
            Err(_) => format!("{scheme}://***"),
        },
        Some(("mailto" | "exec", _)) => url.to_string(),
        _ => "***".to_string(),
    }
}

/// A contact, ready to be told something.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its name.
    pub name: String,
    /// What reaches it.
    pub addresses: Vec<Address>,
}

impl Contact {
    /// The contact in a row.
    pub fn view(row: &Row) -> Self {
        let addresses = row.list(ADDRESSES).into_iter().filter_map(|url| Address::parse(url).ok()).collect();
        Contact { name: row.name().to_string(), addresses }
    }

    /// Whether it is told where nobody else is named.
    pub fn is_default(&self) -> bool {
        text::fold(&self.name) == DEFAULT_CONTACT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_by_their_scheme() {
        assert_eq!(Address::parse("MAILTO:yang@example.com").unwrap().url, "mailto:yang@example.com");
        assert_eq!(Address::parse("https://h.example/x?y#s").unwrap().channel, Channel::Web);
        assert_eq!(Address::parse("http://[::1]:8080/x").unwrap().channel, Channel::Web);
        assert_eq!(Address::parse("exec:/usr/bin/true").unwrap().channel, Channel::Exec);
    }

    #[test]
    fn what_cannot_be_reached_is_refused_without_its_secret() {
        for typed in [
            "yang@example.com",
            "mailto:",
            "mailto:a@b,c@d",
            "https:/x",
            "https://",
            "http://:80/",
            "http://h:99999/",
            "exec:true",
            "exec:",
            "sms:+86",
            "dingtalk://SECRET",
        ] {
            let e = Address::parse(typed).unwrap_err().to_string();
            assert!(!e.contains("SECRET"), "{e}");
        }
    }

    #[test]
    fn a_web_address_is_shown_as_its_host_alone() {
        assert_eq!(mask("https://u:p@h.example:8/T0/B0?k=v#s"), "https://h.example:8/***");
        assert_eq!(mask("https://h.example"), "https://h.example");
        assert_eq!(mask("mailto:a@b"), "mailto:a@b");
        assert_eq!(mask("dingtalk://token"), "***");
    }
}
