//! What is said of rules: of rule files, of what would be told to whom, and of what would reach nobody.

use super::{Pair, Said, messages};

/// The heading of an alert's name.
pub const ALERT: Pair = Pair::new("alert", "告警");
/// The heading of a rule.
pub const RULE: Pair = Pair::new("rule", "规则");
/// The heading of a rule's matchers.
pub const MATCHERS: Pair = Pair::new("match", "匹配条件");
/// The heading of contacts.
pub const CONTACTS: Pair = Pair::new("notify", "联系人");
/// The heading of one contact.
pub const CONTACT: Pair = Pair::new("contact", "联系人");
/// The heading of an address.
pub const ADDRESS: Pair = Pair::new("address", "地址");
/// The heading of a number of alerts.
pub const ALERTS: Pair = Pair::new("alerts", "告警数");
/// In the place of a rule, where none fits.
pub const NO_RULE: Pair = Pair::new("(no rule)", "（没有规则）");
/// In the place of an address, where there is none.
pub const NO_ADDRESS: Pair = Pair::new("(no address)", "（没有地址）");
/// In the place of a contact, where nobody is told.
pub const NOBODY: Pair = Pair::new("(nobody)", "（无人）");

messages! {
    /// Where in a file something is wrong.
    at_line(line, what) "line {line}: {what}" / "第 {line} 行：{what}";
    not_yaml(why) "it is not a YAML file of Prometheus rules: {why}" / "不是 Prometheus 规则的 YAML 文件：{why}";
    no_groups() "it has no groups: it is not a file of Prometheus rules" / "没有 groups：不是 Prometheus 规则文件";
    neither_alert_nor_record()
        "a rule has either alert or record" / "一条规则要么有 alert，要么有 record";

    /// What a label on the command line has to look like.
    not_a_label(typed) "\"{typed}\" is not NAME=VALUE" / "“{typed}”不是 NAME=VALUE 的形式";
    label_example() "for example alertname=NodeDown severity=critical" / "例如 alertname=NodeDown severity=critical";
    label_twice(name) "the label \"{name}\" is given twice" / "标签“{name}”写了两次";
    payload() "the payload" / "请求内容";
    /// That an alert would be told to nobody.
    reaches_nobody(alert) "{alert} would reach nobody" / "{alert} 不会通知到任何人";
}

/// How many alerts would reach nobody.
pub fn reach_nobody(alerts: usize) -> Said {
    let s = if alerts == 1 { "" } else { "s" };
    Said::pair(format!("{alerts} alert{s} would reach nobody"), format!("{alerts} 条告警不会通知到任何人"))
}
