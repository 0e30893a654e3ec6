//! The packet filter's part of the private network, in nftables' netlink: containers go out
//! under the host's address, nobody reaches them unasked, and they reach neither each other, nor
//! the host's own services, nor what clouds offer their machines on link-local addresses. Each
//! engine has a table of its own, for its links alone: what one opens is closed to all others'.
//!
//! ```text
//! table ip batchyard-0a {
//!   chain origin { type filter hook prerouting priority -300;
//!     iifname "byc0a*" fib saddr . iif oif missing drop }
//!   chain input { type filter hook input priority 0;
//!     iifname "byc0a*" ct state & (established | related) != 0 accept
//!     iifname "byc0a*" ip protocol icmp accept
//!     iifname "byc0a*" ip daddr <name server> udp dport 53 accept
//!     iifname "byc0a*" tcp dport <opened port> accept
//!     iifname "byc0a*" drop }
//!   chain forward { type filter hook forward priority 0;
//!     iifname "byc0a*" ip daddr 169.254.0.0/16 drop
//!     oifname "byc0a*" iifname "byc0a*" drop
//!     oifname "byc0a*" ct state & (established | related) == 0 drop }
//!   chain out { type nat hook postrouting priority 100;
//!     ip saddr 172.29.160.0/20 oifname != "byc0a*" masquerade }
//! }
//! ```

use std::io;
use std::net::Ipv4Addr;

use super::netlink::{APPEND, CREATE, Message, Socket};

const FAMILY_IP: u8 = 2;
const SUBSYSTEM: u16 = 10 << 8;
const BATCH_BEGIN: u16 = 16;
const BATCH_END: u16 = 17;
const NEW_TABLE: u16 = SUBSYSTEM;
const DELETE_TABLE: u16 = SUBSYSTEM | 2;
const NEW_CHAIN: u16 = SUBSYSTEM | 3;
const NEW_RULE: u16 = SUBSYSTEM | 6;

const HOOK_PREROUTING: u32 = 0;
const HOOK_INPUT: u32 = 1;
const HOOK_FORWARD: u32 = 2;
const HOOK_POSTROUTING: u32 = 4;
const PRIORITY_RAW: i32 = -300;
const PRIORITY_FILTER: i32 = 0;
const PRIORITY_SOURCE_NAT: i32 = 100;

const REGISTER_VERDICT: u32 = 0;
const REGISTER: u32 = 1;
const META_IIFNAME: u32 = 6;
const META_OIFNAME: u32 = 7;
const EQUAL: u32 = 0;
const NOT_EQUAL: u32 = 1;
const CT_STATE: u32 = 0;
const ESTABLISHED_OR_RELATED: u32 = 2 | 4;
const NETWORK_HEADER: u32 = 1;
const TRANSPORT_HEADER: u32 = 2;
const IP_PROTOCOL_OFFSET: u32 = 9;
const IP_SOURCE_OFFSET: u32 = 12;
const IP_DESTINATION_OFFSET: u32 = 16;
const DESTINATION_PORT_OFFSET: u32 = 2;
const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const DNS_PORT: u16 = 53;
const LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 0, 0);
const LINK_LOCAL_LENGTH: u8 = 16;
const DROP: u32 = 0;
const ACCEPT: u32 = 1;
const FIB_RESULT_LINK: u32 = 1;
/// By the source address, among the routes of the link it came in by.
const FIB_SOURCE_AND_LINK: u32 = 1 | 8;

/// What containers may reach of the host itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Openings {
    /// TCP ports, at any of the host's addresses but loopback.
    pub ports: Vec<u16>,
    /// Name servers that containers are told of; some hosts are their own.
    pub name_servers: Vec<Ipv4Addr>,
}

/// The containers' network, the table about it, and how their links' host ends' names start.
#[derive(Debug, Clone, Copy)]
pub struct Containers<'a> {
    pub table: &'a str,
    pub network: Ipv4Addr,
    pub prefix_length: u8,
    pub links: &'a str,
}

/// Takes an engine's table away, if it is there.
pub fn remove(table: &str) -> io::Result<()> {
    let table = Table(table);
    Socket::filter()?.batch(vec![
        Message::silent(BATCH_BEGIN, &[0, 0, 0, 10]),
        table.message(NEW_TABLE, CREATE),
        table.message(DELETE_TABLE, 0),
        Message::silent(BATCH_END, &[0, 0, 0, 10]),
    ])
}

/// Replaces the engine's table, in one transaction: there is no moment without rules.
pub fn install(containers: Containers<'_>, openings: &Openings) -> io::Result<()> {
    let strict = transaction(containers, openings, true);
    Socket::filter()?.batch(strict).or_else(|error| {
        // An older or smaller kernel: the links' own reverse path filter remains.
        tracing::warn!(%error, "the packet filter cannot check where packets come from");
        Socket::filter()?.batch(transaction(containers, openings, false))
    })
}

fn transaction(
    containers: Containers<'_>,
    openings: &Openings,
    check_origin: bool,
) -> Vec<Message> {
    let Containers {
        table,
        network,
        prefix_length,
        links,
    } = containers;
    let table = Table(table);
    let between = table.rule("forward", |m| drop_(from(to(m, EQUAL, links), links)));
    let unasked = table.rule("forward", |m| drop_(not_asked_for(to(m, EQUAL, links))));
    let metadata = table.rule("forward", |m| {
        let sent = from(m, links);
        drop_(address(
            sent,
            IP_DESTINATION_OFFSET,
            LINK_LOCAL,
            LINK_LOCAL_LENGTH,
        ))
    });
    let masquerade = table.rule("out", |m| {
        let own = address(m, IP_SOURCE_OFFSET, network, prefix_length);
        let matched = to(own, NOT_EQUAL, links);
        expression(matched, "masq", |m| m)
    });
    let mut messages = vec![
        Message::silent(BATCH_BEGIN, &[0, 0, 0, 10]),
        table.message(NEW_TABLE, CREATE),
        table.message(DELETE_TABLE, 0),
        table.message(NEW_TABLE, CREATE),
        table.chain("forward", "filter", HOOK_FORWARD, PRIORITY_FILTER),
        table.chain("out", "nat", HOOK_POSTROUTING, PRIORITY_SOURCE_NAT),
        table.chain("input", "filter", HOOK_INPUT, PRIORITY_FILTER),
        metadata,
        between,
        unasked,
        masquerade,
    ];
    messages.extend(input(table, links, openings));
    if check_origin {
        messages.push(table.chain("origin", "filter", HOOK_PREROUTING, PRIORITY_RAW));
        messages.push(table.rule("origin", |m| drop_(unrouted(from(m, links)))));
    }
    messages.push(Message::silent(BATCH_END, &[0, 0, 0, 10]));
    messages
}

/// The host's own services are for whoever is on the host.
fn input(table: Table<'_>, links: &str, openings: &Openings) -> Vec<Message> {
    let mut rules = vec![
        table.rule("input", |m| accept(asked_for(from(m, links)))),
        table.rule("input", |m| accept(protocol(from(m, links), ICMP))),
    ];
    for server in &openings.name_servers {
        for kind in [UDP, TCP] {
            rules.push(table.rule("input", |m| {
                let m = address(from(m, links), IP_DESTINATION_OFFSET, *server, 32);
                accept(port(protocol(m, kind), DNS_PORT))
            }));
        }
    }
    for opened in &openings.ports {
        rules.push(table.rule("input", |m| {
            accept(port(protocol(from(m, links), TCP), *opened))
        }));
    }
    rules.push(table.rule("input", |m| drop_(from(m, links))));
    rules
}

/// The name of an engine's table, which all that is in it repeats.
#[derive(Debug, Clone, Copy)]
struct Table<'a>(&'a str);

impl Table<'_> {
    fn message(self, kind: u16, flags: u16) -> Message {
        Message::new(kind, flags, &[FAMILY_IP, 0, 0, 0]).name(1, self.0)
    }

    fn chain(self, name: &str, kind: &str, hook: u32, priority: i32) -> Message {
        self.message(NEW_CHAIN, CREATE)
            .name(3, name)
            .nested(4, &[], |m| {
                m.network_number(1, hook)
                    .attribute(2, &priority.to_be_bytes())
            })
            .name(7, kind)
    }

    fn rule(self, chain: &str, expressions: impl FnOnce(Message) -> Message) -> Message {
        self.message(NEW_RULE, CREATE | APPEND)
            .name(2, chain)
            .nested(4, &[], expressions)
    }
}

fn expression(m: Message, name: &str, data: impl FnOnce(Message) -> Message) -> Message {
    m.nested(1, &[], |m| m.name(1, name).nested(2, &[], data))
}

/// Compares the register with the start of what it holds.
fn compare(m: Message, operation: u32, value: &[u8]) -> Message {
    expression(m, "cmp", |m| {
        m.network_number(1, REGISTER)
            .network_number(2, operation)
            .nested(3, &[], |m| m.attribute(1, value))
    })
}

fn meta(m: Message, key: u32) -> Message {
    expression(m, "meta", |m| {
        m.network_number(2, key).network_number(1, REGISTER)
    })
}

fn to(m: Message, operation: u32, links: &str) -> Message {
    compare(meta(m, META_OIFNAME), operation, links.as_bytes())
}

fn from(m: Message, links: &str) -> Message {
    compare(meta(m, META_IIFNAME), EQUAL, links.as_bytes())
}

/// Leaves the register's bits of the mask.
fn mask(m: Message, bits: [u8; 4]) -> Message {
    expression(m, "bitwise", |m| {
        m.network_number(1, REGISTER)
            .network_number(2, REGISTER)
            .network_number(3, 4)
            .nested(4, &[], |m| m.attribute(1, &bits))
            .nested(5, &[], |m| m.attribute(1, &[0; 4]))
    })
}

/// Reads a part of the packet's header.
fn payload(m: Message, header: u32, offset: u32, length: u32) -> Message {
    expression(m, "payload", |m| {
        m.network_number(1, REGISTER)
            .network_number(2, header)
            .network_number(3, offset)
            .network_number(4, length)
    })
}

fn protocol(m: Message, number: u8) -> Message {
    let m = payload(m, NETWORK_HEADER, IP_PROTOCOL_OFFSET, 1);
    compare(m, EQUAL, &[number])
}

fn port(m: Message, number: u16) -> Message {
    let m = payload(m, TRANSPORT_HEADER, DESTINATION_PORT_OFFSET, 2);
    compare(m, EQUAL, &number.to_be_bytes())
}

/// The source or the destination lies in the network.
fn address(m: Message, offset: u32, network: Ipv4Addr, prefix_length: u8) -> Message {
    let m = payload(m, NETWORK_HEADER, offset, 4);
    let bits = u32::MAX
        .checked_shl(32 - u32::from(prefix_length))
        .unwrap_or(0);
    compare(mask(m, bits.to_be_bytes()), EQUAL, &network.octets())
}

/// No route leads back through the link to where the packet says it comes from.
fn unrouted(m: Message) -> Message {
    let m = expression(m, "fib", |m| {
        m.network_number(1, REGISTER)
            .network_number(2, FIB_RESULT_LINK)
            .network_number(3, FIB_SOURCE_AND_LINK)
    });
    compare(m, EQUAL, &[0; 4])
}

fn not_asked_for(m: Message) -> Message {
    connection(m, EQUAL)
}

fn asked_for(m: Message) -> Message {
    connection(m, NOT_EQUAL)
}

/// Compares what is established or related of the connection's state with nothing.
fn connection(m: Message, operation: u32) -> Message {
    let m = expression(m, "ct", |m| {
        m.network_number(1, REGISTER).network_number(2, CT_STATE)
    });
    // The connection's state is in the machine's order, unlike all else here.
    compare(
        mask(m, ESTABLISHED_OR_RELATED.to_ne_bytes()),
        operation,
        &[0; 4],
    )
}

fn drop_(m: Message) -> Message {
    verdict(m, DROP)
}

fn accept(m: Message) -> Message {
    verdict(m, ACCEPT)
}

fn verdict(m: Message, code: u32) -> Message {
    expression(m, "immediate", |m| {
        m.network_number(1, REGISTER_VERDICT)
            .nested(2, &[], |m| m.nested(2, &[], |m| m.network_number(1, code)))
    })
}
