//! What a condition's text can mean: a number, a moment, a truth, bytes, a network.

use std::net::IpAddr;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

/// An address and everything that shares its first bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    prefix: u8,
}

/// What is not `true` is false, whatever it is.
pub(super) fn truth(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}

pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}

/// A date, compared by the millisecond.
pub(super) fn moment(text: &str) -> Option<i64> {
    date(text).map(Timestamp::as_millisecond)
}

/// Seconds since 1970, or ISO 8601 as AWS reads it: a year, a month, a day, a time, each of which
/// may be left out from the end; a time may have a fraction of nine digits and a zone.
pub(in crate::policy) fn date(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() != YEAR_DIGITS
        && let Ok(seconds) = text.parse::<i64>()
    {
        let edge = if seconds < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        return Some(Timestamp::from_second(seconds).unwrap_or(edge));
    }
    let (day, time) = match text.split_once(['T', 't']) {
        Some((day, time)) => (day, time),
        None => (text, ""),
    };
    let mut parts = day.splitn(3, '-').map(|part| digits(part, 4));
    let year = parts.next()??;
    let month = parts.next().unwrap_or(Some(1))?;
    let day = parts.next().unwrap_or(Some(1))?;
    let date = Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    let (time, offset) = zone(time)?;
    let time = clock(time)?;
    offset.to_timestamp(date.ok()?.to_datetime(time)).ok()
}

const YEAR_DIGITS: usize = 4;

fn digits(text: &str, longest: usize) -> Option<i32> {
    let plain =
        !text.is_empty() && text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The time without its zone: `Z`, `±hh`, `±hh:mm`, or none, which is UTC.
fn zone(time: &str) -> Option<(&str, Offset)> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some((time, Offset::UTC));
    }
    let Some(at) = time.rfind(['+', '-']) else {
        return Some((time, Offset::UTC));
    };
    let (time, zone) = time.split_at(at);
    let (hours, minutes) = zone[1..].split_once(':').unwrap_or((&zone[1..], "00"));
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let seconds = digits(hours, 2).filter(|hours| *hours < 24)? * 3_600
        + digits(minutes, 2).filter(|minutes| *minutes < 60)? * 60;
    let signed = if zone.starts_with('-') {
        -seconds
    } else {
        seconds
    };
    Some((time, Offset::from_seconds(signed).ok()?))
}

/// `h`, `h:mm`, `h:mm:ss` or `h:mm:ss.fffffffff`; nothing is midnight.
fn clock(time: &str) -> Option<Time> {
    if time.is_empty() {
        return Some(Time::midnight());
    }
    let (whole, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = whole.splitn(3, ':').map(|part| digits(part, 2));
    let hour = parts.next()??;
    let minute = parts.next().unwrap_or(Some(0))?;
    let second = parts.next().unwrap_or(Some(0))?;
    digits(fraction, 9)?;
    let nanos: i32 = format!("{fraction:0<9}").parse().ok()?;
    let small = |number: i32| i8::try_from(number).ok();
    Time::new(small(hour)?, small(minute)?, small(second)?, nanos).ok()
}

/// An address. Its decimals may begin with zeros, and are decimals then as well.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    let decimal = |part: &str| digits(part, 3).and_then(|number| u8::try_from(number).ok());
    let parts: Option<Vec<u8>> = text.split('.').map(decimal).collect();
    match parts.and_then(|parts| <[u8; 4]>::try_from(parts).ok()) {
        Some(bytes) => Some(IpAddr::from(bytes)),
        None => text.parse().ok(),
    }
}

/// An address, or a network such as `203.0.113.0/24`. An IPv6 network with bits of a host is none.
pub(super) fn network(text: &str) -> Option<Network> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let address = self::address(address)?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok()?,
        Some(_) => return None,
        None => longest,
    };
    let hosted = match address {
        IpAddr::V4(_) => false,
        IpAddr::V6(address) => {
            let host = u128::MAX.checked_shr(prefix.into()).unwrap_or(0);
            u128::from(address) & host != 0
        }
    };
    (prefix <= longest && !hosted).then_some(Network { address, prefix })
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let at = |text: &str| date(text).map(|moment| moment.to_string());
        #[rustfmt::skip]
        let table = [
            ("2016-12-13T21:20:37.593194+00:00",   Some("2016-12-13T21:20:37.593194Z")),
            ("2016-12-13t2:00:00.5+23",             Some("2016-12-12T03:00:00.5Z")),
            ("2016-12-13T02:00:00-01:30",           Some("2016-12-13T03:30:00Z")),
            ("2024",                                Some("2024-01-01T00:00:00Z")),
            ("2024-05",                             Some("2024-05-01T00:00:00Z")),
            ("1715947200",                          Some("2024-05-17T12:00:00Z")),
            ("-292275054",                          Some("1960-09-27T04:29:06Z")),
            ("01T",                                 Some("0001-01-01T00:00:00Z")),
            ("9223372036854775807",                 Some("9999-12-30T22:00:00.999999999Z")),
            ("9223372036854775808",                 None),
            ("tomorrow",                            None),
            ("234-13",                              None),
            ("2024-02-30",                          None),
            ("2016-12-13t2:00:00.593194+1",         None),
            ("2016-12-13t2:00:00.1999999999+10:59", None),
            ("2016-12-13T25:00",                    None),
            ("",                                    None),
        ];
        for (text, expected) in table {
            assert_eq!(at(text).as_deref(), expected, "{text}");
        }
    }
}
