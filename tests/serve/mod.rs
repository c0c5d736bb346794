//! The daemon: real sockets on port 0, the real binary.

mod posts;
