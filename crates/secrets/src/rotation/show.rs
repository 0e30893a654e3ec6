//! DescribeRotation: where a rotation is and why the last one failed. AWS has no such operation;
//! DescribeSecret keeps AWS's form.

use iam::Caller;
use store::{StoreError, Tx};
use wire::Timestamp;
use wire::r#gen::batchyard as shape;
use wire::r#gen::batchyard::action;

use super::step_name;
use crate::error::Error;
use crate::model::{Failure, Rotation, Underway};
use crate::resolve::{Keys, find_for};
use crate::{Service, table};

/// Failures that are told of at once.
const FAILED_MAX: u32 = 100;

impl Service {
    pub async fn describe_rotation(
        &self,
        caller: &Caller,
        input: shape::DescribeRotationRequest,
    ) -> Result<shape::DescribeRotationResponse, Error> {
        let caller = caller.clone();
        let now = caller.now();
        let (secret, underway, failure) = self
            .store
            .read(move |tx| {
                type A = action::DescribeRotation;
                let secret = find_for::<A>(tx, &caller, &input.secret_id, Keys::new())?;
                let arn = secret.arn.to_string();
                let underway = table::rotation::find(tx, &arn)?;
                let failure = table::failure::find(tx, &arn)?;
                Ok::<_, Error>((secret, underway, failure))
            })
            .await?;
        let rotation = &secret.rotation;
        let waits = underway.as_ref().filter(|underway| underway.at > now);
        Ok(shape::DescribeRotationResponse {
            status: Some(status(rotation, underway.as_ref(), failure.as_ref(), now).to_owned()),
            function_arn: rotation.function.clone(),
            next_attempt_date: waits.map(|underway| underway.at),
            last_rotated_date: rotation.rotated_at,
            next_rotation_date: rotation.next_at,
            version_id: underway
                .as_ref()
                .map(|underway| underway.version_id.clone()),
            step: underway
                .as_ref()
                .map(|underway| step_name(underway.step).to_owned()),
            attempt: underway.as_ref().map(|underway| underway.attempt + 1),
            last_failure: failure.map(view),
            arn: Some(secret.arn.to_string()),
            name: Some(secret.name),
        })
    }
}

/// Everybody's rotations whose last try failed, the newest failure first, and when each is tried
/// again.
pub fn failed(tx: &mut Tx) -> Result<Vec<shape::FailedRotation>, StoreError> {
    let mut failed = Vec::new();
    for failure in table::failure::newest(tx, FAILED_MAX)? {
        let underway = table::rotation::find(tx, &failure.arn)?;
        failed.push(shape::FailedRotation {
            arn: Some(failure.arn.clone()),
            next_attempt_date: underway.map(|underway| underway.at),
            last_failure: Some(view(failure)),
        });
    }
    Ok(failed)
}

fn view(failure: Failure) -> shape::RotationFailure {
    shape::RotationFailure {
        date: Some(failure.at),
        version_id: Some(failure.version_id),
        step: Some(step_name(failure.step).to_owned()),
        attempt: Some(failure.attempt),
        reason: Some(failure.reason),
        log_group_name: Some(failure.log_group),
        log_stream_name: Some(failure.log_stream),
    }
}

/// In one word.
fn status(
    rotation: &Rotation,
    underway: Option<&Underway>,
    failure: Option<&Failure>,
    now: Timestamp,
) -> &'static str {
    match (rotation.enabled, underway, failure) {
        (None, ..) => "NotConfigured",
        (_, Some(underway), _) if underway.at > now => "Retrying",
        (_, Some(_), _) => "InProgress",
        (Some(false), ..) => "Cancelled",
        (_, _, Some(_)) => "Failed",
        (..) if rotation.rotated_at.is_some() => "Succeeded",
        (..) => "Scheduled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_for_how_it_stands() {
        let now = Timestamp::from_ms(1_000);
        let underway = |at_ms| Underway {
            arn: String::new(),
            version_id: String::new(),
            step: 0,
            is_test: false,
            attempt: 1,
            at: Timestamp::from_ms(at_ms),
        };
        let failure = Failure {
            arn: String::new(),
            version_id: String::new(),
            step: 0,
            attempt: 1,
            at: now,
            reason: String::new(),
            log_group: String::new(),
            log_stream: String::new(),
        };
        #[rustfmt::skip]
        let table = [
            (None,        None,       false, None,  "NotConfigured"),
            (Some(true),  None,       false, None,  "Scheduled"),
            (Some(true),  Some(900),  false, None,  "InProgress"),
            (Some(true),  Some(1100), true,  None,  "Retrying"),
            (Some(true),  None,       true,  Some(1), "Failed"),
            (Some(false), None,       true,  Some(1), "Cancelled"),
            (Some(true),  None,       false, Some(1), "Succeeded"),
        ];
        for (row, (enabled, at, failed, rotated, expected)) in table.into_iter().enumerate() {
            let rotation = Rotation {
                enabled,
                rotated_at: rotated.map(Timestamp::from_ms),
                ..Rotation::default()
            };
            let underway = at.map(underway);
            let failure = failed.then_some(&failure);
            let got = status(&rotation, underway.as_ref(), failure, now);
            assert_eq!(got, expected, "row {row}");
        }
    }
}
