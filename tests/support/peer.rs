//! Programs that tests talk to and that a machine may lack.

use std::net::{SocketAddr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The first of these programs that is installed. None skips the test and says so, except where
/// `CODO_REQUIRE_PEERS=1`: there it fails.
#[expect(clippy::disallowed_methods, reason = "what is installed on this machine, and whether it must be")]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
pub fn peer(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(postgresql_folders())
        // Where servers are, which is not on everybody's PATH.
        .chain([PathBuf::from("/usr/sbin")])
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|program| program.is_file());
    let required = std::env::var_os("CODO_REQUIRE_PEERS").is_some_and(|v| v == "1");
    assert!(found.is_some() || !required, "{} is not installed", names.join(" or "));
    if found.is_none() {
        eprintln!("skipped: {} is not installed", names.join(" or "));
    }
    found
}

/// Where Debian keeps PostgreSQL's programs, the newest first.
fn postgresql_folders() -> Vec<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let numbered = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.ok()?.path();
        Some((path.file_name()?.to_str()?.parse::<u32>().ok()?, path.join("bin")))
    };
    let mut folders: Vec<(u32, PathBuf)> = versions.filter_map(numbered).collect();
    folders.sort_unstable_by(|a, b| b.cmp(a));
    folders.into_iter().map(|(_, folder)| folder).collect()
}

/// Ports of which each is free and no two are the same, for programs that cannot choose one themselves.
pub fn free_ports<const N: usize>() -> [SocketAddr; N] {
    let held: [TcpListener; N] = std::array::from_fn(|_| TcpListener::bind("127.0.0.1:0").unwrap());
    held.map(|listener| listener.local_addr().unwrap())
}

/// A folder for a server to keep everything in. Not where TMPDIR says: a socket's name is short, and the server's
/// user has to come there.
pub fn server_folder() -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("codo-").tempdir_in("/tmp").unwrap();
    give_to_server(folder.path());
    folder
}

/// A server's program with no environment, as the user that servers run as.
pub fn server_command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    if let Some((uid, gid)) = unprivileged() {
        command.uid(uid).gid(gid);
    }
    command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/bin");
    command
}

/// Makes a file or a folder that of the user that servers run as.
pub fn give_to_server(path: &Path) {
    if let Some((uid, gid)) = unprivileged() {
        std::os::unix::fs::chown(path, Some(uid), Some(gid)).unwrap();
    }
}

/// The user and group to run servers as where the test is run by root, whom PostgreSQL refuses.
fn unprivileged() -> Option<(u32, u32)> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let users = std::fs::read_to_string("/etc/passwd").unwrap();
    let ids = |name: &str| {
        let user: Vec<&str> =
            users.lines().map(|l| l.split(':').collect::<Vec<_>>()).find(|u| u[0] == name)?;
        Some((user[2].parse().ok()?, user[3].parse().ok()?))
    };
    Some(ids("postgres").or_else(|| ids("nobody")).expect("a user to run servers as"))
}
