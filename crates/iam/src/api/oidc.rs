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
    let shown = url.as_deref().unwrap_or("*");
    let arn = oidc_arn(caller.account(), shown);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreateOpenIDConnectProvider>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        let named = Named::new(&arn);
        caller.authorize_with::<action::TagOpenIDConnectProvider>(tx, &named, &keys)?;
    }
    let url =
        url.ok_or_else(|| Error::Validation("Invalid Open ID Connect Provider URL".to_owned()))?;
    let thumbprints = input.thumbprint_list.clone().unwrap_or_default();
    check_thumbprints(&thumbprints)?;
    let client_ids = input.client_id_list.clone().unwrap_or_default();
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
        tags: tags::read(input.tags.as_ref())?,
    };
    table::oidc::put(tx, &provider)?;
    Ok(shape::CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(arn.to_string()),
        tags: tags::view(&provider.tags),
    })
}

/// The issuer without its scheme, if it is a URL that can be an issuer's: "must begin with
/// https://", a host, no query. Of this machine http will do.
fn issuer(url: &str) -> Option<String> {
    let rest = match url.strip_prefix("https://") {
        Some(rest) => rest,
        None => {
            let rest = url.strip_prefix("http://")?;
            let host = rest.split(['/', ':']).next()?;
            ["localhost", "127.0.0.1"].contains(&host).then_some(rest)?
        }
    };
    let (host, _) = rest.split_once('/').unwrap_or((rest, ""));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:%".contains(&byte);
    let good = !host.is_empty() && !host.starts_with(':') && rest.bytes().all(plain);
    good.then(|| rest.trim_end_matches('/').to_owned())
}

fn check_thumbprints(thumbprints: &[String]) -> Result<(), Error> {
    if thumbprints.len() > THUMBPRINTS_MAX {
        return Err(Error::InvalidInput(
            "Thumbprint list must contain fewer than 5 entries.".to_owned(),
        ));
    }
    Ok(())
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
        tags: Some(tags::view_all(&provider.tags)),
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
    check_thumbprints(&input.thumbprint_list)?;
    provider.thumbprints.clone_from(&input.thumbprint_list);
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
    provider.tags = tags::merged(&provider.tags, tags::read(Some(&input.tags))?)?;
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
    provider.tags = tags::without(&provider.tags, &input.tag_keys);
    Ok(table::oidc::put(tx, &provider)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListOpenIDConnectProviderTagsRequest,
) -> Result<shape::ListOpenIDConnectProviderTagsResponse, Error> {
    let arn = &input.open_id_connect_provider_arn;
    let provider = find_for::<action::ListOpenIDConnectProviderTags>(tx, caller, arn, &[])?;
    let page = tags::list(&provider.tags, input.marker.as_ref(), input.max_items)?;
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
            ("https://gitlab.example.com/a/b/",         Some("gitlab.example.com/a/b")),
            ("http://127.0.0.1:8080/realm",             Some("127.0.0.1:8080/realm")),
            ("http://example.com",                      None),
            ("http://127.0.0.1.example.com",            None),
            ("https://",                                None),
            ("https://example.com?x=1",                 None),
            ("https://user@example.com",                None),
            ("example.com",                             None),
        ];
        for (url, expected) in table {
            assert_eq!(issuer(url).as_deref(), expected, "{url}");
        }
    }
}
