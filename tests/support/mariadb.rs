//! A MariaDB server of a test's own: made in a temporary folder, reached through a socket there alone, and gone
//! with the test, however that ends.

use super::peer::{peer, server_command, server_folder};
use super::wait_until;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Runs the server until standard input ends, which it does when the test process is gone, whatever became of
/// it. Then nothing is left of the server.
const KEEPER: &str = "\"$0\" \"$@\" >log 2>&1 & cat >/dev/null; kill -KILL $!; wait; rm -rf \"$PWD\"";

/// For a small database that nobody keeps, in the zone of codo-tools' servers.
const SETTINGS: &[&str] = &[
    "--skip-networking",
    "--skip-log-bin",
    "--default-time-zone=+08:00",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=16M",
    "--innodb-log-file-size=4M",
];

/// The running server; ended and removed when dropped.
pub struct MariaDb {
    keeper: Child,
    folder: tempfile::TempDir,
    client: PathBuf,
    dump: PathBuf,
}

impl MariaDb {
    /// A server without a database. None where MariaDB is not installed.
    pub fn start() -> Option<Self> {
        let [server, install, client, dump] =
            ["mariadbd", "mariadb-install-db", "mariadb", "mariadb-dump"].map(|name| peer(&[name]));
        let (server, install, client, dump) = (server?, install?, client?, dump?);
        let folder = server_folder();
        let data = format!("--datadir={}", folder.path().join("data").display());
        let mut make = server_command(&install);
        // A server takes the temporary tables that it finds at its start for its own.
        make.current_dir(folder.path()).env("TMPDIR", folder.path()).args([
            "--no-defaults",
            &data,
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ]);
        let made = make.output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut keep = server_command("/bin/sh");
        keep.current_dir(folder.path())
            .env("TMPDIR", folder.path())
            .args(["-c", KEEPER])
            .arg(server)
            .args(["--no-defaults", &data])
            .args(SETTINGS);
        keep.arg(socket(folder.path())).arg(format!("--pid-file={}", folder.path().join("pid").display()));
        // In a group of its own, so that Ctrl-C does not end the keeper before its work.
        let keeper = keep.stdin(Stdio::piped()).process_group(0).spawn().unwrap();
        let mariadb = MariaDb { keeper, folder, client, dump };
        wait_until("MariaDB answers", || mariadb.run(b"SELECT 1;", &[]).is_ok());
        Some(mariadb)
    }

    /// Runs statements in a database.
    #[track_caller]
    pub fn execute(&self, database: &str, sql: &str) {
        self.run(sql.as_bytes(), &["--default-character-set=utf8mb4", database]).unwrap();
    }

    /// A new database with what these statements make.
    #[track_caller]
    pub fn create(&self, name: &str, sql: &str) {
        let create =
            format!("CREATE DATABASE {name} DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;");
        self.run(create.as_bytes(), &[]).unwrap();
        self.execute(name, sql);
    }

    /// What `mysqldump` writes when it is told this.
    #[track_caller]
    pub fn dump(&self, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new(&self.dump);
        command.env_clear().args(["--no-defaults", "--user=root"]).arg(socket(self.folder.path()));
        let dumped = command.args(arguments).output().unwrap();
        assert!(dumped.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&dumped.stderr));
        dumped.stdout
    }

    fn run(&self, sql: &[u8], arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(&self.client);
        command.env_clear().args(["--no-defaults", "--user=root"]).arg(socket(self.folder.path()));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut client = command.spawn().unwrap();
        // Where there is no server yet, nobody reads this.
        let _ = client.stdin.take().unwrap().write_all(sql);
        let run = client.wait_with_output().unwrap();
        if run.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&run.stderr).into_owned()) }
    }
}

impl Drop for MariaDb {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn socket(folder: &Path) -> String {
    format!("--socket={}", folder.join("sock").display())
}
