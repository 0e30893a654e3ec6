//! What key pairs do: signatures, public keys, key agreement and encapsulation.

use iam::Caller;
use wire::Blob;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{KeyUsageType, MessageType, SigningAlgorithmSpec, action};

use super::crypto::{dry, incompatible, no_recipient};
use crate::Service;
use crate::error::Error;
use crate::key::{KeyRef, check_usable};
use crate::pair::exchange;
use crate::pair::sign::{self, Message};
use crate::spec;
use crate::table;
use crate::usable::{UsableKey, Use};

/// "Messages can be 0-4096 bytes": the model sees to the length.
fn message(kind: Option<MessageType>, bytes: &[u8]) -> Message<'_> {
    match kind.unwrap_or(MessageType::Raw) {
        MessageType::Raw => Message::Raw(bytes),
        MessageType::Digest => Message::Digest(bytes),
        MessageType::ExternalMu => Message::Mu(bytes),
    }
}

fn signing(
    algorithm: SigningAlgorithmSpec,
    kind: Option<MessageType>,
    (tokens, dry_run): (Option<&Vec<String>>, Option<bool>),
) -> Use {
    Use::of(KeyUsageType::SignVerify)
        .with_key("kms:SigningAlgorithm", algorithm.as_str())
        .with_key("kms:MessageType", kind.unwrap_or(MessageType::Raw).as_str())
        .with_tokens(tokens)
        .dry(dry_run)
}

fn check_algorithm(algorithm: SigningAlgorithmSpec, key: &UsableKey) -> Result<(), Error> {
    if spec::signing(key.spec).contains(&algorithm) {
        return Ok(());
    }
    Err(incompatible(algorithm.as_str(), key))
}

pub async fn sign(
    service: &Service,
    caller: &Caller,
    input: shape::SignRequest,
) -> Result<shape::SignResponse, Error> {
    let algorithm = input.signing_algorithm;
    let asked = (input.grant_tokens.as_ref(), input.dry_run);
    let what = signing(algorithm, input.message_type, asked);
    let key = service
        .use_key::<action::Sign>(caller, &input.key_id, what)
        .await?;
    check_algorithm(algorithm, &key)?;
    let (private, spec) = (service.secret(&key)?, key.spec);
    let signed = service
        .slowly(move || {
            let message = message(input.message_type, input.message.as_bytes());
            sign::sign(spec, &private, algorithm, message)
        })
        .await?;
    dry(input.dry_run)?;
    Ok(shape::SignResponse {
        key_id: Some(key.arn.to_string()),
        signature: Some(Blob::new(signed)),
        signing_algorithm: Some(algorithm),
    })
}

pub async fn verify(
    service: &Service,
    caller: &Caller,
    input: shape::VerifyRequest,
) -> Result<shape::VerifyResponse, Error> {
    let algorithm = input.signing_algorithm;
    let asked = (input.grant_tokens.as_ref(), input.dry_run);
    let what = signing(algorithm, input.message_type, asked);
    let key = service
        .use_key::<action::Verify>(caller, &input.key_id, what)
        .await?;
    check_algorithm(algorithm, &key)?;
    let message = message(input.message_type, input.message.as_bytes());
    let public = key.public_key.as_deref().unwrap_or_default();
    let signature = input.signature.as_bytes();
    if !sign::verify(key.spec, public, algorithm, message, signature)? {
        return Err(Error::InvalidSignature);
    }
    dry(input.dry_run)?;
    Ok(shape::VerifyResponse {
        key_id: Some(key.arn.to_string()),
        signature_valid: Some(true),
        signing_algorithm: Some(algorithm),
    })
}

pub async fn public_key(
    service: &Service,
    caller: &Caller,
    input: shape::GetPublicKeyRequest,
) -> Result<shape::GetPublicKeyResponse, Error> {
    let reference = KeyRef::parse(&input.key_id, caller)?;
    let who = caller.clone();
    let tokens = input.grant_tokens;
    let (key, public) = service
        .audit
        .recorded_read(move |tx, trail| {
            let what = Use::of(KeyUsageType::SignVerify).with_tokens(tokens.as_ref());
            let key = crate::usable::permitted::<action::GetPublicKey>(
                tx, trail, &who, &reference, &what,
            )?;
            if !spec::is_asymmetric(key.spec) {
                return Err(Error::InvalidKeyUsage(format!(
                    "{} key usage is {} which is not valid for GetPublicKey.",
                    key.arn(),
                    key.usage.as_str()
                )));
            }
            check_usable(&key)?;
            let material = table::material::current(tx, &key)?;
            Ok((key, material.and_then(|material| material.public_key)))
        })
        .await?;
    let some = |list: Vec<_>| (!list.is_empty()).then_some(list);
    let uses = |usage| key.usage == usage;
    Ok(shape::GetPublicKeyResponse {
        key_id: Some(key.arn().to_string()),
        public_key: public.map(Blob::new),
        customer_master_key_spec: Some(key.spec),
        key_spec: Some(key.spec),
        key_usage: Some(key.usage),
        encryption_algorithms: uses(KeyUsageType::EncryptDecrypt)
            .then(|| spec::encryption(key.spec).to_vec()),
        signing_algorithms: uses(KeyUsageType::SignVerify)
            .then(|| spec::signing(key.spec).to_vec())
            .and_then(some),
        key_agreement_algorithms: uses(KeyUsageType::KeyAgreement)
            .then(|| spec::agreement(key.spec).to_vec()),
        encapsulation_algorithms: uses(KeyUsageType::EncapsulateDecapsulate)
            .then(|| spec::encapsulation(key.spec).to_vec()),
    })
}

pub async fn derive_shared_secret(
    service: &Service,
    caller: &Caller,
    input: shape::DeriveSharedSecretRequest,
) -> Result<shape::DeriveSharedSecretResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    let algorithm = input.key_agreement_algorithm;
    let what = Use::of(KeyUsageType::KeyAgreement)
        .with_key("kms:KeyAgreementAlgorithm", algorithm.as_str())
        .with_tokens(input.grant_tokens.as_ref())
        .dry(input.dry_run);
    let key = service
        .use_key::<action::DeriveSharedSecret>(caller, &input.key_id, what)
        .await?;
    let private = service.secret(&key)?;
    let secret = exchange::shared_secret(key.spec, &private, input.public_key.as_bytes())?;
    dry(input.dry_run)?;
    Ok(shape::DeriveSharedSecretResponse {
        key_id: Some(key.arn.to_string()),
        shared_secret: Some(Blob::new(secret.as_slice())),
        key_agreement_algorithm: Some(algorithm),
        key_origin: service.origin_of(caller, &key).await?,
        ..Default::default()
    })
}

impl Service {
    async fn origin_of(
        &self,
        caller: &Caller,
        key: &UsableKey,
    ) -> Result<Option<shape::OriginType>, Error> {
        let (region, id) = (caller.region().to_owned(), key.id.clone());
        let found = self
            .store
            .read::<_, Error>(move |tx| Ok(table::key::find(tx, &region, &id)?))
            .await?;
        Ok(found.map(|key| key.origin))
    }
}

pub async fn encapsulate(
    service: &Service,
    caller: &Caller,
    input: shape::EncapsulateRequest,
) -> Result<shape::EncapsulateResponse, Error> {
    let what = Use::of(KeyUsageType::EncapsulateDecapsulate)
        .with_key(
            "kms:EncapsulationAlgorithm",
            input.encapsulation_algorithm.as_str(),
        )
        .with_tokens(input.grant_tokens.as_ref())
        .dry(input.dry_run);
    let key = service
        .use_key::<action::Encapsulate>(caller, &input.key_id, what)
        .await?;
    dry(input.dry_run)?;
    let public = key.public_key.as_deref().unwrap_or_default();
    let (secret, sealed) = exchange::encapsulate(key.spec, public)?;
    Ok(shape::EncapsulateResponse {
        key_id: Some(key.arn.to_string()),
        shared_secret: Some(Blob::new(secret.as_slice())),
        shared_secret_ciphertext_blob: Some(Blob::new(sealed)),
        encapsulation_algorithm: Some(input.encapsulation_algorithm),
    })
}

pub async fn decapsulate(
    service: &Service,
    caller: &Caller,
    input: shape::DecapsulateRequest,
) -> Result<shape::DecapsulateResponse, Error> {
    let what = Use::of(KeyUsageType::EncapsulateDecapsulate)
        .with_key(
            "kms:EncapsulationAlgorithm",
            input.encapsulation_algorithm.as_str(),
        )
        .with_tokens(input.grant_tokens.as_ref())
        .dry(input.dry_run);
    let key = service
        .use_key::<action::Decapsulate>(caller, &input.key_id, what)
        .await?;
    let private = service.secret(&key)?;
    let sealed = input.shared_secret_ciphertext_blob.as_bytes();
    let secret = exchange::decapsulate(key.spec, &private, sealed)?;
    dry(input.dry_run)?;
    Ok(shape::DecapsulateResponse {
        key_id: Some(key.arn.to_string()),
        shared_secret: Some(Blob::new(secret.as_slice())),
        encapsulation_algorithm: Some(input.encapsulation_algorithm),
    })
}
