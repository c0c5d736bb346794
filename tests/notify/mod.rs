//! Delivery to fake receivers on loopback.

mod channels;
pub mod digests;
mod exec;
mod holdups;
mod letters;
mod mail;
mod outbox;
mod routing;
mod templates;
mod web;
