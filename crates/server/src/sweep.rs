//! What is due goes: secrets and keys whose waiting time is over, jobs that ended long ago.

use std::time::Duration;

use tokio::sync::watch;

use crate::{Services, now};

const EVERY: Duration = Duration::from_mins(10);

pub async fn run(services: Services, mut stopping: watch::Receiver<bool>) {
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
