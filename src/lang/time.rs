//! What is wrong with a time, and how times are written.

use super::messages;

messages! {
    not_a_date(typed) "\"{typed}\" is not a date that exists, or not written as one"
        / "“{typed}”不是存在的日期，或写法不对";
    not_understood(rest, typed) "\"{rest}\" in \"{typed}\" is not understood" / "看不懂“{typed}”中的“{rest}”";
    no_zone(name) "there is no time zone \"{name}\"" / "没有时区“{name}”";
    name_a_zone() "name a zone as the IANA database does, for example Asia/Shanghai or UTC"
        / "请用 IANA 时区名，例如 Asia/Shanghai 或 UTC";

    examples()
        "write 2018-11-22, \"2018-11-22 10:30\", now, \"yesterday 18:00\", \"2h ago\", \
         \"in 30 days\", \"next monday\", 昨天18:00, 3天前, 下周一"
        / "可以写 2018-11-22、\"2018-11-22 10:30\"、now、昨天18:00、3天前、30天后、下周一、\
           \"yesterday 18:00\"、\"2h ago\"、\"next monday\"";
    which_weekday()
        "say which: \"last monday\" and \"next monday\" are the nearest before and after today; \
         上周一, 本周一 and 下周一 are of weeks that begin on Monday"
        / "请写明哪一个：上周一、本周一、下周一按周一开始的周计算；\
           \"last monday\" 和 \"next monday\" 是离今天最近的前一个和后一个";
    which_day() "say the day: \"next monday\", \"in 1 month\", 下周一, 1个月后"
        / "请写明哪一天：下周一、1个月后、\"next monday\"、\"in 1 month\"";
    which_year() "begin with the year, in four digits: 2018-11-22, 2018年11月22日"
        / "请以四位年份开头：2018-11-22、2018年11月22日";
    day_first() "say the day first: \"today 18:00\", 昨天18点" / "请先写日期：昨天18点、\"today 18:00\"";
    which_way() "say which way: \"3 days ago\", \"in 3 days\", 3天前, 3天后"
        / "请写明之前还是之后：3天前、3天后、\"3 days ago\"、\"in 3 days\"";
}
