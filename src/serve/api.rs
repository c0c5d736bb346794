//! codo-tools' HTTP API, for scripts that call it: records and passwords under `/v1/tools/`, in its shapes.
//!
//! Which kinds there are, where, and with which fields is said by the kinds themselves. Requests are answered
//! one after the other on a thread and a connection of their own: a large page or a slow client holds up no
//! post. Knows no HTTP beyond methods, query strings and bodies.

mod asked;
mod openapi;
mod password;
mod records;

use super::{Log, Open};
use crate::error::{Error, Kind as ErrorKind, Result};
use crate::lang::{Lang, api as say, serve};
use crate::record::Kinds;
use crate::record::field::Kind;
use crate::record::tools::Tools;
use crate::store::Store;
use crate::time::{Clock, Here, Zone};
use serde_json::{Value as Json, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, sync_channel};
use std::thread;

/// Where all of it lies.
pub const ROOT: &str = "/v1/tools/";
/// Where its description lies, without the last slash.
pub const DOCUMENT: &str = "/v1/openapi.json";
/// Requests that wait for their turn; a further one is asked to come again.
const QUEUE_MAX: usize = 64;
/// The bytes of their bodies.
const QUEUE_BYTES_MAX: usize = 64 << 20;
/// What codo-tools says when it found what was asked for.
const FOUND: &str = "获取成功";

/// What stands at a path.
#[derive(Clone, Copy)]
pub enum Target {
    /// The records of a kind.
    Records(&'static Kind, Tools),
    /// Passwords.
    Password,
    /// The description of all this.
    Document,
}

/// What is to be done there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// To read.
    Get,
    /// To add.
    Post,
    /// To change.
    Put,
    /// To change.
    Patch,
    /// To remove.
    Delete,
}

impl Method {
    /// All of them.
    pub const ALL: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

impl Target {
    /// Everything there is.
    pub fn all(kinds: Kinds) -> impl Iterator<Item = Target> {
        let records = kinds.iter().filter_map(|kind| Some(Target::Records(kind, kind.tools?)));
        records.chain([Target::Password, Target::Document])
    }

    /// What stands at this path, which has lost its last slash.
    pub fn at(kinds: Kinds, path: &str) -> Option<Self> {
        Self::all(kinds).find(|target| target.path().trim_end_matches('/') == path)
    }

    /// What it is called among all of them.
    pub fn name(&self) -> &'static str {
        match self {
            Target::Records(_, tools) => tools.path,
            Target::Password => "password",
            Target::Document => "openapi.json",
        }
    }

    /// Its path.
    pub fn path(&self) -> String {
        match self {
            Target::Document => DOCUMENT.to_string(),
            _ => format!("{ROOT}{}/", self.name()),
        }
    }

    /// The method with this name, where it is taken there. `HEAD` is `GET` whose body nobody sends.
    pub fn method(&self, name: &str) -> Option<Method> {
        let name = if name == "HEAD" { "GET" } else { name };
        let method = Method::ALL.into_iter().find(|method| method.name() == name)?;
        (method == Method::Get || matches!(self, Target::Records(..))).then_some(method)
    }

    /// The methods that are taken there, for `Allow`.
    pub fn methods(&self) -> &'static str {
        match self {
            Target::Records(..) => "GET, HEAD, POST, PUT, PATCH, DELETE",
            Target::Password | Target::Document => "GET, HEAD",
        }
    }
}

/// What is asked.
pub struct Request {
    /// Of what.
    pub target: Target,
    /// To do what.
    pub method: Method,
    /// What stands behind the question mark.
    pub query: String,
    /// The body; empty for GET.
    pub body: Vec<u8>,
    /// Who asks, as the journal names them.
    pub who: String,
}

type Done = Box<dyn FnOnce(Result<Json>) + Send>;

/// A request's turn: it is begun or given up, whichever comes first.
#[derive(Clone, Default)]
pub struct Turn(Arc<AtomicBool>);

impl Turn {
    /// Takes it; false where it was taken before.
    pub fn take(&self) -> bool {
        !self.0.swap(true, Ordering::Relaxed)
    }
}

/// Where requests go.
pub struct Api {
    queue: SyncSender<(Request, Turn, Done)>,
    queued_bytes: Arc<AtomicUsize>,
    kinds: Kinds,
}

impl Api {
    /// What stands at this path, which has lost its last slash.
    pub fn target(&self, path: &str) -> Option<Target> {
        Target::at(self.kinds, path)
    }

    /// Queues a request; false where the queue is full, though one of any size has room in an empty one. It
    /// is done unless its turn was taken from it.
    pub fn submit(&self, request: Request, turn: Turn, done: Done) -> bool {
        let bytes = request.body.len();
        let before = self.queued_bytes.fetch_add(bytes, Ordering::Relaxed);
        let fits = before == 0 || before + bytes <= QUEUE_BYTES_MAX;
        let queued = fits && self.queue.try_send((request, turn, done)).is_ok();
        if !queued {
            self.queued_bytes.fetch_sub(bytes, Ordering::Relaxed);
        }
        queued
    }
}

/// What answering needs to know.
pub struct Service {
    /// Makes a connection to the database, at the first request.
    pub open: Open,
    /// The kinds of record.
    pub kinds: Kinds,
    /// The language of descriptions.
    pub lang: Lang,
    /// Where the time comes from.
    pub clock: Clock,
    /// The zone of times.
    pub zone: Zone,
    /// Takes lines for the log.
    pub log: Log,
}

/// Starts the thread; it ends when the [`Api`] is dropped, and drops `done`.
pub fn start(service: Service, done: Sender<()>) -> Result<Api> {
    let (queue, requests): (_, Receiver<(Request, Turn, Done)>) = sync_channel(QUEUE_MAX);
    let (kinds, queued_bytes) = (service.kinds, Arc::<AtomicUsize>::default());
    let bytes = Arc::clone(&queued_bytes);
    let body = move || {
        let mut store = None;
        while let Ok((request, turn, done)) = requests.recv() {
            bytes.fetch_sub(request.body.len(), Ordering::Relaxed);
            if turn.take() {
                done(service.answer(&mut store, &request));
            }
        }
        super::close(store);
        drop(done);
    };
    let started = thread::Builder::new().name("api".to_string()).spawn(body);
    started.map_err(|e| Error::failed(say::no_thread()).because(e))?;
    Ok(Api { queue, queued_bytes, kinds })
}

impl Service {
    fn answer(&self, store: &mut Option<Store>, request: &Request) -> Result<Json> {
        let answer = catch_unwind(AssertUnwindSafe(|| self.find_answer(store, request)))
            .unwrap_or_else(|_| Err(Error::failed(serve::codo_failed())));
        if let Err(e) = &answer
            && matches!(e.kind(), ErrorKind::Database | ErrorKind::Failed)
        {
            (self.log)(&say::not_done(request.method.name(), request.target.path(), e));
        }
        answer
    }

    fn find_answer(&self, store: &mut Option<Store>, request: &Request) -> Result<Json> {
        let (kind, tools) = match request.target {
            Target::Document => return Ok(openapi::document(self.kinds, self.lang)),
            Target::Password => return password::make(&request.query).map(|made| found(made, None)),
            Target::Records(kind, tools) => (kind, tools),
        };
        let store = match store {
            Some(store) => store,
            None => store.insert((self.open)()?),
        };
        let here = Here { now: self.clock.now(), zone: self.zone };
        records::Records { kind, tools, here }.answer(store, request)
    }
}

fn found(data: Json, count: Option<u64>) -> Json {
    match count {
        Some(count) => json!({ "code": 0, "msg": FOUND, "count": count, "data": data }),
        None => json!({ "code": 0, "msg": FOUND, "data": data }),
    }
}
