//! PEM (RFC 7468): blocks of base64 between two lines. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// One block of a text.
#[derive(Debug, Clone, Copy)]
pub struct Block<'a> {
    pub label: &'a str,
    /// From its first dash to its last.
    pub text: &'a str,
    body: &'a str,
}

impl Block<'_> {
    /// Wiped when it is dropped: it may be a key.
    pub fn decode(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut compact = Zeroizing::new(String::with_capacity(self.body.len()));
        compact.extend(self.body.split_ascii_whitespace());
        // Room for all of it: a vector that grows leaves copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.body.len()));
        STANDARD.decode_vec(compact.as_bytes(), &mut bytes).ok()?;
        (!bytes.is_empty()).then_some(bytes)
    }

    /// Headers come with keys that a password protects (RFC 1421).
    pub fn has_headers(&self) -> bool {
        self.body.contains(':')
    }
}

/// The blocks of a text, in their order. `None`: something else than blocks and white space
/// stands in it, or one of them does not end.
pub fn blocks(text: &str) -> Option<Vec<Block<'_>>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (label, after) = rest.strip_prefix(BEGIN)?.split_once(DASHES)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b' ';
        if !label.bytes().all(plain) {
            return None;
        }
        let (body, tail) = after.split_once(END)?;
        let tail = tail.strip_prefix(label)?.strip_prefix(DASHES)?;
        found.push(Block {
            label,
            text: &rest[..rest.len() - tail.len()],
            body,
        });
        rest = tail.trim_start();
    }
    Some(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn blocks_and_what_is_none() {
        let one = "-----BEGIN A B-----\nAQID\n-----END A B-----";
        let text = format!("  \n{one}\r\n\n{one}\n");
        let found = blocks(&text).unwrap();
        assert_eq!(found.len(), 2);
        for block in found {
            assert_eq!((block.label, block.text), ("A B", one));
            assert_eq!(block.decode().unwrap().as_slice(), [1, 2, 3]);
        }
        assert_eq!(blocks(" \n").unwrap().len(), 0);
        for none in [
            "text",
            "-----BEGIN A-----\nAQID",
            "-----BEGIN A-----\nAQID\n-----END B-----",
            "-----BEGIN A-----\nAQID\n-----END A-----\ntext",
            "text\n-----BEGIN A-----\nAQID\n-----END A-----",
        ] {
            assert!(blocks(none).is_none(), "{none}");
        }
        let empty = "-----BEGIN A-----\n-----END A-----";
        assert!(blocks(empty).unwrap()[0].decode().is_none());
    }
}
