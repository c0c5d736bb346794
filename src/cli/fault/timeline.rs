//! A record's timeline: what the journal says of it and what people noted, in the order of time.

use crate::cli::closing::is_closed;
use crate::error::Result;
use crate::lang::cli::{fault as say, listed};
use crate::lang::{Lang, Pair, report};
use crate::record::field::{Field, Kind};
use crate::record::row::Row;
use crate::store::Store;
use crate::store::notes::Changed;
use crate::time::Time;
use serde_json::{Value as Json, json};

/// Something that somebody did or noted.
#[derive(Debug)]
pub struct Moment {
    /// When.
    pub at: Time,
    /// Who.
    pub who: String,
    what: What,
}

#[derive(Debug)]
enum What {
    Noted(String),
    Did(Deed, Vec<&'static Field>),
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Opened,
    Added,
    Closed,
    Reopened,
    Changed,
    Removed,
}

/// A record's timeline, oldest first; `closed_words` are the folded words that mean closed.
pub fn of(store: &mut Store, row: &Row, closed_words: &[String]) -> Result<Vec<Moment>> {
    let mut moments: Vec<Moment> =
        store.changes_of(row)?.into_iter().map(|change| moment(row.kind, change, closed_words)).collect();
    moments.extend(store.notes(row)?.into_iter().map(|note| Moment {
        at: note.at,
        who: note.who,
        what: What::Noted(note.text),
    }));
    moments.sort_by_key(|moment| moment.at);
    Ok(moments)
}

fn moment(kind: &'static Kind, change: Changed, closed_words: &[String]) -> Moment {
    let state = kind.state.unwrap_or_default();
    let closed =
        |record: &Json| is_closed(closed_words, record.get(state).and_then(Json::as_str).unwrap_or_default());
    let deed = match (&change.before, &change.after) {
        (Some(before), Some(after)) => match (closed(before), closed(after)) {
            (false, true) => Deed::Closed,
            (true, false) => Deed::Reopened,
            _ => Deed::Changed,
        },
        (None, Some(after)) if closed(after) => Deed::Added,
        (None, _) => Deed::Opened,
        (Some(_), None) => Deed::Removed,
    };
    let fields = match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            kind.fields.iter().filter(|field| before.get(field.name) != after.get(field.name)).collect()
        }
        _ => Vec::new(),
    };
    Moment { at: change.at, who: change.who, what: What::Did(deed, fields) }
}

impl Moment {
    /// For programs: a note, or what was done and to which fields.
    pub fn to_json(&self) -> Json {
        let (at, who) = (self.at.to_text(), &self.who);
        match &self.what {
            What::Noted(text) => json!({ "at": at, "who": who, "note": text }),
            What::Did(deed, fields) => {
                let fields: Vec<&str> = fields.iter().map(|field| field.name).collect();
                json!({ "at": at, "who": who, "what": deed.name(), "fields": fields })
            }
        }
    }

    /// For people; a note as it was written.
    pub fn say(&self, lang: Lang) -> String {
        match &self.what {
            What::Noted(text) => text.clone(),
            What::Did(deed, fields) => {
                let deed = match deed {
                    Deed::Opened => report::OPENED,
                    Deed::Added => report::ADDED,
                    Deed::Closed => report::CLOSED,
                    Deed::Reopened => report::REOPENED,
                    Deed::Changed => report::CHANGED,
                    Deed::Removed => report::REMOVED,
                }
                .in_lang(lang);
                match fields.is_empty() {
                    true => deed.to_string(),
                    false => {
                        let fields = listed(fields.iter().map(|field| Pair::new(field.flag, field.chinese)));
                        say::did_to(deed, fields).in_lang(lang).to_string()
                    }
                }
            }
        }
    }
}

impl Deed {
    /// Its name in JSON.
    fn name(self) -> &'static str {
        match self {
            Deed::Opened => "opened",
            Deed::Added => "added",
            Deed::Closed => "closed",
            Deed::Reopened => "reopened",
            Deed::Changed => "changed",
            Deed::Removed => "removed",
        }
    }
}
