//! Who: the principals a policy names, and the one that makes a request.

/// Who makes a request, as far as policies can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Principal<'a> {
    /// The twelve digits; empty for those that belong to no account.
    pub account: &'a str,
    pub kind: PrincipalKind<'a>,
    /// The unique id of the user, or of the role or user whose session it is; empty for those that
    /// have none. Policies name them by it.
    pub id: &'a str,
    /// What denials call it: for a session `arn:aws:sts::<account>:assumed-role/<role>/<session>`.
    pub arn: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind<'a> {
    /// The account itself, with its root user's credentials.
    Root,
    User,
    /// A session of a role; `role_arn` is the role's own, with its path.
    RoleSession {
        role_arn: &'a str,
    },
    /// A session that a user made for somebody else with `GetFederationToken`.
    FederatedUser {
        user_arn: &'a str,
    },
    /// A service in its own name, such as `ecs-tasks.amazonaws.com`.
    Service {
        name: &'a str,
    },
    /// Somebody an identity provider vouches for, by the provider's ARN or name.
    Federated {
        provider: &'a str,
    },
    Anonymous,
}

impl Principal<'_> {
    /// Whether it has policies of its own, which an account keeps.
    pub(super) fn has_identity(&self) -> bool {
        matches!(
            self.kind,
            PrincipalKind::Root
                | PrincipalKind::User
                | PrincipalKind::RoleSession { .. }
                | PrincipalKind::FederatedUser { .. }
        )
    }
}

/// How closely a resource's policy names a principal. The order matters: what names the principal
/// itself frees it from more than what names its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// Its account, which hands the decision to the account's own policies.
    Account,
    /// The role or the user whose session it is.
    Origin,
    /// The principal itself, or everyone.
    Itself,
}

/// The `Principal` or `NotPrincipal` element of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Principals {
    pub not: bool,
    /// Written as a bare `"*"`.
    pub bare: bool,
    pub list: Vec<PrincipalPattern>,
}

/// One principal as a policy names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PrincipalPattern {
    pub class: PrincipalClass,
    /// As written.
    pub text: String,
    target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PrincipalClass {
    Aws,
    Service,
    Federated,
    CanonicalUser,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Everyone,
    /// The twelve digits, whichever way they were written.
    Account(String),
    Arn,
    /// The unique id of a user or a role: what a stored policy has instead of its ARN.
    Id,
    Service,
    Federated,
    /// An id of S3's: nobody here.
    Nobody,
}

const ACCOUNT_DIGITS: usize = 12;

impl PrincipalClass {
    pub(super) const ALL: [PrincipalClass; 4] = [
        PrincipalClass::Aws,
        PrincipalClass::Service,
        PrincipalClass::Federated,
        PrincipalClass::CanonicalUser,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            PrincipalClass::Aws => "AWS",
            PrincipalClass::Service => "Service",
            PrincipalClass::Federated => "Federated",
            PrincipalClass::CanonicalUser => "CanonicalUser",
        }
    }
}

impl PrincipalPattern {
    /// `None`: not the name of a principal. A `*` is everyone or nothing: "You cannot use a
    /// wildcard to match part of a principal name or ARN" (AWS JSON policy elements: Principal).
    pub(super) fn new(class: PrincipalClass, text: &str) -> Option<Self> {
        let wild = text.contains(['*', '?']);
        let plain = !text.is_empty() && !wild && !text.contains(char::is_whitespace);
        let target = match class {
            PrincipalClass::Aws if text == "*" => Target::Everyone,
            PrincipalClass::Aws if plain => aws_target(text)?,
            PrincipalClass::Service if plain => Target::Service,
            PrincipalClass::Federated if plain => Target::Federated,
            PrincipalClass::CanonicalUser if plain => Target::Nobody,
            _ => return None,
        };
        Some(PrincipalPattern {
            class,
            text: text.to_owned(),
            target,
        })
    }

    fn names(&self, principal: &Principal<'_>) -> Option<Named> {
        let text = self.text.as_str();
        match (&self.target, principal.kind) {
            (Target::Everyone, _) => Some(Named::Itself),
            (Target::Account(account), kind) => {
                let ours = principal.has_identity() && account == principal.account;
                let named = if kind == PrincipalKind::Root {
                    Named::Itself
                } else {
                    Named::Account
                };
                ours.then_some(named)
            }
            (Target::Id, PrincipalKind::User) => (text == principal.id).then_some(Named::Itself),
            (
                Target::Id,
                PrincipalKind::RoleSession { .. } | PrincipalKind::FederatedUser { .. },
            ) => (text == principal.id).then_some(Named::Origin),
            (Target::Arn, PrincipalKind::User) => (text == principal.arn).then_some(Named::Itself),
            (
                Target::Arn,
                PrincipalKind::RoleSession { role_arn: origin }
                | PrincipalKind::FederatedUser { user_arn: origin },
            ) => {
                if text == principal.arn {
                    Some(Named::Itself)
                } else {
                    (text == origin).then_some(Named::Origin)
                }
            }
            (Target::Service, PrincipalKind::Service { name }) => {
                (text == name).then_some(Named::Itself)
            }
            (Target::Federated, PrincipalKind::Federated { provider }) => {
                (text == provider).then_some(Named::Itself)
            }
            _ => None,
        }
    }
}

/// Twelve digits, a root, user, role or session ARN, or the unique id of one.
fn aws_target(text: &str) -> Option<Target> {
    let digits =
        |text: &str| text.len() == ACCOUNT_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(text) {
        return Some(Target::Account(text.to_owned()));
    }
    if let Some(["AIDA" | "AROA", id]) = text.split_at_checked(4).map(|(kind, id)| [kind, id])
        && id
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    {
        return Some(Target::Id);
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts[..] else {
        return None;
    };
    if !partition.starts_with("aws") || !digits(account) {
        return None;
    }
    let kind = resource
        .split_once('/')
        .map(|(kind, rest)| (kind, !rest.is_empty()));
    match (service, resource, kind) {
        ("iam", "root", _) => Some(Target::Account(account.to_owned())),
        ("iam", _, Some(("user" | "role", true)))
        | ("sts", _, Some(("assumed-role" | "federated-user", true))) => Some(Target::Arn),
        _ => None,
    }
}

impl Principals {
    /// `*`, or everybody but a few.
    pub(super) fn is_everyone(&self) -> bool {
        self.not
            || self
                .list
                .iter()
                .any(|pattern| pattern.target == Target::Everyone)
    }

    /// Whether a statement with this element speaks of the principal, and how closely.
    ///
    /// `NotPrincipal` looks at everything that is true of the principal: its account, the role,
    /// the session. A deny spares only who is listed in full ("you must also specify the account
    /// ARN of the not-denied principal"), an allow reaches only who is not listed at all.
    pub(super) fn name(&self, principal: &Principal<'_>, denies: bool) -> Option<Named> {
        let named = || {
            self.list
                .iter()
                .filter_map(|pattern| pattern.names(principal))
        };
        if !self.not {
            // "Everyone" is whoever has an account or needs none; an identity provider's people
            // are let in by the provider's own name alone, and kept out by anything.
            let outsider = matches!(principal.kind, PrincipalKind::Federated { .. });
            if outsider && !denies {
                let mut federated = self.list.iter();
                let theirs = |pattern: &&PrincipalPattern| pattern.target == Target::Federated;
                let by_name = |pattern: &PrincipalPattern| pattern.names(principal);
                return federated.by_ref().filter(theirs).filter_map(by_name).max();
            }
            return named().max();
        }
        let spared = if denies {
            self.lists_in_full(principal)
        } else {
            named().next().is_some()
        };
        (!spared).then_some(Named::Itself)
    }

    fn lists_in_full(&self, principal: &Principal<'_>) -> bool {
        let listed = |wanted: Named| {
            self.list.iter().any(|pattern| {
                pattern.target == Target::Everyone || pattern.names(principal) == Some(wanted)
            })
        };
        match principal.kind {
            PrincipalKind::User => listed(Named::Itself) && listed(Named::Account),
            PrincipalKind::RoleSession { .. } | PrincipalKind::FederatedUser { .. } => {
                listed(Named::Itself) && listed(Named::Origin) && listed(Named::Account)
            }
            _ => listed(Named::Itself),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use PrincipalClass::{Aws, CanonicalUser, Federated, Service};

    const ROLE: &str = "arn:aws:iam::111122223333:role/team/worker";
    const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/worker/s1";
    const ROOT: &str = "arn:aws:iam::111122223333:root";
    const USER: &str = "arn:aws:iam::111122223333:user/alice";

    fn session() -> Principal<'static> {
        let kind = PrincipalKind::RoleSession { role_arn: ROLE };
        Principal {
            account: "111122223333",
            kind,
            id: "AROASESSIONSROLE",
            arn: SESSION,
        }
    }

    fn user() -> Principal<'static> {
        Principal {
            account: "111122223333",
            kind: PrincipalKind::User,
            id: "AIDAALICE",
            arn: USER,
        }
    }

    fn service() -> Principal<'static> {
        let name = "ecs-tasks.amazonaws.com";
        Principal {
            account: "",
            kind: PrincipalKind::Service { name },
            id: "",
            arn: name,
        }
    }

    #[test]
    fn names() {
        #[rustfmt::skip]
        let table = [
            (Aws,     "*",                        session(), Some(Named::Itself)),
            (Aws,     "*",                        service(), Some(Named::Itself)),
            (Aws,     ROLE,                       session(), Some(Named::Origin)),
            (Aws,     SESSION,                    session(), Some(Named::Itself)),
            (Aws,     ROOT,                       session(), Some(Named::Account)),
            (Aws,     "111122223333",             session(), Some(Named::Account)),
            (Aws,     "444455556666",             session(), None),
            (Aws,     "arn:aws:iam::111122223333:role/worker", session(), None),
            (Aws,     USER,                       user(),    Some(Named::Itself)),
            (Aws,     ROLE,                       user(),    None),
            (Service, "ecs-tasks.amazonaws.com",  service(), Some(Named::Itself)),
            (Service, "ec2.amazonaws.com",        service(), None),
            (Service, SESSION,                    session(), None),
            (Federated, "accounts.google.com",    session(), None),
            (CanonicalUser, "79a59df900b949e5",   user(),    None),
            (Aws,     "AROAEXAMPLEEXAMPLE",       session(), None),
            (Aws,     "AROASESSIONSROLE",         session(), Some(Named::Origin)),
            (Aws,     "AIDAALICE",                user(),    Some(Named::Itself)),
            (Aws,     "AROASESSIONSROLE",         user(),    None),
            (Aws,     "AROASESSIONSROLE",         service(), None),
        ];
        for (class, text, principal, expected) in table {
            let pattern = PrincipalPattern::new(class, text).unwrap();
            assert_eq!(
                pattern.names(&principal),
                expected,
                "{class:?} {text} {principal:?}"
            );
        }
    }

    #[test]
    fn what_is_no_principal() {
        for (class, text) in [
            (Aws, ""),
            (Aws, "arn:aws:iam::111122223333:role/*"),
            (Aws, "arn:aws:iam::111122223333:role/"),
            (Aws, "arn:aws:iam::*:root"),
            (Aws, "arn:aws:iam::111122223333:group/g"),
            (Aws, "arn:aws:s3:::bucket"),
            (Aws, "11112222333"),
            (Aws, "alice"),
            (Service, "*"),
            (Service, "two words"),
            (Federated, "*"),
        ] {
            assert_eq!(PrincipalPattern::new(class, text), None, "{class:?} {text}");
        }
    }

    #[test]
    fn not_principal() {
        let element = |texts: &[&str]| Principals {
            not: true,
            bare: false,
            list: texts
                .iter()
                .map(|text| PrincipalPattern::new(Aws, text).unwrap())
                .collect(),
        };
        #[rustfmt::skip]
        let table: &[(&[&str], Principal<'_>, bool, bool)] = &[
            // listed               principal   denied  allowed
            (&[USER, ROOT],          user(),     false,  false),
            (&[USER],                user(),     true,   false),
            (&[ROOT],                user(),     true,   false),
            (&[SESSION, ROLE, ROOT], session(),  false,  false),
            (&[ROLE, ROOT],          session(),  true,   false),
            (&["*"],                 session(),  false,  false),
            (&[USER, ROOT],          service(),  true,   true),
            (&["444455556666"],      user(),     true,   true),
        ];
        for (listed, principal, denied, allowed) in table {
            let element = element(listed);
            assert_eq!(
                element.name(principal, true).is_some(),
                *denied,
                "{listed:?} {principal:?}"
            );
            assert_eq!(
                element.name(principal, false).is_some(),
                *allowed,
                "{listed:?} {principal:?}"
            );
        }
    }
}
