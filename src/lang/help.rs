//! The help, in Chinese.
//!
//! English help stands beside the flag that it is about, where clap reads it; its Chinese stands here
//! beside the same words. A test sees that neither lacks the other. What is put together from a kind's or
//! a column's name is a message.

use super::{Said, messages};

messages! {
    add(noun) "Add a {noun}" / "添加{noun}";
    list(noun) "List {noun} records, newest first" / "列出{noun}，最新的在前";
    show(noun) "Show one {noun}" / "显示一条{noun}记录";
    edit(noun)
        "Change a {noun}, without a flag in your editor; what is not named stays, empty text clears"
        / "修改{noun}，不带参数则用编辑器打开；没写的保持不变，空文本表示清空";
    remove(noun) "Remove {noun} records, all named or none" / "删除{noun}，要么全部，要么一条也不删";
    to_show(noun) "The {noun} to show" / "要显示的{noun}";
    to_edit(noun) "The {noun} to change" / "要修改的{noun}";
    to_remove(noun) "The {noun} to remove" / "要删除的{noun}";

    is(column) "Those alone whose {column} is this" / "只列出{column}为此值的";
    has_in_it(column) "Those alone whose {column} has in it this" / "只列出{column}中含有此文本的";
    since(column) "Those alone whose {column} is this or later" / "只列出{column}不早于此时的";
    until(column)
        "Those alone whose {column} is earlier; a day counts whole" / "只列出{column}早于此时的；日期算到当天结束";

    /// A field's help, and how a time can be written.
    time(help) "{help} (2018-11-22, \"2h ago\", 3天后)" / "{help}（2018-11-22、\"2h ago\"、3天后）";
    default(help, value) "{help} [default: {value}]" / "{help} [默认：{value}]";
    required(help) "{help} (required)" / "{help}（必填）";
    values(help, values) "{help} [possible values: {values}]" / "{help} [可选值：{values}]";
    /// Lines to copy.
    examples(lines) "Examples:\n  {lines}" / "示例：\n  {lines}";
}

/// A value's name, and what it stands for.
pub fn value(name: &str, help: Option<&str>) -> Said {
    match help {
        Some(help) => Said::pair(format!("{name} ({help})"), format!("{name}（{help}）")),
        None => Said::foreign(name),
    }
}

/// The line that shows how a command is written, with clap's own words in it in Chinese.
pub fn placeholders(line: &str) -> String {
    let words = [("[OPTIONS]", "[选项]"), ("[COMMAND]", "[命令]"), ("<COMMAND>", "<命令>")];
    words.iter().fold(line.to_string(), |line, (english, chinese)| line.replace(english, chinese))
}

/// The Chinese of a help text.
pub fn chinese(english: &str) -> Option<&'static str> {
    CHINESE.iter().find(|(text, _)| *text == english).map(|(_, chinese)| *chinese)
}

/// Help texts, in English and in Chinese.
pub const CHINESE: &[(&str, &str)] = &[
    // What clap itself adds.
    ("Print help", "显示帮助"),
    ("Print help (see a summary with '-h')", "显示帮助"),
    ("Print help (see more with '--help')", "显示帮助"),
    ("Print version", "显示版本"),
    ("Print this message or the help of the given subcommand(s)", "显示本帮助或某个子命令的帮助"),
    // Everywhere.
    (
        "The ops team's ledger: incidents, renewals, contacts, alert routing and delivery",
        "运维团队的台账：故障、续费、联系人、告警的分派与发送",
    ),
    ("Everywhere", "通用选项"),
    (
        "The database: a file, or postgres://… (also CODO_DB)",
        "数据库：文件，或 postgres://…（也可用 CODO_DB）",
    ),
    ("The configuration file (also CODO_CONFIG)", "配置文件（也可用 CODO_CONFIG）"),
    ("The zone of times, such as Asia/Shanghai", "时间所在的时区，例如 Asia/Shanghai"),
    ("The language of messages: en or zh-CN", "消息的语言：en 或 zh-CN"),
    (
        "Use colour: auto (on a terminal, without NO_COLOR), always or never",
        "是否用颜色：auto（在终端上，且没有 NO_COLOR）、always 或 never",
    ),
    (
        "The form of data: table, wide, json, ndjson, csv or tsv",
        "数据的格式：table、wide、json、ndjson、csv 或 tsv",
    ),
    ("Print JSON, errors too: --output json", "输出 JSON，错误也是：即 --output json"),
    ("Print ids alone, and no talk", "只输出 id，不说别的"),
    // Any kind of record.
    (
        "Read records as JSON, one object, an array or one a line; - is standard input",
        "读入 JSON 记录：一个对象、一个数组，或每行一个；- 表示标准输入",
    ),
    ("Read changes as JSON with the id in it; - is standard input", "读入带 id 的 JSON 修改；- 表示标准输入"),
    ("Show secrets instead of ***", "显示密钥原文，不用 *** 代替"),
    ("Take it out of the records that name it first", "先从引用它的记录中去掉它"),
    ("Do not ask; needed where there is no terminal to ask at", "不询问；没有终端可询问时必须写"),
    ("Those alone that are open", "只列出未关闭的"),
    ("Those alone that have this in one of their texts", "只列出某个文本中含有此文本的"),
    (
        "Those alone whose field is this, by its stored name; repeatable",
        "只列出字段为此值的，用存储的字段名；可重复",
    ),
    (
        "Order by this field, -KEY the other way round; newest first if not given",
        "按此字段排序，-KEY 为倒序；不写则最新的在前",
    ),
    ("The most to show; 0 is all", "最多显示几条；0 表示全部"),
    ("How many to pass over", "跳过几条"),
    ("Which ones, all named or none", "哪几条，要么全部，要么一条也不动"),
    ("Another word that means closed", "用另一个表示已关闭的词"),
    ("Another word for where it stands", "用另一个表示状态的词"),
    (
        "When it was over; now if not given (2018-11-22, \"2h ago\")",
        "何时结束；不写则为现在（2018-11-22、\"2h ago\"）",
    ),
    // alert ack
    (
        "Take note of firing alerts: no more messages until they resolve",
        "确认触发中的告警：恢复之前不再发消息",
    ),
    (
        "Which ones, by their id or by Alertmanager's matchers, all of which must fit",
        "哪些告警：ID，或 Alertmanager 的匹配条件，须全部满足",
    ),
    ("What is known or done", "已知情况或处理措施"),
    // silence
    (
        "List silences, which are active, coming or over, newest first",
        "列出静默：active 生效中、coming 未到、over 已过，最新的在前",
    ),
    (
        "Add nothing: print which alerts of the last 30 days it would have hidden, had it been in force",
        "不添加，只列出它若一直生效，近 30 天会静默哪些告警",
    ),
    (
        "Count what each would have hidden in the last 30 days, had it been in force",
        "统计每条静默若一直生效，近 30 天会静默多少条告警",
    ),
    // fault
    ("Close faults: they are over", "关闭故障：已经结束"),
    ("Open faults again: they are not over", "重新打开故障：还没有结束"),
    ("Show one fault, its alerts and its timeline", "显示一条故障记录、它的告警和时间线"),
    ("The fault to show", "要显示的故障"),
    ("The fault", "哪条故障"),
    ("Note something on a fault's timeline", "在故障的时间线上记一笔"),
    ("What was seen or done; - reads standard input", "看到了什么、做了什么；- 表示读标准输入"),
    (
        "When it was so, if it was earlier (2018-11-22 10:30, \"10m ago\", 5分钟前)",
        "如果是先前的事，发生在何时（2018-11-22 10:30、\"10m ago\"、5分钟前）",
    ),
    ("Print a post-mortem of a fault, as Markdown or HTML", "输出故障的复盘报告，Markdown 或 HTML 格式"),
    (
        "Print one self-contained HTML page in place of Markdown",
        "输出一个自成一体的 HTML 页面，而不是 Markdown",
    ),
    ("Count faults and say how long they lasted", "统计故障的数量和持续时间"),
    ("Those alone that began at this time or later", "只统计不早于此时开始的"),
    ("Those alone that began earlier; a day counts whole", "只统计早于此时开始的；日期算到当天结束"),
    ("What to count by", "按什么统计"),
    ("How bad they are", "级别"),
    ("Where they stand", "状态"),
    ("Who answers for them", "负责人"),
    ("When they began, by local months", "开始的月份，按当地时间"),
    // project, event
    ("Close projects: they are done", "关闭项目：已经完成"),
    ("Open projects again", "重新打开项目"),
    ("Close events: they are over", "关闭事件：已经结束"),
    ("Open events again", "重新打开事件"),
    // paid
    (
        "Tell the contacts of paid items that run out soon; for cron",
        "通知即将到期的付费项的联系人；供 cron 使用",
    ),
    ("Print what would be sent, and send nothing", "只输出将要发送的内容，不发送"),
    (
        "Remind as on this day: 2018-11-22, tomorrow, \"in 30 days\", 3天后",
        "按这一天来提醒：2018-11-22、tomorrow、\"in 30 days\"、3天后",
    ),
    (
        "Move paid periods on: by their cycle, for so long or until a time",
        "续费：按各自的周期、续一段时间，或续到某个时间",
    ),
    ("The paid items to renew, all or none", "要续费的付费项，要么全部，要么一项也不动"),
    ("Until this time: 2018-11-22, \"in 30 days\", 30天后", "续到此时：2018-11-22、\"in 30 days\"、30天后"),
    (
        "For this long: 1y, 3mo, 2w, 30d; by its own cycle if not given",
        "续这么久：1y、3mo、2w、30d；不写则按它自己的周期",
    ),
    ("Write the ends of paid items as iCalendar", "把付费项的到期日输出为 iCalendar"),
    // contact
    ("Send a test message and print what each address answered", "发送一条测试消息，并显示每个地址的回应"),
    ("The contact to reach", "要联系的联系人"),
    // rule
    (
        "Say what would become of an alert: rules, contacts, text",
        "说明一条告警会怎样：匹配哪些规则、通知谁、内容是什么",
    ),
    (
        "The alert's labels, such as severity=critical; a word without = is its alertname",
        "告警的标签，例如 severity=critical；不含 = 的词是它的 alertname",
    ),
    (
        "A post of Alertmanager's, as JSON, in place of labels; - is standard input",
        "用 Alertmanager 发来的 JSON 代替标签；- 表示标准输入",
    ),
    (
        "Say what would reach nobody; for cron: exit code 0 if nothing, 6 if something is found",
        "检查哪些告警通知不到人；供 cron 使用：没有问题退出码为 0，有问题为 6",
    ),
    (
        "Hold the rules against the stored alerts that began at this time or later; against all if not given",
        "用不早于此时开始的已存告警来检查规则；不写则用全部告警",
    ),
    (
        "Make rules of Prometheus' rule files, all or none",
        "把 Prometheus 规则文件导入为规则，要么全部，要么不导入",
    ),
    (
        "Prometheus' rule files, YAML with groups; - is standard input",
        "Prometheus 规则文件，含 groups 的 YAML；- 表示标准输入",
    ),
    ("The contacts that all of these rules tell", "所有这些规则要通知的联系人"),
    (
        "Change the rules that are there already to what the files say, instead of refusing them",
        "已有的规则改成文件中的内容，而不是拒绝",
    ),
    // alert
    ("Alerts: what Alertmanager posted", "告警：Alertmanager 发来的内容"),
    ("List the alerts that were received, newest first", "列出收到的告警，最新的在前"),
    ("Show one alert", "显示一条告警"),
    ("The alert to show", "要显示的告警"),
    ("Count whom the stored alerts would reach, and send nothing", "统计已存的告警会通知到谁，不发送"),
    (
        "The alerts that began at this time or later, or so long ago: 7d, 2018-11-22, \"last monday\"",
        "不早于此时或在这么久之内开始的告警：7d、2018-11-22、\"last monday\"",
    ),
    (
        "The rules to use in place of the present ones: what `codo export rule` prints, or a Prometheus rule file; - is standard input",
        "代替现有规则的规则：`codo export rule` 的输出，或 Prometheus 规则文件；- 表示标准输入",
    ),
    (
        "Whom the rules of a Prometheus file tell; if not given, whom the present rules of the same names tell",
        "Prometheus 文件中的规则通知谁；不写则用同名的现有规则的联系人",
    ),
    ("Needed: a replay sends nothing and stores nothing", "必填：重放不发送也不保存任何内容"),
    // outbox
    ("The outbox: messages owed to contacts", "发件箱：要发给联系人的消息"),
    ("List the messages owed to contacts, newest first", "列出要发给联系人的消息，最新的在前"),
    ("Show one message and what it says", "显示一条消息和它的内容"),
    ("Say of each message that is not settled what it waits for", "说明每条未完成的消息在等什么"),
    ("The message to show", "要显示的消息"),
    ("Put messages up for delivery again", "重新发送消息"),
    ("The messages to try again", "要重试的消息"),
    ("Give messages up", "放弃消息"),
    ("The messages to give up", "要放弃的消息"),
    ("Try every message that waits, now", "立即尝试所有等待中的消息"),
    // config
    ("The configuration", "配置"),
    ("Templates: what messages say", "模板：消息的内容"),
    (
        "List the templates: where each comes from, and whether it is used",
        "列出模板：各自来自何处，是否在使用",
    ),
    ("Print a template, codo's own or the file in its place", "显示一个模板：内置的，或代替它的文件"),
    ("The template, such as alert_zh or slack.alert_en", "模板名称，例如 alert_zh 或 slack.alert_en"),
    ("Print codo's own, although the configuration names a file", "即使配置指定了文件，也显示内置模板"),
    ("Print what would be sent of a post, and send nothing", "显示某个请求会发出的内容，但不发送"),
    ("A template: renders it for its channel, in its language", "模板名称：按其渠道和语言渲染"),
    ("A post of Alertmanager's, as JSON; - is standard input", "Alertmanager 的请求（JSON）；- 为标准输入"),
    (
        "The channel that it would go to, such as dingtalk; plain text for programs if not given",
        "发往的渠道，例如 dingtalk；不指定则为给程序的纯文本",
    ),
    ("Print the configuration file in force", "显示生效的配置文件"),
    ("Print every setting, its value and where it came from", "显示每个设置、它的值和来源"),
    ("Write a commented configuration file", "写一个带注释的配置文件"),
    ("The file to write instead of the usual one", "要写的文件，不用默认的那个"),
    // db
    ("The database: backups, checks, copies, rights", "数据库：备份、检查、复制、权限"),
    ("Print where the database is", "输出数据库的位置"),
    ("Copy the database into a new file while others write to it", "把数据库备份到新文件，期间可继续写入"),
    (
        "A new file, or a folder for one named after the time (codo-20261121T101500Z.db)",
        "新文件；或目录，其中的文件按时间命名（codo-20261121T101500Z.db）",
    ),
    (
        "Keep this many backups in the folder, and remove older ones when this one is made",
        "目录中保留的备份数；本次备份完成后删除更早的",
    ),
    ("Put a backup in the database's place, and keep that", "用备份替换数据库，并保留原库"),
    ("The backup", "备份文件"),
    ("Look for damage; exit code 5 where something is wrong", "检查数据库是否损坏；有问题时退出码为 5"),
    (
        "Look at every page and every index, not only at what is quickly seen",
        "检查每一页和每个索引，而不只是快速检查",
    ),
    ("Remove alerts that are long over, and messages long settled", "删除早已结束的告警和早已处理完的消息"),
    (
        "Remove alerts that resolved longer ago, such as 400d, and messages settled before",
        "删除在这段时间（例如 400d）之前已恢复的告警和已处理完的消息",
    ),
    ("Only say how much would go", "只说明会删除多少"),
    ("Look for what is wrong around codo; exit code 1 if so", "检查 codo 周围的问题；有问题时退出码为 1"),
    ("Reach for no server", "不连接任何服务器"),
    ("Copy a database into another, everything or nothing", "把一个数据库复制到另一个，要么全部，要么不复制"),
    ("The database to copy: a file, or postgres://…", "要复制的数据库：文件，或 postgres://…"),
    ("Where to: a new file, or an empty database on a server", "复制到哪里：新文件，或服务器上的空数据库"),
    ("Print the SQL that gives two roles their rights on a server", "输出在服务器上为两个角色授权的 SQL"),
    ("The role that reads", "只读的角色"),
    ("The role that writes too", "可写的角色"),
    // drill
    (
        "Send the receivers of rules a message that says it is a drill",
        "给规则的接收者发送一条注明是演练的消息",
    ),
    ("The rule whose contacts are reached; repeatable", "演练哪条规则的联系人；可重复"),
    ("The contacts of every rule", "所有规则的联系人"),
    // The rest.
    (
        "List who did what to which records, newest first, or show one operation",
        "列出谁对哪些记录做了什么，最新的在前；或显示一次操作",
    ),
    (
        "What was done to records of this kind, such as fault; or the operation to show",
        "对这种记录做过的操作，例如 fault；或要显示的操作编号",
    ),
    ("What was done to this one, removed or not", "对这一条做过的操作，已删除的也算"),
    ("Take back the last operation, or this one", "撤销最近一次操作，或指定的操作"),
    (
        "The operation to take back; if not given, your own last that is neither an undo nor undone",
        "要撤销的操作；不写则为您自己最近一次既非撤销、也未被撤销的操作",
    ),
    (
        "Print every record with all its fields, for `codo import`",
        "输出所有记录的全部字段，供 `codo import` 使用",
    ),
    (
        "The kinds of record to export, such as fault; all if not given",
        "要导出哪几种记录，例如 fault；不写则全部导出",
    ),
    (
        "Export secrets, such as the tokens in addresses: without them there is no way back",
        "连同密钥一起导出，例如地址中的令牌：没有密钥就无法导回",
    ),
    ("Take in a file of records, all or none", "导入一个文件的记录，要么全部，要么不导入"),
    (
        "Take in codo-tools' database, as mysqldump writes it; what is there already stays",
        "导入 mysqldump 转储的 codo-tools 数据库；已有的记录保持不变",
    ),
    (
        "What mysqldump wrote of codo-tools' database, not compressed; - is standard input",
        "mysqldump 转储的 codo-tools 数据库，未压缩；- 表示标准输入",
    ),
    ("The database to take, where the file holds several", "文件含有多个数据库时，要导入的那一个"),
    (
        "Leave out the records that cannot be taken, instead of taking none",
        "跳过无法导入的记录，而不是全部不导入",
    ),
    (
        "The file: JSON, NDJSON, CSV or TSV with the keys that `codo export` prints; - is standard input",
        "文件：JSON、NDJSON、CSV 或 TSV，字段名与 `codo export` 的输出相同；- 表示标准输入",
    ),
    (
        "What the records are where the file does not say so; else take in this kind alone",
        "文件没有说明时，记录属于哪一种；文件有说明时，只导入这一种",
    ),
    (
        "How the file is encoded: utf-8, or gbk as Excel saves CSV on a Chinese Windows",
        "文件的编码：utf-8，或 gbk（中文 Windows 上 Excel 保存的 CSV）",
    ),
    (
        "Change the records whose names are there already, instead of refusing them",
        "名称已存在的记录改为更新，而不是拒绝",
    ),
    ("Say what would be done, and do nothing", "只说明将做什么，不真正执行"),
    ("Receive Alertmanager's posts and deliver messages", "接收 Alertmanager 的告警并发送消息"),
    (
        "The address and port to listen on [default: 127.0.0.1:8040]",
        "监听的地址和端口 [默认：127.0.0.1:8040]",
    ),
    (
        "Write the log as text, or as an object of JSON a line [default: text]",
        "日志写成文本，或每行一个 JSON 对象 [默认：text]",
    ),
    (
        "Look whether it could serve (settings, certificate, database) and exit",
        "检查能否提供服务（设置、证书、数据库），然后退出",
    ),
    (
        "Answer codo-tools' HTTP API under /v1/tools/, for whoever logs in",
        "在 /v1/tools/ 下提供 codo-tools 的 HTTP API，须登录",
    ),
    ("Listen beyond this machine although nobody has to log in", "即使无需登录，也允许监听本机以外的地址"),
    (
        "Show what needs attention; also what `codo` alone does on a terminal",
        "显示需要处理的事；在终端上直接运行 `codo` 也是如此",
    ),
    (
        "Print one line, for a prompt or a status bar; `ok` where all is well",
        "只输出一行，供提示符或状态栏使用；一切正常时为 `ok`",
    ),
    ("Print what makes a shell complete commands, ids and names", "输出让 shell 补全命令、id 和名称的脚本"),
    ("The shell that is to complete", "要补全的 shell"),
    // password
    ("Print random passwords", "生成随机密码"),
    ("How many characters each has", "每个密码的字符数"),
    ("How many to print, one a line", "生成几个，每行一个"),
    ("Use symbols too, these or a usual set", "也使用符号：指定的，或常用的一组"),
    ("Leave out characters that look alike: 0 O 1 l I |", "不用容易混淆的字符：0 O 1 l I |"),
    ("Leave out these characters", "不用这些字符"),
    ("Use these characters in place of letters and digits", "用这些字符代替字母和数字"),
    ("At least so many upper-case letters", "至少几个大写字母"),
    ("At least so many lower-case letters", "至少几个小写字母"),
    ("At least so many digits", "至少几个数字"),
    (
        "At least so many symbols: anything that is no letter A-Z, a-z and no digit",
        "至少几个符号：除字母 A-Z、a-z 和数字以外的字符",
    ),
    (
        "Passphrases of N words of the EFF's large list (6 unless N is given) in place of characters",
        "不用字符，改用 EFF 大词表中的 N 个词组成口令短语（不写 N 则为 6 个）",
    ),
    ("What stands between the words", "词与词之间的分隔符"),
    ("Begin each word with a capital letter", "每个词首字母大写"),
    (
        "As short, or of as few words, as has at least so many bits of entropy",
        "在熵不少于这么多位的前提下尽量短，或用尽量少的词",
    ),
    (
        "Print a hash of it too, behind a tab: argon2id (19 MiB, 2 passes), bcrypt (cost 12), sha512-crypt (656,000 rounds)",
        "同时输出它的哈希，以制表符隔开：argon2id（19 MiB，2 轮）、bcrypt（cost 12）、sha512-crypt（656,000 轮）",
    ),
    ("Say on standard error how many bits of entropy each has", "在标准错误上说明每个密码有多少位熵"),
];
