//! What paid items cost together: exact, a currency each, told to people alone.

use crate::support::{Codo, check};

fn add(codo: &Codo, name: &str, cost: &str, more: &[&str]) {
    codo.ok(&[&["paid", "add", name, "--end", "2024-05-01", "--cost", cost], more].concat());
}

/// What is said of the costs, if anything is.
fn together(codo: &Codo, arguments: &[&str]) -> Option<String> {
    let run = codo.ok(&[&["paid", "list"], arguments].concat());
    assert!(!run.stdout.contains("together"), "{}", run.view());
    run.stderr.lines().find_map(|line| line.strip_prefix("together: ")).map(str::to_string)
}

#[test]
fn a_list_says_what_its_items_cost_together() {
    let codo = Codo::new();
    add(&codo, "line", "100.10 CNY", &["--every", "1mo"]);
    add(&codo, "name", "99.2 CNY", &["--every", "1y"]);
    add(&codo, "host", "0.30 USD", &["--every", "30d"]);
    codo.ok(&["paid", "add", "free", "--end", "2024-05-01"]);
    check(
        &codo.run(&["paid", "ls", "--sort", "id"]).view(),
        "
        ID  NAME  END               REMIND-DAYS  NOTIFY
        1   line  2024-05-01 00:00  7
        2   name  2024-05-01 00:00  7
        3   host  2024-05-01 00:00  7
        4   free  2024-05-01 00:00  7
        -- stderr
        together: 199.30 CNY (1300.40 CNY a year), 0.30 USD
        -- exit 0
        ",
    );
    assert_eq!(together(&codo, &["-o", "wide"]).unwrap(), "199.30 CNY (1300.40 CNY a year), 0.30 USD");
    // Of what is shown, and no more.
    assert_eq!(together(&codo, &["--search", "name"]).unwrap(), "99.20 CNY (99.20 CNY a year)");
    assert_eq!(
        together(&codo, &["--sort", "id", "--limit", "1"]).unwrap(),
        "100.10 CNY (1201.20 CNY a year)"
    );
    assert_eq!(together(&codo, &["--search", "free"]), None);
}

#[test]
fn programs_are_not_told() {
    let codo = Codo::new();
    add(&codo, "line", "100 CNY", &["--every", "1mo"]);
    for form in [["-o", "json"], ["-o", "ndjson"], ["-o", "csv"], ["-o", "tsv"], ["--limit", "0"]] {
        let told = together(&codo, &form);
        assert_eq!(told.is_some(), form[0] == "--limit", "{form:?}");
    }
    assert_eq!(codo.run(&["paid", "list", "-q"]).view(), "1\n-- exit 0\n");
}

#[test]
fn sums_are_exact_and_a_year_is_said_where_it_is_known() {
    let codo = Codo::new();
    for n in 0..10 {
        add(&codo, &format!("tenth-{n}"), "0.1 EUR", &[]);
    }
    assert_eq!(together(&codo, &[]).unwrap(), "1 EUR");
    add(&codo, "much", "999999999999999.9999 CNY", &["--every", "1200mo"]);
    add(&codo, "more", "0.0001 CNY", &["--every", "100y"]);
    assert_eq!(
        together(&codo, &["--search", "m"]).unwrap(),
        "1000000000000000 CNY (10000000000000 CNY a year)"
    );
    // A third of a year's price is rounded to the cent, after it was added up.
    for n in 0..3 {
        add(&codo, &format!("domain-{n}"), "100 USD", &["--every", "3y"]);
    }
    assert_eq!(together(&codo, &["--search", "domain-1"]).unwrap(), "100 USD (33.33 USD a year)");
    assert_eq!(together(&codo, &["--search", "domain"]).unwrap(), "300 USD (100 USD a year)");
}
