//! The records of a dump go in: those that are there already stay as they are, and the contacts that they name
//! are made where there are none.

use super::convert::Draft;
use super::{Dump, Refusal};
use crate::error::Result;
use crate::output::Progress;
use crate::record::contact::{ADDRESSES, Address, CONTACT};
use crate::record::field::Kind;
use crate::record::row::Row;
use crate::store::Tx;
use crate::text;
use crate::time::{Here, Zone};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What became of the rows of a table.
#[derive(Clone, Copy, Default)]
pub struct Count {
    /// Stored ones.
    pub taken: u64,
    /// Those of them that have another id than they had.
    pub new_ids: u64,
    /// Those that were there.
    pub there: u64,
    /// Those of them that say something else here.
    pub different: u64,
}

/// What became of a dump.
pub struct Outcome {
    /// What became of each table's rows.
    pub counts: BTreeMap<&'static str, Count>,
    /// What was refused, in the order of the lines.
    pub refused: Vec<Refusal>,
    /// The names of the contacts that were made.
    pub made: Vec<String>,
    /// The names of those that were there.
    pub used: Vec<String>,
    /// The ids of the records that were stored.
    pub ids: Vec<i64>,
}

/// Stores what is new of a dump.
pub fn take_in(tx: &mut Tx<'_>, dump: &Dump, progress: &Progress) -> Result<Outcome> {
    let contacts = tx.store().all(&CONTACT)?;
    let (made, used, ids) = (Vec::new(), Vec::new(), Vec::new());
    let outcome = Outcome { counts: BTreeMap::new(), refused: dump.refused.clone(), made, used, ids };
    let mut taking = Taking { contacts, outcome };
    let found = already_there(tx, &dump.drafts)?;
    for kind in kinds(&dump.drafts) {
        let ids = dump.drafts.iter().filter(|draft| draft.row.kind == kind).map(|draft| draft.row.id);
        tx.go_on_after(kind, ids.max().unwrap_or_default())?;
    }
    let number = |n: usize| u64::try_from(n).unwrap_or_default();
    for (at, draft) in dump.drafts.iter().enumerate() {
        taking.take(tx, draft, found.get(&at))?;
        progress.at(number(at + 1), number(dump.drafts.len()));
    }
    Ok(taking.outcome)
}

/// The kinds of these records, which stand kind by kind.
fn kinds(drafts: &[Draft]) -> Vec<&'static Kind> {
    let mut kinds: Vec<&'static Kind> = Vec::new();
    for draft in drafts {
        if !kinds.contains(&draft.row.kind) {
            kinds.push(draft.row.kind);
        }
    }
    kinds
}

/// By what a record that has no unique name is known again; none where it is not known by that.
type Mark = fn(&Row, is_dated: bool) -> Option<String>;

/// What counts first comes first: no record is known for another that changed meanwhile while there is one that
/// says the same.
const MARKS: [Mark; 4] = [
    |row, _| Some(format!("{} {:?}", row.id, row.values())),
    |row, _| Some(format!("{:?}", row.values())),
    |row, is_dated| is_dated.then(|| format!("{} {}", row.id, row.create_at.to_text())),
    |row, is_dated| {
        let begin = row.text(row.kind.when);
        is_dated.then(|| format!("{} {begin} {}", row.create_at.to_text(), row.name()))
    },
];

/// Which stored record each of those is whose names repeat. None is two of them.
fn already_there(tx: &mut Tx<'_>, drafts: &[Draft]) -> Result<HashMap<usize, Row>> {
    let mut found = HashMap::new();
    for kind in kinds(drafts).into_iter().filter(|kind| !kind.is_named()) {
        let mut stored = tx.store().all(kind)?;
        for mark in MARKS {
            let mut marked: HashMap<String, Vec<Row>> = HashMap::new();
            // The first is found first.
            for row in stored.drain(..).rev() {
                marked.entry(mark(&row, true).unwrap_or_default()).or_default().push(row);
            }
            for (at, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.row.kind == kind) {
                if !found.contains_key(&at)
                    && let Some(rows) = mark(&draft.row, draft.is_dated).and_then(|key| marked.get_mut(&key))
                    && let Some(row) = rows.pop()
                {
                    found.insert(at, row);
                }
            }
            stored = marked.into_values().flatten().collect();
            stored.sort_by_key(|row| row.id);
        }
    }
    Ok(found)
}

/// A contact that a record names.
struct Named {
    name: String,
    /// What reaches it, where it is not there and that is known.
    address: Option<Address>,
    is_there: bool,
}

struct Taking {
    contacts: Vec<Row>,
    outcome: Outcome,
}

impl Taking {
    /// Stores a record where it is not there.
    fn take(&mut self, tx: &mut Tx<'_>, draft: &Draft, found: Option<&Row>) -> Result<()> {
        let named = self.named(draft);
        let mut row = draft.row.clone();
        // Whatever has this id here is not meant by it.
        let id = std::mem::take(&mut row.id);
        if let Some(field) = draft.source.contacts() {
            let names: Vec<&str> = named.iter().map(|contact| contact.name.as_str()).collect();
            row.set_list(field.name, &names);
        }
        let namesake = tx.namesake(&row)?;
        let count = self.outcome.counts.entry(draft.source.table).or_default();
        if let Some(there) = namesake.as_ref().or(found) {
            count.there += 1;
            count.different += u64::from(there.values() != row.values());
            return Ok(());
        }
        row.id = if id > 0 && tx.is_new_id(row.kind, id)? { id } else { 0 };
        count.taken += 1;
        count.new_ids += u64::from(row.id == 0 && id > 0);
        for contact in named {
            self.make(tx, contact)?;
        }
        let row = tx.insert_kept(row)?;
        self.outcome.ids.push(row.id);
        Ok(())
    }

    /// The contacts of a record, as they are called here.
    fn named(&self, draft: &Draft) -> Vec<Named> {
        let field = draft.source.contacts().map(|field| field.name).unwrap_or_default();
        let by_name = |name: &&str| {
            let known = self.contact(name).map(|row| row.name().to_string());
            // A reminder's people can be named by their mail addresses.
            let mail = || Address::typed(&format!("mailto:{name}")).ok().filter(|_| name.contains('@'));
            let address = if known.is_some() { None } else { mail() };
            let is_there = known.is_some();
            Named { name: known.unwrap_or_else(|| name.to_string()), address, is_there }
        };
        let mut named: Vec<Named> = draft.row.list(field).iter().map(by_name).collect();
        if let Some(address) = &draft.robot {
            named.push(self.robot(address, &named));
        }
        // Whoever is named twice, in whichever spelling, is one.
        let mut keys: HashSet<String> = HashSet::new();
        named.retain(|contact| keys.insert(text::fold(&contact.name)));
        named
    }

    fn contact(&self, name: &str) -> Option<&Row> {
        let key = text::fold(name);
        self.contacts.iter().find(|row| text::fold(row.name()) == key)
    }

    /// The contact that a robot is here, by its address; a new one is called by its channel and a number, as
    /// nobody else is, of those beside it neither.
    fn robot(&self, address: &Address, beside: &[Named]) -> Named {
        let has_it = |row: &&Row| row.list(ADDRESSES).contains(&address.url.as_str());
        if let Some(row) = self.contacts.iter().find(has_it) {
            return Named { name: row.name().to_string(), address: None, is_there: true };
        }
        let channel = address.channel.name();
        let is_beside =
            |name: &str| beside.iter().any(|contact| text::fold(&contact.name) == text::fold(name));
        let mut names = (1..=self.contacts.len() + beside.len() + 1).map(|n| format!("{channel}-{n}"));
        let name = names.find(|name| self.contact(name).is_none() && !is_beside(name)).unwrap_or_default();
        Named { name, address: Some(address.clone()), is_there: false }
    }

    fn make(&mut self, tx: &mut Tx<'_>, contact: Named) -> Result<()> {
        if contact.is_there {
            let known = [&self.outcome.used, &self.outcome.made];
            if !known.iter().any(|names| names.contains(&contact.name)) {
                self.outcome.used.push(contact.name);
            }
            return Ok(());
        }
        let mut row = Row::new(&CONTACT, Here { now: tx.now(), zone: Zone::Local })?;
        row.set(CONTACT.name_field().name, contact.name.as_str().into());
        let urls: Vec<&str> = contact.address.iter().map(|address| address.url.as_str()).collect();
        row.set_list(ADDRESSES, &urls);
        self.contacts.push(tx.insert(row)?);
        self.outcome.made.push(contact.name);
        Ok(())
    }
}
