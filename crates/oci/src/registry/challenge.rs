//! `WWW-Authenticate`: how a registry wants to be talked to.

/// What the headers offer, as far as we speak it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Challenge {
    pub basic: bool,
    pub bearer: Option<Bearer>,
}

/// A token is to be fetched elsewhere. The realm comes from the registry and is checked before
/// anything is sent there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bearer {
    pub realm: String,
    pub service: Option<String>,
}

/// Headers beyond this length are ignored.
const HEADER_BYTES_MAX: usize = 4096;

impl Challenge {
    /// Reads all headers of that name. What can't be read offers nothing.
    pub fn parse<'a>(headers: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut challenge = Self::default();
        for header in headers.filter(|h| h.len() <= HEADER_BYTES_MAX) {
            let Ok(text) = std::str::from_utf8(header) else {
                continue;
            };
            for (scheme, parameters) in schemes(text) {
                challenge.add(&scheme, parameters);
            }
        }
        challenge
    }

    fn add(&mut self, scheme: &str, parameters: Vec<(String, String)>) {
        if scheme.eq_ignore_ascii_case("basic") {
            self.basic = true;
        }
        if !scheme.eq_ignore_ascii_case("bearer") || self.bearer.is_some() {
            return;
        }
        let find = |name: &str| {
            let found = parameters
                .iter()
                .find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        if let Some(realm) = find("realm") {
            self.bearer = Some(Bearer {
                realm,
                service: find("service"),
            });
        }
    }
}

type Scheme = (String, Vec<(String, String)>);

/// A header may hold several challenges, separated by the same commas as their parameters: a
/// word without `=` after it begins the next.
fn schemes(text: &str) -> Vec<Scheme> {
    let mut found: Vec<Scheme> = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.is_empty() {
            return found;
        }
        if let Some(value) = after.strip_prefix('=') {
            let (value, after) = parameter(value);
            if let Some((_, parameters)) = found.last_mut() {
                parameters.push((word.to_owned(), value));
            }
            rest = after;
        } else {
            found.push((word.to_owned(), Vec::new()));
            rest = after;
        }
    }
}

/// A value, in quotation marks or not, and what follows it.
fn parameter(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ',']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[allow(clippy::unnecessary_wraps)] // What the parser answers.
    fn bearer(realm: &str, service: Option<&str>) -> Option<Bearer> {
        Some(Bearer {
            realm: realm.to_owned(),
            service: service.map(str::to_owned),
        })
    }

    #[test]
    fn reads_headers() {
        #[rustfmt::skip]
        let table: [(&[&str], bool, Option<Bearer>); 11] = [
            (&[],                                                       false, None),
            (&[r#"Basic realm="Registry Realm""#],                      true,  None),
            (&["basic"],                                                true,  None),
            (&[r#"Bearer realm="https://a/t",service="s",scope="repository:x:pull""#], false, bearer("https://a/t", Some("s"))),
            (&[r"bearer Realm=https://a/t"],                            false, bearer("https://a/t", None)),
            (&[r#"Bearer service="s""#],                                false, None),
            (&[r#"Bearer realm="a,b=\"c\"" , error="insufficient_scope""#], false, bearer("a,b=\"c\"", None)),
            (&[r#"Basic realm="r", Bearer realm="https://a""#],         true,  bearer("https://a", None)),
            (&["Negotiate", r#"Bearer realm="https://a""#, "Basic"],    true,  bearer("https://a", None)),
            (&["Digest qop=x, =, \"", "Bearer realm=\"open"],           false, bearer("open", None)),
            (&[r#"Bearer realm="first""#, r#"Bearer realm="second""#],  false, bearer("first", None)),
        ];
        for (row, (headers, basic, bearer)) in table.into_iter().enumerate() {
            let read = Challenge::parse(headers.iter().map(|h| h.as_bytes()));
            assert_eq!(read, Challenge { basic, bearer }, "row {row}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "[\\PC\\\\\"=, ]{0,60}") {
            let _ = Challenge::parse(std::iter::once(text.as_bytes()));
        }
    }
}
