//! The exposed port: a request becomes an answer. The only file that names hyper.
//!
//! HTTP/1 only, one request a connection, every wait and size bounded. Alertmanager retries 5xx and
//! broken connections and drops everything else, so "later, please" is 503 with `Retry-After`, never
//! 408 or 429; 400 is for what can never be read.

use super::connections::{Admission, Connections, Id};
use super::writer::{Job, Writer};
use super::{Limits, Log};
use crate::alert::payload;
use crate::error::{Error, Result};
use crate::lang::{Lang, Said, serve as say};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, EXPECT, ORIGIN, RETRY_AFTER};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

/// How long a commit may take before its sender is asked to come again. It may still succeed: the
/// retry is then recognised as one.
const COMMIT_WAIT: Duration = Duration::from_secs(10);
/// How long an answer may take to be read.
const ANSWER_WAIT: Duration = Duration::from_secs(5);
/// How much of a body that is refused is read nevertheless, and for how long.
const REFUSED_BYTES_MAX: usize = 64 << 20;
const REFUSED_WAIT: Duration = Duration::from_secs(5);
/// The pause after a connection could not be accepted, usually for want of descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How often a stopping port looks whether everybody has been answered.
const STOP_LOOK: Duration = Duration::from_millis(20);
/// The least that hyper takes for a head.
const HEAD_BYTES_MIN: usize = 8_192;
/// When a sender is asked to come again, in seconds.
const RETRY_AFTER_SECONDS: &str = "5";
/// codo-tools' words for success.
const SENT: &str = "发送成功";

type Open = Connections<AbortHandle>;

/// What answers.
pub struct Port {
    writer: Writer,
    limits: Limits,
    lang: Lang,
    open: Mutex<Open>,
}

/// Answers until SIGTERM or SIGINT, then finishes what is in flight, for at most `shutdown_wait`; a
/// second signal ends the waiting.
pub async fn serve(
    listener: std::net::TcpListener,
    port: Port,
    log: &Log,
    shutdown_wait: Duration,
    ready: impl FnOnce(),
) -> Result<()> {
    let cannot = |e| Error::failed(say::port_not_served()).because(e);
    let mut term = signal(SignalKind::terminate()).map_err(cannot)?;
    let mut int = signal(SignalKind::interrupt()).map_err(cannot)?;
    let listener = TcpListener::from_std(listener).map_err(cannot)?;
    let port = Arc::new(port);
    ready();
    tokio::select! {
        () = accept(&listener, &port, log) => {}
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    drop(listener);
    log(&say::stopping());
    tokio::select! {
        () = port.finish(shutdown_wait) => {}
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    Ok(())
}

async fn accept(listener: &TcpListener, port: &Arc<Port>, log: &Log) {
    loop {
        match listener.accept().await {
            Ok((stream, from)) => {
                // A statement of its own: the lock must be free again when the connection starts.
                let admission = port.open().admit(from.ip());
                match admission {
                    Admission::Admitted(id) => port.start(id, stream),
                    Admission::Instead(id, closed) => {
                        closed.inspect(AbortHandle::abort);
                        port.start(id, stream);
                    }
                    Admission::Refused => drop(stream),
                }
            }
            Err(e) => {
                log(&say::not_accepted(e.to_string()));
                sleep(ACCEPT_PAUSE).await;
            }
        }
        // Lets those that were told to close give their descriptors back.
        tokio::task::yield_now().await;
    }
}

/// A connection's place on the list; given up however the connection ends.
struct Place(Arc<Port>, Id);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.open().ended(self.1);
    }
}

impl Port {
    /// With these bounds; answers in this language.
    pub fn new(writer: Writer, limits: Limits, lang: Lang) -> Self {
        let open = Mutex::new(Connections::new(limits.connections, limits.connections_per_address));
        Port { writer, limits, lang, open }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(self: &Arc<Self>, id: Id, stream: TcpStream) {
        let port = Arc::clone(self);
        let task = tokio::spawn(async move {
            let place = Place(port, id);
            place.0.talk(id, stream).await;
        });
        self.open().set_handle(id, task.abort_handle());
    }

    /// One request, then the connection ends: no pipelining, no idle keep-alive, nothing to smuggle into.
    async fn talk(self: &Arc<Self>, id: Id, stream: TcpStream) {
        // Small answers must not wait for more to send.
        let _ = stream.set_nodelay(true);
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_timeout)
            .max_buf_size(self.limits.head_bytes.max(HEAD_BYTES_MIN))
            .keep_alive(false);
        let answer = |request| {
            let port = Arc::clone(self);
            async move {
                let answer = port.answer(id, request).await;
                port.open().answered(id);
                Ok::<_, Infallible>(answer.into_response(port.lang))
            }
        };
        let conversation = http.serve_connection(TokioIo::new(stream), service_fn(answer));
        let most = self.limits.head_timeout + self.limits.request_timeout + ANSWER_WAIT;
        // A client that is gone or too slow to take its answer is no failure of ours.
        let _ = timeout(most, conversation).await;
    }

    async fn finish(&self, most: Duration) {
        self.open().close_receiving().iter().for_each(AbortHandle::abort);
        let all_answered = async {
            while !self.open().is_empty() {
                sleep(STOP_LOOK).await;
            }
        };
        let _ = timeout(most, all_answered).await;
    }

    async fn answer(&self, id: Id, request: Request<Incoming>) -> Answer {
        let path = request.uri().path().trim_end_matches('/').to_string();
        let answer = match (path.as_str(), request.method()) {
            ("/webhook" | "/v1/tools/send/prometheus", &Method::POST | &Method::PUT) => {
                return self.take(id, request, true).await;
            }
            ("/webhook" | "/v1/tools/send/prometheus", &Method::DELETE) => {
                return self.take(id, request, false).await;
            }
            ("/webhook" | "/v1/tools/send/prometheus", _) => Answer::not_allowed("POST, PUT, DELETE"),
            ("/-/healthy" | "/are_you_ok", &Method::GET | &Method::HEAD) => Answer::ok(),
            ("/-/ready", &Method::GET | &Method::HEAD) if self.writer.works() => Answer::ok(),
            ("/-/ready", &Method::GET | &Method::HEAD) => Answer::later(say::not_ready()),
            ("/-/healthy" | "/are_you_ok" | "/-/ready", _) => Answer::not_allowed("GET, HEAD"),
            _ => Answer::error(StatusCode::NOT_FOUND, say::no_such_path()),
        };
        refuse(request);
        answer
    }

    async fn take(&self, id: Id, request: Request<Incoming>, tell: bool) -> Answer {
        if !is_json(&request) {
            refuse(request);
            return Answer::error(StatusCode::UNSUPPORTED_MEDIA_TYPE, say::send_json());
        }
        let body = match self.body(request).await {
            Ok(body) => body,
            Err(answer) => return answer,
        };
        self.open().received(id);
        let mut post = match payload::parse(&body) {
            Ok(post) => post,
            Err(why) => return Answer::error(StatusCode::BAD_REQUEST, why),
        };
        if !tell {
            post.alerts.iter_mut().for_each(|alert| alert.resolved = true);
        }
        let (done, stored) = oneshot::channel();
        // A sender that is gone does not want to hear of it.
        let done = Box::new(move |ok| {
            let _ = done.send(ok);
        });
        if !self.writer.submit(Job { post, bytes: body.len(), tell, done }) {
            return Answer::later(say::busy());
        }
        match timeout(COMMIT_WAIT, stored).await {
            Ok(Ok(true)) => Answer::stored(payload::raw_alerts(&body).unwrap_or("[]")),
            Ok(_) => Answer::later(say::alerts_not_stored()),
            Err(_) => Answer::later(say::alerts_not_in_time()),
        }
    }

    async fn body(&self, mut request: Request<Incoming>) -> std::result::Result<Bytes, Answer> {
        let most = self.limits.body_bytes;
        let too_large = || Answer::error(StatusCode::PAYLOAD_TOO_LARGE, say::too_large(most));
        // Before `100 Continue` is sent and the upload begins.
        if request.body().size_hint().lower() > u64::try_from(most).unwrap_or(u64::MAX) {
            refuse(request);
            return Err(too_large());
        }
        let body = Limited::new(request.body_mut(), most).collect();
        match timeout(self.limits.request_timeout, body).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(e)) if e.is::<LengthLimitError>() => {
                refuse(request);
                Err(too_large())
            }
            Ok(Err(_)) => Err(Answer::error(StatusCode::BAD_REQUEST, say::broke_off())),
            Err(_) => Err(Answer::later(say::body_too_slow())),
        }
    }
}

/// Lets a body that nobody wants arrive while its sender is answered: many write all of it before
/// they read, and would see a broken connection in place of the answer. Not what is hopelessly long,
/// and not what is only sent when asked for.
fn refuse(request: Request<Incoming>) {
    let announced = request.body().size_hint().lower();
    if request.headers().contains_key(EXPECT)
        || announced > u64::try_from(REFUSED_BYTES_MAX).unwrap_or(u64::MAX)
    {
        return;
    }
    let mut body = Limited::new(request.into_body(), REFUSED_BYTES_MAX);
    // Ends with the connection if not before.
    tokio::spawn(timeout(REFUSED_WAIT, async move { while let Some(Ok(_)) = body.frame().await {} }));
}

/// Whether the body is said to be JSON. A web page can make a browser post any other type to this
/// machine without asking, and none at all; a browser names the page's origin, and others may leave
/// the type out.
fn is_json(request: &Request<Incoming>) -> bool {
    let Some(said) = request.headers().get(CONTENT_TYPE) else {
        return !request.headers().contains_key(ORIGIN);
    };
    let said =
        said.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    said == "application/json" || said.starts_with("application/") && said.ends_with("+json")
}

/// An answer in codo-tools' shape: `code`, `msg`, and `data` where alerts were stored.
struct Answer {
    status: StatusCode,
    what: What,
    allow: Option<&'static str>,
}

/// What is answered.
enum What {
    /// That something is so.
    Ok,
    /// These alerts, now that they are stored.
    Stored(String),
    /// What is wrong.
    Wrong(Said),
}

impl Answer {
    fn ok() -> Self {
        Answer { status: StatusCode::OK, what: What::Ok, allow: None }
    }

    fn stored(alerts: &str) -> Self {
        Answer { status: StatusCode::OK, what: What::Stored(alerts.to_string()), allow: None }
    }

    fn error(status: StatusCode, said: Said) -> Self {
        Answer { status, what: What::Wrong(said), allow: None }
    }

    fn later(said: Said) -> Self {
        Self::error(StatusCode::SERVICE_UNAVAILABLE, said)
    }

    fn not_allowed(allow: &'static str) -> Self {
        let mut answer = Self::error(StatusCode::METHOD_NOT_ALLOWED, say::path_takes(allow));
        answer.allow = Some(allow);
        answer
    }

    fn into_response(self, lang: Lang) -> Response<Full<Bytes>> {
        let body = match self.what {
            What::Ok => serde_json::json!({ "code": 0, "msg": "ok" }).to_string(),
            What::Stored(alerts) => format!("{{\"code\":0,\"msg\":\"{SENT}\",\"data\":{alerts}}}"),
            What::Wrong(said) => serde_json::json!({ "code": -1, "msg": said.in_lang(lang) }).to_string(),
        };
        let mut response = Response::new(Full::new(Bytes::from(body)));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static("application/json"));
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(RETRY_AFTER, hyper::header::HeaderValue::from_static(RETRY_AFTER_SECONDS));
        }
        if let Some(allow) = self.allow {
            headers.insert(ALLOW, hyper::header::HeaderValue::from_static(allow));
        }
        response
    }
}
