//! What becomes of a key: on, off, to be deleted, described anew.

use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{find_by_id, find_own};
use crate::error::Error;
use crate::model::{Key, KeyState};
use crate::table;

/// AWS's waiting time where none is given, days.
const PENDING_WINDOW_DAYS_DEFAULT: i32 = 30;

/// Without material there is nothing to switch.
fn check_imported(key: &Key) -> Result<(), Error> {
    match key.state {
        KeyState::PendingImport => crate::key::check_usable(key),
        _ => Ok(()),
    }
}

pub fn enable(tx: &mut Tx, caller: &Caller, input: &shape::EnableKeyRequest) -> Result<(), Error> {
    let mut key = find_own::<action::EnableKey>(tx, caller, &input.key_id, &[])?;
    check_imported(&key)?;
    key.state = KeyState::Enabled;
    Ok(table::key::update(tx, &key)?)
}

pub fn disable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisableKeyRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::DisableKey>(tx, caller, &input.key_id, &[])?;
    check_imported(&key)?;
    key.state = KeyState::Disabled;
    Ok(table::key::update(tx, &key)?)
}

pub fn schedule_deletion(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ScheduleKeyDeletionRequest,
) -> Result<shape::ScheduleKeyDeletionResponse, Error> {
    let days = input
        .pending_window_in_days
        .unwrap_or(PENDING_WINDOW_DAYS_DEFAULT);
    let keys = [(
        "kms:ScheduleKeyDeletionPendingWindowInDays".to_owned(),
        days.to_string(),
    )];
    let mut key = find_own::<action::ScheduleKeyDeletion>(tx, caller, &input.key_id, &keys)?;
    if !(7..=30).contains(&days) {
        return Err(Error::Validation(format!(
            "1 validation error detected: Value '{days}' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value {}",
            if days < 7 {
                "greater than or equal to 7"
            } else {
                "less than or equal to 30"
            }
        )));
    }
    let has_replicas =
        key.is_multi_region() && !key.is_replica() && table::key::related(tx, &key.id)?.len() > 1;
    if has_replicas {
        key.state = KeyState::PendingReplicaDeletion;
        key.deletion_days = Some(days);
    } else {
        key.state = KeyState::PendingDeletion;
        key.delete_at = Some(caller.now().plus_ms(i64::from(days) * 86_400_000));
    }
    table::key::update(tx, &key)?;
    Ok(shape::ScheduleKeyDeletionResponse {
        key_id: Some(key.arn().to_string()),
        deletion_date: key.delete_at,
        key_state: shape::KeyState::parse(key.state.as_str()),
        pending_window_in_days: Some(days),
    })
}

pub fn cancel_deletion(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CancelKeyDeletionRequest,
) -> Result<shape::CancelKeyDeletionResponse, Error> {
    let mut key = find_by_id::<action::CancelKeyDeletion>(tx, caller, &input.key_id, &[])?;
    let arn = key.arn().to_string();
    if !key.state.is_dying() {
        return Err(Error::InvalidState(format!(
            "{arn} is not pending deletion."
        )));
    }
    let complete = table::material::all(tx, &key)?
        .iter()
        .all(|material| material.sealed.is_some());
    let has_material = table::material::current(tx, &key)?.is_some();
    key.state = if complete && has_material {
        KeyState::Disabled
    } else {
        KeyState::PendingImport
    };
    key.delete_at = None;
    key.deletion_days = None;
    table::key::update(tx, &key)?;
    Ok(shape::CancelKeyDeletionResponse { key_id: Some(arn) })
}

pub fn update_description(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateKeyDescriptionRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::UpdateKeyDescription>(tx, caller, &input.key_id, &[])?;
    key.description.clone_from(&input.description);
    Ok(table::key::update(tx, &key)?)
}
