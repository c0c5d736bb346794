//! Contacts: who names them, what keeps them, and the secrets in their addresses.

use crate::support::{Codo, check};
use serde_json::json;

fn with_contacts() -> Codo {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "Ann", "--to", "mailto:ann@example.com"]);
    codo.ok(&["contact", "add", "ops", "--to", "https://hook.example/T0/SECRET?k=SECRET#SECRET"]);
    codo.ok(&["rule", "add", "Node*", "--notify", "ann,ops"]);
    codo.ok(&["paid", "add", "VPN", "--end", "2025-01-01", "--notify", "ＡＮＮ"]);
    codo
}

#[test]
fn names_of_contacts_are_stored_as_the_contact_spells_them() {
    let codo = with_contacts();
    assert_eq!(codo.json(&["rule", "show", "1"])["nicknames"], json!(["Ann", "ops"]));
    assert_eq!(codo.json(&["paid", "show", "1"])["reminder_names"], json!(["Ann"]));
}

#[test]
fn a_contact_that_nobody_is_cannot_be_named() {
    let codo = with_contacts();
    check(
        &codo.run(&["rule", "add", "x", "--notify", "opss"]).view(),
        r#"
        -- stderr
        error: nicknames: there is no contact "opss"
        hint: did you mean "ops"?
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["paid", "edit", "VPN", "--notify", "王五"]).view(),
        r#"
        -- stderr
        error: reminder_names: there is no contact "王五"
        hint: add it first: codo contact add "王五" …
        -- exit 2
        "#,
    );
    assert_eq!(codo.json(&["paid", "show", "1"])["reminder_names"], json!(["Ann"]));
}

#[test]
fn a_contact_that_is_renamed_is_renamed_where_it_is_named() {
    let codo = with_contacts();
    check(
        &codo.run(&["contact", "edit", "ann", "--name", "安"]).view(),
        r#"
        -- stderr
        changed contact 1 "安"
        -- exit 0
        "#,
    );
    assert_eq!(codo.json(&["rule", "show", "1"])["nicknames"], json!(["安", "ops"]));
    assert_eq!(codo.json(&["paid", "show", "1"])["reminder_names"], json!(["安"]));
}

#[test]
fn a_contact_that_is_named_is_not_removed_until_it_is_taken_out() {
    let codo = with_contacts();
    check(
        &codo.run(&["contact", "rm", "-y", "ann"]).view(),
        r#"
        -- stderr
        error: contact "Ann" was not removed: it is named by paid 1 "VPN", rule 1 "Node*"
        hint: --cascade takes it out of them first
        -- exit 4
        "#,
    );
    check(
        &codo.run(&["contact", "rm", "-y", "ops", "ann"]).view(),
        r#"
        -- stderr
        error: contact "ops" was not removed: it is named by rule 1 "Node*"
        hint: --cascade takes it out of them first
        -- exit 4
        "#,
    );
    assert_eq!(codo.ok(&["contact", "list", "-q"]).stdout, "2\n1\n");
    check(
        &codo.run(&["contact", "rm", "-y", "ann", "--cascade"]).view(),
        r#"
        -- stderr
        warning: paid 1 "VPN" now names nobody
        removed contact 1 "Ann"
        -- exit 0
        "#,
    );
    assert_eq!(codo.json(&["rule", "show", "1"])["nicknames"], json!(["ops"]));
    assert_eq!(codo.json(&["paid", "show", "1"])["reminder_names"], json!([]));
}

#[test]
fn addresses_are_read_from_standard_input() {
    let codo = Codo::new();
    let input = "mailto:a@example.com\n\nhttps://hook.example/SECRET\n";
    let run = codo.run_with(input, &["contact", "add", "a", "--to", "-"]);
    check(
        &run.view(),
        r#"
        -- stderr
        added contact 1 "a"
        -- exit 0
        "#,
    );
    let run = codo.run_with(
        "mailto:c@example.com",
        &["contact", "edit", "a", "--to", "mailto:b@example.com", "--to", "-"],
    );
    check(
        &run.view(),
        r#"
        -- stderr
        changed contact 1 "a"
        -- exit 0
        "#,
    );
    assert_eq!(
        codo.json(&["contact", "show", "a"])["addresses"],
        json!(["mailto:b@example.com", "mailto:c@example.com"])
    );
    check(
        &codo.run_with("ftp://SECRET", &["contact", "edit", "a", "--to", "-"]).view(),
        r#"
        -- stderr
        error: addresses: an address is refused: "ftp:" is no channel of this codo
        hint: its channels are mailto:yang@example.com, sms:+8613800000000, dingtalk://TOKEN?secret=SEC…, wecom://KEY, feishu://TOKEN?secret=…, slack://T…/B…/X…, telegram://BOT_TOKEN@CHAT_ID, ntfy://TOPIC, pagerduty://ROUTING_KEY, https://host/path#secret, http://host/path#secret, exec:/path/to/program
        -- exit 2
        "#,
    );
}

#[test]
fn a_secret_is_shown_only_where_it_is_asked_for() {
    let codo = with_contacts();
    let seen = |arguments: &[&str]| {
        let run = codo.ok(arguments);
        (run.stdout + &run.stderr).contains("SECRET")
    };
    for form in [&[][..], &["--json"], &["--quiet"]] {
        assert!(!seen(&[&["contact", "list"], form].concat()), "{form:?}");
        assert!(!seen(&[&["contact", "show", "ops"], form].concat()), "{form:?}");
        assert!(!seen(&[&["contact", "edit", "ops", "--name", "OPS"], form].concat()), "{form:?}");
    }
    check(
        &codo.run(&["contact", "list"]).view(),
        "
        ID  NAME  TO
        2   OPS   https://hook.example/***
        1   Ann   mailto:ann@example.com
        -- exit 0
        ",
    );
    assert!(seen(&["contact", "list", "--reveal"]));
    assert!(seen(&["contact", "list", "--reveal", "-o", "ndjson"]));
    assert!(seen(&["contact", "show", "ops", "--reveal", "--json"]));
    assert!(!seen(&["contact", "rm", "-y", "ops", "--cascade", "--json"]));
}

#[test]
fn an_address_that_is_refused_keeps_its_secret() {
    let codo = Codo::new();
    check(
        &codo.run(&["contact", "add", "a", "--to", "mystery://SECRET"]).view(),
        r#"
        -- stderr
        error: addresses: an address is refused: "mystery:" is no channel of this codo
        hint: its channels are mailto:yang@example.com, sms:+8613800000000, dingtalk://TOKEN?secret=SEC…, wecom://KEY, feishu://TOKEN?secret=…, slack://T…/B…/X…, telegram://BOT_TOKEN@CHAT_ID, ntfy://TOPIC, pagerduty://ROUTING_KEY, https://host/path#secret, http://host/path#secret, exec:/path/to/program
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["contact", "add", "a", "--to", "https://h:port/SECRET"]).view(),
        "
        -- stderr
        error: addresses: an address is refused: the port is not a number up to 65535
        hint: write https://host/path#secret
        -- exit 2
        ",
    );
    check(
        &codo.run(&["contact", "add", "a", "--to", "exec:relative"]).view(),
        "
        -- stderr
        error: addresses: an address is refused: exec: takes the absolute path of a program; it gets the message as JSON on its standard input
        hint: write exec:/path/to/program
        -- exit 2
        ",
    );
    check(
        &codo.run(&["contact", "add", "a", "--to", "a@example.com"]).view(),
        "
        -- stderr
        error: addresses: an address is refused: no scheme
        hint: write the whole URL, for example mailto:yang@example.com
        -- exit 2
        ",
    );
}

#[test]
fn an_address_that_was_printed_without_its_secret_takes_the_place_of_none() {
    let codo = with_contacts();
    let printed = codo.ok(&["contact", "show", "ops", "--json"]).stdout;
    check(
        &codo.run_with(&printed, &["contact", "edit", "--from", "-"]).view(),
        "
        -- stderr
        error: addresses: an address is refused: https://hook.example/*** was printed without its secret
        hint: --reveal prints it with it
        -- exit 2
        ",
    );
    check(
        &codo.run(&["--lang", "zh-CN", "contact", "edit", "ops", "--to", "https://hook.example/***"]).view(),
        "
        -- stderr
        error: addresses：地址有误：https://hook.example/*** 是隐去密钥后的显示
        hint: 加 --reveal 可显示完整地址
        -- exit 2
        ",
    );
    assert_eq!(
        codo.json(&["contact", "show", "ops", "--reveal"])["addresses"],
        json!(["https://hook.example/T0/SECRET?k=SECRET#SECRET"])
    );
}
