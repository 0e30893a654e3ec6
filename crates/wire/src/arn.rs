//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A well-formed ARN. Region and account may be empty (IAM's have no Region); the resource may not.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Arn {
    text: String,
    /// Where the five colons are.
    colons: [usize; 5],
}

/// The text is not an ARN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnArn;

impl fmt::Display for NotAnArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ARN: arn:partition:service:region:account:resource is expected")
    }
}

impl std::error::Error for NotAnArn {}

/// Longest ARN that AWS's services take.
pub const ARN_LENGTH_MAX: usize = 2048;

impl Arn {
    pub fn parse(text: impl Into<String>) -> Result<Self, NotAnArn> {
        let text = text.into();
        let mut colons = [0; 5];
        let mut found = text.match_indices(':').map(|(at, _)| at);
        for colon in &mut colons {
            *colon = found.next().ok_or(NotAnArn)?;
        }
        let arn = Self { text, colons };
        let whole = arn.text.starts_with("arn:")
            && arn.text.len() <= ARN_LENGTH_MAX
            && !arn.partition().is_empty()
            && !arn.service().is_empty()
            && !arn.resource().is_empty();
        if whole { Ok(arn) } else { Err(NotAnArn) }
    }

    /// The ARN of a resource in the `aws` partition.
    ///
    /// # Panics
    /// When `service` or `resource` is empty: they are the program's own words.
    pub fn new(service: &str, region: &str, account: &str, resource: &str) -> Self {
        Self::parse(format!("arn:aws:{service}:{region}:{account}:{resource}")).expect(
            "service and resource are not empty, and no part before the resource has a colon",
        )
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn partition(&self) -> &str {
        self.part(self.colons[0] + 1..self.colons[1])
    }

    pub fn service(&self) -> &str {
        self.part(self.colons[1] + 1..self.colons[2])
    }

    pub fn region(&self) -> &str {
        self.part(self.colons[2] + 1..self.colons[3])
    }

    pub fn account(&self) -> &str {
        self.part(self.colons[3] + 1..self.colons[4])
    }

    /// All after the fifth colon: `secret:name-AbCdEf`, `role/path/name`.
    pub fn resource(&self) -> &str {
        self.part(self.colons[4] + 1..self.text.len())
    }

    fn part(&self, range: Range<usize>) -> &str {
        &self.text[range]
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Arn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Arn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// Is it a Region's name? Any that looks like one works: `^([a-z]+-)+\d+$`.
pub fn is_region(text: &str) -> bool {
    let mut parts = text.split('-').peekable();
    let mut letters = 0;
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        let shape: fn(&u8) -> bool = if last {
            u8::is_ascii_digit
        } else {
            u8::is_ascii_lowercase
        };
        if part.is_empty() || part.len() > 16 || !part.as_bytes().iter().all(shape) {
            return false;
        }
        letters += usize::from(!last);
    }
    letters > 0 && text.len() <= 64
}

/// Is it an account's number: twelve digits?
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let arn =
            Arn::parse("arn:aws:secretsmanager:eu-west-1:111111111111:secret:a:b-AbCdEf").unwrap();
        assert_eq!(
            (
                arn.partition(),
                arn.service(),
                arn.region(),
                arn.account(),
                arn.resource()
            ),
            (
                "aws",
                "secretsmanager",
                "eu-west-1",
                "111111111111",
                "secret:a:b-AbCdEf"
            )
        );
        let role = Arn::new("iam", "", "111111111111", "role/r");
        assert_eq!((role.region(), role.resource()), ("", "role/r"));
    }

    #[test]
    fn refusals() {
        for text in [
            "",
            "arn",
            "arn:aws:s3",
            "arn:aws:s3:::",
            "urn:aws:iam::1:role/x",
            "arn::iam::1:x",
        ] {
            assert_eq!(Arn::parse(text), Err(NotAnArn), "{text}");
        }
    }

    #[test]
    fn regions() {
        for good in ["us-east-1", "eu-isoe-west-1", "lab-7"] {
            assert!(is_region(good), "{good}");
        }
        for bad in [
            "",
            "us",
            "us-east",
            "us-east-1a",
            "US-EAST-1",
            "-1",
            "us--1",
            "us-east-1-",
        ] {
            assert!(!is_region(bad), "{bad}");
        }
    }
}
