//! Who may do what: the policy language, identities, sessions, authorization.
//!
//! [`policy`] decides and knows nothing else. [`Caller`] is somebody whose signature held; every
//! service asks it for permission, inside the transaction that reads the resource.

mod account;
mod api;
mod authenticate;
mod aws_policies;
mod cache;
mod caller;
pub mod certificate;
mod error;
mod explanation;
mod grantee;
mod held;
mod identity_provider;
mod mfa;
mod model;
mod password;
pub mod policy;
mod principals;
mod request_context;
pub mod saml;
mod session;
mod ssh_key;
mod table;
mod usage;

use std::sync::Arc;

pub use account::{ADMINISTRATOR, NewAccount, check_operator, count_accounts};
pub use authenticate::Origin;
pub use caller::{Any, Caller, Denied, Identity, Named, Permit, Resource};
pub use error::Error;
pub use grantee::{Grantee, NotAGrantee};
pub use held::in_one_organization;
pub use identity_provider::{IssuerGrant, IssuerGrantError};
pub use model::{Tag, role_arn};
pub use principals::{NotBound, bind_principal, bind_principals, show_principal, show_principals};
pub use session::{Credentials, Mint, Session};
pub use table::COMPONENT;

use store::Store;

/// IAM and STS: what their generated traits are implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    store: Store,
    mint: Arc<Mint>,
    policies: Arc<cache::PolicyCache>,
    usage: Arc<usage::Usage>,
    issuers: Arc<identity_provider::Issuers>,
}

impl Service {
    /// `issuers`: what of this machine and of private networks accounts' identity providers may be.
    pub fn new(store: Store, mint: Mint, issuers: Vec<IssuerGrant>) -> Self {
        Self {
            store,
            mint: Arc::new(mint),
            policies: Arc::default(),
            usage: Arc::default(),
            issuers: Arc::new(identity_provider::Issuers::new(issuers)),
        }
    }
}
