//! Which private network containers get: one that no route of the host touches. Pure.

use std::net::Ipv4Addr;

/// Length of the network's prefix.
pub const PREFIX_LENGTH: u8 = 16;
/// Private networks to choose from: the first that no route of the host touches.
pub const CANDIDATES: [Ipv4Addr; 6] = [
    Ipv4Addr::new(172, 29, 0, 0),
    Ipv4Addr::new(172, 30, 0, 0),
    Ipv4Addr::new(172, 28, 0, 0),
    Ipv4Addr::new(10, 213, 0, 0),
    Ipv4Addr::new(10, 214, 0, 0),
    Ipv4Addr::new(192, 168, 0, 0),
];

/// A route of the host: where to, how much of it counts, through which link.
#[derive(Debug, PartialEq, Eq)]
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

/// The first candidate that shares no address with a route, the default route apart.
pub fn choose(routes: &[Route]) -> Option<Ipv4Addr> {
    let own_mask = u32::MAX << (32 - PREFIX_LENGTH);
    let touches = |candidate: &Ipv4Addr, route: &Route| {
        let mask = route.mask & own_mask;
        mask != 0 && (route.to & mask) == (candidate.to_bits() & mask)
    };
    CANDIDATES
        .into_iter()
        .find(|c| !routes.iter().any(|r| touches(c, r)))
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
        let default = route([0, 0, 0, 0], 0);
        #[rustfmt::skip]
        let table = [
            (vec![],                                            Some(CANDIDATES[0])),
            (vec![default],                                     Some(CANDIDATES[0])),
            (vec![route([172, 29, 3, 0], 24)],                  Some(CANDIDATES[1])),
            (vec![route([172, 16, 0, 0], 12)],                  Some(CANDIDATES[3])),
            (vec![route([172, 16, 0, 0], 12), route([10, 0, 0, 0], 8)], Some(CANDIDATES[5])),
        ];
        for (row, (routes, expected)) in table.into_iter().enumerate() {
            assert_eq!(choose(&routes), expected, "row {row}");
        }
    }
}
