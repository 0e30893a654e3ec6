//! Images: what an image string means, whose credentials pull it, the registry's protocol, and
//! the layers on disk that a container is made of.
//!
//! A pull goes through these modules from top to bottom:
//!
//! ```text
//! reference     "registry.example/team/app:1"            -> ImageReference
//! credentials   image + credentialsParameter + role      -> PullPlan; secret text -> Auth
//! pull          ImageReference + Auth                    -> PulledImage
//!   downloads     which layers may be fetched now
//!   registry      HTTP: who may see the password, redirects, retries, resume
//!   manifest      which manifest of an index, what it must not be
//!   unpack        a layer's bytes -> a folder, digests checked on the way
//!   folders       what a layer hides of the folders below it
//!   store         folders of layers, and who may have which
//!   collect       layers that may go when the disk gets short
//! ```
//!
//! `image` and `serve` are the other side: an image made in memory, and a small registry that
//! serves it with a password.

mod collect;
pub mod credentials;
mod digest;
mod downloads;
mod error;
mod folders;
pub mod image;
mod manifest;
mod pull;
mod reference;
mod registry;
pub mod serve;
mod signal;
mod store;
mod unpack;

pub use collect::{Collected, Collection, KEPT_MIN, Stored};
pub use credentials::{
    Auth, DockerShape, NoLogin, Place, PlanError, PullPlan, SHAPE_TAG, SecretShape, Shape, is_ecr,
    is_host, login, parse_docker_secret, parse_secret, plan,
};
pub use digest::{Algorithm, Digest, InvalidDigest};
pub use error::{PullError, Stage};
pub use folders::Folder;
pub use manifest::{ImageConfig, Platform};
pub use pull::{OpenError, Progress, PulledImage, Puller, Settings};
pub use reference::{ImageReference, InvalidReference};
