//! Why: the statement a decision hangs on, and AWS's sentences about it.

/// The kind of policy that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Identity,
    Boundary,
    Session,
    ServiceControl,
    Resource,
    Trust,
}

impl Source {
    /// "because no … allows".
    fn missing(self) -> &'static str {
        match self {
            Source::Identity => "identity-based policy",
            Source::Boundary => "permissions boundary",
            Source::Session => "session policy",
            Source::ServiceControl => "service control policy",
            Source::Resource => "resource-based policy",
            Source::Trust => "role trust policy",
        }
    }

    /// "with an explicit deny in …". The plural of sessions is AWS's.
    fn denying(self) -> &'static str {
        match self {
            Source::Identity => "an identity-based policy",
            Source::Boundary => "a permissions boundary",
            Source::Session => "a sessions policy",
            Source::ServiceControl => "a service control policy",
            Source::Resource => "a resource-based policy",
            Source::Trust => "the role trust policy",
        }
    }
}

/// What a decision hangs on. If several things do, one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// The root user may do everything in its account that nothing denies.
    Root,
    Statement {
        source: Source,
        allows: bool,
        /// The policy's name; empty for the policy of the resource, which has none.
        policy: String,
        /// Its place in the policy, from 0.
        index: usize,
        sid: Option<String>,
    },
    /// A policy of this kind would have had to allow it, and none does.
    Nothing { source: Source },
}

impl Because {
    /// A statement of the organization's own.
    pub(crate) fn is_organizations(&self) -> bool {
        matches!(
            self,
            Because::Statement {
                source: Source::ServiceControl,
                ..
            }
        )
    }
}

impl std::fmt::Display for Because {
    /// Where to look: the kind of policy, its name, the statement's place and Sid.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Because::Root => f.write_str("the root user"),
            Because::Nothing { source } => write!(f, "no {} allows it", source.missing()),
            Because::Statement {
                source,
                allows,
                policy,
                index,
                sid,
            } => {
                f.write_str(if *allows { "allowed by " } else { "denied by " })?;
                f.write_str(source.missing())?;
                if !policy.is_empty() {
                    write!(f, " {policy}")?;
                }
                write!(f, ", statement {index}")?;
                match sid {
                    Some(sid) => write!(f, " ({sid})"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl Because {
    /// The end of AWS's sentence ("Troubleshoot access denied error messages"); empty if the
    /// request was allowed.
    #[must_use]
    pub fn context(&self, action: &str) -> String {
        match self {
            Because::Nothing { source } => {
                format!("because no {} allows the {action} action", source.missing())
            }
            // "with an explicit deny in a service control policy: arn:…", where it is known.
            Because::Statement {
                source: Source::ServiceControl,
                allows: false,
                policy,
                ..
            } if !policy.is_empty() => {
                format!(
                    "with an explicit deny in {}: {policy}",
                    Source::ServiceControl.denying()
                )
            }
            Because::Statement {
                source,
                allows: false,
                ..
            } => {
                format!("with an explicit deny in {}", source.denying())
            }
            Because::Root | Because::Statement { .. } => String::new(),
        }
    }

    /// AWS's whole sentence. There is no resource for actions that have none.
    #[must_use]
    pub fn denial_sentence(&self, arn: &str, action: &str, resource: Option<&str>) -> String {
        let mut sentence = format!("User: {arn} is not authorized to perform: {action}");
        if let Some(resource) = resource {
            sentence.push_str(" on resource: ");
            sentence.push_str(resource);
        }
        let context = self.context(action);
        if !context.is_empty() {
            sentence.push(' ');
            sentence.push_str(&context);
        }
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_say_where_to_look() {
        let statement = |allows, policy: &str, sid: Option<&str>| Because::Statement {
            source: Source::Identity,
            allows,
            policy: policy.to_owned(),
            index: 2,
            sid: sid.map(str::to_owned),
        };
        #[rustfmt::skip]
        let table = [
            (statement(true, "read", Some("Pull")), "allowed by identity-based policy read, statement 2 (Pull)"),
            (statement(false, "", None),            "denied by identity-based policy, statement 2"),
            (Because::Root,                         "the root user"),
            (Because::Nothing { source: Source::Boundary }, "no permissions boundary allows it"),
        ];
        for (because, text) in table {
            assert_eq!(because.to_string(), text);
        }
    }
}
