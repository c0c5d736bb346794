//! A fault's alerts: those that opened it or joined it.

use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{notice, report as say};
use crate::record::row::Row;
use crate::store::Store;
use crate::time::Time;
use serde_json::Value as Json;

/// The most alerts that people are told of one by one.
const ALERTS_SAID_MAX: usize = 50;

/// A fault's alerts as JSON, oldest first.
pub fn of(store: &mut Store, fault: &Row) -> Result<Vec<Json>> {
    store.alerts_of(fault.id)
}

/// The alerts for people: from when to when, and what each says of itself. Not yet safe to print.
pub fn said(ctx: &Ctx, fault: &Row, alerts: &[Json]) -> Vec<(String, String)> {
    let mut said: Vec<_> = alerts.iter().take(ALERTS_SAID_MAX).map(|alert| one(ctx, alert)).collect();
    if alerts.len() > said.len() {
        let more = say::more_alerts(alerts.len() - said.len(), fault.id);
        said.push((more.in_lang(ctx.lang).to_string(), String::new()));
    }
    said
}

fn one(ctx: &Ctx, alert: &Json) -> (String, String) {
    let text = |key: &str| alert.get(key).and_then(Json::as_str).unwrap_or_default();
    let at = |key: &str| Time::from_rfc3339(text(key)).map(|at| at.show(ctx.here.zone));
    let id = alert.get("id").and_then(Json::as_i64).unwrap_or_default();
    let until = at("ends_at").unwrap_or_else(|| notice::FIRING.in_lang(ctx.lang).to_string());
    let what = [text("alertname"), text("instance"), text("severity")];
    let what = what.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let what = say::alert(what, id).in_lang(ctx.lang).to_string();
    (format!("{} – {until}", at("starts_at").unwrap_or_default()), what)
}
