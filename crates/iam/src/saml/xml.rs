//! XML as strangers send it: read with limits, and without document types. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::{Document, Node, ParsingOptions};

pub const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
pub const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
pub const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
pub const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
pub const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";
pub const XENC11: &str = "http://www.w3.org/2009/xmlenc11#";
pub const EXC_C14N: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";

/// What reads the tree calls itself for each level.
const DEPTH_MAX: usize = 64;
const NODES_MAX: u32 = 100_000;
/// The parser compares each declaration of a namespace with all around it.
const DECLARATIONS_MAX: usize = 256;
/// So many are in force at once: each prefix is looked for among them at each element. Issuers
/// declare the same few at every value, which is no more.
const IN_FORCE_MAX: usize = 32;
/// And each attribute with all before it in its element.
const ATTRIBUTES_MAX: usize = 256;

/// A document. One with a document type, and so with entities of its own, is none.
pub fn read(text: &str) -> Option<Document<'_>> {
    let declares_many = text.matches("xmlns").nth(DECLARATIONS_MAX).is_some();
    if text.contains("<!DOCTYPE") || declares_many || text.split('<').any(has_many_attributes) {
        return None;
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: NODES_MAX,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).ok()?;
    let deep = |node: Node<'_, '_>| node.ancestors().nth(DEPTH_MAX).is_some();
    let crowded = |node: Node<'_, '_>| node.namespaces().nth(IN_FORCE_MAX).is_some();
    if document
        .descendants()
        .any(|node| deep(node) || crowded(node))
    {
        return None;
    }
    Some(document)
}

/// Whether a tag, the sign that it begins with taken off, may have more attributes than any of
/// SAML's. No such sign stands in an attribute's value, so what comes after one is of one tag.
fn has_many_attributes(tag: &str) -> bool {
    let of_an_element = !tag.starts_with(['!', '?']);
    of_an_element && tag.matches('=').nth(ATTRIBUTES_MAX).is_some()
}

/// The elements in an element that have this name.
pub fn children<'a, 'i>(
    node: Node<'a, 'i>,
    name: (&'static str, &'static str),
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |child| child.is_element() && child.has_tag_name(name))
}

/// The only one; more than one is as bad as none.
pub fn only<'a, 'i>(
    node: Node<'a, 'i>,
    name: (&'static str, &'static str),
) -> Option<Node<'a, 'i>> {
    let mut found = children(node, name);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// All of an element's text, if there is nothing but text in it: whatever stands between two
/// halves of a text would make two readers read two texts.
pub fn text(node: Node<'_, '_>) -> Option<String> {
    let mut text = String::new();
    for child in node.children() {
        if !child.is_text() {
            return None;
        }
        text.push_str(child.text()?);
    }
    Some(text)
}

/// The bytes that an element has as base64.
pub fn bytes(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let compact: String = text(node)?.split_ascii_whitespace().collect();
    STANDARD.decode(compact).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As long as a response may be.
    const BYTES: usize = 75_000;

    #[test]
    fn what_takes_long_to_read_is_not_read() {
        let deep = "<a>".repeat(BYTES / 3);
        let closed = format!("{}{}", "<a>".repeat(10_000), "</a>".repeat(10_000));
        let declared = |n| format!("<a xmlns:n{n}='u'>");
        let declared: Vec<String> = (0..=DECLARATIONS_MAX).map(declared).collect();
        let declared = declared.concat() + &"</a>".repeat(declared.len());
        let prefix = |n| format!(" xmlns:n{n}='u'");
        let prefixes = |n: usize| (0..n).map(prefix).collect::<String>();
        let crowded = format!("<a{}/>", prefixes(IN_FORCE_MAX + 1));
        let values = format!("<b{}/>", prefixes(2)).repeat(DECLARATIONS_MAX / 2);
        assert!(read(&format!("<a>{values}</a>")).is_some());
        let attribute = |n| format!(" a{n}=''");
        let attributes = |n: usize| (0..n).map(attribute).collect::<String>();
        let wide = format!("<a{}/>", attributes(ATTRIBUTES_MAX + 1));
        assert!(read(&format!("<a{}/>", attributes(ATTRIBUTES_MAX))).is_some());
        assert!(read(&format!("<a><!--{}--></a>", "=".repeat(BYTES))).is_some());
        for text in [deep, closed, declared, crowded, wide] {
            assert!(read(&text).is_none());
        }
    }
}
