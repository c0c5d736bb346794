//! What `mysqldump` writes, read as MySQL would read it; and bytes that nobody wrote.

use codo::mysqldump::{Facts, Row, VALUE_BYTES_MAX, Value, read};
use proptest::prelude::*;

fn rows(sql: impl AsRef<[u8]>) -> (Vec<Row>, Facts) {
    let wanted = |name: &str| name == "t";
    read(sql.as_ref(), wanted).unwrap_or_else(|e| panic!("{e}"))
}

fn refused(sql: impl AsRef<[u8]>) -> String {
    read(sql.as_ref(), |name| name == "t").unwrap_err().to_string()
}

/// The values of the first row.
fn values(sql: impl AsRef<[u8]>) -> Vec<Value> {
    rows(sql).0.remove(0).values
}

fn text(text: impl AsRef<[u8]>) -> Value {
    Value::Bytes(text.as_ref().to_vec())
}

#[test]
fn texts_are_what_mysql_takes_them_for() {
    for (written, meant) in [
        (r"'it''s'", b"it's".as_slice()),
        (r"'it\'s'", b"it's"),
        (r#"'say \"a\"'"#, b"say \"a\""),
        (r#""say ""a""""#, b"say \"a\""),
        (r"'a\0b\Zc\bd'", b"a\0b\x1ac\x08d"),
        (r"'1\n2\r3\t4'", b"1\n2\r3\t4"),
        (r"'C:\\tmp\\'", b"C:\\tmp\\"),
        (r"'50\% a\_b \q'", b"50\\% a\\_b q"),
        ("'a;b -- c # d /* e */'", b"a;b -- c # d /* e */"),
        ("'中文 😀'", "中文 😀".as_bytes()),
        ("_binary 'x\\0'", b"x\0"),
        ("_utf8mb4'中'", "中".as_bytes()),
        ("0x4D7953514C", b"MySQL"),
        ("X'4D7953514c'", b"MySQL"),
        ("0xABC", b"\x0a\xbc"),
        ("''", b""),
    ] {
        let sql = format!("INSERT INTO `t` (`a`) VALUES ({written});");
        assert_eq!(values(&sql), [text(meant)], "{written}");
    }
}

#[test]
fn numbers_and_nothing_are_told_from_texts() {
    let sql = "INSERT INTO t (a,b,c,d,e,f,g) VALUES (NULL,-7,1.5e-3,'NULL',b'101',0,now());";
    let number = |n: &str| Value::Number(n.to_string());
    let expected = [
        Value::Null,
        number("-7"),
        number("1.5e-3"),
        text("NULL"),
        number("5"),
        number("0"),
        Value::Expression,
    ];
    assert_eq!(values(sql), expected);
}

#[test]
fn columns_have_their_names_from_the_table_or_from_the_statement() {
    let made = "CREATE TABLE IF NOT EXISTS `t` (\n  `id` int(11) NOT NULL AUTO_INCREMENT COMMENT 'a, (b',\n  \
        `at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),\n  \
        `e` enum('a','b)') DEFAULT NULL,\n  PRIMARY KEY (`id`),\n  UNIQUE KEY `e` (`e`),\n  \
        CONSTRAINT `c` CHECK (`id` > 0)\n) ENGINE=InnoDB;\n";
    let columns = |sql: &str| {
        let row = rows(sql).0.remove(0);
        row.table.columns.iter().map(|c| format!("{} {}", c.name, c.ty)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        columns(&format!("{made}INSERT INTO `t` VALUES (1,'',NULL);")),
        "id int, at timestamp, e enum"
    );
    assert_eq!(
        columns(&format!("{made}REPLACE INTO `t` (`at`, `id`) VALUES ('',1);")),
        "at timestamp, id int"
    );
    assert_eq!(columns("INSERT IGNORE INTO db.t(a) VALUES (1);"), "a ");
    assert_eq!(columns("INSERT INTO \"t\" (\"a\"\"b\") VALUES (1);"), "a\"b ");
    assert_eq!(columns("insert into t values (1)\n;"), "");
}

#[test]
fn every_row_says_where_it_stands_and_in_which_zone() {
    let sql = "-- MySQL dump 10.13\n/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;\n\
        /*!40103 SET TIME_ZONE='+00:00' */;\nUSE `one`;\n\
        INSERT INTO `t` VALUES\n(1,'a\nb'),\n(2,'c');\n/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;\n\
        USE `two`;\nINSERT INTO `t` VALUES (3,'d');\n-- Dump completed on 2026-11-21\n";
    let (rows, facts) = rows(sql);
    let said: Vec<_> = rows
        .iter()
        .map(|row| (row.line, row.time_zone.as_deref(), row.table.database.as_deref().unwrap()))
        .collect();
    assert_eq!(said, [(6, Some("+00:00"), "one"), (8, Some("+00:00"), "one"), (11, None, "two")]);
    assert!(facts.is_headed && facts.is_ended);
    assert_eq!(facts.tables.len(), 2);
}

#[test]
fn what_is_not_wanted_is_counted_and_passed_over() {
    let sql = "/*M!999999\\- enable the sandbox mode */ \n\
        LOCK TABLES `other` WRITE;\n/*!40000 ALTER TABLE `other` DISABLE KEYS */;\n\
        INSERT INTO `other` VALUES (1,'INSERT INTO `t` VALUES (1);'),(2,'x');\nUNLOCK TABLES;\n\
        DELIMITER ;;\n/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`%`*/ /*!50003 TRIGGER `x` BEFORE INSERT ON `t`\n\
        FOR EACH ROW BEGIN /* one; */ INSERT INTO `t` VALUES (9); -- two '\nEND */;;\nDELIMITER ;\n\
        CREATE TABLE `empty` (`id` int);\n# INSERT INTO `t` VALUES (8);\n\
        /* INSERT INTO `t` VALUES (7); */ INSERT INTO `t` VALUES (1--1);SELECT 1;";
    let (rows, facts) = rows(sql);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].values, [Value::Expression]);
    let passed: Vec<_> = facts.passed_over.iter().map(|(name, rows)| (name.as_str(), *rows)).collect();
    assert_eq!(passed, [("empty", 0), ("other", 2)]);
}

#[test]
fn what_is_cut_off_is_never_taken_for_whole() {
    let whole = "CREATE TABLE `t` (`a` int, `b` text);\nINSERT INTO `t` VALUES (1,'x'),(2,'it\\'s');\n";
    for cut in 1..whole.trim_end().len() {
        // Between two statements nothing is missing that could be seen.
        if !whole[..cut].ends_with([';', '\n']) {
            let said = refused(&whole[..cut]);
            assert!(said.contains("cut off"), "{cut}: {said}");
        }
    }
    assert_eq!(rows(whole).0.len(), 2);
    assert!(refused("/* no end").contains("line 1"));
    assert!(refused("\n\nhello").contains("line 3"));
}

#[test]
fn what_is_no_dump_is_called_by_its_name() {
    for (bytes, word) in [
        (b"\x1f\x8b\x08\0".as_slice(), "gzip"),
        (b"\x28\xb5\x2f\xfd....", "zstd"),
        (b"\xff\xfe-\0-\0", "UTF-16"),
        (b"<?xml version=\"1.0\"?>", "XML"),
        (b"SET NAMES gbk;", "gbk"),
        (b"INSERT INTO t SELECT * FROM u;", "no statement"),
        (b"INSERT INTO t VALUES (1) (2);", "no statement"),
        (b"DELIMITER \n", "DELIMITER"),
    ] {
        assert!(refused(bytes).contains(word), "{}", refused(bytes));
    }
    assert_eq!(rows("\u{feff}SET NAMES utf8mb4; INSERT INTO t VALUES (1);").0.len(), 1);
}

#[test]
fn a_value_without_end_fills_no_memory() {
    let long = "x".repeat(VALUE_BYTES_MAX + 1);
    let sql = format!(
        "INSERT INTO u VALUES ('{long}'); INSERT INTO t VALUES ('{long}',0x{},1);",
        "41".repeat(VALUE_BYTES_MAX + 1)
    );
    assert_eq!(values(&sql), [Value::TooLong, Value::TooLong, Value::Number("1".to_string())]);
}

/// A text as mysqldump escapes it.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |escaped, c| match c {
        '\0' => escaped + "\\0",
        '\n' => escaped + "\\n",
        '\r' => escaped + "\\r",
        '\u{1a}' => escaped + "\\Z",
        '\\' | '\'' | '"' => escaped + "\\" + &c.to_string(),
        c => escaped + &c.to_string(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes, |_| true);
    }

    #[test]
    fn no_statement_makes_it_panic(parts in proptest::collection::vec(prop::sample::select(vec![
        "INSERT INTO ", "`t`", " VALUES ", "(", ")", ",", ";", "'", "\"", "\\", "NULL", "0x", "X'", "b'1", "-1", "/*!40101 ",
        "*/", "/*", "-- ", "\n", "CREATE TABLE ", "SET ", "TIME_ZONE", "=", "@", "NAMES ", "USE ", "DELIMITER ;;", ";;", ".", "中",
    ]), 0..60)) {
        let _ = read(parts.concat().as_bytes(), |_| true);
    }

    #[test]
    fn what_is_escaped_comes_back(texts in proptest::collection::vec(any::<String>(), 1..6)) {
        let row = texts.iter().map(|text| format!("'{}'", escaped(text))).collect::<Vec<_>>().join(",");
        let read = values(format!("INSERT INTO `t` VALUES ({row});"));
        prop_assert_eq!(read, texts.iter().map(text).collect::<Vec<_>>());
    }
}
