//! Do, undo, redo: after any of them the tables hold what they held, to the letter.

use super::{Db, now, row};
use codo::record::field::Kind;
use codo::record::row::Row;
use codo::record::{
    KINDS, contact::CONTACT, event::EVENT, fault::FAULT, paid::PAID, project::PROJECT, rule::RULE,
};
use codo::store::{Store, Tx};
use proptest::prelude::*;

/// Every row of every kind.
fn rows(db: &Db) -> Vec<String> {
    let all = |kind: &&'static Kind| db.rows(&format!("SELECT * FROM {} ORDER BY id", kind.name));
    KINDS.iter().flat_map(all).collect()
}

/// A record of one of the kinds; the number makes it this one.
fn record(kind: usize, n: usize, contacts: &str) -> Row {
    let name = format!("n{n}");
    let name = name.as_str();
    match kind {
        0 => row(&FAULT, &[("fault_name", name), ("fault_level", "高"), ("fault_penson", "'%_\\\"")]),
        1 => {
            row(&PROJECT, &[("project_name", name), ("project_requester", "a"), ("project_processing", "b")])
        }
        2 => row(&EVENT, &[("event_name", name), ("event_level", "低"), ("event_processing", "ann，bob")]),
        3 => {
            row(&PAID, &[("paid_name", name), ("paid_end_time", "2025-01-01"), ("reminder_names", contacts)])
        }
        4 => row(&CONTACT, &[("nickname", name), ("addresses", "https://h.example.com/t0ken\nmailto:a@b")]),
        _ => row(&RULE, &[("keyword", name), ("nicknames", contacts), ("config_file", "a:\n  \"é\"\n")]),
    }
}

/// Something that is done: to which kind, to which of its records, what.
#[derive(Clone, Copy, Debug)]
enum Action {
    Insert(usize, usize),
    Update(usize, usize, usize),
    Delete(usize, usize),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => (0..6_usize, 0..9_usize).prop_map(|(kind, n)| Action::Insert(kind, n)),
        2 => (0..6_usize, 0..4_usize, 0..9_usize).prop_map(|(kind, at, n)| Action::Update(kind, at, n)),
        1 => (0..6_usize, 0..4_usize).prop_map(|(kind, at)| Action::Delete(kind, at)),
    ]
}

/// Does it where it can be done: a name that is taken, or a record that is not there, is passed over.
fn act(tx: &mut Tx<'_>, action: Action) {
    let kind = |kind: usize| record(kind, 0, "").kind;
    let contacts: Vec<String> =
        tx.store().all(&CONTACT).unwrap().iter().map(|c| c.name().to_string()).collect();
    let at = |tx: &mut Tx<'_>, of: usize, n: usize| tx.store().all(kind(of)).unwrap().get(n).cloned();
    match action {
        Action::Insert(of, n) => drop(tx.insert(record(of, n, &contacts.join(",")))),
        Action::Update(of, which, n) => {
            if let Some(before) = at(tx, of, which) {
                let mut after = record(of, n, contacts.first().map_or("", String::as_str));
                (after.id, after.create_at) = (before.id, before.create_at);
                drop(tx.update(&before, after));
            }
        }
        Action::Delete(of, which) => {
            if let Some(row) = at(tx, of, which) {
                tx.delete(&row, true).unwrap();
            }
        }
    }
}

/// Does all of it in one operation, so many minutes later; false where nothing came of it.
fn operation(store: &mut Store, db: &Db, minutes: i64, actions: &[Action]) -> bool {
    let before = db.number("SELECT COUNT(*) FROM op");
    let done = store.write(now().plus(minutes * 60), "tester", |tx| {
        actions.iter().for_each(|action| act(tx, *action));
        Ok(((), "something".to_string()))
    });
    done.unwrap();
    db.number("SELECT COUNT(*) FROM op") > before
}

fn undo(store: &mut Store, id: Option<i64>) {
    let undone = store.write(now().plus(99_999), "tester", |tx| Ok((tx.undo(id)?, "undo".to_string())));
    undone.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_is_undone_is_as_if_it_had_not_been_and_what_is_redone_as_if_it_had_stayed(
        earlier in prop::collection::vec(action(), 0..8),
        one in prop::collection::vec(action(), 1..6),
        other in prop::collection::vec(action(), 1..6),
    ) {
        let db = Db::new();
        let mut store = db.store();
        operation(&mut store, &db, 0, &earlier);
        let first = rows(&db);
        prop_assume!(operation(&mut store, &db, 1, &one));
        let second = rows(&db);
        prop_assume!(operation(&mut store, &db, 2, &other));
        let third = rows(&db);
        undo(&mut store, None);
        prop_assert_eq!(&rows(&db), &second);
        undo(&mut store, None);
        prop_assert_eq!(&rows(&db), &first);
        // Both undos undone, in turn.
        let last = db.number("SELECT MAX(id) FROM op");
        undo(&mut store, Some(last));
        prop_assert_eq!(&rows(&db), &second);
        undo(&mut store, Some(last - 1));
        prop_assert_eq!(&rows(&db), &third);
        undo(&mut store, None);
        prop_assert_eq!(&rows(&db), &second);
    }
}
