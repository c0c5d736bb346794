//! The one writing thread: what is queued when it looks is one commit.
//!
//! The queue is bounded; a post that does not fit is refused at once, so that its sender can be told
//! to come again.

use super::Log;
use super::intake::{Intake, Routing};
use crate::alert::payload::Post;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::time::Clock;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

/// Posts that wait to be written.
const QUEUE_POSTS_MAX: usize = 1_024;
/// Posts and alerts in one commit.
const COMMIT_POSTS_MAX: usize = 512;
const COMMIT_ALERTS_MAX: usize = 10_000;

/// A post to be written.
pub struct Job {
    /// What came.
    pub post: Post,
    /// Whether anybody is told of it.
    pub tell: bool,
    /// Called when it is on disk, or is not.
    pub done: Box<dyn FnOnce(bool) + Send>,
}

/// The port's end of the queue.
#[derive(Clone)]
pub struct Writer {
    queue: SyncSender<Job>,
    works: Arc<AtomicBool>,
}

impl Writer {
    /// Queues a post; false where the queue is full or the writer is gone.
    pub fn submit(&self, job: Job) -> bool {
        match self.queue.try_send(job) {
            Ok(()) => true,
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => false,
        }
    }

    /// Whether the last commit succeeded.
    pub fn works(&self) -> bool {
        self.works.load(Ordering::Relaxed)
    }
}

/// Starts the thread; it ends when every [`Writer`] is dropped and the queue is empty. `wake` is called
/// after each commit that called for messages.
pub fn start(
    store: Store,
    intake: Intake,
    clock: Clock,
    log: Log,
    wake: impl Fn() + Send + 'static,
) -> Result<(Writer, JoinHandle<()>)> {
    let (queue, jobs) = sync_channel(QUEUE_POSTS_MAX);
    let works = Arc::new(AtomicBool::new(true));
    let writer = Writer { queue, works: Arc::clone(&works) };
    let mut write = Write { store, intake, clock, log, works };
    let body = move || {
        while let Some(batch) = next_batch(&jobs) {
            if write.batch(batch) > 0 {
                wake();
            }
        }
    };
    let thread = thread::Builder::new().name("writer".to_string()).spawn(body);
    Ok((writer, thread.map_err(|e| Error::failed("the writing thread could not be started").because(e))?))
}

/// Waits for one post, then takes what is there already; none when nobody can send any more.
fn next_batch(jobs: &Receiver<Job>) -> Option<Vec<Job>> {
    let first = jobs.recv().ok()?;
    let mut alerts = first.post.alerts.len();
    let mut batch = vec![first];
    while batch.len() < COMMIT_POSTS_MAX && alerts < COMMIT_ALERTS_MAX {
        let Ok(job) = jobs.try_recv() else { break };
        alerts += job.post.alerts.len();
        batch.push(job);
    }
    Some(batch)
}

struct Write {
    store: Store,
    intake: Intake,
    clock: Clock,
    log: Log,
    works: Arc<AtomicBool>,
}

impl Write {
    /// Commits and answers; returns how many messages were called for.
    fn batch(&mut self, batch: Vec<Job>) -> usize {
        let committed = catch_unwind(AssertUnwindSafe(|| self.commit(&batch)))
            .unwrap_or_else(|_| Err(Error::failed("codo itself failed while storing a post")));
        if let Err(e) = &committed {
            (self.log)(&format!("{} posts were not stored and answered 503: {e}", batch.len()));
        }
        self.works.store(committed.is_ok(), Ordering::Relaxed);
        for job in batch {
            (job.done)(committed.is_ok());
        }
        committed.unwrap_or_default()
    }

    fn commit(&mut self, batch: &[Job]) -> Result<usize> {
        let mut called_for = 0;
        let mut tx = self.store.begin(self.clock.now(), "codo serve-webhook")?;
        let routing = Routing::load(&mut tx)?;
        for job in batch {
            called_for += self.intake.take(&mut tx, &routing, &job.post, job.tell)?;
        }
        tx.commit("alerts received")?;
        Ok(called_for)
    }
}
