//! Delivery to fake receivers on loopback.

mod exec;
mod holdups;
mod mail;
mod outbox;
mod web;
