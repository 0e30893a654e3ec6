//! Where an account's issuers may be. The daemon asks them in its own name, from its own machine:
//! whoever may name an issuer must not thereby reach what only this machine reaches. So that is
//! public addresses, unless the operator grants an account a place that is nearer.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::grantee::{Grantee, NotAGrantee};

/// `ACCOUNT=HOST` or `ACCOUNT=HOST:PORT`: an issuer on this machine or in a private network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerGrant {
    grantee: Grantee,
    place: Place,
}

/// A host, as URLs have it, and one of its ports or all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place {
    host: String,
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IssuerGrantError {
    #[error(transparent)]
    Account(#[from] NotAGrantee),
    #[error("{0} is not of the form ACCOUNT=HOST or ACCOUNT=HOST:PORT")]
    Form(String),
}

impl FromStr for IssuerGrant {
    type Err = IssuerGrantError;

    fn from_str(text: &str) -> Result<Self, IssuerGrantError> {
        let form = || IssuerGrantError::Form(text.to_owned());
        let (account, place) = text.split_once('=').ok_or_else(form)?;
        let place = Place::parse(place).ok_or_else(form)?;
        let grantee = account.parse()?;
        Ok(Self { grantee, place })
    }
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        if !text.bytes().all(plain) {
            return None;
        }
        let url = Url::parse(&format!("https://{text}/")).ok()?;
        // A URL does not tell its scheme's own port from none.
        let after_host = text.rsplit_once(']').map_or(text, |(_, rest)| rest);
        let port = match after_host.split_once(':') {
            Some((_, port)) => Some(port.parse().ok()?),
            None => None,
        };
        Some(Self {
            host: url.host_str()?.to_owned(),
            port,
        })
    }

    fn is_of(&self, url: &Url) -> bool {
        url.host_str() == Some(&self.host)
            && self
                .port
                .is_none_or(|port| url.port_or_known_default() == Some(port))
    }
}

/// What is gone to for one account: public addresses, and the places that it was granted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reach(Arc<[Place]>);

impl Reach {
    pub fn of(account: &str, grants: &[IssuerGrant]) -> Self {
        let its = grants.iter().filter(|grant| grant.grantee.is(account));
        Self(its.map(|grant| grant.place.clone()).collect())
    }

    pub fn has(&self, url: &Url) -> bool {
        self.0.iter().any(|place| place.is_of(url))
    }

    /// Names are judged by what they resolve to; an address that is written out, here.
    pub fn allows_literal(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let allowed = |address| is_allowed(address, self.has(url));
        host.parse().map_or(true, allowed)
    }

    pub fn resolver(&self, url: &Url) -> Resolver {
        Resolver {
            granted: self.has(url),
        }
    }
}

/// Even what was granted is no link-local address, and no group of them.
fn is_allowed(address: IpAddr, granted: bool) -> bool {
    let address = address.to_canonical();
    is_public(address) || (granted && is_near(address))
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
pub struct Resolver {
    granted: bool,
}

#[derive(Debug, thiserror::Error)]
#[error(
    "the name has only addresses that are not gone to for this account; the operator of this \
     server can grant it: batchyard serve --allow-issuer ACCOUNT=HOST"
)]
struct OutOfReach;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let granted = self.granted;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let usable: Vec<SocketAddr> = found
                .filter(|found| is_allowed(found.ip(), granted))
                .collect();
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
            // the address            granted, not
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
        let granted = |host: &str| {
            Reach(Arc::new([Place {
                host: host.to_owned(),
                port: None,
            }]))
        };
        for (text, near, public) in table {
            let address: IpAddr = text.parse().unwrap();
            assert_eq!(is_allowed(address, true), near, "{text}");
            assert_eq!(is_allowed(address, false), public, "{text}");
            let host = if address.is_ipv6() {
                format!("[{text}]")
            } else {
                text.to_owned()
            };
            let url = Url::parse(&format!("https://{host}:8443/keys")).unwrap();
            let host = url.host_str().unwrap();
            assert_eq!(granted(host).allows_literal(&url), near, "{text}");
            assert_eq!(granted("elsewhere").allows_literal(&url), public, "{text}");
        }
        for odd in ["https://2130706433/", "https://0x7f.1/", "https://127.1/"] {
            let url = Url::parse(odd).unwrap();
            assert!(!granted("elsewhere").allows_literal(&url), "{odd}");
        }
    }

    #[test]
    fn grants() {
        #[rustfmt::skip]
        let table = [
            // the grant                        an issuer                        granted
            ("111111111111=ci.local",           "https://ci.local/realm",        true),
            ("111111111111=CI.local",           "https://ci.local:8443/realm",   true),
            ("*=ci.local",                      "https://ci.local/realm",        true),
            ("222222222222=ci.local",           "https://ci.local/realm",        false),
            ("111111111111=ci.local",           "https://ci.local.example/",     false),
            ("111111111111=ci.local",           "https://sub.ci.local/",         false),
            ("111111111111=ci.local:8443",      "https://ci.local:8443/",        true),
            ("111111111111=ci.local:8443",      "https://ci.local/",             false),
            ("111111111111=ci.local:443",       "https://ci.local/",             true),
            ("111111111111=ci.local:443",       "http://ci.local/",              false),
            ("111111111111=127.0.0.1",          "http://127.0.0.1:9000/",        true),
            ("111111111111=[::1]:9000",         "http://[::1]:9000/",            true),
            ("111111111111=[::1]",              "http://[::1]:9000/",            true),
        ];
        for (grant, url, expected) in table {
            let reach = Reach::of("111111111111", &[grant.parse().unwrap()]);
            assert_eq!(
                reach.has(&Url::parse(url).unwrap()),
                expected,
                "{grant} {url}"
            );
        }
        for text in [
            "ci.local",
            "1=ci.local",
            "111111111111=",
            "111111111111=https://ci.local",
            "111111111111=ci.local/realm",
            "111111111111=user@ci.local",
            "111111111111=ci.local:",
            "111111111111=ci.local:99999",
            "111111111111=::1",
            "111111111111=*",
        ] {
            assert!(text.parse::<IssuerGrant>().is_err(), "{text}");
        }
    }
}
