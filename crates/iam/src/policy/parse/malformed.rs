//! What is wrong with a document.

use super::POLICY_BYTES_MAX;
use crate::policy::principal::PrincipalClass;

/// Why a text is no policy, in AWS's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MalformedPolicy {
    #[error("This policy contains invalid Json")]
    InvalidJson,
    #[error("Syntax errors in policy.")]
    Syntax,
    /// What an older reader of policies, which AWS still runs first, does not understand.
    #[error("The policy failed legacy parsing")]
    Legacy,
    #[error("Resource {0} can not contain region information.")]
    RegionInResource(String),
    #[error("IAM resource {0} cannot contain region information.")]
    RegionInIam(String),
    #[error(
        "IAM resource path must either be \"*\", root, or start with user/, federated-user/, \
         role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, \
         saml-provider/, oidc-provider/, report/, access-report/."
    )]
    IamPath,
    #[error("Policy document length must be less than or equal to {POLICY_BYTES_MAX}")]
    TooLong,
    #[error("Policy document must be version 2012-10-17 or greater.")]
    Version,
    #[error("Policy document should not specify a principal.")]
    Principal,
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    DuplicateSid,
    #[error(
        "Statement IDs (SID) must be alpha-numeric. \
         Check that your input satisfies the regular expression [0-9A-Za-z]*"
    )]
    SidCharacters,
    #[error("Policy statement must contain actions.")]
    NoActions,
    #[error("Policy statement must contain resources.")]
    NoResources,
    #[error("Has prohibited field {0}")]
    ProhibitedField(&'static str),
    #[error("Missing required field {0}")]
    MissingField(&'static str),
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    NoVendor,
    #[error("Actions/Condition can contain only one colon.")]
    Colons,
    #[error("Vendor {0} is not valid")]
    Vendor(String),
    #[error("Resource {0} must be in ARN format or \"*\".")]
    ResourceFormat(String),
    #[error("Resource vendor must be fully qualified and cannot contain regexes.")]
    ResourceVendor,
    #[error("Partition \"{partition}\" is not valid for resource \"{resource}\".")]
    Partition { partition: String, resource: String },
    #[error("Invalid principal in policy: \"{class}\":\"{text}\"")]
    InvalidPrincipal { class: &'static str, text: String },
    #[error("Federated principals must be valid domain names or SAML metadata ARNs")]
    FederatedPrincipal,
    #[error("AssumeRole policy may only specify STS AssumeRole actions.")]
    TrustActions,
}

impl MalformedPolicy {
    /// Of a principal that is none.
    pub(super) fn principal(class: PrincipalClass, text: String) -> Self {
        match class {
            PrincipalClass::Federated => Self::FederatedPrincipal,
            class => Self::InvalidPrincipal {
                class: class.name(),
                text,
            },
        }
    }
}
