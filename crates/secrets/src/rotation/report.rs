//! What becomes of what a function printed: a stream in the account's log, as Lambda keeps it, with
//! why it failed, and without any line that holds a value of the secret.

use logs::Event;
use wire::{Arn, Timestamp};

use super::redact::Secrets;
use super::tape::Printed;
use crate::Service;
use crate::error::Error;
use crate::model::{Function, Secret};
use crate::stages::{CURRENT, PENDING, PREVIOUS};
use crate::table;

/// One invocation and its stream.
#[derive(Debug, Clone)]
pub struct Invocation {
    pub id: String,
    pub group: String,
    pub stream: String,
    label: String,
    begun_at: Timestamp,
}

/// A function's name and the version or alias that its ARN ends with, if it does.
pub fn name_of(function_arn: &str) -> (&str, Option<&str>) {
    let mut words = function_arn.splitn(8, ':').skip(6);
    (words.next().unwrap_or("function"), words.next())
}

impl Invocation {
    /// "/aws/lambda/<name>" and "YYYY/MM/DD/[<version>]<number>".
    pub fn new(function_arn: &str, now: Timestamp) -> Self {
        let (name, label) = name_of(function_arn);
        let label = label.unwrap_or("$LATEST").to_owned();
        let day: String = now.iso8601().chars().take(10).collect();
        let id = uuid::Uuid::new_v4();
        Self {
            id: id.hyphenated().to_string(),
            group: format!("/aws/lambda/{name}"),
            stream: format!("{}/[{label}]{}", day.replace('-', "/"), id.simple()),
            label,
            begun_at: now,
        }
    }

    /// The stream's events: Lambda's own lines around the function's, and what there is to say.
    pub fn events(&self, heard: &Heard, said: String, now: Timestamp) -> Vec<Event> {
        let (id, begun, ended) = (&self.id, self.begun_at.ms(), now.ms());
        let event = |time_ms: i64, message: String| Event { time_ms, message };
        let mut events = vec![event(
            begun,
            format!("START RequestId: {id} Version: {}", self.label),
        )];
        for line in &heard.lines {
            events.push(event(line.time.ms(), line.text.to_string()));
        }
        events.extend(heard.notes.iter().map(|note| event(ended, note.clone())));
        events.push(event(ended, said));
        events.push(event(ended, format!("END RequestId: {id}")));
        let duration = ended.saturating_sub(begun);
        events.push(event(
            ended,
            format!("REPORT RequestId: {id}\tDuration: {duration} ms"),
        ));
        events
    }
}

/// What may be kept of what was printed, and what there is to say of the rest.
#[derive(Debug, Default)]
pub struct Heard {
    lines: Vec<super::tape::Line>,
    notes: Vec<String>,
}

impl Heard {
    pub fn new(printed: &Printed, secrets: &Secrets) -> Self {
        let (lines, withheld) = secrets.kept(printed);
        let mut notes = Vec::new();
        if withheld > 0 {
            notes.push(format!(
                "({withheld} lines are withheld: they hold a value of the secret)"
            ));
        }
        if printed.left_out > 0 {
            notes.push(format!(
                "({} lines are left out: too long, or too many before the last)",
                printed.left_out
            ));
        }
        Self { lines, notes }
    }

    /// Nobody listened.
    pub fn lost() -> Self {
        let note = "(what it printed is lost: no daemon ran when it ended)";
        Self {
            lines: Vec::new(),
            notes: vec![note.to_owned()],
        }
    }

    /// What can't be looked over is not kept.
    pub fn withheld(printed: &Printed, why: &str) -> Self {
        let count = printed.lines.len() + printed.left_out;
        let note = format!(
            "({count} lines are withheld: what a function prints is kept only where the values of the secret can be kept out of it. {why})"
        );
        Self {
            lines: Vec::new(),
            notes: vec![note],
        }
    }
}

impl Service {
    /// What no line may hold: the secret's values, read as the function itself may read them, and
    /// on record like its own reads.
    async fn values(&self, reader: &iam::Caller, secret: &Secret) -> Result<Secrets, Error> {
        let arn = secret.arn.to_string();
        let stages = self
            .store
            .read::<_, Error>(move |tx| Ok(table::stages(tx, &arn)?))
            .await?;
        let named = [CURRENT, PENDING, PREVIOUS].map(|label| stages.version(label));
        let mut versions: Vec<&str> = named.into_iter().flatten().collect();
        versions.sort_unstable();
        versions.dedup();
        let mut secrets = Secrets::default();
        for version in versions {
            match self
                .read(reader, secret.arn.as_str(), Some(version), None)
                .await
            {
                Ok(found) => secrets.add(found.value.bytes()),
                // A rotation's version is there before it has a value.
                Err(Error::VersionNotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(secrets)
    }

    /// Goes through what was printed.
    pub(super) async fn heard(
        &self,
        printed: &Printed,
        session: Option<&super::invoke::Session>,
        secret: &Secret,
    ) -> Heard {
        if printed.lines.is_empty() {
            return Heard::new(printed, &Secrets::default());
        }
        let Some(session) = session else {
            let why = "The function has no role to read them with: bind it with one.";
            return Heard::withheld(printed, why);
        };
        match self.values(&session.caller, secret).await {
            Ok(mut secrets) => {
                let held = &session.credentials;
                let token = held.session_token.as_ref();
                secrets.add(held.secret_access_key.reveal().as_bytes());
                secrets.add(token.map_or("", wire::Sensitive::reveal).as_bytes());
                Heard::new(printed, &secrets)
            }
            Err(error) => {
                let because = std::error::Error::source(&error).map(ToString::to_string);
                let because = because.map(|text| format!(": {text}")).unwrap_or_default();
                let why = match error {
                    Error::Internal(_) => error.to_string(),
                    _ => format!("The function's role cannot read them: {error}{because}"),
                };
                Heard::withheld(printed, &why)
            }
        }
    }
}

/// Where the log is: the function's account, and its Region.
pub fn place(function: &Function) -> Option<(String, String)> {
    let arn = Arn::parse(function.arn.as_str()).ok()?;
    Some((arn.account().to_owned(), arn.region().to_owned()))
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::super::tape::{Line, Source};
    use super::*;

    fn messages(events: Vec<Event>) -> Vec<String> {
        events.into_iter().map(|event| event.message).collect()
    }

    fn printed(text: &str) -> Printed {
        let line = Line {
            time: Timestamp::from_ms(1),
            source: Source::Err,
            text: Zeroizing::new(text.to_owned()),
        };
        Printed {
            lines: vec![line],
            left_out: 0,
        }
    }

    #[test]
    fn names_as_lambda_writes_them() {
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:rotate";
        assert_eq!(name_of(arn), ("rotate", None));
        assert_eq!(name_of(&format!("{arn}:live")), ("rotate", Some("live")));
        let now = Timestamp::from_ms(1_795_500_000_000);
        let one = Invocation::new(&format!("{arn}:live"), now);
        assert_eq!(one.group, "/aws/lambda/rotate");
        assert!(
            one.stream.starts_with("2026/11/24/[live]"),
            "{}",
            one.stream
        );
        let other = Invocation::new(arn, now);
        assert!(other.stream.starts_with("2026/11/24/[$LATEST]"));
        assert_ne!(one.id, other.id);
    }

    #[test]
    fn what_holds_a_value_is_not_in_the_log() {
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:rotate";
        let one = Invocation::new(arn, Timestamp::from_ms(0));
        let mut secrets = Secrets::default();
        secrets.add(b"hunter2");
        let all =
            |heard: Heard| messages(one.events(&heard, "said".to_owned(), Timestamp::from_ms(5)));
        let shown = all(Heard::new(&printed("no hunters"), &secrets));
        assert!(shown.contains(&"no hunters".to_owned()), "{shown:?}");
        for heard in [
            Heard::new(&printed("a hunter2"), &secrets),
            Heard::withheld(&printed("a hunter2"), "Because."),
        ] {
            let shown = all(heard);
            assert!(
                !shown.iter().any(|line| line.contains("hunter2")),
                "{shown:?}"
            );
            assert!(
                shown.iter().any(|line| line.contains("withheld")),
                "{shown:?}"
            );
            assert!(shown.contains(&"said".to_owned()));
        }
    }
}
