//! How AWS Organizations says that an input breaks a constraint: one at a time, with a `Reason`
//! that names the rule and the member.
//!
//! > InvalidInputException: You must provide a value for the parameter.
//! > Reason: INPUT_REQUIRED:TAGS_1_MEMBER_VALUE

use crate::fault::Fault;

/// The kinds of rules that models have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    Missing,
    Short,
    Long,
    Small,
    Large,
    Pattern,
    Word,
}

impl Rule {
    fn reason(self) -> &'static str {
        match self {
            Self::Missing => "INPUT_REQUIRED",
            Self::Short => "MIN_LENGTH_EXCEEDED",
            Self::Long => "MAX_LENGTH_EXCEEDED",
            Self::Small => "MIN_VALUE_EXCEEDED",
            Self::Large => "MAX_VALUE_EXCEEDED",
            Self::Pattern => "INVALID_PATTERN",
            Self::Word => "INVALID_ENUM",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Missing => "You must provide a value for the parameter.",
            Self::Short => "You provided a string that is shorter than the minimum length.",
            Self::Long => "You provided a string that exceeds that maximum length.",
            Self::Small => "You provided a value that is below the minimum value.",
            Self::Large => "You provided a value that exceeds the maximum value.",
            Self::Pattern => "You provided a value that does not match the required pattern.",
            Self::Word => "You specified an invalid value.",
        }
    }
}

/// The fault of the member at this path (`tags.1.member.value`).
pub(crate) fn fault(path: &str, rule: Rule) -> Fault {
    let reason = format!("{}:{}", rule.reason(), shouted(path));
    Fault::new("InvalidInputException", 400, rule.sentence()).because(reason)
}

/// `tags.1.member.value` as `TAGS_1_MEMBER_VALUE`, `maxResults` as `MAX_RESULTS`.
fn shouted(path: &str) -> String {
    let mut shouted = String::with_capacity(path.len() + 4);
    for c in path.chars() {
        match c {
            '.' => shouted.push('_'),
            c if c.is_ascii_uppercase() => {
                shouted.push('_');
                shouted.push(c);
            }
            c => shouted.push(c.to_ascii_uppercase()),
        }
    }
    shouted
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::r#gen::organizations::SERVICE;
    use crate::validate::{Wording, validate};

    fn reason(operation: &str, input: &Value) -> Option<String> {
        let shape = SERVICE.operation(operation).unwrap().input.unwrap();
        let fault = validate(shape, input, Wording::of(&SERVICE)).err()?;
        assert_eq!(
            (fault.code.as_ref(), fault.status),
            ("InvalidInputException", 400)
        );
        fault.reason.map(std::borrow::Cow::into_owned)
    }

    #[test]
    fn reasons_name_the_rule_and_the_member() {
        let unit = "ou-abcd-12345678";
        #[rustfmt::skip]
        let table = [
            ("UpdateOrganizationalUnit", json!({"OrganizationalUnitId": unit, "Name": null}), None),
            ("UpdateOrganizationalUnit", json!({"OrganizationalUnitId": unit, "Name": ""}),
             Some("MIN_LENGTH_EXCEEDED:NAME")),
            ("UpdateOrganizationalUnit", json!({"OrganizationalUnitId": "x"}),
             Some("INVALID_PATTERN:ORGANIZATIONAL_UNIT_ID")),
            ("TagResource", json!({"ResourceId": unit}), Some("INPUT_REQUIRED:TAGS")),
            ("TagResource", json!({"ResourceId": unit, "Tags": [{"Key": "a", "Value": ""}, {"Key": "b"}]}),
             Some("INPUT_REQUIRED:TAGS_2_MEMBER_VALUE")),
            // Of several, the first.
            ("TagResource", json!({"Tags": null}), Some("INPUT_REQUIRED:RESOURCE_ID")),
            ("ListPolicies", json!({"Filter": "NONE"}), Some("INVALID_ENUM:FILTER")),
            ("ListAccounts", json!({"MaxResults": 0}), Some("MIN_VALUE_EXCEEDED:MAX_RESULTS")),
            ("ListAccounts", json!({"MaxResults": 21}), Some("MAX_VALUE_EXCEEDED:MAX_RESULTS")),
        ];
        for (operation, input, wanted) in table {
            assert_eq!(reason(operation, &input).as_deref(), wanted, "{input}");
        }
    }
}
