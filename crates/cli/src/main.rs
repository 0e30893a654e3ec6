//! The `batchyard` command.
fn main() {}
