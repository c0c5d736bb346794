//! `codo db grant-sql`, applied to a server, and what each of the two roles can do there.

use crate::support::{Cluster, Codo, Daemon, Database, check};
use std::path::Path;

/// A database of the owner's, with the rights that `grant-sql` prints for these roles given twice.
fn granted(server: &Path, arguments: &[&str]) -> (Database, Codo) {
    let database = Database::on_server(server);
    let owner = Codo::on(&database.name);
    owner.ok(&["contact", "add", "default", "--to", "exec:/bin/true"]);
    owner.ok(&["fault", "add", "x", "--level", "1", "--owner", "ann"]);
    let sql = owner.ok(&[&["db", "grant-sql"], arguments].concat());
    assert_eq!(sql.stderr, "");
    for _ in 0..2 {
        database.execute(&sql.stdout).unwrap();
    }
    (database, owner)
}

/// A codo that logs in as somebody else.
fn logged_in(database: &Database, role: &str) -> Codo {
    Codo::on(&database.name.replace("user=codo", &format!("user={role}")))
}

#[test]
fn the_reader_reads_and_the_writer_writes() {
    let Some(server) = Cluster::shared() else { return };
    let (database, _owner) = granted(server, &[]);
    let reader = logged_in(&database, "codo_read");
    for noun in ["fault", "contact", "alert", "outbox"] {
        reader.ok(&[noun, "list"]);
    }
    let before = database.rows("SELECT id FROM op");
    check(
        &reader.run(&["fault", "add", "y", "--level", "1", "--owner", "ann"]).view(),
        "
        -- stderr
        error: the database refused this: permission denied for table fault
        hint: `codo db grant-sql` prints the rights that codo needs
        -- exit 5
        ",
    );
    assert_eq!(database.rows("SELECT id FROM op"), before);
    // Reading is all that a copy needs of its source.
    let copy = reader.path("copy.db");
    reader.ok(&["db", "copy", &reader.database.name, copy.to_str().unwrap()]);

    let writer = logged_in(&database, "codo_write");
    writer.ok(&["fault", "add", "y", "--level", "1", "--owner", "ann"]);
    writer.ok(&["fault", "edit", "2", "--level", "2"]);
    writer.ok(&["fault", "rm", "-y", "2"]);
    writer.ok(&["paid", "add", "line", "--end", "2024-03-02", "--notify", "default"]);
    writer.ok(&["paid", "remind"]);
    let daemon = Daemon::start(&writer);
    let alert = r#"{"status": "firing", "labels": {"alertname": "a"}, "startsAt": "2024-03-01T01:00:00Z"}"#;
    let post = format!(r#"{{"version": "4", "alerts": [{alert}]}}"#);
    assert_eq!(daemon.post(&post).status, 200, "{}", daemon.log());
    assert_eq!(writer.json(&["alert", "list"])[0]["alertname"], "a");
    // What is done now and then.
    let old_marks = "SELECT has_table_privilege('codo_write', 'commit_mark', 'SELECT, DELETE')";
    assert_eq!(database.rows(old_marks), ["t"]);
}

#[test]
fn what_a_role_does_not_need_it_does_not_get() {
    let Some(server) = Cluster::shared() else { return };
    let roles = ["--read", "re\"ader 'a' $codo$", "--write", "Wri%ter"];
    let (database, _owner) = granted(server, &roles);
    let rights = |role: &str| {
        database.rows(&format!(
            "SELECT table_name, string_agg(privilege_type, ' ' ORDER BY privilege_type)
             FROM information_schema.role_table_grants WHERE grantee = '{role}'
               AND table_name IN ('codo_schema', 'commit_mark', 'op') GROUP BY 1 ORDER BY 1"
        ))
    };
    assert_eq!(rights("re\"ader ''a'' $codo$"), ["codo_schema | SELECT", "op | SELECT"]);
    assert_eq!(
        rights("Wri%ter"),
        ["codo_schema | SELECT", "commit_mark | DELETE INSERT SELECT", "op | DELETE INSERT SELECT UPDATE"]
    );
}

#[test]
fn who_does_not_own_the_tables_is_told_before_a_copy() {
    let Some(server) = Cluster::shared() else { return };
    let database = Database::on_server(server);
    let owner = Codo::on(&database.name);
    owner.ok(&["rule", "list"]);
    let sql = owner.ok(&["db", "grant-sql", "--read", "copy_read", "--write", "copy_write"]).stdout;
    database.execute(&sql).unwrap();
    let writer = logged_in(&database, "copy_write");
    let from = writer.path("from.db");
    let from = from.to_str().unwrap();
    writer.ok(&["--db", from, "rule", "add", "x"]);
    let run = writer.run(&["db", "copy", from, &writer.database.name]);
    assert_eq!(run.code, 5, "{}", run.view());
    assert!(run.stderr.ends_with(
        "must be owner of table fault\nhint: log in as the owner of its tables: copying sets what id comes next\n"
    ));
}

#[test]
fn a_name_that_no_role_can_have_is_refused() {
    let codo = Codo::new();
    for roles in [["--read", ""], ["--write", "a\nb"], ["--read", "codo_write"]] {
        let run = codo.run(&[&["db", "grant-sql"][..], &roles].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.view());
    }
}
