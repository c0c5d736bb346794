//! Programs that tests talk to and that a machine may lack.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

/// The first of these programs that is installed. None skips the test and says so, except where
/// `CODO_REQUIRE_PEERS=1`: there it fails.
pub fn peer(names: &[&str]) -> Option<PathBuf> {
    peer_also_in(&[], names)
}

/// The same, of programs that some machines keep in folders that are not on PATH.
#[expect(clippy::disallowed_methods, reason = "what is installed on this machine, and whether it must be")]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
pub fn peer_also_in(folders: &[PathBuf], names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(folders.iter().cloned())
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|program| program.is_file());
    let required = std::env::var_os("CODO_REQUIRE_PEERS").is_some_and(|v| v == "1");
    assert!(found.is_some() || !required, "{} is not installed", names.join(" or "));
    if found.is_none() {
        eprintln!("skipped: {} is not installed", names.join(" or "));
    }
    found
}

/// Ports of which each is free and no two are the same, for programs that cannot choose one themselves.
pub fn free_ports<const N: usize>() -> [SocketAddr; N] {
    let held: [TcpListener; N] = std::array::from_fn(|_| TcpListener::bind("127.0.0.1:0").unwrap());
    held.map(|listener| listener.local_addr().unwrap())
}
