//! `codo status`: what needs attention.

use crate::support::{Codo, check, some_alert};
use codo::cli::{Host, run};
use codo::config::Environment;
use codo::output::Out;

/// An alert that fires, an open fault, what runs out soon and later, a message that failed, projects
/// that are late, due today and due later; and what is over.
fn a_busy_day() -> Codo {
    let codo = Codo::new();
    for (id, status) in [("a", "firing"), ("b", "resolved")] {
        let alert = format!(
            "INSERT INTO alert (fingerprint, labels_hash, starts_at, status, alertname, severity, instance, labels, \
             annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count) \
             VALUES ('{id}', '{id}', '2024-03-01T01:55:00.000000000Z', '{status}', '磁盘空间不足', '严重', 'web-1', \
             '{{}}', '{{}}', 'codo', 'g', '', '[]', '2024-03-01T01:55:01Z', '2024-03-01T01:55:01Z', 1)"
        );
        codo.ok(&["fault", "list"]);
        codo.database.execute(&alert).unwrap();
    }
    let fault = ["fault", "add", "dns down", "--level", "high", "--owner", "ann"];
    codo.ok(&[&fault[..], &["--start", "2h30m ago"]].concat());
    codo.ok(&[&fault[..], &["--state", "closed"]].concat());
    for (name, end, days) in [
        ("expired", "2024-02-20", "7"),
        ("域名", "2024-03-04", "7"),
        ("within 30 days", "2024-03-31", "7"),
        ("reminds early", "2024-05-01", "90"),
        ("later", "2024-05-01", "7"),
    ] {
        codo.ok(&["paid", "add", name, "--end", end, "--remind-days", days]);
    }
    codo.queue("exec:/usr/bin/false", &some_alert());
    codo.queue("exec:/usr/bin/true", &some_alert());
    codo.flush();
    for (name, end, status) in [
        ("late", "2024-02-28", "open"),
        ("late since an hour", "2024-03-01 01:00", "open"),
        ("today", "2024-03-01", "open"),
        ("ahead", "2024-03-02", "open"),
        ("done", "2024-02-01", "done"),
    ] {
        let people = ["--requester", "ann", "--handler", "bob", "--status", status];
        codo.ok(&[&["project", "add", name, "--start", "2024-01-01", "--end", end][..], &people].concat());
    }
    codo
}

#[test]
fn a_screen_shows_what_needs_attention() {
    let codo = a_busy_day();
    let why = codo.message(1)["why"].as_str().unwrap().to_string();
    check(
        &codo.run(&["status"]).view(),
        &format!(
            "
        Firing alerts: 1
        1  磁盘空间不足  严重  web-1  5m

        Open faults: 1
        1  dns down  high  ann  2h30m

        Running out: 4
        1  expired expired 10 days ago (2024-02-20)
        2  域名 expires in 3 days (2024-03-04)
        3  within 30 days expires in 30 days (2024-03-31)
        4  reminds early expires in 61 days (2024-05-01)

        Messages not delivered: 1
        1  waiting  yang  exec:/usr/bin/false  {why}

        Projects past their deadline: 2
        1  late                bob  2024-02-28 00:00
        2  late since an hour  bob  2024-03-01 01:00
        -- exit 0
        "
        ),
    );
    let short = codo.run(&["status", "--short"]).view();
    check(&short, "1 firing, 1 open fault, 4 due, 1 failed, 2 late\n-- exit 0");
    check(
        &codo.run(&["status", "-o", "csv"]).view(),
        "
        section,count
        alerts,1
        faults,1
        due,4
        messages,1
        projects,2
        -- exit 0
        ",
    );
    let json = codo.json(&["status"]);
    assert_eq!(json["ok"], false);
    assert_eq!(json["alerts"]["rows"][0]["severity"], "严重");
    assert_eq!(json["faults"]["rows"][0], codo.json(&["fault", "list", "--open"])[0]);
    assert_eq!((&json["due"]["count"], &json["due"]["rows"][0]["days_left"]), (&4.into(), &(-10).into()));
}

#[test]
fn what_is_well_is_said_in_a_line() {
    let mut codo = Codo::new();
    check(&codo.run(&["status"]).view(), "All is well\n-- exit 0");
    check(&codo.run(&["status", "--short"]).view(), "ok\n-- exit 0");
    assert_eq!(codo.json(&["status"])["ok"], true);
    codo.locale = "zh_CN.UTF-8";
    check(&codo.run(&["status"]).view(), "一切正常\n-- exit 0");
    codo.ok(&["fault", "add", "a", "--level", "high", "--owner", "ann"]);
    let short = codo.run(&["status", "--short"]).view();
    check(&short, "0 告警中，1 故障未关闭，0 即将到期，0 发送失败，0 项目逾期\n-- exit 0");
}

#[test]
fn a_section_shows_ten_and_says_how_many_more_there_are() {
    let codo = Codo::new();
    let fault = |n: usize| {
        let state = ["open", "", "处理中", "closed"][n % 4];
        format!(
            "{{\"fault_name\":\"f{n}\",\"fault_level\":\"high\",\"fault_penson\":\"ann\",\"fault_state\":\"{state}\"}}\n"
        )
    };
    assert_eq!(
        codo.run_with(&(1..=40).map(fault).collect::<String>(), &["fault", "add", "--from", "-"]).code,
        0
    );
    let screen = codo.ok(&["status"]).stdout;
    let lines: Vec<&str> = screen.lines().collect();
    assert_eq!((lines.len(), lines[0], lines[11]), (12, "Open faults: 30", "... and 20 more"), "{screen}");
    assert!(lines[1].starts_with("40  f40"), "{screen}");
    assert_eq!(codo.json(&["status"])["faults"]["count"], 30);
    for n in 0..13 {
        codo.received(&[("alertname", "DiskFull"), ("instance", &n.to_string())], "2024-03-01T01:00:00Z");
    }
    codo.database.execute("UPDATE alert SET status = 'resolved' WHERE id = 5").unwrap();
    assert_eq!(codo.json(&["status"])["alerts"]["count"], 12);
}

#[test]
fn codo_alone_is_the_status_where_somebody_watches() {
    let codo = Codo::new();
    let bare = codo.run(&[]);
    assert_eq!((bare.code, bare.stdout.as_str()), (2, ""));
    assert!(bare.stderr.contains("Usage: codo"), "{}", bare.view());
    let environment = codo.environment();
    let watched = |arguments: &[&str]| {
        let host = Host {
            environment: Environment::of(environment.iter().map(|(k, v)| (*k, v.as_str()))),
            clock: codo.clock,
            kinds: codo.kinds,
            input: Box::new(std::io::empty()),
            out: Out::to(std::fs::File::create(codo.path("out")).unwrap(), std::io::sink()),
            interactive: true,
        };
        let code = run(host, [&["codo"], arguments].concat().iter().map(Into::into));
        (code, std::fs::read_to_string(codo.path("out")).unwrap())
    };
    assert_eq!(watched(&[]), (0, "All is well\n".into()));
    assert_eq!(watched(&["--lang", "zh-CN"]), (0, "一切正常\n".into()));
    assert!(watched(&["--json"]).1.starts_with("{\"ok\":true"));
    for wrong in [&["--nope"][..], &["--tz"], &["fault"], &["fault", "--json"]] {
        assert_eq!(watched(wrong), (2, String::new()), "{wrong:?}");
    }
}
