//! Written by `cargo xtask codegen` from `models/`. Do not edit.

#![allow(clippy::pedantic)]

pub mod batch;
pub mod batchyard;
pub mod iam;
pub mod kms;
pub mod logs;
pub mod organizations;
pub mod secretsmanager;
pub mod sts;

use crate::shape::Service;

/// Every service on this port.
pub static SERVICES: &[&Service] = &[
    &batch::SERVICE,
    &batchyard::SERVICE,
    &iam::SERVICE,
    &kms::SERVICE,
    &logs::SERVICE,
    &organizations::SERVICE,
    &secretsmanager::SERVICE,
    &sts::SERVICE,
];
