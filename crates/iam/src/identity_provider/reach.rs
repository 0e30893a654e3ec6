//! Where an account's issuers may be. The daemon asks them in its own name, from its own machine:
//! whoever may name an issuer must not thereby reach what only this machine reaches.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// The addresses that are gone to for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// The first account's, whose principals run this machine: its own network too, and itself.
    Own,
    /// Everybody else's.
    Public,
}

impl Reach {
    pub fn allows(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        let everybodys = is_public(address);
        match self {
            Self::Public => everybodys,
            Self::Own => everybodys || is_near(address),
        }
    }

    /// Names are judged by what they resolve to; an address that is written out, here.
    pub fn allows_literal(self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        host.parse().map_or(true, |address| self.allows(address))
    }
}

/// This machine and private networks. Link-local addresses are no issuer's: clouds answer there
/// with a machine's own credentials.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || is_shared(v4),
        IpAddr::V6(v6) => v6.is_loopback() || (v6.is_unique_local() && v6 != METADATA),
    }
}

/// EC2's metadata, which is no link-local address in IPv6.
const METADATA: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);

/// RFC 6598: of carriers and overlay networks.
const fn is_shared(v4: Ipv4Addr) -> bool {
    let [first, second, ..] = v4.octets();
    first == 100 && second & 0xc0 == 64
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let special = matches!(
                v4.octets(),
                [0 | 224..=255, ..] | [192, 0, 0, _] | [198, 18 | 19, ..]
            );
            let near = v4.is_loopback() || v4.is_private() || v4.is_link_local();
            !special && !near && !is_shared(v4)
        }
        IpAddr::V6(v6) => {
            let segments = v6.segments();
            // Addresses that carry an IPv4 one: translated, compatible, 6to4.
            let inner = match segments {
                [0x64, 0xff9b, .., high, low]
                | [0, 0, 0, 0, 0, 0, high, low]
                | [0x2002, high, low, ..] => Some((u32::from(high) << 16) | u32::from(low)),
                _ => None,
            };
            // What is assigned to the world is 2000::/3.
            let global = segments[0] & 0xe000 == 0x2000;
            match inner {
                Some(inner) => is_public(IpAddr::V4(Ipv4Addr::from_bits(inner))),
                None => global,
            }
        }
    }
}

/// Resolves to what is in reach and nothing else, so that what was judged is connected to.
#[derive(Debug)]
pub struct Resolver(pub Reach);

#[derive(Debug, thiserror::Error)]
#[error("the name has only addresses that are not gone to for this account")]
struct OutOfReach;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let usable: Vec<SocketAddr> = found.filter(|it| reach.allows(it.ip())).collect();
            if usable.is_empty() {
                return Err(OutOfReach.into());
            }
            let usable: Addrs = Box::new(usable.into_iter());
            Ok(usable)
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn who_reaches_what() {
        #[rustfmt::skip]
        let table = [
            // the address            the first account, others
            ("93.184.216.34",         true,  true),
            ("2606:2800:220:1::1",    true,  true),
            ("127.0.0.1",             true,  false),
            ("::1",                   true,  false),
            ("::ffff:127.0.0.1",      true,  false),
            ("10.1.2.3",              true,  false),
            ("172.16.0.1",            true,  false),
            ("192.168.1.1",           true,  false),
            ("100.64.0.1",            true,  false),
            ("fd12::1",               true,  false),
            ("0.0.0.0",               false, false),
            ("::",                    false, false),
            ("169.254.169.254",       false, false),
            ("::ffff:169.254.169.254", false, false),
            ("64:ff9b::a9fe:a9fe",    false, false),
            ("64:ff9b::7f00:1",       false, false),
            ("2002:7f00:1::",         false, false),
            ("fd00:ec2::254",         false, false),
            ("fe80::1",               false, false),
            ("224.0.0.1",             false, false),
            ("255.255.255.255",       false, false),
            ("ff02::1",               false, false),
        ];
        for (text, own, public) in table {
            let address: IpAddr = text.parse().unwrap();
            assert_eq!(Reach::Own.allows(address), own, "{text}");
            assert_eq!(Reach::Public.allows(address), public, "{text}");
            let host = if address.is_ipv6() {
                format!("[{text}]")
            } else {
                text.to_owned()
            };
            let url = Url::parse(&format!("https://{host}:8443/keys")).unwrap();
            assert_eq!(Reach::Public.allows_literal(&url), public, "{text}");
        }
        for odd in ["https://2130706433/", "https://0x7f.1/", "https://127.1/"] {
            let url = Url::parse(odd).unwrap();
            assert!(!Reach::Public.allows_literal(&url), "{odd}");
        }
    }
}
