//! Custom key stores need a CloudHSM cluster or an external key manager. There is none here: there
//! are no such stores, and none can be made.

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use crate::error::Error;

pub fn missing(id: &str) -> Error {
    Error::NoCustomKeyStore(format!("Custom key store {id} does not exist."))
}

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    _: &shape::CreateCustomKeyStoreRequest,
) -> Result<shape::CreateCustomKeyStoreResponse, Error> {
    caller.authorize::<action::CreateCustomKeyStore>(tx, &Any::of(caller))?;
    Err(Error::Unsupported(
        "Custom key stores are not supported in this Region.".to_owned(),
    ))
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeCustomKeyStoresRequest,
) -> Result<shape::DescribeCustomKeyStoresResponse, Error> {
    caller.authorize::<action::DescribeCustomKeyStores>(tx, &Any::of(caller))?;
    match (&input.custom_key_store_id, &input.custom_key_store_name) {
        (Some(named), _) | (None, Some(named)) => Err(missing(named)),
        (None, None) => Ok(shape::DescribeCustomKeyStoresResponse {
            custom_key_stores: Some(Vec::new()),
            truncated: Some(false),
            next_marker: None,
        }),
    }
}

pub fn connect(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ConnectCustomKeyStoreRequest,
) -> Result<shape::ConnectCustomKeyStoreResponse, Error> {
    caller.authorize::<action::ConnectCustomKeyStore>(tx, &Any::of(caller))?;
    Err(missing(&input.custom_key_store_id))
}

pub fn disconnect(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisconnectCustomKeyStoreRequest,
) -> Result<shape::DisconnectCustomKeyStoreResponse, Error> {
    caller.authorize::<action::DisconnectCustomKeyStore>(tx, &Any::of(caller))?;
    Err(missing(&input.custom_key_store_id))
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateCustomKeyStoreRequest,
) -> Result<shape::UpdateCustomKeyStoreResponse, Error> {
    caller.authorize::<action::UpdateCustomKeyStore>(tx, &Any::of(caller))?;
    Err(missing(&input.custom_key_store_id))
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteCustomKeyStoreRequest,
) -> Result<shape::DeleteCustomKeyStoreResponse, Error> {
    caller.authorize::<action::DeleteCustomKeyStore>(tx, &Any::of(caller))?;
    Err(missing(&input.custom_key_store_id))
}
