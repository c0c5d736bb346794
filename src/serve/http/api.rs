//! codo-tools' HTTP API at the port: who asks, what may be asked, and how long it is waited for.

use super::answer::Answer;
use super::{COMMIT_WAIT, Caller, Port, is_json, refuse};
use crate::lang::api as say;
use crate::serve::api::{Method, Request as Asked, Target, Turn};
use crate::serve::login::Login;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue, ORIGIN};
use hyper::http::uri::Authority;
use hyper::{Request, StatusCode};
use std::net::IpAddr;
use tokio::sync::oneshot;
use tokio::time::timeout;

/// What `curl -d` says of a body if it is not told what it is.
const FORM: &str = "application/x-www-form-urlencoded";

/// A request that was queued; whoever no longer waits for it takes its turn away.
struct Queued(Turn);

impl Drop for Queued {
    fn drop(&mut self) {
        self.0.take();
    }
}

impl Port {
    pub(super) async fn answer_api(
        &self,
        caller: &Caller,
        request: Request<Incoming>,
        target: Target,
    ) -> Answer {
        let (login, method) = match self.let_in(caller, &request, target) {
            Ok(let_in) => let_in,
            Err(answer) => {
                refuse(request);
                return answer;
            }
        };
        let query = request.uri().query().unwrap_or_default().to_string();
        let body = if method == Method::Get {
            refuse(request);
            Vec::new()
        } else {
            match self.body(request).await {
                Ok(body) => body.to_vec(),
                Err(answer) => return answer,
            }
        };
        self.open().received(caller.id);
        let queued = Queued(Turn::default());
        let (done, answered) = oneshot::channel();
        let asked = Asked { target, method, query, body, who: login.who() };
        // Who no longer waits does not want to hear of it.
        let tell = Box::new(move |answer| drop(done.send(answer)));
        if !self.api.submit(asked, queued.0.clone(), tell) {
            return Answer::later(say::busy());
        }
        match timeout(COMMIT_WAIT, answered).await {
            Ok(Ok(Ok(json))) => Answer::found(json),
            Ok(Ok(Err(why))) => Answer::refused(why),
            _ if queued.0.take() => Answer::later(say::no_time()),
            _ => Answer::later(say::not_in_time()),
        }
    }

    /// Who asks to do what, where both may be.
    fn let_in(
        &self,
        caller: &Caller,
        request: &Request<Incoming>,
        target: Target,
    ) -> Result<(Login, Method), Answer> {
        let login = self.log_in(caller, request)?;
        if login == Login::Anybody && !is_by_address(request) {
            return Err(Answer::error(StatusCode::FORBIDDEN, say::by_address()));
        }
        let method = target.method(request.method().as_str());
        let method = method.ok_or_else(|| Answer::not_allowed(target.methods()))?;
        if method != Method::Get && !is_json(request) && !is_of_a_script(request) {
            return Err(Answer::error(StatusCode::UNSUPPORTED_MEDIA_TYPE, say::send_json()));
        }
        Ok((login, method))
    }
}

/// Whether a script sent it that does not say what it sends: codo-tools never asked. A browser would
/// name the page that made it.
fn is_of_a_script(request: &Request<Incoming>) -> bool {
    let said = request.headers().get(CONTENT_TYPE).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let is_form = said.split(';').next().is_some_and(|said| said.trim().eq_ignore_ascii_case(FORM));
    is_form && !request.headers().contains_key(ORIGIN)
}

/// Whether the machine is named in a way that no stranger's domain can: a web page whose own name leads
/// here would otherwise read what everybody may.
fn is_by_address(request: &Request<Incoming>) -> bool {
    let Some(host) = request.headers().get(HOST).map(HeaderValue::as_bytes) else { return true };
    let Ok(authority) = Authority::try_from(host) else { return false };
    let host = authority.host();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok()
}
