//! The credential report: one line a user, and what it can sign and log in with.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;
use wire::{Blob, Timestamp};

use super::login::rules;
use crate::caller::{Any, Caller};
use crate::error::Error;
use crate::model::{AccessKey, SIGNING_CERTIFICATES_PER_USER_MAX, SigningCertificate, User};
use crate::table;

/// "You can generate a credential report as often as once every four hours."
const REPORT_LIFE_MS: i64 = 4 * 3_600 * 1_000;

const HEAD: &str = "user,arn,user_creation_time,password_enabled,password_last_used,\
password_last_changed,password_next_rotation,mfa_active,access_key_1_active,\
access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,\
cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const NONE: &str = "N/A";

pub fn generate(
    tx: &mut Tx,
    caller: &Caller,
) -> Result<shape::GenerateCredentialReportResponse, Error> {
    caller.authorize::<action::GenerateCredentialReport>(tx, &Any::of(caller))?;
    let fresh = current(tx, caller)?.is_some();
    if !fresh {
        let content = content(tx, caller.account())?;
        table::account::put_report(tx, caller.account(), &content, caller.now())?;
    }
    Ok(shape::GenerateCredentialReportResponse {
        state: Some(if fresh {
            shape::ReportStateType::Complete
        } else {
            shape::ReportStateType::Started
        }),
        description: (!fresh)
            .then(|| "No report exists. Starting a new report generation task".to_owned()),
    })
}

fn current(tx: &mut Tx, caller: &Caller) -> Result<Option<(String, Timestamp)>, Error> {
    let report = table::account::report(tx, caller.account())?;
    Ok(report.filter(|(_, made)| made.plus_ms(REPORT_LIFE_MS) > caller.now()))
}

pub fn get(tx: &mut Tx, caller: &Caller) -> Result<shape::GetCredentialReportResponse, Error> {
    caller.authorize::<action::GetCredentialReport>(tx, &Any::of(caller))?;
    if table::account::report(tx, caller.account())?.is_none() {
        return Err(Error::ReportNotPresent);
    }
    let (content, made) = current(tx, caller)?.ok_or(Error::ReportExpired)?;
    Ok(shape::GetCredentialReportResponse {
        content: Some(Blob::new(content.into_bytes())),
        report_format: Some(shape::ReportFormatType::TextCsv),
        generated_time: Some(made),
    })
}

fn content(tx: &mut Tx, account: &str) -> Result<String, Error> {
    let mut lines = vec![HEAD.to_owned(), root_line(tx, account)?];
    let mut users = table::user::all(tx, account)?;
    users.sort_by_key(|user| user.name.to_lowercase());
    for user in users {
        lines.push(line(tx, &user)?);
    }
    Ok(lines.join("\n"))
}

fn root_line(tx: &mut Tx, account: &str) -> Result<String, Error> {
    let keys = table::access_key::list(tx, account, None)?;
    let certificates = table::signing_certificate::list(tx, account, None)?;
    let made = table::account::created_at(tx, account)?.unwrap_or_default();
    let mut fields = vec![
        "<root_account>".to_owned(),
        format!("arn:aws:iam::{account}:root"),
        date(made),
    ];
    // Nobody logs in as root here.
    fields.extend(["false", NONE, NONE, NONE, "false"].map(str::to_owned));
    fields.extend(key_fields(&keys));
    fields.extend(certificate_fields(&certificates));
    Ok(fields.join(","))
}

fn line(tx: &mut Tx, user: &User) -> Result<String, Error> {
    let keys = table::access_key::list(tx, &user.account, Some(&user.name))?;
    let certificates = table::signing_certificate::list(tx, &user.account, Some(&user.name))?;
    let mut fields = vec![
        user.name.clone(),
        user.arn().to_string(),
        date(user.created_at),
    ];
    match table::login::find(tx, user)? {
        Some(login) => {
            let days = rules(tx, &user.account)?.and_then(|rules| rules.age_days_max);
            let next = days.map(|days| login.changed_at.plus_ms(i64::from(days) * 86_400_000));
            let used = user.password_used_at.map(date);
            fields.push("true".to_owned());
            fields.push(used.unwrap_or_else(|| "no_information".to_owned()));
            fields.push(date(login.changed_at));
            fields.push(next.map_or_else(|| NONE.to_owned(), date));
        }
        None => fields.extend(["false", NONE, NONE, NONE].map(str::to_owned)),
    }
    let mfa_active = !table::mfa::of_user(tx, user)?.is_empty();
    fields.push(mfa_active.to_string());
    fields.extend(key_fields(&keys));
    fields.extend(certificate_fields(&certificates));
    Ok(fields.join(","))
}

/// As AWS writes it: to the second.
fn date(moment: Timestamp) -> String {
    moment.whole().iso8601()
}

/// Five columns a key.
fn key_fields(keys: &[AccessKey]) -> Vec<String> {
    let none = || NONE.to_owned();
    let mut fields = Vec::new();
    for at in 0..2 {
        let key = keys.get(at);
        let used = key.and_then(|key| key.last_used.as_ref());
        fields.push(key.is_some_and(|key| key.active).to_string());
        fields.push(key.map_or_else(none, |key| date(key.created_at)));
        fields.push(used.map_or_else(none, |used| date(used.at)));
        fields.push(used.map_or_else(none, |used| used.region.clone()));
        fields.push(used.map_or_else(none, |used| used.service.clone()));
    }
    fields
}

/// Two columns a certificate.
fn certificate_fields(certificates: &[SigningCertificate]) -> Vec<String> {
    let fields = (0..SIGNING_CERTIFICATES_PER_USER_MAX).flat_map(|at| {
        let certificate = certificates.get(at);
        let uploaded = certificate.map(|certificate| date(certificate.uploaded_at));
        [
            certificate
                .is_some_and(|certificate| certificate.active)
                .to_string(),
            uploaded.unwrap_or_else(|| NONE.to_owned()),
        ]
    });
    fields.collect()
}
