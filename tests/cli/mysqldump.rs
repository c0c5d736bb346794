//! `codo import mysqldump`: what becomes of codo-tools' tables, from a dump that a server wrote.

use crate::support::{Codo, check};
use serde_json::json;

const DUMP: &str = include_str!("../data/codo-tools/dump.sql");

fn import(codo: &Codo, dump: &str, arguments: &[&str]) -> String {
    codo.run_with(dump, &[&["import", "mysqldump", "-"], arguments].concat()).view()
}

/// A codo that has taken the dump in.
fn imported() -> Codo {
    let codo = Codo::new();
    let view = import(&codo, DUMP, &[]);
    assert!(view.ends_with("-- exit 0\n"), "{view}");
    codo
}

#[test]
fn a_dump_goes_in_as_one_operation_and_once() {
    let codo = Codo::new();
    check(
        &import(&codo, DUMP, &["--dry-run", "-o", "csv"]),
        "
        table,kind,read,taken,new_ids,already_there,different,refused
        itsm_fault_info,fault,2,2,0,0,0,0
        itsm_project_mg,project,1,1,0,0,0,0
        itsm_event_record,event,2,2,0,0,0,0
        itsm_paid_mg,paid,2,2,0,0,0,0
        prometheus_alert,rule,2,2,0,0,0,0
        remind_manager,paid,4,4,1,0,0,0
        -- stderr
        remind_manager: 1 with a new id, because theirs was used before
        remind_manager.nickname: there is no place for what 4 rows say there
        remind_manager.remind_content: there is no place for what 3 rows say there
        remind_manager.remind_type: there is no place for what 4 rows say there
        contacts added: 杨红飞, admin, 智仁勇男, dingtalk-1, ops@example.com, wecom-1
        codo-tools keeps addresses of people elsewhere: `codo contact edit NAME --to mailto:…` gives them theirs
        passed over: zabbix_config (1 rows)
        times without a zone were read as Asia/Shanghai; --tz says otherwise
        nothing was done: this is what would be
        -- exit 0
        ",
    );
    assert_eq!(codo.ok(&["log", "--quiet"]).stdout, "");
    assert_eq!(import(&codo, DUMP, &["--quiet"]), "3\n7\n1\n1\n2\n2\n5\n1\n4\n1\n6\n3\n4\n-- exit 0\n");
    assert_eq!(codo.json(&["log"])[0]["what"], "import mysqldump 13 records");
    let all = codo.ok(&["export", "--reveal"]).stdout;
    check(
        &import(&codo, DUMP, &[]),
        "
        TABLE              BECOMES  READ  TAKEN  ALREADY THERE  REFUSED
        itsm_fault_info    fault    2     0      2              0
        itsm_project_mg    project  1     0      1              0
        itsm_event_record  event    2     0      2              0
        itsm_paid_mg       paid     2     0      2              0
        prometheus_alert   rule     2     0      2              0
        remind_manager     paid     4     0      4              0
        -- stderr
        remind_manager.nickname: there is no place for what 4 rows say there
        remind_manager.remind_content: there is no place for what 3 rows say there
        remind_manager.remind_type: there is no place for what 4 rows say there
        passed over: zabbix_config (1 rows)
        times without a zone were read as Asia/Shanghai; --tz says otherwise
        -- exit 0
        ",
    );
    assert_eq!(codo.ok(&["export", "--reveal"]).stdout, all);
    codo.ok(&["undo"]);
    for kind in ["fault", "project", "event", "paid", "rule", "contact"] {
        assert_eq!(codo.ok(&[kind, "list", "--quiet"]).stdout, "", "{kind}");
    }
}

#[test]
fn everything_is_where_it_belongs() {
    let codo = imported();
    let fault = codo.json(&["fault", "show", "3"]);
    assert_eq!(fault["fault_name"], "支付网关超时 😀");
    assert_eq!(fault["fault_issue"], "it's \"quoted\" \\ and\nbroken;\n-- not a comment\n/* nor this */");
    assert_eq!(
        (&fault["fault_start_time"], &fault["fault_duration"]),
        (&json!("2018-11-22T02:00:00Z"), &json!("30m"))
    );
    assert_eq!(
        (&fault["create_at"], &fault["update_at"]),
        (&json!("2019-03-20T09:46:57Z"), &json!("2019-03-20T09:46:57Z"))
    );
    let open = codo.json(&["fault", "show", "7"]);
    assert_eq!((&open["fault_end_time"], &open["create_at"]), (&json!(null), &json!("2019-01-02T00:00:00Z")));
    assert_eq!((&open["fault_penson"], &open["fault_summary"]), (&json!("O'Brien"), &json!("100% \t _a_")));
    let paid = codo.json(&["paid", "show", "VPN 线路续费"]);
    assert_eq!((&paid["reminder_day"], &paid["reminder_names"]), (&json!(3), &json!(["杨红飞", "admin"])));
    assert_eq!(codo.json(&["paid", "show", "C:\\cert\\"])["paid_start_time"], json!(null));
    let rule = codo.json(&["rule", "show", "1"]);
    assert_eq!((&rule["nicknames"], &rule["alert_level"]), (&json!(["杨红飞", "智仁勇男"]), &json!("严重")));
    assert_eq!(rule["config_file"], "alert: Node主机CPULoad过高\nexpr: node_load15 > 2");
    // Two reminders of one robot are told to one contact.
    for (name, contacts) in [
        ("域名 example.com", json!(["dingtalk-1"])),
        ("备案", json!(["dingtalk-1"])),
        ("机房", json!(["wecom-1"])),
        ("证书", json!(["杨红飞", "ops@example.com"])),
    ] {
        assert_eq!(codo.json(&["paid", "show", name])["reminder_names"], contacts);
    }
    let addresses = |name| codo.json(&["contact", "show", name, "--reveal"])["addresses"].clone();
    assert_eq!(addresses("dingtalk-1"), json!(["dingtalk://abc123"]));
    assert_eq!(addresses("ops@example.com"), json!(["mailto:ops@example.com"]));
    assert_eq!(addresses("智仁勇男"), json!([]));
}

#[test]
fn a_zone_that_is_said_counts_for_times_that_have_none() {
    let codo = Codo::new();
    import(&codo, DUMP, &["--tz", "UTC"]);
    let fault = codo.json(&["fault", "show", "3"]);
    // The last one is a timestamp, whose zone the dump says.
    for (key, at) in [
        ("fault_start_time", "2018-11-22T10:00:00Z"),
        ("create_at", "2019-03-20T17:46:57Z"),
        ("update_at", "2019-03-20T09:46:57Z"),
    ] {
        assert_eq!(fault[key], at);
    }
}

#[test]
fn what_is_there_already_stays_as_it_is() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ADMIN", "--to", "mailto:a@example.com"]);
    codo.ok(&["contact", "add", "值班群", "--to", "dingtalk://abc123"]);
    codo.ok(&["paid", "add", "vpn 线路续费", "--end", "2031-01-01"]);
    codo.ok(&["fault", "add", "old", "--level", "P1", "--owner", "li"]);
    import(&codo, DUMP, &[]);
    assert_eq!(codo.json(&["paid", "show", "1"])["paid_end_time"], "2031-01-01T00:00:00Z");
    assert_eq!(codo.json(&["paid", "show", "域名 example.com"])["reminder_names"], json!(["值班群"]));
    assert_eq!(codo.json(&["paid", "show", "机房"])["reminder_names"], json!(["wecom-1"]));
    assert_eq!(codo.ok(&["fault", "list", "--quiet"]).stdout, "7\n3\n1\n");
    // Changed here, and known again all the same.
    codo.ok(&["fault", "edit", "3", "--name", "renamed", "--start", "2018-11-22"]);
    codo.ok(&["event", "edit", "2", "--level", "low"]);
    let run = codo.run_with(DUMP, &["import", "mysqldump", "-", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let counts = |n: usize| {
        let table = &report["tables"][n];
        ["taken", "already_there", "different"].map(|key| table[key].as_u64().unwrap())
    };
    assert_eq!([counts(0), counts(2), counts(3)], [[0, 2, 1], [0, 2, 1], [0, 2, 1]]);
    assert_eq!(report["passed_over"], json!([{ "table": "zabbix_config", "rows": 1 }]));
}

#[test]
fn ids_that_were_used_are_given_to_no_other() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "a", "--level", "P1", "--owner", "li"]);
    for _ in 0..2 {
        codo.ok(&["fault", "add", "b", "--level", "P1", "--owner", "li"]);
    }
    codo.ok(&["fault", "rm", "3", "--yes"]);
    import(&codo, DUMP, &[]);
    let ids = codo.ok(&["fault", "list", "--quiet", "--sort", "id"]).stdout;
    assert_eq!(ids, "1\n2\n7\n8\n");
    assert_eq!(codo.json(&["fault", "show", "8"])["fault_name"], "支付网关超时 😀");
    assert!(import(&codo, DUMP, &[]).contains("itsm_fault_info    fault    2     0      2"));
}

const BAD: &str = "CREATE TABLE `itsm_paid_mg` (`id` int(11), `paid_name` varchar(100), `paid_end_time` datetime, `reminder_day` int);\n\
    INSERT INTO `itsm_paid_mg` VALUES (1,'good','2030-01-01 00:00:00',7),\n(2,'never','0000-00-00 00:00:00',7),\n\
    (3,'GOOD','2030-01-01 00:00:00',7),(1,'twice','2030-01-01 00:00:00',7),\n(4,'early','2030-01-01 00:00:00',-1),\n\
    (5,'short','2030-01-01 00:00:00'),(6,'now','now',7),(7,now(),'2030-01-01',7);\n";

#[test]
fn what_cannot_be_taken_is_said_with_its_line() {
    let codo = Codo::new();
    check(
        &import(&codo, BAD, &[]),
        "
        -- stderr
        error: standard input: nothing was taken in, 7 refused: itsm_paid_mg, line 3, id 2: paid_end_time is missing; \
        itsm_paid_mg, line 4, id 3: \"GOOD\" is the name of itsm_paid_mg, line 2, id 1; \
        itsm_paid_mg, line 4, id 1: it has the id of itsm_paid_mg, line 2, id 1; \
        itsm_paid_mg, line 5, id 4: reminder_day: -1 is not between 0 and 3660; \
        itsm_paid_mg, line 6, id 5: 3 values, and 4 columns; \
        itsm_paid_mg, line 6, id 6: paid_end_time: \"now\" is no time; \
        itsm_paid_mg, line 6, id 7: paid_name: an expression, and no value
        hint: --skip-bad leaves out what cannot be taken
        -- exit 2
        ",
    );
    assert_eq!(codo.ok(&["paid", "list", "--quiet"]).stdout, "");
    let rehearsed = import(&codo, BAD, &["--dry-run"]);
    assert!(rehearsed.contains("itsm_paid_mg  paid     8     1      0              7"), "{rehearsed}");
    assert!(rehearsed.ends_with("-- exit 2\n"), "{rehearsed}");
    let skipped = import(&codo, BAD, &["--skip-bad", "--lang", "zh-CN"]);
    assert!(
        skipped.contains("拒绝：itsm_paid_mg 第 4 行，id 3：“GOOD”与itsm_paid_mg 第 2 行，id 1同名"),
        "{skipped}"
    );
    assert!(skipped.ends_with("-- exit 0\n"), "{skipped}");
    assert_eq!(codo.ok(&["paid", "list", "--quiet"]).stdout, "1\n");
    assert!(import(&codo, BAD, &["--skip-bad"]).contains("8     0      1              7"));
}

#[test]
fn a_dump_that_is_cut_off_changes_nothing() {
    let codo = Codo::new();
    let at = DUMP.find("机房").unwrap();
    let run = import(&codo, &DUMP[..at], &["--skip-bad"]);
    assert!(run.contains("the dump is cut off") && run.ends_with("-- exit 2\n"), "{run}");
    assert_eq!(codo.ok(&["log", "--quiet"]).stdout, "");
    let at = DUMP.find("DROP TABLE IF EXISTS `itsm_paid_mg`").unwrap();
    assert!(import(&codo, &DUMP[..at], &[]).contains("it may have been cut off"));
}

#[test]
fn what_is_no_dump_of_codo_tools_is_refused() {
    let codo = Codo::new();
    let file = codo.path("dump.sql.gz");
    std::fs::write(&file, b"\x1f\x8b\x08\0\0\0").unwrap();
    let packed = codo.run(&["import", "mysqldump", file.to_str().unwrap()]);
    assert!(
        packed.stderr.contains("compressed (gzip)") && packed.stderr.contains("gzip -dc FILE"),
        "{}",
        packed.view()
    );
    let no_names = "INSERT INTO rule_of_others VALUES (1);INSERT INTO prometheus_alert VALUES (1,2);";
    for (dump, arguments, words) in [
        ("", &[][..], "none of codo-tools' tables"),
        ("CREATE TABLE `users` (`id` int);", &[], "it holds users"),
        (no_names, &[], "line 1: it does not say what the columns"),
        (DUMP, &["--database", "other"], "no database \"other\""),
        ("hello", &[], "cut off, or is none"),
    ] {
        let view = import(&codo, dump, arguments);
        assert!(view.contains(words) && view.ends_with("-- exit 2\n"), "{view}");
    }
    let missing = codo.run(&["import", "mysqldump", "/nowhere.sql"]);
    assert_eq!(missing.code, 2, "{}", missing.view());
    // Without a table of records there is nothing to say but that.
    let empty = import(&codo, "CREATE TABLE `prometheus_alert` (`id` int);", &[]);
    assert!(empty.contains("prometheus_alert  rule     0     0"), "{empty}");
}

const PEOPLE: &str = "CREATE TABLE `itsm_paid_mg` (`id` int, `paid_name` varchar(100), `paid_end_time` datetime, `nicknames` varchar(200));
    INSERT INTO `itsm_paid_mg` VALUES (1,'vpn','2030-01-01 00:00:00','Bob,bob,\u{ff22}\u{ff2f}\u{ff22},ann'),(2,'dns','2030-01-01 00:00:00','ANN,Bob');
    CREATE TABLE `prometheus_alert` (`id` int, `nicknames` varchar(500), `keyword` varchar(300));
    INSERT INTO `prometheus_alert` VALUES (1,'\u{ff22}\u{ff4f}\u{ff42},bob','Up');
    CREATE TABLE `remind_manager` (`id` int, `remind_name` varchar(150), `remind_method` varchar(150), `remind_time` datetime, `webhook_addr` varchar(150), `remind_email` varchar(150));
    INSERT INTO `remind_manager` VALUES (9,'both','email,dingding','2030-01-01 00:00:00','https://oapi.dingtalk.com/robot/send?access_token=abc123','DingTalk-1');\n";

#[test]
fn a_person_in_two_spellings_is_one_contact() {
    let codo = Codo::new();
    let rehearsed = import(&codo, PEOPLE, &["--dry-run"]);
    assert!(rehearsed.contains("contacts added: Bob, ann, DingTalk-1, dingtalk-2\n"), "{rehearsed}");
    let view = import(&codo, PEOPLE, &[]);
    assert!(view.ends_with("-- exit 0\n"), "{view}");
    for (name, contacts) in [
        ("vpn", json!(["Bob", "ann"])),
        ("dns", json!(["ann", "Bob"])),
        ("both", json!(["DingTalk-1", "dingtalk-2"])),
    ] {
        assert_eq!(codo.json(&["paid", "show", name])["reminder_names"], contacts);
    }
    assert_eq!(codo.json(&["rule", "show", "1"])["nicknames"], json!(["Bob"]));
    // A robot takes no name of a person's.
    let addresses = |name| codo.json(&["contact", "show", name, "--reveal"])["addresses"].clone();
    assert_eq!([addresses("DingTalk-1"), addresses("dingtalk-2")], [json!([]), json!(["dingtalk://abc123"])]);
    let run = codo.run_with(PEOPLE, &["import", "mysqldump", "-", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    for table in report["tables"].as_array().unwrap() {
        assert_eq!((&table["already_there"], &table["different"]), (&table["read"], &json!(0)), "{table}");
    }
}

#[test]
fn a_statement_that_may_change_what_is_taken_is_refused_with_its_line() {
    let codo = Codo::new();
    let rows = "CREATE TABLE `prometheus_alert` (`id` int, `keyword` varchar(300));\n\
        INSERT INTO `prometheus_alert` VALUES (1,'Up');\n";
    for statement in [
        "INSRT INTO `prometheus_alert` VALUES (2,'Down');",
        "INSERT INTO prometheus_alert SELECT * FROM x;",
        "UPDATE `codo_tools`.`prometheus_alert` SET keyword = 'Down';",
        "UPDATE \"Prometheus_Alert\" SET keyword = 'Down';",
        "UPDATE x, prometheus_alert SET keyword = 'Down';",
        "DELETE FROM `prometheus_alert` WHERE id = 1;",
        "/*!50000 DELETE FROM prometheus_alert */;",
        "TRUNCATE TABLE `prometheus_alert`;",
        "TRUNCATE prometheus_alert",
        "LOAD DATA LOCAL INFILE 'x' INTO TABLE `prometheus_alert`;",
        "RENAME TABLE x TO `prometheus_alert`;",
    ] {
        let view = import(&codo, &format!("{rows}{statement}\n"), &["--skip-bad"]);
        let words = "standard input: line 3: this is no statement that mysqldump writes";
        assert!(view.contains(words) && view.ends_with("-- exit 2\n"), "{statement}\n{view}");
    }
    let cut = import(&codo, &format!("{rows}TRUNCATE prometheus_alert"), &[]);
    assert!(cut.contains("the dump is cut off"), "{cut}");
    assert_eq!(codo.ok(&["log", "--quiet"]).stdout, "");
    // What dumps say of a table beside its rows, and what concerns another table.
    let beside = "DROP TABLE IF EXISTS `prometheus_alert`;\nLOCK TABLES `prometheus_alert` WRITE;\n\
        ALTER TABLE `prometheus_alert` DISABLE KEYS;\nGRANT SELECT ON prometheus_alert TO ann;\n\
        /*!80000 ANALYZE TABLE `prometheus_alert` UPDATE HISTOGRAM ON `id` WITH 1 BUCKETS */;\n\
        UPDATE users SET name = 'prometheus_alert';\nTRUNCATE `prometheus_alert_2`;\nDELETE FROM users;\nUNLOCK TABLES;\n";
    let view = import(&codo, &format!("{beside}{rows}"), &[]);
    assert!(view.ends_with("-- exit 0\n"), "{view}");
    assert_eq!(codo.ok(&["rule", "list", "--quiet"]).stdout, "1\n");
}

#[test]
fn an_empty_zone_is_no_zone() {
    let codo = Codo::new();
    check(
        &import(&codo, DUMP, &["--tz", ""]),
        r#"
        -- stderr
        error: there is no time zone ""
        hint: name a zone as the IANA database does, for example Asia/Shanghai or UTC
        -- exit 2
        "#,
    );
    assert_eq!(codo.run(&["fault", "list", "--tz="]).code, 2);
    // A setting that is empty is not set.
    std::fs::write(codo.path("config.toml"), "timezone = \"\"\n").unwrap();
    codo.ok(&["fault", "list"]);
    let view = import(&codo, DUMP, &[]);
    assert!(view.contains("times without a zone were read as Asia/Shanghai"), "{view}");
}

#[test]
fn nothing_was_made_or_changed_later_than_now() {
    let mut codo = Codo::new();
    codo.set_now("2026-11-21T08:00:00Z");
    let ends = ["2019-01-01 00:00:00", "2030-01-01 00:00:00"];
    let dump = format!(
        "CREATE TABLE `remind_manager` (`id` int, `remind_name` varchar(150), `remind_time` datetime);
        INSERT INTO `remind_manager` VALUES (1,'over','{0}'),(2,'to come','{1}');
        CREATE TABLE `itsm_paid_mg` (`id` int, `paid_name` varchar(100), `paid_end_time` datetime, `create_at` datetime, `update_at` timestamp);
        INSERT INTO `itsm_paid_mg` VALUES (3,'dated','{1}','{0}','2019-02-01 00:00:00'),(4,'wrong','{1}','{1}','{1}');
        CREATE TABLE `itsm_fault_info` (`id` int, `fault_name` varchar(100), `fault_level` varchar(100), `fault_penson` varchar(100), `fault_start_time` datetime);
        INSERT INTO `itsm_fault_info` VALUES (5,'was','P1','li','{0}'),(6,'will be','P1','li','{1}');\n",
        ends[0], ends[1]
    );
    let view = import(&codo, &dump, &["--tz", "UTC"]);
    assert!(view.ends_with("-- exit 0\n"), "{view}");
    let times = |kind: &str, name: &str| {
        let row = codo.json(&[kind, "show", name]);
        ["create_at", "update_at"].map(|key| row[key].as_str().unwrap().to_string())
    };
    let now = ["2026-11-21T08:00:00Z"; 2];
    assert_eq!(times("paid", "over"), now);
    assert_eq!(times("paid", "to come"), now);
    assert_eq!(times("paid", "dated"), ["2019-01-01T00:00:00Z", "2019-02-01T00:00:00Z"]);
    assert_eq!(times("paid", "wrong"), now);
    assert_eq!(times("fault", "5"), ["2019-01-01T00:00:00Z"; 2]);
    assert_eq!(times("fault", "6"), now);
    // Later it is another now, and they are known all the same.
    codo.set_now("2026-12-21T08:00:00Z");
    let again = import(&codo, &dump, &["--tz", "UTC", "--quiet"]);
    assert_eq!(again, "-- exit 0\n");
}
