//! Web addresses: the host in them, which is all of one that may be shown.

use super::{body, slashes};
use crate::lang::{Said, channel as say};

pub fn web(rest: &str) -> std::result::Result<(), Said> {
    host(rest).map(drop)
}

/// The authority's host part, in a URL's text after the scheme.
fn host(rest: &str) -> std::result::Result<&str, Said> {
    let rest = slashes(rest)?;
    if rest.contains(|c: char| c.is_whitespace()) {
        return Err(say::white_space());
    }
    if !rest.is_ascii() {
        return Err(say::not_ascii());
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    if name.is_empty() {
        return Err(say::no_host());
    }
    if !is_host(name) {
        return Err(say::not_a_host());
    }
    if port.is_some_and(|p| p.parse::<u16>().is_err()) {
        return Err(say::not_a_port());
    }
    Ok(host)
}

/// Brackets are for addresses of IPv6, which may name a zone, and stand around the whole of one.
fn is_host(name: &str) -> bool {
    let is_hex = |ip: &str| ip.chars().all(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '.'));
    match name.strip_prefix('[').map(|rest| rest.strip_suffix(']').unwrap_or_default()) {
        Some(inner) => inner.contains(':') && inner.split('%').next().is_some_and(is_hex),
        None => !name.contains(['[', ']', ':']),
    }
}

pub fn web_host(rest: &str) -> String {
    match host(rest) {
        Ok(host) if body(rest) == host => rest.to_string(),
        Ok(host) => format!("//{host}/***"),
        Err(_) => "//***".to_string(),
    }
}
