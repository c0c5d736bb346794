//! What stands between the port and whoever connects: bounds, logins, TLS. Replaced whole when the
//! configuration is read again.

use super::http::Tls;
use super::login::Logins;
use std::time::Duration;

/// The bounds of every wait and size at the port.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a body.
    pub body_bytes: usize,
    /// Bytes of a request's head.
    pub head_bytes: usize,
    /// For a head to arrive.
    pub head_timeout: Duration,
    /// For a request, head included, to be answered.
    pub request_timeout: Duration,
    /// Connections at once.
    pub connections: usize,
    /// Connections from one address at once.
    pub connections_per_address: usize,
}

/// All of it.
pub struct Door {
    /// The bounds.
    pub limits: Limits,
    /// Who is let in.
    pub logins: Logins,
    /// The certificate; plain HTTP where there is none.
    pub tls: Option<Tls>,
    /// Whether codo-tools' HTTP API is answered.
    pub api: bool,
}
