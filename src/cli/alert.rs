//! `codo alert`: what Alertmanager posted. Recorded, never typed in.

use super::{Ctx, Page};
use crate::error::Result;
use clap::Args;

/// `codo alert list`
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    page: Page,
}

impl List {
    /// Lists alerts.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let (rows, more) = ctx.store()?.list_alerts(self.page.limit)?;
        let columns = [
            ("id", "ID"),
            ("status", "STATUS"),
            ("alertname", "ALERTNAME"),
            ("severity", "SEVERITY"),
            ("instance", "INSTANCE"),
            ("starts_at", "STARTS"),
            ("ends_at", "ENDS"),
            ("count", "COUNT"),
            ("rules", "RULES"),
        ];
        ctx.page(rows, more, &columns)
    }
}

/// `codo alert show`
#[derive(Args)]
pub struct Show {
    /// The alert to show
    id: i64,
}

impl Show {
    /// Shows one alert.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let row = ctx.store()?.get_alert(self.id)?;
        ctx.one(&row)
    }
}
