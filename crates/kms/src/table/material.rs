//! The table of materials: each generation of each key's secret, sealed.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::{Generation, Key, MaterialState};

const COLUMNS: &str = "id, state, created_at_ms, rotated_at_ms, rotation, expires_at_ms, description, public_key, sealed";

/// Materials whose end one sweep sees to.
const DUE_MAX: i64 = 1_000;

fn generation(row: &Row) -> Result<Generation, StoreError> {
    let state: String = row.get(1)?;
    let (rotated, expires): (Option<i64>, Option<i64>) = (row.get(3)?, row.get(5)?);
    Ok(Generation {
        id: row.get(0)?,
        state: MaterialState::parse(&state),
        created_at: Timestamp::from_ms(row.get(2)?),
        rotated_at: rotated.map(Timestamp::from_ms),
        rotation: row.get(4)?,
        expires_at: expires.map(Timestamp::from_ms),
        description: row.get(6)?,
        public_key: row.get(7)?,
        sealed: row.get(8)?,
    })
}

/// Inserts the generation, or replaces what is known of it.
pub fn put(tx: &mut Tx, key: &Key, generation: &Generation) -> Result<(), StoreError> {
    tx.exec(
        "insert into kms_material (region, key_id, id, state, created_at_ms, rotated_at_ms, rotation, expires_at_ms,
         description, public_key, sealed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (region, key_id, id) do update set state = excluded.state, rotated_at_ms = excluded.rotated_at_ms,
         rotation = excluded.rotation, expires_at_ms = excluded.expires_at_ms, description = excluded.description,
         public_key = excluded.public_key, sealed = excluded.sealed",
        &[
            (&key.region).into(),
            (&key.id).into(),
            (&generation.id).into(),
            generation.state.as_str().into(),
            generation.created_at.ms().into(),
            generation.rotated_at.map(Timestamp::ms).into(),
            generation.rotation.clone().into(),
            generation.expires_at.map(Timestamp::ms).into(),
            generation.description.clone().into(),
            generation.public_key.clone().into(),
            generation.sealed.clone().into(),
        ],
    )?;
    Ok(())
}

/// The one that seals now.
pub fn current(tx: &mut Tx, key: &Key) -> Result<Option<Generation>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from kms_material where region = $1 and key_id = $2 and state = 'CURRENT'"
        ),
        &[(&key.region).into(), (&key.id).into()],
    )?
    .map(|row| generation(&row))
    .transpose()
}

/// The one whose id begins so.
pub fn by_prefix(tx: &mut Tx, key: &Key, prefix: &str) -> Result<Option<Generation>, StoreError> {
    // `g` comes after every hexadecimal digit.
    tx.row(
        &format!(
            "select {COLUMNS} from kms_material where region = $1 and key_id = $2 and id >= $3 and id < $4"
        ),
        &[
            (&key.region).into(),
            (&key.id).into(),
            prefix.into(),
            format!("{prefix}g").into(),
        ],
    )?
    .map(|row| generation(&row))
    .transpose()
}

/// All of a key's, oldest first.
pub fn all(tx: &mut Tx, key: &Key) -> Result<Vec<Generation>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from kms_material where region = $1 and key_id = $2
             order by coalesce(rotated_at_ms, created_at_ms), id"
        ),
        &[(&key.region).into(), (&key.id).into()],
    )?
    .iter()
    .map(generation)
    .collect()
}

pub fn delete(tx: &mut Tx, key: &Key, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from kms_material where region = $1 and key_id = $2 and id = $3",
        &[(&key.region).into(), (&key.id).into(), id.into()],
    )?;
    Ok(())
}

/// Where materials have expired: Region, key, material.
pub fn expired(tx: &mut Tx, now: Timestamp) -> Result<Vec<(String, String, String)>, StoreError> {
    tx.rows(
        "select region, key_id, id from kms_material where expires_at_ms <= $1 and sealed is not null limit $2",
        &[now.ms().into(), DUE_MAX.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}

/// Has any material of the key expired that was not yet forgotten? What waits for a rotation is not
/// the key's yet.
pub fn has_expired(tx: &mut Tx, key: &Key, now: Timestamp) -> Result<bool, StoreError> {
    let row = tx.row(
        "select 1 from kms_material where region = $1 and key_id = $2 and expires_at_ms <= $3
         and sealed is not null and state <> 'PENDING_ROTATION' limit 1",
        &[(&key.region).into(), (&key.id).into(), now.ms().into()],
    )?;
    Ok(row.is_some())
}

/// A sealed material, and whose it is.
#[derive(Debug)]
pub struct Sealed {
    pub account: String,
    pub region: String,
    pub key_id: String,
    pub id: String,
    pub sealed: Vec<u8>,
}

/// Every sealed material, for a new root key.
pub fn every_sealed(tx: &mut Tx) -> Result<Vec<Sealed>, StoreError> {
    tx.rows(
        "select k.account, m.region, m.key_id, m.id, m.sealed from kms_material m
         join kms_key k on k.region = m.region and k.id = m.key_id where m.sealed is not null",
        &[],
    )?
    .iter()
    .map(|row| {
        Ok(Sealed {
            account: row.get(0)?,
            region: row.get(1)?,
            key_id: row.get(2)?,
            id: row.get(3)?,
            sealed: row.get(4)?,
        })
    })
    .collect()
}

pub fn reseal(tx: &mut Tx, what: &Sealed, sealed: &[u8]) -> Result<(), StoreError> {
    tx.exec(
        "update kms_material set sealed = $4 where region = $1 and key_id = $2 and id = $3",
        &[
            (&what.region).into(),
            (&what.key_id).into(),
            (&what.id).into(),
            sealed.into(),
        ],
    )?;
    Ok(())
}
