//! Templates: MiniJinja within bounds. Whatever a value holds, it obeys nothing where the text goes, and a
//! template that goes wrong or on and on ends in an error, not in a lost message.
//!
//! Nothing switches the escaping off: no value is taken for safe, not by filter, not by `autoescape`.

mod form;

pub use form::Form;
pub use minijinja::Value;

use crate::lang::{Said, template as say};
use crate::text;
use crate::time::{Time, Zone};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Object;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// The most instructions of one rendering: some milliseconds.
const FUEL: u64 = 20_000;
/// How deep loops may go into themselves; what each takes is some kilobytes of the thread's stack.
const RECURSION_MAX: usize = 60;
/// The most bytes that a rendering writes.
pub const OUTPUT_BYTES_MAX: usize = 64 << 10;
/// The names that are there whatever is told.
const GLOBALS: [&str; 2] = ["range", "dict"];

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The line, from 1; 0 where it has none.
    pub line: usize,
    /// What.
    pub why: Said,
}

/// Templates whose text goes to one form of markup.
#[derive(Debug)]
pub struct Engine {
    environment: Environment<'static>,
}

impl Engine {
    /// Without a template. Times are shown in this zone.
    pub fn new(form: Form, zone: Zone) -> Self {
        let mut environment = Environment::new();
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_undefined_behavior(UndefinedBehavior::Chainable);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(RECURSION_MAX);
        for promise in ["safe", "escape", "e"] {
            environment.remove_filter(promise);
        }
        // What a loop carries on from turn to turn could double with each.
        for global in ["debug", "namespace"] {
            environment.remove_global(global);
        }
        environment.set_formatter(move |out, _, value| {
            let escaped = match value.downcast_object_ref::<Link>() {
                Some(link) => form.link(&link.0),
                None if value.is_none() || value.is_undefined() => return Ok(()),
                None => form.escaped(&text::inert(&value.to_string())),
            };
            out.write_str(&escaped).map_err(|e| Error::new(ErrorKind::WriteFailure, e.to_string()))
        });
        environment.add_filter("localtime", move |value: &Value| {
            let shown = value.as_str().and_then(Time::from_rfc3339).map(|at| at.show(zone));
            shown.map_or_else(|| value.clone(), Value::from)
        });
        environment.add_filter("url", |value: &Value| match value.as_str().and_then(form::safe_url) {
            Some(url) => Value::from_object(Link(url)),
            None => Value::from(""),
        });
        Engine { environment }
    }

    /// Takes in a template.
    pub fn add(&mut self, name: String, source: &str) -> std::result::Result<(), Wrong> {
        let source = source.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        self.environment.add_template_owned(name, source).map_err(|e| wrong(&e))
    }

    /// What the template makes of these values. What it does not say is not there: blank text is an error.
    pub fn render(&self, name: &str, values: &Value) -> std::result::Result<String, Wrong> {
        let mut page = Bounded(Vec::new());
        let template = self.environment.get_template(name).map_err(|e| wrong(&e))?;
        template.render_captured_to(values.clone(), &mut page).map_err(|e| wrong(&e))?;
        let written = String::from_utf8_lossy(&page.0).into_owned();
        if written.trim().is_empty() {
            return Err(Wrong { line: 0, why: say::nothing_written() });
        }
        Ok(written)
    }

    /// The names in the template that are none of those that it is told.
    pub fn unknown(&self, name: &str, known: &[&str]) -> Vec<String> {
        let Ok(template) = self.environment.get_template(name) else { return Vec::new() };
        let is_known = |name: &String| GLOBALS.iter().chain(known).any(|known| known == name);
        let mut unknown: Vec<String> = template.undeclared_variables(false).into_iter().collect();
        unknown.retain(|name| !is_known(name));
        unknown.sort();
        unknown
    }
}

/// Values by their names.
pub fn named(values: impl IntoIterator<Item = (impl Into<String>, Value)>) -> Value {
    let named: BTreeMap<String, Value> =
        values.into_iter().map(|(name, value)| (name.into(), value)).collect();
    Value::from(named)
}

fn wrong(e: &Error) -> Wrong {
    let why = match e.kind() {
        ErrorKind::OutOfFuel => say::too_much_work(FUEL),
        ErrorKind::WriteFailure => say::too_long(OUTPUT_BYTES_MAX),
        kind => match e.detail() {
            Some(detail) => Said::foreign(format_args!("{kind}: {detail}")),
            None => Said::foreign(kind),
        },
    };
    Wrong { line: e.line().unwrap_or_default(), why }
}

/// What is written, as long as it is not too much.
struct Bounded(Vec<u8>);

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > OUTPUT_BYTES_MAX {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The target of a link, in which nothing is left that ends it.
#[derive(Debug)]
struct Link(String);

impl Object for Link {
    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }

    fn is_true(self: &Arc<Self>) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(form: Form, source: &str, value: &str) -> std::result::Result<String, Wrong> {
        let mut engine = Engine::new(form, Zone::Local);
        engine.add("t".to_string(), source)?;
        engine.render("t", &named([("v", Value::from(value))]))
    }

    #[test]
    fn a_value_is_escaped_for_where_it_goes() {
        let hostile = "<b> & \"x\" [y](javascript:z) *s* `c` # <!channel> <at id=all></at>\n\u{1b}";
        for (form, expected) in [
            (Form::Plain, r#"<b> & "x" [y](javascript:z) *s* `c` # <!channel> <at id=all></at>\n\u{1b}"#),
            (
                Form::Markdown,
                r#"＜b＞ ＆ "x" ［y］(javascript:z) ＊s＊ ｀c｀ ＃ ＜!channel＞ ＜at id=all＞＜/at＞＼n＼u{1b}"#,
            ),
            (
                Form::Mrkdwn,
                r#"&lt;b&gt; &amp; "x" [y](javascript:z) *s* `c` # &lt;!channel&gt; &lt;at id=all&gt;&lt;/at&gt;\n\u{1b}"#,
            ),
            (
                Form::Html,
                r#"&lt;b&gt; &amp; &quot;x&quot; [y](javascript:z) *s* `c` # &lt;!channel&gt; &lt;at id=all&gt;&lt;/at&gt;\n\u{1b}"#,
            ),
        ] {
            assert_eq!(rendered(form, "{{ v }}", hostile).unwrap(), expected, "{form:?}");
        }
    }

    #[test]
    fn nothing_switches_the_escaping_off() {
        for source in [
            "{% autoescape false %}{{ v }}{% endautoescape %}",
            "{% autoescape true %}{% set x %}{{ v }}{% endset %}{{ x }}{% endautoescape %}",
            "{% autoescape 'html' %}{{ [v] | join('') }}{{ v | replace('a', v) }}{% endautoescape %}",
            "{% filter upper %}{{ v }}{% endfilter %}",
            "{{ v | upper | lower }}{{ v ~ v }}{{ [v] }}{{ {'k': v} }}{{ '%s' | format(v) }}",
        ] {
            let text = rendered(Form::Html, source, "<a>").unwrap();
            assert!(text.contains("&lt;") || text.contains("&amp;"), "{source}: {text}");
            assert!(!text.contains(['<', '>']), "{source}: {text}");
        }
        for promise in ["safe", "e", "escape"] {
            let wrong = rendered(Form::Html, &format!("\n{{{{ v | {promise} }}}}"), "<a>").unwrap_err();
            assert_eq!(wrong.line, 2, "{wrong:?}");
        }
    }

    #[test]
    fn a_link_goes_to_the_web_and_ends_where_it_should() {
        let source = "<a href=\"{{ v | url }}\">x</a>";
        let link = |url: &str| rendered(Form::Html, source, url).unwrap();
        assert_eq!(
            link("https://p.example/g?a=1&b=%20"),
            "<a href=\"https://p.example/g?a=1&amp;b=%20\">x</a>"
        );
        assert_eq!(link("http://x/\"><script>"), "<a href=\"http://x/%22%3E%3Cscript%3E\">x</a>");
        for none in ["javascript:alert(1)", " https://x", "file:///etc", "//x", "https://", ""] {
            assert_eq!(link(none), "<a href=\"\">x</a>", "{none}");
        }
        let text = rendered(Form::Markdown, "[x]({{ v | url }})", "https://x/?a=1&b=(*)|`]").unwrap();
        assert_eq!(text, "[x](https://x/?a=1&b=%28%2A%29%7C%60%5D)");
        assert_eq!(
            rendered(Form::Mrkdwn, "<{{ v | url }}|x>", "http://x/|<!here>").unwrap(),
            "<http://x/%7C%3C!here%3E|x>"
        );
    }

    #[test]
    fn what_goes_on_and_on_is_stopped() {
        for bomb in [
            "{% for i in range(100000000) %}x{% endfor %}",
            "{% for i in range(9000) %}{% for j in range(9000) %}{% endfor %}{% endfor %}",
            "{% for i in [1] recursive %}{{ loop([1]) }}{% endfor %}",
            "{{ v * 1000000000000 }}",
            "{{ 'x' * 70000 }}",
            "{{ range(100000) | list }}",
            "{% if %}",
            "{{ nothing() }}",
            "{{ v | nothing }}",
            "{% include 'x' %}",
            " \n ",
        ] {
            assert!(rendered(Form::Plain, bomb, "value").is_err(), "{bomb}");
        }
        let deep = format!("{}{}", "{% if 1 %}".repeat(5_000), "{% endif %}".repeat(5_000));
        assert!(rendered(Form::Plain, &deep, "value").is_err());
    }

    #[test]
    fn a_name_that_nobody_told_it_is_nothing_and_is_known() {
        assert_eq!(rendered(Form::Plain, "a{{ nobody.at.all }}b", "").unwrap(), "ab");
        let mut engine = Engine::new(Form::Plain, Zone::Local);
        let source = "{% for k in labels %}{{ loop.index }}{{ k }}{% endfor %}{{ servrity }}{{ range(2) }}";
        engine.add("t".to_string(), source).unwrap();
        assert_eq!(engine.unknown("t", &["labels"]), ["servrity"]);
    }
}
