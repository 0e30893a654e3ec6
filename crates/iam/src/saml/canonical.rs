//! Exclusive XML Canonicalization 1.0 without comments, of a whole element. Pure.
//!
//! Of what canonicalization has to leave out or keep though no reader looks at it, comments and
//! processing instructions, nothing is taken: an element that has any has no canonical form here.

use std::collections::BTreeMap;

use roxmltree::{Attribute, Node, NodeType};

const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// Longer names are refused: the reader counts their letters in 16 bits.
const NAME_BYTES_MAX: usize = 1_024;

/// Namespaces by their prefixes; the empty prefix is the default one's.
type Namespaces<'a> = BTreeMap<&'a str, &'a str>;

/// The canonical bytes of `node` without its child `left_out`. `inclusive` are the prefixes that
/// are declared wherever they are known, as inclusive canonicalization would.
pub fn canonical(
    node: Node<'_, '_>,
    left_out: Option<Node<'_, '_>>,
    inclusive: &[&str],
) -> Option<Vec<u8>> {
    let mut writer = Writer {
        out: Vec::new(),
        left_out,
        inclusive,
    };
    writer.element(node, &Namespaces::new())?;
    Some(writer.out)
}

struct Writer<'w> {
    out: Vec<u8>,
    left_out: Option<Node<'w, 'w>>,
    inclusive: &'w [&'w str],
}

impl Writer<'_> {
    /// `shown`: what the elements around it have declared.
    fn element(&mut self, node: Node<'_, '_>, shown: &Namespaces<'_>) -> Option<()> {
        let name = qualified_name(node)?;
        let mut attributes = Vec::new();
        for attribute in node.attributes() {
            attributes.push((attribute, attribute_name(node, &attribute)?));
        }
        let mut declared = shown.clone();
        let mut new = Namespaces::new();
        let utilized = std::iter::once(prefix(name)).chain(
            attributes
                .iter()
                .map(|(_, name)| prefix(name))
                .filter(|it| !it.is_empty()),
        );
        for prefix in utilized.chain(
            self.inclusive
                .iter()
                .copied()
                .filter(|it| is_known(node, it)),
        ) {
            let uri = namespace(node, prefix)?;
            if prefix != "xml" && declared.get(prefix).copied().unwrap_or_default() != uri {
                declared.insert(prefix, uri);
                new.insert(prefix, uri);
            }
        }
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        for (prefix, uri) in new {
            self.out.extend_from_slice(b" xmlns");
            if !prefix.is_empty() {
                self.out.push(b':');
                self.out.extend_from_slice(prefix.as_bytes());
            }
            self.value(uri);
        }
        attributes.sort_by_key(|(it, _)| (it.namespace().unwrap_or_default(), it.name()));
        for (attribute, name) in attributes {
            self.out.push(b' ');
            self.out.extend_from_slice(name.as_bytes());
            self.value(attribute.value());
        }
        self.out.push(b'>');
        for child in node.children() {
            self.child(child, &declared)?;
        }
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
        Some(())
    }

    fn child(&mut self, child: Node<'_, '_>, shown: &Namespaces<'_>) -> Option<()> {
        match child.node_type() {
            NodeType::Element if self.left_out.is_some_and(|it| it.id() == child.id()) => {}
            NodeType::Element => self.element(child, shown)?,
            NodeType::Text => self.text(child.text()?),
            NodeType::Comment | NodeType::PI | NodeType::Root => return None,
        }
        Some(())
    }

    fn text(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                b'&' => self.out.extend_from_slice(b"&amp;"),
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'>' => self.out.extend_from_slice(b"&gt;"),
                b'\r' => self.out.extend_from_slice(b"&#xD;"),
                _ => self.out.push(byte),
            }
        }
    }

    fn value(&mut self, text: &str) {
        self.out.extend_from_slice(b"=\"");
        for byte in text.bytes() {
            match byte {
                b'&' => self.out.extend_from_slice(b"&amp;"),
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'"' => self.out.extend_from_slice(b"&quot;"),
                b'\t' => self.out.extend_from_slice(b"&#x9;"),
                b'\n' => self.out.extend_from_slice(b"&#xA;"),
                b'\r' => self.out.extend_from_slice(b"&#xD;"),
                _ => self.out.push(byte),
            }
        }
        self.out.push(b'"');
    }
}

/// An element's name as it is written, which the tree does not keep.
fn qualified_name<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let written = node.document().input_text().get(node.range())?;
    let rest = written.strip_prefix('<')?;
    let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>')?;
    let name = &rest[..end];
    let same = local(name) == node.tag_name().name()
        && namespace(node, prefix(name))? == node.tag_name().namespace().unwrap_or_default();
    (same && name.len() <= NAME_BYTES_MAX).then_some(name)
}

fn attribute_name<'a>(node: Node<'a, '_>, attribute: &Attribute<'a, '_>) -> Option<&'a str> {
    let written = node.document().input_text().get(attribute.range())?;
    let end = written.find(|c: char| c.is_ascii_whitespace() || c == '=')?;
    let name = &written[..end];
    let uri = match prefix(name) {
        "" => "",
        prefix => namespace(node, prefix)?,
    };
    let same = local(name) == attribute.name() && uri == attribute.namespace().unwrap_or_default();
    (same && name.len() <= NAME_BYTES_MAX).then_some(name)
}

fn prefix(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// What a prefix stands for at an element. Without a default namespace the empty one stands for
/// none; any other that nobody declared is a mistake.
fn namespace<'a>(node: Node<'a, '_>, prefix: &str) -> Option<&'a str> {
    match prefix {
        "" => Some(node.lookup_namespace_uri(None).unwrap_or_default()),
        "xml" => Some(XML),
        prefix => node.lookup_namespace_uri(Some(prefix)),
    }
}

fn is_known(node: Node<'_, '_>, prefix: &str) -> bool {
    prefix.is_empty() || node.lookup_namespace_uri(Some(prefix)).is_some()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::super::xml;
    use super::*;

    /// The canonical form of the first element that is called `e`, or of the root.
    fn form(text: &str, inclusive: &[&str]) -> Option<String> {
        let document = xml::read(text)?;
        let named = document
            .descendants()
            .find(|node| node.tag_name().name() == "e");
        let node = named.unwrap_or_else(|| document.root_element());
        let bytes = canonical(node, None, inclusive)?;
        Some(String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn forms() {
        #[rustfmt::skip]
        let table: &[(&str, &str)] = &[
            ("<e/>",                                       "<e></e>"),
            ("<e  b = '1'\n a=\"2\" />",                   "<e a=\"2\" b=\"1\"></e>"),
            ("<e xmlns='u' xmlns:x='v'/>",                 "<e xmlns=\"u\"></e>"),
            ("<e xmlns:x='v'><x:f/><x:f/></e>",            "<e><x:f xmlns:x=\"v\"></x:f><x:f xmlns:x=\"v\"></x:f></e>"),
            ("<x:e xmlns:x='v'><x:f/></x:e>",              "<x:e xmlns:x=\"v\"><x:f></x:f></x:e>"),
            ("<a xmlns='u' xmlns:x='v'><e x:q='1'/></a>",  "<e xmlns=\"u\" xmlns:x=\"v\" x:q=\"1\"></e>"),
            ("<e xmlns='u'><f xmlns=''/></e>",             "<e xmlns=\"u\"><f xmlns=\"\"></f></e>"),
            ("<e xmlns:x='u'><x:f xmlns:x='v'/></e>",      "<e><x:f xmlns:x=\"v\"></x:f></e>"),
            ("<e xmlns:b='1' xmlns:a='2' b:z='' a:y='' w=''/>",
             "<e xmlns:a=\"2\" xmlns:b=\"1\" w=\"\" b:z=\"\" a:y=\"\"></e>"),
            ("<e xml:lang='en'/>",                         "<e xml:lang=\"en\"></e>"),
            ("<e>a&lt;&amp;&gt;\"'&#13;\r\n<![CDATA[<b>]]></e>", "<e>a&lt;&amp;&gt;\"'&#xD;\n&lt;b&gt;</e>"),
            ("<e a='&lt;&gt;&amp;&quot;&apos;&#9;&#10;&#13; \t'/>",
             "<e a=\"&lt;>&amp;&quot;'&#x9;&#xA;&#xD;  \"></e>"),
            ("<?xml version='1.0'?><!--c--><e>é</e>",      "<e>é</e>"),
        ];
        for (text, expected) in table {
            assert_eq!(form(text, &[]).as_deref(), Some(*expected), "{text}");
        }
        for none in ["<e><!--c--></e>", "<e><?p?></e>", "<e>&a;</e>", "<e", ""] {
            assert_eq!(form(none, &[]), None, "{none}");
        }
    }

    #[test]
    fn inclusive_prefixes() {
        let text = "<a xmlns='u' xmlns:x='v' xmlns:y='w'><x:e><x:f/></x:e></a>";
        let expected = [
            (&[][..], "<x:e xmlns:x=\"v\"><x:f></x:f></x:e>"),
            (
                &["y"][..],
                "<x:e xmlns:x=\"v\" xmlns:y=\"w\"><x:f></x:f></x:e>",
            ),
            (
                &["", "z"][..],
                "<x:e xmlns=\"u\" xmlns:x=\"v\"><x:f></x:f></x:e>",
            ),
        ];
        for (inclusive, expected) in expected {
            assert_eq!(form(text, inclusive).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_child_is_left_out() {
        let document = xml::read("<e>a<f>b</f>c</e>").unwrap();
        let root = document.root_element();
        let form = canonical(root, root.first_element_child(), &[]).unwrap();
        assert_eq!(form, b"<e>ac</e>");
    }

    /// Elements with prefixes, attributes and texts of every kind.
    fn element() -> impl Strategy<Value = String> {
        let text = "[a-z &<>\"'\r\n\té]{0,6}".prop_map(|text| {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            text.replace('"', "&quot;")
                .replace('\r', "&#13;")
                .replace('\n', "&#10;")
        });
        let name = prop::sample::select(vec!["a", "b", "x:a", "y:b"]);
        let declared = prop::sample::select(vec!["", " xmlns='u'", " xmlns:x='v'", " xmlns:y='w'"]);
        let leaf = text.clone();
        leaf.prop_recursive(4, 24, 4, move |inner| {
            let parts = prop::collection::vec(inner, 0..4);
            (name.clone(), declared.clone(), text.clone(), parts).prop_map(
                |(name, declared, value, parts)| {
                    let parts = parts.concat();
                    format!("<{name}{declared} x:k=\"{value}\" j=\"{value}\">{parts}</{name}>")
                },
            )
        })
        .prop_map(|inner| format!("<r xmlns:x='1' xmlns:y='2'>{inner}</r>"))
    }

    proptest! {
        /// What is canonical is its own canonical form, and reads as what it was made from.
        #[test]
        fn canonical_forms_stay(text in element()) {
            let once = form(&text, &[]).unwrap();
            prop_assert_eq!(form(&once, &[]).unwrap(), once.clone());
            let (one, other) = (xml::read(&text).unwrap(), xml::read(&once).unwrap());
            let seen = |document: &roxmltree::Document<'_>| {
                let mut seen = Vec::new();
                for node in document.descendants() {
                    let mut values: Vec<_> = node
                        .attributes()
                        .map(|it| format!("{:?} {} {:?}", it.namespace(), it.name(), it.value()))
                        .collect();
                    values.sort();
                    let name = node.tag_name();
                    let name = (name.namespace().map(str::to_owned), name.name().to_owned());
                    seen.push((name, values, node.text().map(str::to_owned)));
                }
                seen
            };
            prop_assert_eq!(seen(&one), seen(&other));
        }
    }
}
