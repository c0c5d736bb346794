//! A fault's report and its timeline.

use super::{Pair, messages};

/// The part that tells what it cost.
pub const IMPACT: Pair = Pair::new("Impact", "影响");
/// The alerts that opened the fault or joined it.
pub const ALERTS: Pair = Pair::new("Alerts", "告警");
/// What happened when.
pub const TIMELINE: Pair = Pair::new("Timeline", "时间线");
/// Why it happened.
pub const CAUSE: Pair = Pair::new("Cause", "原因");
/// What was learnt.
pub const SUMMARY: Pair = Pair::new("Summary", "总结");
/// What a finished report says and this one does not.
pub const MISSING: Pair = Pair::new("Still missing", "尚缺");
/// How bad it is.
pub const LEVEL: Pair = Pair::new("Level", "级别");
/// Where it stands.
pub const STATE: Pair = Pair::new("State", "状态");
/// Who answers for it.
pub const OWNER: Pair = Pair::new("Owner", "负责人");
/// Who works on it.
pub const HANDLER: Pair = Pair::new("Handler", "处理人");
/// When it began.
pub const START: Pair = Pair::new("Start", "开始时间");
/// When it was over.
pub const END: Pair = Pair::new("End", "结束时间");
/// How long it lasted.
pub const DURATION: Pair = Pair::new("Duration", "持续时间");
/// A report that was written elsewhere.
pub const DOCUMENT: Pair = Pair::new("Report", "报告");

/// Somebody wrote the fault down.
pub const OPENED: Pair = Pair::new("opened", "建立故障");
/// Somebody wrote down a fault that was over.
pub const ADDED: Pair = Pair::new("added, closed", "录入已关闭的故障");
/// Somebody closed it.
pub const CLOSED: Pair = Pair::new("closed", "关闭");
/// Somebody opened it again.
pub const REOPENED: Pair = Pair::new("reopened", "重新打开");
/// Somebody changed it otherwise.
pub const CHANGED: Pair = Pair::new("changed", "修改");
/// Somebody removed it.
pub const REMOVED: Pair = Pair::new("removed", "删除");

messages! {
    /// The title.
    title(id, name) "Report on fault {id}: {name}" / "故障报告 {id}：{name}";
    /// An alert, and its number.
    alert(what, id) "{what} (alert {id})" / "{what}（告警 {id}）";
    /// That a fault has more alerts than were listed.
    more_alerts(more, id)
        "... and {more} more; `codo alert list --where fault_id={id} --limit 0` shows them all"
        / "……另有 {more} 条，用 `codo alert list --where fault_id={id} --limit 0` 查看全部";
    /// How long a fault has lasted that is open.
    so_far(length) "{length} so far" / "{length} 至今";
}
