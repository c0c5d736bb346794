//! What `codo outbox` says, and whoever delivers at the command line.

use crate::lang::messages;

messages! {
    who_delivers() "`codo serve-webhook` delivers what waits; `codo outbox flush` does it now"
        / "`codo serve-webhook` 会发送等待中的消息；`codo outbox flush` 立即发送";
    stands(id, state) "message {id} is {state}" / "消息 {id} 的状态：{state}";
    flushed(sent, left) "{sent} sent, {left} not" / "已发送 {sent} 条，未送达 {left} 条";
    flushed_others(sent, left, over)
        "{sent} sent, {left} not, {over} no longer needed" / "已发送 {sent} 条，未送达 {left} 条，已无需发送 {over} 条";
    not_delivered(left) "{left} messages could not be delivered" / "{left} 条消息未能送达";
    who_tries_again() "`codo outbox list` says why; what waits is tried again by `codo serve-webhook`"
        / "`codo outbox list` 显示原因；等待中的由 `codo serve-webhook` 重试";
    another_has_it(id, until) "message {id}: another process has it, until {until} at most; waiting"
        / "消息 {id}：另一个进程正在发送，最迟到 {until}，等待中";
    another_hangs(id) "message {id}: another process is sending it and does not come to an end"
        / "消息 {id}：另一个进程正在发送，迟迟没有结束";
    sent(id) "message {id}: sent" / "消息 {id}：已发送";
    waits(id, at, why) "message {id}: waits until {at}: {why}" / "消息 {id}：等待中，{at} 重试：{why}";
    failed(id, why) "message {id}: failed: {why}" / "消息 {id}：失败：{why}";
}
