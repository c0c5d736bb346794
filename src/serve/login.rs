//! Who is let in: bearer tokens and Basic logins, compared in constant time.
//!
//! Only digests of what is accepted are kept, so neither a comparison nor a dump of memory shows a
//! secret, or how long one is. Knows no HTTP beyond the text of the `Authorization` header (RFC 6750,
//! RFC 7617).

use crate::error::{Error, Result};
use crate::lang::port as say;
use crate::time::Time;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The longest header that is looked at, in bytes: hashing more would be work for whoever asks for it.
const HEADER_BYTES_MAX: usize = 8_192;
/// How often at most refusals are logged, in seconds.
const LOG_EVERY_SECONDS: i64 = 60;

type Hash = [u8; 32];

/// What is accepted; nobody has to log in where there is none.
pub struct Logins {
    tokens: Vec<Hash>,
    users: Vec<Hash>,
    names: Vec<String>,
}

/// Who was let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// Anybody: no login is wanted.
    Anybody,
    /// Who has this token, counted from 1.
    Token(usize),
    /// The user of this name.
    User(String),
}

impl Login {
    /// As the journal names them.
    pub fn who(self) -> String {
        match self {
            Login::Anybody => "anonymous".to_string(),
            Login::Token(place) => format!("webhook.tokens[{place}]"),
            Login::User(name) => name,
        }
    }
}

impl Logins {
    /// These bearer tokens, and these names with their passwords.
    pub fn new(tokens: &[String], users: &[(String, String)]) -> Result<Self> {
        // What a header cannot hold could never be sent.
        let is_token = |token: &String| !token.is_empty() && token.bytes().all(|b| b.is_ascii_graphic());
        if let Some(place) = tokens.iter().position(|token| !is_token(token)) {
            return Err(Error::usage(say::no_token(place + 1)).hint(say::make_a_token()));
        }
        let is_password = |word: &String| !word.is_empty() && !word.contains(char::is_control);
        if let Some((name, _)) = users.iter().find(|(_, password)| !is_password(password)) {
            return Err(Error::usage(say::no_password(crate::text::inert(name))));
        }
        let basic = |(name, password): &(String, String)| {
            hash("basic", BASE64_STANDARD.encode(format!("{name}:{password}")).as_bytes())
        };
        let bearer = |token: &String| hash("bearer", token.as_bytes());
        Ok(Logins {
            tokens: tokens.iter().map(bearer).collect(),
            users: users.iter().map(basic).collect(),
            names: users.iter().map(|(name, _)| name.clone()).collect(),
        })
    }

    /// Whether anybody has to log in.
    pub fn are_wanted(&self) -> bool {
        !self.tokens.is_empty() || !self.users.is_empty()
    }

    /// Who a request with these `Authorization` headers is from; none where it is not let in. All that is
    /// accepted is compared, whichever fits.
    pub fn admit<'a>(&self, mut headers: impl Iterator<Item = &'a [u8]>) -> Option<Login> {
        if !self.are_wanted() {
            return Some(Login::Anybody);
        }
        // Of two, a proxy in front may have looked at the other.
        let (Some(header), None) = (headers.next(), headers.next()) else { return None };
        if header.len() > HEADER_BYTES_MAX {
            return None;
        }
        let space = header.iter().position(|&b| b == b' ').unwrap_or(header.len());
        let (scheme, rest) = header.split_at(space);
        let scheme = String::from_utf8_lossy(scheme).to_ascii_lowercase();
        let sent = hash(&scheme, rest.trim_ascii());
        let mut found = None;
        for (place, one) in self.tokens.iter().chain(&self.users).enumerate() {
            // Who is let in may learn in which place.
            if bool::from(one.ct_eq(&sent)) {
                found = Some(place);
            }
        }
        match found?.checked_sub(self.tokens.len()) {
            None => found.map(|place| Login::Token(place + 1)),
            Some(place) => self.names.get(place).cloned().map(Login::User),
        }
    }

    /// What a `401` says is wanted: a `WWW-Authenticate` header each.
    pub fn challenges(&self) -> Vec<&'static str> {
        let bearer = (!self.tokens.is_empty()).then_some("Bearer realm=\"codo\"");
        let basic = (!self.users.is_empty()).then_some("Basic realm=\"codo\", charset=\"UTF-8\"");
        bearer.into_iter().chain(basic).collect()
    }
}

/// Scheme and credentials as one digest.
fn hash(scheme: &str, credentials: &[u8]) -> Hash {
    Sha256::new().chain_update(scheme).chain_update(b" ").chain_update(credentials).finalize().into()
}

/// How many were refused since it was last logged: whoever guesses must not fill the log.
#[derive(Default)]
pub struct Refusals {
    count: u64,
    quiet_until: Option<Time>,
}

impl Refusals {
    /// Counts one; the number to log, where it is time to.
    pub fn add(&mut self, now: Time) -> Option<u64> {
        self.count += 1;
        // Further ahead than it was ever set it is where the clock was set back.
        let is_quiet = |until| (now.plus(1)..=now.plus(LOG_EVERY_SECONDS)).contains(&until);
        if self.quiet_until.is_some_and(is_quiet) {
            return None;
        }
        self.quiet_until = Some(now.plus(LOG_EVERY_SECONDS));
        Some(std::mem::take(&mut self.count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(logins: &Logins, header: &str) -> bool {
        logins.admit(std::iter::once(header.as_bytes())).is_some()
    }

    #[test]
    fn each_token_and_each_user_is_let_in_and_nobody_else() {
        let tokens = ["one".to_string(), "two".to_string()];
        let logins = Logins::new(&tokens, &[("Aladdin".to_string(), "open sesame".to_string())]).unwrap();
        // The last is the example of RFC 7617.
        for good in ["Bearer one", "bearer two", "BEARER  two ", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="] {
            assert!(admits(&logins, good), "{good}");
        }
        for bad in [
            "",
            "Bearer",
            "Bearer ",
            "one",
            "Bearer onetwo",
            "Bearer on",
            "Bearer ONE",
            "Basic one",
            "Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
            "Basic QWxhZGRpbjo=",
            "Digest one",
            "Bearer one,two",
        ] {
            assert!(!admits(&logins, bad), "{bad}");
        }
        assert!(logins.admit(std::iter::empty()).is_none());
        assert!(logins.admit(["Bearer one".as_bytes(), b"Bearer one"].into_iter()).is_none(), "two headers");
        let who = |header: &'static str| logins.admit(std::iter::once(header.as_bytes())).map(Login::who);
        assert_eq!(who("Bearer two").as_deref(), Some("webhook.tokens[2]"));
        assert_eq!(who("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==").as_deref(), Some("Aladdin"));
        assert_eq!(logins.challenges().len(), 2);
    }

    #[test]
    fn without_any_everybody_is_let_in() {
        let logins = Logins::new(&[], &[]).unwrap();
        assert!(!logins.are_wanted() && admits(&logins, "Bearer x"));
        assert_eq!(logins.admit(std::iter::empty()), Some(Login::Anybody));
    }

    #[test]
    fn what_no_header_can_hold_is_refused_without_being_shown() {
        for token in ["", "SECRET token", "SECRET\n", "机密SECRET"] {
            let error = Logins::new(&["fine".to_string(), token.to_string()], &[]).err().unwrap();
            let said = error.message(crate::lang::Lang::En);
            assert!(
                said.contains("webhook.tokens") && said.contains('2') && !said.contains("SECRET"),
                "{said}"
            );
        }
        assert!(Logins::new(&[], &[("ann".to_string(), String::new())]).is_err());
    }

    #[test]
    fn refusals_are_logged_at_once_and_then_once_a_minute_with_their_number() {
        let mut refusals = Refusals::default();
        let at = Time::from_unix;
        assert_eq!(refusals.add(at(0)), Some(1));
        assert_eq!((refusals.add(at(1)), refusals.add(at(59))), (None, None));
        assert_eq!(refusals.add(at(60)), Some(3));
        assert_eq!(refusals.add(at(61)), None);
    }
}
