//! The daemon's templates: taken over at SIGHUP, kept where the new ones cannot be used, counted where one fails.

use super::{firing, post_of};
use crate::support::{Codo, Daemon, Endpoint, wait_until};
use rustix::process::Signal;

struct Served {
    codo: Codo,
    daemon: Daemon,
    endpoint: Endpoint,
    told: usize,
}

impl Served {
    fn with(source: &str) -> Self {
        let (codo, endpoint) = (Codo::new(), Endpoint::new());
        std::fs::write(codo.path("t.j2"), source).unwrap();
        codo.configure(&format!("templates.alert_en = \"{}\"\n", codo.path("t.j2").display()));
        codo.ok(&["contact", "add", "ann", "--to", &endpoint.url]);
        codo.ok(&["rule", "add", "*", "--notify", "ann"]);
        let daemon = Daemon::start(&codo);
        Served { codo, daemon, endpoint, told: 0 }
    }

    /// The text that an alert of this name is told with.
    fn tells(&mut self, name: &str) -> String {
        assert_eq!(self.daemon.post(&post_of(&[firing(name)])).status, 200);
        self.told += 1;
        wait_until("it is told", || self.endpoint.got().len() == self.told);
        self.endpoint.got().last().unwrap().json()["text"].as_str().unwrap().trim_end().to_string()
    }

    fn change(&self, source: &str, said: &str, times: usize) {
        std::fs::write(self.codo.path("t.j2"), source).unwrap();
        self.daemon.signal(Signal::HUP);
        wait_until(said, || self.daemon.log().matches(said).count() == times);
    }
}

#[test]
fn a_template_is_taken_over_at_a_signal_and_a_bad_one_is_not() {
    let mut served = Served::with("one {{ name }}");
    assert_eq!(served.tells("a"), "one a");
    served.change("two {{ name }}", "the configuration was read again\n", 1);
    assert_eq!(served.tells("b"), "two b");
    served.change("three {{ name", "what was in force stays", 1);
    assert!(served.daemon.log().contains("templates.alert_en"), "{}", served.daemon.log());
    assert_eq!(served.tells("c"), "two c");
    served.codo.configure("");
    served.change("", "the configuration was read again\n", 2);
    assert!(served.tells("d").starts_with("Status: firing\nName: d\n"));
}

#[test]
fn a_template_that_fails_is_logged_and_counted_and_nothing_is_lost() {
    let mut served =
        Served::with("{% if name == 'bad' %}{% for i in range(99999) %}{{ i }}{% endfor %}{% endif %}ok");
    assert_eq!(served.tells("good"), "ok");
    assert!(served.tells("bad").starts_with("Status: firing\nName: bad\n"));
    let failed = "codo_templates_failed_total 1\n";
    wait_until("it is counted", || served.daemon.request("GET", "/metrics", "").body.contains(failed));
    assert!(served.daemon.log().contains("templates.alert_en ("), "{}", served.daemon.log());
    assert_eq!(served.tells("other"), "ok");
}
