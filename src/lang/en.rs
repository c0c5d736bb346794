//! English.

use super::{Fault, Status, Unit, Words};

/// English.
pub struct En;

impl Words for En {
    fn alert_lines(&self) -> [&'static str; 6] {
        ["Status", "Name", "Instance", "Namespace", "Severity", "Description"]
    }

    fn status(&self, resolved: bool) -> &'static str {
        if resolved { "resolved" } else { "firing" }
    }

    fn colon(&self) -> &'static str {
        ": "
    }

    fn and_more(&self, more: usize) -> String {
        format!("... and {more} more alerts; `codo alert list` shows them all")
    }

    fn truncated(&self, left_out: u64) -> String {
        format!("Alertmanager left {left_out} alerts out of this notification (max_alerts)")
    }

    fn runs_out(&self, name: &str, days_left: i64, end: &str) -> String {
        match days_left {
            ..0 => format!("{name} expired {} days ago ({end})", -days_left),
            0 => format!("{name} expires today ({end})"),
            1 => format!("{name} expires in 1 day ({end})"),
            _ => format!("{name} expires in {days_left} days ({end})"),
        }
    }

    fn ends(&self, name: &str) -> String {
        format!("{name} expires")
    }

    fn several_run_out(&self, items: usize) -> String {
        format!("{items} paid items expire soon or have expired")
    }

    fn and_more_items(&self, more: usize) -> String {
        format!("... and {more} more; `codo paid list --sort end` shows them all")
    }

    fn test(&self, contact: &str) -> (String, String) {
        ("codo: test message".into(), format!("This is a test message from codo to {contact}."))
    }

    fn closed(&self) -> &'static str {
        "closed"
    }

    fn open(&self) -> &'static str {
        "open"
    }

    fn fault(&self) -> &'static Fault {
        &FAULT
    }

    fn status_titles(&self) -> &'static Status {
        &STATUS
    }

    fn status_line(&self, [alerts, faults, due, messages, projects]: [u64; 5]) -> String {
        let s = if faults == 1 { "" } else { "s" };
        format!("{alerts} firing, {faults} open fault{s}, {due} due, {messages} failed, {projects} late")
    }

    fn more(&self, more: u64) -> String {
        format!("... and {more} more")
    }

    fn now(&self) -> &'static str {
        "now"
    }

    fn away(&self, count: i64, unit: Unit, past: bool) -> String {
        let unit = match unit {
            Unit::Minutes => "minute",
            Unit::Hours => "hour",
            Unit::Days => "day",
        };
        let length = format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
        if past { format!("{length} ago") } else { format!("in {length}") }
    }
}

const FAULT: Fault = Fault {
    report: "Report on fault",
    level: "Level",
    state: "State",
    owner: "Owner",
    handler: "Handler",
    start: "Start",
    end: "End",
    duration: "Duration",
    so_far: "so far",
    document: "Report",
    impact: "Impact",
    timeline: "Timeline",
    cause: "Cause",
    summary: "Summary",
    missing: "Still missing",
    opened: "opened",
    added: "added, closed",
    closed: "closed",
    reopened: "reopened",
    changed: "changed",
    removed: "removed",
};

const STATUS: Status = Status {
    alerts: "Firing alerts",
    faults: "Open faults",
    due: "Running out",
    messages: "Messages not delivered",
    projects: "Projects past their deadline",
    well: "All is well",
};
