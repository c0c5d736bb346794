//! `codo serve-webhook`: the daemon.

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::{Said, serve as say};
use crate::serve::{self, Limits, Log};
use crate::store::Store;
use clap::Args;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long a database server that was lost is looked for before a post is answered 503.
const PATIENCE: Duration = Duration::from_secs(3);

/// `codo serve-webhook`
#[derive(Args)]
pub struct Serve {
    /// The address and port to listen on [default: 127.0.0.1:8040]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Listen beyond this machine although nobody has to log in
    #[arg(long)]
    allow_anonymous: bool,
}

impl Serve {
    /// Serves until it is told to stop.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let settings = self.settings(ctx)?;
        // Whoever posts is better told at once to come again.
        let (database, kinds) = (ctx.location()?.with_patience(PATIENCE), ctx.kinds);
        let open = || {
            let mut store = Store::open(&database, kinds)?;
            store.fold_on_close()?;
            Ok(store)
        };
        // The log is stderr, and threads share it.
        let out = std::mem::replace(&mut ctx.out, crate::output::Out::to(std::io::sink(), std::io::sink()));
        let out = Arc::new(Mutex::new(out));
        let clock = ctx.clock;
        let log: Log = {
            let out = Arc::clone(&out);
            Arc::new(move |line: &Said| {
                let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
                out.talk(say::logged(clock.now().to_text(), line));
            })
        };
        let served = serve::run(settings, &open, &log, |address| {
            log(&say::listening(address, format_args!("{database}")));
        });
        drop(log);
        // Threads that are still delivering keep the log; the process ends without it.
        if let Some(out) = Arc::into_inner(out) {
            ctx.out = out.into_inner().unwrap_or_else(PoisonError::into_inner);
        } else {
            ctx.out = crate::output::Out::of_process();
        }
        served
    }

    fn settings(&self, ctx: &Ctx) -> Result<serve::Settings> {
        let number = |key| usize::try_from(ctx.config.number(key)).unwrap_or(usize::MAX);
        let configured = ctx.config.text("webhook.listen").and_then(|text| text.parse().ok());
        let listen = self.listen.or(configured).ok_or_else(|| Error::usage(say::no_listen()))?;
        let anonymous = self.allow_anonymous || ctx.config.flag("webhook.allow_anonymous");
        if !listen.ip().is_loopback() && !anonymous {
            return Err(Error::usage(say::reachable(listen)).hint(say::listen_here()));
        }
        Ok(serve::Settings {
            listen,
            limits: Limits {
                body_bytes: number("webhook.body_bytes_max"),
                head_bytes: number("webhook.head_bytes_max"),
                head_timeout: ctx.config.duration("webhook.head_timeout"),
                request_timeout: ctx.config.duration("webhook.request_timeout"),
                connections: number("webhook.connections_max"),
                connections_per_address: number("webhook.connections_per_address_max"),
            },
            lang: ctx.lang,
            sms_severities: ctx.config.folded("sms_severities"),
            dedup_window: ctx.config.duration("dedup_window").as_secs(),
            closed_words: ctx.config.closed_words(),
            delivery: ctx.delivery()?,
            clock: ctx.clock,
        })
    }
}
