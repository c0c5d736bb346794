//! What a message to a contact says: alerts, reminders, a test.

use super::{Pair, Said, Speak, messages};

/// An alert's status in words.
pub const FIRING: Pair = Pair::new("firing", "告警中");
/// An alert's status in words.
pub const RESOLVED: Pair = Pair::new("resolved", "已恢复");

/// What stands above alerts that a silence no longer hides.
pub const SILENCE_ENDED: Pair =
    Pair::new("A silence has ended, and what it hid still fires.\n\n", "静默已结束，以下告警仍在触发。\n\n");

messages! {
    /// That there are more alerts than were listed.
    and_more(more)
        "... and {more} more alerts; `codo alert list` shows them all"
        / "……另有 {more} 条告警，用 `codo alert list` 查看全部";
    /// That Alertmanager left alerts out of its post.
    truncated(left_out)
        "Alertmanager left {left_out} alerts out of this notification (max_alerts)"
        / "Alertmanager 在本次通知中省略了 {left_out} 条告警（max_alerts）";
    /// What happens on the day that an item runs out.
    ends(name) "{name} expires" / "{name}到期";
    /// That several items run out, or have.
    several_run_out(items)
        "{items} paid items expire soon or have expired" / "{items}项付费即将到期或已过期，请留意";
    /// That there are more items than were listed.
    and_more_items(more)
        "... and {more} more; `codo paid list --sort end` shows them all"
        / "……另有{more}项，用 `codo paid list --sort end` 查看全部";
    /// The subject of a test message.
    test_subject() "codo: test message" / "codo：测试消息";
    /// The text of a test message.
    test_text(contact)
        "This is a test message from codo to {contact}." / "这是 codo 发给 {contact} 的一条测试消息。";
    expired(name, days, end)
        "{name} expired {days} days ago ({end})" / "{name}已过期{days}天（{end}），请尽快处理";
    expires_today(name, end) "{name} expires today ({end})" / "{name}今天到期（{end}），请留意";
}

/// That an item runs out, or has.
pub fn runs_out(name: impl Speak, days_left: i64, end: impl Speak) -> Said {
    match days_left {
        ..0 => expired(name, -days_left, end),
        0 => expires_today(name, end),
        _ => {
            let s = if days_left == 1 { "" } else { "s" };
            let (en, zh) = (super::Lang::En, super::Lang::Zh);
            Said::pair(
                format!("{} expires in {days_left} day{s} ({})", name.speak(en), end.speak(en)),
                format!("{}还有{days_left}天到期，请留意", name.speak(zh)),
            )
        }
    }
}
