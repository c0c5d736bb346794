//! `codo fault report`: a post-mortem that holds no markup but its own.

use crate::support::{Codo, check};

fn a_fault() -> Codo {
    let mut codo = Codo::new();
    let add = ["fault", "add", "<img src=x> *dns* down", "--level", "一级故障", "--owner", "ann"];
    codo.ok(&[&add[..], &["--start", "2024-03-01 01:00", "--cause", "a typo:\n- in `zone_file`\n\n# twice"]]
        .concat());
    codo.set_now("2024-03-01T02:10:00Z");
    codo.ok(&["fault", "note", "1", "line one\n1. <script>"]);
    codo
}

#[test]
fn a_report_says_what_is_known_and_what_is_missing() {
    check(
        &a_fault().run(&["fault", "report", "1"]).view(),
        "
        # Report on fault 1: \\<img src=x\\> \\*dns\\* down

        - **State**: open
        - **Owner**: ann

        ## Impact

        - **Level**: 一级故障
        - **Start**: 2024-03-01 01:00
        - **Duration**: 1h10m so far

        ## Timeline

        - **2024-03-01 02:00 tester**: opened
        - **2024-03-01 02:10 tester**: line one\\
          1\\. \\<script\\>

        ## Cause

        a typo:\\
        \\- in \\`zone_file\\`

        \\# twice

        ## Still missing

        - End
        - Handler
        - Summary
        -- exit 0
        ",
    );
}

#[test]
fn a_report_is_in_chinese_where_the_user_is() {
    let mut codo = a_fault();
    codo.locale = "zh_CN.UTF-8";
    codo.ok(&["fault", "close", "1", "--summary", "以后复核"]);
    let report = codo.ok(&["fault", "report", "1"]).stdout;
    for said in [
        "# 故障报告 1：",
        "- **级别**：一级故障",
        "## 时间线",
        "关闭（状态",
        "## 总结\n\n以后复核",
        "- 处理人",
    ] {
        assert!(report.contains(said), "{said}\n{report}");
    }
    assert!(!report.contains("- 原因"), "{report}");
}

#[test]
fn a_report_in_html_is_one_page_without_foreign_markup() {
    let codo = a_fault();
    let page = codo.ok(&["fault", "report", "1", "--html"]).stdout;
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{page}");
    assert!(page.contains("<h1>Report on fault 1: &lt;img src=x&gt; *dns* down</h1>"), "{page}");
    assert!(page.contains("<span>line one\n1. &lt;script&gt;</span>"), "{page}");
    assert!(!page.contains("<img") && !page.contains("<script") && !page.contains("http"), "{page}");
}

#[test]
fn a_report_for_programs_names_the_keys_that_are_missing() {
    let codo = a_fault();
    let report = codo.json(&["fault", "report", "1"]);
    let missing = ["fault_end_time", "processing_penson", "fault_summary"];
    assert_eq!(report["missing"], serde_json::json!(missing));
    assert_eq!(report["timeline"][1]["note"], "line one\n1. <script>");
    assert_eq!(codo.run(&["fault", "report", "9"]).code, 3);
}
