//! A receiver may echo what it was sent: no secret of ours is repeated from its answer.

use super::{Settings, Sms};
use crate::record::contact::{Address, Channel};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;
use std::cmp::Reverse;

/// Shorter secrets are replaced only where they stand as a word: they occur in other words.
const ANYWHERE_BYTES_MIN: usize = 4;

/// Every form in which a secret of this address or of the mail login may come back, longest first.
pub fn secrets(address: &Address, settings: &Settings) -> Vec<String> {
    let mut secrets = match address.channel {
        Channel::Web => of_url(address.rest()),
        Channel::Mail => {
            settings.smtp.as_ref().and_then(|smtp| smtp.login.as_ref()).map(of_login).unwrap_or_default()
        }
        Channel::Exec => Vec::new(),
        Channel::Sms => {
            let keys = |sms: &Sms| vec![sms.access_key_id.clone(), sms.access_key_secret.clone()];
            settings.sms.as_ref().map(keys).unwrap_or_default()
        }
        _ => address.secrets().into_iter().map(str::to_string).collect(),
    };
    secrets.retain(|secret| !secret.is_empty());
    secrets.sort_by_key(|secret| Reverse(secret.len()));
    secrets.dedup();
    secrets
}

/// Everything in a web address but scheme and host: user and password, path, query and fragment, each
/// whole and in its parts, as written and decoded.
fn of_url(rest: &str) -> Vec<String> {
    let rest = rest.trim_start_matches('/');
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let login = authority.rsplit_once('@').map_or("", |(login, _)| login);
    let mut forms = Vec::new();
    for text in [path, login] {
        let decoded = percent_decode_str(text).decode_utf8_lossy().into_owned();
        for text in [text, &decoded] {
            forms.extend(text.split(['/', '?', '#', '&', '=', ':']).map(str::to_string));
            forms.push(text.trim_matches('/').to_string());
        }
    }
    if !login.is_empty() {
        forms.push(super::webhook::basic_auth(login));
    }
    forms
}

/// The password as SMTP's AUTH LOGIN and AUTH PLAIN (RFC 4616) send it.
fn of_login((name, password): &(String, String)) -> Vec<String> {
    let plain = BASE64_STANDARD.encode(format!("\0{name}\0{password}"));
    vec![password.clone(), BASE64_STANDARD.encode(password), plain]
}

/// The text with `***` in the place of each secret.
pub fn redact(said: &str, secrets: &[String]) -> String {
    secrets.iter().fold(said.to_string(), |said, secret| match secret.len() {
        ..ANYWHERE_BYTES_MIN => replace_word(&said, secret),
        _ => said.replace(secret, "***"),
    })
}

fn replace_word(said: &str, word: &str) -> String {
    let mut result = String::new();
    let mut rest = said;
    while let Some((before, after)) = rest.split_once(word) {
        let inside = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        result.push_str(before);
        result.push_str(if inside { word } else { "***" });
        rest = after;
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(url: &str, said: &str) -> String {
        redact(
            said,
            &of_url(Address::parse(url).unwrap().rest())
                .into_iter()
                .filter(|s| !s.is_empty())
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_web_address_comes_back_without_its_secrets() {
        let url = "https://joe:pass99@h.example/hook/T%2B0KEN?key=abc#signing";
        let said =
            "POST /hook/T%2B0KEN?key=abc: T+0KEN is unknown; joe:pass99 (Basic am9lOnBhc3M5OQ==) signing abc";
        let shown = shown(url, said);
        for secret in ["T%2B0KEN", "T+0KEN", "pass99", "am9lOnBhc3M5OQ==", "signing", "abc"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("is unknown"), "{shown}");
    }

    #[test]
    fn a_short_secret_is_no_reason_to_garble_other_words() {
        assert_eq!(shown("https://h.example/?k=ab", "about ab: k=ab."), "about ***: ***=***.");
    }

    #[test]
    fn a_mail_login_comes_back_without_its_password() {
        let secrets = of_login(&("ops".to_string(), "s3cretPassw0rd".to_string()));
        let said = "535 cannot parse: AUTH PLAIN AG9wcwBzM2NyZXRQYXNzdzByZA== or czNjcmV0UGFzc3cwcmQ= or s3cretPassw0rd";
        assert_eq!(redact(said, &secrets), "535 cannot parse: AUTH PLAIN *** or *** or ***");
    }
}
