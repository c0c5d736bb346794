//! A seventh kind, declared here in a few lines, has everything that the six have.

use crate::support::{Codo, check};
use codo::record::field::{Field, Kind, both, nothing_to_complete};
use codo::record::{KINDS, Kinds};

const HOST: Kind = Kind {
    name: "host",
    alias: Some("machine"),
    chinese: "主机",
    about: both("Hosts: machines that somebody answers for", "主机：有人负责的机器"),
    fields: &[
        Field::text("host_name", "name", "主机名称", both("What it is called", "叫什么名字"))
            .required()
            .listed(),
        Field::text("host_owner", "owner", "负责人", both("Who answers for it", "由谁负责"))
            .required()
            .listed()
            .filtered(),
        Field::int("cores", "cores", "核数", both("How many cores it has", "有多少个核"), 1, 1024)
            .or("2")
            .listed(),
        Field::flag("spare", "spare", "闲置", both("Whether it idles", "是否闲置")),
        Field::list("roles", "role", "用途", both("What it does", "做什么用")).listed(),
        Field::time("bought_at", "bought", "购买时间", both("When it was bought", "何时购买")),
        Field::long("notes", "notes", "备注", both("Whatever else is known", "其他情况")),
        Field::list(
            "told",
            "notify",
            "联系人",
            both("The contacts told when it fails", "出故障时通知的联系人"),
        )
        .refers_to("contact"),
    ],
    unique: &["host_name"],
    joined: &[],
    state: None,
    when: "bought_at",
    tools: None,
    complete: nothing_to_complete,
};

/// The six and this one.
fn seven() -> Kinds {
    Box::leak(KINDS.iter().copied().chain([&HOST]).collect::<Vec<_>>().into_boxed_slice())
}

fn codo() -> Codo {
    let mut codo = Codo::new();
    codo.kinds = seven();
    codo
}

#[test]
fn a_new_kind_has_all_five_verbs() {
    let codo = codo();
    let add = ["host", "add", "db1", "--owner", "杨红飞", "--cores", "８", "--role", "db,备份"];
    check(
        &codo.run(&add).view(),
        r#"
        -- stderr
        added host 1 "db1"
        -- exit 0
        "#,
    );
    codo.ok(&["host", "add", "web1", "--owner", "ann", "--spare", "--bought", "2020-02-29"]);
    check(
        &codo.run(&["host", "list"]).view(),
        "
        ID  NAME  OWNER   CORES  ROLE
        2   web1  ann     2
        1   db1   杨红飞  8      db, 备份
        -- exit 0
        ",
    );
    codo.ok(&["machine", "edit", "DB1", "--notes", "two\nlines", "--cores", "16"]);
    check(
        &codo.run(&["host", "show", "db1"]).view(),
        "
        id          1
        host_name   db1
        host_owner  杨红飞
        cores       16
        spare       no
        roles       db, 备份
        bought_at
        notes       two
                    lines
        told
        create_at   2024-03-01 02:00
        update_at   2024-03-01 02:00
        -- exit 0
        ",
    );
    check(
        &codo.run(&["host", "show", "db1", "--json"]).view(),
        r#"
        {"id":1,"host_name":"db1","host_owner":"杨红飞","cores":16,"spare":false,"roles":["db","备份"],"bought_at":null,"notes":"two\nlines","told":[],"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["host", "delete", "-y", "db1", "web1"]).view(),
        r#"
        -- stderr
        removed host 1 "db1"
        removed host 2 "web1"
        -- exit 0
        "#,
    );
    check(
        &codo.run(&["host", "ls"]).view(),
        "
        -- stderr
        nothing to list
        -- exit 0
        ",
    );
}

#[test]
fn a_new_kind_is_listed_in_chinese_too() {
    let codo = codo();
    codo.ok(&["host", "add", "db1", "--owner", "杨红飞", "--role", "db,备份"]);
    check(
        &codo.run(&["host", "list", "--lang", "zh-CN"]).view(),
        "
        ID  主机名称  负责人  核数  用途
        1   db1       杨红飞  2     db, 备份
        -- exit 0
        ",
    );
    // Yes and no are the user's words; a program's are its own.
    let show = |more: &[&str]| codo.ok(&[&["host", "show", "1", "--lang", "zh-CN"], more].concat()).stdout;
    assert!(show(&[]).contains("spare       否\n"), "{}", show(&[]));
    assert!(show(&["--json"]).contains("\"spare\":false"));
    assert!(show(&["-o", "csv"]).contains("false"), "{}", show(&["-o", "csv"]));
}

#[test]
fn a_new_kind_reads_json_in_every_form() {
    let codo = codo();
    let lines = "{\"host_name\":\"a\",\"host_owner\":\"x\",\"spare\":true}\n\
                 {\"host_name\":\"b\",\"host_owner\":\"x\",\"roles\":[\"db\"]}\n";
    check(
        &codo.run_with(lines, &["host", "add", "--from", "-"]).view(),
        r#"
        -- stderr
        added host 1 "a"
        added host 2 "b"
        -- exit 0
        "#,
    );
    let patch = "[{\"id\":1,\"cores\":4},{\"id\":2,\"cores\":6}]";
    check(
        &codo.run_with(patch, &["host", "edit", "--from", "-", "--json"]).view(),
        r#"
        [
        {"id":1,"host_name":"a","host_owner":"x","cores":4,"spare":true,"roles":[],"bought_at":null,"notes":null,"told":[],"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"},
        {"id":2,"host_name":"b","host_owner":"x","cores":6,"spare":false,"roles":["db"],"bought_at":null,"notes":null,"told":[],"create_at":"2024-03-01T02:00:00Z","update_at":"2024-03-01T02:00:00Z"}
        ]
        -- exit 0
        "#,
    );
    let typo = "{\"host_name\":\"c\",\"host_ownr\":\"x\"}";
    check(
        &codo.run_with(typo, &["host", "add", "--from", "-"]).view(),
        r#"
        -- stderr
        error: record 1: a host has no "host_ownr"
        hint: did you mean "host_owner"?
        -- exit 2
        "#,
    );
}

#[test]
fn a_new_kind_refuses_what_any_kind_refuses() {
    let codo = codo();
    check(
        &codo.run(&["host", "add", "db1"]).view(),
        "
        -- stderr
        error: host_owner is missing
        hint: give it with --owner: Who answers for it
        -- exit 2
        ",
    );
    codo.ok(&["host", "add", "db1", "--owner", "ann"]);
    check(
        &codo.run(&["host", "add", "ＤＢ1", "--owner", "bob"]).view(),
        r#"
        -- stderr
        error: there is a host "db1" already: 1
        hint: `codo host edit 1` changes it; names are the same whatever their case or width
        -- exit 4
        "#,
    );
    check(
        &codo.run(&["host", "edit", "db1", "--cores", "0"]).view(),
        "
        -- stderr
        error: cores: 0 is not between 1 and 1024
        -- exit 2
        ",
    );
    check(
        &codo.run(&["host", "show", "db2"]).view(),
        r#"
        -- stderr
        error: there is no host db2
        hint: did you mean "db1"?
        -- exit 3
        "#,
    );
}

#[test]
fn a_new_kind_can_name_contacts_as_rules_do() {
    let codo = codo();
    codo.ok(&["contact", "add", "ops", "--to", "mailto:ops@example.com"]);
    codo.ok(&["host", "add", "db1", "--owner", "ann", "--notify", "OPS"]);
    check(
        &codo.run(&["contact", "rm", "-y", "ops"]).view(),
        r#"
        -- stderr
        error: contact "ops" was not removed: it is named by host 1 "db1"
        hint: --cascade takes it out of them first
        -- exit 4
        "#,
    );
    codo.ok(&["contact", "edit", "ops", "--name", "运维"]);
    assert_eq!(codo.json(&["host", "show", "db1"])["told"], serde_json::json!(["运维"]));
}

#[test]
fn a_change_of_a_new_kind_is_in_the_journal() {
    let codo = codo();
    codo.ok(&["host", "add", "db1", "--owner", "ann"]);
    codo.ok(&["host", "edit", "db1", "--owner", "bob"]);
    codo.ok(&["host", "rm", "-y", "db1"]);
    let rows = codo.database.rows_by(
        "host_owner",
        "SELECT op.what, change.kind, before, after FROM change JOIN op ON op.id = op_id ORDER BY change.id",
    );
    assert_eq!(
        rows,
        ["host add 1 | host | - | ann", "host edit 1 | host | ann | bob", "host rm 1 | host | bob | -"]
    );
}

#[test]
fn the_help_of_a_new_kind_names_its_fields() {
    let codo = codo();
    let help = codo.ok(&["host", "add", "--help"]).stdout;
    for flag in ["--owner", "--cores", "--spare", "--role", "--bought", "--notes", "--notify", "--from"] {
        assert!(help.contains(flag), "{flag}\n{help}");
    }
    assert!(help.contains("How many cores it has [default: 2]"), "{help}");
    assert!(help.contains("Who answers for it (required)"), "{help}");
    assert!(codo.ok(&["--help"]).stdout.contains("Hosts: machines that somebody answers for"));
}
