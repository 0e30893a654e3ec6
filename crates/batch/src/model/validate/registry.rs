//! The image and what opens its registry ("Private registry").

use oci::ImageReference;
use secrets::SecretId;
use wire::r#gen::batch as shape;

use super::{client, wrapped};
use crate::error::Error;

const IMAGE_LENGTH_MAX: usize = 255;
/// What the single container of a job is called where its definition gives no name.
const CONTAINER_NAME: &str = "default";

pub(super) fn image(image: Option<&str>) -> Result<(), Error> {
    let image = image.ok_or_else(|| wrapped("Container image is not provided."))?;
    if image.len() > IMAGE_LENGTH_MAX {
        return Err(wrapped(format!(
            "Container image can have at most {IMAGE_LENGTH_MAX} characters."
        )));
    }
    let legal = |b: u8| b.is_ascii_alphanumeric() || b"-_:./#@".contains(&b);
    if !image.bytes().all(legal) {
        return Err(wrapped(format!(
            "Container image {image} should match valid pattern"
        )));
    }
    if ImageReference::parse(image).is_ok_and(|image| oci::is_ecr(image.host())) {
        return Err(client(
            "Images in Amazon ECR are not offered by this server: use a registry that takes a user name and a password.",
        ));
    }
    Ok(())
}

/// Credentials are read with the execution role, by the secret's name or ARN.
pub(super) fn credentials(
    credentials: Option<&shape::RepositoryCredentials>,
    execution_role: Option<&str>,
) -> Result<(), Error> {
    let Some(credentials) = credentials else {
        return Ok(());
    };
    // A suffix `:json-key:stage:id` belongs to `secrets`: here it names no secret.
    if SecretId::parse(&credentials.credentials_parameter).is_err() {
        return Err(wrapped(format!(
            "The repository credentials parameter specified for container '{CONTAINER_NAME}' is invalid. \
             Parameter names can include up to 255 (uppercase and lowercase), numbers, hyphens, and \
             underscores are allowed. Spaces are not allowed."
        )));
    }
    if execution_role.is_none() {
        return Err(wrapped(
            "Private repository authentication requires that the task definition specify a value for executionRoleArn.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_in_ecr_are_refused_at_once() {
        #[rustfmt::skip]
        let table = [
            ("111111111111.dkr.ecr.eu-west-1.amazonaws.com/a:1",      true),
            ("111111111111.dkr.ecr-fips.us-east-1.amazonaws.com/a",   true),
            ("111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn/a",    true),
            ("111111111111.dkr-ecr.eu-west-1.on.aws/a",               true),
            ("public.ecr.aws/a/b",                                    true),
            ("111.dkr.ecr.eu-west-1.amazonaws.com/a",                 false),
            ("registry.example.com:5000/a",                           false),
            ("x/111111111111.dkr.ecr.eu-west-1.amazonaws.com/a",      false),
            ("a",                                                     false),
            // What is no image is found out when it is pulled.
            ("A/B:c:d",                                               false),
        ];
        for (text, refused) in table {
            assert_eq!(image(Some(text)).is_err(), refused, "{text}");
        }
    }
}
