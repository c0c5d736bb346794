//! The one writing thread: what is queued when it looks is one commit.
//!
//! The queue is bounded; a post that does not fit is refused at once, so that its sender can be told
//! to come again.

use super::Log;
use super::intake::{Intake, Routing, Taken};
use super::metrics::Metrics;
use crate::alert::payload::Post;
use crate::error::{Error, Kind, Result};
use crate::lang::serve as say;
use crate::store::{LOG_BYTES_MAX, Store, Tx};
use crate::time::{Clock, Stopwatch};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, channel, sync_channel};
use std::thread;
use std::time::Duration;

/// Posts that wait to be written, and the bytes of their bodies.
const QUEUE_POSTS_MAX: usize = 1_024;
const QUEUE_BYTES_MAX: usize = 64 << 20;
/// Posts and alerts in one commit; a post is never split.
const COMMIT_POSTS_MAX: usize = 512;
const COMMIT_ALERTS_MAX: usize = 10_000;
/// After a failure, how often it is tried whether the database can be written again.
const TRY_EVERY: Duration = Duration::from_secs(1);
/// How often the log of posts is cleared of what is past its window.
const FORGET_EVERY: Duration = Duration::from_secs(60);
/// How often it is looked which silences have begun or ended, and how the file stands.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// Who the journal names.
const WHO: &str = "codo serve-webhook";

/// A post to be written.
pub struct Job {
    /// What came.
    pub post: Post,
    /// The bytes of its body.
    pub bytes: usize,
    /// Whether anybody is told of it.
    pub tell: bool,
    /// Called when it is on disk, or is not.
    pub done: Box<dyn FnOnce(bool) + Send>,
}

/// What port and writer both look at.
struct State {
    works: AtomicBool,
    queued_bytes: AtomicUsize,
    queued_posts: AtomicUsize,
}

/// The port's end of the queue.
#[derive(Clone)]
pub struct Writer {
    queue: SyncSender<Job>,
    state: Arc<State>,
    /// Rises with every commit, and every second without one: a writer whose count stands is stuck.
    pub turns: Arc<AtomicU64>,
}

impl Writer {
    /// Queues a post; false where the queue is full or the writer is gone. A single post of any size
    /// has room in an empty queue.
    pub fn submit(&self, job: Job) -> bool {
        let bytes = job.bytes;
        let before = self.state.queued_bytes.fetch_add(bytes, Ordering::Relaxed);
        let fits = before == 0 || before + bytes <= QUEUE_BYTES_MAX;
        self.state.queued_posts.fetch_add(1, Ordering::Relaxed);
        let queued = fits && self.queue.try_send(job).is_ok();
        if !queued {
            self.state.queued_bytes.fetch_sub(bytes, Ordering::Relaxed);
            self.state.queued_posts.fetch_sub(1, Ordering::Relaxed);
        }
        queued
    }

    /// How many posts wait, and the bytes of their bodies.
    pub fn queued(&self) -> (usize, usize) {
        (self.state.queued_posts.load(Ordering::Relaxed), self.state.queued_bytes.load(Ordering::Relaxed))
    }

    /// Whether the last commit succeeded.
    pub fn works(&self) -> bool {
        self.state.works.load(Ordering::Relaxed)
    }
}

/// Starts the thread; it ends when every [`Writer`] is dropped and the queue is empty, and the
/// receiver then closes. `wake` is called after each commit that called for messages.
pub fn start(
    store: Store,
    intake: Intake,
    clock: Clock,
    (log, metrics): (Log, Arc<Metrics>),
    wake: impl Fn() + Send + 'static,
) -> Result<(Writer, Receiver<()>)> {
    let (queue, jobs) = sync_channel(QUEUE_POSTS_MAX);
    let (done, all_done) = channel::<()>();
    let state = State { works: AtomicBool::new(true), queued_bytes: 0.into(), queued_posts: 0.into() };
    let (state, turns) = (Arc::new(state), Arc::<AtomicU64>::default());
    let writer = Writer { queue, state: Arc::clone(&state), turns: Arc::clone(&turns) };
    let mut write = Write {
        store,
        intake,
        clock,
        log,
        metrics,
        state,
        turns,
        forgot: Turn::default(),
        looked: Turn::default(),
        is_log_long: false,
        truncated: 0,
    };
    let body = move || {
        while let Some(batch) = write.next_batch(&jobs) {
            let called_for = if batch.is_empty() { 0 } else { write.batch(batch) };
            if called_for + write.look_at_silences() > 0 {
                wake();
            }
        }
        super::close(write);
        drop(done);
    };
    let started = thread::Builder::new().name("writer".to_string()).spawn(body);
    started.map_err(|e| Error::failed(say::no_writing_thread()).because(e))?;
    Ok((writer, all_done))
}

/// When something was last done that is done now and then: by a stopwatch, whatever the host's clock is set to.
#[derive(Default)]
struct Turn(Option<Stopwatch>);

impl Turn {
    fn now() -> Self {
        Turn(Some(Stopwatch::start()))
    }

    fn is_over(&self, every: Duration) -> bool {
        self.0.is_none_or(|last| last.elapsed() >= every)
    }
}

struct Write {
    store: Store,
    intake: Intake,
    clock: Clock,
    log: Log,
    metrics: Arc<Metrics>,
    state: Arc<State>,
    turns: Arc<AtomicU64>,
    forgot: Turn,
    looked: Turn,
    is_log_long: bool,
    /// How many alerts Alertmanager left out of its posts since the start.
    truncated: u64,
}

impl Write {
    /// Waits for one post, then takes what is there already; empty when it is time to look at silences, none
    /// when nobody can send any more.
    fn next_batch(&mut self, jobs: &Receiver<Job>) -> Option<Vec<Job>> {
        let first = loop {
            self.turns.fetch_add(1, Ordering::Relaxed);
            match jobs.recv_timeout(TRY_EVERY) {
                Ok(job) => break job,
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) if self.looked.is_over(LOOK_EVERY) => return Some(Vec::new()),
                Err(RecvTimeoutError::Timeout) => self.try_again(),
            }
        };
        let mut alerts = first.post.alerts.len();
        let mut batch = vec![first];
        while batch.len() < COMMIT_POSTS_MAX && alerts < COMMIT_ALERTS_MAX {
            let Ok(job) = jobs.try_recv() else { break };
            alerts += job.post.alerts.len();
            batch.push(job);
        }
        let bytes = batch.iter().map(|job| job.bytes).sum();
        self.state.queued_bytes.fetch_sub(bytes, Ordering::Relaxed);
        self.state.queued_posts.fetch_sub(batch.len(), Ordering::Relaxed);
        Some(batch)
    }

    /// Whoever asks whether we are ready sends nothing until we are: after a failure we have to find
    /// out ourselves.
    fn try_again(&mut self) {
        if !self.state.works.load(Ordering::Relaxed) {
            let probe = |tx: &mut Tx<'_>| Ok((tx.probe()?, "probe".to_string()));
            let works = self.store.write(self.clock.now(), WHO, probe).is_ok();
            self.state.works.store(works, Ordering::Relaxed);
        }
    }

    /// Commits and answers; returns how many messages were called for. Where we ourselves fail at one
    /// of several posts, each is tried alone, so that it costs the others nothing.
    fn batch(&mut self, mut batch: Vec<Job>) -> usize {
        // In an order that is every daemon's: two that take the same posts would each wait for what the
        // other has written already. Of one group the order stays.
        let group = |job: &Job| (job.post.receiver.clone(), job.post.group_key.clone());
        batch.sort_by_cached_key(group);
        let began = Stopwatch::start();
        let committed = catch_unwind(AssertUnwindSafe(|| self.commit(&batch)))
            .unwrap_or_else(|_| Err(Error::failed(say::codo_failed())));
        match committed.is_ok() {
            true => self.metrics.commit(began.elapsed()),
            false => self.metrics.failed_commits.add(1),
        }
        if batch.len() > 1 && committed.as_ref().is_err_and(|e| e.kind() != Kind::Database) {
            return batch.into_iter().map(|job| self.batch(vec![job])).sum();
        }
        if let Err(e) = &committed {
            (self.log)(&say::not_stored(batch.len(), e));
        }
        self.state.works.store(committed.is_ok(), Ordering::Relaxed);
        for job in batch {
            (job.done)(committed.is_ok());
        }
        self.forget_posts();
        let taken = committed.unwrap_or_default();
        self.metrics.silenced.add(taken.silenced);
        if taken.truncated > 0 {
            self.truncated = self.truncated.saturating_add(taken.truncated);
            (self.log)(&say::left_out(taken.truncated, self.truncated));
        }
        taken.messages
    }

    /// A file that is gone makes us unready before the next post finds out; of a log that grows is said once
    /// that it does.
    fn look_at_file(&mut self) {
        if let Err(e) = self.store.stay_in_place()
            && self.state.works.swap(false, Ordering::Relaxed)
        {
            (self.log)(&say::cannot_be_written(e));
        }
        let bytes = self.store.log_bytes().unwrap_or_default();
        let was_long = std::mem::replace(&mut self.is_log_long, bytes > LOG_BYTES_MAX);
        if self.is_log_long && !was_long {
            (self.log)(&say::long_log(bytes >> 20));
        }
    }

    /// Looks now and then which silences have begun or ended; returns how many messages that calls for.
    fn look_at_silences(&mut self) -> usize {
        if !self.looked.is_over(LOOK_EVERY) {
            return 0;
        }
        self.looked = Turn::now();
        let now = self.clock.now();
        self.look_at_file();
        self.try_again();
        let looked =
            catch_unwind(AssertUnwindSafe(|| self.intake.look_at_silences(&mut self.store, now, WHO)))
                .unwrap_or_else(|_| Err(Error::failed(say::codo_failed())));
        // What was not looked at is the next time.
        looked.unwrap_or_else(|e| {
            (self.log)(&say::silences_not_seen(&e));
            0
        })
    }

    /// Clears the log of posts now and then.
    fn forget_posts(&mut self) {
        if self.forgot.is_over(FORGET_EVERY) {
            self.forgot = Turn::now();
            let now = self.clock.now();
            let window = i64::try_from(self.intake.dedup_window).unwrap_or(i64::MAX);
            // What is left now is cleared the next time.
            let _ = self.store.forget_posts(now.plus(-window));
        }
    }

    fn commit(&mut self, batch: &[Job]) -> Result<Taken> {
        self.store.write(self.clock.now(), WHO, |tx| {
            let mut taken = Taken::default();
            let (now, zone) = (tx.now(), self.intake.zone);
            let routing = Routing::load(tx.store(), now, zone)?;
            for job in batch {
                self.intake.take(tx, &routing, (&job.post, job.tell), &mut taken)?;
            }
            let what = taken.deeds.what();
            Ok((taken, what))
        })
    }
}
