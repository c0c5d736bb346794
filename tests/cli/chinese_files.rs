//! What is said of files, databases and settings to somebody who reads Chinese.

use super::chinese_commands::Walk;

#[test]
fn records_come_in() {
    let mut walk = Walk::new();
    let two = "{\"kind\":\"rule\",\"keyword\":\"Node*\"}\n{\"kind\":\"rule\",\"keyword\":\"Disk*\"}\n";
    // First, because an id that a dry run gave is skipped on a server.
    walk.run(&["rule", "add", "Node*"])
        .fed(
            "{\"kind\":\"event\",\"event_name\":\"x\",\"event_level\":\"1\",\"event_processing\":\"ann\"}",
            &["import", "-", "--dry-run"],
        )
        .fed(two, &["import", "-", "--update", "--kind", "rule"])
        .fed("[1]", &["import", "-"])
        .fed("[{}]", &["import", "-"])
        .fed("a,b\n", &["import", "-"])
        .fed("keyword\nNode*,x\n", &["import", "-"])
        .fed("", &["import", "-"])
        .fed("{\"kind\":\"rule\",\"keyword\":\"Node*\",\"id\":0}", &["import", "-"])
        .fed("{\"kind\":\"rule\",\"keyword\":\"Node*\",\"create_at\":0}", &["import", "-"])
        .fed("{\"kind\":\"fault\"}", &["import", "-", "--update"]);
    walk.shows(
        &[],
        "
        $ rule add Node*
        已添加规则 1“Node*”
        $ import - --dry-run
        事件：将新增 1 条
        $ import - --update --kind rule
        规则：新增 1 条，1 条不变，新增的另分配 id
        `codo undo` 可全部撤销
        $ import -
        error: 标准输入：第 1 条记录：应为对象
        -- exit 2
        $ import -
        error: 标准输入：第 1 条记录：没有写明是哪种记录
        hint: 请用 --kind 指明，例如 --kind fault
        -- exit 2
        $ import -
        error: 标准输入：第 1 行：首行不是某种记录的字段名
        hint: 请用 --kind 指明，例如 --kind fault
        -- exit 2
        $ import -
        error: 标准输入：第 2 行：有 2 个单元格，而表头有 1 个
        -- exit 2
        $ import -
        error: 标准输入：内容为空
        -- exit 2
        $ import -
        error: 标准输入：第 1 行：id：应为大于 0 的整数
        hint: 不写则自动分配
        -- exit 2
        $ import -
        error: 标准输入：第 1 行：create_at：应为文本形式的时间
        -- exit 2
        $ import - --update
        error: 标准输入：--update 按名称辨认记录，而故障可以同名
        hint: --kind 只导入一种记录；`codo fault edit --from` 按 id 修改记录
        -- exit 2
        ",
    );
}

#[test]
fn what_cannot_go_out_and_what_a_command_cannot_read() {
    let mut walk = Walk::new();
    walk.run(&["export"])
        .run(&["export", "fault", "-o", "wide"])
        .run(&["export", "fault", "rule", "-o", "csv"])
        .fed("{}", &["rule", "edit", "--from", "-"])
        .fed("1", &["rule", "add", "--from", "-"])
        .fed("", &["rule", "add", "--from", "-"])
        .fed("", &["contact", "add", "a", "--to", "-"]);
    walk.shows(
        &[],
        "
        $ export
        error: 联系人记录含有敏感信息
        hint: --reveal 可一并导出，请妥善保管文件；或指明要导出的种类：codo export fault
        -- exit 2
        $ export fault -o wide
        error: 导出不能用表格形式
        hint: 请写 -o json、ndjson 或 csv
        -- exit 2
        $ export fault rule -o csv
        error: CSV 和 TSV 只能存放一种记录
        hint: 请指明是哪种：codo export fault -o csv
        -- exit 2
        $ rule edit --from -
        error: 缺少 id
        hint: 给 `edit` 的对象要带上记录的 id
        -- exit 2
        $ rule add --from -
        error: 标准输入：第 1 条记录不是对象
        -- exit 2
        $ rule add --from -
        error: “标准输入”中没有记录
        -- exit 2
        $ contact add a --to -
        error: --to：标准输入为空，未做任何修改
        hint: --to '' 可清空
        -- exit 2
        ",
    );
}

#[test]
fn settings_databases_and_passwords() {
    let mut walk = Walk::new();
    let path = |name: &str| walk.codo.path(name).to_str().unwrap().to_string();
    let (file, old, new) = (path("new.toml"), path("old.db"), path("copy.db"));
    walk.codo.configure("[smtp]\nhost = \"mail\"\n");
    walk.run(&["config", "init", &file])
        .run(&["config", "init", &file])
        .run(&["contact", "add", "li", "--to", "mailto:a@example.com", "--db", &old])
        .run(&["contact", "test", "li", "--db", &old])
        .run(&["db", "copy", &old, &new])
        .run(&["password", "--hash", "bcrypt", "--length", "100"])
        .run(&["password", "--words=3", "--entropy", "9"]);
    walk.shows(
        &[],
        "
        $ config init new.toml
        已写入 new.toml
        $ config init new.toml
        error: new.toml 已存在，未改动
        -- exit 4
        $ contact add li --to mailto:a@example.com --db old.db
        已添加联系人 1“li”
        $ contact test li --db old.db
        error: 已设置 smtp.host，但未设置 smtp.from
        -- exit 2
        $ db copy old.db copy.db
        表                行数
        fault             0
        project           0
        event             0
        paid              0
        contact           1
        rule              0
        silence           0
        alert             0
        notification_log  0
        outbox            0
        address_limit     0
        told              0
        fault_note        0
        op                1
        change            1
        已将 3 行从 old.db 复制到 copy.db，并已读回核对
        hint: 守护进程此后写入旧库的内容不在副本中，也不会有提示：请先停掉守护进程
        $ password --hash bcrypt --length 100
        error: 密码可能长达 100 字节，而这种哈希最多接受 72 字节
        -- exit 2
        $ password --words=3 --entropy 9
        error: --entropy 决定单词数，--words 又写了一个
        hint: 请去掉 --words 后面的数字
        -- exit 2
        ",
    );
}

#[test]
fn what_is_said_of_a_part_stands_in_a_whole_of_the_same_language() {
    let walk = Walk::new();
    let chinese = |input: &str, arguments: &[&str]| {
        walk.codo.run_with(input, &[arguments, &["--lang", "zh-CN"]].concat())
    };
    chinese("", &["contact", "add", "李四"]);
    let taken = chinese("{\"kind\":\"contact\",\"nickname\":\"李四\"}", &["import", "-"]);
    let lines: Vec<&str> = taken.stderr.lines().collect();
    assert!(lines[0].starts_with("error: 标准输入：未导入任何记录：第 1 行："), "{}", taken.view());
    assert_eq!(lines[1..], ["hint: --update 会按文件内容修改已有的记录"]);
    let settings = chinese("", &["config", "show"]).stdout;
    let headings: Vec<&str> = settings.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(headings, ["设置", "值", "来源"]);
}

#[test]
fn what_is_refused_deep_down_is_told_in_chinese_too() {
    let mut walk = Walk::new();
    walk.codo.ok(&["fault", "add", "网关", "--level", "高", "--owner", "ann"]);
    walk.codo.ok(&["fault", "edit", "1", "--level", "低"]);
    walk.codo.ok(&["contact", "add", "李四"]);
    walk.codo.ok(&["paid", "add", "专线", "--end", "2024-03-03"]);
    walk.run(&["undo", "1"])
        .run(&["undo", "99"])
        .fed("{\"kind\":\"contact\",\"nickname\":\"李四\"}", &["import", "-"])
        .run(&["paid", "renew", "专线"])
        .run(&["paid", "renew", "专线", "--until", "2024-02-01"])
        .run(&["fault", "show", "7"])
        .run(&["fault", "add", "a"])
        .run(&["fault", "close", "1", "--end", "昨夜"])
        .run(&["password", "--length", "4", "--min-digits", "5"])
        .run(&["export", "fualt"])
        .run(&["outbox", "retry", "1"])
        .run(&["import", "nowhere"]);
    walk.shows(
        &[],
        "
        $ undo 1
        error: 操作 1 未撤销：故障 1“网关”之后又有改动：fault_level
        hint: 用 `codo log fault 1` 查看之后的操作
        -- exit 4
        $ undo 99
        error: 没有操作 99
        hint: 用 `codo log` 查看
        -- exit 3
        $ import -
        error: 标准输入：未导入任何记录：第 1 行：已有联系人“李四”：1
        hint: --update 会按文件内容修改已有的记录
        -- exit 4
        $ paid renew 专线
        error: 付费项 1“专线”没有周期
        hint: 请加 --until DATE 或 --for 1y；用 `codo paid edit 1 --every 1y` 设置周期
        -- exit 2
        $ paid renew 专线 --until 2024-02-01
        error: 付费项 1“专线”已续到 2024-03-03 00:00
        -- exit 2
        $ fault show 7
        error: 没有故障 7
        hint: 用 `codo fault list` 查看
        -- exit 3
        $ fault add a
        error: 缺少 fault_level
        hint: 用 --level 给出：有多严重
        -- exit 2
        $ fault close 1 --end 昨夜
        error: fault_end_time：看不懂“昨夜”中的“夜”
        hint: 可以写 2018-11-22、\"2018-11-22 10:30\"、now、昨天18:00、3天前、30天后、下周一、\"yesterday 18:00\"、\"2h ago\"、\"next monday\"
        -- exit 2
        $ password --length 4 --min-digits 5
        error: --min-… 要求 5 个字符，而密码只有 4 个
        -- exit 2
        $ export fualt
        error: 没有“fualt”这种记录
        hint: 是不是想写“fault”？
        -- exit 2
        $ outbox retry 1
        error: 没有消息 1
        hint: 用 `codo outbox list` 查看
        -- exit 3
        $ import nowhere
        error: 无法读取“nowhere”：No such file or directory (os error 2)
        -- exit 2
        ",
    );
}
