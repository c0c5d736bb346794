//! libpq's file of passwords: `host:port:database:user:password`, a line each, `*` for any.
//!
//! <https://www.postgresql.org/docs/current/libpq-pgpass.html>

use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// The password for this host, port, database and user; none where there is no line for them, or others
/// could read the file: it is passed over then, as libpq does.
pub fn password(path: &Path, wanted: [&str; 4]) -> Option<String> {
    let others_can_read = path.metadata().ok()?.mode() & 0o077 != 0;
    if others_can_read { None } else { find(&std::fs::read_to_string(path).ok()?, wanted) }
}

fn find(text: &str, wanted: [&str; 4]) -> Option<String> {
    text.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let fields = fields(line);
        let [host, port, database, user, password] = fields.as_slice() else { return None };
        let fits = |(field, wanted): (&String, &str)| field == "*" || field == wanted;
        [host, port, database, user].into_iter().zip(wanted).all(fits).then(|| password.clone())
    })
}

/// The parts between colons; a backslash before a colon or a backslash is none.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            ':' if fields.len() < 5 => {
                fields.push(String::new());
                continue;
            }
            '\\' => letters.next().unwrap_or('\\'),
            letter => letter,
        };
        if let Some(field) = fields.last_mut() {
            field.push(letter);
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_fits_has_the_password() {
        let text = "# ours\ndb1:5432:codo:ann:one\n*:*:codo:bob:t\\:wo\n*:5433:*:*:th:ree\n";
        let find = |host, port, user| find(text, [host, port, "codo", user]);
        assert_eq!(find("db1", "5432", "ann").as_deref(), Some("one"));
        assert_eq!(find("db2", "5432", "ann"), None);
        assert_eq!(find("db2", "5432", "bob").as_deref(), Some("t:wo"));
        assert_eq!(find("db2", "5433", "ann").as_deref(), Some("th:ree"));
    }
}
