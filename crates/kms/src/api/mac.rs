//! HMAC keys, and random bytes.

use aws_lc_rs::hmac;
use iam::{Any, Caller};
use store::Tx;
use wire::Blob;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{KeyUsageType, MacAlgorithmSpec, action};
use zeroize::Zeroizing;

use super::crypto::{dry, incompatible, no_recipient};
use crate::Service;
use crate::error::Error;
use crate::mac;
use crate::spec;
use crate::usable::{UsableKey, Use};
use crate::vault::random;

fn using(algorithm: MacAlgorithmSpec, tokens: Option<&Vec<String>>, dry_run: Option<bool>) -> Use {
    Use::of(KeyUsageType::GenerateVerifyMac)
        .with_key("kms:MacAlgorithm", algorithm.as_str())
        .with_tokens(tokens)
        .dry(dry_run)
}

fn check_algorithm(algorithm: MacAlgorithmSpec, key: &UsableKey) -> Result<(), Error> {
    if spec::mac(key.spec).contains(&algorithm) {
        return Ok(());
    }
    Err(incompatible(algorithm.as_str(), key))
}

impl Service {
    fn mac_key(&self, key: &UsableKey, algorithm: MacAlgorithmSpec) -> Result<hmac::Key, Error> {
        Ok(mac::key(algorithm, &self.secret(key)?))
    }
}

pub async fn generate(
    service: &Service,
    caller: &Caller,
    input: shape::GenerateMacRequest,
) -> Result<shape::GenerateMacResponse, Error> {
    let algorithm = input.mac_algorithm;
    let what = using(algorithm, input.grant_tokens.as_ref(), input.dry_run);
    let key = service
        .use_key::<action::GenerateMac>(caller, &input.key_id, what)
        .await?;
    check_algorithm(algorithm, &key)?;
    dry(input.dry_run)?;
    let mac = hmac::sign(&service.mac_key(&key, algorithm)?, input.message.as_bytes());
    Ok(shape::GenerateMacResponse {
        mac: Some(Blob::new(mac.as_ref())),
        mac_algorithm: Some(algorithm),
        key_id: Some(key.arn.to_string()),
    })
}

pub async fn verify(
    service: &Service,
    caller: &Caller,
    input: shape::VerifyMacRequest,
) -> Result<shape::VerifyMacResponse, Error> {
    let algorithm = input.mac_algorithm;
    let what = using(algorithm, input.grant_tokens.as_ref(), input.dry_run);
    let key = service
        .use_key::<action::VerifyMac>(caller, &input.key_id, what)
        .await?;
    check_algorithm(algorithm, &key)?;
    // The library compares in constant time.
    let (message, mac) = (input.message.as_bytes(), input.mac.as_bytes());
    hmac::verify(&service.mac_key(&key, algorithm)?, message, mac)
        .map_err(|_| Error::InvalidMac)?;
    dry(input.dry_run)?;
    Ok(shape::VerifyMacResponse {
        key_id: Some(key.arn.to_string()),
        mac_valid: Some(true),
        mac_algorithm: Some(algorithm),
    })
}

pub fn random_bytes(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GenerateRandomRequest,
) -> Result<shape::GenerateRandomResponse, Error> {
    caller.authorize::<action::GenerateRandom>(tx, &Any::of(caller))?;
    no_recipient(input.recipient.as_ref())?;
    if let Some(id) = &input.custom_key_store_id {
        return Err(super::stores::missing(id));
    }
    let wanted = input
        .number_of_bytes
        .ok_or_else(|| Error::Validation("NumberOfBytes is required.".to_owned()))?;
    let length = usize::try_from(wanted).map_err(Error::internal)?;
    let mut bytes = Zeroizing::new(vec![0; length]);
    random(&mut bytes);
    Ok(shape::GenerateRandomResponse {
        plaintext: Some(Blob::new(bytes.as_slice())),
        ..Default::default()
    })
}
