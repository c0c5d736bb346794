//! A child process that does not outlive its test.

use super::wait_until;
use std::io::Read;
use std::process::{Child, Command, Stdio};

/// The same command, ended by SIGINT as one that a person started: whoever runs tests in the background has had it
/// ignored.
pub fn interruptible(command: &Command) -> Command {
    let mut env = Command::new("/usr/bin/env");
    env.arg("--default-signal=INT").arg(command.get_program()).args(command.get_args()).env_clear();
    env.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    env
}

/// The process; killed when dropped.
pub struct Process(pub Child);

impl Process {
    pub fn start(command: &mut Command) -> Self {
        Process(command.stdin(Stdio::null()).spawn().unwrap())
    }

    /// Runs a command that ends by itself: its exit code and what it said on stderr. That must be
    /// short, it is read at the end.
    pub fn run(command: &mut Command) -> (Option<i32>, String) {
        let mut process = Self::start(command.stdout(Stdio::null()).stderr(Stdio::piped()));
        let mut ended = None;
        wait_until("the command ends", || {
            ended = process.0.try_wait().unwrap();
            ended.is_some()
        });
        let mut said = String::new();
        process.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (ended.unwrap().code(), said)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
