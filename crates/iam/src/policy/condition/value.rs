//! What a condition's text can mean: a number, a moment, a truth, bytes, a network.

use std::net::IpAddr;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// An address and everything that shares its first bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    prefix: u8,
}

pub(super) fn number(text: &str) -> Option<f64> {
    text.trim()
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

pub(super) fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}

/// Seconds since 1970, or the W3C's profile of ISO 8601: a moment with its offset, or a year, a
/// month or a day, which mean their beginning.
pub(super) fn date(text: &str) -> Option<Timestamp> {
    const YEAR_DIGITS: usize = 4;
    let text = text.trim();
    let whole = match text.len() {
        YEAR_DIGITS if text.bytes().all(|byte| byte.is_ascii_digit()) => format!("{text}-01-01"),
        7 if text.as_bytes()[YEAR_DIGITS] == b'-' => format!("{text}-01"),
        _ => text.to_owned(),
    };
    if let Ok(date) = whole.parse::<Date>()
        && !whole.contains(['T', 't', ' '])
    {
        return Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok();
    }
    if let Ok(seconds) = text.parse::<i64>() {
        return Timestamp::from_second(seconds).ok();
    }
    text.parse().ok()
}

/// An address, or a network such as `203.0.113.0/24`.
pub(super) fn network(text: &str) -> Option<Network> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok()?,
        Some(_) => return None,
        None => longest,
    };
    (prefix <= longest).then_some(Network { address, prefix })
}

impl Network {
    /// An IPv4 address that arrives in IPv6's clothes is the IPv4 address.
    pub(super) fn contains(self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
                let differing = u32::from(ours) ^ u32::from(theirs);
                differing.leading_zeros() >= u32::from(self.prefix)
            }
            (IpAddr::V6(ours), IpAddr::V6(theirs)) => {
                let differing = u128::from(ours) ^ u128::from(theirs);
                differing.leading_zeros() >= u32::from(self.prefix)
            }
            _ => false,
        }
    }
}
