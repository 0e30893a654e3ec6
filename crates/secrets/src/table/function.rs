//! The table of rotation functions: what a Lambda function's ARN stands for on this machine.

use store::{Row, StoreError, Tx};

use crate::model::Function;

const COLUMNS: &str =
    "arn, role, command, url, policy, timeout_s, image, credentials, execution_role";

fn function(row: &Row) -> Result<Function, StoreError> {
    let command: Option<String> = row.get(2)?;
    let command = command
        .map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|cause| StoreError::Corrupt(Box::new(cause)))?;
    Ok(Function {
        arn: row.get(0)?,
        role: row.get(1)?,
        command,
        url: row.get(3)?,
        policy: row.get(4)?,
        timeout_s: row.get(5)?,
        image: row.get(6)?,
        credentials: row.get(7)?,
        execution_role: row.get(8)?,
    })
}

pub fn put(tx: &mut Tx, function: &Function) -> Result<(), StoreError> {
    let command = function
        .command
        .as_ref()
        .map(serde_json::to_string)
        .transpose()
        .map_err(|cause| StoreError::Corrupt(Box::new(cause)))?;
    tx.exec(
        &format!(
            "insert into rotation_function ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (arn)
             do update set role = excluded.role, command = excluded.command, url = excluded.url,
             policy = excluded.policy, timeout_s = excluded.timeout_s, image = excluded.image,
             credentials = excluded.credentials, execution_role = excluded.execution_role"
        ),
        &[
            (&function.arn).into(),
            function.role.clone().into(),
            command.into(),
            function.url.clone().into(),
            function.policy.clone().into(),
            function.timeout_s.into(),
            function.image.clone().into(),
            function.credentials.clone().into(),
            function.execution_role.clone().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, arn: &str) -> Result<Option<Function>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from rotation_function where arn = $1"),
        &[arn.into()],
    )?
    .map(|row| function(&row))
    .transpose()
}

pub fn all(tx: &mut Tx) -> Result<Vec<Function>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from rotation_function order by arn"),
        &[],
    )?
    .iter()
    .map(function)
    .collect()
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<u64, StoreError> {
    tx.exec(
        "delete from rotation_function where arn = $1",
        &[arn.into()],
    )
}
