//! SAML providers: whose responses `AssumeRoleWithSAML` takes.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;
use wire::{Arn, Fault, Sensitive, Timestamp};

use super::{quota, tags};
use crate::caller::{Any, Caller, Named};
use crate::certificate::PrivateKey;
use crate::error::Error;
use crate::model::{SAML_KEYS_MAX, SAML_PROVIDERS_MAX, SamlKey, SamlProvider, saml_arn, unique_id};
use crate::saml::{KEY_PURPOSE, Metadata};
use crate::table;

/// A provider is good for a hundred years from when its metadata came, whatever they say.
const VALID_MS: i64 = 36_524 * 86_400_000;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateSAMLProviderRequest,
) -> Result<shape::CreateSAMLProviderResponse, Error> {
    let arn = saml_arn(caller.account(), &input.name);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreateSAMLProvider>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        caller.authorize_with::<action::TagSAMLProvider>(tx, &Named::new(&arn), &keys)?;
    }
    let encrypted_only = is_required(input.assertion_encryption_mode);
    if encrypted_only && input.add_private_key.is_none() {
        return Err(Error::Validation(
            "Unable to set assertion encryption mode to Required because no private key is \
             provided."
                .to_owned(),
        ));
    }
    check(&input.saml_metadata_document)?;
    let key = input.add_private_key.as_ref();
    let key = key.map(|text| sealed(caller, text)).transpose()?;
    if table::saml::find(tx, caller.account(), &input.name)?.is_some() {
        return Err(Error::Exists(format!(
            "SAMLProvider with name {} already exists.",
            input.name
        )));
    }
    quota(
        table::saml::count(tx, caller.account())?,
        "SAMLProvidersPerAccount",
        SAML_PROVIDERS_MAX,
    )?;
    let provider = SamlProvider {
        account: caller.account().to_owned(),
        name: input.name.clone(),
        id: unique_id("SAMLSP", 16),
        metadata: input.saml_metadata_document.clone(),
        created_at: caller.now(),
        valid_until: valid_until(caller),
        encrypted_only,
        tags: tags::read_exact(input.tags.as_ref())?,
    };
    table::saml::put(tx, &provider)?;
    if let Some(key) = key {
        table::saml::add_key(tx, &provider, &key)?;
    }
    Ok(shape::CreateSAMLProviderResponse {
        saml_provider_arn: Some(arn.to_string()),
        tags: tags::view(&provider.tags),
    })
}

fn is_required(mode: Option<shape::AssertionEncryptionModeType>) -> bool {
    matches!(mode, Some(shape::AssertionEncryptionModeType::Required))
}

fn valid_until(caller: &Caller) -> Timestamp {
    caller.now().plus_ms(VALID_MS)
}

/// Whether the metadata can be read, and name whose assertions they are for.
fn check(metadata: &str) -> Result<(), Error> {
    let read = Metadata::read(metadata)
        .ok_or_else(|| Error::InvalidInput("Could not parse metadata".to_owned()))?;
    if read.issuers.is_empty() {
        return Err(Error::InvalidInput(
            "SAML Providers must reference at least one SAML assertion issuer.".to_owned(),
        ));
    }
    Ok(())
}

/// The key is kept as the server's own secrets are: sealed, and for this purpose alone.
fn sealed(caller: &Caller, text: &Sensitive) -> Result<SamlKey, Error> {
    let key = PrivateKey::read_pem(text.reveal())
        .map_err(|_| Error::InvalidInput("Invalid private key.".to_owned()))?;
    let sealed = caller
        .facts()
        .mint
        .seal(KEY_PURPOSE, key.to_bytes().to_vec())
        .map_err(|fault: Fault| Error::Internal(fault.message.into()))?;
    Ok(SamlKey {
        id: unique_id("SAMLPK", 16),
        added_at: caller.now(),
        sealed,
    })
}

/// The provider with this ARN, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    keys: &[(String, String)],
) -> Result<SamlProvider, Error> {
    let parsed = Arn::parse(arn)
        .ok()
        .filter(|arn| arn.service() == "iam")
        .ok_or_else(|| Error::InvalidInput(format!("Invalid ARN: {arn}")))?;
    let name = parsed.resource().strip_prefix("saml-provider/");
    let found = match name {
        Some(name) if parsed.account() == caller.account() => {
            table::saml::find(tx, caller.account(), name)?
        }
        _ => None,
    };
    let tags = found
        .as_ref()
        .map(|found| found.tags.clone())
        .unwrap_or_default();
    caller.authorize_with::<A>(tx, &Named::new(&parsed).tagged(&tags), keys)?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("Manifest not found for arn {arn}")))
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetSAMLProviderRequest,
) -> Result<shape::GetSAMLProviderResponse, Error> {
    let arn = &input.saml_provider_arn;
    let provider = find_for::<action::GetSAMLProvider>(tx, caller, arn, &[])?;
    let keys = table::saml::keys(tx, &provider)?;
    let view = |key: &SamlKey| shape::SAMLPrivateKey {
        key_id: Some(key.id.clone()),
        timestamp: Some(key.added_at),
    };
    let mode = if provider.encrypted_only {
        shape::AssertionEncryptionModeType::Required
    } else {
        shape::AssertionEncryptionModeType::Allowed
    };
    Ok(shape::GetSAMLProviderResponse {
        saml_provider_uuid: Some(provider.id),
        saml_metadata_document: Some(provider.metadata),
        create_date: Some(provider.created_at),
        valid_until: Some(provider.valid_until),
        tags: Some(tags::view_all(&tags::by_key(&provider.tags))),
        assertion_encryption_mode: Some(mode),
        private_key_list: Some(keys.iter().map(view).collect()),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    _: &shape::ListSAMLProvidersRequest,
) -> Result<shape::ListSAMLProvidersResponse, Error> {
    caller.authorize::<action::ListSAMLProviders>(tx, &Any::of(caller))?;
    let found = table::saml::list(tx, caller.account())?;
    let view = |provider: &SamlProvider| shape::SAMLProviderListEntry {
        arn: Some(provider.arn().to_string()),
        valid_until: Some(provider.valid_until),
        create_date: Some(provider.created_at),
    };
    Ok(shape::ListSAMLProvidersResponse {
        saml_provider_list: Some(found.iter().map(view).collect()),
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateSAMLProviderRequest,
) -> Result<shape::UpdateSAMLProviderResponse, Error> {
    let arn = &input.saml_provider_arn;
    let mut provider = find_for::<action::UpdateSAMLProvider>(tx, caller, arn, &[])?;
    let refuse = |why: &str| Err(Error::Validation(why.to_owned()));
    let (added, removed) = (&input.add_private_key, &input.remove_private_key);
    if added.is_some() && removed.is_some() {
        return refuse(
            "Unable to add and remove private keys in the same request. Set a value for only one \
             of the two parameters.",
        );
    }
    let (metadata, mode) = (
        &input.saml_metadata_document,
        input.assertion_encryption_mode,
    );
    if metadata.is_none() && mode.is_none() && added.is_none() && removed.is_none() {
        return refuse(
            "Unable to update identity provider. No updates are defined for metadata or \
             encryption assertion.",
        );
    }
    if let Some(metadata) = metadata {
        check(metadata)?;
        provider.metadata = metadata.clone();
        provider.valid_until = valid_until(caller);
    }
    if mode.is_some() {
        provider.encrypted_only = is_required(mode);
    }
    if let Some(text) = added {
        add_key(tx, caller, &provider, text)?;
    }
    if let Some(id) = removed {
        remove_key(tx, &provider, id)?;
    }
    if provider.encrypted_only && table::saml::keys(tx, &provider)?.is_empty() {
        return Err(Error::InvalidInput(
            "Failed to set assertion encryption mode to Required because no private key is \
             present."
                .to_owned(),
        ));
    }
    table::saml::put(tx, &provider)?;
    Ok(shape::UpdateSAMLProviderResponse {
        saml_provider_arn: Some(arn.clone()),
    })
}

fn add_key(
    tx: &mut Tx,
    caller: &Caller,
    provider: &SamlProvider,
    text: &Sensitive,
) -> Result<(), Error> {
    let key = sealed(caller, text)?;
    if table::saml::keys(tx, provider)?.len() >= SAML_KEYS_MAX {
        return Err(Error::Limit(format!(
            "Private key limit of {SAML_KEYS_MAX} is reached."
        )));
    }
    Ok(table::saml::add_key(tx, provider, &key)?)
}

/// The last key stays while only encrypted assertions are taken.
fn remove_key(tx: &mut Tx, provider: &SamlProvider, id: &str) -> Result<(), Error> {
    let refuse = |why: &str| Err(Error::InvalidInput(why.to_owned()));
    let held = table::saml::keys(tx, provider)?;
    if held.iter().all(|key| key.id != id) {
        return refuse(
            "Failed to remove private key because the Key ID does not match a private key.",
        );
    }
    if provider.encrypted_only && held.len() == 1 {
        return refuse("Failed to remove private key.");
    }
    Ok(table::saml::remove_key(tx, provider, id)?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteSAMLProviderRequest,
) -> Result<(), Error> {
    let arn = &input.saml_provider_arn;
    let provider = find_for::<action::DeleteSAMLProvider>(tx, caller, arn, &[])?;
    Ok(table::saml::delete(tx, &provider)?)
}

pub fn tag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TagSAMLProviderRequest,
) -> Result<(), Error> {
    let arn = &input.saml_provider_arn;
    let keys = tags::request_keys(Some(&input.tags));
    let mut provider = find_for::<action::TagSAMLProvider>(tx, caller, arn, &keys)?;
    if input.tags.is_empty() {
        return Err(tags::none_named());
    }
    let new = tags::read_exact(Some(&input.tags))?;
    provider.tags = tags::merged_exact(&provider.tags, new)?;
    Ok(table::saml::put(tx, &provider)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagSAMLProviderRequest,
) -> Result<(), Error> {
    let arn = &input.saml_provider_arn;
    let keys = tags::untag_keys(&input.tag_keys);
    let mut provider = find_for::<action::UntagSAMLProvider>(tx, caller, arn, &keys)?;
    if input.tag_keys.is_empty() {
        return Err(tags::none_named());
    }
    provider.tags = tags::without_exact(&provider.tags, &input.tag_keys);
    Ok(table::saml::put(tx, &provider)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListSAMLProviderTagsRequest,
) -> Result<shape::ListSAMLProviderTagsResponse, Error> {
    let arn = &input.saml_provider_arn;
    let provider = find_for::<action::ListSAMLProviderTags>(tx, caller, arn, &[])?;
    let page = tags::list(
        &tags::by_key(&provider.tags),
        input.marker.as_ref(),
        input.max_items,
    )?;
    Ok(shape::ListSAMLProviderTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}
