//! Mistakes that would cost a record or a secret without anybody noticing.

use crate::support::{Codo, check, some_alert};

#[test]
fn an_empty_pipe_does_not_clear_a_contacts_addresses() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang", "--to", "mailto:yang@example.com"]);
    check(
        &codo.run_with("", &["contact", "edit", "yang", "--to", "-"]).view(),
        "
        -- stderr
        error: --to: standard input is empty; nothing was changed
        hint: --to '' clears it
        -- exit 2
        ",
    );
    let both = codo.run_with("{\"id\":1}", &["contact", "edit", "--from", "-", "--to", "-"]);
    assert_eq!(both.code, 2, "{}", both.view());
    assert_eq!(codo.json(&["contact", "show", "yang"])["addresses"][0], "mailto:yang@example.com");
    codo.ok(&["contact", "edit", "yang", "--to", ""]);
    assert_eq!(codo.json(&["contact", "show", "yang"])["addresses"], serde_json::json!([]));
}

#[test]
fn a_number_that_is_one_records_id_and_anothers_name_removes_neither() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "yang"]);
    codo.ok(&["contact", "add", "1"]);
    check(
        &codo.run(&["contact", "rm", "-y", "1"]).view(),
        "
        -- stderr
        error: 1 is the id of contact \"yang\" and the name of 2
        hint: name the one by its name, the other by its id
        -- exit 4
        ",
    );
    codo.ok(&["contact", "rm", "-y", "2"]);
    codo.ok(&["contact", "rm", "-y", "1"]);
}

#[test]
fn an_address_whose_flag_was_forgotten_is_not_repeated_with_its_token() {
    let codo = Codo::new();
    let address = "https://h.example/hook/T0KEN";
    for more in [&[][..], &["--json"]] {
        let run = codo.run(&[&["contact", "add", "yang", address], more].concat());
        assert_eq!(run.code, 2);
        assert!(
            !run.view().contains("T0KEN") && run.view().contains("https://h.example/***"),
            "{}",
            run.view()
        );
    }
}

#[test]
fn names_and_matchers_that_could_not_work_are_refused() {
    let codo = Codo::new();
    for arguments in [
        &["contact", "add", "yang,li"][..],
        &["contact", "add", "yang", "--to", "http://例子.中国/"],
        &["rule", "add", "x", "--match", "a=b,c=d"],
    ] {
        assert_eq!(codo.run(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn a_name_that_looks_like_a_time_is_shown_as_it_is() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "2024-03-01T02:00:00Z"]);
    assert!(codo.ok(&["contact", "list"]).stdout.contains("2024-03-01T02:00:00Z"));
}

#[test]
fn half_a_configuration_file_is_not_left_behind() {
    let codo = Codo::new();
    let mut shell = std::process::Command::new("bash");
    // A file may have no bytes at all here.
    let script = "ulimit -f 0; \"$0\" config init new.toml";
    shell.env_clear().envs(codo.environment()).current_dir(codo.path(""));
    let output = shell.args(["-c", script, env!("CARGO_BIN_EXE_codo")]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!codo.path("new.toml").exists());
}

#[test]
fn a_flush_takes_over_what_a_dead_process_left() {
    let mut codo = Codo::new();
    codo.configure("[delivery]\ntimeout = \"1s\"\n");
    codo.queue("exec:/usr/bin/true", &some_alert());
    let now = codo.clock.now();
    assert_eq!(codo.claim(now.plus(60), "dead").len(), 1);
    codo.set_now("2024-03-01T02:01:00Z");
    codo.ok(&["outbox", "flush"]);
    assert_eq!(codo.json(&["outbox", "list"])[0]["state"], "sent");
}
