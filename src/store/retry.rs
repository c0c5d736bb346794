//! Waiting before something is tried again that another got in the way of.

use rand::RngExt;
use std::thread::sleep;
use std::time::Duration;

/// How often something is tried before it is given up.
pub const ATTEMPTS_MAX: u32 = 40;
/// How often of these the connection may be lost: each time a server is looked for first.
pub const LOST_MAX: u32 = 3;
/// The longest wait, in milliseconds.
const WAIT_MILLISECONDS_MAX: u64 = 100;

/// Waits before the attempt after this one: longer each time, and not as long as the others who wait.
pub fn pause(attempt: u32) {
    let most = (1_u64 << attempt.min(16)).min(WAIT_MILLISECONDS_MAX);
    sleep(Duration::from_millis(rand::rng().random_range(0..=most)));
}
