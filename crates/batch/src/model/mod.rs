//! What Batch's resources are and which of them are legal. Pure.

pub mod capacity;
pub mod definition;
pub mod environment;
pub mod host;
pub mod job;
pub mod names;
pub mod outcome;
pub mod place;
pub mod queue;
pub mod resources;
pub mod tags;
pub mod validate;
