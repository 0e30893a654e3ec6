//! Jobs and containers: how soon one runs, and how long `true` takes, against `podman run`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::peer::{Peer, Server, ask};
use super::{Better, Figure, median};
use crate::run::run;

const JOBS: usize = 40;
const CONTAINERS: usize = 15;
const JOB_MAX: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// * `submit-to-running`: with the image on disk, the registry asked once a job.
/// * `container-true`: one container of `true`, from start to exit, with limits and a network of
///   its own; `podman run` with the same and with its default network. `-host-network`: both on the
///   host's network.
/// * `job-true`: the whole of it: submission, queue, registry, container, recorded end.
pub fn figures(root: &Path, ours: &Peer) -> Result<Vec<Figure>> {
    let registry = Registry::start(root)?;
    let server = ours.start()?;
    prepare(&server, &registry)?;
    // The first one downloads the image.
    job(&server)?;
    let (mut to_running, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..JOBS {
        let detail = job(&server)?;
        let at = |name: &str| detail[name].as_f64().context("a time");
        to_running.push(at("startedAt")? - at("createdAt")?);
        whole.push(at("stoppedAt")? - at("createdAt")?);
    }
    let mut figures = vec![Figure::new("submit-to-running", "ms", median(to_running))];
    let whole = median(whole);
    let mut containers = Containers::start(root)?;
    let mut podman = None;
    for (name, ours, theirs) in [
        ("container-true", "private", "bridge"),
        ("container-true-host-network", "host", "host"),
    ] {
        let (ours, theirs) = side_by_side(&registry, &mut containers, ours, theirs)?;
        podman = podman.or(theirs);
        figures.push(against_podman(name, ours, theirs));
    }
    figures.push(against_podman("job-true", whole, podman));
    Ok(figures)
}

fn against_podman(name: &str, ours: f64, podman: Option<f64>) -> Figure {
    match podman {
        Some(theirs) => Figure::against(name, "ms", Better::Less, ours, "podman run", theirs),
        None => Figure::new(name, "ms", ours),
    }
}

/// Medians of ours and of podman's, in turns. Without podman's if it does not run here.
fn side_by_side(
    registry: &Registry,
    containers: &mut Containers,
    network: &str,
    podman_network: &str,
) -> Result<(f64, Option<f64>)> {
    // The first ones load programs, and podman's its image.
    containers.run(network)?;
    let works = podman(registry, podman_network);
    if let Err(error) = &works {
        println!("SKIPPED podman with the network {podman_network}: {error:#}");
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..CONTAINERS {
        ours.push(containers.run(network)?);
        if works.is_ok() {
            theirs.push(podman(registry, podman_network)?);
        }
    }
    Ok((median(ours), works.is_ok().then(|| median(theirs))))
}

/// Our engine with the release binary's shims, without the daemon around it.
struct Containers {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Drop for Containers {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Containers {
    fn start(root: &Path) -> Result<Self> {
        let build = [
            "bench",
            "--locked",
            "--package",
            "engine",
            "--bench",
            "start_to_exit",
        ];
        run(Command::new("cargo").args(build).arg("--no-run"))?;
        let mut child = Command::new("cargo")
            .args(build)
            .args(["--quiet", "--"])
            .arg(root.join("target/release/batchyard"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().context("a pipe")?;
        let output = BufReader::new(child.stdout.take().context("a pipe")?);
        Ok(Self {
            child,
            input,
            output,
        })
    }

    /// Milliseconds of one container.
    fn run(&mut self, network: &str) -> Result<f64> {
        writeln!(self.input, "{network}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().context("the engine's bench failed")
    }
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

/// With runc and control groups by itself: what works on hosts of either kind of control groups.
/// The memory, processor and process limits are what our containers have.
fn podman(registry: &Registry, network: &str) -> Result<f64> {
    let image = registry.image();
    let mut command = Command::new("podman");
    command.args(["--cgroup-manager=cgroupfs", "--runtime=runc", "run", "--rm"]);
    command.args(["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"]);
    command.args(["--memory=64m", "--cpu-shares=1024", "--pids-limit=16384"]);
    command.arg(format!("--network={network}"));
    command.args(["--tls-verify=false", "--pull=missing", &image, "/bin/true"]);
    let begun = Instant::now();
    run(command.stdout(Stdio::null()))?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

/// Debian's registry with one small image in it.
struct Registry {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl Drop for Registry {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
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
        let registry = Self {
            child,
            port,
            folder,
        };
        registry.push(&registry.folder)?;
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
