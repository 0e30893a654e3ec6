//! The address at which a container asks for what is its own: 169.254.170.2, port 80, as ECS has it.
//!
//! The address is in the container's network namespace alone, and its shim listens there. What comes
//! in is handed on to the daemon as it is, the open connection together with the attempt's id, over
//! a socket that only root can reach. So who asks is never a matter of what is asked: a container
//! that knows another's paths or ids still comes in by its own door. A daemon that is away for a
//! moment is a connection that closes at once.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, Mode, OFlags, openat};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketAddrUnix, SocketFlags, SocketType, connect, recvmsg,
    sendmsg, socket_with,
};
use tokio::io::Interest;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc;

use crate::{ATTEMPT_ID_BYTES_MAX, AttemptId};

/// "Task IAM role": where containers of tasks look.
pub const ADDRESS: Ipv4Addr = Ipv4Addr::new(169, 254, 170, 2);
const PORT: u16 = 80;
const SOCKET: &str = "doorway.sock";
/// Connections taken at one look, so that the shim also sees to its other work.
const AT_ONCE_MAX: usize = 16;
/// Connections that wait for the daemon to look at them; more are closed.
const WAITING_MAX: usize = 1_024;
/// After a failed accept (no descriptor left), before the next.
const ACCEPT_RETRY: std::time::Duration = std::time::Duration::from_millis(50);

/// A container has connected to its doorway.
#[derive(Debug)]
pub struct Connection {
    pub attempt: AttemptId,
    pub stream: TcpStream,
}

/// The shim's side.
#[derive(Debug)]
pub struct Doorway {
    listener: TcpListener,
    attempt: AttemptId,
    /// The engine's folder, where the daemon's socket is.
    folder: PathBuf,
}

impl Doorway {
    /// Listens in the network namespace that this process is in now, where the address has to be.
    pub fn open(attempt: AttemptId, folder: &Path) -> io::Result<Self> {
        let listener = TcpListener::bind((ADDRESS, PORT))?;
        listener.set_nonblocking(true)?;
        Ok(Self {
            listener,
            attempt,
            folder: folder.to_owned(),
        })
    }

    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.listener.as_fd()
    }

    /// Hands on what has come in. Nothing here waits, and nothing that fails is worth more than a
    /// closed connection.
    pub fn hand_on(&self) {
        for _ in 0..AT_ONCE_MAX {
            let Ok((stream, _)) = self.listener.accept() else {
                return;
            };
            let _ = self.send(&stream);
        }
    }

    fn send(&self, stream: &TcpStream) -> io::Result<()> {
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        let daemon = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
        let folder = open_folder(&self.folder)?;
        connect(&daemon, &SocketAddrUnix::new(socket_path(&folder))?)?;
        let descriptors = [stream.as_fd()];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        control.push(SendAncillaryMessage::ScmRights(&descriptors));
        let id = [IoSlice::new(self.attempt.as_str().as_bytes())];
        sendmsg(&daemon, &id, &mut control, SendFlags::NOSIGNAL)?;
        Ok(())
    }
}

/// The daemon's side: takes what shims hand on, as long as somebody wants it.
pub fn receive(
    folder: &Path,
) -> io::Result<(impl Future<Output = ()> + use<>, mpsc::Receiver<Connection>)> {
    let _ = std::fs::remove_file(folder.join(SOCKET));
    let handle = open_folder(folder)?;
    let listener = UnixListener::bind(socket_path(&handle))?;
    let (sender, receiver) = mpsc::channel(WAITING_MAX);
    let serve = async move {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    let sender = sender.clone();
                    tokio::spawn(async move {
                        match take(&stream).await {
                            // Too many wait already, or nobody does: it is closed.
                            Ok(connection) => drop(sender.try_send(connection)),
                            Err(error) => tracing::debug!(%error, "nothing was handed on"),
                        }
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot take what containers ask");
                    tokio::time::sleep(ACCEPT_RETRY).await;
                }
            }
        }
    };
    Ok((serve, receiver))
}

async fn take(stream: &UnixStream) -> io::Result<Connection> {
    loop {
        stream.readable().await?;
        match stream.try_io(Interest::READABLE, || read(stream.as_fd())) {
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            other => return other,
        }
    }
}

fn read(socket: BorrowedFd<'_>) -> io::Result<Connection> {
    let malformed = || io::Error::from(io::ErrorKind::InvalidData);
    let mut id = [0; ATTEMPT_ID_BYTES_MAX];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
    let found = recvmsg(socket, &mut [IoSliceMut::new(&mut id)], &mut control, flags)?;
    let mut descriptors = control.drain().filter_map(|message| match message {
        RecvAncillaryMessage::ScmRights(descriptors) => Some(descriptors),
        _ => None,
    });
    let descriptor: OwnedFd = descriptors
        .next()
        .and_then(|mut all| all.next())
        .ok_or_else(malformed)?;
    let id = std::str::from_utf8(&id[..found.bytes]).map_err(|_| malformed())?;
    let stream = TcpStream::from(descriptor);
    stream.set_nonblocking(true)?;
    Ok(Connection {
        attempt: id.parse().map_err(|_| malformed())?,
        stream,
    })
}

fn open_folder(folder: &Path) -> io::Result<OwnedFd> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok(openat(CWD, folder, flags, Mode::empty())?)
}

/// A socket's address holds a hundred bytes, which a data directory's path may not fit.
fn socket_path(folder: &OwnedFd) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()))
}
