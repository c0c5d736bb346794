//! The store, through its own door.
