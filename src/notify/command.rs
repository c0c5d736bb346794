//! A program on this machine (`exec:`): it gets the message as JSON on its standard input.
//!
//! Run without a shell, with an empty environment, in a process group of its own; it and its children
//! are ended when its time is up. Only a file that others cannot write is run. Exit code 0 is
//! delivered, 65 (`EX_DATAERR` of sysexits.h) says that this message will never be taken, anything
//! else is tried again.

use super::{Outcome, Outgoing, Settings};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};
use std::io::{Read, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The exit code of a program that will never take this message.
const REFUSED: i32 = 65;
/// The most bytes kept of what the program writes to its standard error.
const WORDS_BYTES_MAX: u64 = 4 << 10;
/// How often a running program is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Runs the program with one message.
pub fn send(message: &Outgoing<'_>, settings: &Settings) -> Outcome {
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
        Ok(child) => watch(child, message.to_json().to_string(), settings.timeout),
        Err(e) => Outcome::Retry(format!("{} could not be started: {e}", path.display())),
    }
}

/// The file behind the path, where nobody but root and this user can write it or replace it: neither the
/// file nor any folder above it.
fn safe_program(path: &Path) -> Result<PathBuf, String> {
    let unusable = |e: std::io::Error| format!("{}: {e}", path.display());
    let real = path.canonicalize().map_err(unusable)?;
    let us = geteuid().as_raw();
    for checked in real.ancestors() {
        let meta = checked.metadata().map_err(unusable)?;
        let sticky_folder = meta.is_dir() && meta.mode() & 0o1000 != 0;
        if (meta.mode() & 0o022 != 0 && !sticky_folder) || (meta.uid() != 0 && meta.uid() != us) {
            return Err(format!("{} can be written by others and was not run", checked.display()));
        }
    }
    Ok(real)
}

fn watch(mut child: Child, input: String, limit: Duration) -> Outcome {
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read must not hold us up; it may also end without reading.
        thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    }
    let words = child.stderr.take().map(|stderr| {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            let mut words = Vec::new();
            let mut stderr = stderr;
            let _ = stderr.by_ref().take(WORDS_BYTES_MAX).read_to_end(&mut words);
            let _ = tx.send(String::from_utf8_lossy(&words).trim().to_string());
            let _ = std::io::copy(&mut stderr, &mut std::io::sink());
        });
        rx
    });
    let ended = wait(&mut child, limit);
    end_group(&child);
    let said = words.and_then(|rx| rx.recv_timeout(LOOK_EVERY * 10).ok()).unwrap_or_default();
    match ended {
        Ok(Some(status)) => judge(status, &said),
        Ok(None) => {
            let _ = child.wait();
            Outcome::Retry(format!("it did not end within {} s and was ended; {said}", limit.as_secs()))
        }
        Err(e) => Outcome::Retry(format!("it could not be waited for: {e}")),
    }
}

fn wait(child: &mut Child, limit: Duration) -> std::io::Result<Option<ExitStatus>> {
    let mut waited = Duration::ZERO;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if waited >= limit {
            return Ok(None);
        }
        thread::sleep(LOOK_EVERY);
        waited += LOOK_EVERY;
    }
}

/// Ends the program's whole group: also children that it left behind.
fn end_group(child: &Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        // Where nobody is left there is nobody to end.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

fn judge(status: ExitStatus, said: &str) -> Outcome {
    let why = format!("{status}; {said}").trim_end_matches("; ").to_string();
    match status.code() {
        Some(0) => Outcome::Delivered(why),
        Some(REFUSED) => Outcome::Rejected(why),
        _ => Outcome::Retry(why),
    }
}
