//! Whose credentials pull an image: a plan made without any look-up, and the secret's decoding.
//!
//! No secret passes through the plan, so there is nothing in it to leak; whoever carries it out
//! fetches the secret as the execution role and hands its text to [`parse_secret`].

mod docker;
mod login;
mod secret;

use std::fmt;

use zeroize::Zeroizing;

pub use docker::{DockerShape, Shape, is_host, parse_docker_secret};
pub use login::{BOUND_TAG, NoLogin, SHAPE_TAG, login};
pub use secret::{SecretShape, parse_secret};

use crate::reference::ImageReference;

/// A user name and a password for one registry. `Debug` hides the password, dropping wipes it.
#[derive(Clone, PartialEq, Eq)]
pub struct Auth {
    pub username: String,
    pub password: Zeroizing<String>,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth")
            .field("username", &self.username)
            .field("password", &"***")
            .finish()
    }
}

/// Where the job runs and as whom its image is pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    pub account: &'a str,
    pub region: &'a str,
    pub execution_role: Option<&'a str>,
}

/// How to authenticate a pull.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PullPlan<'a> {
    Anonymous,
    /// Read this secret's current version as this role. `id` is what `SecretId` takes.
    Secret {
        account: &'a str,
        region: &'a str,
        id: &'a str,
        role: &'a str,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// ECS's own words.
    #[error(
        "Private repository authentication requires that the task definition specify a value for \
         executionRoleArn."
    )]
    NoExecutionRole,
    #[error(
        "The repository credentials parameter is neither a secret's name nor its full ARN \
         (arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, without a JSON key or a version)."
    )]
    NotASecret,
    #[error(
        "Images in Amazon ECR cannot be pulled here: authentication with ECR is not offered. Use \
         a registry that takes a user name and a password."
    )]
    Ecr,
}

/// Secrets Manager's limit on a name; an ARN's resource is one, perhaps with six characters more.
const SECRET_NAME_BYTES_MAX: usize = 512 + 7;

/// Decides how to authenticate a pull.
///
/// A bare name is a secret of the job's own account and Region; any other secret has to be named
/// by its full ARN, and the ARN says where it is. AWS has another path for images in ECR, which
/// is not offered: such an image is refused, rather than pulled without credentials.
pub fn plan<'a>(
    image: &ImageReference,
    credentials_parameter: Option<&'a str>,
    place: Place<'a>,
) -> Result<PullPlan<'a>, PlanError> {
    if is_ecr(image.host()) {
        return Err(PlanError::Ecr);
    }
    let Some(id) = credentials_parameter else {
        return Ok(PullPlan::Anonymous);
    };
    let role = place.execution_role.ok_or(PlanError::NoExecutionRole)?;
    let (account, region) = if id.contains(':') {
        secret_arn(id).ok_or(PlanError::NotASecret)?
    } else if is_secret_name(id) {
        (place.account, place.region)
    } else {
        return Err(PlanError::NotASecret);
    };
    Ok(PullPlan::Secret {
        account,
        region,
        id,
        role,
    })
}

/// The account and the Region of a secret's ARN. Registry credentials know no `:json-key:stage:id`
/// suffix, unlike a container's `secrets`, and a name has no colon.
fn secret_arn(id: &str) -> Option<(&str, &str)> {
    let parts: Vec<&str> = id.split(':').collect();
    let [
        "arn",
        partition,
        "secretsmanager",
        region,
        account,
        "secret",
        name,
    ] = parts[..]
    else {
        return None;
    };
    let word = |text: &str| {
        let legal = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !text.is_empty() && text.bytes().all(legal)
    };
    let is_aws = partition == "aws" || partition.starts_with("aws-");
    let good = is_aws && word(partition) && word(region) && is_account(account);
    (good && is_secret_name(name)).then_some((account, region))
}

fn is_secret_name(name: &str) -> bool {
    let legal = |b: u8| b.is_ascii_alphanumeric() || b"-/_+=.@!".contains(&b);
    (1..=SECRET_NAME_BYTES_MAX).contains(&name.len()) && name.bytes().all(legal)
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

/// `<account>.dkr.ecr[-fips].<region>.amazonaws.com[.cn]`, its dual-stack form, and ECR Public.
pub fn is_ecr(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    if name == "public.ecr.aws" {
        return true;
    }
    let labels: Vec<&str> = name.split('.').collect();
    match labels[..] {
        [account, "dkr", "ecr" | "ecr-fips", _, "amazonaws", "com"]
        | [
            account,
            "dkr",
            "ecr" | "ecr-fips",
            _,
            "amazonaws",
            "com",
            "cn",
        ] => is_account(account),
        [account, "dkr-ecr" | "dkr-ecr-fips", _, "on", "aws"] => is_account(account),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans() {
        use PlanError::{Ecr, NoExecutionRole, NotASecret};
        use PullPlan::{Anonymous, Secret};
        let (account, region) = ("123456789012", "eu-west-1");
        let role = Some("arn:aws:iam::123456789012:role/pull");
        let there = "arn:aws:secretsmanager:us-east-2:210987654321:secret:team/pull-AbCdEf";
        let china = "arn:aws-cn:secretsmanager:cn-north-1:210987654321:secret:pull";
        let suffixed = "arn:aws:secretsmanager:us-east-2:210987654321:secret:pull-AbCdEf:key::";
        let ssm = "arn:aws:ssm:eu-west-1:123456789012:parameter/pull";
        let short = "arn:aws:secretsmanager:eu-west-1:1234:secret:pull";
        let secret = |account, region, id| {
            Ok(Secret {
                account,
                region,
                id,
                role: "arn:aws:iam::123456789012:role/pull",
            })
        };
        let other = "registry.example/team/app";
        let ecr = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1";
        let ecr_china = "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1";
        let not_ecr = "123.dkr.ecr.eu-west-1.amazonaws.com/app:1";
        let impostor = "123456789012.dkr.ecr.eu-west-1.amazonaws.com.example/app";
        let public = "public.ecr.aws/a/b";
        let dual = "123456789012.dkr-ecr.eu-west-1.on.aws/app";
        #[rustfmt::skip]
        let table = [
            // image     credentials            role  expected
            (other,     None,                  None, Ok(Anonymous)),
            (other,     None,                  role, Ok(Anonymous)),
            (other,     Some("team/pull"),     role, secret(account, region, "team/pull")),
            (other,     Some("team/pull"),     None, Err(NoExecutionRole)),
            (other,     Some(there),           role, secret("210987654321", "us-east-2", there)),
            (other,     Some(china),           role, secret("210987654321", "cn-north-1", china)),
            (other,     Some(suffixed),        role, Err(NotASecret)),
            (other,     Some(ssm),             role, Err(NotASecret)),
            (other,     Some(short),           role, Err(NotASecret)),
            (other,     Some("arn:aws:s3"),    role, Err(NotASecret)),
            (other,     Some(""),              role, Err(NotASecret)),
            (other,     Some("a name"),        role, Err(NotASecret)),
            (other,     Some("name:key"),      role, Err(NotASecret)),
            ("busybox", Some("hub"),           role, secret(account, region, "hub")),
            (ecr,       None,                  None, Err(Ecr)),
            (ecr,       Some("team/pull"),     role, Err(Ecr)),
            (ecr_china, None,                  role, Err(Ecr)),
            (public,    None,                  None, Err(Ecr)),
            (dual,      None,                  None, Err(Ecr)),
            (not_ecr,   None,                  None, Ok(Anonymous)),
            (impostor,  None,                  None, Ok(Anonymous)),
        ];
        for (row, (image, parameter, execution_role, expected)) in table.into_iter().enumerate() {
            let image = ImageReference::parse(image).expect("an image");
            let place = Place {
                account,
                region,
                execution_role,
            };
            assert_eq!(plan(&image, parameter, place), expected, "row {row}");
        }
    }

    #[test]
    fn debug_hides_the_password() {
        let auth = Auth {
            username: "jo".to_owned(),
            password: "hunter2".to_owned().into(),
        };
        assert_eq!(
            format!("{auth:?}"),
            r#"Auth { username: "jo", password: "***" }"#
        );
    }
}
