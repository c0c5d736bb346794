//! Times as people type them: what is read lies in the years that there are, and is read again from its own form.
#![no_main]

use codo::lang::Lang;
use codo::time::{self, Day, Here, Time, Week, Zone};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

/// With summer time, and with midnights that the clocks skipped.
const ZONES: [&str; 4] = ["UTC", "Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo"];

fuzz_target!(|typed: &str| {
    static READ: OnceLock<Vec<Zone>> = OnceLock::new();
    let zones = READ.get_or_init(|| ZONES.iter().map(|name| Zone::named(name).unwrap()).collect());
    let now = Time::from_rfc3339("2024-03-31T00:30:00Z").unwrap();
    for &zone in zones {
        let here = Here { now, zone };
        match time::read(typed, here) {
            Ok(at) => {
                assert_eq!(Time::from_rfc3339(&at.to_text()), Some(at));
                assert_eq!(at.to_text().len(), 20);
                assert!(Day::read(typed, here).is_ok());
                let (shown, day) = (at.show(zone), at.day(zone));
                assert!(day.begins(zone).is_none_or(|begin| begin <= at), "{typed:?}: {shown}");
            }
            Err(e) => {
                let said = e.message(Lang::En);
                assert!(!said.contains(char::is_control), "{said:?}");
            }
        }
        let _ = (time::is_worked_out(typed), time::read_duration(typed), time::precise(typed));
        let _ = Week::read(typed);
    }
});
