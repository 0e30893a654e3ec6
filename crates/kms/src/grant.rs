//! What a grant allows, and what a grant's token is. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::r#gen::kms::GrantOperation;

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

/// Does the grant allow this operation under this context?
pub fn allows(grant: &Grant, operation: GrantOperation, context: &Context) -> bool {
    // "Grants with encryption context grant constraints can include the DescribeKey and RetireGrant
    // operations, but the constraint doesn't apply to these operations." (`CreateGrant`)
    let unbound = matches!(
        operation,
        GrantOperation::DescribeKey | GrantOperation::RetireGrant
    );
    let constraints = &grant.constraints;
    // Nothing here is asked on behalf of another service's resource.
    constraints.source_arn.is_none()
        && grant.operations.contains(&operation)
        && (unbound || holds(constraints, context))
}

/// Do the constraints agree with this context?
fn holds(constraints: &Constraints, context: &Context) -> bool {
    // Keys are compared whatever their case, values as they are.
    let has = |key: &str, value: &str| {
        context
            .iter()
            .any(|(other, found)| other.eq_ignore_ascii_case(key) && found == value)
    };
    let within = |wanted: &Context| wanted.iter().all(|(key, value)| has(key, value));
    let same = |wanted: &Context| wanted.len() == context.len() && within(wanted);
    constraints.equals.as_ref().is_none_or(same) && constraints.subset.as_ref().is_none_or(within)
}

#[cfg(test)]
mod tests {
    use GrantOperation::{Decrypt, DescribeKey, Encrypt};
    use wire::Timestamp;

    use super::*;

    fn context(pairs: &[(&str, &str)]) -> Context {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn constraints() {
        type Pairs<'a> = Option<&'a [(&'a str, &'a str)]>;
        type Row<'a> = (Pairs<'a>, Pairs<'a>, &'a [(&'a str, &'a str)], bool);
        let ab: &[(&str, &str)] = &[("a", "1"), ("b", "2")];
        let a: &[(&str, &str)] = &[("a", "1")];
        #[rustfmt::skip]
        let table: [Row; 9] = [
            // equals  subset    context        holds
            (None,     None,     &[],           true),
            (Some(a),  None,     a,             true),
            (Some(a),  None,     ab,            false),
            (Some(a),  None,     &[],           false),
            (None,     Some(a),  ab,            true),
            (None,     Some(ab), a,             false),
            (None,     Some(a),  &[("a", "2")], false),
            (None,     Some(a),  &[("A", "1")], true),
            (Some(a),  None,     &[("A", "1")], true),
        ];
        for (row, (equals, subset, given, expected)) in table.into_iter().enumerate() {
            let grant = grant(Constraints {
                equals: equals.map(context),
                subset: subset.map(context),
                source_arn: None,
            });
            let given = context(given);
            assert_eq!(allows(&grant, Encrypt, &given), expected, "row {row}");
            assert!(allows(&grant, DescribeKey, &given), "row {row}");
            assert!(!allows(&grant, Decrypt, &given), "row {row}");
        }
    }

    fn grant(constraints: Constraints) -> Grant {
        Grant {
            id: String::new(),
            region: String::new(),
            key_id: String::new(),
            grantee: String::new(),
            retiring: None,
            name: None,
            issuer: String::new(),
            operations: vec![Encrypt, DescribeKey],
            constraints,
            created_at: Timestamp::default(),
        }
    }

    #[test]
    fn on_behalf_of_nobody() {
        let grant = grant(Constraints {
            source_arn: Some("arn:aws:s3:::bucket".to_owned()),
            ..Constraints::default()
        });
        for operation in [Encrypt, DescribeKey] {
            assert!(!allows(&grant, operation, &Context::new()));
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
