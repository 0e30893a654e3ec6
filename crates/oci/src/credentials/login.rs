//! A secret becomes a login: by its text, by the tags that say more of it, for one registry.

use super::{Auth, DockerShape, SecretShape, Shape, is_host, parse_docker_secret, parse_secret};

/// A secret with this tag is for the registry that it names, and is sent nowhere else.
pub const BOUND_TAG: &str = "batchyard:registry";
/// A secret with this tag is a login as Docker writes it: `dockerconfigjson` or `auth`.
pub const SHAPE_TAG: &str = "batchyard:registry-secret";

/// Why it is no login for this registry. No text has any part of the secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoLogin {
    #[error("it is bound to registry {to} by its tag {BOUND_TAG} and is not sent to {host}")]
    Bound { to: String, host: String },
    #[error(transparent)]
    Aws(#[from] SecretShape),
    #[error(transparent)]
    Docker(#[from] DockerShape),
    #[error("its tag {SHAPE_TAG} is neither dockerconfigjson nor auth")]
    UnknownShape,
    #[error("asm fetching authorization data: empty secrets value")]
    Binary,
}

/// The login in a secret's text (`None`: it has bytes) for the registry `host`.
pub fn login(text: Option<&str>, tags: &[(String, String)], host: &str) -> Result<Auth, NoLogin> {
    let tag = |name: &str| {
        let mut tags = tags.iter();
        tags.find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    if let Some(bound) = tag(BOUND_TAG)
        && !is_host(bound, host)
    {
        let (to, host) = (bound.to_owned(), host.to_owned());
        return Err(NoLogin::Bound { to, host });
    }
    let text = text.ok_or(NoLogin::Binary)?;
    match tag(SHAPE_TAG) {
        None => Ok(parse_secret(text)?),
        Some(shape) => {
            let shape = Shape::parse(shape).ok_or(NoLogin::UnknownShape)?;
            Ok(parse_docker_secret(text, shape, host)?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_say_what_a_secret_is_and_where_it_may_go() {
        let aws = r#"{"username":"jo","password":"pw"}"#;
        let docker = r#"{"auths":{"r.example":{"auth":"am86cHc="}}}"#;
        let bound = |to: &str| (BOUND_TAG.to_owned(), to.to_owned());
        let shape = |of: &str| (SHAPE_TAG.to_owned(), of.to_owned());
        let elsewhere = NoLogin::Bound {
            to: "other.example".to_owned(),
            host: "r.example".to_owned(),
        };
        #[rustfmt::skip]
        let table = [
            (Some(aws),    vec![],                                      None),
            (Some(aws),    vec![bound("https://r.example/v2/")],        None),
            (Some(aws),    vec![bound("other.example")],                Some(elsewhere.clone())),
            // Where it may go is asked before what it is.
            (None,         vec![bound("other.example")],                Some(elsewhere)),
            (None,         vec![],                                      Some(NoLogin::Binary)),
            (Some(docker), vec![shape("dockerconfigjson"), bound("r.example")], None),
            (Some(docker), vec![shape("toml")],                         Some(NoLogin::UnknownShape)),
            (Some("{}"),   vec![shape("auth")],                         Some(DockerShape::Empty.into())),
        ];
        for (row, (text, tags, expected)) in table.into_iter().enumerate() {
            let got = login(text, &tags, "r.example");
            assert_eq!(got.as_ref().err(), expected.as_ref(), "row {row}");
            if let Ok(auth) = got {
                assert_eq!(
                    (auth.username.as_str(), auth.password.as_str()),
                    ("jo", "pw")
                );
            }
        }
        assert!(matches!(
            login(Some("[]"), &[], "r.example"),
            Err(NoLogin::Aws(_))
        ));
    }
}
