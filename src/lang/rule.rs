//! What is said of rules: of rule files, of what would be told to whom, and of what would reach nobody.

use super::{Lang, Pair, Said, Speak, messages};

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
/// The heading of what was found.
pub const FINDING: Pair = Pair::new("finding", "问题");
/// The heading of whose it is.
pub const NAME: Pair = Pair::new("name", "名称");
/// The heading of what is wrong with it.
pub const WHAT: Pair = Pair::new("what", "说明");

/// What was found, in a word.
pub fn finding(what: &str) -> Pair {
    match what {
        "no_address" => Pair::new("contact", "联系人"),
        "no_rule" => Pair::new("alert", "告警"),
        "not_delivered" => Pair::new("address", "地址"),
        _ => Pair::new("rule", "规则"),
    }
}

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

    /// A contact that rules name.
    no_address(rules) "no address; rules name it: {rules}" / "没有地址；引用它的规则：{rules}";
    default_without_address()
        "no address, for alerts that no rule fits" / "没有地址，而没有规则匹配的告警要通知它";
    no_contact(id) "rule {id} names no contact" / "规则 {id} 没有联系人";
    bad_matcher(id)
        "rule {id} has a matcher that cannot be read; it fits nothing"
        / "规则 {id} 有无法读取的匹配条件，因此什么也不匹配";
    not_delivered(id, address, why) "message {id} to {address}: {why}" / "消息 {id} 发往 {address}：{why}";
    all_well() "everything would reach somebody" / "所有告警都能通知到人";
    found_hint()
        "`codo contact edit NAME --to URL`, `codo rule edit ID --notify NAME`, `codo rule add NAME --notify NAME`; \
         `codo outbox show ID` shows a message"
        / "`codo contact edit 联系人 --to URL`、`codo rule edit ID --notify 联系人`、`codo rule add 名称 --notify 联系人`；\
           `codo outbox show ID` 显示消息";
}

/// How many alerts would reach nobody.
pub fn reach_nobody(alerts: usize) -> Said {
    let s = if alerts == 1 { "" } else { "s" };
    Said::pair(format!("{alerts} alert{s} would reach nobody"), format!("{alerts} 条告警不会通知到任何人"))
}

/// How many things were found.
pub fn found(many: usize) -> Said {
    let things = if many == 1 {
        "1 thing would reach nobody".to_string()
    } else {
        format!("{many} things would reach nobody")
    };
    Said::pair(things, format!("有 {many} 处无法通知到人"))
}

/// Alerts that came and that no rule fits.
pub fn no_rule(alerts: u64, last: impl Speak) -> Said {
    let s = if alerts == 1 { "" } else { "s" };
    Said::pair(
        format!("no rule fits; {alerts} alert{s}, last {}", last.speak(Lang::En)),
        format!("没有规则匹配；{alerts} 条，最近在 {}", last.speak(Lang::Zh)),
    )
}
