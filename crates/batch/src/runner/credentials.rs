//! The credential path, carried out: role → session → GetSecretValue → Decrypt → user and password.
//!
//! The same service code and the same checks as over HTTP, as the execution role's session. What
//! comes back lives in memory until the pull is done. Errors keep the ECS agent's exact texts, since
//! users match on them, and add the step, who, what and on which resource.

use std::collections::BTreeMap;

use iam::{Caller, Denied};
use oci::{Auth, ImageReference, NoLogin, Place, PlanError, PullPlan, SHAPE_TAG, Stage};
use wire::Fault;
use wire::r#gen::batch as shape;
use zeroize::Zeroizing;

use super::Parts;
use super::attempt::NotStarted;
use crate::model::job::Job;
use crate::model::names::TASKS_SERVICE;
use crate::tasks::source_keys;

/// The credentials for the job's image; `None` where it names none.
pub async fn for_image(
    parts: &Parts,
    job: &Job,
    task: &str,
    image: &ImageReference,
) -> Result<Option<Auth>, NotStarted> {
    let container = &job.spec.container;
    let parameter = container
        .repository_credentials
        .as_ref()
        .map(|c| c.credentials_parameter.as_str());
    let role = container
        .execution_role_arn
        .as_deref()
        .filter(|role| !role.is_empty());
    let place = Place {
        account: &job.account,
        region: &job.region,
        execution_role: role,
    };
    let plan = oci::plan(image, parameter, place).map_err(|error| {
        let stage = match error {
            PlanError::NoExecutionRole => Stage::Iam,
            PlanError::NotASecret => Stage::Lookup,
            PlanError::Ecr => Stage::Reference,
        };
        NotStarted::pull(stage, format!("CannotPullContainerError: {error}"))
    })?;
    let PullPlan::Secret {
        region, id, role, ..
    } = plan
    else {
        return Ok(None);
    };
    let caller = assume(parts, job, task, role, region).await?;
    let found = match parts.secrets.read(&caller, id, None, None).await {
        Ok(found) => found,
        Err(error) => {
            let text = format!(
                "asm fetching secret from the service for {id}: {}",
                sdk_text(&error)
            );
            return Err(NotStarted::registry_auth(
                job,
                stage_of(&error),
                text,
                &explain(error, id, region),
            ));
        }
    };
    let text = match &found.value {
        secrets::Value::Text(text) => Some(text.as_str()),
        secrets::Value::Binary(_) => None,
    };
    let login = oci::login(text, &found.tags, image.host());
    login.map(Some).map_err(|wrong| no_login(job, id, &wrong))
}

fn no_login(job: &Job, id: &str, wrong: &NoLogin) -> NotStarted {
    let why = match wrong {
        NoLogin::Bound { .. } => {
            let text = format!("CannotPullContainerError: the secret {id}: {wrong}");
            return NotStarted::pull(Stage::Login, text);
        }
        NoLogin::Docker(_) => format!("the secret {id}: {wrong}"),
        NoLogin::Aws(_) | NoLogin::UnknownShape | NoLogin::Binary => format!(
            "the secret {id} is not {{\"username\": …, \"password\": …}}: store it so, or say by its tag {SHAPE_TAG} that it is a dockerconfigjson or an auth"
        ),
    };
    NotStarted::registry_auth(job, Stage::Shape, wrong.to_string(), &why)
}

/// A session of the execution role, in the Region that the secret is in.
async fn assume(
    parts: &Parts,
    job: &Job,
    task: &str,
    role: &str,
    region: &str,
) -> Result<Caller, NotStarted> {
    let keys = source_keys(job);
    let session = parts
        .iam
        .assume_for_service(TASKS_SERVICE, role, task, region, (parts.now)(), keys)
        .await;
    session.map_err(|denied| {
        let text = format!(
            "ECS was unable to assume the role '{role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role."
        );
        let why = format!(
            "{denied}. Check that {role} exists, and let its trust policy allow sts:AssumeRole to the service {TASKS_SERVICE}"
        );
        NotStarted::resources(Stage::Trust, text, &why)
    })
}

/// The step at which Secrets Manager said no.
fn stage_of(error: &secrets::Error) -> Stage {
    use secrets::Error;
    match error {
        Error::Denied(_) => Stage::Iam,
        Error::KmsDenied(_)
        | Error::ForeignManagedKey
        | Error::DecryptionFailure(_)
        | Error::EncryptionFailure(_) => Stage::Kms,
        _ => Stage::Lookup,
    }
}

/// The AWS SDK's words for it, as the agent prints them.
fn sdk_text(error: &secrets::Error) -> String {
    let (code, modelled, message) = match error {
        secrets::Error::Denied(_) | secrets::Error::KmsDenied(_) => {
            ("AccessDeniedException", false, error.to_string())
        }
        secrets::Error::NotFound | secrets::Error::VersionNotFound(_) => {
            ("ResourceNotFoundException", true, error.to_string())
        }
        secrets::Error::InvalidRequest(_) | secrets::Error::ForeignManagedKey => {
            ("InvalidRequestException", true, error.to_string())
        }
        secrets::Error::InvalidName => ("ValidationException", false, error.to_string()),
        secrets::Error::DecryptionFailure(_) => ("DecryptionFailure", true, error.to_string()),
        _ => (
            "InternalServiceError",
            true,
            "An internal error occurred.".to_owned(),
        ),
    };
    let api = if modelled { "" } else { "api error " };
    let status = if code == "InternalServiceError" {
        500
    } else {
        400
    };
    format!(
        "operation error Secrets Manager: GetSecretValue, https response error StatusCode: {status}, RequestID: {}, {api}{code}: {message}",
        uuid::Uuid::new_v4()
    )
}

/// Who, what, on which resource, and what would help.
fn explain(error: secrets::Error, id: &str, region: &str) -> String {
    match error {
        secrets::Error::NotFound | secrets::Error::VersionNotFound(_) => format!(
            "{error} It was looked for as {id} in {region}: check the name, the Region and the account that an ARN names"
        ),
        secrets::Error::Denied(Denied::Refused {
            principal,
            action,
            resource,
            because,
            ..
        }) => {
            let because = because.context(&action);
            format!(
                "identity {principal}, action {action}, resource {resource}: {because}. Allow the action to the execution role"
            )
        }
        secrets::Error::KmsDenied(Denied::Refused {
            principal,
            action,
            resource,
            because,
            ..
        }) => {
            let because = because.context(&action);
            format!(
                "identity {principal}, action {action}, resource {resource}: {because}. Allow {action} on the key to the execution role, in its policy and in the key's"
            )
        }
        secrets::Error::ForeignManagedKey => format!(
            "{error} Seal it with a customer managed key, and allow kms:Decrypt on that to the execution role, in its policy and in the key's"
        ),
        error => {
            let fault_text = error.to_string();
            if Fault::from(error).is_internal() {
                return "the server could not decide; its log says why".to_owned();
            }
            fault_text
        }
    }
}

/// The job's `secrets`, as environment variables, all read in one session of the execution role;
/// in one for each Region that they are in, since a session is of a Region.
pub async fn for_environment(
    parts: &Parts,
    job: &Job,
    task: &str,
) -> Result<Vec<(String, Zeroizing<String>)>, NotStarted> {
    let container = &job.spec.container;
    let wanted = container.secrets.as_deref().unwrap_or_default();
    let role = container.execution_role_arn.as_deref().unwrap_or_default();
    let mut sessions: BTreeMap<&str, Caller> = BTreeMap::new();
    let mut variables = Vec::new();
    for secret in wanted {
        let from = value_from(secret)?;
        let caller = match sessions.get(from.region) {
            Some(known) => known.clone(),
            None => {
                let assumed = assume(parts, job, task, role, from.region).await?;
                sessions.insert(from.region, assumed.clone());
                assumed
            }
        };
        let value = variable(parts, &caller, &from).await?;
        variables.push((secret.name.clone(), value));
    }
    Ok(variables)
}

/// A variable could not be had.
fn no_variable(stage: Stage, text: &str, why: &str) -> NotStarted {
    let text = format!(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): {text}"
    );
    NotStarted::resources(stage, text, why)
}

fn value_from(secret: &shape::Secret) -> Result<ValueFrom<'_>, NotStarted> {
    ValueFrom::parse(&secret.value_from).ok_or_else(|| {
        let text = format!(
            "invalid ARN format for AWS Secrets Manager: {}",
            secret.value_from
        );
        no_variable(Stage::Lookup, &text, "valueFrom has to be a secret's ARN")
    })
}

async fn variable(
    parts: &Parts,
    caller: &Caller,
    from: &ValueFrom<'_>,
) -> Result<Zeroizing<String>, NotStarted> {
    let read = parts
        .secrets
        .read(caller, from.id, from.version, from.stage)
        .await;
    let text = match read {
        Ok(found) => match found.value {
            secrets::Value::Text(text) => text,
            secrets::Value::Binary(_) => {
                let text = format!("secret {} has no SecretString", from.id);
                return Err(no_variable(
                    Stage::Shape,
                    &text,
                    "only text secrets become variables",
                ));
            }
        },
        Err(error) => {
            let text = format!(
                "failed to fetch secret {} from secrets manager: {}",
                from.id,
                sdk_text(&error)
            );
            return Err(no_variable(
                stage_of(&error),
                &text,
                &explain(error, from.id, from.region),
            ));
        }
    };
    let Some(key) = from.json_key else {
        return Ok(text);
    };
    json_member(&text, key).ok_or_else(|| {
        let text = format!("retrieved secret from Secrets Manager did not contain json key {key}");
        no_variable(Stage::Shape, &text, "name a key that the secret's JSON has")
    })
}

/// A member of a JSON secret; what isn't text is printed.
fn json_member(text: &str, key: &str) -> Option<Zeroizing<String>> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let member = match value.get(key)? {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Some(Zeroizing::new(member))
}

/// `arn:…:secret:name[-suffix][:json-key:version-stage:version-id]`.
struct ValueFrom<'a> {
    id: &'a str,
    region: &'a str,
    json_key: Option<&'a str>,
    stage: Option<&'a str>,
    version: Option<&'a str>,
}

impl<'a> ValueFrom<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let parts: Vec<&str> = text.split(':').collect();
        let [
            "arn",
            _,
            "secretsmanager",
            region,
            _,
            "secret",
            name,
            rest @ ..,
        ] = parts.as_slice()
        else {
            return None;
        };
        let part = |at: usize| rest.get(at).copied().filter(|part| !part.is_empty());
        if !(rest.is_empty() || rest.len() == 3) {
            return None;
        }
        let prefix = text.len() - rest.iter().map(|part| part.len() + 1).sum::<usize>();
        let id = text.get(..prefix).filter(|id| id.ends_with(name))?;
        Some(Self {
            id,
            region,
            json_key: part(0),
            stage: part(1),
            version: part(2),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_variables_come_from() {
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:app-AbCdEf";
        let parsed = |text: &str| {
            ValueFrom::parse(text).map(|from| {
                let id = from.id.to_owned();
                (
                    id,
                    from.json_key.map(str::to_owned),
                    from.stage.map(str::to_owned),
                    from.version.map(str::to_owned),
                )
            })
        };
        let some = |text: &str| Some(text.to_owned());
        #[rustfmt::skip]
        let table = [
            (arn.to_owned(),                 Some((arn.to_owned(), None, None, None))),
            (format!("{arn}:user::"),        Some((arn.to_owned(), some("user"), None, None))),
            (format!("{arn}::AWSPREVIOUS:"), Some((arn.to_owned(), None, some("AWSPREVIOUS"), None))),
            (format!("{arn}:user::v1"),      Some((arn.to_owned(), some("user"), None, some("v1")))),
            (format!("{arn}:user"),          None),
            ("app".to_owned(),               None),
            ("arn:aws:ssm:eu-west-1:111111111111:parameter/app".to_owned(), None),
        ];
        for (text, expected) in table {
            assert_eq!(parsed(&text), expected, "{text}");
        }
    }

    #[test]
    fn members_that_are_no_text_are_printed() {
        let secret = r#"{"a": "x", "b": 1, "c": true}"#;
        let member = |key| json_member(secret, key).map(|value| value.to_string());
        assert_eq!(
            (member("a"), member("b"), member("c"), member("d")),
            (
                Some("x".into()),
                Some("1".into()),
                Some("true".into()),
                None
            )
        );
    }
}
