//! CloudWatch Logs: groups, streams and events, in compressed chunks.
