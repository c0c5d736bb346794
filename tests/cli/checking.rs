//! `codo db check` and `codo db prune`, on any database.

use crate::support::Codo;

/// A codo whose alerts and messages are of 2024; now it is 2026.
fn two_years_on() -> Codo {
    let mut codo = Codo::new();
    codo.received(&[("alertname", "Fires")], "2024-03-01T01:00:00Z");
    for name in ["Over", "Linked", "Owed"] {
        codo.received(&[("alertname", name)], "2024-03-01T01:00:00Z");
        let over = "status = 'resolved', ends_at = '2024-03-01T01:30:00.000000000Z'";
        codo.database.execute(&format!("UPDATE alert SET {over} WHERE alertname = '{name}'")).unwrap();
    }
    codo.ok(&["fault", "add", "open", "--level", "1", "--owner", "ann"]);
    codo.database.execute("UPDATE alert SET fault_id = 1 WHERE alertname = 'Linked'").unwrap();
    let later = "received_at = '2024-03-01T05:00:00Z', last_received_at = '2024-03-01T06:00:00Z'";
    codo.database.execute(&format!("UPDATE alert SET {later} WHERE alertname = 'Owed'")).unwrap();
    for (id, state, at) in
        [(1, "sent", "02:00"), (2, "dropped", "02:00"), (3, "waiting", "05:30"), (4, "sent", "02:00")]
    {
        let at = format!("'2024-03-01T{at}:00Z'");
        let sent = if state == "sent" { at.as_str() } else { "NULL" };
        let sql = format!(
            "INSERT INTO outbox (delivery_id, state, contact, channel, address, subject, body, attempts, \
             next_try_at, give_up_at, created_at, sent_at) VALUES ('d{id}', '{state}', 'ann', 'https', 'https://x/', \
             's', '{{}}', 1, {at}, {at}, {at}, {sent})"
        );
        codo.database.execute(&sql).unwrap();
    }
    // What an address is to be told once is remembered.
    codo.database
        .execute("INSERT INTO told (once, address, message_id) VALUES ('paid/1', 'https://x/', 4)")
        .unwrap();
    codo.set_now("2026-03-01T02:00:00Z");
    codo
}

fn left(codo: &Codo) -> (Vec<String>, Vec<String>) {
    let alerts = codo.database.rows("SELECT alertname FROM alert ORDER BY id");
    (alerts, codo.database.rows("SELECT id FROM outbox ORDER BY id"))
}

const PRUNE: [&str; 4] = ["db", "prune", "--alerts-older-than", "400d"];

#[test]
fn what_is_over_goes_and_what_fires_waits_or_is_linked_to_an_open_fault_stays() {
    let codo = two_years_on();
    let all = left(&codo);
    let dry = codo.json(&[PRUNE.as_slice(), &["--dry-run"]].concat());
    assert_eq!((&dry["alerts"], &dry["messages"]), (&1.into(), &2.into()));
    assert_eq!(left(&codo), all);
    let pruned = codo.json(&[PRUNE.as_slice(), &["--yes"]].concat());
    assert_eq!((&pruned["alerts"], &pruned["messages"]), (&1.into(), &2.into()));
    let kept = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
    assert_eq!(left(&codo), (kept(&["Fires", "Linked", "Owed"]), kept(&["3", "4"])));
    // All that is looked at stays.
    let again = codo.json(&[PRUNE.as_slice(), &["--yes"]].concat());
    assert_eq!((&again["alerts"], &again["messages"]), (&0.into(), &0.into()));
    // With the fault closed and the message sent nothing holds them any more.
    codo.ok(&["fault", "close", "1", "-q"]);
    codo.database.execute("UPDATE outbox SET state = 'sent', sent_at = created_at WHERE id = 3").unwrap();
    codo.ok(&[PRUNE.as_slice(), &["--yes"]].concat());
    assert_eq!(left(&codo), (kept(&["Fires"]), kept(&["4"])));
}

#[test]
fn many_go_in_several_transactions() {
    let codo = two_years_on();
    let columns = "labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, annotations, \
        receiver, group_key, generator_url, rules, received_at, last_received_at, count";
    let numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1201)";
    let sql = format!(
        "INSERT INTO alert (fingerprint, {columns}) {numbers} SELECT 'f' || CAST(i AS TEXT), {columns} \
         FROM alert, n WHERE alertname = 'Over'"
    );
    codo.database.execute(&sql).unwrap();
    assert_eq!(codo.json(&[PRUNE.as_slice(), &["--yes"]].concat())["alerts"], 1202);
    assert_eq!(left(&codo).0, ["Fires", "Linked", "Owed"]);
}

#[test]
fn pruning_asks_first_and_knows_what_a_length_is() {
    let codo = two_years_on();
    let all = left(&codo);
    for (arguments, said) in [
        (&["db", "prune", "--alerts-older-than", "400d"][..], "there is no terminal to ask at"),
        (&["db", "prune", "--alerts-older-than", "400", "--yes"], "--alerts-older-than: 400"),
        (&["db", "prune", "--alerts-older-than", "30m", "--yes"], "alerts are kept for a day at least"),
    ] {
        let run = codo.run(arguments);
        assert_eq!(run.code, 2, "{}", run.view());
        assert!(run.stderr.contains(said), "{}", run.view());
    }
    assert_eq!(left(&codo), all);
}

#[test]
fn a_sound_database_is_called_so() {
    let codo = Codo::new();
    codo.ok(&["fault", "add", "x", "--level", "1", "--owner", "ann"]);
    let run = codo.ok(&["db", "check", "--full"]);
    assert_eq!((run.stdout.as_str(), run.stderr.contains("is sound")), ("", true));
    assert_eq!(codo.json(&["db", "check"]), serde_json::json!({ "ok": true, "findings": [] }));
    let path = codo.json(&["db", "path"]);
    assert_eq!(path["path"].as_str().unwrap(), codo.database.name);
}

#[test]
fn what_codo_could_not_read_or_would_not_have_written_is_named() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "ann", "--to", "mailto:ann@example.com"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann"]);
    codo.ok(&["paid", "add", "line", "--end", "2030-01-01"]);
    codo.received(&[("alertname", "Fires")], "2024-03-01T01:00:00Z");
    for (sql, check, said) in [
        ("UPDATE change SET after = '{\"half' WHERE id = 1", "unreadable", "rows of change cannot be read"),
        ("UPDATE alert SET labels = 'no json'", "unreadable", "rows of alert cannot be read"),
        ("UPDATE op SET at = 'yesterday'", "unreadable", "rows of op cannot be read; the first is 1"),
        ("UPDATE rule SET nicknames = 'nobody'", "rule", "rule 1 names \"nobody\""),
        ("UPDATE paid SET unique_key = 'another'", "paid", "is not found by its name"),
        ("UPDATE contact SET update_at = 'never'", "contact", "contact 1 cannot be read"),
        ("UPDATE alert SET count = 0", "alert", "1 alerts are in no state"),
        ("DROP INDEX alert_status", "schema", "the schema lacks index alert_status"),
    ] {
        codo.database.execute(sql).unwrap();
        let run = codo.run(&["db", "check", "--json"]);
        assert_eq!(run.code, 5, "{sql}\n{}", run.view());
        let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let found = found["findings"].as_array().unwrap();
        let is_it =
            |f: &&serde_json::Value| f["check"] == check && f["what"].as_str().unwrap().contains(said);
        assert!(found.iter().any(|f| is_it(&f)), "{sql}\n{}", run.view());
        assert!(found.iter().all(|f| f["hint"].is_string()), "{}", run.view());
    }
}
