//! The database's file and what stands around it, and the messages in it that nobody sends.

use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{check, doctor as say};
use crate::store::schema::{self, State};
use crate::store::{Finding, LOG_BYTES_MAX, Location, PRIVATE, Store, Surroundings};
use crate::text;
use crate::time::Time;
use std::path::Path;

const MEBIBYTE: u64 = 1 << 20;
/// Less space than this is little, whatever the database.
const FREE_BYTES_MIN: u64 = 100 * MEBIBYTE;
/// A clock may differ by this much from that of a file server, in seconds.
const CLOCK_SLACK: i64 = 60;
/// A message that has been due for longer is one that nobody sends, in seconds.
const DUE_SECONDS_MAX: i64 = 3_600;

/// What is wrong.
pub fn findings(ctx: &mut Ctx) -> Vec<Finding> {
    let location = match ctx.location() {
        Ok(location) => location,
        Err(e) => return vec![Finding::of("database", &e)],
    };
    let mut found = Vec::new();
    if let Location::File(path) = &location {
        if matches!(path.try_exists(), Ok(false)) {
            ctx.say(say::no_database_yet(path.display()));
            return found;
        }
        match Surroundings::of(path) {
            Ok(around) => found.extend(file(&around, path, ctx)),
            Err(e) => found.push(Finding::of("database", &e)),
        }
    }
    if !matches!(location, Location::File(_)) && matches!(schema::look(&location), Ok(State::Empty)) {
        ctx.say(say::no_database_yet(format_args!("{location}")));
        return found;
    }
    let messages = Store::open_to_read(&location, ctx.kinds).and_then(|mut store| messages(&mut store, ctx));
    match messages {
        Ok(some) => found.extend(some),
        Err(e) => found.push(Finding::of("database", &e)),
    }
    found
}

fn file(around: &Surroundings, path: &Path, ctx: &Ctx) -> Vec<Finding> {
    let shown = &text::inert(&path.to_string_lossy());
    let mut found = Vec::new();
    if around.written > ctx.here.now.plus(CLOCK_SLACK) {
        let at = around.written.show(ctx.here.zone);
        found.push(Finding::new("clock", say::clock_is_behind(shown, at), say::set_the_clock()));
    }
    if let Some(free) = around.free_bytes {
        let (needed, free_mebibytes) = (around.bytes.saturating_add(around.log_bytes), free / MEBIBYTE);
        if free < FREE_BYTES_MIN {
            found.push(Finding::new("space", say::little_space(shown, free_mebibytes), say::make_room()));
        } else if free < needed {
            let what = say::copy_does_not_fit(shown, free_mebibytes, needed / MEBIBYTE);
            found.push(Finding::new("space", what, say::make_room()));
        }
    }
    if around.links > 1 {
        found.push(Finding::new("links", say::several_names(shown, around.links), say::one_name()));
    }
    if let Some(what) = around.network {
        found.push(Finding::new("network", say::on_a_network(shown, what), say::move_it()));
    }
    if around.log_bytes > LOG_BYTES_MAX {
        let what = say::long_log(shown, around.log_bytes / MEBIBYTE);
        found.push(Finding::new("log", what, say::end_the_reader()));
    }
    for (file, mode) in around.modes.iter().filter(|(_, mode)| mode & !PRIVATE != 0) {
        let what = check::others_can_read(file.display(), format_args!("{mode:o}"));
        found.push(Finding::new("mode", what, check::chmod(file.display())));
    }
    if let Some((folder, mode)) = &around.open_folder {
        let folder = text::inert(&folder.to_string_lossy());
        let what = say::folder_is_open(&folder, format_args!("{mode:o}"));
        found.push(Finding::new("mode", what, say::close_folder(&folder)));
    }
    found
}

fn messages(store: &mut Store, ctx: &Ctx) -> Result<Vec<Finding>> {
    let late = store.overdue_messages(ctx.here.now.plus(-DUE_SECONDS_MAX))?;
    let mut found = Vec::new();
    if let (count, Some(since)) = late {
        let since = Time::show(since, ctx.here.zone);
        found.push(Finding::new("outbox", say::nobody_delivers(count, since), say::run_the_daemon()));
    }
    let gauges = store.gauges(ctx.here.now)?;
    let failed = gauges.messages.iter().find(|(state, _)| *state == "failed").map_or(0, |(_, count)| *count);
    if failed > 0 {
        found.push(Finding::new("outbox", say::failed(failed), say::retry_or_drop()));
    }
    Ok(found)
}
