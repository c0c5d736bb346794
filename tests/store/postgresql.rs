//! What is lost on the way to a PostgreSQL server and back: it is done once, and said truly. Skipped
//! where PostgreSQL is not installed, unless `CODO_REQUIRE_PEERS=1`.

use crate::support::{Cluster, Codo, Database, Fate, Proxy, wait_until};
use codo::error::Kind;
use codo::store::list::Query;
use codo::store::outbox;
use codo::store::schema::VERSION;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What only a commit holds.
const COMMIT: &str = "INSERT INTO commit_mark";
/// Which commits wait for a standby, and what ends their waiting.
const WAITING: &str = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
const CANCEL: &str = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";

/// A codo that reaches its server through a proxy; the same database beside it.
struct Remote {
    codo: Codo,
    proxy: Proxy,
    database: Database,
}

/// A database of its own with codo's tables.
fn remote() -> Option<Remote> {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let cluster = Cluster::shared_with_tcp()?;
    let name = format!("lost_{}", MADE.fetch_add(1, Ordering::Relaxed));
    let database = cluster.create(&name);
    let proxy = Proxy::to(cluster.address());
    let codo = Codo::on(&proxy.url(&name));
    codo.ok(&["fault", "list"]);
    Some(Remote { codo, proxy, database })
}

impl Remote {
    fn add_fault(&self) -> crate::support::Run {
        self.codo.run(&["fault", "add", "网络中断", "--level", "一级故障", "--owner", "yang"])
    }

    /// Faults, journal entries and changes: one of each for each that was added.
    fn assert_faults(&self, faults: i64) {
        for table in ["fault", "op", "change"] {
            assert_eq!(self.database.number(&format!("SELECT count(*) FROM {table}")), faults, "{table}");
        }
    }
}

#[test]
fn a_commit_whose_answer_is_lost_is_found_and_one_that_did_not_arrive_is_made_again() {
    let Some(remote) = remote() else { return };
    for (n, fate) in [Fate::LoseAnswer, Fate::Cut, Fate::LoseAnswer].into_iter().enumerate() {
        remote.proxy.trap(COMMIT, fate, 1);
        let run = remote.add_fault();
        assert_eq!(run.code, 0, "{fate:?}: {}", run.view());
        assert_eq!(remote.proxy.sprung(), n + 1);
        remote.assert_faults(i64::try_from(n).unwrap() + 1);
    }
}

#[test]
fn a_commit_that_is_cut_off_wherever_it_is_is_made_once() {
    let Some(remote) = remote() else { return };
    let places = ["BEGIN", "INSERT INTO fault", "INSERT INTO op", "INSERT INTO change"];
    let mut faults = 0;
    for place in places {
        for fate in [Fate::Cut, Fate::LoseAnswer] {
            remote.proxy.trap(place, fate, 1);
            let run = remote.add_fault();
            assert_eq!(run.code, 0, "{place} {fate:?}: {}", run.view());
            faults += 1;
            remote.assert_faults(faults);
        }
    }
    assert_eq!(remote.proxy.sprung(), places.len() * 2);
}

#[test]
fn a_commit_that_arrives_after_it_was_made_again_comes_to_nothing() {
    let Some(remote) = remote() else { return };
    remote.proxy.trap(COMMIT, Fate::HoldBack, 1);
    let run = remote.add_fault();
    assert_eq!(run.code, 0, "{}", run.view());
    remote.assert_faults(1);
    remote.proxy.let_go();
    remote.assert_faults(1);
}

#[test]
fn where_no_commit_is_ever_answered_it_is_said_that_nobody_knows() {
    let Some(remote) = remote() else { return };
    remote.proxy.trap(COMMIT, Fate::Cut, usize::MAX);
    let run = remote.add_fault();
    assert_eq!(run.code, 5);
    assert!(run.stderr.contains("it is not known whether it was saved"), "{}", run.view());
    remote.assert_faults(0);
}

#[test]
fn where_no_connection_lasts_until_the_commit_it_is_said_that_nothing_was_saved() {
    let Some(remote) = remote() else { return };
    remote.proxy.trap("INSERT INTO fault", Fate::Cut, usize::MAX);
    let run = remote.add_fault();
    assert_eq!(run.code, 5);
    assert!(run.stderr.contains("nothing was saved") && !run.stderr.contains("not known"), "{}", run.view());
    remote.assert_faults(0);
}

#[test]
fn what_cannot_be_made_again_after_a_commit_that_did_not_arrive_is_known_not_to_be_saved() {
    let Some(remote) = remote() else { return };
    let other = Codo::on(&remote.database.name);
    let mut store = remote.codo.store();
    let mut attempts = 0;
    remote.proxy.trap(COMMIT, Fate::Cut, 1);
    let written = store.write(super::now(), "tester", |tx| {
        attempts += 1;
        if attempts == 2 {
            other.ok(&["rule", "add", "Node"]);
        }
        Ok((tx.insert(super::a_rule("Node", ""))?, "add".to_string()))
    });
    let error = written.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string()),
        (Kind::Conflict, "there is a rule \"Node\" already: 2".into())
    );
    assert_eq!(remote.database.number("SELECT count(*) FROM op"), 1);
}

#[test]
fn what_is_read_is_read_again() {
    let Some(remote) = remote() else { return };
    remote.add_fault();
    for fate in [Fate::Cut, Fate::LoseAnswer] {
        for place in ["SELECT version", "FROM fault"] {
            remote.proxy.trap(place, fate, 1);
            assert_eq!(remote.codo.ok(&["fault", "list", "-q"]).stdout, "1\n");
        }
    }
    assert_eq!(remote.proxy.sprung(), 4);
}

#[test]
fn connections_that_ended_while_nobody_looked_cost_nothing() {
    let Some(remote) = remote() else { return };
    let mut store = remote.codo.store();
    let now = remote.codo.clock.now();
    for round in 0..3 {
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
            WHERE datname = current_database() AND pid <> pg_backend_pid()";
        remote.database.execute(end).unwrap();
        match round {
            0 => assert!(
                store
                    .rows_of(&outbox::listing(), &Query { limit: 1, ..Query::default() })
                    .unwrap()
                    .0
                    .is_empty()
            ),
            _ => store.write(now, "tester", |tx| Ok((tx.probe()?, "probe".to_string()))).unwrap(),
        }
    }
}

#[test]
fn tables_whose_making_is_cut_off_are_made_whole() {
    let Some(cluster) = Cluster::shared_with_tcp() else { return };
    for (n, place) in ["pg_advisory_xact_lock", "CREATE TABLE fault", "INSERT INTO codo_schema", "COMMIT\0"]
        .iter()
        .enumerate()
    {
        for fate in [Fate::Cut, Fate::LoseAnswer] {
            let name = format!("made_{n}_{fate:?}").to_lowercase();
            let database = cluster.create(&name);
            let proxy = Proxy::to(cluster.address());
            proxy.trap(place, fate, 1);
            let codo = Codo::on(&proxy.url(&name));
            codo.ok(&["rule", "add", "Node"]);
            assert_eq!(proxy.sprung(), 1, "{place}");
            assert_eq!(database.number("SELECT version FROM codo_schema"), VERSION);
        }
    }
}

#[test]
fn a_change_that_fails_as_a_program_does_changes_nothing_and_costs_nothing_else() {
    let Some(remote) = remote() else { return };
    let mut store = remote.codo.store();
    let failed = catch_unwind(AssertUnwindSafe(|| {
        store.write(super::now(), "tester", |tx| {
            tx.insert(super::a_rule("Node", ""))?;
            panic!("as a test");
            #[expect(unreachable_code, reason = "says what the change would return")]
            Ok(((), String::new()))
        })
    }));
    assert!(failed.is_err());
    super::insert(&mut store, super::a_rule("Disk", ""));
    assert_eq!(remote.database.rows("SELECT keyword FROM rule"), ["Disk"]);
}

#[test]
fn a_change_that_stood_still_for_too_long_or_lost_its_server_is_made_again() {
    let Some(remote) = remote() else { return };
    let mut store = remote.codo.store();
    let (mut attempts, of_codo) =
        (0, "FROM pg_stat_activity WHERE application_name = 'codo' AND datname = current_database()");
    let added = store.write(super::now(), "tester", |tx| {
        attempts += 1;
        let rule = tx.insert(super::a_rule("Node", ""))?;
        match attempts {
            // As a process that was stopped: the server ends what keeps its locks and says nothing.
            1 => wait_until("the server ends it", || {
                remote.database.number(&format!("SELECT count(*) {of_codo}")) == 0
            }),
            2 => remote.database.execute(&format!("SELECT pg_terminate_backend(pid) {of_codo}")).unwrap(),
            _ => {}
        }
        Ok((rule, "add".to_string()))
    });
    added.unwrap();
    assert_eq!((attempts, remote.database.rows("SELECT keyword FROM rule")), (3, vec!["Node".to_string()]));
    assert_eq!(remote.database.number("SELECT count(*) FROM op"), 1);
}

#[test]
fn what_no_standby_has_confirmed_is_not_called_saved() {
    let Some(cluster) = Cluster::start(&["wal_level=replica", "max_wal_senders=2"]) else { return };
    let database = cluster.create("codo");
    let codo = Codo::on(&database.name);
    codo.ok(&["rule", "list"]);
    cluster.set("synchronous_standby_names", "absent");
    let run = std::thread::scope(|scope| {
        let run = scope.spawn(|| codo.run(&["rule", "add", "Node"]));
        wait_until("the commit waits", || database.rows(WAITING).len() == 1);
        database.execute(CANCEL).unwrap();
        run.join().unwrap()
    });
    assert!(
        run.code == 5 && run.stderr.contains("it is saved, but no standby has confirmed it"),
        "{}",
        run.view()
    );
    // It waits for longer than is waited for it.
    let run = codo.run(&["rule", "add", "Disk"]);
    assert!(run.code == 5 && run.stderr.contains("it is not known whether it was saved"), "{}", run.view());
    database.execute(CANCEL).unwrap();
    assert_eq!(database.rows("SELECT keyword FROM rule"), ["Node", "Disk"]);
}

#[test]
fn a_commit_that_is_found_is_not_called_saved_before_a_standby_has_it() {
    let Some(cluster) = Cluster::start_with_tcp(&["wal_level=replica", "max_wal_senders=2"]) else { return };
    let database = cluster.create("codo");
    let proxy = Proxy::to(cluster.address());
    let codo = Codo::on(&proxy.url("codo"));
    codo.ok(&["rule", "list"]);
    cluster.set("synchronous_standby_names", "absent");
    let waiting = || database.rows(WAITING);
    proxy.trap(COMMIT, Fate::LoseAnswer, 1);
    let run = std::thread::scope(|scope| {
        let run = scope.spawn(|| codo.run(&["rule", "add", "Node"]));
        wait_until("the commit waits", || waiting().len() == 1);
        let first = waiting();
        // It is kept now, and found by its mark.
        database.execute(CANCEL).unwrap();
        wait_until("what is to confirm it waits", || {
            run.is_finished() || waiting().first().is_some_and(|pid| *pid != first[0])
        });
        database.execute(CANCEL).unwrap();
        run.join().unwrap()
    });
    assert!(
        run.code == 5 && run.stderr.contains("it is saved, but no standby has confirmed it"),
        "{}",
        run.view()
    );
    assert_eq!(database.rows("SELECT keyword FROM rule"), ["Node"]);
}

#[test]
fn a_leader_that_may_no_longer_write_is_left_for_the_one_that_may() {
    let start = || Cluster::start_with_tcp(&["log_connections=on"]);
    let (Some(old), Some(new)) = (start(), start()) else { return };
    let [of_old, of_new] = [&old, &new].map(|cluster| cluster.create("codo"));
    let url =
        format!("postgres://codo@{},{}/codo?target_session_attrs=read-write", old.address(), new.address());
    Codo::on(&of_new.name).ok(&["rule", "list"]);
    let mut store = Codo::on(&url).store();
    super::insert(&mut store, super::a_rule("Node", ""));
    old.set("default_transaction_read_only", "on");
    super::insert(&mut store, super::a_rule("Disk", ""));
    let rules = "SELECT keyword FROM rule";
    assert_eq!(
        (of_old.rows(rules), of_new.rows(rules)),
        (vec!["Node".to_string()], vec!["Disk".to_string()])
    );
    // Any other refusal is the change's own.
    let again = store
        .write(super::now(), "tester", |tx| Ok((tx.insert(super::a_rule("Disk", ""))?, "add".to_string())));
    assert_eq!(again.unwrap_err().kind(), Kind::Conflict);

    // Where none may write for now, one of them soon will.
    new.set("default_transaction_read_only", "on");
    let log = new.folder().join("log");
    let looks = || std::fs::read_to_string(&log).unwrap().matches("application_name=codo").count();
    let before = looks();
    std::thread::scope(|scope| {
        let run = scope.spawn(|| Codo::on(&url).run(&["rule", "list", "-q"]));
        wait_until("it was looked at", || looks() > before);
        new.set("default_transaction_read_only", "off");
        assert_eq!(run.join().unwrap().stdout, "1\n");
    });
}

#[test]
fn what_a_silent_connection_leaves_behind_holds_up_nobody_for_long() {
    let add = |fate| {
        let Some(remote) = remote() else { return };
        // The row is locked by a transaction whose client has given up waiting for this answer.
        remote.proxy.trap("INSERT INTO op", fate, 1);
        let run = remote.codo.run(&["rule", "add", "Node"]);
        assert_eq!(run.code, 0, "{fate:?}: {}", run.view());
        assert_eq!(remote.database.number("SELECT count(*) FROM rule"), 1);
    };
    std::thread::scope(|scope| {
        [Fate::Silence, Fate::Vanish].map(|fate| scope.spawn(move || add(fate))).map(|t| t.join().unwrap())
    });
}
