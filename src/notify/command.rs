//! A program on this machine (`exec:`): it gets the message as JSON on its standard input.
//!
//! Run without a shell, with an empty environment, in a process group of its own; it and its children
//! are ended when its time is up. Only a file that others cannot write is run. Exit code 0 is
//! delivered, 65 (`EX_DATAERR` of sysexits.h) says that this message will never be taken, anything
//! else is tried again.

use super::{Outcome, Outgoing, Settings};
use crate::lang::{Said, notify as say};
use crate::text;
use rustix::io::ioctl_fionbio;
use rustix::process::{Pid, Signal, geteuid, kill_process_group};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

/// The exit code of a program that will never take this message.
const REFUSED: i32 = 65;
/// The most bytes kept of what the program writes to its standard error.
const WORDS_BYTES_MAX: usize = 4 << 10;
/// How often a program's standard error is read each time it is looked at.
const READS_PER_LOOK: usize = 256;
/// How often a running program is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Runs the program with one message.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome<Said> {
    let path = match safe_program(Path::new(message.address.rest())) {
        Ok(path) => path,
        Err(why) => return Outcome::Retry(why),
    };
    let started = Command::new(&path)
        .env_clear()
        .current_dir("/")
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    match started {
        Ok(child) => watch(child, text::inert_json(message.to_json().to_string()).as_bytes(), settings),
        Err(e) => Outcome::Retry(say::not_started(path.display(), e.to_string())),
    }
}

/// The file behind the path, where nobody but root and this user can write it or replace it: neither the
/// file nor any folder above it.
fn safe_program(path: &Path) -> Result<PathBuf, Said> {
    let unusable = |e: std::io::Error| say::unusable(path.display(), e.to_string());
    let real = path.canonicalize().map_err(unusable)?;
    let us = geteuid().as_raw();
    for checked in real.ancestors() {
        let meta = checked.metadata().map_err(unusable)?;
        let sticky_folder = meta.is_dir() && meta.mode() & 0o1000 != 0;
        if (meta.mode() & 0o022 != 0 && !sticky_folder) || (meta.uid() != 0 && meta.uid() != us) {
            return Err(say::writable_by_others(checked.display()));
        }
    }
    Ok(real)
}

/// Feeds the program and listens to it until it ends or its time is up. No thread waits on its pipes:
/// a child that it left behind could hold them open for ever.
fn watch(mut child: Child, input: &[u8], settings: &Settings) -> Outcome<Said> {
    let mut words = Vec::new();
    let ended = converse(&mut child, input, settings, &mut words);
    end_group(&child);
    let said = String::from_utf8_lossy(&words).trim().to_string();
    match ended {
        Ok(Some(status)) => judge(status, &said),
        Ok(None) => {
            let _ = child.wait();
            Outcome::Retry(say::did_not_end(settings.timeout.as_secs(), said))
        }
        Err(e) => Outcome::Retry(say::not_waited_for(e.to_string())),
    }
}

fn converse(
    child: &mut Child,
    mut input: &[u8],
    settings: &Settings,
    words: &mut Vec<u8>,
) -> std::io::Result<Option<ExitStatus>> {
    let (mut stdin, mut stderr) = (child.stdin.take(), child.stderr.take());
    stdin.as_ref().map(unblock).transpose()?;
    stderr.as_ref().map(unblock).transpose()?;
    let mut waited = Duration::ZERO;
    loop {
        let ended = child.try_wait()?;
        // A program may end, or close its input, without having read it all.
        if let Some(pipe) = &mut stdin
            && !feed(pipe, &mut input)
        {
            stdin = None;
        }
        if let Some(pipe) = &mut stderr {
            listen(pipe, words);
        }
        if ended.is_some() || waited >= settings.timeout || settings.stop.load(Ordering::Relaxed) {
            return Ok(ended);
        }
        thread::sleep(LOOK_EVERY);
        waited += LOOK_EVERY;
    }
}

fn unblock(pipe: &impl AsFd) -> std::io::Result<()> {
    Ok(ioctl_fionbio(pipe, true)?)
}

/// Writes as much as the pipe takes; false when there is nothing left to write or nobody reads.
fn feed(pipe: &mut impl Write, input: &mut &[u8]) -> bool {
    while !input.is_empty() {
        match pipe.write(input) {
            Ok(written) => *input = input.get(written..).unwrap_or_default(),
            Err(e) => return e.kind() == ErrorKind::WouldBlock,
        }
    }
    false
}

/// Reads what is there; what is beyond the limit is read and forgotten.
fn listen(pipe: &mut impl Read, words: &mut Vec<u8>) {
    let mut block = [0; WORDS_BYTES_MAX];
    // Bounded: a program that never stops talking is not listened to for ever.
    for _ in 0..READS_PER_LOOK {
        let Ok(read @ 1..) = pipe.read(&mut block) else { return };
        let room = WORDS_BYTES_MAX.saturating_sub(words.len());
        words.extend(block.iter().take(read.min(room)));
    }
}

/// Ends the program's whole group: also children that it left behind.
fn end_group(child: &Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        // Where nobody is left there is nobody to end.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

fn judge(status: ExitStatus, said: &str) -> Outcome<Said> {
    let why = Said::foreign(format!("{status}; {said}").trim_end_matches("; "));
    match status.code() {
        Some(0) => Outcome::Delivered(why),
        Some(REFUSED) => Outcome::Rejected(why),
        _ => Outcome::Retry(why),
    }
}
