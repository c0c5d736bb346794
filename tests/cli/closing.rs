//! Closing and reopening: one way for every kind that stands somewhere.

use crate::support::{Codo, check};

fn fault(codo: &Codo, name: &str, more: &[&str]) {
    let add = ["fault", "add", name, "--level", "high", "--owner", "ann", "--start", "2024-03-01 01:00"];
    codo.ok(&[&add[..], more].concat());
}

#[test]
fn a_fault_is_closed_and_opened_again() {
    let codo = Codo::new();
    fault(&codo, "dns down", &[]);
    let close = ["fault", "close", "1", "--cause", "a typo", "--summary", "check\ntwice", "--end", "15m ago"];
    check(
        &codo.run(&close).view(),
        "
        -- stderr
        end: 2024-03-01 01:45
        closed fault 1 \"dns down\"
        -- exit 0
        ",
    );
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(fault["fault_state"], "closed");
    assert_eq!(fault["fault_end_time"], "2024-03-01T01:45:00Z");
    assert_eq!(fault["fault_duration"], "45m");
    assert_eq!((&fault["fault_issue"], &fault["fault_summary"]), (&"a typo".into(), &"check\ntwice".into()));
    assert_eq!(codo.ok(&["fault", "list", "--open", "-q"]).stdout, "");
    check(
        &codo.run(&["fault", "close", "1"]).view(),
        "
        -- stderr
        error: fault 1 \"dns down\" is closed already, since 2024-03-01 01:45
        hint: `codo fault reopen 1` opens it again
        -- exit 4
        ",
    );
    check(&codo.run(&["fault", "reopen", "1"]).view(), "-- stderr\nreopened fault 1 \"dns down\"\n-- exit 0");
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(fault["fault_state"], "open");
    assert!(fault["fault_end_time"].is_null() && fault["fault_duration"].is_null(), "{fault}");
    assert_eq!(fault["fault_issue"], "a typo");
    check(
        &codo.run(&["fault", "reopen", "1"]).view(),
        "-- stderr\nerror: fault 1 \"dns down\" is open\n-- exit 4",
    );
}

#[test]
fn several_are_closed_in_one_operation_or_none() {
    let codo = Codo::new();
    fault(&codo, "a", &[]);
    fault(&codo, "b", &["--state", "已解决"]);
    fault(&codo, "c", &[]);
    let run = codo.run(&["fault", "close", "1", "2", "3"]);
    // It came in closed: the journal knows since when, where the fault does not.
    check(
        &run.view(),
        "
        -- stderr
        error: fault 2 \"b\" is closed already, since 2024-03-01 02:00
        hint: `codo fault reopen 2` opens it again
        -- exit 4
        ",
    );
    assert_eq!(codo.run(&["fault", "close", "1", "9"]).code, 3);
    assert_eq!(codo.ok(&["fault", "list", "--open", "-q"]).stdout, "3\n1\n");
    assert_eq!(codo.ok(&["fault", "close", "3", "1", "3", "-q"]).stdout, "3\n1\n");
    assert_eq!(
        codo.database.rows(
            "SELECT op.what, change.record_id FROM change JOIN op ON op.id = op_id WHERE what LIKE '%close%' ORDER BY change.id"
        ),
        ["fault close 3 1 | 3", "fault close 3 1 | 1"]
    );
}

#[test]
fn an_end_and_a_duration_that_somebody_wrote_stand() {
    let codo = Codo::new();
    fault(&codo, "a", &["--end", "2024-03-01 01:30", "--duration", "about half an hour"]);
    let closed = codo.json(&["fault", "close", "1"]);
    assert_eq!(closed["fault_end_time"], "2024-03-01T01:30:00Z");
    assert_eq!(closed["fault_duration"], "about half an hour");
    assert_eq!(codo.json(&["fault", "reopen", "1"])["fault_duration"], "about half an hour");
    let run = codo.run(&["fault", "close", "1", "--end", "2024-03-01 00:30"]);
    assert_eq!(run.code, 2, "{}", run.view());
    assert!(
        run.stderr.contains("fault 1 \"a\": fault_end_time (2024-03-01T00:30:00Z) lies before"),
        "{}",
        run.view()
    );
}

#[test]
fn the_word_is_one_of_the_users_language_or_the_one_that_is_given() {
    let mut codo = Codo::new();
    fault(&codo, "a", &[]);
    codo.locale = "zh_CN.UTF-8";
    assert_eq!(codo.json(&["fault", "close", "1"])["fault_state"], "关闭");
    assert_eq!(codo.json(&["fault", "reopen", "1"])["fault_state"], "处理中");
    assert_eq!(codo.json(&["fault", "close", "1", "--state", "已解决"])["fault_state"], "已解决");
    assert_eq!(codo.json(&["fault", "reopen", "1", "--state", "观察"])["fault_state"], "观察");
    check(
        &codo.run(&["fault", "close", "1", "--state", "almost"]).view(),
        "
        -- stderr
        error: fault_state：“almost”不表示已关闭
        hint: 请写 closed、done 或“关闭”；设置 closed_words 可增加这样的词
        -- exit 2
        ",
    );
    codo.configure("closed_words = [\"Almost\", \"处理中\"]\n");
    assert_eq!(codo.json(&["fault", "close", "1", "--state", "almost"])["fault_state"], "almost");
    check(
        &codo.run(&["fault", "reopen", "1"]).view(),
        "
        -- stderr
        error: fault_state：“处理中”表示已关闭
        hint: 请换一个词
        -- exit 2
        ",
    );
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    let codo = Codo::new();
    for wrong in [["--state", "open"], ["--end", "2024-02-30"], ["--cause", "\u{7}"]] {
        let run = codo.run(&[&["fault", "close", "1"], &wrong[..]].concat());
        assert_eq!(run.code, 2, "{}", run.view());
    }
    assert!(codo.database.is_untouched());
}

#[test]
fn events_are_closed_and_projects_are_done_in_the_same_way() {
    let mut codo = Codo::new();
    codo.ok(&["event", "add", "drill", "--level", "low", "--handler", "ann", "--start", "2024-03-01"]);
    let event = codo.json(&["event", "close", "1"]);
    assert_eq!(
        (&event["event_status"], &event["event_end_time"]),
        (&"closed".into(), &"2024-03-01T02:00:00Z".into())
    );
    assert!(codo.json(&["event", "reopen", "1"])["event_end_time"].is_null());
    // The end of a project is its deadline, which it keeps.
    let add = ["project", "add", "搬家", "--requester", "ann", "--handler", "bob", "--end", "2024-04-01"];
    codo.ok(&add);
    check(&codo.run(&["project", "done", "搬家"]).view(), "-- stderr\nclosed project 1 \"搬家\"\n-- exit 0");
    let project = codo.json(&["project", "show", "1"]);
    assert_eq!(
        (&project["project_status"], &project["project_end_time"]),
        (&"closed".into(), &"2024-04-01T00:00:00Z".into())
    );
    codo.set_now("2024-03-05T00:00:00Z");
    check(
        &codo.run(&["project", "done", "1"]).view(),
        "
        -- stderr
        error: project 1 \"搬家\" is closed already, since 2024-03-01 02:00
        hint: `codo project reopen 1` opens it again
        -- exit 4
        ",
    );
    assert_eq!(codo.run(&["project", "done", "1", "--end", "now"]).code, 2);
    assert_eq!(codo.json(&["project", "reopen", "1"])["project_status"], "open");
}
