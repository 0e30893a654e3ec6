//! The text of a secret as the ECS agent reads it: Go's JSON decoder on
//! `{"username": ..., "password": ...}`, with its oddities, and the agent's texts.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use zeroize::Zeroizing;

use super::Auth;

/// What is wrong with a secret. The texts are the agent's; none has any part of the secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecretShape {
    /// Also a secret that has binary data only.
    #[error("asm fetching authorization data: empty secrets value")]
    Empty,
    #[error("asm fetching authorization data: unable to unmarshal secret value, invalid schema")]
    Invalid,
    #[error("asm fetching username: AuthorizationData is malformed, empty field")]
    NoUsername,
    #[error("asm fetching password: AuthorizationData is malformed, empty field")]
    NoPassword,
}

/// Reads a secret's text. Nothing is trimmed: a password's trailing newline is part of it.
///
/// As in Go, keys match whatever their case, the last of several wins, a `null` empties a field,
/// other keys are skipped, and the whole literal `null` is an object without keys.
pub fn parse_secret(text: &str) -> Result<Auth, SecretShape> {
    if text.is_empty() {
        return Err(SecretShape::Empty);
    }
    let fields: Option<Fields> = serde_json::from_str(text).map_err(|_| SecretShape::Invalid)?;
    let Fields { username, password } = fields.unwrap_or_default();
    let filled = |field: Option<Zeroizing<String>>| field.filter(|text| !text.is_empty());
    let username = filled(username).ok_or(SecretShape::NoUsername)?;
    let password = filled(password).ok_or(SecretShape::NoPassword)?;
    Ok(Auth {
        username: username.to_string(),
        password,
    })
}

#[derive(Default)]
struct Fields {
    username: Option<Zeroizing<String>>,
    password: Option<Zeroizing<String>>,
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some(key) = map.next_key::<String>()? {
            match folded(&key).as_str() {
                "username" => fields.username = map.next_value_seed(Wiped)?,
                "password" => fields.password = map.next_value_seed(Wiped)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(fields)
    }
}

/// Go's folding of names: ASCII case, and the two other letters that fold to ASCII ones.
fn folded(key: &str) -> String {
    let fold = |c| match c {
        '\u{17f}' => 's',
        '\u{212a}' => 'k',
        c => c.to_ascii_lowercase(),
    };
    key.chars().map(fold).collect()
}

/// A string or `null`; the string's copy is wiped when dropped.
struct Wiped;

impl<'de> DeserializeSeed<'de> for Wiped {
    type Value = Option<Zeroizing<String>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Wiped {
    type Value = Option<Zeroizing<String>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Zeroizing::new(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Some(Zeroizing::new(text)))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_the_agent_reads() {
        use SecretShape::{Empty, Invalid, NoPassword, NoUsername};
        let good = Ok(("jo", "pw"));
        #[rustfmt::skip]
        let table = [
            (r#"{"username":"jo","password":"pw"}"#,                     good),
            (" \t\r\n{\"username\":\"jo\",\"password\":\"pw\"}\n",       good),
            (r#"{"Username":"jo","PASSWORD":"pw"}"#,                     good),
            (r#"{"uſername":"jo","paſſword":"pw"}"#,                     good),
            (r#"{"\u0075sername":"jo","password":"\u0070w"}"#,           good),
            (r#"{"username":"jo","password":"pw","email":{"a":[1,2]}}"#, good),
            (r#"{"username":"x","password":"pw","UserName":"jo"}"#,      good),
            (r#"{"username":"jo","password":"pw\n"}"#,                   Ok(("jo", "pw\n"))),
            (r#"{"username":" jo","password":" "}"#,                     Ok((" jo", " "))),
            ("",                                                         Err(Empty)),
            (" ",                                                        Err(Invalid)),
            ("jo:pw",                                                    Err(Invalid)),
            (r#"["jo","pw"]"#,                                           Err(Invalid)),
            (r#""jo""#,                                                  Err(Invalid)),
            ("1",                                                        Err(Invalid)),
            ("true",                                                     Err(Invalid)),
            (r#"{"username":1,"password":"pw"}"#,                        Err(Invalid)),
            (r#"{"username":"jo","password":["pw"]}"#,                   Err(Invalid)),
            (r#"{"username":1,"username":"jo","password":"pw"}"#,        Err(Invalid)),
            (r#"{"username":"jo","password":"pw"} x"#,                   Err(Invalid)),
            (r#"{"username":"jo","password":"pw"}{}"#,                   Err(Invalid)),
            (r#"{"username":"jo","password":"pw",}"#,                    Err(Invalid)),
            ("\u{feff}{\"username\":\"jo\",\"password\":\"pw\"}",        Err(Invalid)),
            ("null",                                                     Err(NoUsername)),
            ("{}",                                                       Err(NoUsername)),
            (r#"{"password":"pw"}"#,                                     Err(NoUsername)),
            (r#"{"username":null,"password":"pw"}"#,                     Err(NoUsername)),
            (r#"{"username":"jo","password":"pw","USERNAME":null}"#,     Err(NoUsername)),
            (r#"{"username":"","password":""}"#,                         Err(NoUsername)),
            (r#"{"username":"jo"}"#,                                     Err(NoPassword)),
            (r#"{"username":"jo","password":null}"#,                     Err(NoPassword)),
            (r#"{"username":"jo","password":""}"#,                       Err(NoPassword)),
            (r#"{"username":"jo","pass word":"pw"}"#,                    Err(NoPassword)),
        ];
        for (row, (text, expected)) in table.into_iter().enumerate() {
            let read = parse_secret(text);
            let read = read
                .as_ref()
                .map(|a| (a.username.as_str(), a.password.as_str()));
            assert_eq!(read, expected.as_ref().copied(), "row {row}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,60}") {
            let _ = parse_secret(&text);
        }

        /// Whatever stands around it, no error and no `Debug` shows the password.
        #[test]
        fn never_leaks(before in "[\\[{\"a:,]{0,3}", password in "[A-Z]{12}", after in "[}x\"]{0,2}") {
            let text = format!(r#"{before}{{"username":"jo","password":"{password}"}}{after}"#);
            let shown = match parse_secret(&text) {
                Ok(auth) => format!("{auth:?}"),
                Err(error) => format!("{error} {error:?}"),
            };
            prop_assert!(!shown.contains(&password));
        }
    }
}
