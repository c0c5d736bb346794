//! An answer in codo-tools' shape: `code`, `msg`, and `data` where alerts were stored.

use crate::lang::{Lang, Said, port, serve as say};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use hyper::{Response, StatusCode};

/// When a sender is asked to come again, in seconds.
const RETRY_AFTER_SECONDS: &str = "5";
/// codo-tools' words for success.
const SENT: &str = "发送成功";
/// Prometheus' text format.
const TEXT_FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What is answered.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    what: What,
    headers: Vec<(HeaderName, &'static str)>,
}

enum What {
    /// That something is so.
    Ok,
    /// These alerts, now that they are stored.
    Stored(String),
    /// Numbers for Prometheus.
    Metrics(String),
    /// What is wrong.
    Wrong(Said),
}

impl Answer {
    fn new(status: StatusCode, what: What) -> Self {
        Answer { status, what, headers: Vec::new() }
    }

    /// It is so.
    pub fn ok() -> Self {
        Self::new(StatusCode::OK, What::Ok)
    }

    /// These alerts, as they came, are on disk.
    pub fn stored(alerts: &str) -> Self {
        Self::new(StatusCode::OK, What::Stored(alerts.to_string()))
    }

    /// Numbers in Prometheus' text format.
    pub fn metrics(text: String) -> Self {
        Self::new(StatusCode::OK, What::Metrics(text))
    }

    /// What is wrong.
    pub fn error(status: StatusCode, said: Said) -> Self {
        Self::new(status, What::Wrong(said))
    }

    /// What may pass: the sender comes again.
    pub fn later(said: Said) -> Self {
        let mut answer = Self::error(StatusCode::SERVICE_UNAVAILABLE, said);
        answer.headers.push((RETRY_AFTER, RETRY_AFTER_SECONDS));
        answer
    }

    /// The path takes these methods.
    pub fn not_allowed(allow: &'static str) -> Self {
        let mut answer = Self::error(StatusCode::METHOD_NOT_ALLOWED, say::path_takes(allow));
        answer.headers.push((ALLOW, allow));
        answer
    }

    /// One of these logins is wanted.
    pub fn log_in(challenges: Vec<&'static str>) -> Self {
        let mut answer = Self::error(StatusCode::UNAUTHORIZED, port::log_in());
        answer.headers.extend(challenges.into_iter().map(|challenge| (WWW_AUTHENTICATE, challenge)));
        answer
    }

    /// As HTTP, in this language.
    pub fn into_response(self, lang: Lang) -> Response<Full<Bytes>> {
        let mut kind = "application/json";
        let body = match self.what {
            What::Ok => serde_json::json!({ "code": 0, "msg": "ok" }).to_string(),
            What::Stored(alerts) => format!("{{\"code\":0,\"msg\":\"{SENT}\",\"data\":{alerts}}}"),
            What::Wrong(said) => serde_json::json!({ "code": -1, "msg": said.in_lang(lang) }).to_string(),
            What::Metrics(text) => {
                kind = TEXT_FORMAT;
                text
            }
        };
        let mut response = Response::new(Full::new(Bytes::from(body)));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        for (name, value) in self.headers {
            headers.append(name, HeaderValue::from_static(value));
        }
        response
    }
}
