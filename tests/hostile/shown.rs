//! What people see: tables, records, reports, refusals, questions.

use super::{MARK, NASTY, assert_inert, posted};
use crate::support::{Codo, Endpoint, Run, Terminal};
use serde_json::{Value as Json, json};

/// Runs a command; fails where a terminal would obey anything in what it said.
#[track_caller]
fn shown(codo: &Codo, arguments: &[&str]) -> Run {
    let run = codo.run(arguments);
    assert_inert(&run.stdout, &format!("{arguments:?} on stdout"));
    assert_inert(&run.stderr, &format!("{arguments:?} on stderr"));
    run
}

#[test]
fn alerts_faults_and_messages_are_inert_on_every_screen() {
    let endpoint = Endpoint::answering(|_| (500, NASTY.iter().map(|(_, nasty)| *nasty).collect()));
    let (codo, _) = posted(&[&endpoint.url]);
    codo.run(&["outbox", "flush"]);
    let lists: [&[&str]; 12] = [
        &["alert", "list"],
        &["alert", "list", "--search", "m7k"],
        &["alert", "replay", "--since", "2020-01-01", "--dry-run"],
        &["fault", "list"],
        &["outbox", "list"],
        &["outbox", "list", "--why"],
        &["outbox", "flush"],
        &["log"],
        &["status"],
        &["fault", "stats"],
        &["rule", "check"],
        &["silence", "list"],
    ];
    for list in lists {
        for more in [
            &["--limit", "0"][..],
            &["--limit", "0", "-o", "wide"],
            &["-o", "wide"],
            &["--quiet"],
            &["--lang", "zh-CN"],
        ] {
            let run = shown(&codo, &[list, more].concat());
            let is_whole =
                more.len() == 4 && run.code == 0 && ["alert", "fault", "outbox"].contains(&list[0]);
            let names = run.stdout.matches(MARK).count();
            assert!(
                !is_whole || list[1] != "list" || names >= NASTY.len() - 2,
                "{list:?} {names}\n{}",
                run.view()
            );
        }
    }
    let mut looked_at = 0;
    for (noun, verb) in
        [("alert", "show"), ("fault", "show"), ("fault", "report"), ("outbox", "show"), ("log", "")]
    {
        let list = if noun == "log" {
            &["log", "--limit", "0", "--quiet"][..]
        } else {
            &[noun, "list", "--limit", "0", "--quiet"]
        };
        for id in codo.ok(list).stdout.lines() {
            let one = if noun == "log" { vec![noun, id] } else { vec![noun, verb, id] };
            let run = codo.run(&one);
            // A block keeps the tabs of long text.
            assert_inert(&run.view().replace('\t', " "), &format!("{one:?}"));
            assert_eq!(run.code, 0, "{one:?}: {}", run.view());
            looked_at += usize::from(run.stdout.contains(MARK));
            if verb == "report" {
                assert_no_foreign_markdown(&run.stdout);
                let page = codo.ok(&[&one[..], &["--html"]].concat()).stdout;
                assert_inert(&page.replace('\t', " "), id);
                assert_no_foreign_markup(&page);
            }
        }
    }
    assert!(looked_at > 4 * NASTY.len(), "{looked_at}");
}

#[test]
fn what_is_done_to_them_is_told_in_an_inert_way() {
    let (codo, _) = posted(&["exec:/bin/false"]);
    for &(what, nasty) in NASTY {
        let tested =
            shown(&codo, &["rule", "test", &format!("alertname={nasty}"), &format!("instance={nasty}")]);
        assert_eq!(tested.code, 0, "{what}");
    }
    for id in 1..=3 * NASTY.len() {
        let id = &id.to_string();
        shown(&codo, &["fault", "note", id, "seen"]);
        shown(&codo, &["fault", "close", id]);
        shown(&codo, &["fault", "rm", id, "--yes"]);
        shown(&codo, &["alert", "ack", id, "--comment", "m7k"]);
        shown(&codo, &["outbox", "drop", id]);
    }
}

/// Fails where HTML has a tag, or a tag an attribute, that is not codo's own.
#[track_caller]
fn assert_no_foreign_markup(page: &str) {
    let own = "!DOCTYPE html|html|html lang=\"en\"|head|meta charset=\"utf-8\"|title|style|body|h1|h2|ul|li|b|span|p";
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.strip_prefix('/').unwrap_or(tag);
        assert!(own.split('|').any(|known| known == name), "<{tag}> in {page}");
    }
}

/// Fails where Markdown has a link, an image, code, raw HTML or a heading that is not codo's own.
#[track_caller]
fn assert_no_foreign_markdown(page: &str) {
    let mut before = ' ';
    for (at, c) in page.char_indices() {
        let is_foreign = matches!(c, '<' | '>' | '[' | ']' | '`' | '|') && before != '\\'
            || c == '*' && before != '\\' && !page[at..].starts_with("**") && before != '*';
        assert!(!is_foreign, "{c} at {at} in {page}");
        before = if before == '\\' && c == '\\' { ' ' } else { c };
    }
    let headings = page.lines().filter(|line| line.starts_with('#')).count();
    assert!(headings <= 6, "{page}");
}

/// Records of every kind in which all that may be is this text.
fn records(nasty: &str) -> [(&'static str, Json); 6] {
    [
        ("contact", json!({ "nickname": nasty, "addresses": ["exec:/bin/true"] })),
        (
            "fault",
            json!({ "fault_name": nasty, "fault_level": nasty, "fault_penson": nasty, "fault_state": nasty,
            "processing_penson": nasty, "fault_duration": nasty }),
        ),
        (
            "project",
            json!({ "project_name": nasty, "project_requester": nasty, "project_processing": nasty }),
        ),
        ("event", json!({ "event_name": nasty, "event_level": nasty, "event_processing": nasty })),
        (
            "paid",
            json!({ "paid_name": nasty, "paid_end_time": "2024-03-05", "vendor": nasty, "reminder_names": ["default"] }),
        ),
        ("rule", json!({ "keyword": nasty, "alert_level": nasty, "config_file": nasty })),
    ]
}

#[test]
fn records_are_inert_on_every_screen_and_so_is_what_refuses_them() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "default", "--to", "exec:/bin/true"]);
    let (mut taken, mut refused) = (0, 0);
    for &(what, nasty) in NASTY {
        for (noun, record) in records(nasty) {
            let run = codo.run_with(&record.to_string(), &[noun, "add", "--from", "-"]);
            assert_inert(&run.view(), what);
            match run.code {
                0 => taken += 1,
                2 | 4 => refused += 1,
                _ => panic!("{what}: {}", run.view()),
            }
        }
        // Long text takes more than names do.
        let long = json!({ "fault_name": "x", "fault_level": "x", "fault_penson": "x", "fault_report": nasty,
            "fault_issue": nasty, "fault_summary": nasty });
        assert_inert(&codo.run_with(&long.to_string(), &["fault", "add", "--from", "-"]).view(), what);
        assert_inert(&codo.run(&["fault", "note", "1", nasty]).view(), what);
    }
    assert!(taken > 50 && refused > 40, "{taken} {refused}");
    for noun in ["contact", "fault", "project", "event", "paid", "rule"] {
        for form in ["table", "wide"] {
            let run = shown(&codo, &[noun, "list", "--limit", "0", "-o", form]);
            assert!(run.stdout.matches(MARK).count() > 8, "{}", run.view());
        }
        for id in codo.ok(&[noun, "list", "--limit", "0", "--quiet"]).stdout.lines() {
            // A block keeps the tabs of long text.
            let view = codo.ok(&[noun, "show", id]).view();
            assert_inert(&view.replace('\t', " "), &format!("{noun} {id}"));
            if noun == "fault" {
                assert_no_foreign_markup(&codo.ok(&["fault", "report", id, "--html"]).stdout);
                let page = codo.ok(&["fault", "report", id]).stdout;
                assert_inert(&page.replace('\t', " "), id);
                assert_no_foreign_markdown(&page);
            }
        }
    }
    for command in
        [&["paid", "remind", "--dry-run"][..], &["paid", "remind"], &["status"], &["log"], &["undo"]]
    {
        shown(&codo, command);
    }
}

#[test]
fn a_refusal_never_repeats_what_a_terminal_would_obey() {
    let codo = Codo::new();
    codo.ok(&["contact", "add", "x", "--to", "exec:/bin/true"]);
    for &(what, nasty) in NASTY {
        let flag = format!("--{nasty}");
        let inside = codo.path("missing").join(nasty).to_str().unwrap().to_string();
        let commands: [&[&str]; 24] = [
            &[nasty],
            &["fault", nasty],
            &["fault", "list", &flag],
            &["fault", "list", "--sort", nasty],
            &["fault", "list", "--where", nasty],
            &["fault", "list", "--search", nasty],
            &["fault", "list", "--since", nasty],
            &["fault", "list", "--limit", nasty],
            &["fault", "list", "-o", nasty],
            &["fault", "list", "--tz", nasty],
            &["fault", "list", "--lang", nasty],
            &["fault", "list", "--config", &inside],
            &["fault", "show", nasty],
            &["contact", "show", nasty],
            &["contact", "edit", "x", "--to", nasty],
            &["contact", "test", nasty],
            &["rule", "add", "x", "--match", nasty],
            &["rule", "test", nasty],
            &["rule", "import", &inside],
            &["silence", "add", nasty, "--for", nasty],
            &["import", &inside],
            &["paid", "add", "x", "--end", nasty, "--cost", nasty],
            &["export", nasty],
            &["password", "--length", nasty],
        ];
        // No shell can put a NUL into an argument.
        for command in commands.into_iter().filter(|_| !nasty.contains('\0')) {
            let run = shown(&codo, command);
            assert!([0, 1, 2, 3].contains(&run.code), "{what}: {command:?} {}", run.view());
            let run = shown(&codo, &[command, &["--json"]].concat());
            let is_json = serde_json::from_str::<Json>(&run.stderr).is_ok();
            assert!(run.code == 0 || is_json || command.contains(&nasty) && run.code == 2, "{}", run.view());
        }
        for text in [json!({ "kind": nasty }), json!({ "kind": "fault", nasty: nasty }), json!(nasty)] {
            let run = codo.run_with(&text.to_string(), &["import", "-"]);
            assert!(run.code == 2, "{what}: {}", run.view());
            assert_inert(&run.view(), what);
        }
        assert_inert(&codo.run_with(nasty, &["import", "-"]).view(), what);
        // TOML and YAML have JSON's escapes in quotes.
        let quoted = json!(nasty).to_string();
        for line in [format!("{quoted} = 1"), format!("language = {quoted}"), format!("[channels.{quoted}]")]
        {
            codo.configure(&line);
            let run = shown(&codo, &["fault", "list"]);
            assert_eq!(run.code, 2, "{what}: {}", run.view());
        }
        codo.configure("");
        let rules = format!(
            "groups:\n- name: {quoted}\n  rules:\n  - alert: {quoted}\n    expr: {quoted}\n    labels:\n      {quoted}: {quoted}\n"
        );
        std::fs::write(codo.path("rules.yml"), rules).unwrap();
        shown(&codo, &["rule", "import", codo.path("rules.yml").to_str().unwrap()]);
        shown(&codo, &["rule", "list"]);
    }
}

#[test]
fn what_a_receiver_answers_is_inert() {
    for &(what, nasty) in NASTY {
        let endpoint = Endpoint::answering(move |n| (if n == 0 { 200 } else { 400 }, nasty.to_string()));
        let codo = Codo::new();
        codo.ok(&["contact", "add", "x", "--to", &endpoint.url]);
        for code in [0, 6] {
            let run = shown(&codo, &["contact", "test", "x"]);
            assert_eq!(run.code, code, "{what}: {}", run.view());
            assert!(
                run.stdout.contains(MARK) || nasty.contains(['\u{200b}', '\0']),
                "{what}: {}",
                run.view()
            );
        }
    }
}

/// What a terminal was given, line ends aside; whoever reads it there takes each byte for a character.
fn as_utf8(shown: &str) -> String {
    let bytes: Vec<u8> = shown.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    String::from_utf8(bytes).unwrap().replace('\r', "")
}

#[test]
fn questions_are_inert() {
    let (codo, _) = posted(&["exec:/bin/true"]);
    for id in 1..=NASTY.len() {
        let id = id.to_string();
        let mut terminal = Terminal::as_it_is(&codo, &["fault", "rm", &id]);
        let shown = as_utf8(&terminal.shows("Remove?"));
        assert!(shown.contains(&format!("fault {id}")), "{shown:?}");
        assert_inert(&shown, "fault rm");
    }
    // Words in use are proposed: the levels of faults, and who answers for them.
    let mut terminal = Terminal::as_it_is(&codo, &["fault", "add", "x"]);
    let shown = as_utf8(&terminal.shows(MARK));
    assert_inert(&shown, "fault add");
}
