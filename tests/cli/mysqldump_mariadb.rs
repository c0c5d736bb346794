//! `codo import mysqldump` reads what a real server's own program wrote, however it was told to write it.

use crate::support::Codo;
use crate::support::mariadb::MariaDb;
use std::path::PathBuf;

const DATABASE: &str = include_str!("../data/codo-tools/database.sql");

/// What codo holds when this dump is imported into an empty database.
fn exported(dump: &[u8], arguments: &[&str]) -> String {
    let codo = Codo::new();
    let file = written(&codo, dump);
    let run = codo.run(&[&["import", "mysqldump", file.to_str().unwrap()], arguments].concat());
    assert_eq!(run.code, 0, "{}\n{}", run.view(), String::from_utf8_lossy(dump));
    codo.ok(&["export", "--reveal"]).stdout
}

fn written(codo: &Codo, dump: &[u8]) -> PathBuf {
    let file = codo.path("dump.sql");
    std::fs::write(&file, dump).unwrap();
    file
}

#[test]
fn however_it_was_dumped_the_same_goes_in() {
    let Some(mariadb) = MariaDb::start() else { return };
    mariadb.create("codo_tools", DATABASE);
    // What other databases have, and what is no table.
    mariadb.execute(
        "codo_tools",
        "CREATE VIEW open_faults AS SELECT fault_name FROM itsm_fault_info;
        CREATE TABLE audit (id INT, what TEXT);
        CREATE USER reader; GRANT SELECT ON prometheus_alert TO reader;
        DELIMITER //
        CREATE TRIGGER told AFTER INSERT ON prometheus_alert FOR EACH ROW
        BEGIN /* one; */ INSERT INTO audit VALUES (NEW.id, 'it''s; -- here'); END //
        CREATE PROCEDURE nothing() BEGIN INSERT INTO prometheus_alert (keyword) VALUES ('never'); END //
        DELIMITER ;",
    );
    let checked_in = exported(include_bytes!("../data/codo-tools/dump.sql"), &[]);
    assert!(checked_in.contains("支付网关超时 😀"));
    for options in [
        &["codo_tools"][..],
        &["--complete-insert", "codo_tools"],
        &["--no-create-info", "--complete-insert", "codo_tools"],
        &["--skip-extended-insert", "--routines", "--events", "codo_tools"],
        &["--skip-opt", "--hex-blob", "codo_tools"],
        &["--single-transaction", "--quick", "--skip-comments", "codo_tools"],
        &["--skip-quote-names", "--skip-tz-utc", "codo_tools"],
        &["--replace", "--skip-lock-tables", "codo_tools"],
        &["--insert-ignore", "--order-by-primary", "codo_tools"],
        &["--compatible=ansi", "--default-character-set=utf8mb4", "codo_tools"],
        &["--databases", "codo_tools"],
        &["--all-databases", "--skip-lock-tables"],
        &["--system=all", "--add-drop-database", "--databases", "codo_tools"],
        &["--no-autocommit", "--add-drop-trigger", "--dump-date", "--flush-privileges", "codo_tools"],
    ] {
        let dump = mariadb.dump(options);
        assert!(exported(&dump, &[]) == checked_in, "{options:?}\n{}", exported(&dump, &[]));
    }
    // The program falls back to latin1 here, which has no Chinese.
    let lost = mariadb.dump(&["--compatible=ansi", "codo_tools", "prometheus_alert"]);
    let codo = Codo::new();
    let run = codo.run(&["import", "mysqldump", written(&codo, &lost).to_str().unwrap(), "--dry-run"]);
    assert!(run.stderr.contains("letters were lost"), "{}", run.view());
    mariadb.create("codo_tools_test", DATABASE);
    let two = mariadb.dump(&["--databases", "codo_tools", "codo_tools_test"]);
    assert!(exported(&two, &["--database", "codo_tools_test"]) == checked_in);
    let codo = Codo::new();
    let file = written(&codo, &two);
    let run = codo.run(&["import", "mysqldump", file.to_str().unwrap()]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("several databases: codo_tools, codo_tools_test"), "{}", run.view());
}

#[test]
fn what_a_client_encoded_twice_is_said_and_can_be_dumped_right() {
    let Some(mariadb) = MariaDb::start() else { return };
    mariadb.create("codo_tools", DATABASE);
    mariadb.execute(
        "codo_tools",
        "SET NAMES latin1; INSERT INTO prometheus_alert VALUES (9, NULL, '磁盘满', NULL, NULL, NULL, '2019-03-20 17:46:57');
        SET NAMES utf8mb4; UPDATE itsm_fault_info SET fault_summary = 'a\\0b' WHERE id = 7;",
    );
    let codo = Codo::new();
    let file = written(&codo, &mariadb.dump(&["codo_tools"]));
    let import = ["import", "mysqldump", file.to_str().unwrap()];
    let run = codo.run(&import);
    assert_eq!(run.code, 2);
    for words in [
        "id 9: keyword: it was encoded twice and means \"磁盘满\"",
        "id 7: fault_summary: ",
        "latin1",
        "--skip-bad",
    ] {
        assert!(run.stderr.contains(words), "{words}: {}", run.view());
    }
    assert_eq!(codo.ok(&["log", "--quiet"]).stdout, "");
    codo.ok(&[&import[..], &["--skip-bad"]].concat());
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "4\n1\n");
    assert_eq!(codo.ok(&["fault", "list", "--quiet"]).stdout, "3\n");

    mariadb.execute(
        "codo_tools",
        "DELETE FROM prometheus_alert WHERE id <> 9; UPDATE prometheus_alert SET id = 10;",
    );
    let options = ["--default-character-set=latin1", "--skip-set-charset", "codo_tools", "prometheus_alert"];
    let file = written(&codo, &mariadb.dump(&options));
    codo.ok(&["import", "mysqldump", file.to_str().unwrap()]);
    assert_eq!(codo.json(&["rule", "show", "10"])["keyword"], "磁盘满");
}
