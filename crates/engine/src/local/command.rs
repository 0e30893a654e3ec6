//! The last steps inside the container: find the program, drop what the shim set up for itself,
//! load the filters, and become the job.
//!
//! All of this runs in the container's first process, after the runtime made it one. The
//! environment comes here from memory to memory.

use std::collections::HashMap;
use std::ffi::CString;
use std::fmt;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::sync::Arc;

use libcontainer::workload::{
    Executor, ExecutorError, ExecutorSetEnvsError, ExecutorValidationError,
};
use nix::errno::Errno;
use nix::libc;
use nix::sys::prctl;
use nix::sys::signal::{SigHandler, SigSet, Signal, kill, signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{AccessFlags, ForkResult, Pid, access, execve, fork};
use oci_spec::runtime::Spec;
use seccompiler::BpfProgram;
use zeroize::Zeroize;

use super::user::User;
use crate::{LaunchError, RunSpec};

/// Docker's default for images that set none.
const PATH_DEFAULT: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// `NAME=value` strings, wiped when dropped.
struct Environment(Vec<CString>);

impl Drop for Environment {
    fn drop(&mut self) {
        for variable in self.0.drain(..) {
            variable.into_bytes_with_nul().zeroize();
        }
    }
}

/// The job's command, as the runtime's executor.
#[derive(Clone)]
pub struct Command {
    argv: Vec<CString>,
    environment: Arc<Environment>,
    path: String,
    filters: Arc<Vec<BpfProgram>>,
    init: bool,
    /// Where the reason goes if there is no job: a pipe that closes when there is one.
    report: Arc<OwnedFd>,
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command")
            .field("argv", &self.argv)
            .finish_non_exhaustive()
    }
}

impl Command {
    pub fn new(
        spec: &RunSpec,
        user: &User,
        filters: Vec<BpfProgram>,
        report: OwnedFd,
    ) -> Result<Self, LaunchError> {
        let argument = |a: &String| CString::new(a.as_str());
        let argv: Result<Vec<_>, _> = spec.argv.iter().map(argument).collect();
        let argv = argv.map_err(|_| LaunchError::Exec("an argument has a zero byte".to_owned()))?;
        if argv.is_empty() {
            return Err(LaunchError::Exec("no command specified".to_owned()));
        }
        let (environment, path) = environment(spec, user)?;
        Ok(Self {
            argv,
            environment: Arc::new(environment),
            path,
            filters: Arc::new(filters),
            init: spec.init_process,
            report: Arc::new(report),
        })
    }

    /// The program as a shell would find it.
    fn program(&self) -> Result<CString, String> {
        let name = self.argv[0].to_string_lossy().into_owned();
        let candidates: Vec<PathBuf> = if name.contains('/') {
            vec![PathBuf::from(&name)]
        } else {
            // An empty element is the working directory; Go's and so Docker's look-up skips it.
            self.path
                .split(':')
                .filter(|p| !p.is_empty())
                .map(|p| PathBuf::from(p).join(&name))
                .collect()
        };
        let mut denied = None;
        for candidate in candidates {
            let Ok(metadata) = std::fs::metadata(&candidate) else {
                continue;
            };
            if metadata.is_file() && access(&candidate, AccessFlags::X_OK).is_ok() {
                return CString::new(candidate.into_os_string().into_vec())
                    .map_err(|e| e.to_string());
            }
            denied.get_or_insert(candidate);
        }
        Err(match denied {
            Some(path) => format!("exec: {:?}: permission denied", path.display()),
            None if name.contains('/') => format!("exec: {name:?}: no such file or directory"),
            None => format!("exec: {name:?}: executable file not found in $PATH"),
        })
    }

    fn tell(&self, reason: &str) {
        if let Ok(pipe) = self.report.try_clone() {
            // If the shim does not hear it, it still sees the exit.
            let _ = std::fs::File::from(pipe).write_all(reason.as_bytes());
        }
    }

    fn become_job(&self, program: &CString) -> String {
        if let Err(error) = SigSet::all().thread_unblock() {
            return format!("signals: {error}");
        }
        let Err(error) = execve(program, &self.argv, &self.environment.0);
        let error = std::io::Error::from(error);
        format!("exec: {:?}: {error}", program.to_string_lossy())
    }

    fn run(&self) -> Result<(), String> {
        let program = self.program()?;
        // Rust programs ignore SIGPIPE, and exec would hand that on to the job.
        #[expect(unsafe_code, reason = "handlers are unsafe to set")]
        // SAFETY: SIG_DFL is no handler; nothing of ours runs on the signal.
        unsafe { signal(Signal::SIGPIPE, SigHandler::SigDfl) }.map_err(|e| e.to_string())?;
        for filter in self.filters.iter() {
            seccompiler::apply_filter(filter).map_err(|e| format!("seccomp: {e}"))?;
        }
        if !self.init {
            return Err(self.become_job(&program));
        }
        SigSet::all().thread_block().map_err(|e| e.to_string())?;
        // The init stays as process 1, the job is its child.
        #[expect(unsafe_code, reason = "fork is unsafe beside other threads")]
        // SAFETY: this process has one thread, so no lock is held by another one in the child.
        let forked = unsafe { fork() };
        match forked.map_err(|e| e.to_string())? {
            ForkResult::Child => Err(self.become_job(&program)),
            ForkResult::Parent { child } => std::process::exit(init(child)),
        }
    }
}

impl Executor for Command {
    fn validate(&self, _: &Spec) -> Result<(), ExecutorValidationError> {
        // Whatever ends the shim ends the container, without anybody's help. Set here and not
        // at the end: from here on this process waits for the shim.
        let tied = prctl::set_pdeathsig(Signal::SIGKILL).map_err(|e| e.to_string());
        tied.and_then(|()| self.program().map(drop))
            .map_err(|reason| {
                self.tell(&reason);
                ExecutorValidationError::ArgValidationError(reason)
            })
    }

    fn setup_envs(&self, _: HashMap<String, String>) -> Result<(), ExecutorSetEnvsError> {
        // exec takes the whole environment at once; the shim's own is empty.
        Ok(())
    }

    fn exec(&self, _: &Spec) -> Result<(), ExecutorError> {
        let Err(reason) = self.run() else {
            return Ok(());
        };
        self.tell(&reason);
        Err(ExecutorError::Other(reason))
    }
}

/// The spec's variables over the defaults, and the `PATH` among them. A later one of the same
/// name wins.
fn environment(spec: &RunSpec, user: &User) -> Result<(Environment, String), LaunchError> {
    let defaults = [
        ("PATH", PATH_DEFAULT),
        ("HOSTNAME", spec.hostname.as_str()),
        ("HOME", user.home.as_str()),
    ];
    let given = spec.env.iter().map(|v| (v.name.as_str(), v.value.as_str()));
    let mut order: Vec<&str> = Vec::new();
    let mut values: HashMap<&str, &str> = HashMap::new();
    for (name, value) in defaults.into_iter().chain(given) {
        if values.insert(name, value).is_none() {
            order.push(name);
        }
    }
    let mut variables = Environment(Vec::with_capacity(order.len()));
    for name in &order {
        // The error must not quote the value.
        let wrong = || LaunchError::Spec(format!("the variable {name:?} cannot be set"));
        if name.is_empty() || name.contains(['=', '\0']) || values[name].contains('\0') {
            return Err(wrong());
        }
        let mut bytes = Vec::with_capacity(name.len() + values[name].len() + 2);
        bytes.extend_from_slice(name.as_bytes());
        bytes.push(b'=');
        bytes.extend_from_slice(values[name].as_bytes());
        variables.0.push(CString::new(bytes).map_err(|_| wrong())?);
    }
    let path = values
        .get("PATH")
        .copied()
        .unwrap_or(PATH_DEFAULT)
        .to_owned();
    Ok((variables, path))
}

/// Process 1 beside the job: hands signals on, reaps orphans, ends as the job ends.
fn init(job: Pid) -> i32 {
    let last = libc::c_uint::MAX;
    // What the runtime left open would otherwise stay open for the job's whole life.
    #[expect(unsafe_code, reason = "descriptors have owners")]
    // SAFETY: no value of ours uses these descriptors again; the process only waits from here.
    unsafe {
        libc::close_range(3, last, 0)
    };
    loop {
        match SigSet::all().wait() {
            Ok(Signal::SIGCHLD) => {}
            Ok(other) => {
                // The job may be gone already; then the next signal says so.
                let _ = kill(job, other);
                continue;
            }
            // A real-time signal has no name here, and is not ours to hand on.
            Err(Errno::EINTR | Errno::EINVAL) => continue,
            Err(_) => return 1,
        }
        loop {
            match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) if pid == job => return code,
                Ok(WaitStatus::Signaled(pid, signal, _)) if pid == job => {
                    return 128 + signal_number(signal);
                }
                Ok(WaitStatus::StillAlive) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }
}

/// A signal's number: the enum's own, by its definition.
pub fn signal_number(signal: Signal) -> i32 {
    signal as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EnvVar;

    fn variables(env: &[(&str, &str)]) -> Result<Vec<String>, LaunchError> {
        let mut spec = RunSpec::new(vec![], vec!["true".to_owned()]);
        spec.hostname = "h".to_owned();
        spec.env = env.iter().map(|(n, v)| EnvVar::new(*n, *v)).collect();
        let user = User {
            uid: 0,
            gid: 0,
            groups: vec![],
            home: "/root".to_owned(),
        };
        let (built, _) = environment(&spec, &user)?;
        Ok(built
            .0
            .iter()
            .map(|v| v.to_string_lossy().into_owned())
            .collect())
    }

    #[test]
    fn defaults_yield_to_the_spec_and_the_last_wins() {
        let path = format!("PATH={PATH_DEFAULT}");
        assert_eq!(
            variables(&[]).expect("fine"),
            [&path, "HOSTNAME=h", "HOME=/root"]
        );
        let found = variables(&[("A", "1"), ("HOME", ""), ("A", "2=3")]).expect("fine");
        assert_eq!(found, [&path, "HOSTNAME=h", "HOME=", "A=2=3"]);
    }

    #[test]
    fn a_refused_variable_keeps_its_value_to_itself() {
        for (name, value) in [("", "hush"), ("A=B", "hush"), ("A", "hu\0sh")] {
            let error = variables(&[(name, value)])
                .expect_err("refused")
                .to_string();
            assert!(!error.contains("hu"), "{error}");
        }
    }
}
