//! A function that is a container image: pulled, and run by the engine in a network of its own,
//! within limits, with nothing that it writes on a disk.

use std::sync::Arc;
use std::time::Duration;

use engine::{AttemptId, Engine, EngineError, Exit, State, Stream};
use iam::Caller;
use oci::{Auth, ImageReference, Place, PullPlan, PulledImage, Stage};
use tokio::sync::broadcast::error::RecvError;
use wire::{Arn, Timestamp};

use super::function::{LAMBDA, source_keys};
use super::invoke::{Call, CallError};
use super::spec::{MEMORY_MIB_MAX, run_spec};
use super::tape::{Source, Tape};
use super::tasks::{Tasks, is_function, new_attempt};
use crate::error::Error;
use crate::model::Function;
use crate::{Service, Value, table};

/// What helps a function whose registry wants a login.
const REMEDY: &str = "Bind the function with --credentials SECRET and --execution-role ARN (batchyard rotation bind)";
/// How long a pull may take; the function's own time begins after it.
const PULL_MAX: Duration = Duration::from_mins(15);
/// One that was told to end has ended by then, or the engine says why not.
const END_MAX: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What running images takes.
#[derive(Debug, Clone)]
pub struct Images {
    pub secrets: Service,
    pub iam: iam::Service,
    pub engine: Arc<dyn Engine>,
    pub puller: Arc<oci::Puller>,
    pub tasks: Tasks,
    pub now: fn() -> Timestamp,
}

impl Images {
    pub async fn run(
        &self,
        function: &Function,
        call: &Call<'_>,
        tape: &Tape,
    ) -> Result<(), CallError> {
        let image = self.pull(function, call.region).await?;
        let name = new_attempt();
        let internal = |error: &dyn std::fmt::Display| CallError::Container(error.to_string());
        let attempt: AttemptId = name.parse().map_err(|error| internal(&error))?;
        let spec = run_spec(function, call, &image, &name);
        // Known before it runs: how it ends may be read by another daemon.
        let (arn, version) = (call.secret_arn.to_owned(), call.version_id.to_owned());
        let noted = self.secrets.store.write::<_, Error>({
            let name = name.clone();
            move |tx| Ok(table::rotation::set_container(tx, &arn, &version, &name)?)
        });
        noted.await.map_err(|error| internal(&error))?;
        self.tasks.insert(&name, call.session.cloned());
        let running = Running {
            images: self.clone(),
            attempt: Some(attempt.clone()),
        };
        let launched = self.engine.launch(&attempt, &spec).await;
        let outcome = match launched {
            Ok(_) => {
                let seconds = u64::try_from(function.timeout_s).unwrap_or_default();
                tokio::time::timeout(Duration::from_secs(seconds), self.exit(&attempt)).await
            }
            Err(error) => {
                running.end().await;
                return Err(internal(&error));
            }
        };
        if outcome.is_err() {
            self.stop(&attempt).await;
        }
        self.listen(&attempt, tape).await;
        running.end().await;
        match outcome {
            Ok(exit) => ended(&exit),
            Err(_) => Err(CallError::Timeout(function.timeout_s)),
        }
    }

    /// Containers of functions that have ended, and nobody has taken note of it.
    pub async fn all_ended(&self) -> Vec<(AttemptId, Exit)> {
        let seen = self.engine.observe().await.unwrap_or_default();
        let ended = seen.into_iter().filter_map(|seen| match seen.state {
            State::Exited(exit) if is_function(seen.attempt.as_str()) => Some((seen.attempt, exit)),
            _ => None,
        });
        ended.collect()
    }

    /// Ends what an earlier daemon left, or this one began: their steps are taken again, and two of
    /// one step shall not meet.
    pub async fn end_all(&self) {
        let seen = self.engine.observe().await.unwrap_or_default();
        for attempt in seen.into_iter().map(|seen| seen.attempt) {
            if is_function(attempt.as_str()) {
                self.stop(&attempt).await;
                self.forget(&attempt).await;
            }
        }
    }

    async fn pull(&self, function: &Function, region: &str) -> Result<PulledImage, CallError> {
        let text = function.image.as_deref().unwrap_or_default();
        let image = ImageReference::parse(text)
            .map_err(|error| CallError::Image(format!("{error} [stage=reference]")))?;
        let auth = self.login(function, &image, region).await?;
        let refused = match self.pull_as(&image, auth.clone()).await? {
            Ok(pulled) => return Ok(pulled),
            Err(error) => error,
        };
        // The login may have been rotated just now: it is looked up once more.
        if refused.stage == Stage::Login && auth.is_some() {
            let again = self.login(function, &image, region).await?;
            if again != auth {
                let pulled = self.pull_as(&image, again).await?;
                return pulled.map_err(|error| not_pulled(&error));
            }
        }
        Err(not_pulled(&refused))
    }

    async fn pull_as(
        &self,
        image: &ImageReference,
        auth: Option<Auth>,
    ) -> Result<Result<PulledImage, oci::PullError>, CallError> {
        let pull = self.puller.pull(image, auth, |_| ());
        tokio::time::timeout(PULL_MAX, pull).await.map_err(|_| {
            let minutes = PULL_MAX.as_secs() / 60;
            CallError::Image(format!(
                "it took longer than {minutes} minutes [stage=network]"
            ))
        })
    }

    /// The registry's login, read as the role that was bound for it.
    async fn login(
        &self,
        function: &Function,
        image: &ImageReference,
        region: &str,
    ) -> Result<Option<Auth>, CallError> {
        let at = |stage: Stage, text: String| CallError::Image(format!("{text} [stage={stage}]"));
        let account = Arn::parse(function.arn.as_str())
            .map(|arn| arn.account().to_owned())
            .unwrap_or_default();
        let place = Place {
            account: &account,
            region,
            execution_role: function.execution_role.as_deref(),
        };
        let plan = oci::plan(image, function.credentials.as_deref(), place)
            .map_err(|error| at(Stage::Lookup, error.to_string()))?;
        let PullPlan::Secret {
            region, id, role, ..
        } = plan
        else {
            return Ok(None);
        };
        let reader = self
            .assume(function, role, region)
            .await
            .map_err(|denied| {
                let text = format!("the execution role cannot be assumed by {LAMBDA}: {denied}");
                at(Stage::Trust, text)
            })?;
        let found = self.secrets.read(&reader, id, None, None).await;
        let found =
            found.map_err(|error| at(Stage::Lookup, format!("the secret {id}: {error}")))?;
        let text = match &found.value {
            Value::Text(text) => Some(text.as_str()),
            Value::Binary(_) => None,
        };
        let login = oci::login(text, &found.tags, image.host());
        login
            .map(Some)
            .map_err(|wrong| at(Stage::Shape, format!("the secret {id}: {wrong}")))
    }

    async fn assume(
        &self,
        function: &Function,
        role: &str,
        region: &str,
    ) -> Result<Caller, iam::Denied> {
        let keys = source_keys(function);
        let now = (self.now)();
        self.iam
            .assume_for_service(LAMBDA, role, "pull", region, now, keys)
            .await
    }

    /// Comes back when the engine says that it has ended.
    async fn exit(&self, attempt: &AttemptId) -> Exit {
        let mut events = self.engine.events();
        loop {
            // First the truth, then the news: what happened before we listened is not lost.
            if let Some(exit) = self.ended(attempt).await {
                return exit;
            }
            loop {
                match events.recv().await {
                    Ok(seen) if seen.attempt == *attempt => break,
                    Ok(_) => {}
                    Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return std::future::pending().await,
                }
            }
        }
    }

    async fn ended(&self, attempt: &AttemptId) -> Option<Exit> {
        let seen = self.engine.observe().await.unwrap_or_default();
        let own = seen.into_iter().find(|seen| seen.attempt == *attempt)?;
        match own.state {
            State::Exited(exit) => Some(exit),
            State::Starting | State::Running { .. } => None,
        }
    }

    /// Kills it, and waits for that.
    async fn stop(&self, attempt: &AttemptId) {
        if let Err(error) = self.engine.stop(attempt, Duration::ZERO).await {
            tracing::error!(%error, %attempt, "cannot stop a function");
        }
        let gone = async {
            while self.ended(attempt).await.is_none() {
                tokio::time::sleep(LOOK_EVERY).await;
            }
        };
        if tokio::time::timeout(END_MAX, gone).await.is_err() {
            tracing::error!(%attempt, "a function does not end");
        }
    }

    async fn listen(&self, attempt: &AttemptId, tape: &Tape) {
        let Ok(output) = self.engine.output(attempt).await else {
            return;
        };
        let mut reader = output.reader_from(0);
        while let Ok(Some(records)) = reader.next_batch().await {
            for record in records {
                let source = match record.stream {
                    Stream::Stdout => Source::Out,
                    Stream::Stderr | Stream::Notice => Source::Err,
                };
                tape.take_at(Timestamp::from_ms(record.time_ms), source, &record.bytes);
            }
        }
    }

    async fn forget(&self, attempt: &AttemptId) {
        match self.engine.forget(attempt).await {
            // It was killed already.
            Ok(()) | Err(EngineError::StillRunning(_)) => {}
            Err(error) => tracing::error!(%error, %attempt, "cannot forget a function"),
        }
    }
}

fn not_pulled(error: &oci::PullError) -> CallError {
    let text = error.with_remedy(REMEDY);
    CallError::Image(format!("{text} [stage={}]", error.stage))
}

/// How a call went, as its container's end tells.
pub fn ended(exit: &Exit) -> Result<(), CallError> {
    if exit.oom_killed {
        return Err(CallError::Memory(MEMORY_MIB_MAX));
    }
    match (exit.code, exit.signal, &exit.error) {
        (Some(0), ..) => Ok(()),
        (Some(code), ..) => Err(CallError::Ended(format!("exit status: {code}"))),
        (None, Some(signal), _) => Err(CallError::Ended(format!("signal: {signal}"))),
        (None, None, error) => {
            let text = error.as_deref().unwrap_or("no word of how");
            Err(CallError::Ended(text.to_owned()))
        }
    }
}

/// A container that runs. Dropped in the middle, as when a rotation is called off with the daemon's
/// end, it is killed: it holds the rotation's credentials.
struct Running {
    images: Images,
    attempt: Option<AttemptId>,
}

impl Running {
    async fn end(mut self) {
        if let Some(attempt) = self.attempt.take() {
            self.images.tasks.remove(attempt.as_str());
            self.images.forget(&attempt).await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let Some(attempt) = self.attempt.take() else {
            return;
        };
        self.images.tasks.remove(attempt.as_str());
        let images = self.images.clone();
        tokio::spawn(async move {
            images.stop(&attempt).await;
            images.forget(&attempt).await;
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words are for whoever binds functions, not for whoever writes job definitions.
    #[test]
    fn a_missing_login_is_mended_where_the_function_is_bound() {
        let mut error = oci::PullError {
            stage: Stage::Login,
            text: "denied".to_owned(),
            lacks_login: true,
        };
        let text = format!("{:?}", not_pulled(&error));
        assert!(
            text.contains("denied. Bind the function with --credentials"),
            "{text}"
        );
        assert!(text.contains("[stage=login]") && !text.contains("repositoryCredentials"));
        error.lacks_login = false;
        assert!(!format!("{:?}", not_pulled(&error)).contains("--credentials"));
    }
}
