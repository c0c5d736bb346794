//! Lines to copy for each command: they stand in its help and on its manual page. A test reads every
//! one of them as a shell and codo would.

use crate::lang::{Lang, help};
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
            "codo rule add 'Disk*' --level P2 --notify oncall --open-fault",
        ],
    ),
    (
        "silence add",
        &[
            "codo silence add 'cluster=\"db\"' --for 2h --comment 'disk change'",
            "codo silence add 'cluster=\"db\", severity!=\"critical\"' --every 'tue 02:00-04:00'",
            "codo silence add 'cluster=\"db\"' --every 'tue 02:00-04:00' --preview",
            "codo silence add NodeDown --start 'tomorrow 22:00' --until 'tomorrow 23:00'",
        ],
    ),
    ("alert ack", &["codo alert ack 3 --comment 'disk ordered'", "codo alert ack 'cluster=\"db\"'"]),
    ("silence list", &["codo silence list", "codo silence list --preview"]),
    ("silence show", &["codo silence show 1"]),
    ("silence edit", &["codo silence edit 1 --until now", "codo silence edit 1 --for 4h"]),
    ("silence rm", &["codo silence rm 1", "codo silence rm 1 2 --yes"]),
    ("rule list", &["codo rule list", "codo rule list --notify ann"]),
    ("rule show", &["codo rule show 'Node*'"]),
    ("rule edit", &["codo rule edit 'Node*'", "codo rule edit 1 --notify ann,bob"]),
    ("rule rm", &["codo rule rm 'Node*'", "codo rule rm 1 --yes"]),
    (
        "rule test",
        &[
            "codo rule test alertname=NodeDown severity=critical",
            "codo rule test --payload post.json",
            "codo rule test --payload post.json --json",
        ],
    ),
    ("rule check", &["codo rule check", "codo rule check --since '30d ago' --json"]),
    (
        "import mysqldump",
        &[
            "codo import mysqldump codo_tools.sql --dry-run",
            "mysqldump codo_tools | codo import mysqldump - --tz Asia/Shanghai",
        ],
    ),
    (
        "rule import",
        &["codo rule import rules.yml --notify oncall", "codo rule import a.yml b.yml --update --dry-run"],
    ),
    ("alert list", &["codo alert list --open", "codo alert list --severity critical --since '2h ago'"]),
    ("alert show", &["codo alert show 1"]),
    (
        "alert replay",
        &[
            "codo alert replay --since 7d --dry-run",
            "codo alert replay --since 'last monday' --rules rules.yml --notify ann --dry-run",
        ],
    ),
    ("outbox list", &["codo outbox list --state failed", "codo outbox list --contact ann --json"]),
    ("outbox show", &["codo outbox show 1"]),
    ("outbox retry", &["codo outbox retry 1 2"]),
    ("outbox drop", &["codo outbox drop 1"]),
    ("outbox flush", &["codo outbox flush"]),
    ("template list", &["codo template list"]),
    ("template show", &["codo template show alert_zh", "codo template show slack.alert_en > slack.j2"]),
    (
        "template render",
        &[
            "codo template render --payload post.json --channel dingtalk",
            "codo template render slack.alert_en --payload post.json",
        ],
    ),
    ("config path", &["codo config path"]),
    ("config show", &["codo config show", "codo --config codo.toml config show"]),
    ("config init", &["codo config init", "codo config init codo.toml"]),
    ("db path", &["codo db path"]),
    ("db backup", &["codo db backup codo-before-the-move.db", "codo db backup /var/backups/codo/ --keep 7"]),
    ("db restore", &["codo db restore /var/backups/codo/codo-20261121T101500Z.db"]),
    ("db check", &["codo db check", "codo db check --full --json"]),
    (
        "db prune",
        &["codo db prune --alerts-older-than 400d --dry-run", "codo db prune --alerts-older-than 400d --yes"],
    ),
    ("doctor", &["codo doctor", "codo doctor --offline --json"]),
    ("db copy", &["codo db copy codo.db 'postgres://codo@db1,db2/codo?target_session_attrs=read-write'"]),
    ("db grant-sql", &["codo db grant-sql | psql 'postgres://postgres@db1/codo'"]),
    ("drill", &["codo drill --rule 'Node*'", "codo drill --all --json"]),
    (
        "serve-webhook",
        &[
            "codo serve-webhook",
            "codo serve-webhook --check",
            "codo serve-webhook --listen 0.0.0.0:8040 --allow-anonymous",
        ],
    ),
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
pub fn shown(command: Command, noun: &str, lang: Lang) -> Command {
    let path = format!("{noun} {}", command.get_name());
    match EXAMPLES.iter().find(|(of, _)| *of == path.trim_start()) {
        Some((_, lines)) => {
            let lines: Vec<&str> = lines.iter().map(|line| line_in(line, lang)).collect();
            command.after_help(help::examples(lines.join("\n  ")).in_lang(lang).to_string())
        }
        None => command,
    }
}

/// The line as somebody would type it whose records are in this language.
fn line_in(line: &'static str, lang: Lang) -> &'static str {
    let chinese = || CHINESE.iter().find(|(english, _)| *english == line).map(|(_, chinese)| *chinese);
    if lang == Lang::Zh { chinese().unwrap_or(line) } else { line }
}

/// Lines with words of records in them, as they are typed where those are Chinese.
const CHINESE: &[(&str, &str)] = &[
    (
        "codo fault add 'Gateway timeouts' --level P1 --owner yang",
        "codo fault add 网关超时 --level 二级故障 --owner 杨红飞",
    ),
    (
        "codo fault add 支付网关超时 --level 一级故障 --owner 杨红飞 --start '2h ago'",
        "codo fault add 支付网关超时 --level 一级故障 --owner 杨红飞 --start 2小时前",
    ),
    (
        "codo fault list --owner yang --since 'last monday' --sort -start",
        "codo fault list --owner 杨红飞 --since 上周一 --sort -start",
    ),
    (
        "codo fault edit 1 --state closed --end now --cause 'pool exhausted'",
        "codo fault edit 1 --state 关闭 --end 现在 --cause 连接池耗尽",
    ),
    (
        "codo project add 'Move the mail' --requester li --handler yang,wang --end 'in 30 days'",
        "codo project add 邮件迁移 --requester 李明 --handler 杨红飞,王强 --end 30天后",
    ),
    ("codo project list --handler yang", "codo project list --handler 杨红飞"),
    ("codo project show 'Move the mail'", "codo project show 邮件迁移"),
    ("codo project edit 'Move the mail' --status done", "codo project edit 邮件迁移 --status 完成"),
    ("codo project rm 'Move the mail'", "codo project rm 邮件迁移"),
    (
        "codo event add 'Login from abroad' --level high --handler yang --start 'yesterday 18:00'",
        "codo event add 境外登录 --level 高危 --handler 杨红飞 --start '昨天 18:00'",
    ),
    ("codo event list --level high --since 2018-11-01", "codo event list --level 高危 --since 2018年11月1日"),
    ("codo event list --search login", "codo event list --search 登录"),
    ("codo event edit 1 --status closed --end now", "codo event edit 1 --status 关闭 --end 现在"),
    (
        "codo paid add 'VPN line' --end 2030-03-21 --notify oncall",
        "codo paid add 'VPN 线路' --end 2030-03-21 --notify 值班",
    ),
    (
        "codo paid add example.com --end 'in 1 year' --remind-days 30 --cost '1200 CNY' --notify ann,bob",
        "codo paid add example.com --end 1年后 --remind-days 30 --cost '1200 CNY' --notify 杨红飞,李明",
    ),
    ("codo paid list --notify ann", "codo paid list --notify 杨红飞"),
    ("codo paid show 'VPN line'", "codo paid show 'VPN 线路'"),
    ("codo paid edit 'VPN line' --remind-days 14", "codo paid edit 'VPN 线路' --remind-days 14"),
    ("codo paid edit example.com --notify ann", "codo paid edit example.com --notify 杨红飞"),
    ("codo paid rm 'VPN line'", "codo paid rm 'VPN 线路'"),
    ("codo paid rm 'VPN line' --yes", "codo paid rm 'VPN 线路' --yes"),
    ("codo paid remind --date tomorrow --dry-run", "codo paid remind --date 明天 --dry-run"),
    (
        "codo contact add ann --to mailto:ann@example.com",
        "codo contact add 杨红飞 --to mailto:yang@example.com",
    ),
    (
        "codo contact add oncall --to exec:/usr/local/bin/page",
        "codo contact add 值班 --to exec:/usr/local/bin/page",
    ),
    ("codo contact add robot --to - < addresses.txt", "codo contact add 机器人 --to - < addresses.txt"),
    ("codo contact show ann", "codo contact show 杨红飞"),
    ("codo contact show ann --reveal", "codo contact show 杨红飞 --reveal"),
    ("codo contact edit ann", "codo contact edit 杨红飞"),
    (
        "codo contact edit ann --to mailto:ann@example.org",
        "codo contact edit 杨红飞 --to mailto:yang@example.org",
    ),
    ("codo contact rm ann", "codo contact rm 杨红飞"),
    ("codo contact rm ann --cascade --yes", "codo contact rm 杨红飞 --cascade --yes"),
    ("codo contact test ann", "codo contact test 杨红飞"),
    ("codo rule add '*' --notify oncall", "codo rule add '*' --notify 值班"),
    (
        "codo rule add 'Node*' --match 'severity=~\"critical|严重\"' --notify oncall,ann",
        "codo rule add 'Node*' --match 'severity=~\"critical|严重\"' --notify 值班,杨红飞",
    ),
    (
        "codo rule add 'Disk*' --level P2 --notify oncall --open-fault",
        "codo rule add 'Disk*' --level 二级故障 --notify 值班 --open-fault",
    ),
    ("codo rule import rules.yml --notify oncall", "codo rule import rules.yml --notify 值班"),
    ("codo rule list --notify ann", "codo rule list --notify 杨红飞"),
    ("codo rule edit 1 --notify ann,bob", "codo rule edit 1 --notify 杨红飞,李明"),
    (
        "codo alert list --severity critical --since '2h ago'",
        "codo alert list --severity 严重 --since 2小时前",
    ),
    ("codo outbox list --contact ann --json", "codo outbox list --contact 杨红飞 --json"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_chinese_line_is_left_of_one_that_is_gone() {
        for (english, _) in CHINESE {
            assert!(EXAMPLES.iter().any(|(_, lines)| lines.contains(english)), "{english}");
        }
    }
}
