//! A network of its own for each container, with a way out and none to its neighbours.
//!
//! Each container has a point-to-point link to the host: a veth pair, one address, one route on
//! either side. There is no shared segment on which to spoof or listen; the host routes, hides
//! the containers behind its own address, and drops what goes from one container to another.
//! The link `batchyard0` has no ports; it holds the address that all containers' default routes
//! name, so that whoever serves containers has an address to listen on.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::net::Ipv4Addr;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use nix::fcntl::{FcntlArg, fcntl};
use nix::libc;
use nix::sched::{CloneFlags, setns};
use nix::sys::socket::SockaddrIn;
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use super::filter::{self, Containers, Openings};
use super::netlink::{CREATE, EXCLUSIVE, Message, REPLACE, Socket, link_header};
use super::routes::{CANDIDATES, PREFIX_LENGTH, Route, choose, parse_routes};
use super::state::byte_range;
use super::{netlink, rootfs};

/// The link that holds the gateway's address.
const GATEWAY_LINK: &str = "batchyard0";
/// Host ends of containers' links start so.
pub const LINK_PREFIX: &str = "byv";
const CONTAINER_LINK: &str = "eth0";
/// Leases of addresses, for all engines of this machine.
const LEASE_DIR: &str = "/run/batchyard";
const MTU_DEFAULT: u32 = 1500;
/// Host numbers tried before the pool counts as used up.
const LEASE_TRIES_MAX: u32 = 65_000;

const IFLA_IFNAME: u16 = 3;
const IFLA_MTU: u16 = 4;
const IFLA_LINKINFO: u16 = 18;
const IFLA_NET_NS_FD: u16 = 28;
const IFLA_INFO_KIND: u16 = 1;
const IFLA_INFO_DATA: u16 = 2;
const VETH_INFO_PEER: u16 = 1;
const IFA_ADDRESS: u16 = 1;
const IFA_LOCAL: u16 = 2;
const RTA_DST: u16 = 1;
const RTA_OIF: u16 = 4;
const RTA_GATEWAY: u16 = 5;
const RTA_PREFSRC: u16 = 7;
const AF_INET: u8 = 2;

/// Containers' private network, once it is ready for links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routed {
    /// The pool of addresses is this /16.
    pub network: Ipv4Addr,
    /// As small as the way out needs it.
    pub mtu: u32,
}

impl Routed {
    pub fn gateway(self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.network.to_bits() | 1)
    }

    fn host(self, number: u32) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.network.to_bits() | number)
    }
}

/// Makes the host ready: the gateway's link, forwarding, and the rules that hide and separate
/// containers. Says why not if this machine cannot.
pub fn prepare(host_ports: &[u16]) -> Result<Routed, String> {
    let because = |what: &'static str| move |e: io::Error| format!("{what}: {e}");
    let routes = fs::read_to_string("/proc/net/route").map_err(because("no list of routes"))?;
    let routes = parse_routes(&routes);
    let socket = Socket::route().map_err(because("no netlink"))?;
    let network = match own_network() {
        Some(network) => network,
        None => choose(&routes).ok_or("all candidate networks are in use")?,
    };
    let ready = Routed {
        network,
        mtu: uplink_mtu(&routes),
    };
    gateway_link(&socket, ready.gateway()).map_err(because("no gateway link"))?;
    fs::write("/proc/sys/net/ipv4/ip_forward", "1").map_err(because("no forwarding"))?;
    let containers = Containers {
        network,
        prefix_length: PREFIX_LENGTH,
        links: LINK_PREFIX,
    };
    let openings = Openings {
        ports: host_ports.to_vec(),
        name_servers: rootfs::name_servers(),
    };
    filter::install(containers, &openings).map_err(because("no packet filter"))?;
    Ok(ready)
}

fn gateway_link(socket: &Socket, address: Ipv4Addr) -> io::Result<()> {
    let make = |kind: &str| {
        let message = Message::new(libc::RTM_NEWLINK, CREATE | EXCLUSIVE, &link_header(0, true));
        socket.request(
            message
                .name(IFLA_IFNAME, GATEWAY_LINK)
                .nested(IFLA_LINKINFO, &[], |m| m.name(IFLA_INFO_KIND, kind)),
        )
    };
    match make("bridge").or_else(|e| if exists(&e) { Err(e) } else { make("dummy") }) {
        Err(e) if !exists(&e) => return Err(e),
        _ => {}
    }
    let index = link_index(GATEWAY_LINK)?;
    match add_address(socket, index, address, 32) {
        Err(e) if !exists(&e) => Err(e),
        _ => set_up(socket, index),
    }
}

/// What a running container holds: its address, until this is dropped or the process ends.
#[derive(Debug)]
pub struct Lease {
    _file: File,
    number: u32,
}

impl Lease {
    fn link(&self) -> String {
        format!("{LINK_PREFIX}{:04x}", self.number)
    }
}

/// Takes an address no other container has. `start` spreads the tries over the pool.
fn lease(start: u32) -> io::Result<Lease> {
    match fs::DirBuilder::new().mode(0o700).create(LEASE_DIR) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
        _ => {}
    }
    let options = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .mode(0o600)
        .clone();
    let file = options.open(Path::new(LEASE_DIR).join("addresses"))?;
    for attempt in 0..LEASE_TRIES_MAX {
        // The first addresses are the gateway's; .0 and .255 confuse some programs.
        let number = start.wrapping_add(attempt) & 0xffff;
        if number < 16 || matches!(number & 0xff, 0 | 0xff) {
            continue;
        }
        let byte = byte_range(libc::F_WRLCK, i64::from(number), 1)?;
        match fcntl(&file, FcntlArg::F_OFD_SETLK(&byte)) {
            Ok(_) => {
                return Ok(Lease {
                    _file: file,
                    number,
                });
            }
            Err(nix::errno::Errno::EAGAIN | nix::errno::Errno::EACCES) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Err(io::Error::other("all addresses are in use"))
}

/// Turns the loopback of the container's namespace on.
pub fn loopback(container: Pid) -> io::Result<()> {
    let namespace = namespace_of(container)?;
    inside(&namespace, || set_up(&Socket::route()?, 1))
}

/// Links the container's namespace to the host, and turns its loopback on.
pub fn connect(routed: Routed, container: Pid, start: u32) -> io::Result<Lease> {
    let lease = lease(start)?;
    let address = routed.host(lease.number);
    let namespace = namespace_of(container)?;
    let host = Socket::route()?;
    let name = lease.link();
    match make_pair(&host, &name, routed.mtu, &namespace) {
        // The last holder of this address is dying and its link not quite gone.
        Err(e) if exists(&e) => {
            let remove = Message::new(libc::RTM_DELLINK, 0, &link_header(0, false));
            host.request(remove.name(IFLA_IFNAME, &name))?;
            make_pair(&host, &name, routed.mtu, &namespace)?;
        }
        other => other?,
    }
    // Packets with another's address are dropped where they come in.
    fs::write(format!("/proc/sys/net/ipv4/conf/{name}/rp_filter"), "1")?;
    let quiet = fs::write(format!("/proc/sys/net/ipv6/conf/{name}/disable_ipv6"), "1");
    match quiet {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let index = link_index(&name)?;
    set_up(&host, index)?;
    let route = route_message(REPLACE, 32, true)
        .attribute(RTA_DST, &address.octets())
        .attribute(RTA_PREFSRC, &routed.gateway().octets())
        .number(RTA_OIF, index);
    host.request(route)?;
    inside(&namespace, || configure(routed, address))?;
    Ok(lease)
}

fn make_pair(host: &Socket, name: &str, mtu: u32, namespace: &File) -> io::Result<()> {
    let target = u32::try_from(namespace.as_raw_fd()).map_err(io::Error::other)?;
    let message = Message::new(
        libc::RTM_NEWLINK,
        CREATE | EXCLUSIVE,
        &link_header(0, false),
    )
    .name(IFLA_IFNAME, name)
    .number(IFLA_MTU, mtu)
    .nested(IFLA_LINKINFO, &[], |m| {
        m.name(IFLA_INFO_KIND, "veth")
            .nested(IFLA_INFO_DATA, &[], |m| {
                m.nested(VETH_INFO_PEER, &link_header(0, false), |m| {
                    m.name(IFLA_IFNAME, CONTAINER_LINK)
                        .number(IFLA_MTU, mtu)
                        .number(IFLA_NET_NS_FD, target)
                })
            })
    });
    host.request(message)
}

/// The container's side: loopback, its address, the gateway, and everything through it.
fn configure(routed: Routed, address: Ipv4Addr) -> io::Result<()> {
    let socket = Socket::route()?;
    set_up(&socket, 1)?;
    let index = link_index(CONTAINER_LINK)?;
    add_address(&socket, index, address, 32)?;
    set_up(&socket, index)?;
    let gateway = routed.gateway().octets();
    let to_gateway = route_message(0, 32, true).attribute(RTA_DST, &gateway);
    socket.request(to_gateway.number(RTA_OIF, index))?;
    let default = route_message(0, 0, false).attribute(RTA_GATEWAY, &gateway);
    socket.request(default.number(RTA_OIF, index))
}

/// A route of the main table; `direct` to what the link itself reaches.
fn route_message(flags: u16, prefix_length: u8, direct: bool) -> Message {
    let scope = if direct {
        libc::RT_SCOPE_LINK
    } else {
        libc::RT_SCOPE_UNIVERSE
    };
    let fixed = [
        AF_INET,
        prefix_length,
        0,
        0,
        libc::RT_TABLE_MAIN,
        libc::RTPROT_STATIC,
        scope,
        libc::RTN_UNICAST,
        0,
        0,
        0,
        0,
    ];
    Message::new(libc::RTM_NEWROUTE, CREATE | flags, &fixed)
}

fn add_address(socket: &Socket, link: u32, address: Ipv4Addr, prefix: u8) -> io::Result<()> {
    let mut fixed = vec![AF_INET, prefix, 0, libc::RT_SCOPE_UNIVERSE];
    fixed.extend_from_slice(&link.to_ne_bytes());
    let message = Message::new(libc::RTM_NEWADDR, CREATE | EXCLUSIVE, &fixed)
        .attribute(IFA_LOCAL, &address.octets())
        .attribute(IFA_ADDRESS, &address.octets());
    socket.request(message)
}

fn set_up(socket: &Socket, link: u32) -> io::Result<()> {
    socket.request(Message::new(
        libc::RTM_NEWLINK,
        0,
        &netlink::link_header(link, true),
    ))
}

fn link_index(name: &str) -> io::Result<u32> {
    Ok(nix::net::if_::if_nametoindex(name)?)
}

fn exists(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::AlreadyExists
}

fn namespace_of(process: Pid) -> io::Result<File> {
    File::open(format!("/proc/{process}/ns/net"))
}

/// Does something inside another network namespace. For single-threaded processes: a namespace
/// is a thread's.
fn inside<T>(namespace: &File, what: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    let home = File::open("/proc/self/ns/net")?;
    setns(namespace, CloneFlags::CLONE_NEWNET)?;
    let done = what();
    setns(home, CloneFlags::CLONE_NEWNET)?;
    done
}

/// The network of an earlier engine of this machine.
fn own_network() -> Option<Ipv4Addr> {
    let addresses = nix::ifaddrs::getifaddrs().ok()?;
    let own = addresses.filter(|a| a.interface_name == GATEWAY_LINK);
    let mut found = own.filter_map(|a| a.address?.as_sockaddr_in().map(SockaddrIn::ip));
    let address = found.find(|a| CANDIDATES.iter().any(|c| c.to_bits() | 1 == a.to_bits()))?;
    Some(Ipv4Addr::from_bits(address.to_bits() & !1))
}

fn uplink_mtu(routes: &[Route]) -> u32 {
    let mtu = |route: &Route| {
        let text = fs::read_to_string(format!("/sys/class/net/{}/mtu", route.link)).ok()?;
        text.trim().parse().ok()
    };
    routes
        .iter()
        .filter(|r| r.mask == 0)
        .filter_map(mtu)
        .min()
        .unwrap_or(MTU_DEFAULT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_in_the_pool() {
        let routed = Routed {
            network: CANDIDATES[0],
            mtu: 1500,
        };
        assert_eq!(routed.gateway(), Ipv4Addr::new(172, 29, 0, 1));
        assert_eq!(routed.host(0x1234), Ipv4Addr::new(172, 29, 0x12, 0x34));
    }
}
