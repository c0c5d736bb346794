//! Alerts received: recorded, never typed in.
//!
//! An alert is its fingerprint, its `startsAt` and its labels (two senders may use one fingerprint for
//! different labels). Seen again, its row is updated and its count rises; a late `firing` never
//! reopens one that is resolved.

use super::list::{Column, Listing, Open};
use super::sql;
use super::{Store, Tx};
use crate::error::{Error, Result};
use crate::lang::{Pair, store as say};
use crate::record::field::{Filter, Type};
use crate::record::row::Value;
use crate::time::Time;
use serde_json::Value as Json;
use std::collections::{HashMap, HashSet};

/// An alert as it came in, ready to be stored.
#[derive(Debug)]
pub struct Received<'a> {
    /// 16 hexadecimal digits from the sender, or those Alertmanager would compute.
    pub fingerprint: &'a str,
    /// The fingerprint computed from the labels that came.
    pub labels_hash: &'a str,
    /// UTC with nine digits of fraction; none where the sender gave none.
    pub starts_at: Option<&'a str>,
    /// As `starts_at`; none while it fires.
    pub ends_at: Option<&'a str>,
    /// Whether it is over.
    pub resolved: bool,
    /// The label `alertname`.
    pub alertname: &'a str,
    /// The label `severity`.
    pub severity: &'a str,
    /// The label `instance`.
    pub instance: &'a str,
    /// All labels, a JSON object.
    pub labels: String,
    /// All annotations, a JSON object.
    pub annotations: String,
    /// Alertmanager's receiver.
    pub receiver: &'a str,
    /// Alertmanager's group.
    pub group_key: &'a str,
    /// Where the alert came from.
    pub generator_url: &'a str,
    /// The keywords of the rules that fit it, a JSON array.
    pub rules: String,
    /// Whether a silence hides it now.
    pub silenced: bool,
}

impl Received<'_> {
    /// What it is known by, apart from when it began.
    fn key(&self) -> (&str, &str) {
        (self.fingerprint, self.labels_hash)
    }

    fn status(&self) -> &'static str {
        if self.resolved { "resolved" } else { "firing" }
    }
}

/// What became of an alert that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its row.
    pub id: i64,
    /// Whether it came late: a `firing` of an alert that is resolved already. Not news to anyone.
    pub late: bool,
    /// The fault that it belongs to.
    pub fault: Option<i64>,
    /// Whether a silence hides it now.
    pub silenced: bool,
    /// Whether one hid it, and nothing was told of it since.
    pub was_silenced: bool,
    /// Who has taken note of it.
    pub acked_by: Option<String>,
}

/// Everything that `alert list` and `alert show` print, in order.
const COLUMNS: &str = "id, fingerprint, status, alertname, severity, instance, labels, annotations, starts_at, \
    ends_at, receiver, group_key, generator_url, received_at, last_received_at, count, \
    silenced, acked_by, rules, fault_id, ack_comment";

/// Alerts as lists know them.
pub fn listing() -> Listing {
    let column = |name: &'static str| {
        let (ty, filter) = match name {
            "id" | "count" | "fault_id" => (Type::Int(0, i64::MAX), Filter::None),
            "starts_at" | "ends_at" | "received_at" | "last_received_at" => (Type::Time, Filter::None),
            "silenced" => (Type::Flag, Filter::None),
            "status" | "alertname" | "severity" | "instance" => (Type::Short, Filter::Equal),
            "rules" => (Type::Short, Filter::Within),
            _ => (Type::Long, Filter::None),
        };
        let precise = matches!(name, "starts_at" | "ends_at");
        let searched = matches!(ty, Type::Short | Type::Long);
        Column { name, flag: name, chinese: chinese(name), ty, filter, searched, precise }
    };
    let columns = COLUMNS.split(',').map(str::trim).map(column).collect();
    let open = Open::Is("status", "firing");
    let noun = Pair::new("alert", "告警");
    Listing { table: "alert", noun, columns, open, when: "starts_at", beside: &[] }
}

/// What Chinese calls a column.
fn chinese(name: &str) -> &'static str {
    match name {
        "id" => "ID",
        "fingerprint" => "指纹",
        "status" => "状态",
        "alertname" => "告警名称",
        "severity" => "级别",
        "instance" => "实例",
        "labels" => "标签",
        "annotations" => "注解",
        "starts_at" => "开始时间",
        "ends_at" => "结束时间",
        "receiver" => "接收者",
        "group_key" => "分组",
        "generator_url" => "来源",
        "received_at" => "首次收到",
        "last_received_at" => "最近收到",
        "count" => "次数",
        "silenced" => "静默",
        "acked_by" => "确认人",
        "ack_comment" => "确认说明",
        "rules" => "规则",
        "fault_id" => "故障",
        _ => "",
    }
}

const RECEIVED: &str = "fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, \
    annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count, silenced";

/// What becomes of the row of an alert that came before.
const SEEN_AGAIN: &str = "ON CONFLICT (fingerprint, starts_at, labels_hash) DO UPDATE SET \
    annotations = CASE WHEN alert.status = 'resolved' AND excluded.status = 'firing' \
        THEN alert.annotations ELSE excluded.annotations END, \
    ends_at = CASE WHEN alert.status = 'resolved' THEN alert.ends_at ELSE excluded.ends_at END, \
    status = CASE WHEN alert.status = 'resolved' THEN alert.status ELSE excluded.status END, \
    receiver = excluded.receiver, group_key = excluded.group_key, generator_url = excluded.generator_url, \
    rules = excluded.rules, last_received_at = excluded.last_received_at, count = alert.count + 1, \
    silenced = CASE WHEN excluded.silenced = 1 THEN 1 ELSE alert.silenced END \
    RETURNING fingerprint, labels_hash, id, status, fault_id, silenced, acked_by";

/// How many columns these are.
const COLUMNS_RECEIVED: usize = 18;

const STARTED: &str = "SELECT starts_at, status FROM alert \
    WHERE fingerprint = $1 AND labels_hash = $2 ORDER BY starts_at DESC LIMIT 1";

impl Tx<'_> {
    /// Stores alerts that came in, or counts them where they are known; what became of each.
    pub fn receive(&mut self, alerts: &[Received<'_>]) -> Result<Vec<Stored>> {
        let dialect = self.store().db.dialect();
        let (mut stored, mut rest) = (Vec::with_capacity(alerts.len()), alerts);
        while !rest.is_empty() {
            // A statement cannot change a row twice, and one without `startsAt` goes by those before it.
            let mut seen = HashSet::new();
            let others = rest.iter().take(dialect.rows_at_once);
            let others = others.take_while(|alert| seen.insert(alert.key())).count();
            let (now, later) = rest.split_at(dialect.rows_together(others));
            self.receive_together(now, &mut stored)?;
            rest = later;
        }
        Ok(stored)
    }

    /// Stores alerts of which no two are the same but for their times.
    fn receive_together(&mut self, alerts: &[Received<'_>], stored: &mut Vec<Stored>) -> Result<()> {
        let mut params = Vec::with_capacity(alerts.len() * COLUMNS_RECEIVED);
        for alert in alerts {
            params.extend(self.values(alert)?);
        }
        let mut rows = HashMap::new();
        let values = sql::rows(alerts.len(), COLUMNS_RECEIVED);
        for row in
            self.query(&format!("INSERT INTO alert ({RECEIVED}) VALUES {values} {SEEN_AGAIN}"), &params)?
        {
            if let Ok([Value::Text(fingerprint), Value::Text(labels_hash), kept @ ..]) =
                <[Value; 7]>::try_from(row)
            {
                rows.insert((fingerprint, labels_hash), kept);
            }
        }
        for alert in alerts {
            let (fingerprint, labels_hash) = alert.key();
            let row = rows.remove(&(fingerprint.to_string(), labels_hash.to_string()));
            let Some([Value::Int(id), Value::Text(status), fault, Value::Int(marked), acked]) = row else {
                return Err(Error::database(say::alert_not_stored()));
            };
            stored.push(Stored {
                id,
                late: status != alert.status(),
                fault: fault.as_int(),
                silenced: alert.silenced,
                was_silenced: marked == 1,
                acked_by: acked.as_text().map(str::to_string),
            });
        }
        Ok(())
    }

    /// What its row is to hold, in the order of [`RECEIVED`], where it is new.
    fn values(&mut self, alert: &Received<'_>) -> Result<[Value; COLUMNS_RECEIVED]> {
        let starts_at = match alert.starts_at {
            Some(at) => at.to_string(),
            None => self.started(alert)?,
        };
        Ok([
            alert.fingerprint.into(),
            alert.labels_hash.into(),
            Value::Text(starts_at),
            alert.ends_at.map_or(Value::Null, Value::from),
            alert.status().into(),
            foreign(alert.alertname),
            foreign(alert.severity),
            foreign(alert.instance),
            alert.labels.as_str().into(),
            alert.annotations.as_str().into(),
            foreign(alert.receiver),
            foreign(alert.group_key),
            foreign(alert.generator_url),
            alert.rules.as_str().into(),
            self.now().into(),
            self.now().into(),
            Value::Int(1),
            Value::Int(alert.silenced.into()),
        ])
    }

    /// When an alert without `startsAt` began: as the last one that is known, unless that one is over
    /// and this one fires; else now.
    fn started(&mut self, alert: &Received<'_>) -> Result<String> {
        let row = self.query(STARTED, &[alert.fingerprint.into(), alert.labels_hash.into()])?.pop();
        let known = match row.unwrap_or_default().as_slice() {
            [Value::Text(at), Value::Text(status)] if alert.resolved || status == "firing" => {
                Some(at.clone())
            }
            _ => None,
        };
        let now = self.now().to_text();
        Ok(known.or_else(|| crate::time::precise(&now)).unwrap_or(now))
    }

    /// Whether the same post came already within the last `window` seconds; it is noted and counted
    /// either way. From Alertmanager's notification log: a retry, or the other Alertmanager of a
    /// cluster, is not news.
    pub fn is_repeat(&mut self, post_hash: &str, window: u64) -> Result<bool> {
        let now = self.now();
        let window = i64::try_from(window).unwrap_or(i64::MAX);
        // Also what a clock that ran ahead has left: it would keep news from being told.
        let (forgotten, ahead) = (now.plus(-window), now.plus(window));
        let note = "INSERT INTO notification_log (post_hash, at, count) VALUES ($1, $2, 1) \
            ON CONFLICT (post_hash) DO UPDATE SET \
            count = CASE WHEN notification_log.at <= $3 OR notification_log.at > $4 THEN 1 \
                ELSE notification_log.count + 1 END, \
            at = CASE WHEN notification_log.at <= $3 OR notification_log.at > $4 THEN excluded.at \
                ELSE notification_log.at END RETURNING count";
        let count = self.query(note, &[post_hash.into(), now.into(), forgotten.into(), ahead.into()])?;
        Ok(count.first().and_then(|r| r.first()).and_then(Value::as_int) != Some(1))
    }
}

impl Tx<'_> {
    /// Writes something that means nothing, to find out whether anything can be written.
    pub fn probe(&mut self) -> Result<()> {
        let sql = "INSERT INTO notification_log (post_hash, at, count) VALUES ('probe', $1, 1) \
            ON CONFLICT (post_hash) DO UPDATE SET at = excluded.at, count = notification_log.count + 1";
        let now = self.now();
        self.query(sql, &[now.into()]).map(drop)
    }
}

impl Store {
    /// Forgets the posts noted before this time. Not where posts are taken: a search through the log
    /// there would collide with every other daemon's.
    pub fn forget_posts(&mut self, before: Time) -> Result<()> {
        Ok(self.db.query("DELETE FROM notification_log WHERE at <= $1", &[before.into()]).map(drop)?)
    }

    /// One alert as JSON.
    pub fn get_alert(&mut self, id: i64) -> Result<Json> {
        let sql = format!("SELECT {COLUMNS} FROM alert WHERE id = $1");
        let row = self.db.query(&sql, &[id.into()])?.pop();
        row.map(to_json).ok_or_else(|| Error::not_found(say::no_alert(id)).hint(say::alert_list()))
    }
}

/// Text from outside: PostgreSQL keeps no NUL. The labels, being JSON, have it escaped.
fn foreign(text: &str) -> Value {
    Value::Text(text.replace('\0', "\u{FFFD}"))
}

/// An alert as JSON, of the columns that [`listing`] names.
pub fn to_json(row: Vec<Value>) -> Json {
    super::silenced::as_flag(super::to_json(COLUMNS, row, |name, text| match name {
        "labels" | "annotations" | "rules" => serde_json::from_str(&text).unwrap_or(Json::Null),
        _ => text.into(),
    }))
}
