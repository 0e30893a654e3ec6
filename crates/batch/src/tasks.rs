//! What the ECS agent tells a container about its own task: the job role's credentials ("Task IAM
//! role") and the task's metadata ("Amazon ECS task metadata endpoint version 4").
//!
//! Who asks is known from where it was asked: the caller of [`Tasks::answer`] has it from the
//! engine. The ids in the paths are AWS's form, and are checked, but nothing hangs on them.

use serde_json::{Value, json};
use store::Store;
use wire::Timestamp;

use crate::error::Error;
use crate::model::definition::family_and_revision;
use crate::model::job::{Attempt, Job, LogPlace};
use crate::model::names::TASKS_SERVICE;
use crate::stats::{self, Readings};
use crate::table;

/// Where the credentials of the job role are, below the doorway's address.
pub fn credentials_path(attempt: &str) -> String {
    format!("/v2/credentials/{attempt}")
}

/// Where the metadata is.
pub fn metadata_path(version: &str, attempt: &str) -> String {
    format!("/{version}/{attempt}")
}

/// Whether a request is for this, and not for an AWS service.
pub fn is_about_the_task(path: &str) -> bool {
    ["/v2/credentials/", "/v3/", "/v4/"]
        .iter()
        .any(|prefix| path.starts_with(prefix))
}

/// Answers for tasks that run.
#[derive(Debug, Clone)]
pub struct Tasks {
    pub store: Store,
    pub iam: iam::Service,
    pub gauge: engine::Gauge,
    pub readings: Readings,
    pub now: fn() -> Timestamp,
}

/// A status and what the body says. It may hold credentials.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

impl Answer {
    fn ok(body: Value) -> Self {
        Self { status: 200, body }
    }

    /// In the agent's form.
    fn error(status: u16, code: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            status,
            body: json!({"code": code, "message": message, "HTTPErrorCode": status}),
        }
    }
}

impl Tasks {
    /// Answers a container of this attempt.
    pub async fn answer(&self, attempt: &str, path: &str) -> Answer {
        let wanted = attempt.to_owned();
        let found = self.store.read(move |tx| {
            let Some(attempt) = table::job::find_attempt(tx, &wanted)? else {
                return Ok::<_, Error>(None);
            };
            let job = table::job::find(tx, &attempt.job)?;
            Ok(job.map(|job| (job, attempt)))
        });
        let (job, attempt) = match found.await {
            Ok(Some(found)) => found,
            Ok(None) => return Answer::error(404, "NotFound", "There is no such task."),
            Err(error) => {
                tracing::error!(%error, "cannot tell a container about its task");
                return Answer::error(500, "ServerError", "An internal error occurred.");
            }
        };
        let path = path.trim_end_matches('/');
        if path == credentials_path(&attempt.id) {
            return self.credentials(&job, &attempt).await;
        }
        for version in ["v3", "v4"] {
            let own = metadata_path(version, &attempt.id);
            match path.strip_prefix(&own) {
                Some("") => return Answer::ok(container(&job, &attempt)),
                Some("/task" | "/taskWithTags") => return Answer::ok(task(&job, &attempt)),
                Some("/stats") => return self.stats(&job, &attempt).await,
                Some("/task/stats") => {
                    let mut answer = self.stats(&job, &attempt).await;
                    if answer.status == 200 {
                        answer.body = json!({&attempt.id: answer.body});
                    }
                    return answer;
                }
                _ => {}
            }
        }
        Answer::error(404, "NotFound", format!("There is no {path} here."))
    }

    /// What the attempt uses, and no other: it is read by the attempt's own id.
    async fn stats(&self, job: &Job, attempt: &Attempt) -> Answer {
        let (gauge, id) = (self.gauge.clone(), attempt.id.parse());
        let read = tokio::task::spawn_blocking(move || gauge.read(&id.ok()?)).await;
        let Ok(Some(usage)) = read else {
            return Answer::error(404, "NotFound", "There are no statistics of this task.");
        };
        let before = self.readings.exchange(&attempt.id, &usage);
        let name = docker_name(job, attempt);
        Answer::ok(stats::document(&attempt.id, &name, &usage, before.as_ref()))
    }

    /// New ones at each call: whoever has some asks again before their time is over.
    async fn credentials(&self, job: &Job, attempt: &Attempt) -> Answer {
        let role = job.spec.container.job_role_arn.as_deref();
        let Some(role) = role.filter(|role| !role.is_empty()) else {
            let message = "CredentialsV2Request: Credentials not found: the job has no jobRoleArn";
            return Answer::error(400, "InvalidIdInRequest", message);
        };
        let keys = source_keys(job);
        let now = (self.now)();
        let minted = self
            .iam
            .credentials_for_service(TASKS_SERVICE, role, &attempt.id, now, keys)
            .await;
        match minted {
            Ok((credentials, expires_at)) => Answer::ok(json!({
                "RoleArn": role,
                "AccessKeyId": credentials.access_key_id,
                "SecretAccessKey": credentials.secret_access_key.reveal(),
                "Token": credentials.session_token.as_ref().map(wire::Sensitive::reveal),
                "Expiration": expires_at.iso8601(),
            })),
            Err(denied) => {
                let remedy = format!(
                    "{denied}. Let the trust policy of {role} allow sts:AssumeRole to the service {TASKS_SERVICE}"
                );
                Answer::error(400, "NoCredentialsAssociated", remedy)
            }
        }
    }
}

/// The condition keys that ECS sends when it assumes a role for a task.
pub fn source_keys(job: &Job) -> Vec<(String, String)> {
    let (region, account) = (&job.region, &job.account);
    vec![
        ("aws:SourceAccount".to_owned(), account.clone()),
        (
            "aws:SourceArn".to_owned(),
            format!("arn:aws:ecs:{region}:{account}:*"),
        ),
    ]
}

fn docker_name(job: &Job, attempt: &Attempt) -> String {
    let (family, revision) = family_and_revision(&job.definition);
    format!("ecs-{family}-{revision}-default-{}", attempt.id)
}

fn container(job: &Job, attempt: &Attempt) -> Value {
    let (family, revision) = family_and_revision(&job.definition);
    let task_arn = attempt.task_arn(job);
    let logs = LogPlace::of(job, attempt);
    let resources = job.spec.resources().ok();
    let started_at = attempt.started_at.map(Timestamp::iso8601);
    json!({
        "DockerId": attempt.id,
        "Name": "default",
        "DockerName": docker_name(job, attempt),
        "Image": job.spec.container.image,
        "Labels": {
            "com.amazonaws.ecs.cluster": attempt.environment_name(),
            "com.amazonaws.ecs.container-name": "default",
            "com.amazonaws.ecs.task-arn": task_arn,
            "com.amazonaws.ecs.task-definition-family": family,
            "com.amazonaws.ecs.task-definition-version": revision,
        },
        "DesiredStatus": "RUNNING",
        "KnownStatus": "RUNNING",
        "Limits": {
            // Docker's shares: 1024 a processor.
            "CPU": resources.as_ref().map(|found| found.vcpus_milli * 1024 / 1000),
            "Memory": resources.as_ref().map(|found| found.memory_mib),
        },
        "CreatedAt": started_at,
        "StartedAt": started_at,
        "Type": "NORMAL",
        "LogDriver": "awslogs",
        "LogOptions": {
            "awslogs-group": logs.group,
            "awslogs-region": logs.region,
            "awslogs-stream": logs.stream,
        },
        "ContainerARN": format!("{}/default", task_arn.replacen(":task/", ":container/", 1)),
    })
}

fn task(job: &Job, attempt: &Attempt) -> Value {
    let (family, revision) = family_and_revision(&job.definition);
    json!({
        "Cluster": attempt.environment_name(),
        "TaskARN": attempt.task_arn(job),
        "Family": family,
        "Revision": revision,
        "DesiredStatus": "RUNNING",
        "KnownStatus": "RUNNING",
        "AvailabilityZone": format!("{}a", job.region),
        "LaunchType": if job.spec.fargate { "FARGATE" } else { "EC2" },
        "Containers": [container(job, attempt)],
    })
}
