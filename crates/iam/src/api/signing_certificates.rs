//! Certificates that users sign with. No request here is signed with one; they are kept and shown.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::access_keys::holder;
use super::paging::page_of;
use crate::caller::Caller;
use crate::certificate::Certificate;
use crate::error::Error;
use crate::model::{SIGNING_CERTIFICATES_PER_USER_MAX, SigningCertificate};
use crate::table;

pub fn upload(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UploadSigningCertificateRequest,
) -> Result<shape::UploadSigningCertificateResponse, Error> {
    let user = holder::<action::UploadSigningCertificate>(tx, caller, input.user_name.as_ref())?;
    let body = &input.certificate_body;
    let (read, _) = Certificate::read_pem(body)
        .filter(|(read, _)| !read.has_expired(caller.now().seconds()))
        .ok_or_else(|| Error::MalformedCertificate(format!("Certificate {body} is malformed.")))?;
    let id = read.id();
    let certificate = match table::signing_certificate::find(tx, caller.account(), &id)? {
        // It stays what it is, whatever the answer says of its status.
        Some(there) if there.user == user => SigningCertificate {
            active: true,
            ..there
        },
        Some(_) => return Err(Error::DuplicateCertificate),
        None => insert(tx, caller, (user, id), body)?,
    };
    Ok(shape::UploadSigningCertificateResponse {
        certificate: Some(view(&certificate)),
    })
}

fn insert(
    tx: &mut Tx,
    caller: &Caller,
    (user, id): (Option<String>, String),
    body: &str,
) -> Result<SigningCertificate, Error> {
    let held = table::signing_certificate::list(tx, caller.account(), user.as_deref())?;
    if held.len() >= SIGNING_CERTIFICATES_PER_USER_MAX {
        return Err(Error::LimitExceeded(format!(
            "CertificatesPerUser: {SIGNING_CERTIFICATES_PER_USER_MAX}"
        )));
    }
    let certificate = SigningCertificate {
        id,
        account: caller.account().to_owned(),
        user,
        body: body.to_owned(),
        active: true,
        uploaded_at: caller.now(),
    };
    table::signing_certificate::insert(tx, &certificate)?;
    Ok(certificate)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListSigningCertificatesRequest,
) -> Result<shape::ListSigningCertificatesResponse, Error> {
    let user = holder::<action::ListSigningCertificates>(tx, caller, input.user_name.as_ref())?;
    let found = table::signing_certificate::list(tx, caller.account(), user.as_deref())?;
    let page = page_of(found, input.marker.as_ref(), input.max_items, |found| {
        found.id.clone()
    })?;
    Ok(shape::ListSigningCertificatesResponse {
        certificates: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateSigningCertificateRequest,
) -> Result<(), Error> {
    let user = holder::<action::UpdateSigningCertificate>(tx, caller, input.user_name.as_ref())?;
    let active = match input.status {
        shape::StatusType::Active => true,
        shape::StatusType::Inactive => false,
        shape::StatusType::Expired => {
            return Err(Error::InvalidInput(
                "Operation does not support status Expired".to_owned(),
            ));
        }
    };
    let certificate = held(tx, caller, user.as_deref(), &input.certificate_id)?;
    Ok(table::signing_certificate::set_active(
        tx,
        &certificate,
        active,
    )?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteSigningCertificateRequest,
) -> Result<(), Error> {
    let user = holder::<action::DeleteSigningCertificate>(tx, caller, input.user_name.as_ref())?;
    let certificate = held(tx, caller, user.as_deref(), &input.certificate_id)?;
    Ok(table::signing_certificate::delete(tx, &certificate)?)
}

fn held(
    tx: &mut Tx,
    caller: &Caller,
    user: Option<&str>,
    id: &str,
) -> Result<SigningCertificate, Error> {
    table::signing_certificate::find(tx, caller.account(), id)?
        .filter(|found| found.user.as_deref() == user)
        .ok_or_else(|| {
            Error::NoSuchEntity(format!("The Certificate with id {id} cannot be found."))
        })
}

fn view(certificate: &SigningCertificate) -> shape::SigningCertificate {
    let status = if certificate.active {
        shape::StatusType::Active
    } else {
        shape::StatusType::Inactive
    };
    shape::SigningCertificate {
        user_name: certificate.user.clone(),
        certificate_id: Some(certificate.id.clone()),
        certificate_body: Some(certificate.body.clone()),
        status: Some(status),
        upload_date: Some(certificate.uploaded_at),
    }
}
