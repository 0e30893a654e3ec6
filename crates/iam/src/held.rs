//! The policies that a caller holds, read in the transaction that they are used in.

use std::sync::Arc;

use store::{StoreError, Tx};

use crate::caller::{Caller, Denied, Identity};
use crate::model::Owner;
use crate::policy::{Policy, PolicyKind};
use crate::{aws_policies, table};

pub type NamedPolicies = Vec<(String, Arc<Policy>)>;

#[derive(Debug, Default)]
pub struct Held {
    pub identity: NamedPolicies,
    /// `None`: nothing bounds it. Empty: the boundary is gone, and allows nothing.
    pub boundary: Option<NamedPolicies>,
    pub session: Option<NamedPolicies>,
    /// Of each level of the organization above the account, the root first.
    pub service_control: Vec<NamedPolicies>,
}

impl Held {
    pub fn load(tx: &mut Tx, caller: &Caller) -> Result<Self, Denied> {
        let (owner, boundary) = match caller.identity() {
            Identity::User(user)
            | Identity::UserSession(_, user)
            | Identity::Federated(_, user) => {
                (Some(Owner::User(&user.name)), user.boundary.as_ref())
            }
            Identity::Session(_, role) => (Some(Owner::Role(&role.name)), role.boundary.as_ref()),
            Identity::Root(_) | Identity::RootSession(_) => (None, None),
            Identity::WebIdentity(_) | Identity::Service(_) | Identity::Anonymous => {
                return Ok(Self::default());
            }
        };
        Ok(Self {
            identity: match owner {
                Some(owner) => identity(tx, caller, owner)?,
                None => Vec::new(),
            },
            boundary: match boundary {
                Some(arn) => Some(bounding(tx, caller, arn)?),
                None => None,
            },
            session: session(tx, caller)?,
            service_control: service_control(tx, caller)?,
        })
    }
}

fn parsed(caller: &Caller, name: String, text: &str) -> Result<(String, Arc<Policy>), Denied> {
    Ok((name, caller.compiled(text, PolicyKind::Identity)?))
}

/// One's own policies and one's groups'.
fn identity(tx: &mut Tx, caller: &Caller, owner: Owner) -> Result<NamedPolicies, Denied> {
    let held = table::policy::effective(tx, caller.account(), owner)?;
    let mut policies = Vec::with_capacity(held.len());
    for one in held {
        let known = aws_policies::find(&one.name).map(aws_policies::AwsPolicy::document);
        // An attached policy that is nowhere allows nothing: deleting it takes it off first.
        if let Some(text) = one.document.as_deref().or(known) {
            policies.push(parsed(caller, one.name, text)?);
        }
    }
    Ok(policies)
}

fn bounding(tx: &mut Tx, caller: &Caller, arn: &str) -> Result<NamedPolicies, Denied> {
    let text = match aws_policies::find(arn) {
        Some(policy) => Some(policy.document().to_owned()),
        None => table::policy::default_document(tx, arn)?,
    };
    text.map(|text| parsed(caller, arn.to_owned(), &text))
        .into_iter()
        .collect()
}

/// A federated user without a session policy may do nothing ("GetFederationToken: Permissions").
fn session(tx: &mut Tx, caller: &Caller) -> Result<Option<NamedPolicies>, Denied> {
    let Some(session) = caller.identity().session() else {
        return Ok(None);
    };
    let mut policies: NamedPolicies = session
        .policies
        .iter()
        .map(|text| parsed(caller, "session".to_owned(), text))
        .collect::<Result<_, _>>()?;
    for arn in &session.policy_arns {
        policies.extend(bounding(tx, caller, arn)?);
    }
    // One that is gone still narrows: to nothing.
    let narrowed = !session.policies.is_empty() || !session.policy_arns.is_empty();
    let always = matches!(caller.identity(), Identity::Federated(..));
    Ok((always || narrowed).then_some(policies))
}

/// Of each level from the organization's root down to the account, the policies attached there.
/// "SCPs don't affect users or roles in the management account", nor "any service-linked role"
/// (Service control policies).
pub fn service_control(tx: &mut Tx, caller: &Caller) -> Result<Vec<NamedPolicies>, Denied> {
    if let Identity::Session(_, role) = caller.identity()
        && role.linked_service().is_some()
    {
        return Ok(Vec::new());
    }
    let binding = table::organization::find(tx)?
        .filter(|it| it.scp_enabled && it.management != caller.account());
    let Some(organization) = binding else {
        return Ok(Vec::new());
    };
    let mut levels = Vec::new();
    for target in table::organization::path(tx, caller.account())? {
        let mut level = Vec::new();
        for id in table::organization::attached(tx, &target)? {
            if let Some(policy) = table::organization::policy_of(tx, &id)? {
                let text = caller.compiled(&policy.content, PolicyKind::ServiceControl)?;
                level.push((policy.arn(&organization), text));
            }
        }
        levels.push(level);
    }
    Ok(levels)
}

/// Are both accounts in the organization?
pub fn in_one_organization(tx: &mut Tx, accounts: [&str; 2]) -> Result<bool, StoreError> {
    if table::organization::find(tx)?.is_none() {
        return Ok(false);
    }
    for account in accounts {
        if table::organization::path(tx, account)?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Where an account is in the organization, for the condition keys that say so.
#[derive(Debug, Default)]
pub struct Membership {
    pub organization: Option<String>,
    /// `o-…/r-…/ou-…/`
    pub path: String,
}

impl Membership {
    pub fn of(tx: &mut Tx, account: &str) -> Result<Self, Denied> {
        let Some(organization) = table::organization::find(tx)? else {
            return Ok(Self::default());
        };
        let mut path = table::organization::path(tx, account)?;
        if path.pop().is_none() {
            return Ok(Self::default());
        }
        path.insert(0, organization.id.clone());
        Ok(Self {
            organization: Some(organization.id),
            path: format!("{}/", path.join("/")),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use store::{Durability, Store};
    use wire::Timestamp;

    use super::*;
    use crate::api::organizations::{enroll, ensure};
    use crate::authenticate::Origin;
    use crate::caller::Any;
    use crate::model::{Role, unique_id};
    use crate::session::Session;
    use crate::table::organization::ServiceControlPolicy;
    use crate::{Mint, Service};

    const NOW: Timestamp = Timestamp::from_ms(1_700_000_000_000);
    const MANAGEMENT: &str = "111111111111";
    const MEMBER: &str = "222222222222";
    const LINKED: &str = "/aws-service-role/batch.amazonaws.com/";
    const EVERYTHING: &str =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    const NOTHING: &str =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

    /// An organization whose root denies everything, with an account in it.
    async fn organization() -> (tempfile::TempDir, Store, Service) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("t.db");
        let store = Store::open(&file, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        iam.first_account(NOW).await.unwrap().unwrap();
        let made = |tx: &mut Tx| -> Result<(), crate::Error> {
            table::account::insert(tx, MEMBER, NOW)?;
            let made = ensure(tx, MANAGEMENT, NOW)?;
            enroll(tx, &made, MEMBER, NOW)?;
            let denies = ServiceControlPolicy {
                id: "p-denies".to_owned(),
                name: "denies".to_owned(),
                description: String::new(),
                content: NOTHING.to_owned(),
                tags: Vec::new(),
            };
            table::organization::put_policy(tx, &denies)?;
            table::organization::attach(tx, &denies.id, &made.root)?;
            Ok(table::organization::set_scp_enabled(tx, true)?)
        };
        store.write(made).await.unwrap();
        (folder, store, iam)
    }

    /// A session of a new role, with this policy if any: what it is told when it asks.
    async fn asked(
        (store, iam): (&Store, &Service),
        account: &str,
        path: &str,
        policy: Option<&'static str>,
    ) -> Result<(), String> {
        let role = Role {
            account: account.to_owned(),
            name: unique_id("role", 12),
            id: unique_id("AROA", 17),
            path: path.to_owned(),
            created_at: NOW,
            description: None,
            trust: EVERYTHING.to_owned(),
            session_s_max: 3_600,
            boundary: None,
            tags: Vec::new(),
            last_used: None,
        };
        let session = Session::of_role(&role, "night", NOW, 3_600);
        let of = Identity::Session(session, role.clone());
        let caller = iam.caller(of, "us-east-1", Origin::ours(NOW));
        let decided = move |tx: &mut Tx| -> Result<(), Denied> {
            table::role::insert(tx, &role)?;
            if let Some(policy) = policy {
                let owner = Owner::Role(&role.name);
                table::policy::put_inline(tx, &role.account, owner, "own", policy)?;
            }
            let decision = caller.authorize_action(tx, "kms:ListKeys", &Any::of(&caller), &[]);
            decision.map(drop)
        };
        store.write(decided).await.map_err(|it| it.to_string())
    }

    #[tokio::test]
    async fn service_control_policies_do_not_reach_roles_that_are_linked_to_services() {
        let (_folder, store, iam) = organization().await;
        let of = (&store, &iam);
        let refused = asked(of, MEMBER, "/", Some(EVERYTHING)).await.unwrap_err();
        assert!(refused.contains("in a service control policy"), "{refused}");
        // What only looks like such a role is none.
        for path in [
            "/team/aws-service-role/batch.amazonaws.com/",
            "/aws-service-roles/x/",
        ] {
            let refused = asked(of, MEMBER, path, Some(EVERYTHING)).await.unwrap_err();
            assert!(refused.contains("in a service control policy"), "{path}");
        }
        let linked = asked(of, MEMBER, LINKED, Some(EVERYTHING)).await;
        assert_eq!(linked, Ok(()));
        // It is exempt from what the organization denies, and has no more than its own policies.
        let powerless = asked(of, MEMBER, LINKED, None).await.unwrap_err();
        assert!(
            powerless.contains("no identity-based policy allows"),
            "{powerless}"
        );
        let denied = asked(of, MEMBER, LINKED, Some(NOTHING)).await.unwrap_err();
        assert!(denied.contains("in an identity-based policy"), "{denied}");
        // Nor do they reach the management account.
        assert_eq!(asked(of, MANAGEMENT, "/", Some(EVERYTHING)).await, Ok(()));
    }
}
