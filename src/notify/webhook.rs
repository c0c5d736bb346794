//! A JSON post to `https://` or `http://`.
//!
//! With `#secret` in the address the post is signed as Standard Webhooks say
//! (<https://www.standardwebhooks.com>): `webhook-id` is the delivery id, `webhook-timestamp` seconds
//! since 1970, `webhook-signature` is `v1,` and the Base64 of HMAC-SHA256 over
//! `id.timestamp.body`. Redirects are not followed: a signed post goes where it was addressed.

use super::http::{self, Answer, Post};
use super::{Outcome, Outgoing, Settings, sign as signing};
use crate::lang::{Said, notify as say};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;

/// Secrets with this prefix are Base64 (Standard Webhooks); others are their own bytes.
const BASE64_SECRET: &str = "whsec_";

/// Posts one message.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let (url, secret) = message.address.url.split_once('#').unwrap_or((&message.address.url, ""));
    let (url, login) = take_login(url);
    let timestamp = message.now.unix().to_string();
    let mut post = Post::json(url, &message.to_json());
    post.headers = vec![
        ("content-type", "application/json".to_string()),
        ("webhook-id", message.delivery_id.to_string()),
        ("webhook-timestamp", timestamp.clone()),
    ];
    post.headers.extend(login.map(|login| ("authorization", format!("Basic {login}"))));
    if !secret.is_empty() {
        let signature = sign(secret, message.delivery_id, &timestamp, &post.body);
        post.headers.push(("webhook-signature", signature));
    }
    match http::post(&post, settings, message.now) {
        Ok(answer) => judge(&answer),
        Err(outcome) => outcome,
    }
}

/// By the status: 2xx is delivered; what the receiver itself calls passing is tried again, not before the
/// time it names; any other answer will not change.
fn judge(answer: &Answer) -> Outcome<Said> {
    let said = answer.said();
    match (answer.status, answer.retry_after) {
        (200..=299, _) => Outcome::Delivered(said),
        (408 | 425 | 429 | 500..=599, Some(seconds)) => Outcome::RetryAfter(said, seconds),
        (408 | 425 | 429 | 500..=599, None) => Outcome::Retry(said),
        (300..=399, _) => Outcome::Rejected(say::redirect(said)),
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
    format!("v1,{}", signing::base64(&key, format!("{id}.{timestamp}.{body}").as_bytes()))
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
        let judge = |status, retry_after| judge(&Answer { status, retry_after, body: "x".to_string() });
        assert!(matches!(judge(204, None), Outcome::Delivered(_)));
        for passing in [408, 425, 429, 500, 503, 599] {
            assert!(matches!(judge(passing, None), Outcome::Retry(_)), "{passing}");
            assert!(matches!(judge(passing, Some(7)), Outcome::RetryAfter(_, 7)), "{passing}");
        }
        for lasting in [301, 308, 400, 401, 403, 404, 410, 413] {
            assert!(matches!(judge(lasting, None), Outcome::Rejected(_)), "{lasting}");
        }
    }
}
