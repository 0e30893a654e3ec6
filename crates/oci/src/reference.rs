//! What an image string means: which registry, which repository, which tag or digest.
//!
//! The rules are Docker's, since job definitions are written for them: a first part without a dot,
//! a colon or the name `localhost` is no host but an organisation on Docker Hub, and a single
//! word is one of its `library`.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use crate::digest::Digest;

/// Docker's limit on registry and repository together.
pub const NAME_BYTES_MAX: usize = 255;
pub const TAG_BYTES_MAX: usize = 128;
/// Name, tag and the longest digest.
pub const REFERENCE_BYTES_MAX: usize = 600;

const DOCKER_HUB: &str = "docker.io";
/// Docker Hub is called by one name and served by another.
const DOCKER_HUB_HOST: &str = "registry-1.docker.io";
const DOCKER_HUB_ALIASES: [&str; 3] = [DOCKER_HUB, "index.docker.io", DOCKER_HUB_HOST];

/// An image: registry, repository, and a tag or a digest or both. With both the digest decides.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageReference {
    registry: String,
    repository: String,
    tag: Option<String>,
    digest: Option<Digest>,
}

/// Why an image string is not one. None of the texts repeats the string: some people write
/// passwords into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidReference {
    #[error("invalid image: it is empty")]
    Empty,
    #[error("invalid image: it is longer than {REFERENCE_BYTES_MAX} characters")]
    TooLong,
    #[error("invalid image: the name is longer than {NAME_BYTES_MAX} characters")]
    NameTooLong,
    #[error("invalid image: what stands before the first / is not a host[:port]")]
    Registry,
    #[error("invalid image: a repository's name must be lower case")]
    UpperCase,
    #[error(
        "invalid image: a repository's name has parts of lower-case letters and digits, \
         separated by single . or -, _ or __, joined by /"
    )]
    Repository,
    #[error("invalid image: 64 hexadecimal digits are an image id, not a repository")]
    ImageId,
    #[error(
        "invalid image: a tag has at most {TAG_BYTES_MAX} letters, digits, _, . and -, and begins \
         with none of the last two"
    )]
    Tag,
    #[error("invalid image: what follows @ is not sha256: or sha512: and a hash")]
    Digest,
}

impl ImageReference {
    /// Reads `[host[:port]/]path[:tag][@digest]`.
    pub fn parse(text: &str) -> Result<Self, InvalidReference> {
        if text.is_empty() {
            return Err(InvalidReference::Empty);
        }
        if text.len() > REFERENCE_BYTES_MAX {
            return Err(InvalidReference::TooLong);
        }
        let (rest, digest) = match text.split_once('@') {
            None => (text, None),
            Some((rest, digest)) => (
                rest,
                Some(Digest::parse(digest).map_err(|_| InvalidReference::Digest)?),
            ),
        };
        let path_start = rest.rfind('/').map_or(0, |slash| slash + 1);
        let (name, tag) = match rest[path_start..].find(':') {
            None => (rest, None),
            Some(colon) => {
                let (name, tag) = rest.split_at(path_start + colon);
                (name, Some(parse_tag(&tag[1..])?))
            }
        };
        let (registry, repository) = split_name(name)?;
        if registry.len() + 1 + repository.len() > NAME_BYTES_MAX {
            return Err(InvalidReference::NameTooLong);
        }
        let tag = match (&digest, tag) {
            (None, None) => Some("latest".to_owned()),
            (_, tag) => tag.map(str::to_owned),
        };
        Ok(Self {
            registry,
            repository,
            tag,
            digest,
        })
    }

    /// The registry as people know it: `docker.io`, `registry.example:5000`.
    pub fn registry(&self) -> &str {
        &self.registry
    }

    /// Where its API is: `host[:port]`.
    pub fn host(&self) -> &str {
        if self.registry == DOCKER_HUB {
            DOCKER_HUB_HOST
        } else {
            &self.registry
        }
    }

    pub fn repository(&self) -> &str {
        &self.repository
    }

    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    pub fn digest(&self) -> Option<&Digest> {
        self.digest.as_ref()
    }

    /// The registry and the repository.
    pub fn name(&self) -> String {
        format!("{}/{}", self.registry, self.repository)
    }

    /// What to ask the registry for: the digest if there is one, else the tag.
    pub fn version(&self) -> String {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest.to_string(),
            (None, Some(tag)) => tag.clone(),
            (None, None) => "latest".to_owned(),
        }
    }
}

impl fmt::Display for ImageReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.registry, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        match &self.digest {
            Some(digest) => write!(f, "@{digest}"),
            None => Ok(()),
        }
    }
}

impl FromStr for ImageReference {
    type Err = InvalidReference;

    fn from_str(text: &str) -> Result<Self, InvalidReference> {
        Self::parse(text)
    }
}

fn split_name(name: &str) -> Result<(String, String), InvalidReference> {
    let (registry, repository) = match name.split_once('/') {
        Some((first, rest)) if first.contains(['.', ':']) || first == "localhost" => {
            (parse_registry(first)?, rest.to_owned())
        }
        _ => (DOCKER_HUB.to_owned(), name.to_owned()),
    };
    check_repository(&repository)?;
    if registry == DOCKER_HUB && !repository.contains('/') {
        if repository.len() == 64 && repository.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(InvalidReference::ImageId);
        }
        return Ok((registry, format!("library/{repository}")));
    }
    Ok((registry, repository))
}

/// A host name, an IPv4 address or an IPv6 one in brackets, and perhaps a port.
fn parse_registry(text: &str) -> Result<String, InvalidReference> {
    let text = text.to_ascii_lowercase();
    let rest = if let Some(rest) = text.strip_prefix('[') {
        let (address, rest) = rest.split_once(']').ok_or(InvalidReference::Registry)?;
        address
            .parse::<Ipv6Addr>()
            .map_err(|_| InvalidReference::Registry)?;
        rest
    } else {
        let (host, rest) = text.split_at(text.find(':').unwrap_or(text.len()));
        if !host.split('.').all(is_host_label) {
            return Err(InvalidReference::Registry);
        }
        rest
    };
    let port_is_good = match rest.strip_prefix(':') {
        None => rest.is_empty(),
        Some(port) => {
            let digits = port.bytes().all(|b| b.is_ascii_digit());
            digits && port.parse::<u16>().is_ok_and(|port| port > 0)
        }
    };
    if !port_is_good {
        return Err(InvalidReference::Registry);
    }
    if DOCKER_HUB_ALIASES.contains(&text.as_str()) {
        return Ok(DOCKER_HUB.to_owned());
    }
    Ok(text)
}

fn is_host_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn check_repository(repository: &str) -> Result<(), InvalidReference> {
    if repository.bytes().any(|b| b.is_ascii_uppercase()) {
        return Err(InvalidReference::UpperCase);
    }
    if repository.split('/').all(is_path_part) {
        Ok(())
    } else {
        Err(InvalidReference::Repository)
    }
}

/// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*`
fn is_path_part(part: &str) -> bool {
    let is_word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let words =
        part.bytes().next().is_some_and(is_word) && part.bytes().last().is_some_and(is_word);
    let mut separators = part.split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    words
        && separators.all(|separator| {
            matches!(separator, "" | "." | "_" | "__") || separator.bytes().all(|b| b == b'-')
        })
}

fn parse_tag(tag: &str) -> Result<&str, InvalidReference> {
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
    let fits = (1..=TAG_BYTES_MAX).contains(&tag.len());
    if fits && tag.bytes().all(legal) && !tag.starts_with(['.', '-']) {
        Ok(tag)
    } else {
        Err(InvalidReference::Tag)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HASH: &str = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn means_what_docker_means() {
        let by_digest = format!("docker.io/library/a@{HASH}");
        let by_both = format!("r.example/a:1@{HASH}");
        #[rustfmt::skip]
        let table = [
            // written                         host                    canonical
            ("busybox",                        "registry-1.docker.io", "docker.io/library/busybox:latest"),
            ("busybox:1.36",                   "registry-1.docker.io", "docker.io/library/busybox:1.36"),
            ("org/image",                      "registry-1.docker.io", "docker.io/org/image:latest"),
            ("docker.io/busybox",              "registry-1.docker.io", "docker.io/library/busybox:latest"),
            ("index.docker.io/org/image:x",    "registry-1.docker.io", "docker.io/org/image:x"),
            ("registry-1.docker.io/org/image", "registry-1.docker.io", "docker.io/org/image:latest"),
            ("localhost/a",                    "localhost",            "localhost/a:latest"),
            ("localhost:5000/a/b/c:v1_.-2",    "localhost:5000",       "localhost:5000/a/b/c:v1_.-2"),
            ("localhost:5000",                 "registry-1.docker.io", "docker.io/library/localhost:5000"),
            ("127.0.0.1:5000/a",               "127.0.0.1:5000",       "127.0.0.1:5000/a:latest"),
            ("[::1]:5000/a:b",                 "[::1]:5000",           "[::1]:5000/a:b"),
            ("[::1]/a",                        "[::1]",                "[::1]/a:latest"),
            ("Registry.Example/a",             "registry.example",     "registry.example/a:latest"),
            ("a__b/c--d/e.f",                  "registry-1.docker.io", "docker.io/a__b/c--d/e.f:latest"),
            ("host/a/b:c",                     "registry-1.docker.io", "docker.io/host/a/b:c"),
            (&format!("a@{HASH}"),             "registry-1.docker.io", &by_digest),
            (&by_both,                         "r.example",            &by_both),
        ];
        for (row, (text, host, canonical)) in table.into_iter().enumerate() {
            let image = ImageReference::parse(text).unwrap_or_else(|e| panic!("row {row}: {e}"));
            assert_eq!(image.host(), host, "row {row}");
            assert_eq!(image.to_string(), canonical, "row {row}");
        }
    }

    #[test]
    fn refuses() {
        use InvalidReference as I;
        let long_tag = format!("a:{}", "x".repeat(TAG_BYTES_MAX + 1));
        let long_name = "a/".repeat(125) + "abcdef";
        #[rustfmt::skip]
        let table = [
            ("",                         I::Empty),
            ("A",                        I::UpperCase),
            ("Host/a",                   I::UpperCase),
            ("r.example/A",              I::UpperCase),
            ("a b",                      I::Repository),
            ("r.example/",               I::Repository),
            ("r.example//a",             I::Repository),
            ("/a",                       I::Repository),
            ("a/",                       I::Repository),
            ("../a",                     I::Registry),
            ("r.example/../a",           I::Repository),
            ("r.example/a..b",           I::Repository),
            ("r.example/a___b",          I::Repository),
            ("r.example/a?x=y",          I::Repository),
            ("r.example/a%2fb",          I::Repository),
            ("https://r.example/a",      I::Registry),
            ("r.example:/a",             I::Registry),
            ("r.example:0/a",            I::Registry),
            ("r.example:65536/a",        I::Registry),
            ("r.example:+5/a",           I::Registry),
            ("-r.example/a",             I::Registry),
            ("r..example/a",             I::Registry),
            ("[::1/a",                   I::Registry),
            ("[::1]x/a.b:c",             I::Registry),
            ("[nonsense.]/a",            I::Registry),
            ("r\u{e9}.example/a",        I::Registry),
            ("a:",                       I::Tag),
            ("a:.b",                     I::Tag),
            ("a:-b",                     I::Tag),
            ("a:b c",                    I::Tag),
            (&long_tag,                  I::Tag),
            (&long_name,                 I::NameTooLong),
            (&"a".repeat(601),           I::TooLong),
            ("a@sha256:00",              I::Digest),
            ("user:password@r.example/a", I::Digest),
            (&HASH[7..],                 I::ImageId),
        ];
        for (row, (text, expected)) in table.into_iter().enumerate() {
            assert_eq!(
                ImageReference::parse(text),
                Err(expected),
                "row {row}: {text}"
            );
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,80}") {
            let _ = ImageReference::parse(&text);
        }

        /// What is printed means the same, and nothing in it can change a URL's shape.
        #[test]
        fn prints_what_it_means(
            host in "([a-z0-9]{1,5}\\.[a-z]{2}(:[1-9][0-9]{0,3})?/)?",
            path in "[a-z0-9]{1,4}([._/-][a-z0-9]{1,4}){0,4}",
            tag in "(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,5})?",
        ) {
            if let Ok(image) = ImageReference::parse(&format!("{host}{path}{tag}")) {
                let printed = image.to_string();
                prop_assert_eq!(ImageReference::parse(&printed), Ok(image.clone()));
                prop_assert!(!image.repository().contains(['?', '#', '%', '@', '\\', ' ']));
                prop_assert!(!image.repository().split('/').any(|p| p == ".." || p == "."));
            }
        }
    }
}
