//! Netlink, as much of it as making links, addresses, routes and packet filter rules takes:
//! attributes, messages, and the kernel's answers.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, sendto,
    socket,
};

/// Bytes of an answer. Errors quote the request, which is far smaller.
const ANSWER_BYTES_MAX: usize = 32 << 10;

const REQUEST: u16 = 0x01;
const ACK: u16 = 0x04;
pub const REPLACE: u16 = 0x100;
pub const EXCLUSIVE: u16 = 0x200;
pub const CREATE: u16 = 0x400;
pub const APPEND: u16 = 0x800;

const NESTED: u16 = 0x8000;
const HEADER_BYTES: usize = 16;
const NLMSG_ERROR: u16 = 2;

/// A message being written.
#[derive(Debug)]
pub struct Message {
    bytes: Vec<u8>,
    acknowledged: bool,
}

impl Message {
    /// A request of that type and extra flags; `fixed` is the type's own header.
    pub fn new(kind: u16, flags: u16, fixed: &[u8]) -> Self {
        Self::build(kind, flags | REQUEST | ACK, fixed, true)
    }

    /// A request the kernel does not answer, such as the brackets around a batch.
    pub fn silent(kind: u16, fixed: &[u8]) -> Self {
        Self::build(kind, REQUEST, fixed, false)
    }

    fn build(kind: u16, flags: u16, fixed: &[u8], acknowledged: bool) -> Self {
        let mut bytes = vec![0; HEADER_BYTES];
        bytes[4..6].copy_from_slice(&kind.to_ne_bytes());
        bytes[6..8].copy_from_slice(&flags.to_ne_bytes());
        bytes.extend_from_slice(fixed);
        let mut message = Self {
            bytes,
            acknowledged,
        };
        message.pad();
        message
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    pub fn attribute(mut self, kind: u16, value: &[u8]) -> Self {
        let length = u16::try_from(value.len() + 4).expect("attributes here are short");
        self.bytes.extend_from_slice(&length.to_ne_bytes());
        self.bytes.extend_from_slice(&kind.to_ne_bytes());
        self.bytes.extend_from_slice(value);
        self.pad();
        self
    }

    /// A name, with the zero byte that ends it.
    pub fn name(self, kind: u16, name: &str) -> Self {
        self.attribute(kind, &[name.as_bytes(), b"\0"].concat())
    }

    /// A number in the kernel's own order (links, addresses, routes).
    pub fn number(self, kind: u16, value: u32) -> Self {
        self.attribute(kind, &value.to_ne_bytes())
    }

    /// A number in network order (the packet filter).
    pub fn network_number(self, kind: u16, value: u32) -> Self {
        self.attribute(kind, &value.to_be_bytes())
    }

    /// An attribute made of attributes, and of a header of its own before them.
    pub fn nested(mut self, kind: u16, fixed: &[u8], inside: impl FnOnce(Self) -> Self) -> Self {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(&[0; 4]);
        self.bytes.extend_from_slice(fixed);
        let mut filled = inside(self);
        let length = u16::try_from(filled.bytes.len() - start).expect("attributes here are short");
        filled.bytes[start..start + 2].copy_from_slice(&length.to_ne_bytes());
        filled.bytes[start + 2..start + 4].copy_from_slice(&(kind | NESTED).to_ne_bytes());
        filled
    }
}

/// A socket into the network namespace in which it was opened.
#[derive(Debug)]
pub struct Socket {
    fd: OwnedFd,
}

impl Socket {
    /// Links, addresses, routes.
    pub fn route() -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkRoute)
    }

    /// The packet filter.
    pub fn filter() -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkNetFilter)
    }

    fn open(protocol: SockProtocol) -> io::Result<Self> {
        let kind = SockType::Raw;
        let fd = socket(
            AddressFamily::Netlink,
            kind,
            SockFlag::SOCK_CLOEXEC,
            protocol,
        )?;
        bind(fd.as_raw_fd(), &NetlinkAddr::new(0, 0))?;
        // A kernel that does not answer must not hang a launch.
        let wait = nix::sys::time::TimeVal::new(10, 0);
        nix::sys::socket::setsockopt(&fd, nix::sys::socket::sockopt::ReceiveTimeout, &wait)?;
        Ok(Self { fd })
    }

    /// Sends one message and waits for the kernel's verdict.
    pub fn request(&self, message: Message) -> io::Result<()> {
        self.batch(vec![message])
    }

    /// Sends messages together, and returns the first refusal.
    pub fn batch(&self, messages: Vec<Message>) -> io::Result<()> {
        let mut bytes = Vec::new();
        let mut waiting = 0_usize;
        for (sequence, mut message) in (1_u32..).zip(messages) {
            let length = u32::try_from(message.bytes.len()).map_err(io::Error::other)?;
            message.bytes[0..4].copy_from_slice(&length.to_ne_bytes());
            message.bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
            waiting += usize::from(message.acknowledged);
            bytes.extend(message.bytes);
        }
        let kernel = NetlinkAddr::new(0, 0);
        sendto(self.fd.as_raw_fd(), &bytes, &kernel, MsgFlags::empty())?;
        let mut buffer = vec![0; ANSWER_BYTES_MAX];
        while waiting > 0 {
            let length = match recv(self.fd.as_raw_fd(), &mut buffer, MsgFlags::empty()) {
                Err(Errno::EINTR) => continue,
                other => other?,
            };
            for code in answers(&buffer[..length])? {
                if code != 0 {
                    return Err(io::Error::from_raw_os_error(-code));
                }
                waiting = waiting.saturating_sub(1);
            }
        }
        Ok(())
    }
}

/// The verdicts in an answer: 0, or a negative errno.
fn answers(mut bytes: &[u8]) -> io::Result<Vec<i32>> {
    let damaged = || io::Error::new(io::ErrorKind::InvalidData, "a netlink answer is damaged");
    let mut codes = Vec::new();
    while let Some((header, _)) = bytes.split_first_chunk::<HEADER_BYTES>() {
        let length = u32::from_ne_bytes([header[0], header[1], header[2], header[3]]);
        let length = usize::try_from(length).map_err(|_| damaged())?;
        let kind = u16::from_ne_bytes([header[4], header[5]]);
        let message = bytes.get(HEADER_BYTES..length).ok_or_else(damaged)?;
        if kind == NLMSG_ERROR {
            let code = message.first_chunk::<4>().ok_or_else(damaged)?;
            codes.push(i32::from_ne_bytes(*code));
        }
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    Ok(codes)
}

/// The header of link messages. `up` also turns the link on.
pub fn link_header(index: u32, up: bool) -> [u8; 16] {
    let flag = if up {
        u32::try_from(libc::IFF_UP).unwrap_or(1)
    } else {
        0
    };
    let mut header = [0; 16];
    header[4..8].copy_from_slice(&index.to_ne_bytes());
    header[8..12].copy_from_slice(&flag.to_ne_bytes());
    header[12..16].copy_from_slice(&flag.to_ne_bytes());
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_padded_and_nested_lengths_cover_their_content() {
        let message = Message::new(16, CREATE, &[7; 4])
            .name(3, "ab")
            .nested(18, &[9; 4], |m| m.number(1, 5));
        let expected: Vec<u8> = [
            &[0, 0, 0, 0][..],
            &16_u16.to_ne_bytes(),
            &(CREATE | REQUEST | ACK).to_ne_bytes(),
            &[0; 8],
            &[7; 4],
            &7_u16.to_ne_bytes(),
            &3_u16.to_ne_bytes(),
            b"ab\0\0",
            &16_u16.to_ne_bytes(),
            &(0x12 | NESTED).to_ne_bytes(),
            &[9; 4],
            &8_u16.to_ne_bytes(),
            &1_u16.to_ne_bytes(),
            &5_u32.to_ne_bytes(),
        ]
        .concat();
        assert_eq!(message.bytes, expected);
    }

    #[test]
    fn a_cut_answer_is_an_error_and_never_a_panic() {
        let mut answer = vec![0; 20];
        answer[0..4].copy_from_slice(&20_u32.to_ne_bytes());
        answer[4..6].copy_from_slice(&NLMSG_ERROR.to_ne_bytes());
        answer[16..20].copy_from_slice(&(-17_i32).to_ne_bytes());
        assert_eq!(answers(&answer).expect("whole"), [-17]);
        assert!(answers(&answer[..18]).is_err());
        answer[0] = 3;
        assert!(answers(&answer).is_err());
    }

    #[test]
    fn the_kernel_refuses_an_unknown_link() {
        let socket = Socket::route().expect("opens");
        let header = link_header(0, false);
        let remove = Message::new(libc::RTM_DELLINK, 0, &header).name(3, "no-such-link");
        let error = socket.request(remove).expect_err("there is none");
        assert!(
            matches!(error.raw_os_error(), Some(libc::ENODEV | libc::EPERM)),
            "{error}"
        );
    }
}
