//! Alerts, and what is done with them.

/// In English and in Chinese.
pub const CHINESE: &[(&str, &str)] = &[
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
    // template
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
    // drill
    (
        "Send the receivers of rules a message that says it is a drill",
        "给规则的接收者发送一条注明是演练的消息",
    ),
    ("The rule whose contacts are reached; repeatable", "演练哪条规则的联系人；可重复"),
    ("The contacts of every rule", "所有规则的联系人"),
    // serve-webhook
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
];
