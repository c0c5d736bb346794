//! Incidents: what broke, how bad, who answers for it, from when to when, why.

use super::field::{Field, Kind, both};
use super::row::{Row, Value};
use super::tools::Tools;
use super::{end_after_start, one_length};
use crate::error::Result;

/// When it began.
pub const START: &str = "fault_start_time";
/// When it was over; empty while it is open.
pub const END: &str = "fault_end_time";
/// How long it lasted.
pub const DURATION: &str = "fault_duration";
/// How bad it is.
pub const LEVEL: &str = "fault_level";
/// Where it stands.
pub const STATE: &str = "fault_state";
/// Who answers for it.
pub const OWNER: &str = "fault_penson";
/// Who works on it.
pub const HANDLER: &str = "processing_penson";
/// Why it happened.
pub const CAUSE: &str = "fault_issue";
/// What was learnt.
pub const SUMMARY: &str = "fault_summary";

/// A note on its timeline; no field of the fault itself.
pub const NOTE: Field =
    Field::long("note", "", "记录", both("What was seen or done", "看到了什么、做了什么")).required();

/// The kind.
pub const FAULT: Kind = Kind {
    name: "fault",
    alias: None,
    chinese: "故障",
    about: both(
        "Incidents: what broke, how bad, who answers for it, from when to when, why",
        "故障：什么坏了、多严重、谁负责、从何时到何时、为什么",
    ),
    fields: &[
        Field::text("fault_name", "name", "故障名称", both("What broke", "什么坏了")).required().listed(),
        Field::text(LEVEL, "level", "级别", both("How bad it is", "有多严重")).required().listed().filtered(),
        Field::text(STATE, "state", "状态", both("Where it stands", "处理到哪一步"))
            .or("open")
            .listed()
            .filtered(),
        Field::text(OWNER, "owner", "负责人", both("Who answers for it", "由谁负责"))
            .required()
            .listed()
            .filtered(),
        Field::text(HANDLER, "handler", "处理人", both("Who works on it", "由谁处理")).filtered(),
        Field::long(
            "fault_report",
            "report",
            "故障报告",
            both("The report: a URL, a path or its text", "故障报告：网址、路径或正文"),
        ),
        Field::text(
            DURATION,
            "duration",
            "持续时间",
            both(
                "How long it lasted; worked out from start and end if not given",
                "持续了多久；不写则按开始和结束时间计算",
            ),
        )
        .listed(),
        Field::time(START, "start", "开始时间", both("When it began", "何时开始")).or("now").listed(),
        Field::time(
            END,
            "end",
            "结束时间",
            both("When it was over; empty while it is open", "何时结束；未关闭时为空"),
        )
        .at_close(),
        Field::long(CAUSE, "cause", "故障原因", both("Why it happened", "为什么发生")).at_close(),
        Field::long(SUMMARY, "summary", "故障总结", both("What was learnt", "得到的教训")).at_close(),
    ],
    unique: &[],
    joined: &[],
    state: Some(STATE),
    when: START,
    tools: Some(Tools::at("fault")),
    complete,
};

/// Works the duration out from start and end, again after an edit of either unless somebody wrote
/// one of their own.
fn complete(before: Option<&Row>, row: &mut Row) -> Result<()> {
    end_after_start(row, START, END)?;
    let was_ours = before.is_some_and(|b| {
        b.get(DURATION) == row.get(DURATION)
            && b.get(DURATION).as_text() == one_length(b, START, END).as_deref()
    });
    if *row.get(DURATION) == Value::Null || was_ours {
        let worked_out = one_length(row, START, END).map_or(Value::Null, Value::Text);
        row.set(DURATION, worked_out);
    }
    Ok(())
}
