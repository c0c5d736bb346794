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
    /// A file, and the line in it.
    place(file, line) "{file} line {line}" / "{file} 第 {line} 行";
    and_more(more) "and {more} more" / "另有 {more} 条";
    is_there(place, name, id)
        "{place}: there is a rule \"{name}\" already: {id}" / "{place}：已有规则“{name}”：{id}";
    nothing_imported(what) "nothing was imported: {what}" / "没有导入任何内容：{what}";
    update_hint()
        "--update changes those that are there to what the files say" / "--update 把已有的规则改成文件中的内容";
    undo_hint() "`codo undo` takes all of it back" / "`codo undo` 可全部撤销";
    /// Several entries that nothing tells apart.
    one_rule_of_several(name, places)
        "{name}: one rule for {places}, whose labels do not tell them apart"
        / "{name}：{places} 的标签无法区分，合为一条规则";
    /// A label whose value is known when the alert fires.
    template(name, places)
        "{name}: a label is a template, and is neither level nor matcher ({places})"
        / "{name}：标签是模板，既不作级别也不作匹配条件（{places}）";
    wider(id, name, matchers)
        "rule {id} \"{name}\" has no matcher and fits the alerts of {matchers} too"
        / "规则 {id} “{name}”没有匹配条件，也匹配 {matchers} 的告警";
    nobody_named()
        "rules without contacts reach nobody: name them with --notify, or codo rule edit ID --notify NAME"
        / "没有联系人的规则通知不到人：用 --notify 指定，或 codo rule edit ID --notify 联系人";

    replay_is_dry()
        "a replay is a rehearsal: --dry-run is missing" / "重放只是演练：缺少 --dry-run";
    replay_is_dry_hint()
        "what was told is not told again; `codo outbox retry` sends a message that failed"
        / "已通知的不会再通知；`codo outbox retry` 重发失败的消息";

    all_well() "everything would reach somebody" / "所有告警都能通知到人";
    found_hint()
        "`codo contact edit NAME --to URL`, `codo rule edit ID --notify NAME`, `codo rule add NAME --notify NAME`; \
         `codo outbox show ID` shows a message"
        / "`codo contact edit 联系人 --to URL`、`codo rule edit ID --notify 联系人`、`codo rule add 名称 --notify 联系人`；\
           `codo outbox show ID` 显示消息";    hidden_now(alert, ids) "{alert} is hidden now by silence {ids}: nobody would be told until that ends"
        / "{alert} 现在被静默 {ids} 覆盖：静默结束之前不会通知任何人";
    would_have_hidden(hidden, alerts) "nothing was added; of the last 30 days' {alerts} alerts it would have hidden {hidden}"
        / "未添加任何静默；近 30 天的 {alerts} 条告警中会静默 {hidden} 条";
}

/// How many alerts were replayed, and how many of them would reach nobody.
pub fn replayed(alerts: u64, nobody: u64) -> Said {
    let s = if alerts == 1 { "" } else { "s" };
    Said::pair(
        format!("{alerts} alert{s}, {nobody} of them would reach nobody; nothing was sent"),
        format!("共 {alerts} 条告警，其中 {nobody} 条通知不到人；没有发送任何消息"),
    )
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

/// Several things in a row.
pub fn list(all: &[Said]) -> Said {
    let join = |lang, between| all.iter().map(|said| said.in_lang(lang)).collect::<Vec<_>>().join(between);
    Said::pair(join(Lang::En, "; "), join(Lang::Zh, "；"))
}

/// How many rules were added, changed and left as they are.
pub fn imported(dry_run: bool, [added, changed, unchanged]: [usize; 3]) -> Said {
    let (would, zh) = if dry_run { ("would be ", "将") } else { ("", "已") };
    Said::pair(
        format!("{added} {would}added, {changed} {would}changed, {unchanged} {would}left as they are"),
        format!("{zh}添加 {added} 条规则，修改 {changed} 条，{unchanged} 条不变"),
    )
}

/// Rules that record, and were passed over.
pub fn recording(rules: usize) -> Said {
    let s = if rules == 1 { "" } else { "s" };
    Said::pair(format!("{rules} recording rule{s} passed over"), format!("略过 {rules} 条记录规则"))
}
