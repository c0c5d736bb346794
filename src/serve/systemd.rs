//! What systemd is told: that the daemon is ready, reads its configuration again, stops, lives.
//!
//! The protocol of sd_notify(3): lines of text in a datagram. Where nobody listens nothing is sent, and
//! what cannot be sent harms nobody.

use std::ffi::OsStr;
use std::io::Result;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

/// Who is told, and how often that the daemon lives.
#[derive(Default)]
pub struct Systemd {
    to: Option<(UnixDatagram, SocketAddr)>,
    alive_every: Option<Duration>,
}

impl Systemd {
    /// From `NOTIFY_SOCKET`, a path or an abstract name behind an `@`, and `WATCHDOG_USEC`.
    pub fn new(socket: Option<&OsStr>, watchdog_micros: Option<u64>) -> Result<Self> {
        let Some(name) = socket else { return Ok(Systemd::default()) };
        let datagrams = UnixDatagram::unbound()?;
        // A full queue must not hold up the port.
        datagrams.set_nonblocking(true)?;
        // Twice in its time, as sd_watchdog_enabled(3) recommends.
        let alive_every = watchdog_micros.map(|micros| Duration::from_micros(micros / 2));
        Ok(Systemd { to: Some((datagrams, address(name)?)), alive_every })
    }

    /// The port is open.
    pub fn ready(&self) {
        self.tell("READY=1");
    }

    /// The configuration is being read again; [`Systemd::ready`] follows.
    pub fn reloading(&self) {
        self.tell("RELOADING=1");
    }

    /// No new posts are taken.
    pub fn stopping(&self) {
        self.tell("STOPPING=1");
    }

    /// The daemon lives.
    pub fn alive(&self) {
        self.tell("WATCHDOG=1");
    }

    /// How often it is to be told that the daemon lives.
    pub fn alive_every(&self) -> Option<Duration> {
        self.alive_every
    }

    fn tell(&self, line: &str) {
        if let Some((datagrams, address)) = &self.to {
            let _ = datagrams.send_to_addr(line.as_bytes(), address);
        }
    }
}

#[cfg(target_os = "linux")]
fn address(name: &OsStr) -> Result<SocketAddr> {
    use std::os::linux::net::SocketAddrExt;
    match name.as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name),
        None => SocketAddr::from_pathname(name),
    }
}

#[cfg(not(target_os = "linux"))]
fn address(name: &OsStr) -> Result<SocketAddr> {
    SocketAddr::from_pathname(name)
}
