//! Encrypt, Decrypt, ReEncrypt: permission and its record in the transaction, cryptography after it.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::EncryptionAlgorithmSpec as Algorithm;
use wire::r#gen::kms::action;
use wire::{Action, Blob};
use zeroize::Zeroizing;

use crate::Service;
use crate::cipher::Head;
use crate::denial;
use crate::error::Error;
use crate::key::KeyRef;
use crate::pair::exchange::{self, Padding};
use crate::spec;
use crate::table;
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

fn check_algorithm(algorithm: Algorithm, key: &UsableKey) -> Result<(), Error> {
    if spec::encryption(key.spec).contains(&algorithm) {
        return Ok(());
    }
    Err(incompatible(algorithm.as_str(), key))
}

/// "You cannot specify an encryption context when performing cryptographic operations with an
/// asymmetric KMS key."
fn check_context(algorithm: Algorithm, context: &Context) -> Result<(), Error> {
    if algorithm == Algorithm::SymmetricDefault || context.is_empty() {
        return Ok(());
    }
    Err(Error::Validation(
        "EncryptionContext is not supported for asymmetric encryption algorithms.".to_owned(),
    ))
}

fn encrypting(context: &Context, algorithm: Algorithm, tokens: Option<&Vec<String>>) -> Use {
    Use::bound_to(context)
        .with_key("kms:EncryptionAlgorithm", algorithm.as_str())
        .with_tokens(tokens)
}

impl Service {
    /// Encrypts with whatever kind of key it is.
    fn encrypt_with(
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

    async fn decrypt_with(
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
    let what = encrypting(&context, algorithm, input.grant_tokens.as_ref());
    let key = service
        .use_key::<action::Encrypt>(caller, &input.key_id, what)
        .await?;
    dry(input.dry_run)?;
    let sealed = service.encrypt_with(&key, algorithm, &context, input.plaintext.as_bytes())?;
    Ok(shape::EncryptResponse {
        ciphertext_blob: Some(Blob::new(sealed)),
        key_id: Some(key.arn.to_string()),
        encryption_algorithm: Some(algorithm),
    })
}

/// What is to be opened, and with what.
#[derive(Debug, Clone)]
struct Opening {
    algorithm: Algorithm,
    key_id: Option<String>,
    context: Context,
    head: Option<Head>,
    tokens: Option<Vec<String>>,
    keys: Vec<(String, String)>,
}

impl Opening {
    fn new(
        algorithm: Option<Algorithm>,
        key_id: Option<String>,
        context: Option<Context>,
        sealed: Option<&Blob>,
        tokens: Option<Vec<String>>,
    ) -> Result<Self, Error> {
        let algorithm = algorithm.unwrap_or(Algorithm::SymmetricDefault);
        let context = context.unwrap_or_default();
        check_context(algorithm, &context)?;
        let sealed = sealed.map(Blob::as_bytes).unwrap_or_default();
        let head = match algorithm {
            Algorithm::SymmetricDefault => Some(Head::parse(sealed)?),
            _ => None,
        };
        if head.is_none() && key_id.is_none() {
            return Err(Error::Validation(
                "KeyId is required for asymmetric encryption algorithms.".to_owned(),
            ));
        }
        Ok(Self {
            algorithm,
            key_id,
            context,
            head,
            tokens,
            keys: Vec::new(),
        })
    }

    /// The key that is named, or the one that the ciphertext names.
    fn key<A: Action>(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
    ) -> Result<UsableKey, Error> {
        let reference = match (&self.key_id, &self.head) {
            (Some(named), _) => KeyRef::parse(named, caller)?,
            (None, Some(head)) => match table::key::find(tx, caller.region(), &head.key_id)? {
                Some(key) => KeyRef::Key {
                    account: key.account,
                    id: key.id,
                },
                // Made in another Region, or by nobody: AWS says no more than this.
                None => return Err(denial::of_unknown(caller, A::NAME).into()),
            },
            (None, None) => return Err(Error::InvalidCiphertext),
        };
        let mut what = encrypting(&self.context, self.algorithm, self.tokens.as_ref());
        what.keys.extend_from_slice(&self.keys);
        what.head.clone_from(&self.head);
        what.by_ciphertext = self.key_id.is_none();
        let key = usable_key::<A>(tx, trail, caller, &reference, &what);
        // A key that can't be the ciphertext's maker, whatever else it is.
        match key {
            Err(Error::InvalidKeyUsage(_)) if self.head.is_some() => Err(Error::IncorrectKey),
            key => key,
        }
    }
}

pub async fn decrypt(
    service: &Service,
    caller: &Caller,
    input: shape::DecryptRequest,
) -> Result<shape::DecryptResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    let sealed = input.ciphertext_blob.clone();
    let opening = Opening::new(
        input.encryption_algorithm,
        input.key_id,
        input.encryption_context,
        sealed.as_ref(),
        input.grant_tokens,
    )?;
    let (who, wanted) = (caller.clone(), opening.clone());
    let key = service
        .audit
        .recorded_read(move |tx, trail| wanted.key::<action::Decrypt>(tx, trail, &who))
        .await?;
    dry(input.dry_run)?;
    let sealed = sealed.as_ref().map(Blob::as_bytes).unwrap_or_default();
    let plain = service
        .decrypt_with(&key, opening.algorithm, &opening.context, sealed)
        .await?;
    Ok(shape::DecryptResponse {
        key_id: Some(key.arn.to_string()),
        plaintext: Some(Blob::new(plain.as_slice())),
        encryption_algorithm: Some(opening.algorithm),
        key_material_id: key.shown_material(),
        ..Default::default()
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

pub async fn re_encrypt(
    service: &Service,
    caller: &Caller,
    input: shape::ReEncryptRequest,
) -> Result<shape::ReEncryptResponse, Error> {
    let sealed = input.ciphertext_blob.clone();
    let from = Opening::new(
        input.source_encryption_algorithm,
        input.source_key_id,
        input.source_encryption_context,
        sealed.as_ref(),
        input.grant_tokens.clone(),
    )?;
    let to_algorithm = input
        .destination_encryption_algorithm
        .unwrap_or(Algorithm::SymmetricDefault);
    let to_context = input.destination_encryption_context.unwrap_or_default();
    check_context(to_algorithm, &to_context)?;
    let target = KeyRef::parse(&input.destination_key_id, caller)?;
    let to = encrypting(&to_context, to_algorithm, input.grant_tokens.as_ref());
    let (who, wanted) = (caller.clone(), from.clone());
    let (source, key) = service
        .audit
        .recorded_read(move |tx, trail| both(tx, trail, &who, &wanted, (&target, &to)))
        .await?;
    dry(input.dry_run)?;
    let sealed = sealed.as_ref().map(Blob::as_bytes).unwrap_or_default();
    let plain = service
        .decrypt_with(&source, from.algorithm, &from.context, sealed)
        .await?;
    let sealed = service.encrypt_with(&key, to_algorithm, &to_context, &plain)?;
    Ok(shape::ReEncryptResponse {
        ciphertext_blob: Some(Blob::new(sealed)),
        source_key_id: Some(source.arn.to_string()),
        key_id: Some(key.arn.to_string()),
        source_encryption_algorithm: Some(from.algorithm),
        destination_encryption_algorithm: Some(to_algorithm),
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
    (target, to): (&KeyRef, &Use),
) -> Result<(UsableKey, UsableKey), Error> {
    let same = match (crate::key::locate(tx, caller, target)?, &from.head) {
        (crate::key::Located::Key(key, _), Some(head)) => key.id == head.key_id,
        _ => false,
    };
    let same = ("kms:ReEncryptOnSameKey".to_owned(), same.to_string());
    let (mut from, mut to) = (from.clone(), to.clone());
    from.keys.push(same.clone());
    to.keys.push(same);
    let source = from.key::<ReEncryptFrom>(tx, trail, caller)?;
    let key = usable_key::<ReEncryptTo>(tx, trail, caller, target, &to)?;
    Ok((source, key))
}

impl UsableKey {
    /// The material's id, for the kinds of keys that have several.
    pub(super) fn shown_material(&self) -> Option<String> {
        (self.spec == shape::KeySpec::SymmetricDefault).then(|| self.material_id.clone())
    }
}
