//! What copying a database stands on: the list of its tables, reading as of one instant, the last id.

use super::{Db, a_contact, a_rule, insert, write};
use codo::record::KINDS;
use codo::record::contact::CONTACT;
use codo::record::row::Value;
use codo::store::tables::tables;
use codo::store::{Location, schema};

/// Tables that a database has for itself.
const NOT_COPIED: &[&str] = &["codo_schema", "commit_mark"];

#[test]
fn the_list_of_tables_names_every_table_and_column_that_is_made() {
    let db = Db::new();
    db.store();
    let columns = match db.database.is_file() {
        true => {
            "SELECT t.name, c.name, lower(c.type) FROM sqlite_schema t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
        }
        false => {
            "SELECT table_name, column_name, CASE data_type WHEN 'bigint' THEN 'integer' ELSE data_type END \
             FROM information_schema.columns WHERE table_schema = current_schema()"
        }
    };
    let of = |table: &str, column: &str, ty| format!("{table} | {column} | {ty}");
    let mut made = db.rows(columns);
    made.retain(|row| !NOT_COPIED.iter().any(|table| row.starts_with(table)));
    let mut listed = Vec::new();
    for table in tables(KINDS) {
        let ty = |is_text| if is_text { "text" } else { "integer" };
        listed.extend(table.columns.iter().map(|c| of(&table.name, &c.name, ty(c.is_text))));
        assert!(["id", "post_hash"].contains(&table.key()), "{table:?}");
    }
    made.sort();
    listed.sort();
    assert_eq!(listed, made);
    let place = |name| tables(KINDS).iter().position(|table| table.name == name).unwrap();
    assert!(place("op") < place("change"), "what is referred to comes first");
}

#[test]
fn reading_is_as_of_one_instant_while_others_write() {
    let db = Db::new();
    let mut store = db.store();
    insert(&mut store, a_contact("before"));
    let mut reading = schema::open_to_read(&Location::named(&db.database.name)).unwrap();
    let mut count = |table| {
        let rows = reading.query(&format!("SELECT COUNT(*) FROM {table}"), &[]).unwrap();
        rows[0][0].as_int().unwrap()
    };
    assert_eq!(count("contact"), 1);
    insert(&mut store, a_contact("after"));
    insert(&mut store, a_rule("after", "after"));
    assert_eq!((count("contact"), count("rule"), count("op")), (1, 0, 1));
    drop(reading);
    assert_eq!(db.number("SELECT COUNT(*) FROM contact"), 2);
}

#[test]
fn the_last_id_is_the_last_that_was_given_whatever_became_of_its_row() {
    let db = Db::new();
    let mut store = db.store();
    let location = Location::named(&db.database.name);
    let (mut beside, _) = schema::open(&location, KINDS).unwrap();
    assert_eq!(beside.last_id("contact").unwrap(), 0);
    let last = insert(&mut store, a_contact("ann"));
    assert_eq!(beside.last_id("contact").unwrap(), 1);
    write(&mut store, |tx| tx.delete(&last, false)).unwrap();
    assert_eq!(beside.last_id("contact").unwrap(), 1);
    // Set and undone, then set.
    for kept in [false, true] {
        beside.begin().unwrap();
        beside.set_last_id("contact", 41).unwrap();
        assert_eq!(beside.last_id("contact").unwrap(), 41);
        match kept {
            true => beside.commit().unwrap(),
            false => beside.rollback(),
        }
        assert_eq!(beside.last_id("contact").unwrap(), if kept { 41 } else { 1 });
    }
    assert_eq!(insert(&mut store, a_contact("bob")).id, 42);
    assert_eq!(store.get(&CONTACT, 42).unwrap().unwrap().name(), "bob");
    let rows = beside.query("SELECT id FROM contact", &[]).unwrap();
    assert_eq!(rows, [[Value::Int(42)]]);
}

#[test]
fn how_far_a_copy_is_ends_at_all_of_it() {
    let db = Db::new();
    let mut store = db.store();
    insert(&mut store, a_contact("ann"));
    insert(&mut store, a_rule("Node*", "ann"));
    let (from, to) = (Location::named(&db.database.name), db.folder.path().join("copy.db"));
    let mut shown = Vec::new();
    codo::store::copy(&from, &Location::File(to), KINDS, &mut |done, of| shown.push((done, of))).unwrap();
    assert!(shown.is_sorted() && shown.len() > 1, "{shown:?}");
    assert!(shown.first() < shown.last() && shown.last().is_some_and(|(done, of)| done == of), "{shown:?}");
}

#[test]
fn a_database_that_is_copied_into_itself_is_named() {
    let db = Db::new();
    db.store();
    let location = Location::named(&db.database.name);
    let refused = codo::store::copy(&location, &location, KINDS, &mut |_, _| {}).err().unwrap();
    assert!(refused.to_string().contains(&location.to_string()), "{refused}");
}
