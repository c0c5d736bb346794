//! Records and their journal: one door, one transaction, nothing half done.

use super::{Db, a_contact, a_rule, insert, now, row, write};
use codo::error::{Error, Kind};
use codo::record::contact::CONTACT;
use codo::record::fault::FAULT;
use codo::record::row::Value;
use codo::record::rule::RULE;
use codo::store::Tx;
use codo::store::list::Query;

#[test]
fn each_change_is_journaled_with_what_was_before_and_after() {
    let db = Db::new();
    let mut store = db.store();
    let ann = insert(&mut store, a_contact("ann"));
    let mut changed = ann.clone();
    changed.set("nickname", "Ann Li".into());
    let edit = store.write(now().plus(60), "bob", |tx| {
        Ok((tx.update(&ann, changed.clone())?, "contact edit 1".to_string()))
    });
    let changed = edit.unwrap();
    let remove = |tx: &mut Tx<'_>| Ok((tx.delete(&changed, false)?, "contact rm 1".to_string()));
    store.write(now().plus(120), "cat", remove).unwrap();
    assert_eq!(
        db.rows("SELECT id, at, who, what, undoes FROM op ORDER BY id"),
        [
            "1 | 2024-03-01T02:00:00Z | tester | insert | -",
            "2 | 2024-03-01T02:01:00Z | bob | contact edit 1 | -",
            "3 | 2024-03-01T02:02:00Z | cat | contact rm 1 | -",
        ]
    );
    assert_eq!(
        db.database
            .rows_by("nickname", "SELECT op_id, kind, record_id, before, after FROM change ORDER BY id"),
        ["1 | contact | 1 | - | ann", "2 | contact | 1 | ann | Ann Li", "3 | contact | 1 | Ann Li | -",]
    );
    // The journal holds whole records, secrets included: undo puts them back.
    let whole = db.rows("SELECT after FROM change WHERE op_id = 1");
    assert_eq!(whole, [ann.to_json(true).to_string()]);
}

#[test]
fn a_change_that_fails_changes_nothing() {
    let db = Db::new();
    let mut store = db.store();
    let kept = insert(&mut store, a_contact("kept"));
    let failed = write(&mut store, |tx| {
        tx.insert(a_contact("lost"))?;
        tx.delete(&kept, false)?;
        Err::<(), _>(Error::failed(codo::lang::Said::foreign("on purpose")))
    });
    assert_eq!(failed.unwrap_err().to_string(), "on purpose");
    assert_eq!(store.all(&CONTACT).unwrap(), [kept]);
    assert_eq!(db.number("SELECT count(*) FROM op"), 1);
    assert_eq!(db.number("SELECT count(*) FROM change"), 1);
}

#[test]
fn a_change_that_panics_changes_nothing_and_the_next_one_is_kept() {
    let db = Db::new();
    let mut store = db.store();
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        write(&mut store, |tx| {
            tx.insert(a_contact("lost"))?;
            Ok(tx.now().unix().checked_mul(i64::MAX).unwrap())
        })
    }));
    assert!(failed.is_err());
    let kept = insert(&mut store, a_contact("kept"));
    assert_eq!(store.all(&CONTACT).unwrap(), [kept]);
    assert_eq!(db.number("SELECT count(*) FROM op"), 1);
}

#[test]
fn a_commit_without_a_change_writes_no_journal() {
    let db = Db::new();
    let mut store = db.store();
    let ann = insert(&mut store, a_contact("ann"));
    let same = store.write(now().plus(60), "tester", |tx| {
        Ok((tx.update(&ann, ann.clone())?, "contact edit 1".to_string()))
    });
    let same = same.unwrap();
    // Nor does the record's own time move.
    assert_eq!(same.update_at, now());
    assert_eq!(db.number("SELECT count(*) FROM op"), 1);
}

#[test]
fn a_record_comes_back_as_it_was_stored() {
    let db = Db::new();
    let mut store = db.store();
    let fields = [("fault_name", "网关 'x'"), ("fault_level", "\"高\""), ("fault_penson", "%_\\")];
    let stored = insert(&mut store, row(&FAULT, &fields));
    assert_eq!(store.get(&FAULT, stored.id).unwrap(), Some(stored.clone()));
    assert_eq!(db.store().find(&FAULT, "1").unwrap(), stored);
}

#[test]
fn a_unique_name_is_taken_once() {
    let db = Db::new();
    let mut store = db.store();
    insert(&mut store, a_contact("Ann"));
    assert_eq!(write(&mut store, |tx| tx.insert(a_contact("ＡＮＮ"))).unwrap_err().kind(), Kind::Conflict);
    // The table refuses too: a second codo cannot slip in between look and leap.
    let direct = "INSERT INTO contact (nickname, create_at, update_at, unique_key)
                  VALUES ('x', '', '', 'ann')";
    assert!(db.database.execute(direct).is_err());
    assert_eq!(db.number("SELECT count(*) FROM contact"), 1);
}

#[test]
fn an_id_is_never_used_again() {
    let db = Db::new();
    let mut store = db.store();
    insert(&mut store, a_contact("a"));
    let last = insert(&mut store, a_contact("b"));
    write(&mut store, |tx| tx.delete(&last, false)).unwrap();
    drop(store);
    assert_eq!(insert(&mut db.store(), a_contact("c")).id, 3);
}

#[test]
fn a_record_that_went_away_meanwhile_is_a_conflict() {
    let db = Db::new();
    let mut store = db.store();
    let ann = insert(&mut store, a_contact("ann"));
    db.database.execute("DELETE FROM contact").unwrap();
    let mut renamed = ann.clone();
    renamed.set("nickname", "bob".into());
    let update = write(&mut store, |tx| tx.update(&ann, renamed.clone()));
    assert_eq!(update.unwrap_err().kind(), Kind::Conflict);
    assert_eq!(write(&mut store, |tx| tx.delete(&ann, false)).unwrap_err().kind(), Kind::Conflict);
}

#[test]
fn a_rename_and_a_cascade_are_journaled_for_every_record_they_touch() {
    let db = Db::new();
    let mut store = db.store();
    let ann = insert(&mut store, a_contact("ann"));
    insert(&mut store, a_rule("Node", "ANN"));
    let mut renamed = ann.clone();
    renamed.set("nickname", "bob".into());
    let bob = write(&mut store, |tx| tx.update(&ann, renamed.clone())).unwrap();
    assert_eq!(store.find(&RULE, "Node").unwrap().list("nicknames"), ["bob"]);
    assert_eq!(write(&mut store, |tx| tx.delete(&bob, false)).unwrap_err().kind(), Kind::Conflict);
    write(&mut store, |tx| tx.delete(&bob, true)).unwrap();
    assert_eq!(store.find(&RULE, "Node").unwrap().get("nicknames"), &Value::Null);
    assert_eq!(
        db.rows("SELECT op_id, kind FROM change WHERE op_id > 2 ORDER BY id"),
        ["3 | contact", "3 | rule", "4 | rule", "4 | contact"]
    );
}

#[test]
fn a_page_knows_whether_there_are_more() {
    let db = Db::new();
    let mut store = db.store();
    for n in 0..5 {
        insert(&mut store, a_contact(&format!("c{n}")));
    }
    let mut page = |limit, offset| {
        let (rows, more) = store.list(&CONTACT, &Query { limit, offset, ..Query::default() }).unwrap();
        (rows.iter().map(|r| r.id).collect::<Vec<_>>(), more)
    };
    assert_eq!(page(2, 0), (vec![5, 4], true));
    assert_eq!(page(2, 4), (vec![1], false));
    assert_eq!(page(5, 0), (vec![5, 4, 3, 2, 1], false));
    assert_eq!(page(0, 0), (vec![5, 4, 3, 2, 1], false));
    assert_eq!(page(0, 3), (vec![2, 1], false));
    assert_eq!(page(2, 9), (vec![], false));
}
