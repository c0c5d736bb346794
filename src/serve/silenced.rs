//! Silences that begin and end while alerts fire: the first are marked, and of the others one message says
//! that they still fire.
//!
//! Every daemon on a database looks now and then. Whoever takes an alert's mark off tells it, in
//! the same transaction: once, however many look.

use super::intake::{Intake, Routing, Taken};
use crate::alert::payload::{Alert, Post};
use crate::alert::route;
use crate::error::Result;
use crate::store::silenced::Firing;
use crate::store::{Store, Tx};
use crate::time::Time;

impl Intake {
    /// Marks what silences came to hide and tells what they hide no longer; returns how many messages that
    /// calls for.
    pub fn look_at_silences(&self, store: &mut Store, now: Time, who: &str) -> Result<usize> {
        // Looked for first: mostly there is nothing to write.
        let routing = Routing::load(store, now, self.zone)?;
        let firing = store.firing(!routing.is_anything_silenced())?;
        if firing.iter().all(|alert| alert.silenced == routing.is_silenced(&alert.labels)) {
            return Ok(0);
        }
        store.write(now, who, |tx| {
            let routing = Routing::load(tx.store(), now, self.zone)?;
            let mut taken = Taken::default();
            let mut told = Vec::new();
            for alert in &firing {
                let silenced = routing.is_silenced(&alert.labels);
                if alert.silenced != silenced && tx.mark_silenced(alert.id, silenced)? && !silenced {
                    told.push(alert);
                }
            }
            self.tell_ended(tx, &routing, &told, &mut taken)?;
            Ok((taken.messages, taken.deeds.what()))
        })
    }

    fn tell_ended(
        &self,
        tx: &mut Tx<'_>,
        routing: &Routing,
        ended: &[&Firing],
        taken: &mut Taken,
    ) -> Result<()> {
        let Some(first) = ended.first() else { return Ok(()) };
        let alerts: Vec<Alert> = ended.iter().map(|alert| posted(alert)).collect();
        for (firing, alert) in ended.iter().zip(&alerts).filter(|(firing, _)| !firing.has_fault) {
            let rules = route::fitting(alert, routing.rules());
            self.faults.join(tx, (firing.id, alert), &rules, &mut taken.deeds)?;
        }
        let (receiver, group_key) = (first.receiver.clone(), first.group_key.clone());
        let post = Post { receiver, group_key, truncated: 0, alerts };
        let news: Vec<usize> = (0..ended.len()).filter(|&n| ended.get(n).is_some_and(|a| !a.acked)).collect();
        taken.messages += self.call_for_messages(tx, routing, (&post, true), &news, &[])?;
        Ok(())
    }
}

/// An alert as Alertmanager would post it.
fn posted(alert: &Firing) -> Alert {
    Alert {
        fingerprint: alert.fingerprint.clone(),
        labels_hash: String::new(),
        resolved: false,
        labels: alert.labels.clone(),
        annotations: alert.annotations.clone(),
        starts_at: Some(alert.starts_at.clone()),
        ends_at: None,
        generator_url: alert.generator_url.clone(),
    }
}
