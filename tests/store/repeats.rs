//! Which posts are repetitions, whatever the clock does.

use crate::support::Codo;

#[test]
fn a_post_is_a_repetition_within_the_window_and_a_clock_that_was_ahead_hides_no_news() {
    let codo = Codo::new();
    let mut store = codo.store();
    let now = codo.clock.now();
    let mut repeat_at = |seconds: i64| {
        let repeat =
            store.write(now.plus(seconds), "tester", |tx| Ok((tx.is_repeat("hash", 300)?, "test".into())));
        repeat.unwrap()
    };
    assert!(!repeat_at(0));
    assert!(repeat_at(299));
    assert!(!repeat_at(300), "the window counts from what was told");
    assert!(repeat_at(290), "a clock that is set right by some seconds");
    assert!(!repeat_at(-86_400), "a clock that was a day ahead");
}

#[test]
fn posts_are_forgotten_from_the_oldest_on() {
    let codo = Codo::new();
    let mut store = codo.store();
    let now = codo.clock.now();
    for (hash, seconds) in [("old", 0), ("new", 1)] {
        let at = now.plus(seconds);
        assert!(!store.write(at, "tester", |tx| Ok((tx.is_repeat(hash, 300)?, "test".into()))).unwrap());
    }
    store.forget_posts(now).unwrap();
    assert_eq!(codo.database.rows("SELECT post_hash FROM notification_log"), ["new"]);
}

#[test]
fn whether_anything_can_be_written_is_found_out_by_writing() {
    let codo = Codo::new();
    let mut store = codo.store();
    for written in 1..=2 {
        store.write(codo.clock.now(), "tester", |tx| Ok((tx.probe()?, "probe".into()))).unwrap();
        assert_eq!(codo.database.rows("SELECT count FROM notification_log"), [written.to_string()]);
    }
}
