//! What commands say to somebody who reads Chinese.

use crate::support::{Codo, Endpoint, check};

/// Commands one after the other, and what was seen of them.
pub struct Walk {
    pub codo: Codo,
    seen: String,
}

impl Walk {
    pub fn new() -> Self {
        Walk { codo: Codo::new(), seen: String::new() }
    }

    pub fn run(&mut self, arguments: &[&str]) -> &mut Self {
        self.fed("", arguments)
    }

    /// With this on its standard input.
    pub fn fed(&mut self, input: &str, arguments: &[&str]) -> &mut Self {
        let run = self.codo.run_with(input, &[arguments, &["--lang", "zh-CN"]].concat());
        let view = run.view().replace("-- stderr\n", "").replace("-- exit 0\n", "");
        self.seen += &format!("$ {}\n{view}", arguments.join(" "));
        self
    }

    /// What was seen; paths in the codo's folder without it, what is random by a name.
    #[track_caller]
    pub fn shows(&self, replaced: &[(&str, &str)], expected: &str) {
        let folder = self.codo.path("").to_str().unwrap().to_string();
        let seen = self.seen.replace(&folder, "");
        let seen = replaced.iter().fold(seen, |seen, (from, to)| seen.replace(from, to));
        check(&seen, expected);
    }
}

#[test]
fn a_fault_from_its_beginning_to_its_end() {
    let mut walk = Walk::new();
    walk.run(&["fault", "list"])
        .run(&["fault", "add", "支付网关", "--level", "高", "--owner", "ann", "--start", "2h ago"])
        .run(&["fault", "edit", "1", "--level", "低"])
        .run(&["fault", "edit", "1"])
        .run(&["fault", "note", "1", "换了备用线路", "--at", "10m ago"])
        .run(&["fault", "note", "1", " "])
        .run(&["fault", "note", "1", "x", "--at", "2024-03-02"])
        .run(&["fault", "close", "1", "--cause", "证书过期"])
        .run(&["fault", "close", "1"])
        .run(&["fault", "reopen", "1", "--state", "done"])
        .run(&["fault", "reopen", "1"])
        .run(&["fault", "reopen", "1"]);
    walk.shows(
        &[],
        "
        $ fault list
        没有可显示的记录
        $ fault add 支付网关 --level 高 --owner ann --start 2h ago
        开始时间：2024-03-01 00:00
        已添加故障 1“支付网关”
        $ fault edit 1 --level 低
        已修改故障 1“支付网关”
        $ fault edit 1
        error: 没有指明要修改故障 1 的哪些字段
        hint: `codo fault edit --help` 列出可用的选项
        -- exit 2
        $ fault note 1 换了备用线路 --at 10m ago
        时间：2024-03-01 01:50
        已记入故障 1“支付网关”的时间线
        $ fault note 1  
        error: 内容为空，未做记录
        -- exit 2
        $ fault note 1 x --at 2024-03-02
        error: --at：2024-03-02 00:00 晚于现在
        -- exit 2
        $ fault close 1 --cause 证书过期
        已关闭故障 1“支付网关”
        $ fault close 1
        error: 故障 1“支付网关”已于 2024-03-01 02:00 关闭
        hint: `codo fault reopen 1` 可重新打开
        -- exit 4
        $ fault reopen 1 --state done
        error: fault_state：“done”表示已关闭
        hint: 请换一个词
        -- exit 2
        $ fault reopen 1
        已重新打开故障 1“支付网关”
        $ fault reopen 1
        error: 故障 1“支付网关”尚未关闭
        -- exit 4
        ",
    );
}

#[test]
fn a_fault_that_is_shown_and_counted() {
    let mut walk = Walk::new();
    walk.codo.ok(&["fault", "add", "支付网关", "--level", "高", "--owner", "ann", "--start", "2024-03-01"]);
    walk.codo.ok(&["fault", "edit", "1", "--level", "低"]);
    walk.codo.ok(&["fault", "close", "1", "--cause", "证书过期"]);
    walk.run(&["fault", "show", "1"]).run(&["fault", "stats", "--by", "owner"]);
    walk.shows(
        &[],
        "
        $ fault show 1
        id                 1
        fault_name         支付网关
        fault_level        低
        fault_state        closed
        fault_penson       ann
        processing_penson
        fault_report
        fault_duration     2h
        fault_start_time   2024-03-01 00:00
        fault_end_time     2024-03-01 02:00
        fault_issue        证书过期
        fault_summary
        create_at          2024-03-01 02:00
        update_at          2024-03-01 02:00

        时间线
          2024-03-01 02:00  tester：建立故障
          2024-03-01 02:00  tester：修改（级别）
          2024-03-01 02:00  tester：关闭（状态、持续时间、结束时间、故障原因）
        $ fault stats --by owner
        负责人  数量  未关闭  中位数  P90
        ann     1     0       2h      2h   ####################
        全部    1     0       2h      2h
        ",
    );
}

#[test]
fn what_goes_is_confirmed_journaled_and_taken_back() {
    let mut walk = Walk::new();
    walk.run(&["contact", "add", "李四"])
        .run(&["rule", "add", "Node*", "--notify", "李四"])
        .run(&["contact", "rm", "1"])
        .run(&["contact", "rm", "1", "--yes", "--cascade"])
        .run(&["log"])
        .run(&["log", "3"])
        .run(&["log", "3", "1"])
        .run(&["log", "host"])
        .run(&["undo"]);
    walk.shows(
        &[],
        "
        $ contact add 李四
        已添加联系人 1“李四”
        $ rule add Node* --notify 李四
        已添加规则 1“Node*”
        $ contact rm 1
        error: 没有终端可供确认，未执行任何操作
        hint: --yes 不经确认直接执行
        -- exit 2
        $ contact rm 1 --yes --cascade
        warning: 规则 1“Node*”现在没有指定任何人
        已删除联系人 1“李四”
        $ log
        ID  时间              操作人  操作           改动
        3   2024-03-01 02:00  tester  contact rm 1   rule 1, contact 1
        2   2024-03-01 02:00  tester  rule add 1     rule 1
        1   2024-03-01 02:00  tester  contact add 1  contact 1
        $ log 3
        id      3
        at      2024-03-01 02:00
        who     tester
        what    contact rm 1
        undoes

        已修改规则 1“Node*”
        - nicknames  李四

        已删除联系人 1“李四”
        - nickname  李四
        $ log 3 1
        error: id 或名称之前应写明是哪种记录
        -- exit 2
        $ log host
        error: 操作日志中没有名为“host”的记录
        hint: 记录的种类有 fault、project、event、paid、contact、rule、silence
        -- exit 2
        $ undo
        已撤销操作 3：contact rm 1（tester，2024-03-01 02:00）
        ",
    );
}

#[test]
fn what_is_listed_and_what_a_list_refuses() {
    let mut walk = Walk::new();
    walk.run(&["fault", "add", "a", "--level", "b", "--owner", "c"])
        .run(&["fault", "note", "1", "d"])
        .run(&["log", "2"])
        .run(&["rule", "list", "--where", "keyword"])
        .run(&["rule", "list", "--where", "keywrd=a"])
        .run(&["rule", "list", "--where", "id=a"])
        .run(&["rule", "list", "--limit", "0", "--sort", "x"])
        .run(&["fault", "list", "--limit", "1"])
        .run(&["fault", "add", "e", "--level", "b", "--owner", "c"])
        .run(&["fault", "list", "--limit", "1"]);
    walk.shows(
        &[],
        "
        $ fault add a --level b --owner c
        已添加故障 1“a”
        $ fault note 1 d
        已记入故障 1“a”的时间线
        $ log 2
        id      2
        at      2024-03-01 02:00
        who     tester
        what    fault note 1
        undoes

        已添加 fault_note 1
        + fault_id  1
        + at        2024-03-01 02:00
        + who       tester
        + note      d
        $ rule list --where keyword
        error: --where “keyword”不是 KEY=VALUE 的形式
        hint: 例如 --where fault_level=一级故障
        -- exit 2
        $ rule list --where keywrd=a
        error: 规则没有字段“keywrd”
        hint: 是不是想写“keyword”？
        -- exit 2
        $ rule list --where id=a
        error: id：“a”不是整数
        -- exit 2
        $ rule list --limit 0 --sort x
        error: 规则没有字段“x”
        hint: 字段有 id、create_at、update_at、keyword、matchers、nicknames、alert_level、config_file、open_fault
        -- exit 2
        $ fault list --limit 1
        ID  故障名称  级别  状态  负责人  持续时间  开始时间
        1   a         b     open  c                 2024-03-01 02:00
        $ fault add e --level b --owner c
        已添加故障 2“e”
        $ fault list --limit 1
        ID  故障名称  级别  状态  负责人  持续时间  开始时间
        2   e         b     open  c                 2024-03-01 02:00
        已显示 1 条，还有更多；--limit 0 显示全部
        ",
    );
}

#[test]
fn what_is_paid_for_is_renewed_and_reminded_of() {
    let mut walk = Walk::new();
    walk.run(&["paid", "add", "专线", "--end", "2024-03-03", "--cost", "1200 CNY", "--every", "1y"])
        .run(&["paid", "add", "域名", "--end", "2024-05-03", "--cost", "9.5 USD", "--every", "1mo"])
        .run(&["paid", "list"])
        .run(&["paid", "remind", "--dry-run", "--date", "tomorrow"])
        .run(&["paid", "remind"])
        .run(&["paid", "renew", "专线"])
        .run(&["paid", "add", "许可证", "--end", "2023-06-01", "--every", "1mo"])
        .run(&["paid", "renew", "许可证"])
        .run(&["paid", "remind", "--dry-run", "--date", "2020-01-01"]);
    walk.shows(
        &[],
        "
        $ paid add 专线 --end 2024-03-03 --cost 1200 CNY --every 1y
        已添加付费项 1“专线”
        $ paid add 域名 --end 2024-05-03 --cost 9.5 USD --every 1mo
        已添加付费项 2“域名”
        $ paid list
        ID  付费名称  到期时间          提前提醒天数  联系人
        2   域名      2024-05-03 00:00  7
        1   专线      2024-03-03 00:00  7
        合计：1200 CNY（每年 1200 CNY）、9.50 USD（每年 114 USD）
        $ paid remind --dry-run --date tomorrow
        专线还有1天到期，请留意  -> 无人
        日期：2024-03-02
        $ paid remind
        付费项 1“专线”：没有通知任何人；请指定有地址的联系人：codo paid edit 1 --notify 名称
        error: 1 条提醒未能送达
        hint: 再运行一次即可重试；`codo outbox list` 查看消息
        -- exit 6
        $ paid renew 专线
        已续费付费项 1“专线”
        付费项 1“专线”有效期至 2025-03-03 00:00
        $ paid add 许可证 --end 2023-06-01 --every 1mo
        已添加付费项 3“许可证”
        $ paid renew 许可证
        已续费付费项 3“许可证”
        warning: 付费项 3“许可证”已续费，但仍已于 2023-07-01 00:00 到期
        hint: codo paid renew 3 --until 日期
        $ paid remind --dry-run --date 2020-01-01
        没有要提醒的付费项
        ",
    );
}

#[test]
fn messages_are_sent_or_wait() {
    let (good, bad) = (Endpoint::new(), Endpoint::answering(|_| (500, "x".to_string())));
    let mut walk = Walk::new();
    walk.run(&["contact", "add", "li"])
        .run(&["contact", "test", "li"])
        .run(&["contact", "edit", "li", "--to", &good.url, "--to", &bad.url])
        .run(&["contact", "test", "li"])
        .run(&["paid", "add", "专线", "--end", "2024-03-03", "--notify", "li"])
        .run(&["paid", "remind"])
        .run(&["outbox", "list"])
        .run(&["outbox", "flush"])
        .run(&["outbox", "retry", "2"])
        .run(&["outbox", "drop", "2"])
        .run(&["outbox", "flush"]);
    walk.shows(
        &[(&good.url, "http://127.0.0.1:00001"), (&bad.url, "http://127.0.0.1:00002")],
        "
        $ contact add li
        已添加联系人 1“li”
        $ contact test li
        error: 联系人“li”没有地址
        hint: codo contact edit 名称 --to mailto:…
        -- exit 6
        $ contact edit li --to http://127.0.0.1:00001 --to http://127.0.0.1:00002
        已修改联系人 1“li”
        $ contact test li
        http://127.0.0.1:00001  已送达  200 ok
        http://127.0.0.1:00002  失败  500 x
        error: 2 个地址中有 1 个未送达
        -- exit 6
        $ paid add 专线 --end 2024-03-03 --notify li
        已添加付费项 1“专线”
        $ paid remind
        消息 2：等待中，2024-03-01 02:00 重试：500 x
        error: 1 条提醒未能送达
        hint: 再运行一次即可重试；`codo outbox list` 查看消息
        -- exit 6
        $ outbox list
        ID  状态     联系人  地址                    主题                     尝试次数  下次尝试          原因
        2   waiting  li      http://127.0.0.1:00002  专线还有2天到期，请留意  1         2024-03-01 02:00  500 x
        1   sent     li      http://127.0.0.1:00001  专线还有2天到期，请留意  1         2024-03-01 02:00
        $ outbox flush
        消息 2：等待中，2024-03-01 02:00 重试：500 x
        已发送 0 条，未送达 1 条
        error: 1 条消息未能送达
        hint: `codo outbox list` 显示原因；等待中的由 `codo serve-webhook` 重试
        -- exit 6
        $ outbox retry 2
        消息 2 的状态：waiting
        `codo serve-webhook` 会发送等待中的消息；`codo outbox flush` 立即发送
        $ outbox drop 2
        消息 2 的状态：dropped
        $ outbox flush
        已发送 0 条，未送达 0 条
        ",
    );
}

#[test]
fn what_a_list_lacks_is_told_by_the_name_people_know_it_by() {
    let mut walk = Walk::new();
    walk.run(&["log", "--where", "whose=a"])
        .run(&["outbox", "list", "--sort", "stat"])
        .run(&["fault", "lst"]);
    walk.shows(
        &[],
        "
        $ log --where whose=a
        error: 操作没有字段“whose”
        hint: 是不是想写“who”？
        -- exit 2
        $ outbox list --sort stat
        error: 消息没有字段“stat”
        hint: 是不是想写“state”？
        -- exit 2
        $ fault lst
        error: 没有 lst 这个命令
        hint: 是不是想写“list”？
        用法：codo fault [选项] <命令>
        -- exit 2
        ",
    );
}
