//! Reads from the database what `/metrics` says of it, on a thread and a connection of its own, made at the first
//! scrape: a scrape holds up neither a post nor a delivery.

use super::Open;
use crate::error::{Error, Result};
use crate::lang::port as say;
use crate::store::gauges::Gauges;
use crate::time::Clock;
use std::sync::mpsc::{Receiver, Sender, SyncSender, sync_channel};
use std::thread;

/// Scrapes that wait for an answer; a further one goes without.
const SCRAPES_MAX: usize = 16;

type Scrape = Box<dyn FnOnce(Option<Gauges>) + Send>;

/// Where to ask.
pub struct Reader(SyncSender<Scrape>);

impl Reader {
    /// Calls `done` with what the database says, or with nothing where it does not answer.
    pub fn ask(&self, done: impl FnOnce(Option<Gauges>) + Send + 'static) {
        // Where it cannot be queued it is dropped, and who waits for it finds out.
        let _ = self.0.try_send(Box::new(done));
    }
}

/// Starts the thread; it ends when the [`Reader`] is dropped, and drops `done`.
pub fn start(open: Open, clock: Clock, done: Sender<()>) -> Result<Reader> {
    let (asked, scrapes): (_, Receiver<Scrape>) = sync_channel(SCRAPES_MAX);
    let body = move || {
        let mut store = None;
        while let Ok(first) = scrapes.recv() {
            // Those that came meanwhile are told the same: however many ask, it is read once.
            let others: Vec<Scrape> = scrapes.try_iter().take(SCRAPES_MAX).collect();
            store = store.or_else(|| open().ok());
            let gauges = store.as_mut().and_then(|store| store.gauges(clock.now()).ok());
            others.into_iter().chain([first]).for_each(|scrape| scrape(gauges.clone()));
        }
        super::close(store);
        drop(done);
    };
    let started = thread::Builder::new().name("gauges".to_string()).spawn(body);
    started.map_err(|e| Error::failed(say::no_gauges_thread()).because(e))?;
    Ok(Reader(asked))
}
