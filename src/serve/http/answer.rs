//! An answer in codo-tools' shape: `code`, `msg`, and `data` where alerts were stored.

use crate::error::{Error, Kind};
use crate::lang::{Lang, Said, port, serve as say};
use crate::text;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE,
};
use hyper::{Response, StatusCode};
use serde_json::Value as Json;

/// When a sender is asked to come again, in seconds.
const RETRY_AFTER_SECONDS: &str = "5";
/// codo-tools' words for success.
const SENT: &str = "发送成功";
/// codo-tools' numbers for what was not done: of a request that asks for what cannot be, the second.
const CODE: i32 = -1;
const CODE_REFUSED: i32 = -2;
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
    /// What was found or done.
    Found(Json),
    /// What is wrong.
    Wrong(Said),
    /// What is wrong with what was asked for, and what to do.
    Refused(Error),
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

    /// What was found or done for this caller, for no cache to keep.
    pub fn found(json: Json) -> Self {
        let mut answer = Self::new(StatusCode::OK, What::Found(json));
        answer.headers.push((CACHE_CONTROL, "no-store"));
        answer
    }

    /// Why nothing was found or done.
    pub fn refused(error: Error) -> Self {
        let status = match error.kind() {
            Kind::Usage => StatusCode::BAD_REQUEST,
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::Conflict => StatusCode::CONFLICT,
            // Its causes stand in the log.
            Kind::Database => return Self::later(error.said().clone()),
            Kind::Failed | Kind::Delivery => {
                return Self::error(StatusCode::INTERNAL_SERVER_ERROR, error.said().clone());
            }
        };
        Self::new(status, What::Refused(error))
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
            What::Stored(alerts) => {
                text::inert_json(format!("{{\"code\":0,\"msg\":\"{SENT}\",\"data\":{alerts}}}"))
            }
            What::Wrong(said) => serde_json::json!({ "code": CODE, "msg": said.in_lang(lang) }).to_string(),
            What::Found(json) => text::inert_json(json.to_string()),
            What::Refused(error) => {
                let code = if error.kind() == Kind::NotFound { CODE } else { CODE_REFUSED };
                let mut json = serde_json::json!({ "code": code, "msg": error.message(lang) });
                if let (Some(object), Some(hint)) = (json.as_object_mut(), error.hint_text()) {
                    object.insert("hint".to_string(), hint.in_lang(lang).into());
                }
                json.to_string()
            }
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
