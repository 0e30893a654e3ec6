//! What the tests share: a folder, an image of busybox, an engine, and waiting for conditions.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use engine::{
    AttemptId, Choices, Engine, Exit, LaunchError, LocalEngine, OutputRecord, RunSpec, State,
    Stream,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const BUSYBOX: &str = "/bin/busybox";
const WAIT_MAX: Duration = Duration::from_secs(30);

/// Why none of this can run here.
pub fn missing() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    if !status.lines().any(|l| l.starts_with("Uid:\t0\t")) {
        return Some("not root".to_owned());
    }
    if !Path::new(BUSYBOX).exists() {
        return Some(format!("no {BUSYBOX}"));
    }
    let writable = ["/sys/fs/cgroup/memory", "/sys/fs/cgroup"]
        .iter()
        .any(|at| {
            let probe = Path::new(at).join("batchyard-probe");
            fs::create_dir(&probe)
                .and_then(|()| fs::remove_dir(&probe))
                .is_ok()
        });
    (!writable).then(|| "no control group can be made".to_owned())
}

/// A machine to test on.
pub struct World {
    pub folder: TempDir,
    pub layer: PathBuf,
    pub runtime: Runtime,
    engine: Option<LocalEngine>,
    choices: Choices,
}

pub fn id(text: &str) -> AttemptId {
    text.parse().expect("a valid id")
}

impl World {
    pub fn new() -> Self {
        Self::with_choices(Choices::default())
    }

    /// One whose containers may reach these ports of the machine.
    pub fn with_host_ports(host_ports: Vec<u16>) -> Self {
        Self::with_choices(Choices {
            host_ports,
            ..Choices::default()
        })
    }

    pub fn with_choices(choices: Choices) -> Self {
        Self::in_folder(tempfile::tempdir().expect("a folder"), choices)
    }

    pub fn in_folder(folder: TempDir, choices: Choices) -> Self {
        let layer = folder.path().join("layer");
        for path in ["bin", "etc", "tmp"] {
            fs::create_dir_all(layer.join(path)).expect("a folder");
        }
        fs::copy(BUSYBOX, layer.join("bin/busybox")).expect("busybox");
        let applets = "sh echo cat id pwd sleep true false kill mkdir touch ls ps ip wget nc env \
                       hostname mount ping grep head dd trap stat umask ulimit chmod test seq";
        for applet in applets.split_whitespace() {
            symlink("busybox", layer.join("bin").join(applet)).expect("a link");
        }
        let passwd = "root:x:0:0::/root:/bin/sh\napp:x:1234:2345::/srv:/bin/sh\n";
        fs::write(layer.join("etc/passwd"), passwd).expect("written");
        fs::write(layer.join("etc/group"), "app:x:2345:\nextra:x:99:app\n").expect("written");
        let runtime = Runtime::new().expect("a runtime");
        let mut world = Self {
            folder,
            layer,
            runtime,
            engine: None,
            choices,
        };
        world.restart();
        world
    }

    /// A machine that can enforce these limits, if this is one.
    pub fn with_controllers(wanted: &[&str]) -> Option<Self> {
        let world = Self::new();
        let found = &world.engine().capabilities().controllers;
        let missing: Vec<_> = wanted
            .iter()
            .filter(|w| !found.iter().any(|f| f == *w))
            .collect();
        if missing.is_empty() {
            return Some(world);
        }
        eprintln!("SKIPPED: no control group controllers {missing:?} here");
        None
    }

    pub fn state_dir(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// What a daemon's death is to the engine.
    pub fn close(&mut self) {
        self.engine = None;
    }

    /// What a daemon's death and return is to the engine.
    pub fn restart(&mut self) {
        self.close();
        let exe = std::env::current_exe().expect("this program");
        let _context = self.runtime.enter();
        self.engine =
            Some(LocalEngine::open(&self.state_dir(), &exe, &self.choices).expect("opens"));
    }

    pub fn engine(&self) -> &LocalEngine {
        self.engine.as_ref().expect("open")
    }

    pub fn attempt_dir(&self, attempt: &str) -> PathBuf {
        self.state_dir().join("attempts").join(attempt)
    }

    pub fn shell(&self, script: &str) -> RunSpec {
        let argv = ["sh", "-c", script].map(str::to_owned).to_vec();
        RunSpec::new(vec![self.layer.clone()], argv)
    }

    pub fn launch(&self, attempt: &str, spec: &RunSpec) -> Result<(), LaunchError> {
        self.runtime
            .block_on(self.engine().launch(&id(attempt), spec))
            .map(drop)
    }

    pub fn stop(&self, attempt: &str, grace: Duration) {
        self.runtime
            .block_on(self.engine().stop(&id(attempt), grace))
            .expect("asked");
    }

    pub fn forget(&self, attempt: &str) {
        self.runtime
            .block_on(self.engine().forget(&id(attempt)))
            .expect("forgotten");
    }

    pub fn state(&self, attempt: &str) -> Option<State> {
        let all = self
            .runtime
            .block_on(self.engine().observe())
            .expect("observed");
        all.into_iter()
            .find(|o| o.attempt == id(attempt))
            .map(|o| o.state)
    }

    pub fn exit(&self, attempt: &str) -> Exit {
        wait_for("the exit", || match self.state(attempt) {
            Some(State::Exited(exit)) => Some(exit),
            _ => None,
        })
    }

    pub fn records(&self, attempt: &str) -> Vec<OutputRecord> {
        self.runtime.block_on(async {
            let output = self.engine().output(&id(attempt)).await.expect("known");
            let mut reader = output.reader_from(0);
            let mut all = Vec::new();
            while let Some(batch) = reader.next_batch().await.expect("readable") {
                all.extend(batch);
            }
            all
        })
    }

    pub fn text(&self, attempt: &str, stream: Stream) -> String {
        let records = self
            .records(attempt)
            .into_iter()
            .filter(|r| r.stream == stream);
        let bytes: Vec<u8> = records.flat_map(|r| r.bytes).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Runs it to the end: how it ended, and what it wrote to its standard output.
    pub fn run(&self, attempt: &str, spec: &RunSpec) -> (Exit, String) {
        self.launch(attempt, spec).expect("launched");
        let exit = self.exit(attempt);
        (exit, self.text(attempt, Stream::Stdout))
    }

    /// The control groups of an attempt of this world: other engines may use the machine too.
    pub fn groups(&self, attempt: &str) -> Vec<PathBuf> {
        let path = self.state_dir().canonicalize().expect("there");
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        let bytes = path.as_os_str().as_encoded_bytes();
        let owner = format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, step));
        let root = Path::new("/sys/fs/cgroup");
        let mounts = fs::read_dir(root)
            .into_iter()
            .flatten()
            .flatten()
            .map(|e| e.path());
        let group = |m: PathBuf| m.join("batchyard").join(&owner).join(attempt);
        mounts
            .chain([root.to_owned()])
            .map(group)
            .filter(|g| g.is_dir())
            .collect()
    }

    /// The shims of this world: those that hold a file of its folder open.
    pub fn shims(&self) -> Vec<i32> {
        let folder = self.state_dir().canonicalize().expect("there");
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        let pids = entries.filter_map(|e| e.file_name().to_string_lossy().parse().ok());
        let ours = |pid: &i32| {
            let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            let files = fs::read_dir(format!("/proc/{pid}/fd"))
                .into_iter()
                .flatten()
                .flatten();
            let mut files = files.filter_map(|f| fs::read_link(f.path()).ok());
            String::from_utf8_lossy(&line).contains(engine::SHIM_ARG)
                && files.any(|f| f.starts_with(&folder))
        };
        pids.filter(ours).collect()
    }

    /// Waits until the attempt's standard output has the text.
    pub fn wait_for_output(&self, attempt: &str, text: &str) {
        let path = self.attempt_dir(attempt).join("output.log");
        wait_for(text, || {
            let bytes = fs::read(&path).ok()?;
            bytes
                .windows(text.len())
                .any(|w| w == text.as_bytes())
                .then_some(())
        });
    }
}

impl Drop for World {
    /// Ends what a failed test left.
    fn drop(&mut self) {
        let all = self
            .runtime
            .block_on(self.engine().observe())
            .unwrap_or_default();
        for observation in all {
            let attempt = observation.attempt.to_string();
            self.stop(&attempt, Duration::ZERO);
            if !std::thread::panicking() {
                self.exit(&attempt);
                self.forget(&attempt);
            }
        }
    }
}

/// Waits for a condition, with a limit.
pub fn wait_for<T>(what: &str, mut condition: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = condition() {
            return found;
        }
        assert!(began.elapsed() < WAIT_MAX, "waited too long for {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The link's name, if the host has it.
pub fn link_name(index: u32) -> Option<String> {
    let links = fs::read_dir("/sys/class/net")
        .into_iter()
        .flatten()
        .flatten();
    let found = |link: &fs::DirEntry| {
        let text = fs::read_to_string(link.path().join("ifindex")).unwrap_or_default();
        text.trim() == index.to_string()
    };
    links
        .into_iter()
        .find(found)
        .map(|l| l.file_name().to_string_lossy().into_owned())
}
