//! Logins as Docker writes them: `.dockerconfigjson` and its `auth`. A secret says by a tag that it
//! has this form; AWS knows only `{"username": …, "password": …}`.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Auth;

/// The form of a secret's text, other than AWS's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `{"auths": {"host": {"auth": …} or {"username": …, "password": …}}}`
    DockerConfig,
    /// `{"auth": "base64 of user:password"}`
    Auth,
}

impl Shape {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "dockerconfigjson" => Some(Self::DockerConfig),
            "auth" => Some(Self::Auth),
            _ => None,
        }
    }
}

/// What is wrong with such a secret. No text has any part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DockerShape {
    #[error("the secret is not JSON of the form that its tag says")]
    Invalid,
    /// It has logins, and none of them is for this registry: none is sent.
    #[error("the secret has no login for this registry")]
    NotForHost,
    #[error("the login in the secret has no user name or no password")]
    Empty,
}

#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    auths: BTreeMap<String, Login>,
}

#[derive(Deserialize, Default, Zeroize, ZeroizeOnDrop)]
struct Login {
    #[serde(default)]
    auth: Option<String>,
    #[serde(default)]
    username: Option<String>,
    #[serde(default)]
    password: Option<String>,
}

/// The login for `host` (`name` or `name:port`, as an image reference has it).
pub fn parse_docker_secret(text: &str, shape: Shape, host: &str) -> Result<Auth, DockerShape> {
    // A list would be read as the members in their order.
    if !text.trim_start().starts_with('{') {
        return Err(DockerShape::Invalid);
    }
    match shape {
        Shape::Auth => {
            let login: Login = serde_json::from_str(text).map_err(|_| DockerShape::Invalid)?;
            login.auth()
        }
        Shape::DockerConfig => {
            let config: Config = serde_json::from_str(text).map_err(|_| DockerShape::Invalid)?;
            let (_, login) = config
                .auths
                .iter()
                .find(|(name, _)| is_host(name, host))
                .ok_or(DockerShape::NotForHost)?;
            login.auth()
        }
    }
}

impl Login {
    fn auth(&self) -> Result<Auth, DockerShape> {
        let (username, password) = match (&self.username, &self.password, &self.auth) {
            (Some(username), Some(password), _) => {
                (username.clone(), Zeroizing::new(password.clone()))
            }
            (_, _, Some(auth)) => {
                let bytes = Zeroizing::new(
                    STANDARD
                        .decode(auth.trim())
                        .map_err(|_| DockerShape::Invalid)?,
                );
                let pair = std::str::from_utf8(&bytes).map_err(|_| DockerShape::Invalid)?;
                let (username, password) = pair.split_once(':').ok_or(DockerShape::Invalid)?;
                (username.to_owned(), Zeroizing::new(password.to_owned()))
            }
            _ => return Err(DockerShape::Empty),
        };
        if username.is_empty() || password.is_empty() {
            return Err(DockerShape::Empty);
        }
        Ok(Auth { username, password })
    }
}

/// Names one and the same registry: Docker writes addresses with a scheme and a path, and has three
/// names for its own. A port is part of the name.
pub fn is_host(written: &str, host: &str) -> bool {
    let bare = |name: &str| {
        let name = name.split_once("://").map_or(name, |(_, rest)| rest);
        let name = name.split('/').next().unwrap_or_default().to_lowercase();
        match name.as_str() {
            "index.docker.io" | "registry-1.docker.io" => "docker.io".to_owned(),
            _ => name,
        }
    };
    !bare(written).is_empty() && bare(written) == bare(host)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_docker_writes() {
        use DockerShape::{Empty, Invalid, NotForHost};
        use Shape::{Auth, DockerConfig};
        let good = Ok(("jo", "p:w"));
        // am86cDp3 is jo:p:w
        #[rustfmt::skip]
        let table = [
            (Auth,         r#"{"auth":"am86cDp3"}"#,                              good),
            (Auth,         r#"{"auth":"am86cDp3","email":"x"}"#,                  good),
            (Auth,         r#"{"username":"jo","password":"p:w"}"#,               good),
            (Auth,         r#"{"auth":"no base64"}"#,                             Err(Invalid)),
            (Auth,         r#"{"auth":"am8="}"#,                                  Err(Invalid)),
            (Auth,         r#"{"auth":"am86"}"#,                                  Err(Empty)),
            (Auth,         "{}",                                                  Err(Empty)),
            (Auth,         "am86cDp3",                                            Err(Invalid)),
            (DockerConfig, r#"{"auths":{"r.example:5000":{"auth":"am86cDp3"}}}"#, good),
            (DockerConfig, r#"{"auths":{"https://r.example:5000/v2/":{"username":"jo","password":"p:w"}}}"#, good),
            (DockerConfig, r#"{"auths":{"other.example":{"auth":"eDp5"},"R.example:5000":{"auth":"am86cDp3"}}}"#, good),
            (DockerConfig, r#"{"auths":{"r.example":{"auth":"am86cDp3"}}}"#,      Err(NotForHost)),
            (DockerConfig, r#"{"auths":{"r.example:5000.evil":{"auth":"am86cDp3"}}}"#, Err(NotForHost)),
            (DockerConfig, r#"{"auths":{}}"#,                                     Err(NotForHost)),
            (DockerConfig, r#"{"auths":{"r.example:5000":{}}}"#,                  Err(Empty)),
            (DockerConfig, "[]",                                                  Err(Invalid)),
        ];
        for (row, (shape, text, expected)) in table.into_iter().enumerate() {
            let read = parse_docker_secret(text, shape, "r.example:5000");
            let read = read
                .as_ref()
                .map(|auth| (auth.username.as_str(), auth.password.as_str()));
            assert_eq!(read, expected.as_ref().copied(), "row {row}");
        }
    }

    #[test]
    fn dockers_own_registry_has_three_names() {
        for name in [
            "https://index.docker.io/v1/",
            "docker.io",
            "registry-1.docker.io",
        ] {
            assert!(is_host(name, "docker.io"), "{name}");
        }
        assert!(!is_host("", "docker.io") && !is_host("docker.io.example", "docker.io"));
    }

    proptest! {
        #[test]
        fn never_panics_and_never_tells(text in "\\PC{0,60}", secret in "[A-Z]{12}") {
            let text = format!(r#"{{"auth":"{secret}","x":{text:?}}}"#);
            for shape in [Shape::Auth, Shape::DockerConfig] {
                let shown = format!("{:?}", parse_docker_secret(&text, shape, "r.example"));
                prop_assert!(!shown.contains(&secret));
            }
        }
    }
}
