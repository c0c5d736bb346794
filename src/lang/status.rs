//! `codo status`.

use super::{Pair, Said, messages};

/// The alerts that fire.
pub const ALERTS: Pair = Pair::new("Firing alerts", "正在告警");
/// The faults that are open.
pub const FAULTS: Pair = Pair::new("Open faults", "未关闭的故障");
/// What falls due.
pub const DUE: Pair = Pair::new("Running out", "即将到期");
/// The messages that failed.
pub const MESSAGES: Pair = Pair::new("Messages not delivered", "未送达的消息");
/// The projects that are late.
pub const PROJECTS: Pair = Pair::new("Projects past their deadline", "逾期的项目");
/// That all of these are empty.
pub const WELL: Pair = Pair::new("All is well", "一切正常");

messages! {
    /// That there are more than were shown.
    more(more) "... and {more} more" / "……另有 {more} 条";
}

/// All of it on one line: alerts that fire, open faults, what falls due, messages that failed, projects
/// that are late.
pub fn line([alerts, faults, due, messages, projects]: [u64; 5]) -> Said {
    let s = if faults == 1 { "" } else { "s" };
    Said::pair(
        format!("{alerts} firing, {faults} open fault{s}, {due} due, {messages} failed, {projects} late"),
        format!(
            "{alerts} 告警中，{faults} 故障未关闭，{due} 即将到期，{messages} 发送失败，{projects} 项目逾期"
        ),
    )
}
