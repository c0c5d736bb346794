//! `codo rule`: what rules do beside the five verbs, all of it by the routing that the daemon uses.

mod check;
pub(super) mod history;
pub(super) mod import;
mod trial;

pub use check::Check;
pub use import::Import;
pub use trial::Test;

use crate::alert::payload::Alert;
use crate::alert::route;
use crate::cli::Ctx;
use crate::error::Result;
use crate::lang::{Lang, Pair};
use crate::output::Rows;
use crate::record::contact::{CONTACT, Contact};
use crate::record::field::title;
use crate::record::row::Row;
use crate::record::rule::{RULE, Rule};
use crate::store::Store;
use serde_json::{Value as Json, json};

/// The rules and contacts that alerts are held against.
pub(super) struct Routes {
    /// The rules.
    pub rules: Vec<Rule>,
    /// The same as records, in the same order.
    pub rows: Vec<Row>,
    /// The contacts.
    pub contacts: Vec<Contact>,
}

impl Routes {
    /// Those in the database.
    pub fn load(store: &mut Store) -> Result<Self> {
        let rows = store.all(&RULE)?;
        Self::of(store, rows)
    }

    /// These rules, and the contacts in the database.
    pub fn of(store: &mut Store, rows: Vec<Row>) -> Result<Self> {
        let contacts = store.all(&CONTACT)?.iter().map(Contact::view).collect();
        Ok(Routes { rules: rows.iter().map(Rule::view).collect(), rows, contacts })
    }

    /// The records of the rules that fit an alert.
    pub fn fitting<'r>(&'r self, alert: &Alert) -> Vec<&'r Row> {
        let fitting = route::fitting(alert, &self.rules);
        let is_one = |rule: &Rule| fitting.iter().any(|fits| std::ptr::eq(*fits, rule));
        let both = self.rules.iter().zip(&self.rows);
        both.filter(|(rule, _)| is_one(rule)).map(|(_, row)| row).collect()
    }

    /// Who is told of which of these alerts, all of them being news.
    pub fn told(&self, alerts: &[Alert]) -> Vec<(&Contact, Vec<usize>)> {
        let news: Vec<usize> = (0..alerts.len()).collect();
        let told = route::route(alerts, &news, &self.rules, &self.contacts).into_iter();
        told.filter_map(|told| Some((self.contacts.get(told.contact)?, told.alerts))).collect()
    }
}

/// A rule as far as routing goes.
fn rule_json(row: &Row) -> Json {
    json!({ "id": row.id, "keyword": row.name(), "matchers": row.list("matchers"),
        "nicknames": row.list("nicknames") })
}

/// A table for people whose headings are these.
pub(super) fn table<const N: usize>(ctx: &Ctx, headings: [Pair; N]) -> Rows {
    let heading = |pair: Pair| {
        let [called, chinese] = [Lang::En, Lang::Zh].map(|lang| pair.in_lang(lang));
        (called.to_string(), title(called, chinese, ctx.lang))
    };
    Rows::new(ctx.form, &headings.map(heading))
}
