//! `codo serve-webhook`: the exposed port, the one writing thread, the delivery workers.
//!
//! A post is parsed on the port's thread, queued, committed by the writer together with whatever else
//! is queued, and answered when it is on disk. Nothing is sent while answering.

mod api;
mod connections;
mod door;
mod faults;
mod gauges;
mod http;
mod intake;
mod login;
mod metrics;
mod silenced;
mod systemd;
mod writer;

pub use door::{Door, Limits};
pub use faults::Faults;
pub use http::Tls;
pub use intake::{Intake, Routing, Taken};
pub use login::Logins;
pub use systemd::Systemd;

use crate::error::{Error, Result};
use crate::lang::{Lang, Said, notify as notify_say, serve as say};
use crate::notify;
use crate::notify::worker::{self, Tried};
use crate::record::Kinds;
use crate::store::Store;
use crate::time::{Clock, Zone};
use metrics::Metrics;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Runtime;

/// How many messages are sent at a time: a receiver that hangs holds up one of these.
const WORKERS: usize = 4;
/// How long a stopping daemon waits for what is in flight.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(4);
/// How long it then takes to end the programs that still run.
const PROGRAMS_WAIT: Duration = Duration::from_millis(500);
/// Connections that wait to be accepted, as far as the system lets so many. Of a crowd that comes at once
/// the system drops what does not fit, and who was dropped tries again a second later.
const BACKLOG: u32 = 4_096;
/// Descriptors kept for everything that is no client's connection.
const DESCRIPTORS_KEPT: u64 = 32;

/// Takes a line for the log.
pub type Log = Arc<dyn Fn(&Said) + Send + Sync>;

/// Reads the configuration again: what stands at the port from now on, and what is to be logged.
pub type Reload = Arc<dyn Fn() -> Result<(Door, Said)> + Send + Sync>;

/// Makes a connection to the database.
pub type Open = Arc<dyn Fn() -> Result<Store> + Send + Sync>;

/// What the daemon is run by, and who is told of it.
pub struct Around {
    /// Takes lines for the log.
    pub log: Log,
    /// Called at SIGHUP.
    pub reload: Reload,
    /// Told when the daemon is ready, reloads and stops.
    pub systemd: Systemd,
}

/// How the daemon runs.
pub struct Settings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// What stands between the port and whoever connects.
    pub door: Door,
    /// The language of its log, of its answers and of the messages it calls for.
    pub lang: Lang,
    /// Seconds within which the same alerts in the same states are told once.
    pub dedup_window: u64,
    /// The severities that are worth a short message, folded.
    pub sms_severities: Vec<String>,
    /// The folded words that mean closed.
    pub closed_words: Vec<String>,
    /// The zone of weekly silences and of times that are sent and shown.
    pub zone: Zone,
    /// The kinds of record.
    pub kinds: Kinds,
    /// How messages are delivered.
    pub delivery: notify::Settings,
    /// Where the time comes from.
    pub clock: Clock,
}

/// Serves until SIGTERM or SIGINT; what is in flight is finished. `ready` is called with the address once
/// the port is open and the database too.
pub fn run(
    mut settings: Settings,
    open: &Open,
    around: &Around,
    ready: impl FnOnce(SocketAddr),
) -> Result<()> {
    let log = &around.log;
    let metrics = Arc::<Metrics>::default();
    // Before the port, so that the database keeps its descriptors whatever clients do.
    let mut store = open()?;
    store.write_much()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Error::failed(say::no_event_loop()).because(e))?;
    let listener = listen(settings.listen, &runtime)?;
    fit_to_descriptors(&mut settings.door.limits);
    let stop = Arc::clone(&settings.delivery.stop);
    let (done, all_done) = channel::<()>();
    let bells = start_workers(&settings, open, log, &metrics, &done)?;
    let gauges = gauges::start(Arc::clone(open), settings.clock, done.clone())?;
    let api = {
        let (open, kinds, log) = (Arc::clone(open), settings.kinds, Arc::clone(log));
        let (lang, clock, zone) = (settings.lang, settings.clock, settings.zone);
        api::start(api::Service { open, kinds, lang, clock, zone, log }, done)?
    };
    let wake = move || ring(&bells);
    let intake = Intake {
        lang: settings.lang,
        dedup_window: settings.dedup_window,
        sms_severities: settings.sms_severities,
        zone: settings.zone,
        delivery: settings.delivery,
        faults: Faults { lang: settings.lang, closed_words: settings.closed_words },
    };
    let (writer, writing) = {
        let talk = (Arc::clone(log), Arc::clone(&metrics));
        writer::start(store, intake, settings.clock, talk, wake)?
    };
    let address = listener.local_addr().unwrap_or(settings.listen);
    let (lang, clock, log) = (settings.lang, settings.clock, Arc::clone(log));
    let port = http::Port::new(settings.door, lang, clock, log, (writer, metrics, gauges, api));
    let served = runtime.block_on(http::serve(listener, port, around, SHUTDOWN_WAIT, || ready(address)));
    // Before the runtime goes that heard them so far: no signal falls in between.
    let hurry = http::Hurry::new();
    drop(runtime);
    let http::Stopping { since, at_once } = served?;
    let programs = Arc::clone(&stop);
    // The port's end of the queue is gone: the writer ends when it is empty, and the workers, whose
    // bell it holds, after it.
    let last = move || {
        let wrote = match writing.recv_timeout(SHUTDOWN_WAIT) {
            Err(RecvTimeoutError::Timeout) => {
                Err(Error::database(say::too_slow_to_stop()).hint(say::comes_again()))
            }
            _ => Ok(()),
        };
        // Nothing is ever sent on this channel: it closes when the last worker,
        // the reader of numbers and the API have ended. A delivery that
        // lasts longer is cut off and done again when its lease is over.
        let left = SHUTDOWN_WAIT.saturating_sub(since.elapsed()).max(PROGRAMS_WAIT);
        if all_done.recv_timeout(left) == Err(RecvTimeoutError::Timeout) {
            stop.store(true, Ordering::Relaxed);
            let _ = all_done.recv_timeout(PROGRAMS_WAIT);
        }
        wrote
    };
    let ended = match hurry {
        Ok(hurry) => hurry.wait(at_once, last, || programs.store(true, Ordering::Relaxed), PROGRAMS_WAIT),
        // No descriptor for it: a second signal is not heard.
        Err(_) => Some(last()),
    };
    // What a second signal leaves unsaid was answered to nobody.
    ended.unwrap_or(Ok(()))
}

/// Opens the port, in the runtime that will serve it.
fn listen(address: SocketAddr, runtime: &Runtime) -> Result<TcpListener> {
    let cannot = |e| Error::failed(say::cannot_listen(address)).because(e).hint(say::name_another());
    let _inside = runtime.enter();
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() };
    let socket = socket.map_err(cannot)?;
    // As the standard library does: what is left of a daemon that ended does not keep the next one out.
    socket.set_reuseaddr(true).map_err(cannot)?;
    socket.bind(address).map_err(cannot)?;
    socket.listen(BACKLOG).map_err(cannot)
}

/// One descriptor a connection: raises the process's limit as far as it may, and lowers ours to it.
fn fit_to_descriptors(limits: &mut Limits) {
    let wanted = u64::try_from(limits.connections).unwrap_or(u64::MAX).saturating_add(DESCRIPTORS_KEPT);
    let now = getrlimit(Resource::Nofile);
    let most = now.maximum.unwrap_or(u64::MAX).min(wanted);
    if now.current.is_some_and(|current| current < most) {
        // Where it may not be raised, the limit below holds.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(most), maximum: now.maximum });
    }
    let files = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    let fitting = usize::try_from(files.saturating_sub(DESCRIPTORS_KEPT)).unwrap_or(usize::MAX).max(1);
    if fitting < limits.connections {
        limits.connections = fitting;
        limits.connections_per_address = limits.connections_per_address.min(fitting / 4).max(1);
    }
}

/// Closes a thread's connection, one thread at a time: the last one folds the write-ahead log into the
/// file, and of two that close at once each takes the other for one that stays.
fn close(holder: impl Sized) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    drop(holder);
}

type Bells = Vec<SyncSender<()>>;

/// A bell that rings already need not be rung again.
fn ring(bells: &[SyncSender<()>]) {
    for bell in bells {
        let _ = bell.try_send(());
    }
}

/// Starts the workers; they stop when their bells are dropped, and each then drops its `done`. The last one looks
/// for what falls due from the start; the others have no connection before there is something to send.
fn start_workers(
    settings: &Settings,
    open: &Open,
    log: &Log,
    metrics: &Arc<Metrics>,
    done: &Sender<()>,
) -> Result<Bells> {
    let mut bells = Bells::new();
    for number in 0..WORKERS {
        let looks = number + 1 == WORKERS;
        let mut store = if looks { Some(open()?) } else { None };
        let (others, open) = (if looks { bells.clone() } else { Bells::new() }, Arc::clone(open));
        let (delivery, clock) = (settings.delivery.clone(), settings.clock);
        let (bell, wake) = sync_channel(1);
        let (log, metrics, done) = (Arc::clone(log), Arc::clone(metrics), done.clone());
        // What was over before it was told was not sent.
        let count = move |tried: &Tried| {
            if !tried.ids.is_empty() {
                metrics.delivery(tried.channel, tried.outcome.word());
            }
            metrics.failed_templates.add(u64::from(tried.trouble.is_some()));
        };
        let body = move || {
            while store.is_none() && wake.recv().is_ok() {
                store = open().inspect_err(|e| log(&notify_say::delivery(e))).ok();
            }
            if let Some(store) = store {
                let mut worker = worker::Worker { store, settings: delivery, clock };
                worker::run(&mut worker, &wake, &*log, &|| ring(&others), &count);
                close(worker);
            }
            drop(done);
        };
        let started = thread::Builder::new().name(format!("delivery-{number}")).spawn(body);
        started.map_err(|e| Error::failed(say::no_delivery_thread()).because(e))?;
        bells.push(bell);
    }
    Ok(bells)
}
