//! What `codo config init` writes.

use super::{SETTINGS, Shape};
use crate::lang::{Lang, config as say};

/// A new configuration file: every setting with its help, at its default, as a comment.
pub fn commented_file(lang: Lang) -> String {
    let mut text = format!("# {}\n", say::the_settings().in_lang(lang));
    let mut table = "";
    for setting in SETTINGS {
        let (in_table, name) = setting.key.rsplit_once('.').unwrap_or(("", setting.key));
        if in_table != table {
            text.push_str(&format!("\n[{in_table}]\n"));
            table = in_table;
        }
        let value = match setting.shape {
            Shape::Number(_) | Shape::Flag => setting.default.to_string(),
            Shape::List => {
                let quoted = setting.default.lines().map(|word| format!("\"{word}\""));
                format!("[{}]", quoted.collect::<Vec<_>>().join(", "))
            }
            Shape::Secrets => "[]".to_string(),
            Shape::Logins => "{}".to_string(),
            _ => format!("\"{}\"", setting.default),
        };
        text.push_str(&format!("# {}\n# {name} = {value}\n", setting.help.in_lang(lang)));
    }
    text
}
