//! What `codo fault` says beside what every kind does.

use crate::lang::messages;

messages! {
    note_is_empty() "the note is empty; nothing was noted" / "内容为空，未做记录";
    noted(id, name) "noted on fault {id} \"{name}\"" / "已记入故障 {id}“{name}”的时间线";
    at(time) "at: {time}" / "时间：{time}";
    lies_ahead(time) "--at: {time} lies ahead" / "--at：{time} 晚于现在";
    did_to(deed, fields) "{deed} ({fields})" / "{deed}（{fields}）";

    level() "LEVEL" / "级别";
    state() "STATE" / "状态";
    owner() "OWNER" / "负责人";
    month() "MONTH" / "月份";
    count() "COUNT" / "数量";
    open() "OPEN" / "未关闭";
    median() "MEDIAN" / "中位数";
    p90() "P90" / "P90";
    all() "all" / "全部";
}
