//! Jobs on a private image that is on disk already: the whole chain each time, and the registry
//! asked once a job.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::contender::{Contender, Server};
use crate::figure::{Better, Figure, Goal};
use crate::podman::Podman;
use crate::registry::{Registry, Stand};
use crate::request::Signer;

const ROUNDS: usize = 15;
const WARM_UP: usize = 2;
const JOB_MAX: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(2);
const IAM_VERSION: &str = "2010-05-08";
const TO_RUNNING_MS_GOAL: f64 = 40.0;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

/// `submit-to-running`: `startedAt` less `createdAt`, as `DescribeJobs` tells them.
/// `container-true`: from sending `SubmitJob` to seeing `SUCCEEDED`, queue and pull included,
/// against `podman run`, which has neither.
pub fn figures(ours: &Contender, python: &Path, tests: &Path) -> Result<Vec<Figure>> {
    let registry = Registry::start(python, tests)?;
    let folder = tempfile::TempDir::with_prefix("batchyard-bench.")?;
    let mut server = ours.start(folder.path())?;
    let signer = server.signer()?.clone();
    prepare(&mut server, &signer, &registry.stand)?;
    let podman = Podman::prepare(&registry.stand).inspect_err(|error| {
        println!("SKIPPED container-true: {error:#}");
    });
    for _ in 0..WARM_UP {
        job(&mut server, &signer)?;
    }
    let (mut to_running, mut whole, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (took_ms, detail) = job(&mut server, &signer)?;
        whole.push(took_ms);
        to_running.push(time(&detail, "startedAt")? - time(&detail, "createdAt")?);
        if let Ok(podman) = &podman {
            theirs.push(podman.run_true()?);
        }
    }
    let what = ("submit-to-running", "ms", Better::Less);
    let goal = ("the goal", &[TO_RUNNING_MS_GOAL][..]);
    let mut figures = vec![Figure::new(
        what,
        &to_running,
        goal,
        Goal::Value(TO_RUNNING_MS_GOAL),
    )];
    if let Ok(podman) = &podman {
        println!("podman ran {:?}", podman.manner);
        let what = ("container-true", "ms", Better::Less);
        figures.push(Figure::new(
            what,
            &whole,
            ("podman run", &theirs),
            Goal::Ratio(8.0),
        ));
    }
    server.stop()?;
    Ok(figures)
}

fn time(detail: &Value, name: &str) -> Result<f64> {
    detail[name]
        .as_f64()
        .with_context(|| format!("the job has no {name}"))
}

/// AWS's documented flow: secret, role, environment, queue, definition.
fn prepare(server: &mut Server, signer: &Signer, stand: &Stand) -> Result<()> {
    let value =
        json!({"username": stand.username, "password": stand.password.reveal()}).to_string();
    let secret = json!({
        "Name": "registry-login", "SecretString": value,
        "ClientRequestToken": "00000000-0000-0000-0000-000000000000",
    });
    let secret =
        server.ask(&signer.json("secretsmanager", "secretsmanager.CreateSecret", &secret)?)?;
    let arn = secret["ARN"].as_str().context("the secret has no ARN")?;
    let account = arn.split(':').nth(4).context("the ARN has no account")?;
    let policy = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": arn,
    }]});
    let role = [("RoleName", "pull"), ("AssumeRolePolicyDocument", TRUST)];
    server.ask(&signer.query("iam", IAM_VERSION, "CreateRole", &role)?)?;
    let text = policy.to_string();
    let inline = [
        ("RoleName", "pull"),
        ("PolicyName", "read"),
        ("PolicyDocument", text.as_str()),
    ];
    server.ask(&signer.query("iam", IAM_VERSION, "PutRolePolicy", &inline)?)?;
    let environment = json!({
        "computeEnvironmentName": "here", "type": "MANAGED",
        "computeResources": {"type": "EC2", "minvCpus": 0, "maxvCpus": 4, "subnets": ["subnet-0"],
            "instanceRole": "ecsInstanceRole", "instanceTypes": ["optimal"]},
    });
    server.ask(&signer.batch("/v1/createcomputeenvironment", &environment)?)?;
    let queue = json!({
        "jobQueueName": "queue", "priority": 1,
        "computeEnvironmentOrder": [{"order": 1, "computeEnvironment": "here"}],
    });
    server.ask(&signer.batch("/v1/createjobqueue", &queue)?)?;
    let definition = json!({
        "jobDefinitionName": "true", "type": "container",
        "containerProperties": {
            "image": stand.image, "command": ["true"],
            "executionRoleArn": format!("arn:aws:iam::{account}:role/pull"),
            "repositoryCredentials": {"credentialsParameter": arn},
            "resourceRequirements": [{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "64"}],
        },
    });
    server.ask(&signer.batch("/v1/registerjobdefinition", &definition)?)?;
    Ok(())
}

/// One job from submission to its end: how long it took to see it, and what is said of it.
fn job(server: &mut Server, signer: &Signer) -> Result<(f64, Value)> {
    let input = json!({"jobName": "true", "jobQueue": "queue", "jobDefinition": "true"});
    let begun = Instant::now();
    let submitted = server.ask(&signer.batch("/v1/submitjob", &input)?)?;
    let look = json!({"jobs": [submitted["jobId"]]});
    loop {
        let mut found = server.ask(&signer.batch("/v1/describejobs", &look)?)?;
        let detail = found["jobs"][0].take();
        match detail["status"].as_str() {
            Some("SUCCEEDED") => return Ok((begun.elapsed().as_secs_f64() * 1000.0, detail)),
            Some("FAILED") => bail!("a job failed: {detail}"),
            _ if begun.elapsed() > JOB_MAX => bail!("a job does not end: {detail}"),
            _ => std::thread::sleep(LOOK_EVERY),
        }
    }
}
