//! Rules: which alerts go to which contacts.

use super::field::{Field, Kind, both, nothing_to_complete};
use super::row::Row;
use super::tools::Tools;
use crate::error::{Error, Result};
use crate::lang::record as say;
use crate::matcher::{self, Matcher};
use std::collections::BTreeMap;

/// The kind.
pub const RULE: Kind = Kind {
    name: "rule",
    alias: Some("alert-rule"),
    chinese: "规则",
    about: both("Rules: which alerts go to which contacts", "规则：哪些告警发给哪些联系人"),
    fields: &[
        Field::text(
            "keyword",
            "name",
            "告警名称",
            both(
                "The alertname it matches; * is any text, ? one character",
                "它匹配的 alertname；* 代表任意文本，? 代表一个字符",
            ),
        )
        .required()
        .listed(),
        Field::list(
            "matchers",
            "match",
            "匹配条件",
            both(
                "A label matcher in Alertmanager's syntax, such as 'severity=~\"critical|page\"'; \
                 repeatable, all must fit",
                "Alertmanager 语法的标签匹配条件，例如 'severity=~\"critical|page\"'；可重复，须全部满足",
            ),
        )
        .one_each()
        .read_by(read_matcher)
        .listed(),
        Field::list("nicknames", "notify", "联系人", both("The contacts that are told", "要通知的联系人"))
            .refers_to("contact")
            .listed()
            .filtered_within(),
        Field::text(
            "alert_level",
            "level",
            "告警级别",
            both("How grave what it matches is", "它匹配的告警有多严重"),
        )
        .listed()
        .filtered(),
        Field::long(
            "config_file",
            "config-file",
            "规则配置",
            both("The text of the Prometheus rule that raises the alert", "产生该告警的 Prometheus 规则原文"),
        ),
        Field::flag(
            "open_fault",
            "open-fault",
            "开故障",
            both(
                "Its first firing alert opens a fault, which ends when its last one is resolved",
                "第一条触发的告警建立故障，最后一条恢复时故障结束",
            ),
        ),
    ],
    unique: &["keyword", "matchers"],
    joined: &[],
    state: None,
    when: "create_at",
    tools: Some(Tools::of_rules("alert/prometheus")),
    complete: nothing_to_complete,
};

fn read_matcher(typed: &str) -> Result<String> {
    Matcher::parse(typed).map(|m| m.to_string()).map_err(|why| Error::usage(why).hint(say::write_matcher()))
}

/// A rule, ready to be asked.
#[derive(Debug)]
pub struct Rule {
    /// Its id.
    pub id: i64,
    /// The pattern its alertname fits.
    pub keyword: String,
    /// The names of the contacts it tells.
    pub contacts: Vec<String>,
    /// How grave its alerts are; empty where it does not say.
    pub level: String,
    /// Whether its alerts open a fault.
    pub opens_fault: bool,
    /// None where one of them cannot be read: such a rule fits nothing, rather than too much.
    matchers: Option<Vec<Matcher>>,
}

impl Rule {
    /// The rule in a row.
    pub fn view(row: &Row) -> Self {
        Rule {
            id: row.id,
            keyword: row.text("keyword").to_string(),
            level: row.text("alert_level").to_string(),
            opens_fault: row.get("open_fault").as_int() == Some(1),
            contacts: row.list("nicknames").into_iter().map(str::to_string).collect(),
            matchers: row.list("matchers").into_iter().map(|m| Matcher::parse(m).ok()).collect(),
        }
    }

    /// Whether all its matchers could be read; if not, it fits nothing.
    pub fn is_readable(&self) -> bool {
        self.matchers.is_some()
    }

    /// Whether an alert with this name and these labels is one of its alerts.
    pub fn fits(&self, alertname: &str, labels: &BTreeMap<String, String>) -> bool {
        let fits = |matchers: &Vec<Matcher>| matchers.iter().all(|m| m.fits(labels));
        matcher::glob(&self.keyword, alertname) && self.matchers.as_ref().is_some_and(fits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::row::Value;
    use crate::time::{Here, Time, Zone};

    #[test]
    fn a_rule_whose_matcher_cannot_be_read_fits_nothing() {
        let here = Here { now: Time::from_unix(0), zone: Zone::Local };
        let mut row = Row::new(&RULE, here).unwrap();
        row.set("keyword", Value::from("*"));
        assert!(Rule::view(&row).fits("x", &BTreeMap::new()));
        row.set("matchers", Value::from("a=\"\"\n=broken"));
        let rule = Rule::view(&row);
        assert!(!rule.fits("x", &BTreeMap::new()) && !rule.is_readable());
    }
}
