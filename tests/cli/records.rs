//! add, list, show, edit and rm.

use crate::support::{Codo, check};

#[test]
fn a_fault_is_added_listed_shown_changed_and_removed() {
    let codo = Codo::new();
    let add = [
        "fault",
        "add",
        "支付网关超时",
        "--level",
        "一级故障",
        "--owner",
        "杨红飞",
        "--start",
        "2018-11-22 10:30",
    ];
    check(&codo.run(&add).view(), "-- stderr\nadded fault 1 \"支付网关超时\"\n-- exit 0");
    check(
        &codo.run(&["fault", "list"]).view(),
        "
        ID  NAME          LEVEL     STATE  OWNER   DURATION  START
        1   支付网关超时  一级故障  open   杨红飞            2018-11-22 10:30
        -- exit 0
        ",
    );
    codo.ok(&["fault", "edit", "1", "--end", "2018-11-22 11:15", "--state", "关闭"]);
    let fault = codo.json(&["fault", "show", "1"]);
    assert_eq!(fault["fault_duration"], "45m");
    assert_eq!(fault["fault_end_time"], "2018-11-22T11:15:00Z");
    assert_eq!(fault["create_at"], "2024-03-01T02:00:00Z");
    codo.ok(&["fault", "rm", "1"]);
    check(&codo.run(&["fault", "ls", "--json"]).view(), "[]\n-- exit 0");
    check(
        &codo.run(&["fault", "show", "1"]).view(),
        "-- stderr\nerror: there is no fault 1\nhint: `codo fault list` shows what there is\n-- exit 3",
    );
}
