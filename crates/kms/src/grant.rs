//! What a grant allows, and what a grant's token is. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::Error;
use crate::model::{Constraints, Grant};
use crate::usable::Context;

/// Version byte of tokens.
const TOKEN: u8 = 1;
const GRANT_ID: usize = 32;

/// A token is its grant's id and some bytes of its own: it allows nothing that the grant doesn't, and
/// its holder has still to be who the grant names.
pub fn token_of(id: &str, salt: [u8; 16]) -> String {
    let mut bytes = vec![TOKEN];
    bytes.extend_from_slice(id.as_bytes());
    bytes.extend_from_slice(&salt);
    STANDARD.encode(bytes)
}

/// The id of the grant that a token is of.
pub fn id_of(token: &str) -> Result<String, Error> {
    let invalid = || Error::InvalidGrantToken("The grant token is invalid.");
    let bytes = STANDARD.decode(token).map_err(|_| invalid())?;
    match bytes.split_first() {
        Some((&TOKEN, rest)) if rest.len() == 2 * GRANT_ID + 16 => {
            let id = std::str::from_utf8(&rest[..2 * GRANT_ID]).map_err(|_| invalid())?;
            let good = id.bytes().all(|byte| byte.is_ascii_hexdigit());
            good.then(|| id.to_owned()).ok_or_else(invalid)
        }
        _ => Err(invalid()),
    }
}

/// Do the grant's constraints agree with this context?
pub fn holds(grant: &Grant, context: &Context) -> bool {
    let Constraints { equals, subset } = &grant.constraints;
    let within = |wanted: &Context| {
        wanted
            .iter()
            .all(|(key, value)| context.get(key) == Some(value))
    };
    equals.as_ref().is_none_or(|wanted| wanted == context) && subset.as_ref().is_none_or(within)
}

#[cfg(test)]
mod tests {
    use wire::Timestamp;

    use super::*;

    fn context(pairs: &[(&str, &str)]) -> Context {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn constraints() {
        type Pairs<'a> = Option<&'a [(&'a str, &'a str)]>;
        let ab: &[(&str, &str)] = &[("a", "1"), ("b", "2")];
        let a: &[(&str, &str)] = &[("a", "1")];
        #[rustfmt::skip]
        let table: [(Pairs, Pairs, &[(&str, &str)], bool); 8] = [
            // equals  subset    context        holds
            (None,     None,     &[],           true),
            (Some(a),  None,     a,             true),
            (Some(a),  None,     ab,            false),
            (Some(a),  None,     &[],           false),
            (None,     Some(a),  ab,            true),
            (None,     Some(ab), a,             false),
            (None,     Some(a),  &[("a", "2")], false),
            (None,     Some(a),  &[("A", "1")], false),
        ];
        for (row, (equals, subset, given, expected)) in table.into_iter().enumerate() {
            let grant = Grant {
                id: String::new(),
                region: String::new(),
                key_id: String::new(),
                grantee: String::new(),
                retiring: None,
                name: None,
                issuer: String::new(),
                operations: Vec::new(),
                constraints: Constraints {
                    equals: equals.map(context),
                    subset: subset.map(context),
                },
                created_at: Timestamp::default(),
            };
            assert_eq!(holds(&grant, &context(given)), expected, "row {row}");
        }
    }

    #[test]
    fn a_token_names_its_grant() {
        let id = "0f".repeat(32);
        let token = token_of(&id, [7; 16]);
        assert_eq!(id_of(&token).unwrap(), id);
        for bad in ["", "AQ==", "no base64!", &token[4..]] {
            assert!(id_of(bad).is_err(), "{bad}");
        }
    }
}
