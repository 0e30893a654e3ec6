//! Encrypt, Decrypt, `GenerateDataKey`: permission in the transaction, cryptography after it.

use std::future::Future;

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use iam::Caller;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;
use wire::{Action, Arn, Blob};
use zeroize::Zeroizing;

use crate::Service;
use crate::error::Error;
use crate::key::{Context, KeyRef, UsableKey, key_of, usable_key};

fn usable<A: Action>(
    service: &Service,
    caller: &Caller,
    reference: KeyRef,
    context: &Context,
) -> impl Future<Output = Result<UsableKey, Error>> + Send {
    let (caller, context, store) = (caller.clone(), context.clone(), service.store.clone());
    async move {
        store
            .read(move |tx| usable_key::<A>(tx, &caller, &reference, &context))
            .await
    }
}

/// Only symmetric keys are made here, and they know one algorithm.
fn symmetric(algorithm: Option<shape::EncryptionAlgorithmSpec>) -> Result<(), Error> {
    match algorithm {
        None | Some(shape::EncryptionAlgorithmSpec::SymmetricDefault) => Ok(()),
        Some(other) => Err(Error::Unsupported(format!(
            "{} is not compatible with key spec SYMMETRIC_DEFAULT.",
            other.as_str()
        ))),
    }
}

pub async fn encrypt(
    service: &Service,
    caller: &Caller,
    input: shape::EncryptRequest,
) -> Result<shape::EncryptResponse, Error> {
    symmetric(input.encryption_algorithm)?;
    let context = input.encryption_context.unwrap_or_default();
    let reference = KeyRef::parse(&input.key_id, caller)?;
    let key = usable::<action::Encrypt>(service, caller, reference, &context).await?;
    let sealed = service.encrypt(&key, &context, input.plaintext.as_bytes())?;
    Ok(shape::EncryptResponse {
        ciphertext_blob: Some(Blob::new(sealed)),
        key_id: Some(key.arn.to_string()),
        encryption_algorithm: Some(shape::EncryptionAlgorithmSpec::SymmetricDefault),
    })
}

pub async fn decrypt(
    service: &Service,
    caller: &Caller,
    input: shape::DecryptRequest,
) -> Result<shape::DecryptResponse, Error> {
    symmetric(input.encryption_algorithm)?;
    let context = input.encryption_context.unwrap_or_default();
    let ciphertext = input.ciphertext_blob.clone().unwrap_or_default();
    let made_by = key_of(ciphertext.as_bytes())?;
    // The ciphertext says which key made it; a key that is named as well has to be the same.
    let reference = match &input.key_id {
        Some(named) => KeyRef::parse(named, caller)?,
        None => owner_of(service, caller, &made_by).await?,
    };
    let key = usable::<action::Decrypt>(service, caller, reference, &context).await?;
    let plain = service.decrypt(&key, &context, ciphertext.as_bytes())?;
    Ok(shape::DecryptResponse {
        key_id: Some(key.arn.to_string()),
        plaintext: Some(Blob::new(plain.as_slice())),
        encryption_algorithm: Some(shape::EncryptionAlgorithmSpec::SymmetricDefault),
        ..Default::default()
    })
}

/// The account of a key of this Region; the caller's own, if there is no such key.
async fn owner_of(service: &Service, caller: &Caller, id: &str) -> Result<KeyRef, Error> {
    let (wanted, region) = (id.to_owned(), caller.region().to_owned());
    let key = service
        .store
        .read::<_, Error>(move |tx| Ok(crate::table::find(tx, &wanted)?))
        .await?;
    match key {
        Some(key) if key.region == region => Ok(KeyRef::Key {
            account: key.account,
            id: key.id,
        }),
        // Made in another Region, or by nobody: AWS says no more than this.
        _ => Err(Error::InvalidCiphertext),
    }
}

/// The length in bytes that a data key is asked for with.
fn data_key_length(spec: Option<shape::DataKeySpec>, bytes: Option<i32>) -> Result<usize, Error> {
    match (spec, bytes) {
        (Some(shape::DataKeySpec::Aes128), None) => Ok(16),
        (Some(shape::DataKeySpec::Aes256), None) => Ok(32),
        (None, Some(bytes)) => {
            usize::try_from(bytes).map_err(|cause| Error::Internal(Box::new(cause)))
        }
        _ => Err(Error::Validation(
            "Please specify either number of bytes or key spec.".to_owned(),
        )),
    }
}

/// A fresh data key under the key that is named.
struct DataKey {
    arn: Arn,
    plain: Zeroizing<Vec<u8>>,
    sealed: Vec<u8>,
}

async fn data_key<A: Action>(
    service: &Service,
    caller: &Caller,
    key_id: &str,
    context: Context,
    length: usize,
) -> Result<DataKey, Error> {
    let reference = KeyRef::parse(key_id, caller)?;
    let key = usable::<A>(service, caller, reference, &context).await?;
    let mut plain = Zeroizing::new(vec![0; length]);
    SystemRandom::new()
        .fill(&mut plain)
        .map_err(|cause| Error::Internal(Box::new(cause)))?;
    let sealed = service.encrypt(&key, &context, &plain)?;
    Ok(DataKey {
        arn: key.arn,
        plain,
        sealed,
    })
}

pub async fn generate_data_key(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyRequest,
) -> Result<shape::GenerateDataKeyResponse, Error> {
    let length = data_key_length(input.key_spec, input.number_of_bytes)?;
    let context = input.encryption_context.unwrap_or_default();
    let key = data_key::<action::GenerateDataKey>(service, caller, &input.key_id, context, length)
        .await?;
    Ok(shape::GenerateDataKeyResponse {
        ciphertext_blob: Some(Blob::new(key.sealed)),
        plaintext: Some(Blob::new(key.plain.as_slice())),
        key_id: Some(key.arn.to_string()),
        ..Default::default()
    })
}

pub async fn generate_data_key_without_plaintext(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyWithoutPlaintextRequest,
) -> Result<shape::GenerateDataKeyWithoutPlaintextResponse, Error> {
    let length = data_key_length(input.key_spec, input.number_of_bytes)?;
    let context = input.encryption_context.unwrap_or_default();
    let key = data_key::<action::GenerateDataKeyWithoutPlaintext>(
        service,
        caller,
        &input.key_id,
        context,
        length,
    )
    .await?;
    Ok(shape::GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: Some(Blob::new(key.sealed)),
        key_id: Some(key.arn.to_string()),
        ..Default::default()
    })
}
