//! What `codo paid` says beside what every kind does.

use crate::lang::messages;

messages! {
    together(costs) "together: {costs}" / "合计：{costs}";
    cost(amount, currency) "{amount} {currency}" / "{amount} {currency}";
    cost_a_year(cost, a_year) "{cost} ({a_year} a year)" / "{cost}（每年 {a_year}）";

    runs_until(id, name, end) "paid {id} \"{name}\" runs until {end}" / "付费项 {id}“{name}”有效期至 {end}";
    ran_out_all_the_same(id, name, end) "paid {id} \"{name}\" is renewed and ran out all the same, on {end}"
        / "付费项 {id}“{name}”已续费，但仍已于 {end} 到期";
    renew_until(id) "codo paid renew {id} --until DATE" / "codo paid renew {id} --until 日期";

    date(day) "date: {day}" / "日期：{day}";
    not_reminded(n) "{n} reminders could not be delivered" / "{n} 条提醒未能送达";
    run_again() "run it again to try again; `codo outbox list` shows the messages"
        / "再运行一次即可重试；`codo outbox list` 查看消息";
    not_put_into_words() "a reminder could not be written" / "无法写出提醒";
    nobody_is_told(id, name)
        "paid {id} \"{name}\": nobody is told; name a contact with an address: codo paid edit {id} --notify NAME"
        / "付费项 {id}“{name}”：没有通知任何人；请指定有地址的联系人：codo paid edit {id} --notify 名称";
    to_nobody(what) "{what}  -> nobody" / "{what}  -> 无人";
    nothing_is_due() "nothing is due" / "没有要提醒的付费项";
}
