//! The port from its opening to its end: accepting, reading the configuration again, telling systemd, stopping.

use super::Port;
use crate::error::{Error, Result};
use crate::lang::{port as say, serve};
use crate::serve::Around;
use crate::time::Stopwatch;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

/// The pause after a connection could not be accepted, usually for want of descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How long the writer may be at one commit before systemd is no longer told that the daemon lives: far
/// beyond any wait for a lock or a server.
const COMMIT_STUCK: Duration = Duration::from_secs(120);

/// Since when a daemon has been stopping, and whether it was told to a second time.
pub struct Stopping {
    /// Since the first signal.
    pub since: Stopwatch,
    /// Nothing is to be waited for any more.
    pub at_once: bool,
}

/// Answers until SIGTERM or SIGINT, then finishes what is in flight, for at most `shutdown_wait`; a
/// second signal ends the waiting. SIGHUP reads the configuration again.
pub async fn serve(
    listener: TcpListener,
    port: Port,
    around: &Around,
    shutdown_wait: Duration,
    ready: impl FnOnce(),
) -> Result<Stopping> {
    let cannot = |e| Error::failed(serve::port_not_served()).because(e);
    let mut term = signal(SignalKind::terminate()).map_err(cannot)?;
    let mut int = signal(SignalKind::interrupt()).map_err(cannot)?;
    let hup = signal(SignalKind::hangup()).map_err(cannot)?;
    let port = Arc::new(port);
    ready();
    around.systemd.ready();
    tokio::select! {
        () = accept(&listener, &port) => {}
        () = read_again(hup, &port, around) => {}
        () = live(&port, around) => {}
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    let since = Stopwatch::start();
    drop(listener);
    around.systemd.stopping();
    (port.log)(&serve::stopping());
    let at_once = tokio::select! {
        () = port.finish(shutdown_wait) => false,
        _ = term.recv() => true,
        _ = int.recv() => true,
    };
    Ok(Stopping { since, at_once })
}

/// Hears the signal that is to end what is waited for after the port has ended.
pub struct Hurry {
    runtime: Runtime,
    term: Signal,
    int: Signal,
}

impl Hurry {
    /// Hears signals from now on.
    pub fn new() -> Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|e| Error::failed(serve::no_event_loop()).because(e))?;
        let cannot = |e| Error::failed(serve::port_not_served()).because(e);
        let inside = runtime.enter();
        let term = signal(SignalKind::terminate()).map_err(cannot)?;
        let int = signal(SignalKind::interrupt()).map_err(cannot)?;
        drop(inside);
        Ok(Hurry { runtime, term, int })
    }

    /// Runs this to its end, on a thread of its own. At a signal, or `at_once`, `hurry` is called, and what has
    /// not ended by `most` later is left: none.
    pub fn wait<T: Send + 'static>(
        mut self,
        at_once: bool,
        last: impl FnOnce() -> T + Send + 'static,
        hurry: impl FnOnce(),
        most: Duration,
    ) -> Option<T> {
        let (done, mut ended) = oneshot::channel();
        let started = std::thread::Builder::new().name("end".to_string()).spawn(move || {
            let _ = done.send(last());
        });
        started.ok()?;
        self.runtime.block_on(async {
            if !at_once {
                tokio::select! {
                    ended = &mut ended => return ended.ok(),
                    _ = self.term.recv() => {}
                    _ = self.int.recv() => {}
                }
            }
            hurry();
            timeout(most, ended).await.ok()?.ok()
        })
    }
}

async fn accept(listener: &TcpListener, port: &Arc<Port>) {
    loop {
        match listener.accept().await {
            Ok((stream, from)) => port.admit(stream, from.ip()),
            Err(e) => {
                (port.log)(&serve::not_accepted(e.to_string()));
                sleep(ACCEPT_PAUSE).await;
            }
        }
        // Lets those that were told to close give their descriptors back.
        tokio::task::yield_now().await;
    }
}

/// Reads the configuration again at each SIGHUP. What cannot be used leaves in force what was.
async fn read_again(mut hup: Signal, port: &Arc<Port>, around: &Around) {
    while hup.recv().await.is_some() {
        around.systemd.reloading();
        let (done, read) = oneshot::channel();
        let reload = Arc::clone(&around.reload);
        // On a thread of its own: files may be slow, and posts go on meanwhile.
        let started = std::thread::Builder::new().name("configuration".to_string()).spawn(move || {
            let _ = done.send(reload());
        });
        let failed = || Error::failed(say::reading_failed());
        let result = match started {
            Ok(_) => read.await.unwrap_or_else(|_| Err(failed())),
            Err(e) => Err(failed().because(e)),
        };
        match result {
            Ok((mut door, what)) => {
                crate::serve::fit_to_descriptors(&mut door.limits);
                port.replace_door(door);
                port.metrics.reloads.add(1);
                (port.log)(&what);
            }
            Err(e) => {
                port.metrics.failed_reloads.add(1);
                (port.log)(&say::not_read_again(e));
            }
        }
        around.systemd.ready();
    }
}

/// Tells systemd that the daemon lives, as long as its writer gets on; never ends.
async fn live(port: &Arc<Port>, around: &Around) {
    let Some(every) = around.systemd.alive_every() else { return std::future::pending().await };
    let (mut turns, mut unchanged) = (0, Duration::ZERO);
    loop {
        let now = port.writer.turns.load(Ordering::Relaxed);
        unchanged = if now == turns { unchanged + every } else { Duration::ZERO };
        turns = now;
        if unchanged < COMMIT_STUCK {
            around.systemd.alive();
        }
        sleep(every).await;
    }
}
