//! A scripted mail server on loopback: plain, STARTTLS or implicit TLS, and as unfriendly as told.

use super::receiver::Receiver;
use super::tls::Authority;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

/// The most lines of one conversation.
const LINES_MAX: usize = 10_000;

/// How connections are protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    Plain,
    Starttls,
    Implicit,
}

impl Guard {
    /// Its name in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Guard::Plain => "none",
            Guard::Starttls => "starttls",
            Guard::Implicit => "implicit",
        }
    }
}

/// What the server is told to do.
#[derive(Clone, Copy)]
pub struct Script {
    pub guard: Guard,
    /// Whether STARTTLS is among what it offers.
    pub offers_starttls: bool,
    /// Whether it offers a login.
    pub offers_login: bool,
    /// Its answer to a login.
    pub login: &'static str,
    /// Its answer to RCPT.
    pub rcpt: &'static str,
    /// How many of the first mails end in a dropped connection after DATA, before the answer.
    pub drops: usize,
    /// Whether it hangs up after it took a mail instead of waiting for QUIT.
    pub hangs_up: bool,
}

impl Script {
    /// Takes everything.
    pub fn friendly(guard: Guard) -> Self {
        Script {
            guard,
            offers_starttls: guard == Guard::Starttls,
            offers_login: true,
            login: "235 welcome",
            rcpt: "250 fine",
            drops: 0,
            hangs_up: false,
        }
    }
}

/// A mail that arrived.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    pub from: String,
    pub to: Vec<String>,
    /// As sent, unfolded, in order.
    pub headers: Vec<(String, String)>,
    /// Decoded.
    pub body: String,
    /// Whether it came over TLS.
    pub protected: bool,
    /// The name and password of the login.
    pub login: Option<(String, String)>,
}

impl Mail {
    /// The one header of this name, RFC 2047 words decoded.
    #[track_caller]
    pub fn header(&self, name: &str) -> String {
        let found: Vec<_> = self.headers.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name)).collect();
        assert_eq!(found.len(), 1, "{name} in {:?}", self.headers);
        decode_words(&found[0].1)
    }
}

/// The server; stops when dropped.
pub struct Smtp {
    receiver: Receiver,
    authority: Authority,
    guard: Guard,
    mails: Arc<Mutex<Vec<Mail>>>,
    clear: Arc<Mutex<String>>,
}

impl Smtp {
    pub fn start(script: Script) -> Self {
        let authority = Authority::new();
        let (mails, clear) = (Arc::<Mutex<Vec<Mail>>>::default(), Arc::<Mutex<String>>::default());
        let talk = Talk {
            script,
            authority: authority.clone(),
            mails: Arc::clone(&mails),
            clear: Arc::clone(&clear),
        };
        // A client that hangs up ends the conversation, not the test.
        let receiver = Receiver::new(move |stream| drop(talk.serve(stream)));
        Smtp { receiver, authority, guard: script.guard, mails, clear }
    }

    /// What a configuration says to use this server; `more` is added to its `[smtp]`.
    pub fn configuration(&self, ca_file: &std::path::Path, more: &str) -> String {
        std::fs::write(ca_file, &self.authority.pem).unwrap();
        format!(
            "delivery.ca_file = \"{}\"\n[smtp]\nhost = \"localhost\"\nport = {}\n\
             tls = \"{}\"\nfrom = \"值班 <ops@example.com>\"\n{more}",
            ca_file.display(),
            self.receiver.address.port(),
            self.guard.name(),
        )
    }

    /// The mails that arrived so far, also those it did not acknowledge.
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }

    /// Everything a client has said without TLS.
    pub fn clear(&self) -> String {
        self.clear.lock().unwrap().clone()
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.receiver.connections()
    }
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

#[derive(Clone)]
struct Talk {
    script: Script,
    authority: Authority,
    mails: Arc<Mutex<Vec<Mail>>>,
    clear: Arc<Mutex<String>>,
}

impl Talk {
    fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        if self.script.guard == Guard::Implicit {
            return self.converse(&mut self.authority.wrap(stream), true, true).map(drop);
        }
        let again = stream.try_clone()?;
        match self.converse(&mut { stream }, true, false)? {
            true => self.converse(&mut self.authority.wrap(again), false, true).map(drop),
            false => Ok(()),
        }
    }

    /// Talks until QUIT, or until STARTTLS was agreed on: then true.
    fn converse(&self, stream: &mut dyn Stream, greet: bool, protected: bool) -> std::io::Result<bool> {
        if greet {
            say(stream, "220 localhost ready")?;
        }
        let mut mail = Mail { protected, ..Mail::default() };
        for _ in 0..LINES_MAX {
            let line = self.read_line(stream, protected)?;
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            let argument = || line.split_once(':').map_or("", |(_, a)| a).trim().to_string();
            match verb.as_str() {
                "EHLO" => say(stream, &self.offers(protected))?,
                "STARTTLS" if self.script.offers_starttls => {
                    say(stream, "220 go ahead")?;
                    return Ok(true);
                }
                "AUTH" => {
                    mail.login = Some(self.login(stream, &line, protected)?);
                    say(stream, self.script.login)?;
                }
                "MAIL" => {
                    mail.from = argument();
                    say(stream, "250 fine")?;
                }
                "RCPT" => {
                    mail.to.push(argument());
                    say(stream, self.script.rcpt)?;
                }
                "DATA" => {
                    say(stream, "354 go on")?;
                    self.take(stream, &mut mail, protected)?;
                    let number = {
                        let mut mails = self.mails.lock().unwrap();
                        mails.push(mail.clone());
                        mails.len()
                    };
                    if number <= self.script.drops {
                        return Ok(false);
                    }
                    say(stream, "250 2.0.0 queued as 4711")?;
                    if self.script.hangs_up {
                        return Ok(false);
                    }
                }
                "RSET" | "NOOP" => say(stream, "250 fine")?,
                "QUIT" => {
                    say(stream, "221 bye")?;
                    return Ok(false);
                }
                _ => say(stream, "502 not understood")?,
            }
        }
        Ok(false)
    }

    fn offers(&self, protected: bool) -> String {
        let mut lines = vec!["250-localhost", "250-8BITMIME"];
        if self.script.offers_starttls && !protected {
            lines.push("250-STARTTLS");
        }
        if self.script.offers_login {
            lines.push("250-AUTH PLAIN LOGIN");
        }
        lines.push("250 HELP");
        lines.join("\r\n")
    }

    fn login(
        &self,
        stream: &mut dyn Stream,
        line: &str,
        protected: bool,
    ) -> std::io::Result<(String, String)> {
        let mut words = line.split(' ').skip(1);
        let decode = |text: &str| String::from_utf8(BASE64_STANDARD.decode(text).unwrap()).unwrap();
        let (mechanism, first) = (words.next().unwrap_or_default(), words.next());
        if mechanism.eq_ignore_ascii_case("PLAIN") {
            let plain = decode(first.unwrap_or_default());
            let mut parts = plain.split('\0').skip(1).map(str::to_string);
            return Ok((parts.next().unwrap_or_default(), parts.next().unwrap_or_default()));
        }
        say(stream, "334 VXNlcm5hbWU6")?;
        let name = decode(&self.read_line(stream, protected)?);
        say(stream, "334 UGFzc3dvcmQ6")?;
        Ok((name, decode(&self.read_line(stream, protected)?)))
    }

    fn take(&self, stream: &mut dyn Stream, mail: &mut Mail, protected: bool) -> std::io::Result<()> {
        let mut lines = Vec::new();
        for _ in 0..LINES_MAX {
            let line = self.read_line(stream, protected)?;
            if line == "." {
                break;
            }
            lines.push(line.strip_prefix('.').unwrap_or(&line).to_string());
        }
        let end = lines.iter().position(String::is_empty).unwrap_or(lines.len());
        for line in &lines[..end] {
            match (line.starts_with([' ', '\t']), mail.headers.last_mut(), line.split_once(':')) {
                (true, Some((_, value)), _) => value.push_str(line),
                (_, _, Some((name, value))) => {
                    mail.headers.push((name.to_string(), value.trim().to_string()));
                }
                _ => panic!("not a header: {line:?}"),
            }
        }
        // Of several parts each has its own.
        let is_one = !mail.header("Content-Type").starts_with("multipart/");
        let encoding = if is_one { mail.header("Content-Transfer-Encoding") } else { "7bit".to_string() };
        mail.body = decode_body(&encoding, &lines[(end + 1).min(lines.len())..]);
        Ok(())
    }

    /// One line without its end; bytes one by one, so that nothing of a TLS handshake is taken.
    fn read_line(&self, stream: &mut dyn Stream, protected: bool) -> std::io::Result<String> {
        let mut line = Vec::new();
        let mut byte = [0];
        while !line.ends_with(b"\r\n") {
            stream.read_exact(&mut byte)?;
            if !protected {
                self.clear.lock().unwrap().push(char::from(byte[0]));
            }
            line.push(byte[0]);
        }
        line.truncate(line.len() - 2);
        Ok(String::from_utf8(line).unwrap())
    }
}

fn say(stream: &mut dyn Stream, line: &str) -> std::io::Result<()> {
    stream.write_all(format!("{line}\r\n").as_bytes())?;
    stream.flush()
}

fn decode_body(encoding: &str, lines: &[String]) -> String {
    match encoding {
        "base64" => String::from_utf8(BASE64_STANDARD.decode(lines.concat()).unwrap()).unwrap(),
        "quoted-printable" => {
            let mut bytes = Vec::new();
            for line in lines {
                let (line, end) = line.strip_suffix('=').map_or((line.as_str(), "\r\n"), |line| (line, ""));
                let mut parts = line.split('=');
                bytes.extend(parts.next().unwrap_or_default().bytes());
                for part in parts {
                    bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
                    bytes.extend(part[2..].bytes());
                }
                bytes.extend(end.bytes());
            }
            String::from_utf8(bytes).unwrap()
        }
        "7bit" | "8bit" => lines.iter().map(|line| format!("{line}\r\n")).collect(),
        other => panic!("unknown encoding {other}"),
    }
}

/// RFC 2047: encoded words in Base64, which belong together where only white space is between them.
fn decode_words(value: &str) -> String {
    let mut decoded = String::new();
    let mut after_word = false;
    for part in value.split_inclusive(' ') {
        let word = part.trim();
        let inner = word.strip_prefix("=?utf-8?b?").and_then(|w| w.strip_suffix("?="));
        match inner {
            Some(text) => {
                if after_word {
                    decoded.truncate(decoded.trim_end().len());
                }
                let bytes = BASE64_STANDARD.decode(text).unwrap();
                decoded.push_str(&String::from_utf8(bytes).unwrap());
                decoded.push_str(if part.ends_with(' ') { " " } else { "" });
            }
            None => decoded.push_str(part),
        }
        after_word = inner.is_some();
    }
    decoded.trim_end().to_string()
}
