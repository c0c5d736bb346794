//! What one message says that stands for many: in which order, under which subject, and how much of it to the
//! byte. What does not fit is cut where it stands alone, else counted.

use codo::alert::text::digest::{Letter, Room, Urgency};
use codo::alert::text::names::Name;
use codo::alert::text::pen::Pen;
use codo::alert::text::templates::{File, Templates};
use codo::alert::text::{Notice, RunsOut, Told};
use codo::lang::Lang;
use codo::time::Zone;

/// The most bytes of the text of a message by itself.
const TEXT_BYTES_MAX: usize = 64 << 10;

fn alerts(names: &[(&str, &str)]) -> Notice {
    let told = |(name, severity): &(&str, &str)| Told {
        fingerprint: name.to_string(),
        labels: [("alertname", name), ("severity", severity)].map(|(k, v)| (k.into(), v.to_string())).into(),
        annotations: [("summary".to_string(), "磁盘满了".to_string())].into(),
        ends_at: None,
        ..Told::sample()
    };
    Notice::Alert {
        lang: Lang::En,
        receiver: String::new(),
        group_key: String::new(),
        truncated: 0,
        silence_ended: false,
        alerts: names.iter().map(told).collect(),
    }
}

/// The same, of which Alertmanager left some out.
fn truncated(names: &[(&str, &str)], left_out: u64) -> Notice {
    let mut notice = alerts(names);
    if let Notice::Alert { truncated, .. } = &mut notice {
        *truncated = left_out;
    }
    notice
}

fn items(names: &[&str]) -> Notice {
    let item = |name: &&str| RunsOut { paid_name: name.to_string(), ..RunsOut::sample() };
    Notice::run_out(Lang::En, &names.iter().map(item).collect::<Vec<_>>().iter().collect::<Vec<_>>())
}

fn trial() -> Notice {
    Notice::Test { lang: Lang::En, contact: "li".to_string() }
}

fn text(notices: &[Notice], most: usize) -> String {
    Letter::of(notices).text(&Pen::built_in(), Room { most, weight: char::len_utf8 })
}

fn subject(notices: &[Notice]) -> String {
    Letter::of(notices).subject(&Pen::built_in())
}

/// What is kept free for saying how many more there are.
fn more_alerts(alerts: usize) -> usize {
    format!("\n... and {alerts} more alerts; `codo alert list` shows them all\n").len()
}

fn more_items(items: usize) -> usize {
    format!("... and {items} more; `codo paid list --sort end` shows them all\n").len()
}

#[test]
fn the_subject_tells_of_alerts_before_what_runs_out_and_of_that_before_trials() {
    let alert = alerts(&[("a", "info")]);
    assert_eq!(subject(&[items(&["VPN"]), items(&["CDN"])]), "2 paid items expire soon or have expired");
    assert_eq!(subject(&[items(&["VPN"]), trial()]), "VPN expires in 3 days (2024-03-21)");
    for together in [vec![alert.clone(), items(&["VPN", "CDN"])], vec![trial(), items(&["VPN"]), alert]] {
        assert_eq!(subject(&together), "Prometheus Alert:firing_a___info");
    }
    assert_eq!(subject(&[trial()]), "codo: test message");
}

#[test]
fn an_error_is_told_after_what_is_critical_and_before_a_warning() {
    let notices = [alerts(&[("c", "warning"), ("b", "major"), ("d", "low"), ("a", "p0")])];
    let letter = Letter::of(&notices);
    assert_eq!(letter.alerts().iter().map(|a| a.name()).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    assert_eq!(Letter::of(&[alerts(&[("b", "major")])]).urgency(), Urgency::Error);
}

#[test]
fn its_sorts_stand_apart_and_it_ends_with_one_line_break() {
    let alert = alerts(&[("a", "info")]);
    let (test, block) = ("This is a test message from codo to li.\n", alert.text());
    let item = "VPN expires in 3 days (2024-03-21)\n";
    let left_out = "Alertmanager left 7 alerts out of this notification (max_alerts)\n";
    for (notices, expected) in [
        (vec![trial()], test.to_string()),
        (vec![trial(), trial()], test.repeat(2)),
        (vec![items(&["VPN"]), trial()], format!("{test}\n{item}")),
        (vec![alert.clone(), trial()], format!("{test}\n{block}")),
        (vec![alert.clone(), items(&["VPN", "VPN"])], format!("{block}\n{item}{item}")),
        (vec![items(&["VPN"]), trial(), alert], format!("{test}\n{block}\n{item}")),
        (vec![truncated(&[("a", "info")], 7), trial()], format!("{test}\n{block}\n{left_out}")),
        (vec![truncated(&[("a", "info")], 7), items(&["VPN"])], format!("{block}\n{left_out}\n{item}")),
    ] {
        assert_eq!(text(&notices, 10_000), expected);
    }
}

#[test]
fn all_is_described_as_soon_as_there_is_room_for_it_and_for_saying_that_there_is_more() {
    let (two, three) = ([("a", "info"), ("b", "info")], [("a", "info"), ("b", "info"), ("c", "info")]);
    for (notices, kept, (alerts, items)) in [
        (vec![trial()], 0, (0, 0)),
        (vec![trial(), trial()], 0, (0, 0)),
        (vec![items(&["VPN"])], 0, (0, 1)),
        (vec![items(&["VPN", "CDN"])], more_items(2), (0, 2)),
        (vec![alerts(&two[..1])], 0, (1, 0)),
        (vec![alerts(&two)], more_alerts(2), (2, 0)),
        (vec![truncated(&three, 7)], more_alerts(3), (3, 0)),
        (vec![trial(), alerts(&two[..1])], more_alerts(1), (1, 0)),
        (vec![trial(), items(&["VPN"])], more_items(1), (0, 1)),
        (vec![alerts(&two[..1]), items(&["VPN"])], more_alerts(1) + more_items(1), (1, 1)),
        (vec![trial(), alerts(&three), items(&["VPN", "CDN"])], more_alerts(3) + more_items(2), (3, 2)),
    ] {
        let whole = text(&notices, 10_000);
        let least = (0..10_000).find(|most| text(&notices, *most) == whole).unwrap();
        assert_eq!(least, whole.len() + kept, "{whole}");
        for most in kept + 200..least {
            let text = text(&notices, most);
            assert!(text.len() <= most, "{most}: {text}");
            for (all, mark, more) in
                [(alerts, "Name: ", "more alerts; `codo alert"), (items, "expires in", "more; `codo paid")]
            {
                let described = text.matches(mark).count();
                let said = text.contains(&format!("... and {} {more} list", all - described));
                assert_eq!(said, described < all, "{most}: {text}");
            }
        }
    }
}

#[test]
fn what_stands_alone_is_cut_to_the_byte() {
    let long = [alerts(&[(&"x".repeat(1_000), "info")])];
    for most in 100..110 {
        let text = text(&long, most);
        assert!(text.len() == most - 1 && text.ends_with("x...\n"), "{most}: {text}");
    }
}

#[test]
fn under_its_title_it_fits_like_by_itself() {
    let notices = [alerts(&[("a", "info"), ("b", "info"), ("c", "info")])];
    for most in 180..400 {
        let room = Room { most, weight: char::len_utf8 };
        let headed = Letter::of(&notices).headed(&Pen::built_in(), room);
        assert!(headed.starts_with("Prometheus Alert:firing_a") && headed.len() <= most, "{most}: {headed}");
    }
}

#[test]
fn a_template_is_told_which_of_how_many_an_alert_is() {
    let source = "{{ index }} of {{ count }}: {{ name }}".to_string();
    let file = File { name: Name::named("alert_en").unwrap(), path: "t.j2".to_string(), source };
    let templates = Templates::new(vec![file], Vec::new(), Zone::Local).unwrap();
    let notices = [alerts(&[("a", "info")]), alerts(&[("b", "info")])];
    let text = Letter::of(&notices).text(&templates.pen(None), Room::MAIL);
    assert_eq!(text, "1 of 2: a\n\n2 of 2: b\n");
}

#[test]
fn the_text_of_one_message_describes_what_fits_to_the_byte() {
    // 64 of 1 KiB each, the line breaks between them not counted, and this many more bytes in the last.
    let many_alerts = |more: usize| {
        let named = |bytes: usize| ("x".repeat(bytes - alerts(&[("", "info")]).text().len()), "info");
        let mut names: Vec<_> = (1..64).map(|_| named(1_023)).collect();
        names.push(named(1_025 + more));
        alerts(&names.iter().map(|(name, severity)| (name.as_str(), *severity)).collect::<Vec<_>>()).text()
    };
    let text = many_alerts(0);
    assert_eq!((text.matches("Name: ").count(), text.len()), (64, TEXT_BYTES_MAX + 1));
    let text = many_alerts(1);
    assert!(text.ends_with("\n... and 1 more alerts; `codo alert list` shows them all\n"));
    assert_eq!(text.matches("Name: ").count(), 63);

    let many_items = |more: usize| {
        let name = |bytes: usize| "x".repeat(bytes - items(&[""]).text().len());
        let mut names: Vec<_> = (1..64).map(|_| name(1_023)).collect();
        names.push(name(1_024 + more));
        items(&names.iter().map(String::as_str).collect::<Vec<_>>()).text()
    };
    let text = many_items(0);
    assert_eq!((text.matches("expires in").count(), text.len()), (64, TEXT_BYTES_MAX + 1));
    let text = many_items(1);
    assert!(text.ends_with("\n... and 1 more; `codo paid list --sort end` shows them all"));
    assert_eq!(text.matches("expires in").count(), 63);
}
