//! Why a pull failed: the step, for programs, and a text, for people.
//!
//! The texts begin as the ECS agent's do, since retry strategies match on
//! `CannotPullContainerError:*`, and go on to say which registry, repository and user it was
//! about and what would help. They never hold a password or a token, and nothing a registry said
//! in its own words: it could say the password.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::reference::ImageReference;

/// The step of starting a job's image that failed. The first four are the secret's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The secret was not found.
    Lookup,
    /// The execution role may not read the secret, or there is no role.
    Iam,
    /// The execution role may not use the secret's key.
    Kms,
    /// The secret is not `{"username", "password"}`.
    Shape,
    /// The image string is not one.
    Reference,
    /// The registry did not take the user name and password, or wants some and got none.
    Login,
    /// The login was good; the user may not pull this repository, or it does not exist.
    Repository,
    /// No such tag or digest, or it is not an image that can run here.
    Manifest,
    RateLimit,
    Network,
    /// Something was not what its digest says, tried to leave its place, or would have sent the
    /// password where it does not belong.
    Trust,
    Disk,
}

impl Stage {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lookup => "lookup",
            Self::Iam => "iam",
            Self::Kms => "kms",
            Self::Shape => "shape",
            Self::Reference => "reference",
            Self::Login => "login",
            Self::Repository => "repository",
            Self::Manifest => "manifest",
            Self::RateLimit => "rate-limit",
            Self::Network => "network",
            Self::Trust => "trust",
            Self::Disk => "disk",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A pull that failed. `text` is a container's `reason`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct PullError {
    pub stage: Stage,
    pub text: String,
    /// The registry wants a login and got none. Where one is given is for the caller to say.
    pub lacks_login: bool,
}

impl PullError {
    /// The text, with what the caller knows to help if there was no login.
    pub fn with_remedy(&self, remedy: &str) -> String {
        if self.lacks_login {
            format!("{}. {remedy}", self.text)
        } else {
            self.text.clone()
        }
    }
}

/// A pull's user name is shown up to this length.
const USER_CHARS_MAX: usize = 40;

/// What the texts name. The agent calls a failure while it looks up a tag by another name than
/// one while it pulls.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    image: ImageReference,
    user: Option<String>,
    looking_up: bool,
}

impl Subject {
    pub fn new(image: &ImageReference, user: Option<&str>) -> Self {
        let shown = |user: &str| {
            let clean = user.chars().map(|c| if c.is_control() { '?' } else { c });
            clean.take(USER_CHARS_MAX).collect()
        };
        let looking_up = image.digest().is_none();
        Self {
            image: image.clone(),
            user: user.map(shown),
            looking_up,
        }
    }

    /// The same image once its digest is known.
    pub fn pulling(&self) -> Self {
        Self {
            looking_up: false,
            ..self.clone()
        }
    }

    pub fn error(&self, stage: Stage, text: impl fmt::Display) -> PullError {
        let name = if self.looking_up {
            "CannotPullImageManifestError"
        } else {
            "CannotPullContainerError"
        };
        PullError {
            stage,
            text: format!("{name}: {text}"),
            lacks_login: false,
        }
    }

    /// 401 to the user name and password.
    pub fn wrong_password(&self) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        let user = self.user.as_deref().unwrap_or_default();
        self.error(
            Stage::Login,
            format!(
                "pull access denied for {name}: {registry} answered 401 to user \"{user}\": wrong \
                 user name or password. Correct the secret's username and password"
            ),
        )
    }

    /// 401 or 403 to nobody.
    pub fn no_credentials(&self) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        let refused = self.error(
            Stage::Login,
            format!(
                "pull access denied for {name}: {registry} wants a login and no credentials were \
                 given"
            ),
        );
        PullError {
            lacks_login: true,
            ..refused
        }
    }

    /// The token service or the registry refuses the user, whatever the repository.
    pub fn login_refused(&self, status: u16) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        let Some(user) = &self.user else {
            return self.no_credentials();
        };
        self.error(
            Stage::Login,
            format!(
                "pull access denied for {name}: {registry} refused a token to user \"{user}\" \
                 ({status}). Check the secret's password and what it may do"
            ),
        )
    }

    /// A good login that may not pull.
    pub fn no_right(&self, status: u16) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        let Some(user) = &self.user else {
            return self.no_credentials();
        };
        self.error(
            Stage::Repository,
            format!(
                "pull access denied for {name}: {registry} knows user \"{user}\", who may not pull \
                 this repository, or it does not exist ({status}). Grant the user read access"
            ),
        )
    }

    pub fn no_repository(&self) -> PullError {
        let (registry, repository) = (self.image.registry(), self.image.repository());
        let text = format!("name unknown: {registry} has no repository {repository} (404). Check");
        self.error(Stage::Repository, format!("{text} the image's name"))
    }

    pub fn no_manifest(&self) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        let version = self.image.version();
        let kind = if self.image.digest().is_some() {
            "digest"
        } else {
            "tag"
        };
        let text = format!("manifest unknown: {registry} has no {kind} {version} in {name} (404).");
        self.error(
            Stage::Manifest,
            format!("{text} Check the image's name and {kind}"),
        )
    }

    /// `wait_s` is what the registry asked for, if it did.
    pub fn rate_limited(&self, wait_s: Option<u64>) -> PullError {
        let registry = self.image.registry();
        let wait = wait_s.map_or_else(String::new, |s| format!("; it says wait {s} s"));
        let remedy = match &self.user {
            Some(user) => format!("the limit is user \"{user}\"'s"),
            None => "give credentials: anonymous pulls are limited by address".to_owned(),
        };
        let text = format!("toomanyrequests: {registry} limits pulls (429{wait}). Try later;");
        self.error(Stage::RateLimit, format!("{text} {remedy}"))
    }

    pub fn answered(&self, stage: Stage, what: &str, status: u16) -> PullError {
        let (name, registry) = (self.image.name(), self.image.registry());
        self.error(
            stage,
            format!("{registry} answered {status} to the request for {what} of {name}"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_remedies() {
        let by_tag = ImageReference::parse("r.example/team/app:1").expect("an image");
        let hash = crate::Digest::sha256(b"");
        let by_digest =
            ImageReference::parse(&format!("r.example/team/app@{hash}")).expect("an image");
        let tag = Subject::new(&by_tag, Some("jo\n"));
        let digest = Subject::new(&by_digest, None);
        #[rustfmt::skip]
        let table = [
            (tag.wrong_password(),       Stage::Login,      "CannotPullImageManifestError: pull access denied for r.example/team/app: r.example answered 401 to user \"jo?\": wrong user name or password. Correct the secret's username and password"),
            (tag.pulling().no_right(403), Stage::Repository, "CannotPullContainerError: pull access denied for r.example/team/app: r.example knows user \"jo?\", who may not pull this repository, or it does not exist (403). Grant the user read access"),
            (tag.no_manifest(),          Stage::Manifest,   "CannotPullImageManifestError: manifest unknown: r.example has no tag 1 in r.example/team/app (404). Check the image's name and tag"),
            (tag.no_repository(),        Stage::Repository, "CannotPullImageManifestError: name unknown: r.example has no repository team/app (404). Check the image's name"),
            (digest.no_credentials(),    Stage::Login,      "CannotPullContainerError: pull access denied for r.example/team/app: r.example wants a login and no credentials were given"),
            (digest.no_right(403),       Stage::Login,      "CannotPullContainerError: pull access denied for r.example/team/app: r.example wants a login and no credentials were given"),
            (digest.rate_limited(Some(9)), Stage::RateLimit, "CannotPullContainerError: toomanyrequests: r.example limits pulls (429; it says wait 9 s). Try later; give credentials: anonymous pulls are limited by address"),
        ];
        for (row, (error, stage, text)) in table.into_iter().enumerate() {
            assert_eq!(error.stage, stage, "row {row}");
            assert_eq!(error.text, text, "row {row}");
            let told = error.with_remedy("Log in");
            assert_eq!(told != text, error.lacks_login, "row {row}");
            assert!(!error.lacks_login || told == format!("{text}. Log in"));
            assert!(
                error.text.len() <= 255,
                "row {row} does not fit a container's reason"
            );
        }
    }

    #[test]
    fn stages_print_as_they_serialize() {
        for stage in [Stage::RateLimit, Stage::Iam, Stage::Login] {
            let json = serde_json::to_string(&stage).expect("serializes");
            assert_eq!(json, format!("\"{stage}\""));
        }
    }
}
