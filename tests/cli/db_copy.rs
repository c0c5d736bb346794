//! `codo db copy`: everything, in every direction, or nothing.

use crate::support::{Cluster, Codo, Database, Run, check};
use codo::record::KINDS;
use codo::store::tables::tables;
use std::os::unix::fs::symlink;

/// What a database is filled with, beside what commands write: texts of several MB, more rows than a page
/// has, ids with gaps, and the tables that no command fills.
const LONG_TEXT_BYTES: usize = 1_500_000;
const ROWS: usize = 2_345;

/// A new file and, where PostgreSQL is installed, a new database on a server.
pub fn places(codo: &Codo, name: &str) -> Vec<Database> {
    let file = Database::file(&codo.path(&format!("{name}.db")));
    std::iter::once(file).chain(Cluster::shared().map(Database::on_server)).collect()
}

/// Two databases for each direction: file to file, file to server, server to file, server to server.
pub fn directions(codo: &Codo) -> Vec<(Database, Database)> {
    let mut all = Vec::new();
    for n in 0..places(codo, "count").len() {
        for (m, to) in places(codo, &format!("to{n}")).into_iter().enumerate() {
            let from = places(codo, &format!("from{n}{m}")).remove(n);
            all.push((from, to));
        }
    }
    all
}

/// A command on this database.
pub fn on(codo: &Codo, database: &Database, arguments: &[&str]) -> Run {
    codo.run(&[&["--db", &database.name], arguments].concat())
}

pub fn copy(codo: &Codo, from: &Database, to: &Database) -> Run {
    codo.run(&["db", "copy", &from.name, &to.name])
}

/// Fills a database: by commands, so that there is a journal, then to the brim.
pub fn fill(codo: &Codo, database: &Database) {
    let commands: &[&[&str]] = &[
        &["contact", "add", "值班", "--to", "https://example.com/hook?token=t0ken", "--to", "mailto:a@b.c"],
        &["rule", "add", "Node*", "--match", "severity=~\"critical|严重\"", "--notify", "值班"],
        &["paid", "add", "VPN 线路", "--end", "2024-03-05", "--notify", "值班"],
        &["fault", "add", "支付网关", "--level", "一级故障", "--owner", "杨"],
        &["fault", "add", "two", "--level", "2", "--owner", "bob", "--cause", "line\n\ttwo"],
        &["fault", "add", "three", "--level", "3", "--owner", "bob"],
        &["fault", "edit", "1", "--state", "关闭"],
        &["fault", "rm", "-y", "3"],
    ];
    for command in commands {
        let run = on(codo, database, command);
        assert_eq!(run.code, 0, "{}", run.view());
    }
    let long = "长".repeat(LONG_TEXT_BYTES / 3);
    let event = |n: usize| {
        let text = if n.is_multiple_of(500) { long.as_str() } else { "it's \"quoted\"" };
        let text = text.replace('\'', "''");
        format!("({}, '{text}', '1', 'ann', '2024-03-01T02:00:00Z', '2024-03-01T02:00:00Z')", n * 7 + 1)
    };
    let events: Vec<String> = (0..ROWS).map(event).collect();
    let sql = format!(
        "INSERT INTO event (id, event_name, event_level, event_processing, create_at, update_at) VALUES {};
         INSERT INTO alert (id, fingerprint, labels_hash, starts_at, status, alertname, severity, instance, labels,
           annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count)
           VALUES (5, 'f', 'h', '2024', 'firing', 'a', 's', 'i', '{{}}', '{{}}', 'r', 'g', 'u', '[]', '2024', '2024', 3);
         INSERT INTO outbox (id, delivery_id, state, contact, channel, address, subject, body, attempts, next_try_at,
           give_up_at, created_at)
           VALUES (9, 'd', 'waiting', 'c', 'mail', 'mailto:a@b.c', '', '{{}}', 0, '2024', '2024', '2024');
         INSERT INTO notification_log (post_hash, at, count) VALUES ('b', '2024', 1), ('a', '2024', 2);",
        events.join(", ")
    );
    database.execute(&sql).unwrap();
}

/// Every row of every table, the table's name before it.
pub fn everything(database: &Database) -> Vec<String> {
    let mut all = Vec::new();
    for table in tables(KINDS) {
        let columns: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY {}", columns.join(", "), table.name, table.key());
        all.extend(database.rows(&sql).iter().map(|row| format!("{}: {row}", table.name)));
    }
    all
}

#[test]
fn everything_is_copied_and_back_again() {
    let codo = Codo::new();
    for (from, to) in directions(&codo) {
        fill(&codo, &from);
        let whole = everything(&from);
        let run = copy(&codo, &from, &to);
        assert_eq!(run.code, 0, "{}", run.view());
        assert!(run.stdout.contains("event             2345\n"), "{}", run.view());
        assert!(everything(&to) == whole, "{} to {}", from.name, to.name);
        assert!(everything(&from) == whole);
        to.assert_sound();
        // The same hashes on the way back, into either sort of database.
        let hashes = |from: &Database, to: &Database| {
            let json = codo.json(&["db", "copy", &from.name, &to.name]);
            json["tables"].clone()
        };
        let mut sums = Vec::new();
        for back in places(&codo, &format!("back{}", from.is_file())) {
            sums.push(hashes(&to, &back));
            assert!(everything(&back) == whole);
            if back.is_file() {
                std::fs::remove_file(&back.name).unwrap();
            }
        }
        assert!(sums.windows(2).all(|pair| pair[0] == pair[1]), "{sums:?}");
        let event = &sums[0][2];
        assert_eq!((&event["table"], &event["rows"]), (&"event".into(), &2_345.into()));
        assert_eq!(event["sha256"].as_str().unwrap().len(), 64);
    }
}

#[test]
fn an_id_is_never_given_again() {
    let codo = Codo::new();
    for (from, to) in directions(&codo) {
        fill(&codo, &from);
        assert_eq!(copy(&codo, &from, &to).code, 0);
        // The third was removed before.
        let added = on(&codo, &to, &["fault", "add", "next", "--level", "1", "--owner", "x"]);
        check(&added.view(), "-- stderr\nadded fault 4 \"next\"\n-- exit 0");
        let journal = to.rows("SELECT MAX(op.id), MAX(change.id) FROM op, change");
        assert_eq!(journal, ["9 | 9"]);
        assert!(on(&codo, &from, &["fault", "show", "4"]).code == 3, "the source is left alone");
    }
}

#[test]
fn what_was_copied_is_said() {
    let codo = Codo::new();
    let (from, to) = (codo.path("from.db"), codo.path("to.db"));
    let (from, to) = (from.to_str().unwrap(), to.to_str().unwrap());
    codo.ok(&["--db", from, "rule", "add", "x"]);
    check(
        &codo.run(&["db", "copy", from, to]).view().replace(codo.path("").to_str().unwrap(), ""),
        "
        TABLE             ROWS
        fault             0
        project           0
        event             0
        paid              0
        contact           0
        rule              1
        silence           0
        alert             0
        notification_log  0
        outbox            0
        address_limit     0
        told              0
        fault_note        0
        op                1
        change            1
        -- stderr
        copied 3 rows from from.db to to.db, and read them back
        hint: what a daemon still writes to the old one is not in the copy and not noticed: stop it before
        -- exit 0
        ",
    );
    let quiet = codo.path("quiet.db");
    check(&codo.run(&["db", "copy", "-q", from, quiet.to_str().unwrap()]).view(), "-- exit 0");
}

#[test]
fn a_database_that_holds_anything_is_not_copied_into() {
    let codo = Codo::new();
    let held = [
        ("project", "INSERT INTO project VALUES (1, 'a', NULL, 'b', 'c', NULL, NULL, '2024', '2024', 'a')"),
        ("op", "INSERT INTO op VALUES (1, '2024', 'ann', 'something', NULL)"),
        ("notification_log", "INSERT INTO notification_log VALUES ('a', '2024', 1)"),
    ];
    for (from, to) in directions(&codo) {
        assert_eq!(on(&codo, &from, &["rule", "add", "x"]).code, 0);
        assert_eq!(on(&codo, &to, &["rule", "list"]).code, 0);
        for (table, sql) in held {
            to.execute(sql).unwrap();
            let before = everything(&to);
            let run = copy(&codo, &from, &to);
            assert_eq!((run.code, run.stdout.as_str()), (4, ""), "{}", run.view());
            let why = format!("is not empty, its table {table} has rows\nhint: copy into a new file");
            assert!(run.stderr.starts_with("error: nothing was copied: ") && run.stderr.contains(&why));
            assert_eq!(everything(&to), before);
            to.execute(&format!("DELETE FROM {table}")).unwrap();
        }
        assert_eq!(copy(&codo, &from, &to).code, 0);
    }
}

/// The error of a copy that is refused.
#[track_caller]
fn refused(codo: &Codo, code: u8, from: &str, to: &str) -> String {
    let run = codo.run(&["db", "copy", from, to]);
    assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{}", run.view());
    assert!(run.stderr.starts_with("error: nothing was copied: "), "{}", run.view());
    assert!(!run.stderr.contains("s3cret"), "{}", run.view());
    run.stderr
}

#[test]
fn a_source_that_is_no_database_makes_none() {
    let codo = Codo::new();
    let path = |name: &str| codo.path(name).to_str().unwrap().to_string();
    let to = path("to.db");
    std::fs::write(path("text"), "a shopping list").unwrap();
    std::fs::write(path("empty"), "").unwrap();
    assert!(refused(&codo, 5, &path("typo.db"), &to).contains("there is no codo database at "));
    assert!(refused(&codo, 5, &path("empty"), &to).contains("there is no codo database at "));
    assert!(refused(&codo, 5, &path("text"), &to).contains("not a database"));
    refused(&codo, 5, &path("home"), &to);
    assert!(refused(&codo, 5, "mysql://ann:s3cret@db/codo", &to).contains("not postgres://"));
    refused(&codo, 5, "postgres://ann:s3cret@127.0.0.1:1/codo", &to);
    if let Some(server) = Cluster::shared() {
        let from = Database::on_server(server);
        let named = from.name.clone() + "&password=s3cret";
        assert!(refused(&codo, 5, &named, &to).contains("there is no codo database at "));
        assert!(from.is_untouched());
        refused(&codo, 5, &named.replace("codo_", "typo_"), &to);
    }
    let mut left: Vec<_> =
        std::fs::read_dir(codo.path("")).unwrap().map(|e| e.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["config.toml", "empty", "text"]);
    assert_eq!(std::fs::read(path("empty")).unwrap(), b"");
}

#[test]
fn a_target_that_cannot_be_had_is_said_without_its_password() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "x"]);
    let from = &codo.database.name;
    let silent = "postgres://ann:s3cret@127.0.0.1:1/codo";
    assert!(refused(&codo, 5, from, silent).contains("127.0.0.1:1: "));
    refused(&codo, 5, from, "postgres:///codo?host=/nowhere&password=s3cret");
    refused(&codo, 5, from, "mysql://ann:s3cret@db/codo");
    assert!(refused(&codo, 5, from, "/dev/null/codo.db").contains("the folder cannot be made"));
    for arguments in [&["db", "copy", silent][..], &["db", "copy", silent, silent, silent]] {
        let run = codo.run(arguments);
        assert!(run.code == 2 && !run.stderr.contains("s3cret"), "{}", run.view());
    }
}

#[test]
fn a_database_is_not_copied_into_itself_by_whatever_name() {
    let codo = Codo::new();
    let (file, link, hard) = (codo.path("codo.db"), codo.path("link.db"), codo.path("hard.db"));
    let file = file.to_str().unwrap();
    codo.ok(&["--db", file, "rule", "list"]);
    symlink(file, &link).unwrap();
    std::fs::hard_link(file, &hard).unwrap();
    let around = codo.path("../").to_str().unwrap().to_string();
    let folder = codo.path("").canonicalize().unwrap();
    let around = format!("{around}{}/codo.db", folder.file_name().unwrap().to_str().unwrap());
    for other in [file, link.to_str().unwrap(), hard.to_str().unwrap(), &around] {
        assert!(refused(&codo, 2, file, other).contains("is to be copied into itself"));
    }
    let Some(server) = Cluster::shared() else { return };
    let database = Database::on_server(server);
    assert_eq!(on(&codo, &database, &["rule", "list"]).code, 0);
    let other = format!("{}&password=s3cret&connect_timeout=9", database.name);
    let said = refused(&codo, 2, &database.name, &other);
    assert!(said.contains("is to be copied into itself"), "{said}");
    // Another schema of that database is another place.
    database.execute("CREATE SCHEMA other").unwrap();
    let other = format!("{}&options=-csearch_path%3Dother", database.name);
    codo.ok(&["db", "copy", &database.name, &other]);
}
