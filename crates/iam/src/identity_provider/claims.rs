//! What an issuer says in a token, and the claims that STS knows besides the standard ones. Pure.

use serde_json::{Map, Value};
use wire::Arn;

use super::NotBelieved;

/// How far the issuer's clock may be off, seconds.
const SKEW_S_MAX: i64 = 300;

const TAGS: &str = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";
const ROLES: &str = "https://aws.amazon.com/roles";

/// What the issuer says.
#[derive(Debug, Clone)]
pub struct Claims {
    pub issuer: String,
    pub subject: String,
    pub audiences: Vec<String>,
    /// Who asked for the token: if it is there, it is the audience that counts.
    pub authorized_party: Option<String>,
    pub methods: Vec<String>,
    expires_s: i64,
    issued_s: i64,
    not_before_s: Option<i64>,
    /// AWS's own claims: session tags, the source identity, roles.
    all: Map<String, Value>,
}

/// Session tags, and the keys of those that are transitive.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TagClaims {
    pub pairs: Vec<(String, String)>,
    pub transitive: Vec<String>,
}

impl Claims {
    pub fn read(all: Map<String, Value>) -> Result<Self, NotBelieved> {
        let there = |name: &'static str| {
            let value = all.get(name).filter(|value| !value.is_null());
            value.ok_or(NotBelieved::MissingClaim(name))
        };
        let time = |name| there(name).and_then(seconds);
        let issuer = there("iss")?.as_str().filter(|text| !text.is_empty());
        let subject = match there("sub")? {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return Err(NotBelieved::Malformed),
        };
        there("aud")?;
        let authorized_party = there("azp").ok();
        let audiences = texts(all.get("aud"));
        if audiences.len() > 1 && authorized_party.is_none() {
            return Err(NotBelieved::Audiences);
        }
        Ok(Self {
            issuer: issuer.ok_or(NotBelieved::MissingClaim("iss"))?.to_owned(),
            subject,
            audiences,
            // One that is no text is nobody's.
            authorized_party: authorized_party
                .map(|party| party.as_str().unwrap_or_default().to_owned()),
            methods: texts(all.get("amr")),
            issued_s: time("iat")?,
            expires_s: time("exp")?,
            not_before_s: there("nbf").ok().map(seconds).transpose()?,
            all,
        })
    }

    pub fn check_time(&self, now_s: i64) -> Result<(), NotBelieved> {
        let expires_s = self.expires_s;
        if now_s >= expires_s.saturating_add(SKEW_S_MAX) {
            return Err(NotBelieved::Expired { now_s, expires_s });
        }
        let begins_s = self.not_before_s.unwrap_or(self.issued_s);
        if begins_s.max(self.issued_s) > now_s + SKEW_S_MAX {
            return Err(NotBelieved::NotYet);
        }
        Ok(())
    }

    /// "If azp is set, aud is it" (Available keys for AWS web identity federation).
    pub fn audience(&self) -> &str {
        let first = || self.audiences.first().map_or("", String::as_str);
        self.authorized_party.as_deref().unwrap_or_else(first)
    }

    /// `https://aws.amazon.com/tags` in one of its two forms: an object, in which each value is a
    /// list of one text, or flat claims whose names go on with a slash.
    pub fn tags(&self) -> Result<TagClaims, NotBelieved> {
        let mut found = TagClaims::default();
        let nested = self.all.get(TAGS).filter(|value| !value.is_null());
        if let Some(nested) = nested {
            let nested = nested.as_object().ok_or(NotBelieved::Tags)?;
            if let Some(pairs) = nested.get("principal_tags") {
                for (key, value) in pairs.as_object().ok_or(NotBelieved::Tags)? {
                    let value = only(value).ok_or(NotBelieved::Tags)?;
                    found.pairs.push((key.clone(), value));
                }
            }
            found.transitive = texts(nested.get("transitive_tag_keys"));
        }
        for (name, value) in &self.all {
            let flat = name.strip_prefix(TAGS).and_then(|it| it.strip_prefix('/'));
            if let Some(key) = flat.and_then(|flat| flat.strip_prefix("principal_tags/")) {
                let text = value.as_str().map(str::to_owned);
                let value = text.or_else(|| only(value)).ok_or(NotBelieved::Tags)?;
                found.pairs.push((key.to_owned(), value));
            } else if flat == Some("transitive_tag_keys") {
                found.transitive.extend(texts(Some(value)));
            }
        }
        Ok(found)
    }

    pub fn source_identity(&self) -> Option<String> {
        let claim = self.all.get(SOURCE_IDENTITY);
        claim.and_then(Value::as_str).map(str::to_owned)
    }

    /// Whether the issuer names the role as one that the token is for. One that names others, or
    /// none that can be, does not let this one be assumed.
    pub fn names_role(&self, role: &str) -> Result<bool, NotBelieved> {
        let named = match self.all.get(ROLES) {
            None | Some(Value::Null) => return Ok(false),
            Some(Value::String(text)) => text.split(';').collect(),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
            Some(_) => return Err(NotBelieved::RolesForm),
        };
        let mut roles = named.into_iter().map(str::trim).filter(|it| is_role(it));
        let mut roles = roles.by_ref().peekable();
        if roles.peek().is_none() {
            return Err(NotBelieved::NoRoles);
        }
        if !roles.any(|named| named == role) {
            return Err(NotBelieved::OtherRoles);
        }
        Ok(true)
    }
}

/// The ARN of one role: no pattern, and no list of several.
fn is_role(text: &str) -> bool {
    let Ok(arn) = Arn::parse(text) else {
        return false;
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-/".contains(&byte);
    arn.service() == "iam"
        && arn.region().is_empty()
        && wire::arn::is_account(arn.account())
        && arn
            .resource()
            .strip_prefix("role/")
            .is_some_and(|name| !name.is_empty() && name.bytes().all(plain))
}

/// Whole seconds, as a number or a text.
fn seconds(value: &Value) -> Result<i64, NotBelieved> {
    let whole = match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    whole.ok_or(NotBelieved::Malformed)
}

/// The text in a list of one.
fn only(value: &Value) -> Option<String> {
    match value.as_array().map(Vec::as_slice) {
        Some([Value::String(text)]) => Some(text.clone()),
        _ => None,
    }
}

/// A text or a list of them.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(list)) => list
            .iter()
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Good claims, with others put in their place; null takes one away.
    fn read(changes: &Value) -> Result<Claims, NotBelieved> {
        let mut claims = json!({"iss": "https://ci.example.com", "sub": "repo:a/b", "aud": "sts",
            "exp": 2_000, "iat": 1_000});
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        Claims::read(claims.as_object().unwrap().clone())
    }

    #[test]
    fn what_has_to_be_there() {
        for missing in ["iss", "sub", "aud", "exp", "iat"] {
            let error = read(&json!({missing: null})).err();
            assert_eq!(error, Some(NotBelieved::MissingClaim(missing)));
        }
        for (subject, shown) in [(json!(""), ""), (json!(123), "123"), (json!("a"), "a")] {
            assert_eq!(read(&json!({"sub": subject})).unwrap().subject, shown);
        }
        for wrong in [
            json!({"sub": true}),
            json!({"exp": 1.5}),
            json!({"nbf": "soon"}),
        ] {
            assert_eq!(read(&wrong).err(), Some(NotBelieved::Malformed), "{wrong}");
        }
    }

    #[test]
    fn times() {
        let claims = read(&json!({"iat": "1000", "exp": "2000"})).unwrap();
        assert!(claims.check_time(2_299).is_ok() && claims.check_time(700).is_ok());
        assert_eq!(claims.check_time(699), Err(NotBelieved::NotYet));
        let expired = NotBelieved::Expired {
            now_s: 2_300,
            expires_s: 2_000,
        };
        assert_eq!(claims.check_time(2_300), Err(expired));
        // Each of the two counts.
        for (issued_s, not_before_s) in [(1_000, 1_500), (1_500, 1_000)] {
            let claims = read(&json!({"iat": issued_s, "nbf": not_before_s})).unwrap();
            assert_eq!(claims.check_time(1_199), Err(NotBelieved::NotYet));
            assert!(claims.check_time(1_200).is_ok());
        }
    }

    #[test]
    fn audiences() {
        #[rustfmt::skip]
        let table = [
            (json!({"aud": ["a"]}),                      Ok("a")),
            (json!({"aud": "a", "azp": "b"}),            Ok("b")),
            (json!({"aud": ["a", "b"], "azp": "c"}),     Ok("c")),
            (json!({"aud": "a", "azp": ""}),             Ok("")),
            (json!({"aud": "a", "azp": 1}),              Ok("")),
            (json!({"aud": "a", "azp": null}),           Ok("a")),
            (json!({"aud": []}),                         Ok("")),
            (json!({"aud": ["a", "b"]}),                 Err(NotBelieved::Audiences)),
        ];
        for (changes, expected) in table {
            let claims = read(&changes);
            let audience = claims.as_ref().map(Claims::audience);
            assert_eq!(audience, expected.as_ref().copied(), "{changes}");
        }
    }

    #[test]
    fn tags_in_two_forms() {
        let team = || TagClaims {
            pairs: vec![("team".to_owned(), "night".to_owned())],
            transitive: vec!["team".to_owned()],
        };
        let flat = |name: &str| format!("{TAGS}/{name}");
        #[rustfmt::skip]
        let table = [
            (json!({}),                                                    Ok(TagClaims::default())),
            (json!({TAGS: {"principal_tags": {"team": ["night"]}, "transitive_tag_keys": ["team"]}}), Ok(team())),
            (json!({flat("principal_tags/team"): "night", flat("transitive_tag_keys"): ["team"]}),    Ok(team())),
            (json!({flat("principal_tags/team"): ["night"], flat("transitive_tag_keys"): ["team"]}),  Ok(team())),
            (json!({TAGS: {"principal_tags": {"team": "night"}}}),         Err(NotBelieved::Tags)),
            (json!({TAGS: {"principal_tags": {"team": ["a", "b"]}}}),      Err(NotBelieved::Tags)),
            (json!({TAGS: {"principal_tags": {"team": [1]}}}),             Err(NotBelieved::Tags)),
            (json!({TAGS: ["team"]}),                                      Err(NotBelieved::Tags)),
            (json!({flat("principal_tags/team"): 1}),                      Err(NotBelieved::Tags)),
        ];
        for (changes, expected) in table {
            assert_eq!(read(&changes).unwrap().tags(), expected, "{changes}");
        }
    }

    #[test]
    fn roles() {
        const ROLE: &str = "arn:aws:iam::111111111111:role/ci/build";
        const OTHER: &str = "arn:aws:iam::111111111111:role/ci/other";
        #[rustfmt::skip]
        let table = [
            (json!(null),                        Ok(false)),
            (json!(ROLE),                        Ok(true)),
            (json!([OTHER, 1, null, ROLE]),      Ok(true)),
            (json!(format!("{OTHER}; {ROLE};")), Ok(true)),
            (json!([OTHER]),                     Err(NotBelieved::OtherRoles)),
            (json!([]),                          Err(NotBelieved::NoRoles)),
            (json!(""),                          Err(NotBelieved::NoRoles)),
            (json!([[ROLE]]),                    Err(NotBelieved::NoRoles)),
            (json!(ROLE.to_uppercase()),         Err(NotBelieved::NoRoles)),
            (json!(format!("{OTHER},{ROLE}")),   Err(NotBelieved::NoRoles)),
            (json!("arn:aws:iam::111111111111:role/*"), Err(NotBelieved::NoRoles)),
            (json!(1),                           Err(NotBelieved::RolesForm)),
            (json!({"role": ROLE}),              Err(NotBelieved::RolesForm)),
        ];
        for (value, expected) in table {
            let claims = read(&json!({ROLES: value})).unwrap();
            assert_eq!(claims.names_role(ROLE), expected, "{value}");
        }
    }
}
