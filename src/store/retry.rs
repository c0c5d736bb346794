//! Waiting before something is tried again that another got in the way of.

use crate::time::Stopwatch;
use rand::RngExt;
use std::thread::sleep;
use std::time::Duration;

/// How often something is tried before it is given up.
pub const ATTEMPTS_MAX: u32 = 40;
/// How often of these the connection may be lost: each time a server is looked for first.
pub const LOST_MAX: u32 = 3;
/// The longest wait, in milliseconds.
const WAIT_MILLISECONDS_MAX: u64 = 100;

/// Waits before the attempt after this one: longer each time, and not as long as the others who wait.
pub fn pause(attempt: u32) {
    let most = (1_u64 << attempt.min(16)).min(WAIT_MILLISECONDS_MAX);
    sleep(Duration::from_millis(rand::rng().random_range(0..=most)));
}

/// Looks that are taken until another is out of the way, for a while at most.
pub struct Looks {
    since: Stopwatch,
    taken: u32,
}

impl Looks {
    /// Before the first.
    pub fn start() -> Self {
        Looks { since: Stopwatch::start(), taken: 0 }
    }

    /// Waits for the next one; false where it was looked for longer than this.
    pub fn go_on(&mut self, most: Duration) -> bool {
        if self.since.elapsed() > most {
            return false;
        }
        self.taken += 1;
        pause(self.taken);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{ATTEMPTS_MAX, LOST_MAX};
    use crate::error::{Error, Result};
    use crate::lang::{Lang, Said, store as say};
    use crate::record::row::Value;
    use crate::store::db::{self, Db, DbError, Dialect, Trouble};
    use crate::store::{Store, sqlite};
    use crate::time::Time;
    use std::error::Error as _;

    type Answer<T> = std::result::Result<T, DbError>;

    /// A server that fails as it was told to, each time the next in the list, and then no more.
    #[derive(Default)]
    struct Server {
        begin: Vec<Trouble>,
        commit: Vec<Trouble>,
        /// Whether a commit that was not answered was none.
        again: Vec<bool>,
    }

    fn next(troubles: &mut Vec<Trouble>) -> Answer<()> {
        match troubles.is_empty() {
            true => Ok(()),
            false => Err(DbError::new(troubles.remove(0), Said::foreign("its own words"))),
        }
    }

    impl Db for Server {
        fn dialect(&self) -> &'static Dialect {
            &sqlite::DIALECT
        }
        fn batch(&mut self, _: &str) -> Answer<()> {
            Ok(())
        }
        fn query(&mut self, _: &str, _: &[Value]) -> Answer<Vec<Vec<Value>>> {
            Ok(Vec::new())
        }
        fn each(
            &mut self,
            _: &str,
            _: &[Value],
            _: &mut dyn FnMut(Vec<Value>) -> Result<bool>,
        ) -> Result<()> {
            Ok(())
        }
        fn begin(&mut self) -> Answer<()> {
            next(&mut self.begin)
        }
        fn begin_read(&mut self) -> Answer<()> {
            Ok(())
        }
        fn begin_again(&mut self) -> Answer<bool> {
            Ok(self.again.remove(0))
        }
        fn commit(&mut self) -> Answer<()> {
            next(&mut self.commit)
        }
        fn rollback(&mut self) {}
        fn lock(&mut self, _: &[&str]) -> Answer<()> {
            Ok(())
        }
        fn last_id(&mut self, _: &str) -> Answer<i64> {
            Ok(0)
        }
        fn set_last_id(&mut self, _: &str, _: i64) -> Answer<()> {
            Ok(())
        }
        fn shape(&mut self) -> Answer<Vec<String>> {
            Ok(Vec::new())
        }
        fn shape_of(&self, _: &str) -> Answer<Vec<String>> {
            Ok(Vec::new())
        }
        fn bytes(&mut self) -> Answer<i64> {
            Ok(0)
        }
        fn place(&mut self) -> Answer<String> {
            Ok(String::new())
        }
    }

    /// What writing comes to on this server, and how often what is to be done was done; it fails itself that
    /// time.
    fn write(server: Server, failing: usize) -> (Result<usize>, usize) {
        let mut done = 0;
        let result = Store::on(Box::new(server), &[]).write(Time::from_unix(0), "tester", |_| {
            done += 1;
            match done == failing {
                true => Err(Error::usage(Said::foreign("no"))),
                false => Ok((done, "done".to_string())),
            }
        });
        (result, done)
    }

    fn trouble_of(result: &Result<usize>) -> Option<Trouble> {
        db::trouble(result.as_ref().unwrap_err())
    }

    #[test]
    fn what_another_is_in_the_way_of_is_tried_so_often_and_a_lost_connection_less_often() {
        let tried = |trouble| {
            let server =
                |times: u32| Server { begin: (0..times).map(|_| trouble).collect(), ..Server::default() };
            let most = (1..=ATTEMPTS_MAX).find(|times| write(server(*times), 0).0.is_err());
            assert_eq!(trouble_of(&write(server(most.unwrap()), 0).0), Some(trouble));
            most
        };
        assert_eq!(tried(Trouble::Lost), Some(LOST_MAX + 1));
        assert_eq!(tried(Trouble::Busy), Some(1));
        let in_the_way = |times| vec![Trouble::Conflict; usize::try_from(times).unwrap()];
        let result = |times| write(Server { begin: in_the_way(times), ..Server::default() }, 0).0;
        assert_eq!(result(ATTEMPTS_MAX - 1).unwrap(), 1);
        assert_eq!(trouble_of(&result(ATTEMPTS_MAX)), Some(Trouble::Conflict));
    }

    #[test]
    fn of_a_commit_that_was_not_answered_it_is_found_out_what_became_of_it() {
        use Trouble::Unanswered;
        let server = |commit: &[Trouble], again: &[bool]| Server {
            commit: commit.to_vec(),
            again: again.to_vec(),
            ..Server::default()
        };
        // It is there after all; it is not, and is done again.
        assert!(matches!(write(server(&[Unanswered], &[false]), 0), (Ok(1), 1)));
        assert!(matches!(write(server(&[Unanswered], &[true]), 0), (Ok(2), 2)));
        // Doing it again is refused: the first is there after all; it is not.
        assert!(matches!(write(server(&[Unanswered], &[true, false]), 2), (Ok(1), 2)));
        let (refused, _) = write(server(&[Unanswered], &[true, true]), 2);
        assert!(trouble_of(&refused).is_none() && refused.unwrap_err().to_string().contains("no"));
        // Nobody can say: the server answers no more, now or when it is asked.
        for (commits, failing) in [(4, 0), (2, 2)] {
            let (result, _) = write(server(&vec![Unanswered; commits], &[true; 4]), failing);
            let e = result.unwrap_err();
            assert_eq!(db::trouble(&e), Some(Unanswered));
            assert_eq!(e.source().unwrap().to_string(), say::not_known_now().in_lang(Lang::En));
        }
    }
}
