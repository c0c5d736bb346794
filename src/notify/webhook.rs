//! A JSON post to `https://` or `http://`.
//!
//! With `#secret` in the address the post is signed as Standard Webhooks say
//! (<https://www.standardwebhooks.com>): `webhook-id` is the delivery id, `webhook-timestamp` seconds
//! since 1970, `webhook-signature` is `v1,` and the Base64 of HMAC-SHA256 over
//! `id.timestamp.body`. Redirects are not followed: a signed post goes where it was addressed.

use super::{Outcome, Outgoing, Settings};
use crate::lang::{Said, Speak, notify as say};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::percent_decode_str;
use sha2::Sha256;
use std::path::Path;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Proxy};

/// The most bytes read of an answer; only its beginning is kept.
const ANSWER_BYTES_MAX: u64 = 64 << 10;
/// Secrets with this prefix are Base64 (Standard Webhooks); others are their own bytes.
const BASE64_SECRET: &str = "whsec_";

/// Posts one message.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let agent = match agent(settings) {
        Ok(agent) => agent,
        Err(why) => return Outcome::Retry(why),
    };
    let (url, secret) = message.address.url.split_once('#').unwrap_or((&message.address.url, ""));
    let (url, login) = take_login(url);
    let body = message.to_json().to_string();
    let timestamp = message.now.unix().to_string();
    let mut request = agent
        .post(&url)
        .header("content-type", "application/json")
        .header("webhook-id", message.delivery_id)
        .header("webhook-timestamp", &timestamp);
    if let Some(login) = login {
        request = request.header("authorization", format!("Basic {login}"));
    }
    if !secret.is_empty() {
        request = request.header("webhook-signature", sign(secret, message.delivery_id, &timestamp, &body));
    }
    match request.send(&body) {
        Ok(mut response) => {
            let status = response.status().as_u16();
            let limited = response.body_mut().with_config().limit(ANSWER_BYTES_MAX).lossy_utf8(true);
            // What was answered beside the status is for people to read; half of it will do.
            judge(status, limited.read_to_string().unwrap_or_default().trim())
        }
        Err(ureq::Error::BadUri(why)) => Outcome::Rejected(say::no_usable_address(why)),
        Err(e) => Outcome::Retry(Said::foreign(e)),
    }
}

/// By the status: 2xx is delivered; what the receiver itself calls passing is tried again; any other
/// answer will not change.
fn judge(status: u16, answer: &str) -> Outcome<Said> {
    let said = Said::foreign(format!("{status} {answer}").trim_end());
    match status {
        200..=299 => Outcome::Delivered(said),
        408 | 425 | 429 | 500..=599 => Outcome::Retry(said),
        300..=399 => Outcome::Rejected(say::redirect(said)),
        _ => Outcome::Rejected(said),
    }
}

/// The URL without its user part, and what that says for Basic auth (RFC 7617): decoded, so that a
/// password may hold any character, as `%40` for `@`.
fn take_login(url: &str) -> (String, Option<String>) {
    let Some((scheme, rest)) = url.split_once("://") else { return (url.to_string(), None) };
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((login, host)) => (format!("{scheme}://{host}{path}"), Some(basic_auth(login))),
        None => (url.to_string(), None),
    }
}

/// A URL's user part as Basic auth sends it.
pub fn basic_auth(login: &str) -> String {
    let (user, password) = login.split_once(':').unwrap_or((login, ""));
    let mut plain: Vec<u8> = percent_decode_str(user).collect();
    plain.push(b':');
    plain.extend(percent_decode_str(password));
    BASE64_STANDARD.encode(plain)
}

fn sign(secret: &str, id: &str, timestamp: &str, body: &str) -> String {
    let decoded = secret.strip_prefix(BASE64_SECRET).and_then(|text| BASE64_STANDARD.decode(text).ok());
    let key = decoded.unwrap_or_else(|| secret.as_bytes().to_vec());
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key) else { return String::new() };
    mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
    format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
}

fn agent(settings: &Settings) -> Result<Agent, Said> {
    let mut tls = TlsConfig::builder();
    if let Some(path) = &settings.ca_file {
        tls = tls.root_certs(authorities(path)?);
    }
    let proxy = settings.proxy.as_deref().map(Proxy::new).transpose();
    let proxy = proxy.map_err(|e| say::unusable_proxy(e.to_string()))?;
    Ok(Agent::config_builder()
        .proxy(proxy)
        .timeout_global(Some(settings.timeout))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("codo/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls.build())
        .build()
        .new_agent())
}

fn authorities(path: &Path) -> Result<RootCerts, Said> {
    let unusable = |why: &dyn Speak| say::unusable(say::ca_file(path.display()), why);
    let pem = std::fs::read(path).map_err(|e| unusable(&e.to_string()))?;
    let mut certificates = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(certificate) = item.map_err(|e| unusable(&e.to_string()))? {
            certificates.push(certificate);
        }
    }
    match certificates.is_empty() {
        true => Err(unusable(&say::no_certificate())),
        false => Ok(RootCerts::new_with_certs(&certificates)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_signed_as_standard_webhooks_say() {
        // The vector of the specification's own reference libraries.
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        let signature = sign(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_login_in_the_address_is_sent_decoded() {
        let (url, login) = take_login("https://joe:p%40ss%3Aword@h.example:8/x?a@b");
        assert_eq!(url, "https://h.example:8/x?a@b");
        assert_eq!(login.unwrap(), BASE64_STANDARD.encode("joe:p@ss:word"));
        assert_eq!(take_login("http://h.example?x@y"), ("http://h.example?x@y".to_string(), None));
        assert_eq!(take_login("http://joe@h.example").1.unwrap(), BASE64_STANDARD.encode("joe:"));
    }

    #[test]
    fn an_answer_is_judged_by_its_status() {
        assert!(matches!(judge(204, ""), Outcome::Delivered(_)));
        for passing in [408, 425, 429, 500, 503, 599] {
            assert!(matches!(judge(passing, "x"), Outcome::Retry(_)), "{passing}");
        }
        for lasting in [301, 308, 400, 401, 403, 404, 410, 413] {
            assert!(matches!(judge(lasting, "x"), Outcome::Rejected(_)), "{lasting}");
        }
    }
}
