//! Posts over HTTP and what comes back. The only file that names ureq.
//!
//! No redirect is followed, so that no secret goes where it was not addressed. What is read of an answer is
//! bounded, in time and in bytes.

use super::{Outcome, Settings};
use crate::lang::{Said, Speak, notify as say};
use crate::text;
use crate::time::Time;
use std::path::Path;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Proxy};

/// The most bytes read of an answer; only its beginning is kept.
const ANSWER_BYTES_MAX: u64 = 64 << 10;
/// The longest that a receiver can tell us to stay away.
pub const WAIT_SECONDS_MAX: u64 = 86_400;

/// A request to be posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Where it goes, secrets included.
    pub url: String,
    /// Its headers beside those that HTTP itself wants.
    pub headers: Vec<(&'static str, String)>,
    /// Its body.
    pub body: String,
}

impl Post {
    /// A post of JSON.
    pub fn json(url: String, body: &serde_json::Value) -> Self {
        let headers = vec![("content-type", "application/json; charset=utf-8".to_string())];
        Post { url, headers, body: text::inert_json(body.to_string()) }
    }
}

/// What a receiver answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// Seconds for which it does not want to be asked again, where it says so.
    pub retry_after: Option<u64>,
    /// Its text.
    pub body: String,
}

impl Answer {
    /// Status and text, for people.
    pub fn said(&self) -> Said {
        Said::foreign(format!("{} {}", self.status, self.body).trim_end())
    }

    /// Its text as JSON; null where it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Posts, and says how it went where there is no answer to judge.
pub fn post(post: &Post, settings: &Settings, now: Time) -> Result<Answer, Outcome<Said>> {
    let agent = agent(settings).map_err(Outcome::Retry)?;
    let mut request = agent.post(&post.url);
    for (name, value) in &post.headers {
        request = request.header(*name, value);
    }
    let mut response = request.send(&post.body).map_err(|e| failed(&e))?;
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    // The second is Feishu's own.
    let wait = header("retry-after").or_else(|| header("x-ogw-ratelimit-reset"));
    let retry_after = wait.and_then(|text| read_wait(text, now));
    let status = response.status().as_u16();
    let limited = response.body_mut().with_config().limit(ANSWER_BYTES_MAX).lossy_utf8(true);
    // What cannot be read to its end is judged by the status, or as no answer of the vendor's.
    let body = limited.read_to_string().unwrap_or_default().trim().to_string();
    Ok(Answer { status, retry_after, body })
}

/// Whether the request can have arrived says how often it may be told.
fn failed(e: &ureq::Error) -> Outcome<Said> {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionReset, UnexpectedEof};
    use ureq::Timeout::{Await100, Global, PerCall, RecvBody, RecvResponse, SendBody};
    let said = Said::foreign(e);
    match e {
        ureq::Error::BadUri(why) => Outcome::Rejected(say::no_usable_address(why)),
        ureq::Error::Timeout(Global | PerCall | SendBody | Await100 | RecvResponse | RecvBody)
        | ureq::Error::Protocol(_) => Outcome::Unknown(said),
        ureq::Error::Io(e) if matches!(e.kind(), ConnectionReset | ConnectionAborted | UnexpectedEof) => {
            Outcome::Unknown(said)
        }
        _ => Outcome::Retry(said),
    }
}

/// `Retry-After` (RFC 9110): seconds, or a date. What is no wait is passed over, what is too long is cut.
fn read_wait(text: &str, now: Time) -> Option<u64> {
    let text = text.trim();
    let until = || Time::from_http_date(text).and_then(|at| u64::try_from(at.unix() - now.unix()).ok());
    let seconds = text.parse::<u64>().ok().or_else(until)?;
    Some(seconds.min(WAIT_SECONDS_MAX))
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
    fn a_wait_is_seconds_or_a_date_within_a_day() {
        let now = Time::from_rfc3339("1994-11-06T08:49:00Z").unwrap();
        for (text, seconds) in [
            ("30", Some(30)),
            (" 0 ", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(37)),
            ("99999999999", Some(86_400)),
            ("Sat, 06 Nov 1999 08:49:37 GMT", Some(86_400)),
            ("Sat, 06 Nov 1993 08:49:37 GMT", None),
            ("-5", None),
            ("soon", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(read_wait(text, now), seconds, "{text}");
        }
    }
}
