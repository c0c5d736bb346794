//! Lines to copy for each command: they stand in its help and on its manual page. A test reads every
//! one of them as a shell and codo would.

use clap::Command;

/// The command, and lines that somebody would type.
const EXAMPLES: &[(&str, &[&str])] = &[
    (
        "fault add",
        &[
            "codo fault add 'Gateway timeouts' --level P1 --owner yang",
            "codo fault add 支付网关超时 --level 一级故障 --owner 杨红飞 --start '2h ago'",
            "codo fault add --from faults.json",
        ],
    ),
    (
        "fault list",
        &[
            "codo fault list --open",
            "codo fault list --owner yang --since 'last monday' --sort -start",
            "codo fault list --limit 0 --output csv > faults.csv",
        ],
    ),
    ("fault show", &["codo fault show 1", "codo fault show 1 --json"]),
    (
        "fault edit",
        &["codo fault edit 1", "codo fault edit 1 --state closed --end now --cause 'pool exhausted'"],
    ),
    ("fault rm", &["codo fault rm 1", "codo fault rm 1 2 3 --yes"]),
    (
        "project add",
        &["codo project add 'Move the mail' --requester li --handler yang,wang --end 'in 30 days'"],
    ),
    ("project list", &["codo project list --open --sort end", "codo project list --handler yang"]),
    ("project show", &["codo project show 'Move the mail'"]),
    ("project edit", &["codo project edit 'Move the mail' --status done"]),
    ("project rm", &["codo project rm 'Move the mail'", "codo project rm 3 --yes"]),
    (
        "event add",
        &["codo event add 'Login from abroad' --level high --handler yang --start 'yesterday 18:00'"],
    ),
    ("event list", &["codo event list --level high --since 2018-11-01", "codo event list --search login"]),
    ("event show", &["codo event show 1 --json"]),
    ("event edit", &["codo event edit 1 --status closed --end now"]),
    ("event rm", &["codo event rm 1", "codo event rm 1 --yes"]),
    (
        "paid add",
        &[
            "codo paid add 'VPN line' --end 2030-03-21 --notify oncall",
            "codo paid add example.com --end 'in 1 year' --remind-days 30 --cost '1200 CNY' --notify ann,bob",
        ],
    ),
    ("paid list", &["codo paid list --sort end", "codo paid list --notify ann"]),
    ("paid show", &["codo paid show 'VPN line'"]),
    ("paid edit", &["codo paid edit 'VPN line' --remind-days 14", "codo paid edit example.com --notify ann"]),
    ("paid rm", &["codo paid rm 'VPN line'", "codo paid rm 'VPN line' --yes"]),
    ("paid remind", &["codo paid remind", "codo paid remind --date tomorrow --dry-run"]),
    (
        "contact add",
        &[
            "codo contact add ann --to mailto:ann@example.com",
            "codo contact add oncall --to exec:/usr/local/bin/page",
            "codo contact add robot --to - < addresses.txt",
        ],
    ),
    ("contact list", &["codo contact list", "codo contact list --search example.com"]),
    ("contact show", &["codo contact show ann", "codo contact show ann --reveal"]),
    ("contact edit", &["codo contact edit ann", "codo contact edit ann --to mailto:ann@example.org"]),
    ("contact rm", &["codo contact rm ann", "codo contact rm ann --cascade --yes"]),
    ("contact test", &["codo contact test ann"]),
    (
        "rule add",
        &[
            "codo rule add '*' --notify oncall",
            "codo rule add 'Node*' --match 'severity=~\"critical|严重\"' --notify oncall,ann",
        ],
    ),
    ("rule list", &["codo rule list", "codo rule list --notify ann"]),
    ("rule show", &["codo rule show 'Node*'"]),
    ("rule edit", &["codo rule edit 'Node*'", "codo rule edit 1 --notify ann,bob"]),
    ("rule rm", &["codo rule rm 'Node*'", "codo rule rm 1 --yes"]),
    ("alert list", &["codo alert list --open", "codo alert list --severity critical --since '2h ago'"]),
    ("alert show", &["codo alert show 1"]),
    ("outbox list", &["codo outbox list --state failed", "codo outbox list --contact ann --json"]),
    ("outbox show", &["codo outbox show 1"]),
    ("outbox retry", &["codo outbox retry 1 2"]),
    ("outbox drop", &["codo outbox drop 1"]),
    ("outbox flush", &["codo outbox flush"]),
    ("config path", &["codo config path"]),
    ("config show", &["codo config show", "codo --config codo.toml config show"]),
    ("config init", &["codo config init", "codo config init codo.toml"]),
    ("db copy", &["codo db copy codo.db 'postgres://codo@db1,db2/codo?target_session_attrs=read-write'"]),
    ("db grant-sql", &["codo db grant-sql | psql 'postgres://postgres@db1/codo'"]),
    ("serve-webhook", &["codo serve-webhook", "codo serve-webhook --listen 0.0.0.0:8040 --allow-anonymous"]),
    (
        "completions",
        &[
            "echo 'source <(codo completions bash)' >> ~/.bashrc",
            "echo 'source <(codo completions zsh)' >> ~/.zshrc",
            "codo completions fish > ~/.config/fish/completions/codo.fish",
        ],
    ),
    ("password", &["codo password", "codo password -l 24 -n 3 --symbols --no-ambiguous"]),
];

/// The command with its examples below its help, where it has any.
pub fn shown(command: Command, noun: &str) -> Command {
    let path = format!("{noun} {}", command.get_name());
    match EXAMPLES.iter().find(|(of, _)| *of == path.trim_start()) {
        Some((_, lines)) => command.after_help(format!("Examples:\n  {}", lines.join("\n  "))),
        None => command,
    }
}
