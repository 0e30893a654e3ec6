//! The packet filter's part of the private network, in nftables' netlink: containers go out
//! under the host's address, nobody reaches them unasked, and they don't reach each other.
//!
//! ```text
//! table ip batchyard {
//!   chain origin { type filter hook prerouting priority -300;
//!     iifname "byv*" fib saddr . iif oif missing drop }
//!   chain forward { type filter hook forward priority 0;
//!     oifname "byv*" iifname "byv*" drop
//!     oifname "byv*" ct state & (established | related) == 0 drop }
//!   chain out { type nat hook postrouting priority 100;
//!     ip saddr 172.29.0.0/16 oifname != "byv*" masquerade }
//! }
//! ```

use std::io;
use std::net::Ipv4Addr;

use super::netlink::{APPEND, CREATE, Message, Socket};

const TABLE: &str = "batchyard";
const FAMILY_IP: u8 = 2;
const SUBSYSTEM: u16 = 10 << 8;
const BATCH_BEGIN: u16 = 16;
const BATCH_END: u16 = 17;
const NEW_TABLE: u16 = SUBSYSTEM;
const DELETE_TABLE: u16 = SUBSYSTEM | 2;
const NEW_CHAIN: u16 = SUBSYSTEM | 3;
const NEW_RULE: u16 = SUBSYSTEM | 6;

const HOOK_PREROUTING: u32 = 0;
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
const IP_SOURCE_OFFSET: u32 = 12;
const FIB_RESULT_LINK: u32 = 1;
/// By the source address, among the routes of the link it came in by.
const FIB_SOURCE_AND_LINK: u32 = 1 | 8;

/// Replaces our table, in one transaction: there is no moment without rules.
pub fn install(network: Ipv4Addr, prefix_length: u8, links: &str) -> io::Result<()> {
    let strict = transaction(network, prefix_length, links, true);
    Socket::filter()?.batch(strict).or_else(|error| {
        // An older or smaller kernel: the links' own reverse path filter remains.
        tracing::warn!(%error, "the packet filter cannot check where packets come from");
        Socket::filter()?.batch(transaction(network, prefix_length, links, false))
    })
}

fn transaction(
    network: Ipv4Addr,
    prefix_length: u8,
    links: &str,
    check_origin: bool,
) -> Vec<Message> {
    let table = |kind| message(kind, CREATE).name(1, TABLE);
    let between = rule("forward", |m| drop_(from(to(m, EQUAL, links), links)));
    let unasked = rule("forward", |m| drop_(not_asked_for(to(m, EQUAL, links))));
    let masquerade = rule("out", |m| {
        let matched = to(source(m, network, prefix_length), NOT_EQUAL, links);
        expression(matched, "masq", |m| m)
    });
    let mut messages = vec![
        Message::silent(BATCH_BEGIN, &[0, 0, 0, 10]),
        table(NEW_TABLE),
        message(DELETE_TABLE, 0).name(1, TABLE),
        table(NEW_TABLE),
        chain("forward", "filter", HOOK_FORWARD, PRIORITY_FILTER),
        chain("out", "nat", HOOK_POSTROUTING, PRIORITY_SOURCE_NAT),
        between,
        unasked,
        masquerade,
    ];
    if check_origin {
        messages.push(chain("origin", "filter", HOOK_PREROUTING, PRIORITY_RAW));
        messages.push(rule("origin", |m| drop_(unrouted(from(m, links)))));
    }
    messages.push(Message::silent(BATCH_END, &[0, 0, 0, 10]));
    messages
}

fn message(kind: u16, flags: u16) -> Message {
    Message::new(kind, flags, &[FAMILY_IP, 0, 0, 0])
}

fn chain(name: &str, kind: &str, hook: u32, priority: i32) -> Message {
    message(NEW_CHAIN, CREATE)
        .name(1, TABLE)
        .name(3, name)
        .nested(4, &[], |m| {
            m.network_number(1, hook)
                .attribute(2, &priority.to_be_bytes())
        })
        .name(7, kind)
}

fn rule(chain: &str, expressions: impl FnOnce(Message) -> Message) -> Message {
    message(NEW_RULE, CREATE | APPEND)
        .name(1, TABLE)
        .name(2, chain)
        .nested(4, &[], expressions)
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

fn source(m: Message, network: Ipv4Addr, prefix_length: u8) -> Message {
    let m = expression(m, "payload", |m| {
        m.network_number(1, REGISTER)
            .network_number(2, 1)
            .network_number(3, IP_SOURCE_OFFSET)
            .network_number(4, 4)
    });
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
    let m = expression(m, "ct", |m| {
        m.network_number(1, REGISTER).network_number(2, CT_STATE)
    });
    // The connection's state is in the machine's order, unlike all else here.
    compare(
        mask(m, ESTABLISHED_OR_RELATED.to_ne_bytes()),
        EQUAL,
        &[0; 4],
    )
}

fn drop_(m: Message) -> Message {
    expression(m, "immediate", |m| {
        m.network_number(1, REGISTER_VERDICT)
            .nested(2, &[], |m| m.nested(2, &[], |m| m.network_number(1, 0)))
    })
}
