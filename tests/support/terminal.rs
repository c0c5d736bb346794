//! A terminal with somebody at it. Whoever types waits for what they answer to.

use super::Codo;
use rexpect::reader::Options;
use rexpect::session::{PtySession, spawn_with_options};
use std::process::Command;

/// The longest wait for a text that is to come.
const WAIT_MS: u64 = 30_000;

/// A terminal of 80 columns and 24 lines in which one command runs.
pub struct Terminal(PtySession);

impl Terminal {
    /// Runs the real binary in a terminal, with these variables beside its own.
    pub fn of(codo: &Codo, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        Self::with(codo, variables, arguments, (24, 80), true)
    }

    /// The same; what it is told to do is shown as well as what it shows.
    pub fn as_it_is(codo: &Codo, arguments: &[&str]) -> Self {
        Self::with(codo, &[], arguments, (24, 80), false)
    }

    /// The same in a terminal of so many lines and columns.
    pub fn sized(codo: &Codo, size: (u16, u16), variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        Self::with(codo, variables, arguments, size, true)
    }

    fn with(
        codo: &Codo,
        variables: &[(&str, &str)],
        arguments: &[&str],
        (rows, columns): (u16, u16),
        strip: bool,
    ) -> Self {
        let binary = codo.binary(arguments);
        let mut shell = Command::new("/bin/sh");
        shell.env_clear().envs(codo.environment()).env("PATH", "/usr/bin:/bin").env("TERM", "xterm");
        shell.envs(variables.iter().copied());
        // The shell says how it ended; a terminal has no size until somebody gives it one.
        let size = format!("stty rows {rows} cols {columns}");
        shell.args(["-c", &format!("{size}; \"$0\" \"$@\"; echo \"-- exit $?\"")]);
        shell.arg(binary.get_program()).args(binary.get_args());
        let options = Options::new().timeout_ms(Some(WAIT_MS)).strip_ansi_escape_codes(strip);
        Terminal(spawn_with_options(shell, options).unwrap())
    }

    /// Waits until this is shown, and returns what was shown before it.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> String {
        self.0.exp_string(text).unwrap_or_else(|e| panic!("waited in vain for {text}: {e}"))
    }

    /// Types a line.
    pub fn types(&mut self, line: &str) {
        self.0.send_line(line).unwrap();
    }

    /// Presses a key together with Ctrl.
    pub fn control(&mut self, key: char) {
        self.0.send_control(key).unwrap();
    }

    /// Waits for the command's end; what was shown until then, and the exit code.
    #[track_caller]
    pub fn ends(mut self) -> (String, u8) {
        let shown = self.shows("-- exit ");
        let code = self.0.exp_eof().unwrap();
        (shown, code.trim().parse().unwrap())
    }
}
