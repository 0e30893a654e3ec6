//! Names, ARNs, and the placeholders in a command.

use std::collections::BTreeMap;

/// The service that starts a job's containers, and so takes its roles on.
pub const TASKS_SERVICE: &str = "ecs-tasks.amazonaws.com";

use wire::Arn;

pub const NAME_LENGTH_MAX: usize = 128;
/// What the names of variables that Batch sets itself begin with.
pub const RESERVED_ENVIRONMENT_PREFIX: &str = "AWS_BATCH";

/// Queues, compute environments, definitions: up to 128 letters, digits, hyphens, underscores.
pub fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= NAME_LENGTH_MAX
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// A job's name begins with a letter or a digit, besides.
pub fn is_job_name(text: &str) -> bool {
    is_name(text) && text.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// "Environment variables cannot start with `AWS_BATCH`."
pub fn is_reserved_variable(name: &str) -> bool {
    name.starts_with(RESERVED_ENVIRONMENT_PREFIX)
}

/// What an ARN of Batch's can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    ComputeEnvironment,
    JobQueue,
    JobDefinition,
    Job,
}

impl Kind {
    const ALL: [Self; 4] = [
        Self::ComputeEnvironment,
        Self::JobQueue,
        Self::JobDefinition,
        Self::Job,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ComputeEnvironment => "compute-environment",
            Self::JobQueue => "job-queue",
            Self::JobDefinition => "job-definition",
            Self::Job => "job",
        }
    }

    /// As Batch's sentences call it: `JobQueue q not found.`
    pub const fn noun(self) -> &'static str {
        match self {
            Self::ComputeEnvironment => "ComputeEnvironment",
            Self::JobQueue => "JobQueue",
            Self::JobDefinition => "JobDefinition",
            Self::Job => "Job",
        }
    }

    /// As everybody else does.
    pub const fn words(self) -> &'static str {
        match self {
            Self::ComputeEnvironment => "compute environment",
            Self::JobQueue => "job queue",
            Self::JobDefinition => "job definition",
            Self::Job => "job",
        }
    }
}

pub fn arn(kind: Kind, region: &str, account: &str, rest: &str) -> Arn {
    Arn::new(
        "batch",
        region,
        account,
        &format!("{}/{rest}", kind.as_str()),
    )
}

pub fn environment_arn(region: &str, account: &str, name: &str) -> Arn {
    arn(Kind::ComputeEnvironment, region, account, name)
}

pub fn queue_arn(region: &str, account: &str, name: &str) -> Arn {
    arn(Kind::JobQueue, region, account, name)
}

/// A revision's; what all revisions share ends before the colon.
pub fn definition_arn(region: &str, account: &str, name: &str, revision: i32) -> Arn {
    arn(
        Kind::JobDefinition,
        region,
        account,
        &format!("{name}:{revision}"),
    )
}

pub fn definition_name_arn(region: &str, account: &str, name: &str) -> Arn {
    arn(Kind::JobDefinition, region, account, name)
}

/// `id` is a job's, or a child's: `id:index`.
pub fn job_arn(region: &str, account: &str, id: &str) -> Arn {
    arn(Kind::Job, region, account, id)
}

/// The ARN of one of Batch's resources, and which kind.
pub fn parse_arn(text: &str) -> Option<(Kind, Arn)> {
    let arn = Arn::parse(text)
        .ok()
        .filter(|arn| arn.service() == "batch")?;
    let (prefix, rest) = arn.resource().split_once('/')?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == prefix)?;
    (!rest.is_empty()).then_some((kind, arn))
}

/// What follows `kind/` in an ARN of this account and Region; a text that is no ARN is itself.
fn local<'a>(kind: Kind, text: &'a str, account: &str, region: &str) -> Option<&'a str> {
    if !text.starts_with("arn:") {
        return Some(text);
    }
    let (found, arn) = parse_arn(text)?;
    let here = found == kind && arn.account() == account && arn.region() == region;
    here.then(|| text.rsplit_once('/').map_or(text, |(_, rest)| rest))
}

/// The name in `text`, a name or an ARN of this account and Region.
pub fn local_name<'a>(kind: Kind, text: &'a str, account: &str, region: &str) -> Option<&'a str> {
    local(kind, text, account, region).filter(|name| is_name(name))
}

/// How a request names a job definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DefinitionRef<'a> {
    pub name: &'a str,
    /// `None` is the latest that is ACTIVE.
    pub revision: Option<i32>,
}

impl<'a> DefinitionRef<'a> {
    /// `name`, `name:revision`, or an ARN of this account and Region that ends in one of them.
    pub fn parse(text: &'a str, account: &str, region: &str) -> Option<Self> {
        let rest = local(Kind::JobDefinition, text, account, region)?;
        let (name, revision) = match rest.split_once(':') {
            None => (rest, None),
            Some((name, digits)) => {
                let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                let revision: i32 = plain.then(|| digits.parse().ok())??;
                (name, Some(revision).filter(|revision| *revision > 0))
            }
        };
        let whole = is_name(name) && (revision.is_some() || !rest.contains(':'));
        whole.then_some(Self { name, revision })
    }
}

/// The command with its `Ref::name` arguments replaced ("Job definition parameters"). A
/// placeholder is a whole argument; one without a value stays as it is.
pub fn substitute(command: &[String], parameters: &BTreeMap<String, String>) -> Vec<String> {
    let replace = |argument: &String| {
        let value = argument
            .strip_prefix("Ref::")
            .and_then(|name| parameters.get(name));
        value.unwrap_or(argument).clone()
    };
    command.iter().map(replace).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: &str = "111111111111";
    const REGION: &str = "eu-west-1";

    #[test]
    fn names() {
        let (longest, too_long) = ("n".repeat(128), "n".repeat(129));
        #[rustfmt::skip]
        let table = [
            // text       name   job name
            ("a",         true,  true),
            ("A-b_9",     true,  true),
            ("9",         true,  true),
            ("-a",        true,  false),
            ("_a",        true,  false),
            ("",          false, false),
            ("a b",       false, false),
            ("a:1",       false, false),
            ("a/b",       false, false),
            ("é",         false, false),
            (&longest,    true,  true),
            (&too_long,   false, false),
        ];
        for (text, name, job) in table {
            assert_eq!((is_name(text), is_job_name(text)), (name, job), "{text}");
        }
    }

    #[test]
    fn definitions_are_named_in_four_ways() {
        let arn = "arn:aws:batch:eu-west-1:111111111111:job-definition/";
        let whole = |rest: &str| format!("{arn}{rest}");
        #[rustfmt::skip]
        let table = [
            ("d".to_owned(),        Some(("d", None))),
            ("d:3".to_owned(),      Some(("d", Some(3)))),
            (whole("d"),            Some(("d", None))),
            (whole("d:3"),          Some(("d", Some(3)))),
            ("d:0".to_owned(),      None),
            ("d:+3".to_owned(),     None),
            ("d:".to_owned(),       None),
            ("d:3:4".to_owned(),    None),
            ("d:99999999999".to_owned(), None),
            (":3".to_owned(),       None),
            ("a b".to_owned(),      None),
            (whole(""),             None),
            ("arn:aws:batch:us-east-1:111111111111:job-definition/d:3".to_owned(), None),
            ("arn:aws:batch:eu-west-1:222222222222:job-definition/d:3".to_owned(), None),
            ("arn:aws:batch:eu-west-1:111111111111:job-queue/d".to_owned(), None),
            ("arn:aws:ecs:eu-west-1:111111111111:job-definition/d".to_owned(), None),
        ];
        for (text, expected) in table {
            let found = DefinitionRef::parse(&text, ACCOUNT, REGION);
            assert_eq!(
                found.map(|found| (found.name, found.revision)),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn arns_and_back() {
        let arns = [
            (
                environment_arn(REGION, ACCOUNT, "e"),
                Kind::ComputeEnvironment,
                "compute-environment/e",
            ),
            (
                queue_arn(REGION, ACCOUNT, "q"),
                Kind::JobQueue,
                "job-queue/q",
            ),
            (
                definition_arn(REGION, ACCOUNT, "d", 7),
                Kind::JobDefinition,
                "job-definition/d:7",
            ),
            (job_arn(REGION, ACCOUNT, "x:0"), Kind::Job, "job/x:0"),
        ];
        for (arn, kind, resource) in arns {
            assert_eq!(arn.resource(), resource);
            assert_eq!(parse_arn(arn.as_str()), Some((kind, arn)));
        }
        for bad in [
            "q",
            "arn:aws:batch:r:1:job-queue",
            "arn:aws:batch:r:1:job-queue/",
            "arn:aws:batch:r:1:x/y",
        ] {
            assert_eq!(parse_arn(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_queue_is_named_or_has_an_arn_here() {
        let arn = queue_arn(REGION, ACCOUNT, "q");
        assert_eq!(
            local_name(Kind::JobQueue, arn.as_str(), ACCOUNT, REGION),
            Some("q")
        );
        assert_eq!(local_name(Kind::JobQueue, "q", ACCOUNT, REGION), Some("q"));
        assert_eq!(
            local_name(Kind::JobQueue, arn.as_str(), ACCOUNT, "us-east-1"),
            None
        );
        assert_eq!(
            local_name(Kind::ComputeEnvironment, arn.as_str(), ACCOUNT, REGION),
            None
        );
    }

    #[test]
    fn substitution() {
        let parameters: BTreeMap<String, String> =
            [("in", "a b"), ("loop", "Ref::in"), ("empty", "")]
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .into();
        let one = |argument: &str| substitute(&[argument.to_owned()], &parameters).remove(0);
        #[rustfmt::skip]
        let table = [
            ("Ref::in",        "a b"),
            ("Ref::missing",   "Ref::missing"),
            ("Ref::empty",     ""),
            // Values aren't looked into.
            ("Ref::loop",      "Ref::in"),
            ("--in=Ref::in",   "--in=Ref::in"),
            ("Ref::in.gz",     "Ref::in.gz"),
            ("ref::in",        "ref::in"),
            ("Ref::",          "Ref::"),
            ("plain",          "plain"),
        ];
        for (argument, expected) in table {
            assert_eq!(one(argument), expected, "{argument}");
        }
    }
}
