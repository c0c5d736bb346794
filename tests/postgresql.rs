//! PostgreSQL in place of SQLite: all tests once more, on a cluster of their own.

use crate::support::{Cluster, test_cluster};
use postgres::{Client, NoTls};
use std::process::Command;

/// Parts of the names of tests that have nothing more to say here: those with a cluster of their own, those
/// about files, those about both databases, and those that open none.
const LEFT_OUT: &[&str] = &[
    "postgresql::",
    "failover::",
    "sqlite_file",
    "cli::db_",
    "golden::",
    "tidy::",
    "cli::password::",
    "time::",
];
/// Fewer tests than this, and something else was left out.
const TESTS_MIN: usize = 200;

#[test]
fn everything_holds_on_postgresql_too() {
    if test_cluster().is_some() {
        return;
    }
    let Some(cluster) = Cluster::start(&[]) else { return };
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.env("CODO_TEST_CLUSTER", cluster.folder());
    again.args(LEFT_OUT.iter().flat_map(|part| ["--skip", part]));
    let output = again.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let passed = said.split(" passed;").next().and_then(|before| before.split(' ').next_back()?.parse().ok());
    assert!(passed.is_some_and(|tests: usize| tests >= TESTS_MIN), "{said}");
}

#[test]
fn a_cluster_is_reached_in_both_ways_and_leaves_nothing_behind() {
    let Some(cluster) = Cluster::start_with_tcp(&["fsync=on"]) else { return };
    let (socket, tcp) = (cluster.url("postgres"), cluster.tcp_url("postgres"));
    for url in [&socket, &tcp] {
        let mut client = Client::connect(url, NoTls).unwrap();
        let set: String = client.query_one("SHOW fsync", &[]).unwrap().get(0);
        assert_eq!(set, "on");
    }
    let folder = cluster.folder().to_path_buf();
    drop(cluster);
    assert!(Client::connect(&tcp, NoTls).is_err());
    assert!(!folder.exists());
}
