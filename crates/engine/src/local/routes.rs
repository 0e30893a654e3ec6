//! Which private network an engine's containers get: one that no other engine has, and that
//! no route or address of the host touches. Pure.

use std::fmt;
use std::net::Ipv4Addr;

/// Length of a network's prefix: four thousand containers.
pub const PREFIX_LENGTH: u8 = 20;
/// Length of the candidates' prefix.
const CANDIDATE_LENGTH: u8 = 16;
/// Networks in a candidate.
const EACH: u8 = 1 << (PREFIX_LENGTH - CANDIDATE_LENGTH);
/// Networks to choose from, so engines on one machine.
pub const NETWORKS_MAX: u8 = EACH * 6;
/// Private networks to choose parts of.
const CANDIDATES: [Ipv4Addr; 6] = [
    Ipv4Addr::new(172, 29, 0, 0),
    Ipv4Addr::new(172, 30, 0, 0),
    Ipv4Addr::new(172, 28, 0, 0),
    Ipv4Addr::new(10, 213, 0, 0),
    Ipv4Addr::new(10, 214, 0, 0),
    Ipv4Addr::new(192, 168, 0, 0),
];

/// One of the networks, and all that is named after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Slot(pub u8);

impl Slot {
    pub fn network(self) -> Ipv4Addr {
        let candidate = CANDIDATES[usize::from(self.0 / EACH) % CANDIDATES.len()].to_bits();
        Ipv4Addr::from_bits(candidate | u32::from(self.0 % EACH) << (32 - PREFIX_LENGTH))
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02x}", self.0)
    }
}

/// A route of the host: where to, how much of it counts, through which link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    pub link: String,
    pub to: u32,
    pub mask: u32,
}

/// `/proc/net/route`: hexadecimal words in the machine's order.
pub fn parse_routes(text: &str) -> Vec<Route> {
    let word = |field: Option<&str>| {
        let value = u32::from_str_radix(field?, 16).ok()?;
        Some(u32::from_be_bytes(value.to_ne_bytes()))
    };
    let route = |line: &str| {
        let mut fields = line.split_whitespace();
        let link = fields.next()?.to_owned();
        let to = word(fields.next())?;
        let mask = word(fields.nth(5))?;
        Some(Route { link, to, mask })
    };
    text.lines().skip(1).filter_map(route).collect()
}

/// The first network that is nobody's and shares no address with a route, the default route
/// apart.
pub fn choose(routes: &[Route], taken: &[Slot]) -> Option<Slot> {
    let own_mask = u32::MAX << (32 - PREFIX_LENGTH);
    let touches = |network: u32, route: &Route| {
        let mask = route.mask & own_mask;
        mask != 0 && (route.to & mask) == (network & mask)
    };
    (0..NETWORKS_MAX).map(Slot).find(|slot| {
        let network = slot.network().to_bits();
        !taken.contains(slot) && !routes.iter().any(|r| touches(network, r))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
";

    #[cfg(target_endian = "little")]
    #[test]
    fn reads_the_kernels_routes() {
        let routes = parse_routes(TABLE);
        assert_eq!(routes.len(), 2);
        assert_eq!(
            Ipv4Addr::from_bits(routes[1].to),
            Ipv4Addr::new(192, 0, 2, 0)
        );
        assert_eq!(
            Ipv4Addr::from_bits(routes[1].mask),
            Ipv4Addr::new(255, 255, 255, 0)
        );
    }

    #[test]
    fn chooses_a_network_nobody_uses() {
        let route = |to: [u8; 4], length: u32| Route {
            link: "eth0".to_owned(),
            to: Ipv4Addr::from(to).to_bits(),
            mask: u32::MAX.checked_shl(32 - length).unwrap_or(0),
        };
        let default = || route([0, 0, 0, 0], 0);
        let all_of = |range: std::ops::Range<u8>| range.map(Slot).collect::<Vec<_>>();
        #[rustfmt::skip]
        let table = [
            (vec![],                                            vec![],          Some(0)),
            (vec![default()],                                   vec![],          Some(0)),
            (vec![default()],                                   vec![Slot(0)],   Some(1)),
            (vec![default()],                                   vec![Slot(1)],   Some(0)),
            (vec![route([172, 29, 3, 0], 24)],                  vec![],          Some(1)),
            (vec![route([172, 29, 16, 1], 32)],                 vec![Slot(0)],   Some(2)),
            (vec![route([172, 29, 0, 0], 16)],                  vec![Slot(16)],  Some(17)),
            (vec![route([172, 16, 0, 0], 12)],                  vec![],          Some(48)),
            (vec![route([172, 16, 0, 0], 12), route([10, 0, 0, 0], 8)], vec![],  Some(80)),
            (vec![],                                            all_of(0..95),   Some(95)),
            (vec![],                                            all_of(0..96),   None),
        ];
        for (row, (routes, taken, expected)) in table.into_iter().enumerate() {
            assert_eq!(choose(&routes, &taken), expected.map(Slot), "row {row}");
        }
    }

    #[test]
    fn networks_do_not_overlap() {
        let all: std::collections::BTreeSet<Ipv4Addr> =
            (0..NETWORKS_MAX).map(|n| Slot(n).network()).collect();
        assert_eq!(all.len(), usize::from(NETWORKS_MAX));
        let own_mask = u32::MAX << (32 - PREFIX_LENGTH);
        assert!(all.iter().all(|n| n.to_bits() & !own_mask == 0));
        assert_eq!(Slot(17).network(), Ipv4Addr::new(172, 30, 16, 0));
    }
}
