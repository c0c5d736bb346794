//! `codo paid list`: the list of any kind, and what its items cost together.
//!
//! Sums are exact, a currency each, and of what is shown. They are talk and no data: a script that reads the
//! table finds its rows alone.

use crate::cli::{Ctx, record};
use crate::error::Result;
use crate::lang::Said;
use crate::lang::cli::{listed, paid as say};
use crate::record::paid::{PAID, Paid};
use crate::record::period::Period;
use crate::record::row::Row;
use clap::ArgMatches;
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The most decimals that an amount is typed with; a sum that has more was divided, and is rounded.
const DECIMALS_MAX: u32 = 4;

/// `codo paid list`
pub fn list(matches: &ArgMatches, ctx: &mut Ctx) -> Result<()> {
    let costs = RefCell::new(Costs::default());
    record::list(&PAID, matches, ctx, &|row| costs.borrow_mut().add(row))?;
    let costs = costs.into_inner().each();
    if ctx.form.is_table() && !costs.is_empty() {
        ctx.say(say::together(listed(costs)));
    }
    Ok(())
}

/// What items cost, by currency.
#[derive(Default)]
struct Costs(BTreeMap<String, Sum>);

/// What items of one currency cost; none where it is too much to be added up.
struct Sum {
    a_period: Option<Decimal>,
    /// None, too, where one of them has no cycle of whole months.
    a_year: Option<Decimal>,
}

impl Costs {
    fn add(&mut self, row: &Row) {
        let Some((cycle, cost)) = Paid::view(row).and_then(|item| Some((item.cycle, item.cost?))) else {
            return;
        };
        let Ok(amount) = cost.amount.parse::<Decimal>() else { return };
        let nothing = || Sum { a_period: Some(Decimal::ZERO), a_year: Some(Decimal::ZERO) };
        let sum = self.0.entry(cost.currency).or_insert_with(nothing);
        sum.a_period = sum.a_period.and_then(|all| all.checked_add(amount));
        sum.a_year = sum.a_year.and_then(|all| all.checked_add(a_year(amount, cycle?)?));
    }

    fn each(&self) -> Vec<Said> {
        let each = self.0.iter().filter_map(|(currency, sum)| {
            let cost = |amount| say::cost(format_args!("{}", money(amount)), currency);
            let a_period = cost(sum.a_period?);
            Some(match sum.a_year {
                Some(a_year) => say::cost_a_year(a_period, cost(a_year)),
                None => a_period,
            })
        });
        each.collect()
    }
}

/// What is paid in a year. A year has no whole number of days' periods, and nothing is guessed.
fn a_year(amount: Decimal, cycle: Period) -> Option<Decimal> {
    match cycle {
        Period::Months(months) => amount.checked_mul(12.into())?.checked_div(months.into()),
        Period::Days(_) => None,
    }
}

/// An amount as people write it: 1200, 99.50.
fn money(amount: Decimal) -> Decimal {
    let amount = amount.normalize();
    let mut amount = if amount.scale() > DECIMALS_MAX { amount.round_dp(2).normalize() } else { amount };
    if amount.scale() == 1 {
        amount.rescale(2);
    }
    amount
}
