//! Several processes at one database: making it, writing to it, waiting for it.

use crate::support::{Codo, check};
use std::process::{Child, Stdio};

fn start(codo: &Codo, arguments: &[&str]) -> Child {
    let mut command = codo.binary(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Waits for all; each must have succeeded.
fn all_succeed(children: Vec<Child>) {
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn sixteen_processes_make_one_new_database_together() {
    for round in 0..4 {
        let codo = Codo::new();
        let add = |n: usize| start(&codo, &["rule", "add", &format!("Rule{n}")]);
        all_succeed((0..16).map(add).collect());
        let rules = codo.json(&["rule", "list", "--limit", "0"]);
        assert_eq!(rules.as_array().unwrap().len(), 16, "round {round}");
    }
}

#[test]
fn eight_processes_that_write_at_once_lose_nothing() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "first"]);
    let worker = |worker: usize| {
        let codo = &codo;
        move || {
            for n in 0..10 {
                all_succeed(vec![start(codo, &["rule", "add", &format!("Rule{worker}-{n}")])]);
            }
        }
    };
    std::thread::scope(|scope| (0..8).for_each(|w| drop(scope.spawn(worker(w)))));
    let rules = codo.json(&["rule", "list", "--limit", "0"]);
    assert_eq!(rules.as_array().unwrap().len(), 81);
    assert_eq!(codo.database.number("SELECT count(*) FROM change"), 81);
    codo.database.assert_sound();
}

#[test]
fn one_name_wanted_by_eight_processes_goes_to_one() {
    let codo = Codo::new();
    let children: Vec<Child> = (0..8).map(|_| start(&codo, &["rule", "add", "Node"])).collect();
    let mut codes: Vec<_> = children.into_iter().map(|mut c| c.wait().unwrap().code().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 4, 4, 4, 4, 4, 4, 4]);
}

#[test]
fn a_database_that_stays_locked_is_an_error_with_a_hint_and_nothing_is_lost() {
    let codo = Codo::new();
    codo.ok(&["rule", "add", "before"]);
    let lock = codo.database.lock();
    // Returns when codo has waited long enough.
    check(
        &codo.run(&["rule", "add", "during"]).view(),
        "
        -- stderr
        error: the database is locked by another process
        hint: try again; if it stays locked, look for a process that holds it open
        -- exit 5
        ",
    );
    // Who only reads is not held up.
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "1\n");
    drop(lock);
    codo.ok(&["rule", "add", "after"]);
    assert_eq!(codo.json(&["rule", "list"])[0]["keyword"], "after");
}
