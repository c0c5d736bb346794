//! Simplified Chinese.

use super::{Fault, Status, Unit, Words};

/// Simplified Chinese.
pub struct Zh;

impl Words for Zh {
    fn alert_lines(&self) -> [&'static str; 6] {
        ["状态", "名称", "告警实例", "Namespace", "告警级别", "描述信息"]
    }

    fn status(&self, resolved: bool) -> &'static str {
        if resolved { "已恢复" } else { "告警中" }
    }

    fn colon(&self) -> &'static str {
        "："
    }

    fn and_more(&self, more: usize) -> String {
        format!("……另有 {more} 条告警，用 `codo alert list` 查看全部")
    }

    fn truncated(&self, left_out: u64) -> String {
        format!("Alertmanager 在本次通知中省略了 {left_out} 条告警（max_alerts）")
    }

    fn runs_out(&self, name: &str, days_left: i64, end: &str) -> String {
        match days_left {
            ..0 => format!("{name}已过期{}天（{end}），请尽快处理", -days_left),
            0 => format!("{name}今天到期（{end}），请留意"),
            _ => format!("{name}还有{days_left}天到期，请留意"),
        }
    }

    fn ends(&self, name: &str) -> String {
        format!("{name}到期")
    }

    fn several_run_out(&self, items: usize) -> String {
        format!("{items}项付费即将到期或已过期，请留意")
    }

    fn and_more_items(&self, more: usize) -> String {
        format!("……另有{more}项，用 `codo paid list --sort end` 查看全部")
    }

    fn test(&self, contact: &str) -> (String, String) {
        ("codo：测试消息".into(), format!("这是 codo 发给 {contact} 的一条测试消息。"))
    }

    fn closed(&self) -> &'static str {
        "关闭"
    }

    fn open(&self) -> &'static str {
        "处理中"
    }

    fn fault(&self) -> &'static Fault {
        &FAULT
    }

    fn status_titles(&self) -> &'static Status {
        &STATUS
    }

    fn status_line(&self, [alerts, faults, due, messages, projects]: [u64; 5]) -> String {
        format!(
            "{alerts} 告警中，{faults} 故障未关闭，{due} 即将到期，{messages} 发送失败，{projects} 项目逾期"
        )
    }

    fn more(&self, more: u64) -> String {
        format!("……另有 {more} 条")
    }

    fn now(&self) -> &'static str {
        "现在"
    }

    fn away(&self, count: i64, unit: Unit, past: bool) -> String {
        let unit = match unit {
            Unit::Minutes => "分钟",
            Unit::Hours => "小时",
            Unit::Days => "天",
        };
        format!("{count} {unit}{}", if past { "前" } else { "后" })
    }
}

const FAULT: Fault = Fault {
    report: "故障报告",
    level: "级别",
    state: "状态",
    owner: "负责人",
    handler: "处理人",
    start: "开始时间",
    end: "结束时间",
    duration: "持续时间",
    so_far: "至今",
    document: "报告",
    impact: "影响",
    timeline: "时间线",
    cause: "原因",
    summary: "总结",
    missing: "尚缺",
    opened: "建立故障",
    added: "录入已关闭的故障",
    closed: "关闭",
    reopened: "重新打开",
    changed: "修改",
    removed: "删除",
};

const STATUS: Status = Status {
    alerts: "正在告警",
    faults: "未关闭的故障",
    due: "即将到期",
    messages: "未送达的消息",
    projects: "逾期的项目",
    well: "一切正常",
};
