//! The daemon, as a library: wiring, HTTP, configuration.
