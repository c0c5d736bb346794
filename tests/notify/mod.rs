//! Delivery to fake receivers on loopback.

mod exec;
mod mail;
mod outbox;
mod web;
