//! The condition keys of every request ("AWS global condition context keys").

use wire::Timestamp;

use crate::caller::{Caller, Identity, Resource};
use crate::held::Membership;
use crate::model::{Role, Tag, User};
use crate::policy::Context;
use crate::session::Session;

pub const MFA_PRESENT: &str = "aws:MultiFactorAuthPresent";
pub const MFA_AGE: &str = "aws:MultiFactorAuthAge";

/// The keys of the principal, of the request, of the resource, and those that only the operation
/// knows.
pub fn build(
    caller: &Caller,
    on: &impl Resource,
    [own, theirs]: &[Membership; 2],
    keys: &[(String, String)],
) -> Context {
    let mut context = of_asker(caller, own);
    if let Some(id) = &theirs.organization {
        context.push("aws:ResourceOrgID", id.as_str());
        context.push("aws:ResourceOrgPaths", theirs.path.as_str());
    }
    context.push("aws:ResourceAccount", on.account());
    push_tags(&mut context, "aws:ResourceTag/", on.tags());
    // Each service has this key under its own name as well, of those that we serve.
    if let Some(service @ ("iam" | "secretsmanager")) = on.arn().split(':').nth(2) {
        push_tags(&mut context, &format!("{service}:ResourceTag/"), on.tags());
    }
    for (key, value) in keys {
        context.push(key.clone(), value.as_str());
    }
    context
}

/// Of the principal and the request alone: what everybody knows about themselves.
pub fn of_asker(caller: &Caller, own: &Membership) -> Context {
    let mut context = Context::new();
    of_principal(caller, &mut context);
    if let Some(id) = &own.organization {
        context.push("aws:PrincipalOrgID", id.as_str());
        context.push("aws:PrincipalOrgPaths", own.path.as_str());
    }
    of_request(caller, &mut context);
    context
}

fn of_principal(caller: &Caller, context: &mut Context) {
    match caller.identity() {
        Identity::User(user) => of_user(user, context),
        Identity::UserSession(session, user) => {
            of_user(user, context);
            of_session(session, context);
            of_second_factor(session, caller.now(), context);
        }
        Identity::Root(account) => of_root(account, context),
        Identity::RootSession(session) => {
            of_root(&session.account, context);
            of_session(session, context);
            context.push("aws:AssumedRoot", "true");
        }
        Identity::Session(session, role) => {
            context.push("aws:PrincipalArn", role.arn().as_str());
            context.push("aws:PrincipalType", "AssumedRole");
            context.push("aws:userid", session.user_id());
            of_session(session, context);
            // Providers vouch for what they asked; nobody showed a device to us.
            if session.provider.is_none() {
                of_second_factor(session, caller.now(), context);
            }
            push_tags(context, "aws:PrincipalTag/", &session.tags);
            push_tags(context, "aws:PrincipalTag/", &inherited(role, session));
        }
        Identity::Federated(session, user) => {
            context.push("aws:PrincipalArn", session.arn());
            context.push("aws:PrincipalType", "FederatedUser");
            context.push("aws:userid", session.user_id());
            of_session(session, context);
            push_tags(context, "aws:PrincipalTag/", &session.tags);
            let own: Vec<Tag> = user
                .tags
                .iter()
                .filter(not_in(&session.tags))
                .cloned()
                .collect();
            push_tags(context, "aws:PrincipalTag/", &own);
        }
        Identity::WebIdentity(who) => {
            // On the way to a role it is the provider that asks, for its account.
            context.push("aws:PrincipalType", "User");
            context.push("aws:userid", who.provider.as_str());
            context.push("aws:PrincipalAccount", who.account.as_str());
            context.push("aws:FederatedProvider", who.provider.as_str());
            for (key, value) in &who.claims {
                context.push(key.clone(), value.as_str());
            }
        }
        Identity::Service(name) => context.push("aws:PrincipalServiceName", name.as_str()),
        Identity::Anonymous => context.push("aws:PrincipalType", "Anonymous"),
    }
    if !caller.account().is_empty() {
        context.push("aws:PrincipalAccount", caller.account());
    }
    let is_service = matches!(caller.identity(), Identity::Service(_));
    context.push("aws:PrincipalIsAWSService", is_service.to_string());
}

fn of_user(user: &User, context: &mut Context) {
    context.push("aws:PrincipalArn", user.arn().as_str());
    context.push("aws:PrincipalType", "User");
    context.push("aws:username", user.name.as_str());
    context.push("aws:userid", user.id.as_str());
    push_tags(context, "aws:PrincipalTag/", &user.tags);
}

fn of_root(account: &str, context: &mut Context) {
    context.push("aws:PrincipalArn", format!("arn:aws:iam::{account}:root"));
    context.push("aws:PrincipalType", "Account");
    context.push("aws:userid", account);
}

fn of_session(session: &Session, context: &mut Context) {
    let issued = Timestamp::from_ms(session.issued_at_ms).iso8601();
    context.push("aws:TokenIssueTime", issued);
    if let Some(identity) = &session.source_identity {
        context.push("aws:SourceIdentity", identity.as_str());
    }
    if let Some(provider) = &session.provider {
        context.push("aws:FederatedProvider", provider.as_str());
    }
    for (key, value) in &session.claims {
        context.push(key.clone(), value.as_str());
    }
}

/// Requests without a session have neither key; the age is there only if there was a second factor
/// ("AWS global condition context keys").
fn of_second_factor(session: &Session, now: Timestamp, context: &mut Context) {
    context.push(MFA_PRESENT, session.mfa_at_ms.is_some().to_string());
    if let Some(at) = session.mfa_at_ms {
        let age_s = (now.ms() - at).max(0) / 1_000;
        context.push(MFA_AGE, age_s.to_string());
    }
}

/// A session's tag stands for the role's of the same key.
fn inherited(role: &Role, session: &Session) -> Vec<Tag> {
    role.tags
        .iter()
        .filter(not_in(&session.tags))
        .cloned()
        .collect()
}

fn not_in(tags: &[Tag]) -> impl Fn(&&Tag) -> bool {
    |tag| {
        tags.iter()
            .all(|other| !other.key.eq_ignore_ascii_case(&tag.key))
    }
}

fn of_request(caller: &Caller, context: &mut Context) {
    let facts = caller.facts();
    context.push("aws:ViaAWSService", caller.via().is_some().to_string());
    if let Some(service) = caller.via() {
        let service = format!("{service}.amazonaws.com");
        for key in ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"] {
            context.push(key, service.as_str());
        }
    }
    context.push("aws:RequestedRegion", facts.region.as_str());
    context.push("aws:CurrentTime", facts.now.iso8601());
    context.push("aws:EpochTime", facts.now.seconds().to_string());
    context.push("aws:SecureTransport", facts.secure_transport.to_string());
    if let Some(agent) = &facts.user_agent {
        context.push("aws:UserAgent", agent.as_str());
    }
    // What a service does for the principal doesn't come from the principal's address.
    if let Some(ip) = facts.source_ip.filter(|_| caller.via().is_none()) {
        context.push("aws:SourceIp", ip.to_string());
    }
}

fn push_tags(context: &mut Context, prefix: &str, tags: &[Tag]) {
    for tag in tags {
        context.push(format!("{prefix}{}", tag.key), tag.value.as_str());
    }
}
