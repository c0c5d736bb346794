//! Pieces of requested work with a deadline.

use super::end_after_start;
use super::field::{Field, Kind, both};
use super::tools::Tools;

/// Who works on it.
pub const HANDLER: &str = "project_processing";
/// When it is due.
pub const END: &str = "project_end_time";

/// The kind.
pub const PROJECT: Kind = Kind {
    name: "project",
    alias: None,
    chinese: "项目",
    about: both("Projects: pieces of requested work with a deadline", "项目：有人提出、有截止时间的工作"),
    fields: &[
        Field::text("project_name", "name", "项目名称", both("What it is called", "叫什么名字"))
            .required()
            .listed(),
        Field::text("project_status", "status", "状态", both("Where it stands", "进行到哪一步"))
            .or("open")
            .listed()
            .filtered(),
        Field::text("project_requester", "requester", "提出人", both("Who asked for it", "由谁提出"))
            .required()
            .listed()
            .filtered(),
        Field::text(HANDLER, "handler", "处理人", both("Who works on it", "由谁处理"))
            .required()
            .listed()
            .filtered_within(),
        Field::time("project_start_time", "start", "开始时间", both("When it begins", "何时开始"))
            .or("now")
            .listed(),
        Field::time(END, "end", "结束时间", both("When it is due", "何时应完成")).listed(),
    ],
    unique: &["project_name"],
    joined: &[],
    state: Some("project_status"),
    when: "project_start_time",
    tools: Some(Tools::at("project")),
    complete: |_, row| end_after_start(row, "project_start_time", END),
};
