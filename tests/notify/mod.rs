//! Delivery to fake receivers on loopback.

mod mail;
