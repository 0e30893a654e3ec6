//! What time does to keys: deletion, expiry of imported material, automatic rotation.

use std::sync::Arc;

use store::Tx;
use wire::Timestamp;

use crate::Service;
use crate::error::Error;
use crate::model::{Generation, Key, KeyState, MaterialState};
use crate::service::{generation, new_secret, replace_current};
use crate::table;

const DAY_MS: i64 = 86_400_000;

impl Service {
    /// Does what is due; says how many keys it touched.
    pub async fn sweep(&self, now: Timestamp) -> Result<usize, Error> {
        let vault = Arc::clone(&self.vault);
        self.store
            .write(move |tx| {
                let mut touched = delete(tx, now)?;
                for (region, key_id, id) in table::material::expired(tx, now)? {
                    if let Some(key) = table::key::find(tx, &region, &key_id)? {
                        forget_material(tx, &key, &id)?;
                        touched += 1;
                    }
                }
                for key in table::key::due_for_rotation(tx, now)? {
                    if !key.is_replica() && key.state == KeyState::Enabled {
                        let secret = new_secret(key.spec)?;
                        for related in related(tx, &key)? {
                            let next =
                                generation(&vault, &related, &secret, MaterialState::Current, now);
                            replace_current(tx, &related, next, "AUTOMATIC", now)?;
                        }
                    }
                    reschedule(tx, key, now)?;
                    touched += 1;
                }
                Ok(touched)
            })
            .await
    }
}

/// The key in all of its Regions.
pub(crate) fn related(tx: &mut Tx, key: &Key) -> Result<Vec<Key>, Error> {
    if key.is_multi_region() {
        return Ok(table::key::related(tx, &key.id)?);
    }
    Ok(vec![key.clone()])
}

/// The next date, also where this one was missed.
fn reschedule(tx: &mut Tx, mut key: Key, now: Timestamp) -> Result<(), Error> {
    key.rotation = key
        .rotation
        .map(|(days, _)| (days, now.plus_ms(i64::from(days) * DAY_MS)));
    Ok(table::key::update(tx, &key)?)
}

fn delete(tx: &mut Tx, now: Timestamp) -> Result<usize, Error> {
    let due = table::key::due_for_deletion(tx, now)?;
    for key in &due {
        table::key::delete(tx, key)?;
        if key.is_replica() {
            last_replica_gone(tx, key, now)?;
        }
    }
    Ok(due.len())
}

/// "When the last of its replica keys is deleted" a primary's waiting time begins.
fn last_replica_gone(tx: &mut Tx, gone: &Key, now: Timestamp) -> Result<(), Error> {
    let related = table::key::related(tx, &gone.id)?;
    let [primary] = related.as_slice() else {
        return Ok(());
    };
    if primary.state != KeyState::PendingReplicaDeletion {
        return Ok(());
    }
    let mut primary = primary.clone();
    let days = primary.deletion_days.take().unwrap_or(30);
    primary.state = KeyState::PendingDeletion;
    primary.delete_at = Some(now.plus_ms(i64::from(days) * DAY_MS));
    Ok(table::key::update(tx, &primary)?)
}

/// Imported material goes: its secret at once, its name stays, so that only the same secret can be
/// imported in its place.
pub(crate) fn forget_material(tx: &mut Tx, key: &Key, id: &str) -> Result<(), Error> {
    let Some(material) = table::material::by_prefix(tx, key, id)? else {
        return Ok(());
    };
    if material.state == MaterialState::PendingRotation {
        return Ok(table::material::delete(tx, key, id)?);
    }
    let material = Generation {
        sealed: None,
        expires_at: None,
        ..material
    };
    table::material::put(tx, key, &material)?;
    // A key that may not be used until all of its material is back.
    if !key.state.is_dying() {
        let mut key = key.clone();
        key.state = KeyState::PendingImport;
        table::key::update(tx, &key)?;
    }
    Ok(())
}
