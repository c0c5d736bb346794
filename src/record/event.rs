//! Things that happened and were handled: an intrusion, a change, a drill.

use super::end_after_start;
use super::field::{Field, Kind, both};
use super::tools::Tools;

/// The kind.
pub const EVENT: Kind = Kind {
    name: "event",
    alias: None,
    chinese: "事件",
    about: both(
        "Events: things that happened and were handled (an intrusion, a change, a drill)",
        "事件：发生过并处理了的事（入侵、变更、演练）",
    ),
    fields: &[
        Field::text("event_name", "name", "事件名称", both("What happened", "发生了什么"))
            .required()
            .listed(),
        Field::text("event_status", "status", "状态", both("Where it stands", "处理到哪一步"))
            .or("open")
            .listed()
            .filtered(),
        Field::text("event_level", "level", "级别", both("How grave it is", "有多严重"))
            .required()
            .listed()
            .filtered(),
        Field::text(
            "event_processing",
            "handler",
            "处理人",
            both("Who handled it; several people separated by commas", "由谁处理；多人用逗号分隔"),
        )
        .required()
        .listed()
        .filtered_within(),
        Field::time("event_start_time", "start", "开始时间", both("When it began", "何时开始"))
            .or("now")
            .listed(),
        Field::time("event_end_time", "end", "结束时间", both("When it was over", "何时结束")).at_close(),
    ],
    unique: &[],
    joined: &[],
    state: Some("event_status"),
    when: "event_start_time",
    tools: Some(Tools::at("event")),
    complete: |_, row| end_after_start(row, "event_start_time", "event_end_time"),
};
