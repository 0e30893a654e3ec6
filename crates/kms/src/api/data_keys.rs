//! Data keys and data key pairs: made here, handed out, and sealed under a key.

use iam::Caller;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{KeySpec, action};
use wire::{Action, Blob};
use zeroize::Zeroizing;

use super::crypto::{dry, incompatible, no_recipient};
use crate::Service;
use crate::error::Error;
use crate::pair;
use crate::usable::{Context, UsableKey, Use};
use crate::vault::random;

/// The length in bytes that a data key is asked for with.
fn length(spec: Option<shape::DataKeySpec>, bytes: Option<i32>) -> Result<usize, Error> {
    match (spec, bytes) {
        (Some(shape::DataKeySpec::Aes128), None) => Ok(16),
        (Some(shape::DataKeySpec::Aes256), None) => Ok(32),
        (None, Some(bytes)) => usize::try_from(bytes).map_err(Error::internal),
        _ => Err(Error::Validation(
            "Please specify either number of bytes or key spec.".to_owned(),
        )),
    }
}

/// A fresh data key under the key that is named.
struct DataKey {
    key: UsableKey,
    plain: Zeroizing<Vec<u8>>,
    sealed: Vec<u8>,
}

/// Only symmetric keys seal others.
fn check_symmetric(key: &UsableKey) -> Result<(), Error> {
    match key.spec {
        KeySpec::SymmetricDefault => Ok(()),
        _ => Err(incompatible("SYMMETRIC_DEFAULT", key)),
    }
}

impl Service {
    async fn data_key<A: Action + 'static>(
        &self,
        caller: &Caller,
        key_id: &str,
        (context, tokens): (&Context, Option<&Vec<String>>),
        length: usize,
        dry_run: Option<bool>,
    ) -> Result<DataKey, Error> {
        let what = Use::sealing(context).with_tokens(tokens).dry(dry_run);
        let key = self.use_key::<A>(caller, key_id, what).await?;
        check_symmetric(&key)?;
        dry(dry_run)?;
        let mut plain = Zeroizing::new(vec![0; length]);
        random(&mut plain);
        let sealed = self.encrypt(&key, context, &plain)?;
        Ok(DataKey { key, plain, sealed })
    }
}

pub async fn generate(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyRequest,
) -> Result<shape::GenerateDataKeyResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    let length = length(input.key_spec, input.number_of_bytes)?;
    let context = input.encryption_context.unwrap_or_default();
    let bound = (&context, input.grant_tokens.as_ref());
    let made = service
        .data_key::<action::GenerateDataKey>(caller, &input.key_id, bound, length, input.dry_run)
        .await?;
    Ok(shape::GenerateDataKeyResponse {
        ciphertext_blob: Some(Blob::new(made.sealed)),
        plaintext: Some(Blob::new(made.plain.as_slice())),
        key_id: Some(made.key.arn.to_string()),
        key_material_id: made.key.shown_material(),
        ..Default::default()
    })
}

pub async fn generate_sealed(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyWithoutPlaintextRequest,
) -> Result<shape::GenerateDataKeyWithoutPlaintextResponse, Error> {
    type A = action::GenerateDataKeyWithoutPlaintext;
    let length = length(input.key_spec, input.number_of_bytes)?;
    let context = input.encryption_context.unwrap_or_default();
    let bound = (&context, input.grant_tokens.as_ref());
    let made = service
        .data_key::<A>(caller, &input.key_id, bound, length, input.dry_run)
        .await?;
    Ok(shape::GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: Some(Blob::new(made.sealed)),
        key_id: Some(made.key.arn.to_string()),
        key_material_id: made.key.shown_material(),
    })
}

/// A fresh pair with its private half sealed.
struct DataPair {
    key: UsableKey,
    private: Zeroizing<Vec<u8>>,
    public: Vec<u8>,
    sealed: Vec<u8>,
}

impl Service {
    async fn data_pair<A: Action + 'static>(
        &self,
        caller: &Caller,
        key_id: &str,
        (context, tokens): (&Context, Option<&Vec<String>>),
        spec: shape::DataKeyPairSpec,
        dry_run: Option<bool>,
    ) -> Result<DataPair, Error> {
        let what = Use::sealing(context)
            .with_tokens(tokens)
            .dry(dry_run)
            .with_key("kms:DataKeyPairSpec", spec.as_str());
        let key = self.use_key::<A>(caller, key_id, what).await?;
        check_symmetric(&key)?;
        let kind = KeySpec::parse(spec.as_str())
            .filter(|kind| *kind != KeySpec::Sm2)
            .ok_or_else(|| {
                Error::Unsupported(format!("{} is for the China Regions.", spec.as_str()))
            })?;
        dry(dry_run)?;
        let (private, public) = self
            .slowly(move || {
                let made = pair::generate_data_pair(kind)?;
                Ok((made.private, made.public))
            })
            .await?;
        let sealed = self.encrypt(&key, context, &private)?;
        Ok(DataPair {
            key,
            private,
            public,
            sealed,
        })
    }
}

pub async fn generate_pair(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyPairRequest,
) -> Result<shape::GenerateDataKeyPairResponse, Error> {
    type A = action::GenerateDataKeyPair;
    no_recipient(input.recipient.as_ref())?;
    let context = input.encryption_context.unwrap_or_default();
    let bound = (&context, input.grant_tokens.as_ref());
    let made = service
        .data_pair::<A>(
            caller,
            &input.key_id,
            bound,
            input.key_pair_spec,
            input.dry_run,
        )
        .await?;
    Ok(shape::GenerateDataKeyPairResponse {
        private_key_ciphertext_blob: Some(Blob::new(made.sealed)),
        private_key_plaintext: Some(Blob::new(made.private.as_slice())),
        public_key: Some(Blob::new(made.public)),
        key_id: Some(made.key.arn.to_string()),
        key_pair_spec: Some(input.key_pair_spec),
        key_material_id: made.key.shown_material(),
        ..Default::default()
    })
}

pub async fn generate_sealed_pair(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateDataKeyPairWithoutPlaintextRequest,
) -> Result<shape::GenerateDataKeyPairWithoutPlaintextResponse, Error> {
    type A = action::GenerateDataKeyPairWithoutPlaintext;
    let context = input.encryption_context.unwrap_or_default();
    let bound = (&context, input.grant_tokens.as_ref());
    let made = service
        .data_pair::<A>(
            caller,
            &input.key_id,
            bound,
            input.key_pair_spec,
            input.dry_run,
        )
        .await?;
    Ok(shape::GenerateDataKeyPairWithoutPlaintextResponse {
        private_key_ciphertext_blob: Some(Blob::new(made.sealed)),
        public_key: Some(Blob::new(made.public)),
        key_id: Some(made.key.arn.to_string()),
        key_pair_spec: Some(input.key_pair_spec),
        key_material_id: made.key.shown_material(),
    })
}
