//! What is due: secrets and keys whose waiting time is over, keys to be rotated, jobs that ended
//! long ago, old records.

use std::time::Duration;

use tokio::sync::watch;

use crate::{Services, now};

const EVERY: Duration = Duration::from_mins(10);
const DAY_MS: i64 = 86_400_000;

pub async fn run(services: Services, audit_days: u32, mut stopping: watch::Receiver<bool>) {
    loop {
        if let Err(error) = services.iam.record_usage().await {
            tracing::error!(%error, "cannot record when keys were used");
        }
        if let Err(error) = services.secrets.sweep(now()).await {
            tracing::error!(%error, "cannot delete secrets that are due");
        }
        if let Err(error) = services.kms.sweep(now()).await {
            tracing::error!(%error, "cannot delete keys that are due");
        }
        if let Err(error) = services.batch.sweep(now()).await {
            tracing::error!(%error, "cannot forget jobs that ended long ago");
        }
        let oldest = now().plus_ms(-i64::from(audit_days) * DAY_MS);
        match services.kms.audit().prune(oldest).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "let go of old audit records"),
            Err(error) => tracing::error!(%error, "cannot let go of old audit records"),
        }
        if let Err(error) = services.logs.purge().await {
            tracing::error!(%error, "cannot delete log events that are due");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stopping.wait_for(|stop| *stop) => break,
        }
    }
    if let Err(error) = services.iam.record_usage().await {
        tracing::error!(%error, "cannot record when keys were used");
    }
}
