//! What `codo drill` says.

use super::{Pair, messages};

/// That a receiver took it.
pub const DELIVERED: Pair = Pair::new("delivered", "已送达");
/// That it did not arrive.
pub const FAILED: Pair = Pair::new("failed", "失败");

messages! {
    no_rules() "there is no rule to drill" / "没有可演练的规则";
    no_rules_hint() "codo rule add NAME --notify NAME" / "codo rule add 名称 --notify 联系人";
    not_written() "the message could not be written" / "无法生成消息";
    no_address() "the contact has no address" / "联系人没有地址";
    no_contact() "the rule names no contact" / "规则没有联系人";
    /// A daemon was quicker.
    by_another_process() "sent by another process" / "由另一个进程发送";
    not_reached(failed, all) "{failed} of {all} were not reached" / "{all} 个中有 {failed} 个没有送达";
    failed_hint()
        "a drill is not tried again; `codo outbox list --state failed` shows the messages"
        / "演练消息不会重试；`codo outbox list --state failed` 显示这些消息";
    /// The subject of the message.
    subject() "codo: DRILL, nothing is wrong" / "codo：演练，一切正常";
    /// The text of the message.
    text(by, rules, contact)
        "This is a drill, started by {by}: nothing is wrong. Alerts of these rules would reach {contact} here: {rules}."
        / "这是一次演练，由 {by} 发起，一切正常。以下规则的告警会在这里通知 {contact}：{rules}。";
}
