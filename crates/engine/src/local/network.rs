//! A network of its own for each container, with a way out and none to its neighbours.
//!
//! Each container has a point-to-point link to the host: a veth pair, one address, one route on
//! either side. There is no shared segment on which to spoof or listen; the host routes, hides
//! the containers behind its own address, and drops what goes from one container to another.
//! The engine's link `batchyard-…` has no ports; it holds the address that all its containers'
//! default routes name, so that whoever serves containers has an address to listen on. Engines of
//! one machine share none of this: see [`claim`].

use std::fs::{self, File};
use std::io;
use std::net::Ipv4Addr;
use std::os::fd::AsRawFd;
use std::time::Duration;

use nix::libc;
use nix::sched::{CloneFlags, setns};
use nix::sys::socket::SockaddrIn;
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use super::claim::{self, Address, Claim, Claims, Found};
use super::filter::{self, Containers, Openings};
use super::netlink::{CREATE, EXCLUSIVE, Message, REPLACE, Socket, link_header};
use super::routes::{PREFIX_LENGTH, Route, Slot, choose, parse_routes};
use super::{netlink, rootfs};

/// The engine's table of the packet filter and the link of its gateway: this and the network.
const ENGINE_PREFIX: &str = "batchyard-";
/// Host ends of containers' links: this, the network, and the number of the address.
const LINK_PREFIX: &str = "byc";
const CONTAINER_LINK: &str = "eth0";
/// The first addresses are the gateway's.
const HOSTS_MIN: u32 = 16;
const HOST_MASK: u32 = u32::MAX >> PREFIX_LENGTH;
/// A network that nobody holds for so long is left over. A shim that its engine has just started
/// does not hold its address yet.
const COLLECT_AFTER: Duration = Duration::from_secs(5);
const COLLECT_EVERY: Duration = Duration::from_mins(10);
const MTU_DEFAULT: u32 = 1500;

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

/// An engine's private network, once it is ready for links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routed {
    slot: Slot,
    owner: String,
    /// As small as the way out needs it.
    mtu: u32,
}

impl Routed {
    pub fn gateway(&self) -> Ipv4Addr {
        gateway(self.slot)
    }

    fn host(&self, number: u32) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.slot.network().to_bits() | number)
    }
}

fn gateway(slot: Slot) -> Ipv4Addr {
    Ipv4Addr::from_bits(slot.network().to_bits() | 1)
}

fn engine_name(slot: Slot) -> String {
    format!("{ENGINE_PREFIX}{slot}")
}

/// What the engine holds of the host's network.
#[derive(Debug)]
pub struct Held {
    pub routed: Routed,
    claim: Claim,
}

impl Held {
    /// Leaves the host as it was, unless containers go on without the engine.
    pub fn retire(self) -> io::Result<()> {
        let claims = Claims::lock()?;
        if self.claim.in_use()? {
            return Ok(());
        }
        remove(&claims, self.routed.slot)
    }
}

/// Makes the host ready: a network of the engine's own, the gateway's link, forwarding, and the
/// rules that hide and separate containers. Says why not if this machine cannot.
pub fn prepare(owner: &str, host_ports: &[u16]) -> Result<Held, String> {
    let because = |what: &'static str| move |e: io::Error| format!("{what}: {e}");
    let routes = fs::read_to_string("/proc/net/route").map_err(because("no list of routes"))?;
    let routes = parse_routes(&routes);
    let socket = Socket::route().map_err(because("no netlink"))?;
    let claims = Claims::lock().map_err(because("no list of engines' networks"))?;
    let slot = own_or_free(&claims, owner, &routes).map_err(because("no list of networks"))?;
    let slot = slot.ok_or("all candidate networks are in use")?;
    let claim = claims
        .take(slot, owner)
        .map_err(because("no network is claimed"))?;
    let name = engine_name(slot);
    gateway_link(&socket, &name, gateway(slot)).map_err(because("no gateway link"))?;
    fs::write("/proc/sys/net/ipv4/ip_forward", "1").map_err(because("no forwarding"))?;
    let containers = Containers {
        table: &name,
        network: slot.network(),
        prefix_length: PREFIX_LENGTH,
        links: &format!("{LINK_PREFIX}{slot}"),
    };
    let openings = Openings {
        ports: host_ports.to_vec(),
        name_servers: rootfs::name_servers(),
    };
    filter::install(containers, &openings).map_err(because("no packet filter"))?;
    Ok(Held {
        routed: Routed {
            slot,
            owner: owner.to_owned(),
            mtu: uplink_mtu(&routes),
        },
        claim,
    })
}

/// The network of the engine's earlier life, or one that nobody has.
fn own_or_free(claims: &Claims, owner: &str, routes: &[Route]) -> io::Result<Option<Slot>> {
    let found = claims.found()?;
    if let Some(own) = found.iter().find(|f| f.owner == owner) {
        return Ok(Some(own.slot));
    }
    let taken: Vec<Slot> = found.iter().map(|f| f.slot).collect();
    let in_use = |taken: &[Slot]| [addresses(taken), routes.to_vec()].concat();
    if let Some(free) = choose(&in_use(&taken), &taken) {
        return Ok(Some(free));
    }
    let (kept, left): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|f| f.held);
    for leftover in left {
        remove(claims, leftover.slot)?;
    }
    let taken: Vec<Slot> = kept.iter().map(|f| f.slot).collect();
    Ok(choose(&in_use(&taken), &taken))
}

/// Removes what engines that are gone left, now and then.
pub async fn collect() {
    let look = || Claims::lock()?.found();
    loop {
        let before = tokio::task::spawn_blocking(look).await;
        let Ok(Ok(before)) = before else { return };
        tokio::time::sleep(COLLECT_AFTER).await;
        let suspects: Vec<Found> = before.into_iter().filter(|f| !f.held).collect();
        if !suspects.is_empty() {
            let done = tokio::task::spawn_blocking(move || collect_still_left(&suspects)).await;
            if let Ok(Err(error)) = done {
                tracing::warn!(%error, "networks of engines that are gone are left");
            }
        }
        tokio::time::sleep(COLLECT_EVERY).await;
    }
}

fn collect_still_left(suspects: &[Found]) -> io::Result<()> {
    let claims = Claims::lock()?;
    for found in claims.found()? {
        if suspects.contains(&found) {
            remove(&claims, found.slot)?;
        }
    }
    Ok(())
}

/// The claim last: what could not be removed is found again.
fn remove(claims: &Claims, slot: Slot) -> io::Result<()> {
    let name = engine_name(slot);
    filter::remove(&name)?;
    let socket = Socket::route()?;
    let containers = format!("{LINK_PREFIX}{slot}");
    for link in fs::read_dir("/sys/class/net")?.flatten() {
        let link = link.file_name().to_string_lossy().into_owned();
        if link == name || link.starts_with(&containers) {
            let removal = Message::new(libc::RTM_DELLINK, 0, &link_header(0, false));
            match socket.request(removal.name(IFLA_IFNAME, &link)) {
                // A dying container's went with it.
                Err(e) if e.raw_os_error() != Some(libc::ENODEV) => return Err(e),
                _ => {}
            }
        }
    }
    claims.release(slot)
}

fn gateway_link(socket: &Socket, name: &str, address: Ipv4Addr) -> io::Result<()> {
    let make = |kind: &str| {
        let message = Message::new(libc::RTM_NEWLINK, CREATE | EXCLUSIVE, &link_header(0, true));
        socket.request(
            message
                .name(IFLA_IFNAME, name)
                .nested(IFLA_LINKINFO, &[], |m| m.name(IFLA_INFO_KIND, kind)),
        )
    };
    match make("bridge").or_else(|e| if exists(&e) { Err(e) } else { make("dummy") }) {
        Err(e) if !exists(&e) => return Err(e),
        _ => {}
    }
    let index = link_index(name)?;
    match add_address(socket, index, address, 32) {
        Err(e) if !exists(&e) => Err(e),
        _ => set_up(socket, index),
    }
}

/// The addresses a container may have. `start` spreads the tries over the network.
fn host_numbers(start: u32) -> impl Iterator<Item = u32> {
    let all = (0..=HOST_MASK).map(move |n| start.wrapping_add(n) & HOST_MASK);
    // .0 and .255 confuse some programs.
    all.filter(|n| *n >= HOSTS_MIN && !matches!(n & 0xff, 0 | 0xff))
}

/// Turns the loopback of the container's namespace on.
pub fn loopback(container: Pid) -> io::Result<()> {
    let namespace = namespace_of(container)?;
    inside(&namespace, || set_up(&Socket::route()?, 1))
}

/// Puts an address on the loopback of the container's namespace and does something there.
pub fn at_address<T>(
    container: Pid,
    address: Ipv4Addr,
    what: impl FnOnce() -> io::Result<T>,
) -> io::Result<T> {
    let namespace = namespace_of(container)?;
    inside(&namespace, || {
        add_address(&Socket::route()?, 1, address, 32)?;
        what()
    })
}

/// Links the container's namespace to the host, and turns its loopback on.
pub fn connect(routed: &Routed, container: Pid, start: u32) -> io::Result<Address> {
    let held = claim::address(routed.slot, &routed.owner, host_numbers(start))?;
    let address = routed.host(held.number);
    let namespace = namespace_of(container)?;
    let host = Socket::route()?;
    let name = format!("{LINK_PREFIX}{}{:03x}", routed.slot, held.number);
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
    Ok(held)
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
fn configure(routed: &Routed, address: Ipv4Addr) -> io::Result<()> {
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

/// The host's own addresses, as routes: those of links without a network are in no list of
/// routes. Of engines' gateways the claims tell.
fn addresses(claimed: &[Slot]) -> Vec<Route> {
    let names: Vec<String> = claimed.iter().map(|s| engine_name(*s)).collect();
    let all = nix::ifaddrs::getifaddrs().into_iter().flatten();
    let own = all.filter(|a| !names.contains(&a.interface_name));
    own.filter_map(|a| {
        let address = a.address?.as_sockaddr_in().map(SockaddrIn::ip)?;
        Some(Route {
            link: a.interface_name,
            to: address.to_bits(),
            mask: u32::MAX,
        })
    })
    .collect()
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
    fn addresses_are_in_the_network() {
        let routed = Routed {
            slot: Slot(1),
            owner: "one".to_owned(),
            mtu: 1500,
        };
        assert_eq!(routed.gateway(), Ipv4Addr::new(172, 29, 16, 1));
        assert_eq!(routed.host(0x234), Ipv4Addr::new(172, 29, 18, 0x34));
        let numbers: Vec<u32> = host_numbers(0x1234_5ffe).collect();
        assert_eq!(numbers[..4], [0xffe, 16, 17, 18]);
        let distinct: std::collections::BTreeSet<u32> = numbers.iter().copied().collect();
        // 16 times .0 and .255, and the gateway's, of which .0 is one.
        assert_eq!((numbers.len(), distinct.len()), (4096 - 32 - 15, 4049));
    }
}
