//! Where each setting comes from, and what is said of a file that is wrong.

use crate::support::{Codo, Run, check};
use serde_json::json;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The run's view, with the test's folder called FOLDER.
pub fn view(codo: &Codo, run: &Run) -> String {
    run.view().replace(codo.path("").to_str().unwrap(), "FOLDER/")
}

/// What is said with this as the whole configuration file.
fn said_of(text: &str) -> String {
    let codo = Codo::new();
    std::fs::write(codo.path("config.toml"), text).unwrap();
    view(&codo, &codo.run(&["config", "path"]))
}

fn shown(codo: &Codo, key: &str, more: &[&str]) -> serde_json::Value {
    let all = codo.json(&[&["config", "show"], more].concat());
    all.as_array().unwrap().iter().find(|s| s["key"] == key).unwrap().clone()
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_flag_beats_the_environment_beats_the_file_beats_the_default() {
    let codo = Codo::new();
    codo.configure("database = \"/from/file.db\"\nlanguage = \"zh-CN\"\n[webhook]\nconnections_max = 9\n");
    let file = codo.path("config.toml").to_str().unwrap().to_string();
    assert_eq!(
        shown(&codo, "dedup_window", &[]),
        json!({ "key": "dedup_window", "value": "5m", "origin": "default" })
    );
    assert_eq!(
        shown(&codo, "webhook.connections_max", &[]),
        json!({ "key": "webhook.connections_max", "value": "9", "origin": format!("{file}:6") })
    );
    assert_eq!(shown(&codo, "language", &[])["origin"], format!("{file}:4"));
    assert_eq!(
        shown(&codo, "language", &["--lang", "en"]),
        json!({ "key": "language", "value": "en", "origin": "flag" })
    );
    assert_eq!(shown(&codo, "database", &[])["origin"], "environment CODO_DB");
    assert_eq!(
        shown(&codo, "database", &["--db", "/x.db"]),
        json!({ "key": "database", "value": "/x.db", "origin": "flag" })
    );
    assert_eq!(shown(&codo, "timezone", &["--tz", "Asia/Shanghai"])["value"], "Asia/Shanghai");
}

#[test]
fn the_file_named_by_a_flag_beats_the_one_in_the_environment() {
    let codo = Codo::new();
    let other = codo.path("other.toml");
    std::fs::write(&other, "me = \"other\"\n").unwrap();
    let me = shown(&codo, "me", &["--config", other.to_str().unwrap()]);
    assert_eq!(me["value"], "other");
    let path = codo.run(&["config", "path", "--config", other.to_str().unwrap()]);
    check(&view(&codo, &path), "FOLDER/other.toml\n-- exit 0");
}

#[test]
fn an_unknown_name_is_refused_with_its_line_and_the_nearest_name() {
    check(
        &said_of("\n[webhook]\nlisten_on = \"x\"\n"),
        r#"
        -- stderr
        error: FOLDER/config.toml:3: there is no setting "webhook.listen_on"
        hint: did you mean "webhook.listen"?
        -- exit 2
        "#,
    );
    check(
        &said_of("[webhok]\nlisten = \"x\"\n"),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: there is no setting "webhok"
        hint: did you mean "webhook"?
        -- exit 2
        "#,
    );
    check(
        &said_of("datebase = \"x\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: there is no setting "datebase"
        hint: did you mean "database"?
        -- exit 2
        "#,
    );
    check(
        &said_of("zzz = 1"),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: there is no setting "zzz"
        hint: `codo config show` lists all settings
        -- exit 2
        "#,
    );
    check(
        &said_of("smtp.pasword = \"SECRET\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: there is no setting "smtp.pasword"
        hint: did you mean "smtp.password"?
        -- exit 2
        "#,
    );
}

#[test]
fn a_value_of_the_wrong_sort_is_refused_with_its_line() {
    check(
        &said_of("dedup_window = \"soon\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: dedup_window: "soon" is not a length of time such as 10s, 5m, 24h or 7d
        -- exit 2
        "#,
    );
    check(
        &said_of("dedup_window = \"0s\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: dedup_window: "0s" is not a length of time such as 10s, 5m, 24h or 7d
        -- exit 2
        "#,
    );
    check(
        &said_of("\n[webhook]\nlisten = \"8040\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:3: webhook.listen: "8040" is not an address and a port such as 127.0.0.1:8040
        -- exit 2
        "#,
    );
    check(
        &said_of("[webhook]\nconnections_max = 0"),
        r#"
        -- stderr
        error: FOLDER/config.toml:2: webhook.connections_max: "0" is not a number from 1 to 65536
        -- exit 2
        "#,
    );
    check(
        &said_of("[webhook]\nconnections_max = [1]"),
        "
        -- stderr
        error: FOLDER/config.toml:2: webhook.connections_max is given neither text, number nor true or false
        -- exit 2
        ",
    );
}

#[test]
fn a_word_that_is_none_of_those_known_is_refused_with_its_line() {
    check(
        &said_of("[webhook]\nallow_anonymous = \"maybe\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:2: webhook.allow_anonymous: "maybe" is neither true nor false
        -- exit 2
        "#,
    );
    check(
        &said_of("[smtp]\nport = 65536"),
        r#"
        -- stderr
        error: FOLDER/config.toml:2: smtp.port: "65536" is not a number from 1 to 65535
        -- exit 2
        "#,
    );
    check(
        &said_of("[smtp]\ntls = \"ssl\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:2: smtp.tls: "ssl" is not one of implicit, starttls, none
        -- exit 2
        "#,
    );
    check(
        &said_of("language = \"fr\""),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: language: "fr" is not one of en, zh-CN
        -- exit 2
        "#,
    );
    check(
        &said_of("smtp = 1"),
        r#"
        -- stderr
        error: FOLDER/config.toml:1: there is no setting "smtp"
        hint: did you mean "smtp.tls"?
        -- exit 2
        "#,
    );
}

#[test]
fn a_zone_that_is_not_there_is_refused_by_name() {
    let codo = Codo::new();
    check(
        &codo.run(&["rule", "list", "--tz", "Mars/Olympus"]).view(),
        r#"
        -- stderr
        error: there is no time zone "Mars/Olympus"
        hint: name a zone as the IANA database does, for example Asia/Shanghai or UTC
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["rule", "list", "--lang", "tlh"]).view(),
        r#"
        -- stderr
        error: there is no language "tlh"
        hint: write en or zh-CN
        -- exit 2
        "#,
    );
}

#[test]
fn a_file_that_is_not_toml_is_refused_with_its_line() {
    check(
        &said_of("me = \"a\"\n[webhook\n"),
        "
        -- stderr
        error: FOLDER/config.toml:2: unclosed table, expected `]`
        -- exit 2
        ",
    );
    check(
        &said_of("me = \"a\"\n\nme = \"b\"\n"),
        "
        -- stderr
        error: FOLDER/config.toml:3: duplicate key
        -- exit 2
        ",
    );
    check(
        &said_of("me = unquoted\n"),
        "
        -- stderr
        error: FOLDER/config.toml:1: string values must be quoted, expected literal string
        -- exit 2
        ",
    );
}

#[test]
fn a_file_that_cannot_be_read_is_a_usage_error() {
    let codo = Codo::new();
    let missing = codo.run(&["config", "show", "--config", codo.path("no.toml").to_str().unwrap()]);
    check(
        &view(&codo, &missing),
        "
        -- stderr
        error: the configuration file FOLDER/no.toml cannot be read: No such file or directory (os error 2)
        hint: `codo config init` writes one
        -- exit 2
        ",
    );
    let folder = codo.run(&["config", "show", "--config", codo.path("").to_str().unwrap()]);
    check(
        &view(&codo, &folder),
        "
        -- stderr
        error: the configuration file FOLDER/ cannot be read: Is a directory (os error 21)
        hint: `codo config init` writes one
        -- exit 2
        ",
    );
    std::fs::write(codo.path("latin.toml"), b"me = \"\xe9\"").unwrap();
    let latin = codo.run(&["config", "show", "--config", codo.path("latin.toml").to_str().unwrap()]);
    check(
        &view(&codo, &latin),
        "
        -- stderr
        error: the configuration file FOLDER/latin.toml cannot be read: stream did not contain valid UTF-8
        hint: `codo config init` writes one
        -- exit 2
        ",
    );
}

#[test]
fn a_secret_is_never_shown() {
    let codo = Codo::new();
    codo.configure("[smtp]\npassword = \"SECRET\"\n");
    set_mode(&codo.path("config.toml"), 0o600);
    assert_eq!(shown(&codo, "smtp.password", &[])["value"], "***");
    let table = codo.ok(&["config", "show"]);
    assert!(table.stdout.contains("***") && !table.stdout.contains("SECRET") && table.stderr.is_empty());
}

#[test]
fn a_secret_kept_elsewhere_is_shown_as_its_place() {
    let codo = Codo::new();
    for place in ["env:SMTP_PASSWORD", "file:/etc/codo/smtp.pass"] {
        codo.configure(&format!("[smtp]\npassword = \"{place}\"\n"));
        assert_eq!(shown(&codo, "smtp.password", &[])["value"], place);
    }
}

#[test]
fn a_secret_is_fetched_from_the_environment_or_a_file() {
    let codo = Codo::new();
    let load = |password: &str| {
        let text = format!("[smtp]\npassword = \"{password}\"\n");
        std::fs::write(codo.path("config.toml"), text).unwrap();
        let environment = codo::config::Environment::of([("SMTP_PASSWORD", "from env")]);
        let config = codo::config::Config::load(environment, Some(&codo.path("config.toml")), None, &[]);
        config.unwrap().secret("smtp.password").map_err(|e| e.to_string())
    };
    std::fs::write(codo.path("pass"), "from file\n").unwrap();
    let file = codo.path("pass").to_str().unwrap().to_string();
    assert_eq!(load("inline"), Ok(Some("inline".into())));
    assert_eq!(load("env:SMTP_PASSWORD"), Ok(Some("from env".into())));
    assert_eq!(load(&format!("file:{file}")), Ok(Some("from file".into())));
    assert_eq!(
        load("env:NOT_SET"),
        Err("smtp.password is taken from the environment variable NOT_SET, which is not set".into())
    );
    assert!(load("file:/nowhere/at/all").is_err());
}

#[test]
fn a_file_with_a_secret_that_others_can_read_is_warned_of() {
    let codo = Codo::new();
    codo.configure("[smtp]\npassword = \"SECRET\"\n");
    set_mode(&codo.path("config.toml"), 0o644);
    check(
        &view(&codo, &codo.run(&["rule", "list", "--json"])),
        "
        []
        -- stderr
        warning: FOLDER/config.toml holds a secret and others can read it: chmod 600 FOLDER/config.toml
        -- exit 0
        ",
    );
    codo.configure("[smtp]\npassword = \"env:SMTP_PASSWORD\"\n");
    check(&view(&codo, &codo.run(&["rule", "list", "--json"])), "[]\n-- exit 0");
}

#[test]
fn the_table_of_settings_names_every_one() {
    let codo = Codo::new();
    let table = codo.ok(&["config", "show"]).stdout;
    for setting in codo::config::SETTINGS {
        assert!(table.contains(setting.key), "{}", setting.key);
    }
}
