//! Who is told of which alerts.

use super::payload::Alert;
use crate::record::contact::{Contact, DEFAULT_CONTACT};
use crate::record::rule::Rule;

/// Which of a post's alerts one contact is told of, by their place in the post.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// The contact's place in the list of contacts.
    pub contact: usize,
    /// The alerts, in the order they came.
    pub alerts: Vec<usize>,
}

/// The keywords of the rules that fit an alert.
pub fn fitting<'r>(alert: &Alert, rules: &'r [Rule]) -> Vec<&'r Rule> {
    rules.iter().filter(|rule| rule.fits(alert.label("alertname"), &alert.labels)).collect()
}

/// The union of the contacts of all rules that fit each alert; the contact `default` for an alert that
/// no rule fits. `news` are the places of the alerts that are worth telling.
pub fn route(alerts: &[Alert], news: &[usize], rules: &[Rule], contacts: &[Contact]) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for &place in news {
        let Some(alert) = alerts.get(place) else { continue };
        let fitting = fitting(alert, rules);
        let names: Vec<&str> = match fitting.is_empty() {
            true => vec![DEFAULT_CONTACT],
            false => fitting.iter().flat_map(|rule| rule.contacts.iter().map(String::as_str)).collect(),
        };
        for (contact, _) in contacts.iter().enumerate().filter(|(_, c)| names.contains(&c.name.as_str())) {
            match told.iter_mut().find(|t| t.contact == contact) {
                Some(known) => known.alerts.push(place),
                None => told.push(Told { contact, alerts: vec![place] }),
            }
        }
    }
    told
}
