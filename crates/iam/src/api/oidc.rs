//! OpenID Connect providers: whose tokens `AssumeRoleWithWebIdentity` takes.

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::{quota, tags};
use crate::caller::{Any, Caller, Named};
use crate::error::Error;
use crate::model::{OIDC_CLIENT_IDS_MAX, OIDC_PROVIDERS_MAX, OidcProvider, oidc_arn};
use crate::table;

const THUMBPRINTS_MAX: usize = 5;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateOpenIDConnectProviderRequest,
) -> Result<shape::CreateOpenIDConnectProviderResponse, Error> {
    let url = issuer(&input.url);
    let shown = url.as_deref().unwrap_or("*").to_owned();
    let arn = oidc_arn(caller.account(), &shown);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreateOpenIDConnectProvider>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        let named = Named::new(&arn);
        caller.authorize_with::<action::TagOpenIDConnectProvider>(tx, &named, &keys)?;
    }
    let url = url?;
    let thumbprints = thumbprints(input.thumbprint_list.as_deref().unwrap_or_default())?;
    let mut client_ids: Vec<String> = Vec::new();
    for id in input.client_id_list.iter().flatten() {
        if !client_ids.contains(id) {
            client_ids.push(id.clone());
        }
    }
    if client_ids.len() > OIDC_CLIENT_IDS_MAX {
        return Err(too_many_clients());
    }
    if table::oidc::find(tx, caller.account(), &url)?.is_some() {
        return Err(Error::Exists(format!(
            "Provider with url {} already exists.",
            input.url
        )));
    }
    quota(
        table::oidc::count(tx, caller.account())?,
        "OpenIdConnectProvidersPerAccount",
        OIDC_PROVIDERS_MAX,
    )?;
    let provider = OidcProvider {
        account: caller.account().to_owned(),
        url,
        client_ids,
        thumbprints,
        created_at: caller.now(),
        tags: tags::read_exact(input.tags.as_ref())?,
    };
    table::oidc::put(tx, &provider)?;
    Ok(shape::CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(arn.to_string()),
        tags: tags::view(&provider.tags),
    })
}

/// The issuer without its scheme, and as it is but for the usual port: "must begin with https://",
/// a host, no query. Of this machine http will do.
fn issuer(url: &str) -> Result<String, Error> {
    let invalid = || Error::Validation("Invalid Open ID Connect Provider URL".to_owned());
    let rest = match url.strip_prefix("https://") {
        Some(rest) => rest,
        None => {
            let rest = url.strip_prefix("http://").ok_or_else(invalid)?;
            let host = rest.split(['/', ':']).next().unwrap_or_default();
            let ours = ["localhost", "127.0.0.1"].contains(&host);
            ours.then_some(rest).ok_or_else(invalid)?
        }
    };
    // AWS says no word about these.
    if rest.contains(['?', '#']) {
        return Err(Error::InvalidInput(String::new()));
    }
    let host = rest.split('/').next().unwrap_or_default();
    let path = &rest[host.len()..];
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:%".contains(&byte);
    if host.is_empty() || host.starts_with(':') || !rest.bytes().all(plain) {
        return Err(invalid());
    }
    let usual = if url.starts_with("https:") {
        ":443"
    } else {
        ":80"
    };
    let host = host.strip_suffix(usual).unwrap_or(host);
    Ok(format!("{host}{path}"))
}

/// In small letters. Nothing is made of them here: see `docs/compatibility.md`.
fn thumbprints(given: &[String]) -> Result<Vec<String>, Error> {
    if given.len() > THUMBPRINTS_MAX {
        return Err(Error::InvalidInput(
            "Thumbprint list must contain fewer than 5 entries.".to_owned(),
        ));
    }
    Ok(given.iter().map(|it| it.to_ascii_lowercase()).collect())
}

fn too_many_clients() -> Error {
    Error::LimitExceeded(format!(
        "ClientIdsPerOpenIdConnectProvider: {OIDC_CLIENT_IDS_MAX}"
    ))
}

/// The provider with this ARN, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    keys: &[(String, String)],
) -> Result<OidcProvider, Error> {
    let parsed = Arn::parse(arn)
        .ok()
        .filter(|arn| arn.service() == "iam")
        .ok_or_else(|| Error::InvalidInput(format!("Invalid ARN: {arn}")))?;
    let url = parsed.resource().strip_prefix("oidc-provider/");
    let found = match url {
        Some(url) if parsed.account() == caller.account() => {
            table::oidc::find(tx, caller.account(), url)?
        }
        _ => None,
    };
    let tags = found
        .as_ref()
        .map(|found| found.tags.clone())
        .unwrap_or_default();
    caller.authorize_with::<A>(tx, &Named::new(&parsed).tagged(&tags), keys)?;
    found.ok_or_else(|| {
        Error::NoSuchEntity(format!("OpenIDConnect Provider not found for arn {arn}"))
    })
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetOpenIDConnectProviderRequest,
) -> Result<shape::GetOpenIDConnectProviderResponse, Error> {
    let arn = &input.open_id_connect_provider_arn;
    let provider = find_for::<action::GetOpenIDConnectProvider>(tx, caller, arn, &[])?;
    Ok(shape::GetOpenIDConnectProviderResponse {
        url: Some(provider.url),
        client_id_list: Some(provider.client_ids),
        thumbprint_list: Some(provider.thumbprints),
        create_date: Some(provider.created_at),
        tags: Some(tags::view_all(&tags::by_key(&provider.tags))),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    _: &shape::ListOpenIDConnectProvidersRequest,
) -> Result<shape::ListOpenIDConnectProvidersResponse, Error> {
    caller.authorize::<action::ListOpenIDConnectProviders>(tx, &Any::of(caller))?;
    let found = table::oidc::list(tx, caller.account())?;
    let view = |provider: &OidcProvider| shape::OpenIDConnectProviderListEntry {
        arn: Some(provider.arn().to_string()),
    };
    Ok(shape::ListOpenIDConnectProvidersResponse {
        open_id_connect_provider_list: Some(found.iter().map(view).collect()),
    })
}

/// One that isn't there is deleted already: "This operation does not return an error".
pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    match find_for::<action::DeleteOpenIDConnectProvider>(tx, caller, arn, &[]) {
        Ok(provider) => {
            table::oidc::delete(tx, caller.account(), &provider.url)?;
            Ok(())
        }
        Err(Error::NoSuchEntity(_)) => Err(Error::NoSuchEntity(format!(
            "OpenId connect Provider {arn} cannot be found."
        ))),
        Err(error) => Err(error),
    }
}

pub fn add_client(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AddClientIDToOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    let mut provider =
        find_for::<action::AddClientIDToOpenIDConnectProvider>(tx, caller, arn, &[])?;
    if provider.client_ids.contains(&input.client_id) {
        return Ok(());
    }
    if provider.client_ids.len() >= OIDC_CLIENT_IDS_MAX {
        return Err(too_many_clients());
    }
    provider.client_ids.push(input.client_id.clone());
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn remove_client(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    let mut provider =
        find_for::<action::RemoveClientIDFromOpenIDConnectProvider>(tx, caller, arn, &[])?;
    provider.client_ids.retain(|id| *id != input.client_id);
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn update_thumbprints(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    let mut provider =
        find_for::<action::UpdateOpenIDConnectProviderThumbprint>(tx, caller, arn, &[])?;
    if input.thumbprint_list.is_empty() {
        return Err(Error::InvalidInput(
            "Thumbprint list must contain at least one entry.".to_owned(),
        ));
    }
    provider.thumbprints = thumbprints(&input.thumbprint_list)?;
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn tag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TagOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    let keys = tags::request_keys(Some(&input.tags));
    let mut provider = find_for::<action::TagOpenIDConnectProvider>(tx, caller, arn, &keys)?;
    if input.tags.is_empty() {
        return Err(tags::none_named());
    }
    let new = tags::read_exact(Some(&input.tags))?;
    provider.tags = tags::merged_exact(&provider.tags, new)?;
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.open_id_connect_provider_arn;
    let keys = tags::untag_keys(&input.tag_keys);
    let mut provider = find_for::<action::UntagOpenIDConnectProvider>(tx, caller, arn, &keys)?;
    if input.tag_keys.is_empty() {
        return Err(tags::none_named());
    }
    provider.tags = tags::without_exact(&provider.tags, &input.tag_keys);
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListOpenIDConnectProviderTagsRequest,
) -> Result<shape::ListOpenIDConnectProviderTagsResponse, Error> {
    let arn = &input.open_id_connect_provider_arn;
    let provider = find_for::<action::ListOpenIDConnectProviderTags>(tx, caller, arn, &[])?;
    let page = tags::list(
        &tags::by_key(&provider.tags),
        input.marker.as_ref(),
        input.max_items,
    )?;
    Ok(shape::ListOpenIDConnectProviderTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers() {
        #[rustfmt::skip]
        let table = [
            ("https://token.actions.example.com",      Some("token.actions.example.com")),
            ("https://token.actions.example.com/",     Some("token.actions.example.com/")),
            ("https://gitlab.example.com/a/B/",         Some("gitlab.example.com/a/B/")),
            ("https://gitlab.example.com:443/a",        Some("gitlab.example.com/a")),
            ("https://gitlab.example.com:80/a",         Some("gitlab.example.com:80/a")),
            ("http://127.0.0.1:8080/realm",             Some("127.0.0.1:8080/realm")),
            ("http://example.com",                      None),
            ("http://127.0.0.1.example.com",            None),
            ("https://",                                None),
            ("https://example.com?x=1",                 None),
            ("https://example.com/#top",                None),
            ("https://user@example.com",                None),
            ("example.com",                             None),
        ];
        for (url, expected) in table {
            assert_eq!(issuer(url).ok().as_deref(), expected, "{url}");
        }
    }
}
