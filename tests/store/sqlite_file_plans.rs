//! How SQLite finds a page: by an index, in order, however many rows there are. What may be picked or sorted
//! by and has no index would sort the whole table.

use super::{Db, insert, row};
use codo::record::fault::FAULT;
use codo::record::field::{Filter, Type};
use codo::record::row::Value;
use codo::record::{KINDS, field::Kind};
use codo::store::list::{Condition, Listing, Query};
use codo::store::{alerts, outbox};
use rusqlite::Connection;

/// How SQLite says that it will find the rows.
fn plan(db: &Db, listing: &Listing, query: &Query) -> String {
    let (sql, params) = db.store().statement_of(listing, query).unwrap();
    let beside = Connection::open(&db.database.name).unwrap();
    let mut statement = beside.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    for (n, value) in params.iter().enumerate() {
        let index = statement.parameter_index(&format!("${}", n + 1)).unwrap().unwrap();
        match value {
            Value::Null => statement.raw_bind_parameter(index, rusqlite::types::Null).unwrap(),
            Value::Int(number) => statement.raw_bind_parameter(index, number).unwrap(),
            Value::Text(text) => statement.raw_bind_parameter(index, text).unwrap(),
        }
    }
    let (mut rows, mut said) = (statement.raw_query(), String::new());
    while let Some(row) = rows.next().unwrap() {
        said += &(row.get::<_, String>(3).unwrap() + "\n");
    }
    said
}

/// A page of a list, 20 rows.
fn page(conditions: Vec<Condition>, sort: Option<(&'static str, bool)>) -> Query {
    Query { conditions, sort, limit: 20, ..Query::default() }
}

#[track_caller]
fn assert_in_order(plan: &str, by: &str) {
    assert!(!plan.contains("TEMP B-TREE"), "{by} is sorted: {plan}");
}

#[test]
fn a_page_newest_first_and_by_any_column_with_an_index_needs_no_sorting() {
    let db = Db::new();
    let listings = KINDS.iter().map(|kind| Listing::of(kind)).chain([alerts::listing(), outbox::listing()]);
    for listing in listings {
        assert_in_order(&plan(&db, &listing, &page(Vec::new(), None)), listing.table);
    }
    let is_found = |kind: &'static Kind| {
        kind.fields.iter().filter(|f| f.filter == Filter::Equal || f.ty == Type::Time).map(move |f| (kind, f))
    };
    let mut many = 0;
    for (kind, field) in KINDS.iter().flat_map(|kind| is_found(kind)) {
        let (listing, index) = (Listing::of(kind), format!("INDEX {}_{}", kind.name, field.name));
        for largest_first in [false, true] {
            let found = plan(&db, &listing, &page(Vec::new(), Some((field.name, largest_first))));
            assert!(found.contains(&index), "{}: {found}", field.name);
            assert_in_order(&found, field.name);
        }
        let equal = page(vec![Condition::Equal(field.name, "x".into())], None);
        let found = plan(&db, &listing, &equal);
        assert!(found.contains(&index), "{}: {found}", field.name);
        assert_in_order(&found, field.name);
        many += 1;
    }
    assert!(many >= 15, "{many} fields");
    for (column, value) in [("status", "firing"), ("alertname", "NodeDown"), ("instance", "web-1")] {
        let query = page(vec![Condition::Equal(column, value.into())], None);
        let found = plan(&db, &alerts::listing(), &query);
        assert!(found.contains(&format!("INDEX alert_{column}")), "{found}");
        assert_in_order(&found, column);
    }
    let query = page(vec![Condition::Equal("state", "failed".into())], None);
    assert!(plan(&db, &outbox::listing(), &query).contains("INDEX outbox_state"));
}

#[test]
fn open_rows_are_a_page_of_each_state_by_its_index() {
    let db = Db::new();
    let mut store = db.store();
    for state in ["open", "处理中", "关闭"] {
        let fields =
            [("fault_name", "x"), ("fault_level", "1"), ("fault_penson", "y"), ("fault_state", state)];
        insert(&mut store, row(&FAULT, &fields));
    }
    let query = Query { open: Some(vec!["关闭".to_string()]), limit: 20, ..Query::default() };
    let found = plan(&db, &Listing::of(&FAULT), &query);
    assert_eq!(found.matches("SEARCH fault USING INDEX fault_fault_state").count(), 2, "{found}");
    // The merged pages alone are sorted: two times 21 rows.
    assert!(!found.contains("SCAN fault"), "{found}");
    assert_eq!(store.words("fault", "fault_state").unwrap().len(), 3);
}
