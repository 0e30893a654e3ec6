//! Encryption: permission and its record in the transaction, cryptography after it.

use iam::Caller;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::EncryptionAlgorithmSpec as Algorithm;
use wire::r#gen::kms::action;
use wire::{Action, Blob};
use zeroize::Zeroizing;

use crate::Service;
use crate::error::Error;
use crate::key::KeyRef;
use crate::pair::exchange::{self, Padding};
use crate::spec;
use crate::usable::{Context, UsableKey, Use, usable_key};

impl Service {
    /// A key for one use of `A`, permitted and recorded.
    pub(super) async fn use_key<A: Action + 'static>(
        &self,
        caller: &Caller,
        key_id: &str,
        what: Use,
    ) -> Result<UsableKey, Error> {
        let (caller, reference) = (caller.clone(), KeyRef::parse(key_id, caller)?);
        self.audit
            .recorded_read(move |tx, trail| usable_key::<A>(tx, trail, &caller, &reference, &what))
            .await
    }
}

/// A request that only asks whether it would do has its answer by now.
pub(super) fn dry(asked: Option<bool>) -> Result<(), Error> {
    if asked == Some(true) {
        return Err(Error::DryRun);
    }
    Ok(())
}

pub(super) fn incompatible(algorithm: &str, key: &UsableKey) -> Error {
    Error::InvalidKeyUsage(format!(
        "Algorithm {algorithm} is incompatible with key spec {}.",
        key.spec.as_str()
    ))
}

pub(super) fn check_algorithm(algorithm: Algorithm, key: &UsableKey) -> Result<(), Error> {
    if spec::encryption(key.spec).contains(&algorithm) {
        return Ok(());
    }
    Err(incompatible(algorithm.as_str(), key))
}

/// "You cannot specify an encryption context when performing cryptographic operations with an
/// asymmetric KMS key."
pub(super) fn check_context(algorithm: Algorithm, context: &Context) -> Result<(), Error> {
    if algorithm == Algorithm::SymmetricDefault || context.is_empty() {
        return Ok(());
    }
    Err(Error::Validation(
        "EncryptionContext is not supported for asymmetric encryption algorithms.".to_owned(),
    ))
}

impl Service {
    /// Encrypts with whatever kind of key it is.
    pub(super) fn encrypt_with(
        &self,
        key: &UsableKey,
        algorithm: Algorithm,
        context: &Context,
        plain: &[u8],
    ) -> Result<Vec<u8>, Error> {
        check_algorithm(algorithm, key)?;
        if algorithm == Algorithm::SymmetricDefault {
            return self.encrypt(key, context, plain);
        }
        let public = key.public_key.as_deref().unwrap_or_default();
        exchange::encrypt(key.spec, public, algorithm, plain)
    }

    pub(super) async fn decrypt_with(
        &self,
        key: &UsableKey,
        algorithm: Algorithm,
        context: &Context,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        check_algorithm(algorithm, key)?;
        let Some(padding) = Padding::of(algorithm) else {
            return self.decrypt(key, context, sealed);
        };
        let (private, sealed) = (self.secret(key)?, sealed.to_vec());
        self.slowly(move || {
            exchange::decrypt(&private, padding, &sealed).ok_or(Error::InvalidCiphertext)
        })
        .await
    }
}

pub async fn encrypt(
    service: &Service,
    caller: &Caller,
    input: shape::EncryptRequest,
) -> Result<shape::EncryptResponse, Error> {
    let algorithm = input
        .encryption_algorithm
        .unwrap_or(Algorithm::SymmetricDefault);
    let context = input.encryption_context.unwrap_or_default();
    check_context(algorithm, &context)?;
    let what = Use::bound_to(&context, algorithm)
        .with_tokens(input.grant_tokens.as_ref())
        .dry(input.dry_run);
    let key = service
        .use_key::<action::Encrypt>(caller, &input.key_id, what)
        .await?;
    let sealed = service.encrypt_with(&key, algorithm, &context, input.plaintext.as_bytes())?;
    dry(input.dry_run)?;
    Ok(shape::EncryptResponse {
        ciphertext_blob: Some(Blob::new(sealed)),
        key_id: Some(key.arn.to_string()),
        encryption_algorithm: Some(algorithm),
    })
}

/// Nitro enclaves have no place here.
pub(super) fn no_recipient(recipient: Option<&shape::RecipientInfo>) -> Result<(), Error> {
    match recipient {
        None => Ok(()),
        Some(_) => Err(Error::Unsupported(
            "Recipient is for Nitro enclaves, and there are none here.".to_owned(),
        )),
    }
}

impl UsableKey {
    /// The material's id, for the kinds of keys that have several.
    pub(super) fn shown_material(&self) -> Option<String> {
        (self.spec == shape::KeySpec::SymmetricDefault).then(|| self.material_id.clone())
    }
}
