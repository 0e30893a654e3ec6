//! AWS's documented flow, call by call: secret, role, definition, submit, run, logs; and its refusals.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use oci::serve::Registry;
use serde_json::{Value, json};

use super::USER;
use super::image::{REPOSITORY, TAG};
use super::stage::Stage;
use crate::client::Client;

const JOB_WAIT_MAX: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(10);
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const SCRIPT: &str = r#"read -r what < /etc/greeting; echo "hello from $what"; echo "job $AWS_BATCH_JOB_ID, attempt $AWS_BATCH_JOB_ATTEMPT, on $AWS_BATCH_CE_NAME"; echo "I am process $$ and see no other""#;

struct Scene<'a> {
    client: &'a Client,
    registry: &'a Registry,
    account: String,
}

pub fn tell(
    stage: &mut Stage,
    client: &Client,
    registry: &Registry,
    password: &str,
    size: u64,
) -> Result<()> {
    let scene = Scene {
        client,
        registry,
        account: account(client)?,
    };
    stage.say("The documented flow, through the HTTP API, signed");
    let secret = stage.step("the user name and password become a secret", || {
        scene.secret("registry-login", password)
    })?;
    stage.tell(&secret);
    let role = stage.step("a role may read that secret, and nothing else", || {
        scene.role("pull-role", Some(&secret))
    })?;
    stage.tell(&role);
    stage.step("a compute environment and a job queue", || scene.places())?;
    stage.step(
        "a job definition names the image, the role and the secret",
        || scene.definition("private-job", &role, &secret),
    )?;
    let job = stage.step(
        "a job is submitted, the image pulled, the container run",
        || scene.run("private-job", Some(size)),
    )?;
    expect(&job, "SUCCEEDED")?;
    let lines = stage.step("its log is read", || scene.log(&job))?;
    for line in &lines {
        stage.tell(line);
    }
    if !lines
        .iter()
        .any(|line| line == "hello from a private image")
    {
        bail!("the log does not have what the job wrote");
    }

    stage.say("The proof: break one link, and nothing runs");
    let bare = scene.role("role-without-permission", None)?;
    scene.definition("not-allowed", &bare, &secret)?;
    let refused = stage.step(
        "refused: the same job, its role may not read the secret",
        || scene.refused("not-allowed", "stage=iam"),
    )?;
    refused.iter().for_each(|reason| stage.tell(reason));
    let wrong = scene.secret("wrong-login", "not the password")?;
    let role = scene.role("role-for-wrong-login", Some(&wrong))?;
    scene.definition("wrong-password", &role, &wrong)?;
    let refused = stage.step(
        "refused: the same job, a wrong password in its secret",
        || scene.refused("wrong-password", "stage=login"),
    )?;
    refused.iter().for_each(|reason| stage.tell(reason));
    Ok(())
}

fn account(client: &Client) -> Result<String> {
    let arn = client.json(
        "kms",
        "TrentService.CreateKey",
        &json!({"Description": "demo"}),
    )?;
    let account = arn["KeyMetadata"]["AWSAccountId"].as_str();
    Ok(account.context("the server names no account")?.to_owned())
}

fn expect(job: &Value, status: &str) -> Result<()> {
    if job["status"] == status {
        return Ok(());
    }
    bail!("the job is {}: {}", job["status"], reasons(job).join("; "))
}

/// Why a job ended: the job's reason and its container's.
fn reasons(job: &Value) -> Vec<String> {
    let both = [&job["statusReason"], &job["container"]["reason"]];
    both.into_iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

impl Scene<'_> {
    fn secret(&self, name: &str, password: &str) -> Result<String> {
        let value = json!({"username": USER, "password": password}).to_string();
        let input = json!({"Name": name, "SecretString": value, "ClientRequestToken": token(name)});
        let answer = self
            .client
            .json("secretsmanager", "secretsmanager.CreateSecret", &input)?;
        Ok(answer["ARN"].as_str().context("no ARN")?.to_owned())
    }

    /// A role for tasks; with a secret, the two actions that AWS's page names.
    fn role(&self, name: &str, secret: Option<&str>) -> Result<String> {
        self.client.iam(
            "CreateRole",
            &[("RoleName", name), ("AssumeRolePolicyDocument", TRUST)],
        )?;
        if let Some(secret) = secret {
            let policy = json!({"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow",
                "Action": ["secretsmanager:GetSecretValue", "kms:Decrypt"],
                "Resource": [secret],
            }]});
            let document = policy.to_string();
            let parameters = [
                ("RoleName", name),
                ("PolicyName", "read-secret"),
                ("PolicyDocument", document.as_str()),
            ];
            self.client.iam("PutRolePolicy", &parameters)?;
        }
        Ok(format!("arn:aws:iam::{}:role/{name}", self.account))
    }

    fn places(&self) -> Result<()> {
        let environment = json!({
            "computeEnvironmentName": "this-machine", "type": "MANAGED",
            "computeResources": {"type": "EC2", "maxvCpus": 4, "subnets": ["subnet-0"],
                "instanceRole": "ecsInstanceRole", "instanceTypes": ["optimal"], "minvCpus": 0},
        });
        self.client
            .batch("/v1/createcomputeenvironment", &environment)?;
        let queue = json!({
            "jobQueueName": "queue", "priority": 1,
            "computeEnvironmentOrder": [{"order": 1, "computeEnvironment": "this-machine"}],
        });
        self.client.batch("/v1/createjobqueue", &queue).map(|_| ())
    }

    fn definition(&self, name: &str, role: &str, secret: &str) -> Result<()> {
        let image = format!("{}/{REPOSITORY}:{TAG}", self.registry.address());
        let definition = json!({
            "jobDefinitionName": name, "type": "container",
            "containerProperties": {
                "image": image, "executionRoleArn": role,
                "repositoryCredentials": {"credentialsParameter": secret},
                "command": ["/bin/sh", "-c", SCRIPT],
                "resourceRequirements": [{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "64"}],
            },
        });
        self.client
            .batch("/v1/registerjobdefinition", &definition)
            .map(|_| ())
    }

    /// Submits a job and waits for its end; `size` is shown as a bar while the image is pulled.
    fn run(&self, definition: &str, size: Option<u64>) -> Result<Value> {
        let input =
            json!({"jobName": definition, "jobQueue": "queue", "jobDefinition": definition});
        let submitted = self.client.batch("/v1/submitjob", &input)?;
        let id = submitted["jobId"].as_str().context("no job id")?;
        let bar = size.map_or_else(ProgressBar::hidden, ProgressBar::new);
        bar.set_style(ProgressStyle::with_template(
            "      pulling {bar:32} {bytes}/{total_bytes}",
        )?);
        let before = self.registry.sent();
        let job = self.wait(id, |_| bar.set_position(self.registry.sent() - before));
        bar.finish_and_clear();
        job
    }

    #[allow(clippy::disallowed_methods)]
    fn wait(&self, id: &str, look: impl Fn(&Value)) -> Result<Value> {
        let begun = Instant::now();
        loop {
            let found = self
                .client
                .batch("/v1/describejobs", &json!({"jobs": [id]}))?;
            let job = found["jobs"][0].clone();
            look(&job);
            if job["status"] == "SUCCEEDED" || job["status"] == "FAILED" {
                return Ok(job);
            }
            if begun.elapsed() > JOB_WAIT_MAX {
                bail!(
                    "the job is still {} after {} s",
                    job["status"],
                    JOB_WAIT_MAX.as_secs()
                );
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// A job that has to fail, without ever having run, for this reason.
    fn refused(&self, definition: &str, why: &str) -> Result<Vec<String>> {
        let job = self.run(definition, None)?;
        expect(&job, "FAILED")?;
        let reasons = reasons(&job);
        if !job["startedAt"].is_null() || !job["container"]["logStreamName"].is_null() {
            bail!("the job ran");
        }
        if !reasons.iter().any(|reason| reason.contains(why)) {
            bail!("the reason does not say {why}: {}", reasons.join("; "));
        }
        Ok(reasons)
    }

    fn log(&self, job: &Value) -> Result<Vec<String>> {
        let stream = job["container"]["logStreamName"]
            .as_str()
            .context("the job has no log")?;
        let input = json!({"logGroupName": "/aws/batch/job", "logStreamName": stream, "startFromHead": true});
        let answer = self
            .client
            .json("logs", "Logs_20140328.GetLogEvents", &input)?;
        let events = answer["events"].as_array().context("no events")?;
        Ok(events
            .iter()
            .filter_map(|event| event["message"].as_str())
            .map(str::to_owned)
            .collect())
    }
}

/// A request token: 32 characters at least.
fn token(name: &str) -> String {
    format!("{name}-{}", "0".repeat(32))
}
