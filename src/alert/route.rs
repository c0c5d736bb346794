//! Who is told of which alerts.

use super::payload::Alert;
use crate::record::contact::{Channel, Contact};
use crate::record::rule::Rule;
use crate::text;

/// Which of a post's alerts one contact is told of, by their place in the post.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// The contact's place in the list of contacts.
    pub contact: usize,
    /// The alerts, in the order they came.
    pub alerts: Vec<usize>,
}

/// The rules that fit an alert.
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
        let is_told = |contact: &Contact| match fitting.is_empty() {
            true => contact.is_default(),
            false => fitting.iter().any(|rule| rule.contacts.contains(&contact.name)),
        };
        for (contact, _) in contacts.iter().enumerate().filter(|(_, c)| is_told(c)) {
            match told.iter_mut().find(|t| t.contact == contact) {
                Some(known) => known.alerts.push(place),
                None => told.push(Told { contact, alerts: vec![place] }),
            }
        }
    }
    told
}

/// Whether a channel of an address is told of an alert: a short message costs money, and is for these severities
/// (folded) alone.
pub fn is_for(channel: Channel, alert: &Alert, sms_severities: &[String]) -> bool {
    channel != Channel::Sms || sms_severities.contains(&text::fold(alert.label("severity")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::payload;
    use crate::record::{contact::CONTACT, row::Row, rule::RULE};
    use crate::time::{Here, Time, Zone};

    fn row(kind: &'static crate::record::field::Kind, json: serde_json::Value) -> Row {
        let here = Here { now: Time::from_unix(0), zone: Zone::Local };
        let mut row = Row::new(kind, here).unwrap();
        row.set_json(json.as_object().unwrap(), here).unwrap();
        row
    }

    fn rule(keyword: &str, matchers: &[&str], told: &[&str]) -> Rule {
        Rule::view(&row(
            &RULE,
            serde_json::json!({"keyword": keyword, "matchers": matchers, "nicknames": told}),
        ))
    }

    /// Who is told of which alerts, the group of three of `InstanceDown` being what came.
    fn told(news: &[usize], rules: &[Rule], contacts: &[&str]) -> Vec<(String, Vec<usize>)> {
        let body = include_bytes!("../../tests/data/payloads/alertmanager-0.25-firing-group.json");
        let alerts = payload::parse(body).unwrap().alerts;
        let contacts: Vec<Contact> = contacts
            .iter()
            .map(|name| Contact::view(&row(&CONTACT, serde_json::json!({"nickname": name}))))
            .collect();
        let name = |told: Told| (contacts[told.contact].name.clone(), told.alerts);
        route(&alerts, news, rules, &contacts).into_iter().map(name).collect()
    }

    #[test]
    fn a_contact_of_several_fitting_rules_is_told_once_of_all_their_alerts() {
        let rules = [
            rule("Instance*", &["severity=critical"], &["yang", "li"]),
            rule("InstanceDown", &[], &["yang"]),
        ];
        let expected = [("yang".to_string(), vec![0, 1, 2]), ("li".to_string(), vec![0, 1])];
        assert_eq!(told(&[0, 1, 2], &rules, &["yang", "li", "wang"]), expected);
    }

    #[test]
    fn default_is_told_of_what_no_rule_fits_and_of_nothing_else() {
        let rules = [rule("InstanceDown", &["severity=critical"], &["yang"])];
        let expected = [("yang".to_string(), vec![0, 1]), ("Default".to_string(), vec![2])];
        assert_eq!(told(&[0, 1, 2], &rules, &["Default", "yang"]), expected);
        assert_eq!(told(&[2], &rules, &["yang"]), []);
    }

    #[test]
    fn what_is_no_news_is_told_to_nobody() {
        assert_eq!(told(&[], &[rule("*", &[], &["yang"])], &["yang"]), []);
    }
}
