//! Using a key: permission by policy or grant, the key's state and purpose, and the right material;
//! with a record of it.

use audit::Trail;
use iam::policy::{Because, Source};
use iam::{Caller, Denied, Identity, Named};
use std::collections::BTreeMap;
use store::Tx;
use wire::r#gen::kms::{EncryptionAlgorithmSpec, GrantOperation, KeySpec, KeyUsageType};
use wire::{Action, Arn};

use crate::cipher::Head;
use crate::denial;
use crate::error::Error;
use crate::key::{KeyRef, Keys, Located, check_usable, decide, locate, request_alias};
use crate::model::{Grant, Key};
use crate::{grant, table};

/// Encryption context: case-sensitive, order free.
pub type Context = BTreeMap<String, String>;

/// A use is noted with its key once in this time.
const NOTED_EVERY_MS: i64 = 3_600_000;

/// What a use is, apart from the operation.
#[derive(Debug, Clone)]
pub struct Use {
    pub usage: KeyUsageType,
    pub context: Context,
    pub grant_tokens: Vec<String>,
    /// More condition keys.
    pub keys: Keys,
    /// What is to be opened: the key and the material that it names have to be those.
    pub head: Option<Head>,
    /// The key was not named: it is known by the ciphertext alone.
    pub by_ciphertext: bool,
    /// It is only asked whether it could be: the key is not used.
    pub dry: bool,
}

impl Use {
    pub fn of(usage: KeyUsageType) -> Self {
        Self {
            usage,
            context: Context::new(),
            grant_tokens: Vec::new(),
            keys: Vec::new(),
            head: None,
            by_ciphertext: false,
            dry: false,
        }
    }

    /// Encrypting or decrypting under this context.
    pub fn bound_to(context: &Context, algorithm: EncryptionAlgorithmSpec) -> Self {
        Self {
            context: context.clone(),
            ..Self::of(KeyUsageType::EncryptDecrypt)
        }
        .with_key("kms:EncryptionAlgorithm", algorithm.as_str())
    }

    /// The same with a symmetric key.
    pub fn sealing(context: &Context) -> Self {
        Self::bound_to(context, EncryptionAlgorithmSpec::SymmetricDefault)
    }

    #[must_use]
    pub fn dry(mut self, asked: Option<bool>) -> Self {
        self.dry = asked == Some(true);
        self
    }

    #[must_use]
    pub fn with_tokens(mut self, tokens: Option<&Vec<String>>) -> Self {
        self.grant_tokens = tokens.cloned().unwrap_or_default();
        self
    }

    #[must_use]
    pub fn with_key(mut self, name: &str, value: &str) -> Self {
        self.keys.push((name.to_owned(), value.to_owned()));
        self
    }

    #[must_use]
    pub fn opening(mut self, head: Head) -> Self {
        self.head = Some(head);
        self
    }

    fn condition_keys(&self) -> Keys {
        let mut keys = self.keys.clone();
        for (key, value) in &self.context {
            keys.push((format!("kms:EncryptionContext:{key}"), value.clone()));
            keys.push(("kms:EncryptionContextKeys".to_owned(), key.clone()));
        }
        keys
    }
}

/// A key that its holder was allowed to use, with its material still sealed.
#[derive(Debug, Clone)]
pub struct UsableKey {
    pub id: String,
    pub account: String,
    pub arn: Arn,
    pub spec: KeySpec,
    pub usage: KeyUsageType,
    pub multi_region: bool,
    pub material_id: String,
    pub public_key: Option<Vec<u8>>,
    pub(crate) sealed: Vec<u8>,
}

/// A key for one use of `A`, if the caller may and its state allows it.
pub fn usable_key<A: Action>(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    reference: &KeyRef,
    what: &Use,
) -> Result<UsableKey, Error> {
    let key = permitted::<A>(tx, trail, caller, reference, what)?;
    check_usable(&key)?;
    check_usage(&key, what.usage, operation_of::<A>())?;
    let noted_since = caller.now().ms() - NOTED_EVERY_MS;
    if !what.dry && key.used_at.is_none_or(|at| at.ms() < noted_since) {
        table::key::note_use(tx, &key, operation_of::<A>(), caller.now())?;
    }
    with_material(tx, key, what.head.as_ref())
}

/// The operation's bare name.
pub(crate) fn operation_of<A: Action>() -> &'static str {
    A::NAME.strip_prefix("kms:").unwrap_or(A::NAME)
}

/// The key itself, once permitted and recorded.
pub(crate) fn permitted<A: Action>(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    reference: &KeyRef,
    what: &Use,
) -> Result<Key, Error> {
    let mut keys = what.condition_keys();
    let (key, alias) = match locate(tx, caller, reference)? {
        Located::Key(key, alias) => (*key, alias),
        Located::Nothing { arn, missing } => {
            let decision = caller.authorize_with::<A>(tx, &Named::new(&arn), &keys);
            trail
                .decided(caller, arn.as_str(), arn.account(), &what.context, decision)
                .map_err(|denied| {
                    denial::of_key(denied, caller, arn.account(), what.by_ciphertext)
                })?;
            return Err(Error::NotFound(missing));
        }
    };
    keys.extend(alias.map(request_alias));
    let arn = key.arn();
    let decision = decide::<A>(tx, caller, &key, &keys);
    if let Err(denied) = &decision
        && lets_grants_count(denied)
        && let Some(grant) = granted(tx, caller, &key, operation_of::<A>(), what)?
    {
        let because = format!("grant {}", grant.id);
        let resource = (arn.as_str(), arn.account());
        trail.used(caller, A::NAME, resource, &what.context, &because);
        return Ok(key);
    }
    trail
        .decided(caller, arn.as_str(), arn.account(), &what.context, decision)
        .map_err(|denied| denial::of_key(denied, caller, arn.account(), what.by_ciphertext))?;
    Ok(key)
}

/// A grant may stand in for what no policy says: never against what one denies, nor beyond what the
/// organization, the boundary or the session's policy leaves to the principal.
pub(crate) fn lets_grants_count(denied: &Denied) -> bool {
    matches!(denied, Denied::Refused { because, narrowed: None, .. } if matches!(
        **because,
        Because::Nothing { source: Source::Identity | Source::Resource }
    ))
}

/// The grant that allows this use, if there is one.
pub(crate) fn granted(
    tx: &mut Tx,
    caller: &Caller,
    key: &Key,
    operation: &str,
    what: &Use,
) -> Result<Option<Grant>, Error> {
    // Tokens are known at once here and grants too; a token that names nothing is still refused.
    for token in &what.grant_tokens {
        grant::id_of(token)?;
    }
    let Some(operation) = GrantOperation::parse(operation) else {
        return Ok(None);
    };
    let allows = |grant: &Grant| grant::allows(grant, operation, &what.context);
    Ok(table::grant::first_to(
        tx,
        key,
        &principals(caller),
        allows,
    )?)
}

/// The names under which a caller may have been granted something: grants are kept by id, and those
/// that were made before are kept by ARN.
pub(crate) fn principals(caller: &Caller) -> Vec<String> {
    let mut names = vec![caller.arn()];
    match caller.identity() {
        Identity::Session(_, role) => names.extend([role.id.clone(), role.arn().to_string()]),
        Identity::User(user) | Identity::UserSession(_, user) => names.push(user.id.clone()),
        _ => {}
    }
    names
}

fn check_usage(key: &Key, usage: KeyUsageType, operation: &str) -> Result<(), Error> {
    if key.usage == usage {
        return Ok(());
    }
    Err(Error::InvalidKeyUsage(format!(
        "{} key usage is {} which is not valid for {operation}.",
        key.arn(),
        key.usage.as_str()
    )))
}

fn with_material(tx: &mut Tx, key: Key, head: Option<&Head>) -> Result<UsableKey, Error> {
    let arn = key.arn();
    let found = match head {
        Some(head) if head.key_id != key.id => return Err(Error::IncorrectKey),
        Some(head) => table::material::by_prefix(tx, &key, &head.material)?,
        None => table::material::current(tx, &key)?,
    };
    let missing = || match head {
        // A material of this key that nobody knows: the bytes were made up.
        Some(_) => Error::InvalidCiphertext,
        None => Error::internal("an enabled key has no material"),
    };
    let material = found.ok_or_else(missing)?;
    let sealed = material
        .sealed
        .ok_or_else(|| Error::InvalidState(format!("{arn} is pending import.")))?;
    Ok(UsableKey {
        account: key.account.clone(),
        spec: key.spec,
        usage: key.usage,
        multi_region: key.is_multi_region(),
        material_id: material.id,
        public_key: material.public_key,
        id: key.id,
        arn,
        sealed,
    })
}

/// The same key, if it is one that seals data keys.
pub fn symmetric(key: UsableKey) -> Result<UsableKey, Error> {
    if key.spec == KeySpec::SymmetricDefault {
        return Ok(key);
    }
    Err(Error::InvalidKeyUsage(
        "Cannot generate a data key with an asymmetric KMS key".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_fill_silence_only() {
        let denied = |because: Because, narrowed: Option<Source>| Denied::Refused {
            sentence: Box::default(),
            principal: String::new(),
            action: String::new(),
            resource: String::new(),
            explanation: None,
            because: Box::new(because),
            narrowed,
        };
        for source in [Source::Identity, Source::Resource] {
            let silent = |narrowed| denied(Because::Nothing { source }, narrowed);
            assert!(lets_grants_count(&silent(None)));
            for narrowing in [Source::Session, Source::Boundary, Source::ServiceControl] {
                assert!(!lets_grants_count(&silent(Some(narrowing))));
            }
        }
        for source in [Source::Session, Source::Boundary, Source::ServiceControl] {
            assert!(!lets_grants_count(&denied(
                Because::Nothing { source },
                None
            )));
        }
        assert!(!lets_grants_count(&denied(Because::Root, None)));
    }
}
