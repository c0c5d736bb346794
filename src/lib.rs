//! codo: the ops team's ledger in one binary.
