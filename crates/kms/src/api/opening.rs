//! Decrypt and ReEncrypt: what is to be opened, with which key, and what becomes of it.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::EncryptionAlgorithmSpec as Algorithm;
use wire::r#gen::kms::{DryRunModifierType, action};
use wire::{Action, Blob};
use zeroize::Zeroizing;

use super::crypto::{check_algorithm, check_context, dry, no_recipient};
use crate::Service;
use crate::cipher::Head;
use crate::denial;
use crate::error::Error;
use crate::key::{KeyRef, Located, locate};
use crate::table;
use crate::usable::{Context, UsableKey, Use, usable_key};

/// What is to be opened, and with what.
#[derive(Debug, Clone)]
struct Opening {
    algorithm: Algorithm,
    key_id: Option<String>,
    context: Context,
    /// The ciphertext; none, where only permission is asked for.
    sealed: Option<Blob>,
    head: Option<Head>,
    tokens: Option<Vec<String>>,
    dry_run: Option<bool>,
}

impl Opening {
    /// Sees whether all is there that has to be.
    fn checked(mut self, modifiers: Option<&Vec<DryRunModifierType>>) -> Result<Self, Error> {
        check_context(self.algorithm, &self.context)?;
        let ignoring = modifiers
            .is_some_and(|modifiers| modifiers.contains(&DryRunModifierType::IgnoreCiphertext));
        if self.dry_run == Some(true) && ignoring {
            self.sealed = None;
        } else {
            let sealed = self.sealed.as_ref().ok_or_else(no_ciphertext)?;
            if self.algorithm == Algorithm::SymmetricDefault {
                self.head = Some(Head::parse(sealed.as_bytes())?);
            }
        }
        if self.head.is_none() && self.key_id.is_none() {
            return Err(Error::Validation(
                if self.sealed.is_some() {
                    "KeyId is required for asymmetric encryption algorithms."
                } else {
                    "KeyId is required if the ciphertext is ignored."
                }
                .to_owned(),
            ));
        }
        Ok(self)
    }

    /// The key that is named. None is: it is the one that the ciphertext names.
    fn named(&self, tx: &mut Tx, caller: &Caller) -> Result<Option<KeyRef>, Error> {
        let Some(key_id) = &self.key_id else {
            return Ok(None);
        };
        let named = KeyRef::parse(key_id, caller)?;
        // "A short key ID is also acceptable when decrypting symmetric ciphertexts": the key need
        // not be of the caller's account, for the ciphertext knows whose it is.
        let by_head = |id: &String| self.head.as_ref().is_some_and(|head| head.key_id == *id);
        match &named {
            KeyRef::Key { id, .. } if !key_id.starts_with("arn:") && by_head(id) => {
                Ok(owned(tx, caller, id)?.or(Some(named)))
            }
            _ => Ok(Some(named)),
        }
    }

    /// The key that is named, or the one that the ciphertext names.
    fn key<A: Action>(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        keys: &[(String, String)],
    ) -> Result<UsableKey, Error> {
        let reference = match (self.named(tx, caller)?, &self.head) {
            (Some(named), _) => named,
            // Made in another Region, or by nobody: AWS says no more than this.
            (None, Some(head)) => owned(tx, caller, &head.key_id)?
                .ok_or_else(|| denial::of_unknown(caller, A::NAME))?,
            (None, None) => return Err(Error::InvalidCiphertext),
        };
        let mut what = Use::bound_to(&self.context, self.algorithm)
            .with_tokens(self.tokens.as_ref())
            .dry(self.dry_run);
        what.keys.extend_from_slice(keys);
        what.head.clone_from(&self.head);
        what.by_ciphertext = self.key_id.is_none();
        let key = usable_key::<A>(tx, trail, caller, &reference, &what);
        // A key that can't be the ciphertext's maker, whatever else it is.
        match key {
            Err(Error::InvalidKeyUsage(_)) if self.head.is_some() => Err(Error::IncorrectKey),
            key => key,
        }
    }

    /// Opens it, if there is anything to open: a request that only asks is told as well that the
    /// ciphertext is none, unless it said not to look at it.
    async fn open(
        &self,
        service: &Service,
        key: &UsableKey,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        let Some(sealed) = &self.sealed else {
            check_algorithm(self.algorithm, key)?;
            return Ok(None);
        };
        let opened = service.decrypt_with(key, self.algorithm, &self.context, sealed.as_bytes());
        opened.await.map(Some)
    }
}

/// "This parameter is required in all cases except when `DryRun` is true and `DryRunModifiers` is
/// set to `IGNORE_CIPHERTEXT`" (`Decrypt`).
fn no_ciphertext() -> Error {
    Error::Validation(
        "1 validation error detected: Value at 'ciphertextBlob' failed to satisfy constraint: Member must not be null"
            .to_owned(),
    )
}

pub async fn decrypt(
    service: &Service,
    caller: &Caller,
    input: shape::DecryptRequest,
) -> Result<shape::DecryptResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    let opening = Opening {
        algorithm: input
            .encryption_algorithm
            .unwrap_or(Algorithm::SymmetricDefault),
        key_id: input.key_id,
        context: input.encryption_context.unwrap_or_default(),
        sealed: input.ciphertext_blob,
        head: None,
        tokens: input.grant_tokens,
        dry_run: input.dry_run,
    };
    let opening = opening.checked(input.dry_run_modifiers.as_ref())?;
    let (who, wanted) = (caller.clone(), opening.clone());
    let key = service
        .audit
        .recorded_read(move |tx, trail| wanted.key::<action::Decrypt>(tx, trail, &who, &[]))
        .await?;
    let plain = opening.open(service, &key).await?;
    dry(input.dry_run)?;
    Ok(shape::DecryptResponse {
        key_id: Some(key.arn.to_string()),
        plaintext: plain.map(|plain| Blob::new(plain.as_slice())),
        encryption_algorithm: Some(opening.algorithm),
        key_material_id: key.shown_material(),
        ..Default::default()
    })
}

#[derive(Debug)]
struct ReEncryptFrom;
impl Action for ReEncryptFrom {
    const NAME: &'static str = "kms:ReEncryptFrom";
}

#[derive(Debug)]
struct ReEncryptTo;
impl Action for ReEncryptTo {
    const NAME: &'static str = "kms:ReEncryptTo";
}

/// How the other half of a re-encryption seals.
#[derive(Debug, Clone)]
struct Sealing {
    algorithm: Algorithm,
    context: Context,
    key: KeyRef,
}

pub async fn re_encrypt(
    service: &Service,
    caller: &Caller,
    input: shape::ReEncryptRequest,
) -> Result<shape::ReEncryptResponse, Error> {
    let from = Opening {
        algorithm: input
            .source_encryption_algorithm
            .unwrap_or(Algorithm::SymmetricDefault),
        key_id: input.source_key_id,
        context: input.source_encryption_context.unwrap_or_default(),
        sealed: input.ciphertext_blob,
        head: None,
        tokens: input.grant_tokens,
        dry_run: input.dry_run,
    };
    let from = from.checked(input.dry_run_modifiers.as_ref())?;
    let to = Sealing {
        algorithm: input
            .destination_encryption_algorithm
            .unwrap_or(Algorithm::SymmetricDefault),
        context: input.destination_encryption_context.unwrap_or_default(),
        key: KeyRef::parse(&input.destination_key_id, caller)?,
    };
    check_context(to.algorithm, &to.context)?;
    let (who, wanted, sealing) = (caller.clone(), from.clone(), to.clone());
    let (source, key) = service
        .audit
        .recorded_read(move |tx, trail| both(tx, trail, &who, &wanted, &sealing))
        .await?;
    let plain = from.open(service, &source).await?;
    check_algorithm(to.algorithm, &key)?;
    let sealed = match plain {
        Some(plain) => Some(service.encrypt_with(&key, to.algorithm, &to.context, &plain)?),
        None => None,
    };
    dry(input.dry_run)?;
    Ok(shape::ReEncryptResponse {
        ciphertext_blob: sealed.map(Blob::new),
        source_key_id: Some(source.arn.to_string()),
        key_id: Some(key.arn.to_string()),
        source_encryption_algorithm: Some(from.algorithm),
        destination_encryption_algorithm: Some(to.algorithm),
        source_key_material_id: source.shown_material(),
        destination_key_material_id: key.shown_material(),
    })
}

/// Both keys of a re-encryption; each is told whether the other is the same.
fn both(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    from: &Opening,
    to: &Sealing,
) -> Result<(UsableKey, UsableKey), Error> {
    let source = match (&from.head, from.named(tx, caller)?) {
        (Some(head), _) => Some(head.key_id.clone()),
        (None, Some(named)) => id_of(tx, caller, &named)?,
        (None, None) => None,
    };
    let same = source.is_some() && source == id_of(tx, caller, &to.key)?;
    let same = ("kms:ReEncryptOnSameKey".to_owned(), same.to_string());
    let mut sealing = Use::bound_to(&to.context, to.algorithm)
        .with_tokens(from.tokens.as_ref())
        .dry(from.dry_run);
    sealing.keys.push(same.clone());
    let source = from.key::<ReEncryptFrom>(tx, trail, caller, &[same])?;
    let key = usable_key::<ReEncryptTo>(tx, trail, caller, &to.key, &sealing)?;
    Ok((source, key))
}

/// The key of this id in the caller's Region, whoever's it is.
fn owned(tx: &mut Tx, caller: &Caller, id: &str) -> Result<Option<KeyRef>, Error> {
    let found = table::key::find(tx, caller.region(), id)?;
    Ok(found.map(|key| KeyRef::Key {
        account: key.account,
        id: key.id,
    }))
}

fn id_of(tx: &mut Tx, caller: &Caller, reference: &KeyRef) -> Result<Option<String>, Error> {
    Ok(match locate(tx, caller, reference)? {
        Located::Key(key, _) => Some(key.id),
        Located::Nothing { .. } => None,
    })
}
