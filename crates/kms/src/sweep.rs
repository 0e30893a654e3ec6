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
                    let secret = new_secret(key.spec)?;
                    for related in related(tx, &key)? {
                        let next =
                            generation(&vault, &related, &secret, MaterialState::Current, now);
                        replace_current(tx, &related, next, "AUTOMATIC", now)?;
                    }
                    reschedule(tx, key, now)?;
                    touched += 1;
                }
                Ok(touched)
            })
            .await
    }
}

/// A replica's primary.
pub(crate) fn primary_of(tx: &mut Tx, key: &Key) -> Result<Option<Key>, Error> {
    let Some(region) = key.primary_region.as_ref().filter(|_| key.is_replica()) else {
        return Ok(None);
    };
    Ok(table::key::find(tx, region, &key.id)?)
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
        // "When you delete the key material of a primary Region key that is in PENDING_ROTATION
        // [...] state, you'll also be deleting the key materials for the replica Region keys."
        let alone = vec![key.clone()];
        let all = if key.is_replica() {
            alone
        } else {
            related(tx, key)?
        };
        for key in &all {
            table::material::delete(tx, key, id)?;
        }
        return Ok(());
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

#[cfg(test)]
mod tests {
    use store::{Durability, Store, StoreError};

    use super::*;

    /// "When you re-enable the KMS key, rotation resumes": at once, if its date was missed.
    #[tokio::test]
    async fn a_rotation_that_was_missed_stays_due() {
        let folder = tempfile::tempdir().unwrap();
        let tables = [table::COMPONENT];
        let store = Store::open(&folder.path().join("db"), Durability::Full, &tables).unwrap();
        let mut key = Key::sample("k", "us-east-1");
        key.rotation = Some((365, Timestamp::from_ms(DAY_MS)));
        let due = store.write::<_, StoreError>(move |tx| {
            let mut key = key.clone();
            table::key::insert(tx, &key)?;
            let mut due = Vec::new();
            for (state, days) in [
                (KeyState::Enabled, 0),
                (KeyState::Disabled, 2),
                (KeyState::PendingDeletion, 3),
                (KeyState::Disabled, 4),
                (KeyState::Enabled, 5),
            ] {
                key.state = state;
                table::key::update(tx, &key)?;
                let now = Timestamp::from_ms(days * DAY_MS);
                due.push(table::key::due_for_rotation(tx, now)?.len());
            }
            Ok(due)
        });
        assert_eq!(due.await.unwrap(), [0, 0, 0, 0, 1]);
    }
}
