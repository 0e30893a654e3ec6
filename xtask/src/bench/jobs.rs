//! Jobs: how soon one runs, and how long `true` takes, against `podman run`.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::peer::{Peer, Server, ask};
use super::{Better, Figure, median};
use crate::run::run;

const JOBS: usize = 40;
const PODMAN_RUNS: usize = 7;
const JOB_MAX: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// `submit-to-running`: with the image on disk, the registry asked once a job.
/// `container-true`: from submission to the recorded end of `true`.
pub fn figures(root: &Path, ours: &Peer) -> Result<Vec<Figure>> {
    let registry = Registry::start(root)?;
    let server = ours.start()?;
    prepare(&server, &registry)?;
    // The first one downloads the image.
    job(&server)?;
    let (mut to_running, mut container) = (Vec::new(), Vec::new());
    for _ in 0..JOBS {
        let detail = job(&server)?;
        let at = |name: &str| detail[name].as_f64().context("a time");
        to_running.push(at("startedAt")? - at("createdAt")?);
        container.push(at("stoppedAt")? - at("startedAt")?);
    }
    // From the request to the recorded end: what `podman run` takes has no queue in it, ours has.
    let whole = to_running.iter().zip(&container).map(|(a, b)| a + b);
    let ours = median(whole.collect());
    let mut figures = vec![Figure::new("submit-to-running", "ms", median(to_running))];
    match podman(&registry) {
        Ok(theirs) => figures.push(Figure::against(
            "container-true",
            "ms",
            Better::Less,
            ours,
            "podman run",
            theirs,
        )),
        Err(error) => {
            println!("SKIPPED podman: {error:#}");
            figures.push(Figure::new("container-true", "ms", ours));
        }
    }
    Ok(figures)
}

fn batch(server: &Server, path: &str, input: &Value) -> Result<Value> {
    let headers = [("content-type", "application/json")];
    let request = server.prepare("batch", path, &headers, &input.to_string())?;
    Ok(serde_json::from_slice(&ask(&request)?)?)
}

fn prepare(server: &Server, registry: &Registry) -> Result<()> {
    batch(
        server,
        "/v1/createcomputeenvironment",
        &json!({
            "computeEnvironmentName": "here", "type": "MANAGED",
            "computeResources": {"type": "EC2", "maxvCpus": 2, "subnets": ["any"], "instanceRole": "any",
                "instanceTypes": ["optimal"], "minvCpus": 0},
        }),
    )?;
    batch(
        server,
        "/v1/createjobqueue",
        &json!({
            "jobQueueName": "queue", "priority": 1,
            "computeEnvironmentOrder": [{"order": 1, "computeEnvironment": "here"}],
        }),
    )?;
    batch(
        server,
        "/v1/registerjobdefinition",
        &json!({
            "jobDefinitionName": "true", "type": "container",
            "containerProperties": {
                "image": registry.image(), "command": ["/bin/true"],
                "resourceRequirements": [{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "64"}],
            },
        }),
    )?;
    Ok(())
}

/// One job from submission to end.
fn job(server: &Server) -> Result<Value> {
    let input = json!({"jobName": "true", "jobQueue": "queue", "jobDefinition": "true"});
    let id = batch(server, "/v1/submitjob", &input)?["jobId"].clone();
    let begun = Instant::now();
    loop {
        let found = batch(server, "/v1/describejobs", &json!({"jobs": [id]}))?;
        let detail = found["jobs"][0].clone();
        match detail["status"].as_str() {
            Some("SUCCEEDED") => return Ok(detail),
            Some("FAILED") => bail!("a job failed: {detail}"),
            _ if begun.elapsed() > JOB_MAX => bail!("a job does not end: {detail}"),
            _ => std::thread::sleep(LOOK_EVERY),
        }
    }
}

/// With runc and the host's network: what works on hosts of either kind of control groups.
fn podman(registry: &Registry) -> Result<f64> {
    let image = registry.image();
    let once = || {
        let mut command = Command::new("podman");
        command.args(["--cgroup-manager=cgroupfs", "--runtime=runc", "run", "--rm"]);
        command.args([
            "--network=host",
            "--ulimit=nofile=1024:1024",
            "--ulimit=nproc=1024:1024",
        ]);
        command.args(["--tls-verify=false", "--pull=missing", &image, "/bin/true"]);
        run(command.stdout(Stdio::null()))
    };
    once()?;
    let mut times = Vec::new();
    for _ in 0..PODMAN_RUNS {
        let begun = Instant::now();
        once()?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(median(times))
}

/// Debian's registry with one small image in it.
struct Registry {
    child: Child,
    port: u16,
}

impl Drop for Registry {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Registry {
    fn start(root: &Path) -> Result<Self> {
        let folder = root.join(format!("target/bench-registry-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let port = std::net::TcpListener::bind("127.0.0.1:0")?
            .local_addr()?
            .port();
        let config = folder.join("config.yml");
        std::fs::write(
            &config,
            format!(
                "version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: {}\nhttp:\n  addr: 127.0.0.1:{port}\n",
                folder.join("storage").display()
            ),
        )?;
        let child = Command::new("docker-registry")
            .arg("serve")
            .arg(&config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("docker-registry")?;
        let registry = Self { child, port };
        registry.push(&folder)?;
        Ok(registry)
    }

    fn image(&self) -> String {
        format!("127.0.0.1:{}/bench/busybox:1", self.port)
    }

    fn push(&self, folder: &Path) -> Result<()> {
        let layout = folder.join("layout");
        let tree = folder.join("tree/bin");
        std::fs::create_dir_all(&tree)?;
        std::fs::copy("/bin/busybox", tree.join("busybox")).context("busybox-static")?;
        std::os::unix::fs::symlink("busybox", tree.join("true"))?;
        let umoci =
            |arguments: &[&str]| run(Command::new("umoci").args(arguments).stdout(Stdio::null()));
        let text = layout.to_str().context("a path is not text")?;
        let image = format!("{text}:1");
        umoci(&["init", "--layout", text])?;
        umoci(&["new", "--image", &image])?;
        let source = folder.join("tree/bin");
        umoci(&[
            "insert",
            "--image",
            &image,
            source.to_str().context("a path is not text")?,
            "/bin",
        ])?;
        let to = format!("docker://{}", self.image());
        run(Command::new("skopeo")
            .args([
                "copy",
                "--quiet",
                "--retry-times",
                "20",
                "--dest-tls-verify=false",
            ])
            .args([format!("oci:{image}"), to]))
    }
}
