//! Certificates of servers. Their keys are looked at and not kept: see
//! `docs/decisions/0010-keep-no-keys-of-servers.md`.

use store::Tx;
use wire::Timestamp;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page};
use super::{path, quota, tags};
use crate::caller::{Caller, Named};
use crate::certificate::{Block, Broken, Certificate, KeyError, PrivateKey, check_chain};
use crate::error::Error;
use crate::model::{SERVER_CERTIFICATES_MAX, ServerCertificate, server_certificate_arn, unique_id};
use crate::table;

pub fn upload(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UploadServerCertificateRequest,
) -> Result<shape::UploadServerCertificateResponse, Error> {
    let path = path(input.path.as_ref());
    let name = &input.server_certificate_name;
    let arn = server_certificate_arn(caller.account(), &path, name);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::UploadServerCertificate>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        caller.authorize_with::<action::TagServerCertificate>(tx, &Named::new(&arn), &keys)?;
    }
    let checked = Checked::read(input, caller.now())?;
    taken(tx, caller, name)?;
    quota(
        table::server_certificate::count(tx, caller.account())?,
        "ServerCertificatesPerAccount",
        SERVER_CERTIFICATES_MAX,
    )?;
    let certificate = ServerCertificate {
        account: caller.account().to_owned(),
        name: name.clone(),
        id: unique_id("ASCA", 17),
        path,
        uploaded_at: caller.now(),
        expires_at: checked.expires_at,
        body: checked.body,
        chain: checked.chain,
        tags: tags::read_exact(input.tags.as_ref())?,
    };
    table::server_certificate::insert(tx, &certificate)?;
    Ok(shape::UploadServerCertificateResponse {
        server_certificate_metadata: Some(view(&certificate)),
        tags: tags::view(&certificate.tags),
    })
}

/// What was uploaded, once everything in it belongs together.
struct Checked {
    body: String,
    chain: Option<String>,
    expires_at: Timestamp,
}

impl Checked {
    fn read(input: &shape::UploadServerCertificateRequest, now: Timestamp) -> Result<Self, Error> {
        let malformed = |why: &str| Error::MalformedCertificate(why.to_owned());
        let (certificate, block) =
            Certificate::read_pem(&input.certificate_body).ok_or_else(|| {
                malformed(
                    "Unable to parse certificate. Please ensure the certificate is in PEM format.",
                )
            })?;
        let key =
            PrivateKey::read_pem(input.private_key.reveal()).map_err(|error| match error {
                KeyError::Encrypted => malformed("Unable to parse key; the body is encrypted."),
                KeyError::Invalid => malformed("Invalid Private Key."),
            })?;
        if key.public() != certificate.key() {
            return Err(Error::KeyPairMismatch);
        }
        let now_s = now.seconds();
        if certificate.has_expired(now_s) {
            return Err(malformed(
                "Certificate is no longer valid. The 'Not After' date restriction on the \
                 certificate has passed.",
            ));
        }
        let chain = input.certificate_chain.as_ref();
        let chain = chain
            .map(|text| chain_of(&certificate, text, now_s))
            .transpose()?;
        Ok(Self {
            body: block.text.to_owned(),
            chain,
            expires_at: Timestamp::from_ms(certificate.not_after_s().saturating_mul(1_000)),
        })
    }
}

/// The chain's certificates, a block after the other.
fn chain_of(leaf: &Certificate, text: &str, now_s: i64) -> Result<String, Error> {
    // AWS says no more of a text in which there is none.
    let unknown = || Error::MalformedCertificate("Unknown".to_owned());
    let found = Certificate::read_all_pem(text).ok_or_else(unknown)?;
    let (certificates, blocks): (Vec<Certificate>, Vec<Block<'_>>) = found.into_iter().unzip();
    check_chain(leaf, &certificates, now_s).map_err(|Broken(at)| {
        Error::MalformedCertificate(format!(
            "Unable to validate certificate chain. The certificate chain must start with the \
             immediate signing certificate, followed by any intermediaries in order. The index \
             within the chain of the invalid certificate is: {at}"
        ))
    })?;
    let blocks: Vec<&str> = blocks.iter().map(|block| block.text).collect();
    Ok(blocks.join("\n"))
}

fn taken(tx: &mut Tx, caller: &Caller, name: &str) -> Result<(), Error> {
    match table::server_certificate::find(tx, caller.account(), name)? {
        Some(_) => Err(Error::Exists(format!(
            "The Server Certificate with name {name} already exists."
        ))),
        None => Ok(()),
    }
}

/// The certificate of this name, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: &str,
    keys: &[(String, String)],
) -> Result<ServerCertificate, Error> {
    let found = table::server_certificate::find(tx, caller.account(), name)?;
    let arn = found.as_ref().map_or_else(
        || server_certificate_arn(caller.account(), "/", name),
        ServerCertificate::arn,
    );
    let tags = found
        .as_ref()
        .map(|found| found.tags.clone())
        .unwrap_or_default();
    caller.authorize_with::<A>(tx, &Named::new(&arn).tagged(&tags), keys)?;
    found.ok_or_else(|| {
        Error::NoSuchEntity(format!(
            "The Server Certificate with name {name} cannot be found."
        ))
    })
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetServerCertificateRequest,
) -> Result<shape::GetServerCertificateResponse, Error> {
    let name = &input.server_certificate_name;
    let certificate = find_for::<action::GetServerCertificate>(tx, caller, name, &[])?;
    Ok(shape::GetServerCertificateResponse {
        server_certificate: Some(shape::ServerCertificate {
            server_certificate_metadata: Some(view(&certificate)),
            certificate_body: Some(certificate.body),
            certificate_chain: certificate.chain,
            tags: Some(tags::view_all(&certificate.tags)),
        }),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListServerCertificatesRequest,
) -> Result<shape::ListServerCertificatesResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = server_certificate_arn(caller.account(), &path, "");
    caller.authorize::<action::ListServerCertificates>(tx, &Named::new(&arn))?;
    let marker = after(input.marker.as_ref())?;
    let found = table::server_certificate::list(tx, caller.account(), &path, &marker)?;
    let page = page(found, input.max_items, |found| found.name.clone());
    Ok(shape::ListServerCertificatesResponse {
        server_certificate_metadata_list: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateServerCertificateRequest,
) -> Result<(), Error> {
    let name = &input.server_certificate_name;
    let certificate = find_for::<action::UpdateServerCertificate>(tx, caller, name, &[])?;
    let new = input
        .new_server_certificate_name
        .as_ref()
        .unwrap_or(&certificate.name);
    let path = input.new_path.as_ref().unwrap_or(&certificate.path);
    // "the principal must be allowed to work with both" names (UpdateServerCertificate).
    let target = server_certificate_arn(caller.account(), path, new);
    let target = Named::new(&target).tagged(&certificate.tags);
    caller.authorize::<action::UpdateServerCertificate>(tx, &target)?;
    if !new.eq_ignore_ascii_case(&certificate.name) {
        taken(tx, caller, new)?;
    }
    Ok(table::server_certificate::rename(
        tx,
        &certificate,
        new,
        path,
    )?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteServerCertificateRequest,
) -> Result<(), Error> {
    let name = &input.server_certificate_name;
    let certificate = find_for::<action::DeleteServerCertificate>(tx, caller, name, &[])?;
    Ok(table::server_certificate::delete(tx, &certificate)?)
}

pub fn tag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TagServerCertificateRequest,
) -> Result<(), Error> {
    let name = &input.server_certificate_name;
    let keys = tags::request_keys(Some(&input.tags));
    let certificate = find_for::<action::TagServerCertificate>(tx, caller, name, &keys)?;
    if input.tags.is_empty() {
        return Err(Error::InvalidInput(
            "The provided tag map must not be null/empty.".to_owned(),
        ));
    }
    let tags = tags::merged_exact(&certificate.tags, tags::read_exact(Some(&input.tags))?)?;
    Ok(table::server_certificate::set_tags(
        tx,
        &certificate,
        &tags,
    )?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagServerCertificateRequest,
) -> Result<(), Error> {
    let name = &input.server_certificate_name;
    let keys = tags::untag_keys(&input.tag_keys);
    let certificate = find_for::<action::UntagServerCertificate>(tx, caller, name, &keys)?;
    if input.tag_keys.is_empty() {
        return Err(Error::InvalidInput(
            "The provided tag keys must not be null/empty.".to_owned(),
        ));
    }
    let tags = tags::without_exact(&certificate.tags, &input.tag_keys);
    Ok(table::server_certificate::set_tags(
        tx,
        &certificate,
        &tags,
    )?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListServerCertificateTagsRequest,
) -> Result<shape::ListServerCertificateTagsResponse, Error> {
    let name = &input.server_certificate_name;
    let certificate = find_for::<action::ListServerCertificateTags>(tx, caller, name, &[])?;
    let page = tags::list(&certificate.tags, input.marker.as_ref(), input.max_items)?;
    Ok(shape::ListServerCertificateTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

fn view(certificate: &ServerCertificate) -> shape::ServerCertificateMetadata {
    shape::ServerCertificateMetadata {
        path: Some(certificate.path.clone()),
        server_certificate_name: Some(certificate.name.clone()),
        server_certificate_id: Some(certificate.id.clone()),
        arn: Some(certificate.arn().to_string()),
        upload_date: Some(certificate.uploaded_at),
        expiration: Some(certificate.expires_at),
    }
}
