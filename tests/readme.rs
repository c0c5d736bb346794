//! The README's tour, run as a user would: its shell blocks one after the other, in one shell.

use crate::support::{Codo, peer};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../README.md");
const CHINESE: &str = include_str!("../README.zh-CN.md");

/// The shell blocks between two headings.
fn blocks(from: &str, to: &str) -> Vec<&'static str> {
    let part = README.split(from).nth(1).unwrap().split(to).next().unwrap();
    part.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn the_readme_opens_with_the_two_commands_that_are_all_one_needs() {
    let opening: Vec<&str> = blocks("# codo", "## ").into_iter().map(str::trim).collect();
    assert_eq!(opening, ["cargo run --release -- serve-webhook", "cargo test"]);
}

#[test]
fn the_chinese_readme_has_the_same_commands_and_settings() {
    // So the tour of one is the tour of the other.
    let fenced = |text: &'static str| text.split("```").skip(1).step_by(2).collect::<Vec<_>>();
    assert_eq!(fenced(README), fenced(CHINESE));
    let parts =
        |text: &str| text.lines().filter(|line| line.starts_with("## ") || line.starts_with("- ")).count();
    assert_eq!(parts(README), parts(CHINESE));
    assert!(README.contains("](README.zh-CN.md)") && CHINESE.contains("](README.md)"));
}

#[test]
fn every_command_of_the_tour_works() {
    if peer(&["curl"]).is_none() {
        return;
    }
    let codo = Codo::new();
    // A port of its own in place of the usual one, the program that was just built in place of the
    // release, and a copy of the files it names in place of the checkout.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let program = Path::new(env!("CARGO_BIN_EXE_codo")).parent().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::os::unix::fs::symlink(root.join("tests"), codo.path("tests")).unwrap();
    codo.configure(&format!("[webhook]\nlisten = \"127.0.0.1:{port}\"\n"));
    let tour = blocks("## A tour in five minutes", "## Good to know").concat();
    let tour = tour.replace("8040", &port).replace("$PWD/target/release", program.to_str().unwrap());
    let script = format!("set -e\ntrap 'kill %1 2>/dev/null' EXIT\n{tour}");
    let mut shell = Command::new("bash");
    shell.env_clear().envs(codo.environment()).env("PATH", "/usr/bin:/bin").env("LANG", "zh_CN.UTF-8");
    let output = shell.args(["-c", &script]).current_dir(codo.path("")).output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}\n-- stderr\n{stderr}");
    for said in
        ["发送成功", "Node主机CPU利用率过高", "VPN 线路还有2天到期，请留意", "\"fault_duration\":\"45m\""]
    {
        assert!(stdout.contains(said), "{said} is not in:\n{stdout}\n-- stderr\n{stderr}");
    }
}
