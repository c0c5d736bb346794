//! `codo db copy` that does not come to its end, or must not: the target stays what it was.

use super::db_copy::{copy, directions, everything, fill, on, places};
use crate::support::{Codo, Database, Process, interruptible, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use std::process::{Command, Stdio};

/// The key of the lock that a table's trigger waits for.
const GATE: &str = "4711";

/// How a copy is ended that waits in the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Kill,
    Interrupt,
    Disconnect,
}

const ENDS: [End; 3] = [End::Kill, End::Interrupt, End::Disconnect];

/// Copies until somebody in a server's database waits for a lock, and ends it there.
fn end_in_the_middle(command: &Command, waits_in: &Database, end: End) {
    let mut process = Process::start(interruptible(command).stdout(Stdio::null()).stderr(Stdio::null()));
    let waiting = "FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    wait_until("the copy waits", || waits_in.number(&format!("SELECT COUNT(*) {waiting}")) == 1);
    let signal = |signal| {
        let pid = Pid::from_raw(i32::try_from(process.0.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    };
    match end {
        End::Kill => signal(Signal::KILL),
        End::Interrupt => signal(Signal::INT),
        End::Disconnect => drop(waits_in.rows(&format!("SELECT pg_terminate_backend(pid) {waiting}"))),
    }
    let code = process.0.wait().unwrap().code();
    assert_eq!(code, if end == End::Disconnect { Some(5) } else { None });
}

/// After a copy was ended: nothing is in the target, nothing is missing in the source, and it can be done
/// again.
fn assert_as_before(codo: &Codo, from: &Database, to: &Database, whole: &[String]) {
    assert!(everything(to).is_empty());
    assert!(everything(from) == whole);
    let run = copy(codo, from, to);
    assert_eq!(run.code, 0, "{}", run.view());
    assert!(everything(to) == whole);
    to.assert_sound();
}

#[test]
fn a_copy_that_is_ended_half_way_leaves_a_server_as_it_was() {
    let codo = Codo::new();
    for (from, _) in directions(&codo).into_iter().filter(|(_, to)| !to.is_file()) {
        fill(&codo, &from);
        let whole = everything(&from);
        for end in ENDS {
            let to = places(&codo, "unused").remove(1);
            assert_eq!(on(&codo, &to, &["rule", "list"]).code, 0);
            to.execute(&format!(
                "CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS
                   'BEGIN PERFORM pg_advisory_xact_lock({GATE}); RETURN NEW; END';
                 CREATE TRIGGER gate BEFORE INSERT ON change FOR EACH STATEMENT EXECUTE FUNCTION gate()"
            ))
            .unwrap();
            let gate = to.hold(&format!("BEGIN; SELECT pg_advisory_xact_lock({GATE})"));
            end_in_the_middle(&codo.binary(&["db", "copy", &from.name, &to.name]), &to, end);
            drop(gate);
            to.execute("DROP TRIGGER gate ON change").unwrap();
            assert_as_before(&codo, &from, &to, &whole);
        }
    }
}

#[test]
fn a_copy_that_is_ended_half_way_leaves_a_file_as_it_was() {
    let codo = Codo::new();
    for (n, (from, _)) in directions(&codo).into_iter().enumerate().filter(|(_, (from, _))| !from.is_file()) {
        fill(&codo, &from);
        let whole = everything(&from);
        for end in ENDS {
            let to = Database::file(&codo.path(&format!("{n}{end:?}.db")));
            let gate = from.hold("BEGIN; LOCK TABLE change IN ACCESS EXCLUSIVE MODE");
            end_in_the_middle(&codo.binary(&["db", "copy", &from.name, &to.name]), &from, end);
            drop(gate);
            assert_as_before(&codo, &from, &to, &whole);
        }
    }
}

#[test]
fn a_copy_from_file_to_file_that_is_killed_leaves_it_as_it_was() {
    let codo = Codo::new();
    let [from, to] = ["from", "to"].map(|name| Database::file(&codo.path(&format!("{name}.db"))));
    fill(&codo, &from);
    let whole = everything(&from);
    let log = codo.path("to.db-wal");
    let mut command = codo.binary(&["db", "copy", &from.name, &to.name]);
    let mut process = Process::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
    // More is written than the tables take, and less than all.
    wait_until("rows are written", || log.metadata().is_ok_and(|log| log.len() > 1_000_000));
    process.0.kill().unwrap();
    assert_eq!(process.0.wait().unwrap().code(), None);
    assert_as_before(&codo, &from, &to, &whole);
}

#[test]
fn a_target_that_keeps_something_else_is_found_out() {
    let codo = Codo::new();
    for (from, to) in directions(&codo) {
        fill(&codo, &from);
        assert_eq!(on(&codo, &to, &["rule", "list"]).code, 0);
        let change = "UPDATE fault SET fault_level = 'other' WHERE id = 2";
        let trigger = match to.is_file() {
            true => format!("CREATE TRIGGER other AFTER INSERT ON fault BEGIN {change}; END"),
            false => format!(
                "CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {change}; RETURN NULL; END$$;
                 CREATE TRIGGER other AFTER INSERT ON fault FOR EACH STATEMENT EXECUTE FUNCTION other()"
            ),
        };
        to.execute(&trigger).unwrap();
        let run = copy(&codo, &from, &to);
        assert_eq!((run.code, run.stdout.as_str()), (5, ""), "{}", run.view());
        assert!(run.stderr.contains("the table fault is not what was written"), "{}", run.view());
        assert!(everything(&to).is_empty());
    }
}

/// A database of codo's on a server, which holds nothing; none where there is no server.
fn made_on_a_server(codo: &Codo) -> Option<Database> {
    let to = places(codo, "unused").into_iter().nth(1)?;
    assert_eq!(on(codo, &to, &["rule", "list"]).code, 0);
    Some(to)
}

/// What a commit in a server's database does before it is done.
fn at_commit(database: &Database, statement: &str) {
    let sql = format!(
        "CREATE FUNCTION before() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {statement}; RETURN NULL; END$$;
         CREATE CONSTRAINT TRIGGER before AFTER INSERT ON change
           DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION before()"
    );
    database.execute(&sql).unwrap();
}

#[test]
fn a_commit_that_takes_longer_than_an_answer_may_is_waited_for() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    let whole = everything(&codo.database);
    let Some(to) = made_on_a_server(&codo) else { return };
    // Longer than `ANSWER_WAIT`, as a disk may be that is slow.
    at_commit(&to, "PERFORM pg_sleep(8)");
    let run = copy(&codo, &codo.database, &to);
    assert_eq!(run.code, 0, "{}", run.view());
    assert_eq!(everything(&to), whole);
}

#[test]
fn a_commit_that_the_server_refuses_is_said_in_its_words() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    let Some(to) = made_on_a_server(&codo) else { return };
    at_commit(&to, "RAISE EXCEPTION 'not today'");
    let run = copy(&codo, &codo.database, &to);
    let said = format!("error: nothing was copied: {}: the database failed: not today\n", to.name);
    assert_eq!((run.code, run.stderr), (5, said));
    assert!(everything(&to).is_empty());
}

#[test]
fn a_copy_that_no_standby_has_confirmed_is_there_and_called_what_it_is() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    let whole = everything(&codo.database);
    let Some(to) = made_on_a_server(&codo) else { return };
    // A commit warns of nothing else.
    at_commit(&to, "RAISE WARNING 'canceling wait for synchronous replication'");
    let run = copy(&codo, &codo.database, &to);
    let said = "it is saved, but no standby has confirmed it: the wait for one was cancelled";
    assert!(
        run.code == 5 && run.stderr.starts_with(&format!("error: {}: {said}\n", to.name)),
        "{}",
        run.view()
    );
    assert_eq!(everything(&to), whole);
}

#[test]
fn a_character_that_a_server_cannot_keep_is_replaced_and_said() {
    let codo = Codo::new();
    for (from, to) in directions(&codo).into_iter().filter(|(from, _)| from.is_file()) {
        fill(&codo, &from);
        from.execute("UPDATE alert SET alertname = 'a' || char(0) || 'b', severity = char(0)").unwrap();
        let run = copy(&codo, &from, &to);
        assert_eq!(run.code, 0, "{}", run.view());
        let said = format!(
            "warning: 1 row of alert held the character NUL, which {} cannot keep: it is U+FFFD there; the first is 5\n",
            to.name
        );
        match to.is_file() {
            true => {
                assert!(!run.stderr.contains("warning"), "{}", run.view());
                assert_eq!(to.rows("SELECT length(hex(alertname)), hex(severity) FROM alert"), ["6 | 00"]);
            }
            false => {
                assert!(run.stderr.starts_with(&said), "{}", run.view());
                assert_eq!(to.rows("SELECT alertname, severity FROM alert"), ["a\u{fffd}b | \u{fffd}"]);
            }
        }
    }
}

#[test]
fn nobody_writes_into_a_target_meanwhile() {
    let codo = Codo::new();
    for to in places(&codo, "to") {
        assert_eq!(on(&codo, &to, &["rule", "list"]).code, 0);
        codo.ok(&["rule", "add", "x", "-q"]);
        let _lock = to.lock();
        let run = copy(&codo, &codo.database, &to);
        assert_eq!(run.code, 5, "{}", run.view());
        assert!(run.stderr.contains("the database is locked by another process"), "{}", run.view());
        codo.ok(&["rule", "rm", "-y", "x"]);
    }
}

#[test]
fn who_writes_into_a_target_waits_until_the_copy_is_there() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    let Some(to) = made_on_a_server(&codo) else { return };
    // Half way, a rule waits for us.
    let sql = "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
                 $$BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NEW; END$$;
               CREATE TRIGGER wait BEFORE INSERT ON rule FOR EACH ROW EXECUTE FUNCTION wait()";
    to.execute(sql).unwrap();
    let mut us = postgres::Client::connect(&to.name, postgres::NoTls).unwrap();
    us.batch_execute("SELECT pg_advisory_lock(7)").unwrap();
    let wait_for = |kind: &str| {
        to.number(&format!("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = '{kind}'")) > 0
    };
    std::thread::scope(|scope| {
        let copied = scope.spawn(|| copy(&codo, &codo.database, &to));
        wait_until("the copy is half way", || wait_for("advisory"));
        // As a daemon notes a post: in a table without ids, which nothing but the lock keeps.
        let note =
            "INSERT INTO notification_log (post_hash, at, count) VALUES ('x', '2024-03-01T02:00:00Z', 1)";
        let noted = scope.spawn(|| to.execute(note).is_ok());
        wait_until("who writes waits", || wait_for("relation") || noted.is_finished());
        assert!(!noted.is_finished());
        us.batch_execute("SELECT pg_advisory_unlock(7)").unwrap();
        let run = copied.join().unwrap();
        assert!(run.code == 0 && noted.join().unwrap(), "{}", run.view());
    });
    assert_eq!(to.number("SELECT count(*) FROM notification_log"), 1);
}
