//! How often what is random is tried, and where its randomness begins.

/// As often as this, or as `CODO_TRIES` says: the usual number is for every day, the large one for `.ci/run`.
#[expect(clippy::disallowed_methods, reason = "how much time this run has")]
pub fn tries(usual: usize) -> usize {
    std::env::var("CODO_TRIES").map_or(usual, |typed| typed.parse().expect("CODO_TRIES is a number"))
}

/// The seed of a test: another each time, or `CODO_SEED`, to see a failure again. It is printed, which is
/// shown where the test fails.
#[expect(clippy::disallowed_methods, reason = "which run is to be seen again")]
#[expect(clippy::print_stdout, reason = "without it a failure is not seen again")]
pub fn seed() -> u64 {
    let seed = std::env::var("CODO_SEED").map_or_else(|_| rand::random(), |typed| typed.parse().unwrap());
    println!("CODO_SEED={seed}");
    seed
}
