//! The policies that narrow a session: one in the request, and managed ones by their ARNs.

use store::Tx;
use wire::r#gen::sts as shape;

use crate::api::policies::lookup;
use crate::error::Error;
use crate::policy::{Policy, PolicyKind};

/// The inline session policy and the ARNs together, characters.
const CHARS_MAX: usize = 2_048;
/// Policies and tags as the token packs them; what of it they fill is told in percent.
const PACKED_CHARS_MAX: usize = 8_192;
const ARNS_MAX: usize = 10;

#[derive(Debug, Default)]
pub struct SessionPolicies {
    pub inline: Option<String>,
    pub arns: Vec<String>,
}

/// Reads and checks them; the managed ones are of `account`, or AWS's.
pub fn read(
    tx: &mut Tx,
    account: &str,
    inline: Option<&String>,
    managed: Option<&Vec<shape::PolicyDescriptorType>>,
) -> Result<SessionPolicies, Error> {
    let managed = managed.map(Vec::as_slice).unwrap_or_default();
    let arns: Vec<String> = managed
        .iter()
        .filter_map(|policy| policy.arn.clone())
        .collect();
    if let Some(text) = inline {
        Policy::parse_leniently(text, PolicyKind::Identity)?;
    }
    if arns.len() > ARNS_MAX {
        return Err(Error::Validation(format!(
            "Number of policy ARNs must not be more than {ARNS_MAX}"
        )));
    }
    for arn in &arns {
        if wire::Arn::parse(arn.as_str()).is_err() {
            return Err(Error::Validation(format!("{arn} is invalid")));
        }
        if lookup(tx, account, arn)?.is_none() {
            return Err(Error::NoSuchEntity(format!(
                "Policy {arn} does not exist or is not attachable."
            )));
        }
    }
    let policies = SessionPolicies {
        inline: inline.cloned(),
        arns,
    };
    let chars = policies.chars();
    if chars > CHARS_MAX {
        return Err(too_large((chars * 100).div_ceil(CHARS_MAX)));
    }
    Ok(policies)
}

fn too_large(percent: usize) -> Error {
    Error::PackedPolicyTooLarge(format!(
        "Packed policy consumes {percent}% of allotted space, please use smaller policy."
    ))
}

impl SessionPolicies {
    fn chars(&self) -> usize {
        let inline = self.inline.iter().map(|text| text.chars().count());
        inline.chain(self.arns.iter().map(String::len)).sum()
    }

    /// How much of the room they and the tags fill; nothing is said of nothing.
    pub fn packed_percent(&self, tags: &[crate::Tag]) -> Result<Option<i32>, Error> {
        let tag_chars = tags.iter().map(|tag| tag.key.len() + tag.value.len());
        let chars = self.chars() + tag_chars.sum::<usize>();
        if chars == 0 {
            return Ok(None);
        }
        let percent = (chars * 100).div_ceil(PACKED_CHARS_MAX);
        if percent > 100 && self.chars() == 0 {
            return Err(Error::PackedPolicyTooLarge(format!(
                "Packed size of session tags consumes {percent}% of allotted space."
            )));
        }
        if percent > 100 {
            return Err(too_large(percent));
        }
        Ok(i32::try_from(percent).ok())
    }
}
