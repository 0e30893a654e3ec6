//! Who makes the requests of a simulation, and the policies that are theirs.

use std::sync::Arc;

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::PolicySourceType;
use wire::{Arn, Timestamp};

use super::policies;
use super::simulate::{Input, Setting};
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{Owner, Tag};
use crate::policy::{Context, Policy, PolicyKind, Principal, PrincipalKind};
use crate::table::policy::Held;
use crate::{held, table};

enum Kind {
    User,
    Root,
    Session,
}

/// As whom requests are made.
pub struct Subject {
    kind: Kind,
    account: String,
    /// Its unique id, or that of the role whose session it is; empty if it is not known.
    id: String,
    arn: String,
    /// Of a session: the role's own.
    role_arn: String,
    /// What of the account it is: `user`, `group` or `role`, and its name.
    owner: Option<(&'static str, String)>,
    boundary: Option<String>,
    /// The condition keys that are known of it.
    facts: Vec<(String, String)>,
}

impl Subject {
    fn new(kind: Kind, account: &str, arn: String) -> Self {
        Self {
            kind,
            account: account.to_owned(),
            facts: vec![
                ("aws:PrincipalArn".to_owned(), arn.clone()),
                ("aws:PrincipalAccount".to_owned(), account.to_owned()),
            ],
            arn,
            id: String::new(),
            role_arn: String::new(),
            owner: None,
            boundary: None,
        }
    }

    /// A user of the account, of whom nothing more is known.
    pub fn somebody(account: &str) -> Self {
        Self::new(
            Kind::User,
            account,
            format!("arn:aws:iam::{account}:user/simulated"),
        )
    }

    pub fn principal(&self) -> Principal<'_> {
        let role_arn = self.role_arn.as_str();
        Principal {
            account: &self.account,
            kind: match self.kind {
                Kind::User => PrincipalKind::User,
                Kind::Root => PrincipalKind::Root,
                Kind::Session => PrincipalKind::RoleSession { role_arn },
            },
            id: &self.id,
            arn: &self.arn,
        }
    }

    /// Adds what is known and was not given.
    pub fn fill(&self, context: &mut Context, now: Timestamp) {
        let clock = [
            ("aws:CurrentTime".to_owned(), now.iso8601()),
            ("aws:EpochTime".to_owned(), now.seconds().to_string()),
        ];
        let known = self.facts.iter().cloned().chain(clock);
        let absent: Vec<_> = known
            .filter(|(key, _)| context.values(&key.to_ascii_lowercase()).next().is_none())
            .collect();
        for (key, value) in absent {
            context.push(key, value);
        }
    }

    fn know(&mut self, key: &str, value: &str) {
        self.facts.push((key.to_owned(), value.to_owned()));
    }

    fn tagged(&mut self, tags: &[Tag]) {
        for tag in tags {
            self.know(&format!("aws:PrincipalTag/{}", tag.key), &tag.value);
        }
    }
}

/// By its ARN alone: a user, a role or its session, the root user.
pub fn named(text: &str) -> Result<Subject, Error> {
    let invalid = || Error::InvalidInput(format!("Invalid CallerArn: {text}"));
    let arn = Arn::parse(text).map_err(|_| invalid())?;
    let account = arn.account();
    let mut parts = arn.resource().split('/');
    let subject = match (arn.service(), parts.next(), parts.next()) {
        ("iam", Some("root"), None) => Subject::new(Kind::Root, account, text.to_owned()),
        ("iam", Some("user"), Some(_)) => Subject::new(Kind::User, account, text.to_owned()),
        ("iam", Some("role"), Some(_)) => {
            let name = arn.resource().rsplit('/').next().unwrap_or_default();
            of_role(account, name, text)
        }
        ("sts", Some("assumed-role"), Some(role)) => Subject {
            role_arn: format!("arn:aws:iam::{account}:role/{role}"),
            ..Subject::new(Kind::Session, account, text.to_owned())
        },
        _ => return Err(invalid()),
    };
    Ok(subject)
}

/// A session of a role, as which the role acts.
fn of_role(account: &str, name: &str, arn: &str) -> Subject {
    let session = format!("arn:aws:sts::{account}:assumed-role/{name}/simulated");
    let mut subject = Subject {
        role_arn: arn.to_owned(),
        ..Subject::new(Kind::Session, account, session)
    };
    // Policies know the role by this key, not the session.
    subject.facts.retain(|(key, _)| key != "aws:PrincipalArn");
    subject.know("aws:PrincipalArn", arn);
    subject
}

/// The user, group or role with this ARN, of the caller's account.
pub fn find(tx: &mut Tx, caller: &Caller, arn: &Arn) -> Result<Subject, Error> {
    let account = caller.account();
    let name = arn.resource().rsplit('/').next().unwrap_or_default();
    let kind = arn.resource().split('/').next().unwrap_or_default();
    let ours = arn.account() == account;
    let found = match kind {
        "user" if ours => table::user::find(tx, account, name)?.map(|user| {
            let mut subject = Subject::new(Kind::User, account, user.arn().to_string());
            subject.know("aws:PrincipalType", "User");
            subject.know("aws:username", &user.name);
            subject.know("aws:userid", &user.id);
            subject.tagged(&user.tags);
            subject.owner = Some(("user", user.name));
            subject.id = user.id;
            subject.boundary = user.boundary;
            subject
        }),
        "role" if ours => table::role::find(tx, account, name)?.map(|role| {
            let mut subject = of_role(account, &role.name, role.arn().as_str());
            subject.know("aws:PrincipalType", "AssumedRole");
            subject.tagged(&role.tags);
            subject.owner = Some(("role", role.name));
            subject.id = role.id;
            subject.boundary = role.boundary;
            subject
        }),
        "group" if ours => table::group::find(tx, account, name)?.map(|group| Subject {
            owner: Some(("group", group.name)),
            ..Subject::somebody(account)
        }),
        _ => None,
    };
    found.ok_or_else(|| Error::NoSuchEntity(format!("The entity with ARN {arn} cannot be found.")))
}

/// The policies that the subject has, but for those that are left out.
pub fn setting(
    tx: &mut Tx,
    caller: &Caller,
    who: &Subject,
    excluded: &[shape::PolicyIdentifier],
) -> Result<Setting, Error> {
    let mut setting = Setting {
        levels: levels(tx, caller)?,
        levels_untold: true,
        ..Setting::default()
    };
    let owner = match &who.owner {
        Some(("user", name)) => Owner::User(name),
        Some(("role", name)) => Owner::Role(name),
        Some((_, name)) => Owner::Group(name),
        None => return Ok(setting),
    };
    for held in table::policy::effective(tx, caller.account(), owner)? {
        if !excluded.iter().any(|one| is_it(one, &held)) {
            setting.identity.extend(input(tx, caller, held)?);
        }
    }
    if let Some(arn) = &who.boundary {
        let held = Held {
            kind: String::new(),
            owner: String::new(),
            name: arn.clone(),
            document: None,
        };
        setting.boundary = Some(input(tx, caller, held)?.into_iter().collect());
    }
    Ok(setting)
}

fn is_it(excluded: &shape::PolicyIdentifier, held: &Held) -> bool {
    let inline = excluded.inline_policy_identifier.as_ref();
    let named = inline.is_some_and(|it| it.policy_name == held.name);
    named || excluded.policy_arn.as_deref() == Some(&held.name)
}

/// What the organization lets the account do, level by level.
fn levels(tx: &mut Tx, caller: &Caller) -> Result<Vec<Vec<Input>>, Error> {
    let levels = held::service_control(tx, caller)?;
    let input = |(id, policy): (String, Arc<Policy>)| {
        Input::new(id, PolicySourceType::IAMPolicy, String::new(), policy)
    };
    let level = |level: held::NamedPolicies| level.into_iter().map(input).collect();
    Ok(levels.into_iter().map(level).collect())
}

/// An inline policy is called after its owner and itself, a managed one as it is.
fn input(tx: &mut Tx, caller: &Caller, held: Held) -> Result<Option<Input>, Error> {
    let managed = held.name.starts_with("arn:");
    let id = if managed {
        held.name.rsplit('/').next().unwrap_or_default().to_owned()
    } else {
        format!("{}_{}_{}", held.kind, held.owner, held.name)
    };
    let text = match (held.document, managed) {
        (Some(text), _) => Some(text),
        (None, true) => policies::document(tx, caller.account(), &held.name)?,
        (None, false) => None,
    };
    text.map(|text| {
        let policy = caller.compiled(&text, PolicyKind::Identity)?;
        Ok(Input::new(id, PolicySourceType::IAMPolicy, text, policy))
    })
    .transpose()
}
