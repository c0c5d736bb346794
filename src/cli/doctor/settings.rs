//! The settings: secrets that others can read or that are not there, the zone, the mail server.

use crate::cli::Ctx;
use crate::lang::doctor as say;
use crate::notify;
use crate::store::Finding;
use crate::time::Zone;
use std::os::unix::fs::MetadataExt;

/// What others may do with a file of secrets: a group may read it, as a service's own often has to.
const OTHERS: u32 = 0o037;

/// What is wrong.
pub fn findings(ctx: &Ctx, is_offline: bool) -> Vec<Finding> {
    let mut found = secrets(ctx);
    if ctx.config.text("timezone").is_none()
        && let Some(name) = ctx.config.environment().zone()
        && !Zone::is_in_force(name, ctx.here.now)
    {
        found.push(Finding::new("zone", say::unknown_zone(crate::text::inert(name)), say::set_the_zone()));
    }
    match ctx.delivery() {
        Err(e) => found.push(Finding::of("settings", &e)),
        Ok(delivery) if !is_offline => found.extend(mail(&delivery)),
        Ok(_) => {}
    }
    found
}

fn secrets(ctx: &Ctx) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(path) = ctx.config.readable_secrets() {
        let shown = &crate::text::inert(&path.to_string_lossy());
        found.push(Finding::new("secret", say::config_readable(shown), say::make_private(shown)));
    }
    for (key, e) in ctx.config.missing_secrets() {
        found.push(Finding { hint: Some(say::put_it_there()), ..Finding::of("secret", &e.at(key)) });
    }
    for (key, path) in ctx.config.secret_files() {
        let shown = &crate::text::inert(&path.to_string_lossy());
        match path.metadata().map(|meta| meta.mode() & 0o777) {
            Ok(mode) if mode & OTHERS != 0 => {
                let what = say::secret_readable(key, shown, format_args!("{mode:o}"));
                found.push(Finding::new("secret", what, say::make_private(shown)));
            }
            // A secret that is not there is told of above.
            Err(_) if key == "webhook.tls_key" => {
                found.push(Finding::new("secret", say::no_key(key, shown), say::put_it_there()));
            }
            _ => {}
        }
    }
    found
}

fn mail(delivery: &notify::Settings) -> Option<Finding> {
    let host = &delivery.smtp.as_ref()?.host;
    let why = notify::probe_mail(delivery).err()?;
    Some(Finding::new("smtp", say::mail_server(host, why), say::check_smtp()))
}
