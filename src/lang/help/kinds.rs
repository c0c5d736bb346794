//! Commands of one kind of record.

/// In English and in Chinese.
pub const CHINESE: &[(&str, &str)] = &[
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
];
