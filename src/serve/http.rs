//! The exposed port: a request becomes an answer. Only this file and its folder name hyper.
//!
//! HTTP/1 only, one request a connection, every wait and size bounded. Alertmanager retries 5xx and
//! broken connections and drops everything else, so "later, please" is 503 with `Retry-After`, never
//! 408 or 429; 400 is for what can never be read.

mod answer;
mod api;
mod expiry;
mod head;
mod running;
mod tls;

pub use running::{Hurry, Stopping, serve};
pub use tls::Tls;

use super::api::Api;
use super::connections::{Admission, Connections, Id};
use super::door::Door;
use super::gauges::Reader;
use super::login::{Login, Refusals};
use super::metrics::{Metrics, Now};
use super::writer::{Job, Writer};
use super::{Log, door::Limits};
use crate::alert::payload;
use crate::lang::{Lang, port, serve as say};
use crate::time::Clock;
use answer::Answer;
use head::Watched;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, EXPECT, HOST, HeaderValue, ORIGIN};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, StatusCode, Version};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
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
/// How often a stopping port looks whether everybody has been answered.
const STOP_LOOK: Duration = Duration::from_millis(20);
/// The least that hyper takes for a head.
const HEAD_BYTES_MIN: usize = 8_192;
/// How long a scrape waits for what the database says.
const GAUGES_WAIT: Duration = Duration::from_secs(5);

type Open = Connections<AbortHandle>;

/// What answers.
pub struct Port {
    /// The queue of posts.
    pub writer: Writer,
    /// The language of answers.
    pub lang: Lang,
    /// Where the time comes from.
    pub clock: Clock,
    /// Takes lines for the log.
    pub log: Log,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// What the database says of itself.
    pub gauges: Reader,
    /// What answers codo-tools' HTTP API.
    pub api: Api,
    door: Mutex<Arc<Door>>,
    refusals: Mutex<Refusals>,
    open: Mutex<Open>,
}

/// A connection.
#[derive(Clone)]
struct Caller {
    id: Id,
    from: IpAddr,
    /// Whether two readers could take its head for two things.
    ambiguous: Arc<AtomicBool>,
}

/// A connection's place on the list; given up however the connection ends.
struct Place(Arc<Port>, Id);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.open().ended(self.1);
    }
}

impl Port {
    /// Behind this door.
    pub fn new(
        door: Door,
        lang: Lang,
        clock: Clock,
        log: Log,
        (writer, metrics, gauges, api): (Writer, Arc<Metrics>, Reader, Api),
    ) -> Self {
        let open = Connections::new(door.limits.connections, door.limits.connections_per_address);
        let (door, open) = (Mutex::new(Arc::new(door)), Mutex::new(open));
        Port { writer, lang, clock, log, metrics, gauges, api, door, refusals: Mutex::default(), open }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn door(&self) -> Arc<Door> {
        Arc::clone(&self.door.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this door stands there, for connections that are open as well.
    fn replace_door(&self, door: Door) {
        let Limits { connections, connections_per_address, .. } = door.limits;
        self.open().set_limits(connections, connections_per_address);
        *self.door.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(door);
    }

    /// Lets a newcomer in where there is room for it.
    fn admit(self: &Arc<Self>, stream: TcpStream, from: IpAddr) {
        self.metrics.accepted.add(1);
        // A statement of its own: the lock must be free again when the connection starts.
        let admission = self.open().admit(from);
        match admission {
            Admission::Admitted(id) => self.start(id, from, stream),
            Admission::Instead(id, closed) => {
                self.metrics.displaced.add(1);
                closed.inspect(AbortHandle::abort);
                self.start(id, from, stream);
            }
            Admission::Refused => self.metrics.refused.add(1),
        }
    }

    fn start(self: &Arc<Self>, id: Id, from: IpAddr, stream: TcpStream) {
        let port = Arc::clone(self);
        let task = tokio::spawn(async move {
            let place = Place(port, id);
            place.0.talk(id, from, stream).await;
        });
        self.open().set_handle(id, task.abort_handle());
    }

    async fn talk(self: &Arc<Self>, id: Id, from: IpAddr, stream: TcpStream) {
        // Small answers must not wait for more to send.
        let _ = stream.set_nodelay(true);
        let door = self.door();
        match &door.tls {
            None => self.converse(id, from, stream, &door.limits).await,
            Some(tls) => {
                if let Some(stream) = tls.accept(stream, door.limits.head_timeout).await {
                    self.converse(id, from, stream, &door.limits).await;
                }
            }
        }
    }

    /// One request, then the connection ends: no pipelining, no idle keep-alive, nothing to smuggle into.
    async fn converse<S>(self: &Arc<Self>, id: Id, from: IpAddr, stream: S, limits: &Limits)
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let (stream, ambiguous) = Watched::new(stream);
        let caller = Caller { id, from, ambiguous };
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(limits.head_timeout)
            .max_buf_size(limits.head_bytes.max(HEAD_BYTES_MIN))
            .keep_alive(false);
        let answer = |request| {
            let (port, caller) = (Arc::clone(self), caller.clone());
            async move {
                let answer = port.answer(&caller, request).await;
                port.open().answered(caller.id);
                Ok::<_, Infallible>(answer.into_response(port.lang))
            }
        };
        let conversation = http.serve_connection(TokioIo::new(stream), service_fn(answer));
        let most = limits.head_timeout + limits.request_timeout + ANSWER_WAIT;
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

    async fn answer(&self, caller: &Caller, request: Request<Incoming>) -> Answer {
        let headers = request.headers();
        let no_host = request.version() == Version::HTTP_11 && !headers.contains_key(HOST);
        if no_host || caller.ambiguous.load(Ordering::Relaxed) {
            refuse(request);
            return Answer::error(StatusCode::BAD_REQUEST, port::ambiguous());
        }
        let path = request.uri().path().trim_end_matches('/').to_string();
        if self.door().api
            && let Some(target) = self.api.target(&path)
        {
            let answer = self.answer_api(caller, request, target).await;
            self.metrics.request(target.name(), answer.status.as_u16());
            return answer;
        }
        let answer = match (path.as_str(), request.method()) {
            ("/webhook" | "/v1/tools/send/prometheus", &Method::POST | &Method::PUT | &Method::DELETE) => {
                let tell = request.method() != Method::DELETE;
                let answer = self.take(caller, request, tell).await;
                self.metrics.post(answer.status.as_u16());
                return answer;
            }
            ("/webhook" | "/v1/tools/send/prometheus", _) => Answer::not_allowed("POST, PUT, DELETE"),
            ("/metrics", &Method::GET | &Method::HEAD) => match self.log_in(caller, &request) {
                Ok(_) => self.measure().await,
                Err(answer) => answer,
            },
            ("/-/healthy" | "/are_you_ok", &Method::GET | &Method::HEAD) => Answer::ok(),
            ("/-/ready", &Method::GET | &Method::HEAD) if self.writer.works() => Answer::ok(),
            ("/-/ready", &Method::GET | &Method::HEAD) => Answer::later(say::not_ready()),
            ("/-/healthy" | "/are_you_ok" | "/-/ready" | "/metrics", _) => Answer::not_allowed("GET, HEAD"),
            _ => Answer::error(StatusCode::NOT_FOUND, say::no_such_path()),
        };
        refuse(request);
        answer
    }

    /// Who it is, or the answer to whoever is not let in.
    fn log_in(&self, caller: &Caller, request: &Request<Incoming>) -> std::result::Result<Login, Answer> {
        let door = self.door();
        let sent = request.headers().get_all(AUTHORIZATION).iter().map(HeaderValue::as_bytes);
        if let Some(login) = door.logins.admit(sent) {
            return Ok(login);
        }
        let count = self.refusals.lock().unwrap_or_else(PoisonError::into_inner).add(self.clock.now());
        if let Some(count) = count {
            (self.log)(&port::not_let_in(count, caller.from.to_string()));
        }
        Err(Answer::log_in(door.logins.challenges()))
    }

    async fn measure(&self) -> Answer {
        let (done, read) = oneshot::channel();
        self.gauges.ask(move |gauges| {
            let _ = done.send(gauges);
        });
        let stored = timeout(GAUGES_WAIT, read).await.ok().and_then(Result::ok).flatten();
        let (queued_posts, queued_bytes) = self.writer.queued();
        let now =
            Now { queued_posts, queued_bytes, connections: self.open().len(), ready: self.writer.works() };
        Answer::metrics(self.metrics.text(&now, stored.as_ref()))
    }

    async fn take(&self, caller: &Caller, request: Request<Incoming>, tell: bool) -> Answer {
        if let Err(answer) = self.log_in(caller, &request) {
            refuse(request);
            return answer;
        }
        if !is_json(&request) {
            refuse(request);
            return Answer::error(StatusCode::UNSUPPORTED_MEDIA_TYPE, say::send_json());
        }
        let body = match self.body(request).await {
            Ok(body) => body,
            Err(answer) => return answer,
        };
        self.open().received(caller.id);
        let mut post = match payload::parse(&body) {
            Ok(post) => post,
            Err(why) => return Answer::error(StatusCode::BAD_REQUEST, why),
        };
        if !tell {
            post.alerts.iter_mut().for_each(|alert| alert.resolved = true);
        }
        let (done, stored) = oneshot::channel();
        let metrics = Arc::clone(&self.metrics);
        let over = post.alerts.iter().filter(|alert| alert.resolved).count();
        let (over, all, truncated) = (as_count(over), as_count(post.alerts.len()), post.truncated);
        let done = Box::new(move |ok| {
            if ok {
                metrics.resolved.add(over);
                metrics.firing.add(all - over);
                metrics.truncated.add(truncated);
            }
            // A sender that is gone does not want to hear of it.
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
        let limits = &self.door().limits;
        let most = limits.body_bytes;
        let too_large = || Answer::error(StatusCode::PAYLOAD_TOO_LARGE, say::too_large(most));
        // Before `100 Continue` is sent and the upload begins.
        if request.body().size_hint().lower() > u64::try_from(most).unwrap_or(u64::MAX) {
            refuse(request);
            return Err(too_large());
        }
        let body = Limited::new(request.body_mut(), most).collect();
        match timeout(limits.request_timeout, body).await {
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

fn as_count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
