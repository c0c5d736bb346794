//! Lists and refusals in Chinese: what people typed and the names of keys alone stay as they are.

use crate::support::{Codo, check};

fn codo() -> Codo {
    let mut codo = Codo::new();
    codo.locale = "zh_CN.UTF-8";
    codo
}

#[test]
fn lists_have_headings_in_chinese_that_line_up() {
    let codo = codo();
    codo.ok(&["fault", "add", "支付网关", "--level", "一级", "--owner", "杨红飞", "--start", "2024-02-29"]);
    codo.ok(&["fault", "add", "db1", "--level", "low", "--owner", "ann", "--start", "2024-03-01"]);
    check(
        &codo.run(&["fault", "list"]).view(),
        "
        ID  故障名称  级别  状态  负责人  持续时间  开始时间
        2   db1       low   open  ann               2024-03-01 00:00
        1   支付网关  一级  open  杨红飞            2024-02-29 00:00
        -- exit 0
        ",
    );
    codo.ok(&["contact", "add", "ops", "--to", "mailto:ops@example.com"]);
    check(
        &codo.run(&["contact", "list", "--lang", "zh-CN", "--output", "wide"]).view(),
        "
        ID  联系人名称  地址                    创建时间          更新时间
        1   ops         mailto:ops@example.com  2024-03-01 02:00  2024-03-01 02:00
        -- exit 0
        ",
    );
    check(
        &codo.run(&["log"]).view(),
        "
        ID  时间              操作人  操作           改动
        3   2024-03-01 02:00  tester  contact add 1  contact 1
        2   2024-03-01 02:00  tester  fault add 2    fault 2
        1   2024-03-01 02:00  tester  fault add 1    fault 1
        -- exit 0
        ",
    );
    check(
        &codo.run(&["fault", "list", "--lang", "en"]).view(),
        "
        ID  NAME      LEVEL  STATE  OWNER   DURATION  START
        2   db1       low    open   ann               2024-03-01 00:00
        1   支付网关  一级   open   杨红飞            2024-02-29 00:00
        -- exit 0
        ",
    );
}

#[test]
fn programs_are_told_stored_names_in_any_language() {
    let codo = codo();
    codo.ok(&["fault", "add", "db1", "--level", "low", "--owner", "ann", "--start", "2024-03-01"]);
    let csv = codo.ok(&["fault", "list", "--output", "csv"]).stdout;
    assert!(csv.starts_with("id,fault_name,fault_level,"), "{csv}");
    let shown = codo.ok(&["fault", "show", "1"]).stdout;
    assert!(shown.contains("fault_penson"), "{shown}");
    assert!(codo.json(&["config", "show"]).to_string().contains("\"origin\":\"environment CODO_DB\""));
}

#[test]
fn what_is_wrong_with_a_field_is_said_in_chinese() {
    let codo = codo();
    let long = "长".repeat(101);
    let fault = |flag: &str, text: &str| {
        let run = codo.run(&["fault", "add", "db1", "--level", "low", "--owner", "ann", flag, text]);
        run.view()
    };
    check(
        &fault("--handler", &long),
        r#"
        -- stderr
        error: processing_penson：有 101 个字符，最多 100 个
        -- exit 2
        "#,
    );
    check(
        &fault("--start", "2019-02-30"),
        r#"
        -- stderr
        error: fault_start_time：“2019-02-30”不是存在的日期，或写法不对
        hint: 可以写 2018-11-22、"2018-11-22 10:30"、now、昨天18:00、3天前、30天后、下周一、"yesterday 18:00"、"2h ago"、"next monday"
        -- exit 2
        "#,
    );
    check(
        &fault("--start", "3天"),
        r#"
        -- stderr
        error: fault_start_time：“3天”不是存在的日期，或写法不对
        hint: 请写明之前还是之后：3天前、3天后、"3 days ago"、"in 3 days"
        -- exit 2
        "#,
    );
    let end = ["fault", "add", "db1", "--level", "low", "--owner", "ann", "--start", "2024-02-02"];
    check(
        &codo.run(&[&end[..], &["--end", "2024-02-01"]].concat()).view(),
        r#"
        -- stderr
        error: fault_end_time（2024-02-01T00:00:00Z）早于 fault_start_time（2024-02-02T00:00:00Z）
        hint: 请检查日期；只写日期表示当地零点
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["fault", "add", "db1", "--level", "low"]).view(),
        r#"
        -- stderr
        error: 缺少 fault_penson
        hint: 用 --owner 给出：由谁负责
        -- exit 2
        "#,
    );
}

#[test]
fn what_a_kind_refuses_beyond_that_is_said_in_chinese() {
    let codo = codo();
    let paid = ["paid", "add", "VPN", "--end", "2024-06-01"];
    check(
        &codo.run(&[&paid[..], &["--remind-days", "-1"]].concat()).view(),
        r#"
        -- stderr
        error: reminder_day：-1 不在 0 到 3660 之间
        -- exit 2
        "#,
    );
    check(
        &codo.run(&[&paid[..], &["--cost", "1200"]].concat()).view(),
        r#"
        -- stderr
        error: --cost：“1200”不是金额加币种
        hint: 请写成 --cost "1200 CNY"
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["contact", "add", "ops", "--to", "ops@example.com"]).view(),
        r#"
        -- stderr
        error: addresses：地址有误：缺少协议
        hint: 请写完整的 URL，例如 mailto:yang@example.com
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["rule", "add", "*", "--match", "severity"]).view(),
        r#"
        -- stderr
        error: matchers：“severity”之后缺少 =、!=、=~ 或 !~
        hint: 写法与 Alertmanager 相同：severity="critical"、instance=~"db.*"、team!="ops"
        -- exit 2
        "#,
    );
}

#[test]
fn records_that_do_not_fit_together_are_refused_in_chinese() {
    let codo = codo();
    codo.ok(&["contact", "add", "ops", "--to", "mailto:ops@example.com"]);
    check(
        &codo.run(&["contact", "add", "ＯＰＳ", "--to", "mailto:ops@example.com"]).view(),
        r#"
        -- stderr
        error: 已有联系人“ops”：1
        hint: 用 `codo contact edit 1` 修改它；名称不分大小写和全半角
        -- exit 4
        "#,
    );
    check(
        &codo.run(&["paid", "add", "VPN", "--end", "2024-06-01", "--notify", "opz"]).view(),
        r#"
        -- stderr
        error: reminder_names：没有联系人“opz”
        hint: 是不是想写“ops”？
        -- exit 2
        "#,
    );
    codo.ok(&["paid", "add", "VPN", "--end", "2024-06-01", "--notify", "ops"]);
    check(
        &codo.run(&["paid", "renew", "VPN"]).view(),
        r#"
        -- stderr
        error: 付费项 1“VPN”没有周期
        hint: 请加 --until DATE 或 --for 1y；用 `codo paid edit 1 --every 1y` 设置周期
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["contact", "rm", "-y", "ops"]).view(),
        r#"
        -- stderr
        error: 联系人“ops”未删除：它被付费项 1“VPN”引用
        hint: --cascade 会先从这些记录中去掉它
        -- exit 4
        "#,
    );
}

#[test]
fn what_is_not_there_is_said_in_chinese() {
    let codo = codo();
    check(
        &codo.run(&["contact", "show", "nobody"]).view(),
        r#"
        -- stderr
        error: 没有联系人 nobody
        hint: 用 `codo contact list` 查看
        -- exit 3
        "#,
    );
    check(
        &codo.run(&["fault", "show", "3"]).view(),
        r#"
        -- stderr
        error: 没有故障 3
        hint: 用 `codo fault list` 查看
        -- exit 3
        "#,
    );
    check(
        &codo.run(&["undo", "9"]).view(),
        r#"
        -- stderr
        error: 没有操作 9
        hint: 用 `codo log` 查看
        -- exit 3
        "#,
    );
    check(
        &codo.run(&["outbox", "show", "9"]).view(),
        r#"
        -- stderr
        error: 没有消息 9
        hint: 用 `codo outbox list` 查看
        -- exit 3
        "#,
    );
}

#[test]
fn json_that_is_no_record_is_refused_in_chinese() {
    let codo = codo();
    let add = |json: &str| codo.run_with(json, &["paid", "add", "--from", "-"]).stderr;
    for (json, expected) in [
        (r#"{"paid_nam":"VPN"}"#, "付费项没有字段“paid_nam”\nhint: 是不是想写“paid_name”？"),
        (r#"{"cores":2}"#, "付费项没有字段“cores”\nhint: 可用的字段：paid_name, "),
        (r#"{"paid_name":["VPN"]}"#, "paid_name：应为文本，实为数组"),
        (r#"{"paid_name":"VPN","reminder_day":"soon"}"#, "reminder_day：“soon”不是整数"),
        (r#"{"paid_name":"VPN","reminder_day":1.5}"#, "reminder_day：1.5 不是可用的整数"),
    ] {
        let said = add(json);
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_in_chinese() {
    let codo = codo();
    let path = codo.path("notes.txt");
    std::fs::write(&path, "这不是数据库，只是一些文字。\n".repeat(99)).unwrap();
    let view = codo.run(&["fault", "list", "--db", path.to_str().unwrap()]).view();
    check(
        &view.replace(path.to_str().unwrap(), "/notes.txt"),
        r#"
        -- stderr
        error: /notes.txt：数据库已损坏，或者不是数据库：file is not a database
        hint: 用 `codo db check --full` 查看问题所在；用 `codo db restore FILE` 恢复备份
        -- exit 5
        "#,
    );
    check(
        &codo.run(&["fault", "list", "--db", "mysql://ann@db1/codo"]).view(),
        r#"
        -- stderr
        error: 数据库的 URL 不是 postgres://…
        hint: 请用 --db 或 CODO_DB 指定文件或 PostgreSQL 服务器
        -- exit 5
        "#,
    );
}

#[test]
fn settings_are_explained_and_refused_in_chinese() {
    let codo = codo();
    let path = codo.path("new.toml");
    codo.ok(&["config", "init", path.to_str().unwrap()]);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.starts_with("# codo 的设置。"), "{written}");
    let explained = written.lines().filter(|line| line.starts_with("# ") && !line.contains(" = "));
    explained.for_each(|line| assert!(!line.is_ascii(), "{line}"));
    let first = |text: &str| {
        codo.configure(text);
        let view = codo.run(&["fault", "list"]).view();
        view.replace(codo.path("config.toml").to_str().unwrap(), "/config.toml")
    };
    check(
        &first("dedup_window = \"soon\"\n"),
        r#"
        -- stderr
        error: /config.toml:3：dedup_window：“soon”不是时长，例如 10s、5m、24h 或 7d
        -- exit 2
        "#,
    );
    check(
        &first("dedup_windw = \"5m\"\n"),
        r#"
        -- stderr
        error: /config.toml:3：没有设置项“dedup_windw”
        hint: 是不是想写“dedup_window”？
        -- exit 2
        "#,
    );
}

#[test]
fn passwords_that_cannot_be_are_refused_in_chinese() {
    let codo = codo();
    check(
        &codo.run(&["password", "--charset", "ab", "--min-digits", "2"]).view(),
        r#"
        -- stderr
        error: --min-digits 2：没有可选的数字
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["password", "--charset", "a", "--entropy", "64"]).view(),
        r#"
        -- stderr
        error: 只用一种字符的密码没有熵
        -- exit 2
        "#,
    );
    check(
        &codo.run(&["password", "--length", "8", "--min-digits", "9"]).view(),
        r#"
        -- stderr
        error: --min-… 要求 9 个字符，而密码只有 8 个
        -- exit 2
        "#,
    );
}
