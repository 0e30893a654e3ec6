//! The image, pulled with its login.

use std::time::Duration;

use oci::{Auth, ImageReference, PullError, PulledImage, Stage};

use super::Parts;
use super::attempt::NotStarted;
use super::credentials;
use crate::model::job::Job;

/// What helps a job whose registry wants a login.
const REMEDY: &str = "Set repositoryCredentials in the job definition";

const PULL_MAX: Duration = Duration::from_hours(2);

/// Pulls the image. A login that the registry refuses is looked up once more before the attempt
/// fails: the secret may just have been rotated, and then its current value is another.
pub async fn pull(
    parts: &Parts,
    job: &Job,
    task: &str,
    image: &ImageReference,
) -> Result<PulledImage, NotStarted> {
    let auth = credentials::for_image(parts, job, task, image).await?;
    let refused = match once(parts, image, auth.clone()).await? {
        Ok(pulled) => return Ok(pulled),
        Err(error) => error,
    };
    if refused.stage == Stage::Login && auth.is_some() {
        let again = credentials::for_image(parts, job, task, image).await?;
        if again != auth {
            let pulled = once(parts, image, again).await?;
            return pulled.map_err(|error| not_pulled(&error));
        }
    }
    Err(not_pulled(&refused))
}

fn not_pulled(error: &PullError) -> NotStarted {
    NotStarted::pull(error.stage, error.with_remedy(REMEDY))
}

async fn once(
    parts: &Parts,
    image: &ImageReference,
    auth: Option<Auth>,
) -> Result<Result<PulledImage, PullError>, NotStarted> {
    let pull = parts.images.pull(image, auth, |_| ());
    tokio::time::timeout(PULL_MAX, pull).await.map_err(|_| {
        let text =
            "DockerTimeoutError: Could not transition to pulled; timed out after waiting 2h0m0s";
        NotStarted::pull(Stage::Network, text)
    })
}
