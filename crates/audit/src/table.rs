//! The trail's tables. SQL and nothing else.

use std::collections::BTreeSet;

use store::{Component, Row, StoreError, Tx};

use crate::chain::{Hash, Head};
use crate::model::Record;

pub const COMPONENT: Component = Component {
    name: "audit",
    migrations: &[
        include_str!("v1.sql"),
        include_str!("v2.sql"),
        include_str!("v3.sql"),
    ],
};

/// A record as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    pub seq: i64,
    pub at_ms: i64,
    pub account: String,
    pub owner: String,
    /// The others whose things are in it, as JSON.
    pub others: String,
    pub body: String,
    /// As it was found: whether it has the right length is the reader's question.
    pub hash: Vec<u8>,
}

impl Stored {
    /// The columns beside the body are for searching; they have to say the same.
    pub fn agrees(&self) -> bool {
        serde_json::from_str::<Record>(&self.body).is_ok_and(|record| {
            record.at_ms == self.at_ms
                && record.account == self.account
                && record.owner == self.owner
                && serde_json::from_str(&self.others).is_ok_and(|said: BTreeSet<String>| {
                    said.iter().map(String::as_str).eq(record.other_owners())
                })
        })
    }
}

/// The head with its seal; `None` before the first start is through.
pub fn head(tx: &mut Tx) -> Result<Option<(Head, Vec<u8>)>, StoreError> {
    let sql = "select base_seq, base_hash, seq, hash, seal from audit_head where id = 1";
    tx.row(sql, &[])?
        .map(|row| {
            let head = Head {
                base_seq: row.get(0)?,
                base_hash: hash(&row, 1)?,
                seq: row.get(2)?,
                hash: hash(&row, 3)?,
            };
            Ok((head, row.get(4)?))
        })
        .transpose()
}

/// A hash of another length is nobody's hash.
fn hash(row: &Row, column: usize) -> Result<Hash, StoreError> {
    let bytes: Vec<u8> = row.get(column)?;
    Ok(bytes.try_into().unwrap_or_default())
}

pub fn set_head(tx: &mut Tx, head: &Head, seal: &Hash) -> Result<(), StoreError> {
    tx.append(
        "insert into audit_head (id, base_seq, base_hash, seq, hash, seal) values (1, $1, $2, $3, $4, $5)
         on conflict (id) do update set base_seq = excluded.base_seq, base_hash = excluded.base_hash,
         seq = excluded.seq, hash = excluded.hash, seal = excluded.seal",
        &[
            head.base_seq.into(),
            head.base_hash.as_slice().into(),
            head.seq.into(),
            head.hash.as_slice().into(),
            seal.as_slice().into(),
        ],
    )?;
    Ok(())
}

pub fn insert(tx: &mut Tx, head: &Head, record: &Record, body: &str) -> Result<(), StoreError> {
    tx.append(
        "insert into audit_record (seq, at_ms, account, owner, body, hash) values ($1, $2, $3, $4, $5, $6)",
        &[
            head.seq.into(),
            record.at_ms.into(),
            record.account.as_str().into(),
            record.owner.as_str().into(),
            body.into(),
            head.hash.as_slice().into(),
        ],
    )?;
    for owner in record.other_owners() {
        tx.append(
            "insert into audit_owner (seq, account) values ($1, $2)",
            &[head.seq.into(), owner.into()],
        )?;
    }
    Ok(())
}

/// A record's columns, and its other owners.
macro_rules! select {
    ($which:literal) => {
        concat!(
            "select seq, at_ms, account, owner, body, hash,
             (select json_group_array(o.account) from audit_owner o where o.seq = r.seq)
             from audit_record r where ",
            $which
        )
    };
}

fn stored(row: &Row) -> Result<Stored, StoreError> {
    Ok(Stored {
        seq: row.get(0)?,
        at_ms: row.get(1)?,
        account: row.get(2)?,
        owner: row.get(3)?,
        body: row.get(4)?,
        hash: row.get(5)?,
        others: row.get(6)?,
    })
}

/// Records after `seq`, in order.
pub fn after(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Stored>, StoreError> {
    tx.rows(
        select!("seq > $1 order by seq limit $2"),
        &[seq.into(), limit.into()],
    )?
    .iter()
    .map(stored)
    .collect()
}

/// Records before `seq` and not before `oldest`, newest first: all, or those of one account.
pub fn before(
    tx: &mut Tx,
    (oldest, seq): (i64, i64),
    account: Option<&str>,
    limit: i64,
) -> Result<Vec<Stored>, StoreError> {
    let all = i64::from(account.is_none());
    tx.rows(
        select!(
            "seq < $1 and seq >= $2 and ($3 = 1 or account = $4 or owner = $4 or exists
             (select 1 from audit_owner o where o.seq = r.seq and o.account = $4))
             order by seq desc limit $5"
        ),
        &[
            seq.into(),
            oldest.into(),
            all.into(),
            account.unwrap_or_default().into(),
            limit.into(),
        ],
    )?
    .iter()
    .map(stored)
    .collect()
}

pub fn delete_to(tx: &mut Tx, seq: i64) -> Result<u64, StoreError> {
    tx.exec("delete from audit_owner where seq <= $1", &[seq.into()])?;
    tx.exec("delete from audit_record where seq <= $1", &[seq.into()])
}
