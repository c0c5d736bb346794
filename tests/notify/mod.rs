//! Delivery to fake receivers on loopback.
