//! Imported material: the caller's own secret, brought under a key that is made for the journey.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use iam::Caller;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{AlgorithmSpec, KeySpec, action};
use wire::{Action, Blob, Timestamp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::keys::find_by_id;
use super::materials;
use crate::Service;
use crate::error::Error;
use crate::key::{Keys, check_living};
use crate::model::{Generation, Key, MaterialState};
use crate::pair::exchange::{Padding, decrypt};
use crate::pair::{self, generate};
use crate::service::{Secret, generation};
use crate::spec::{is_asymmetric, secret_bytes};

/// "The import token and public key are valid for 24 hours."
const TOKEN_VALID_MS: i64 = 86_400_000;
/// "up to 365 days from the current date"
const VALID_MS_MAX: i64 = 365 * 86_400_000;
const TOKEN_OWNER: &str = "import token";

/// What an import token carries: sealed, so that the server keeps nothing for a journey.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Token {
    key: String,
    algorithm: String,
    expires_at_ms: i64,
    private: String,
}

/// A customer's key that takes imported material.
pub(super) fn importable<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &Keys,
) -> Result<Key, Error> {
    let key = find_by_id::<A>(tx, caller, key_id, keys)?;
    if !key.is_imported() {
        return Err(Error::Unsupported(format!(
            "{} origin is {} which is not valid for this operation.",
            key.arn(),
            key.origin.as_str()
        )));
    }
    Ok(key)
}

/// The same, that is not about to be deleted.
fn receiving<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &Keys,
) -> Result<Key, Error> {
    let key = importable::<A>(tx, caller, key_id, keys)?;
    check_living(&key)?;
    Ok(key)
}

pub async fn parameters(
    service: &Service,
    caller: &Caller,
    input: shape::GetParametersForImportRequest,
) -> Result<shape::GetParametersForImportResponse, Error> {
    let spec = match input.wrapping_key_spec {
        shape::WrappingKeySpec::Rsa2048 => KeySpec::Rsa2048,
        shape::WrappingKeySpec::Rsa3072 => KeySpec::Rsa3072,
        shape::WrappingKeySpec::Rsa4096 => KeySpec::Rsa4096,
        shape::WrappingKeySpec::Sm2 => return Err(china("SM2")),
    };
    let algorithm = input.wrapping_algorithm;
    let (who, asked) = (caller.clone(), input.clone());
    let key = service
        .store
        .read(move |tx| {
            let keys = vec![
                (
                    "kms:WrappingAlgorithm".to_owned(),
                    asked.wrapping_algorithm.as_str().to_owned(),
                ),
                (
                    "kms:WrappingKeySpec".to_owned(),
                    asked.wrapping_key_spec.as_str().to_owned(),
                ),
            ];
            receiving::<action::GetParametersForImport>(tx, &who, &asked.key_id, &keys)
        })
        .await?;
    check_wrapping(&key, algorithm, spec)?;
    let wrapping = service.slowly(move || Ok(generate(spec)?)).await?;
    let expires_at = caller.now().plus_ms(TOKEN_VALID_MS);
    let token = Token {
        key: key.arn().to_string(),
        algorithm: algorithm.as_str().to_owned(),
        expires_at_ms: expires_at.ms(),
        private: STANDARD.encode(&*wrapping.private),
    };
    let token = Zeroizing::new(serde_json::to_vec(&token).map_err(Error::internal)?);
    Ok(shape::GetParametersForImportResponse {
        key_id: Some(key.arn().to_string()),
        import_token: Some(Blob::new(service.vault.seal(TOKEN_OWNER, &token))),
        public_key: Some(Blob::new(wrapping.public)),
        parameters_valid_to: Some(expires_at),
    })
}

fn china(what: &str) -> Error {
    Error::Unsupported(format!("{what} is for the China Regions."))
}

/// What of a key's kind this wraps ("Select a wrapping algorithm"): private keys are too long for RSA
/// alone, but for those of curves; of those, P-521's are too long for the shortest.
fn check_wrapping(key: &Key, algorithm: AlgorithmSpec, wrapping: KeySpec) -> Result<(), Error> {
    let fits = match algorithm {
        AlgorithmSpec::RsaAesKeyWrapSha1 | AlgorithmSpec::RsaAesKeyWrapSha256 => true,
        AlgorithmSpec::RsaesOaepSha1 | AlgorithmSpec::RsaesOaepSha256 => match key.spec {
            KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => false,
            KeySpec::EccNistP521 => wrapping != KeySpec::Rsa2048,
            _ => true,
        },
        // "As of October 10, 2023, KMS does not support the RSAES_PKCS1_V1_5 wrapping algorithm."
        AlgorithmSpec::RsaesPkcs1V15 => {
            return Err(Error::Unsupported(
                "Wrapping algorithm RSAES_PKCS1_V1_5 is not supported.".to_owned(),
            ));
        }
        AlgorithmSpec::Sm2pke => return Err(china("SM2PKE")),
    };
    if fits {
        return Ok(());
    }
    Err(Error::Validation(format!(
        "Wrapping algorithm {} with wrapping key spec {} is not supported for key spec {}.",
        algorithm.as_str(),
        wrapping.as_str(),
        key.spec.as_str()
    )))
}

/// Opens what was wrapped.
fn unwrap(algorithm: AlgorithmSpec, private: &[u8], wrapped: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let padding = match algorithm {
        AlgorithmSpec::RsaesOaepSha1 | AlgorithmSpec::RsaAesKeyWrapSha1 => Padding::OaepSha1,
        AlgorithmSpec::RsaesOaepSha256 | AlgorithmSpec::RsaAesKeyWrapSha256 => Padding::OaepSha256,
        AlgorithmSpec::RsaesPkcs1V15 | AlgorithmSpec::Sm2pke => return None,
    };
    match algorithm {
        AlgorithmSpec::RsaAesKeyWrapSha1 | AlgorithmSpec::RsaAesKeyWrapSha256 => {
            // An AES key under RSA, and then the material under that.
            let length = aws_lc_rs::rsa::PrivateDecryptingKey::from_pkcs8(private)
                .ok()?
                .key_size_bytes();
            let (head, rest) = wrapped.split_at_checked(length)?;
            let key = decrypt(private, padding, head)?;
            let key = AesKek::new(&AES_256, &key).ok()?;
            let mut out = Zeroizing::new(vec![0; rest.len()]);
            let length = key.unwrap_with_padding(rest, &mut out).ok()?.len();
            out.truncate(length);
            Some(out)
        }
        _ => decrypt(private, padding, wrapped),
    }
}

/// The material as a secret of the key's kind.
fn secret_of(key: &Key, bytes: Zeroizing<Vec<u8>>) -> Result<Secret, Error> {
    let wrong = || {
        Error::IncorrectKeyMaterial(
            "The key material in the request is not of the kind that the KMS key needs.",
        )
    };
    if is_asymmetric(key.spec) {
        let pair = pair::import(key.spec, &bytes).ok_or_else(wrong)?;
        return Ok(Secret {
            bytes: pair.private,
            public: Some(pair.public),
        });
    }
    if secret_bytes(key.spec) != Some(bytes.len()) {
        return Err(wrong());
    }
    Ok(Secret {
        bytes,
        public: None,
    })
}

pub async fn import(
    service: &Service,
    caller: &Caller,
    input: shape::ImportKeyMaterialRequest,
) -> Result<shape::ImportKeyMaterialResponse, Error> {
    let (who, asked) = (caller.clone(), input.clone());
    let key = service
        .store
        .read(move |tx| permitted(tx, &who, &asked))
        .await?;
    materials::check_type(&input)?;
    let expires_at = expiry(&input, caller.now())?;
    let token = service
        .vault
        .open(TOKEN_OWNER, input.import_token.as_bytes())
        .map_err(|_| Error::InvalidImportToken("The import token is invalid."))?;
    let token: Token = serde_json::from_slice(&token).map_err(Error::internal)?;
    if token.key != key.arn().as_str() {
        return Err(Error::InvalidImportToken(
            "The import token is for another KMS key.",
        ));
    }
    if token.expires_at_ms <= caller.now().ms() {
        return Err(Error::ExpiredImportToken("The import token has expired."));
    }
    let private = Zeroizing::new(STANDARD.decode(&token.private).map_err(Error::internal)?);
    let algorithm = AlgorithmSpec::parse(&token.algorithm)
        .ok_or_else(|| Error::internal("a token of an unknown algorithm"))?;
    let wrapped = input.encrypted_key_material.clone();
    let for_key = key.clone();
    let secret = service
        .slowly(move || {
            let bytes =
                unwrap(algorithm, &private, wrapped.as_bytes()).ok_or(Error::InvalidCiphertext)?;
            secret_of(&for_key, bytes)
        })
        .await?;
    let (caller, vault) = (caller.clone(), Arc::clone(&service.vault));
    service
        .store
        .write(move |tx| {
            let key = permitted(tx, &caller, &input)?;
            let new = Generation {
                expires_at,
                description: input.key_material_description.clone(),
                ..generation(&vault, &key, &secret, MaterialState::Current, caller.now())
            };
            materials::store(tx, key, new, &input)
        })
        .await
}

fn permitted(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ImportKeyMaterialRequest,
) -> Result<Key, Error> {
    let model = input
        .expiration_model
        .unwrap_or(shape::ExpirationModelType::KeyMaterialExpires);
    let mut keys = vec![("kms:ExpirationModel".to_owned(), model.as_str().to_owned())];
    keys.extend(
        input
            .valid_to
            .map(|at| ("kms:ValidTo".to_owned(), at.iso8601())),
    );
    receiving::<action::ImportKeyMaterial>(tx, caller, &input.key_id, &keys)
}

fn expiry(
    input: &shape::ImportKeyMaterialRequest,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    use shape::ExpirationModelType::{KeyMaterialDoesNotExpire, KeyMaterialExpires};
    let says = |text: &str| Err(Error::Validation(text.to_owned()));
    match (input.expiration_model, input.valid_to) {
        (Some(KeyMaterialDoesNotExpire), None) => Ok(None),
        (Some(KeyMaterialDoesNotExpire), Some(_)) => says(
            "The validTo date must not be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE",
        ),
        (Some(KeyMaterialExpires) | None, None) => {
            says("A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES")
        }
        (_, Some(at)) if at.ms() <= now.ms() => says("The validTo date must be in the future."),
        (_, Some(at)) if at.ms() > now.ms() + VALID_MS_MAX => {
            says("The validTo date must be within 365 days.")
        }
        (_, Some(at)) => Ok(Some(at)),
    }
}
