//! When a secret is rotated: `rate(…)`, `cron(…)` and windows ("Schedule expressions in Secrets
//! Manager rotation"). Times are UTC. Pure.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp as Instant, ToSpan as _, tz::TimeZone};
use wire::Timestamp;

use crate::error::Error;
use crate::model::Rules;

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// "You can rotate a secret as often as every four hours."
const HOURS_MIN: i64 = 4;
const DAYS_MAX: i64 = 999;
/// A cron expression that names no day within this time names none.
const SEARCHED_DAYS_MAX: i32 = 366 * 8;

/// The time in which a rotation may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub opens: Timestamp,
    pub closes: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    times: Times,
    duration_h: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Times {
    Hours(i64),
    Days(i64),
    Cron(Box<Cron>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Cron {
    /// Sorted.
    hours: Vec<i64>,
    months: Vec<i64>,
    days: Days,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    Every,
    OfMonth(Vec<i64>),
    LastOfMonth {
        before: i64,
    },
    /// 1 is Sunday.
    OfWeek(Vec<i64>),
    NthOfWeek {
        day: i64,
        nth: i64,
    },
    LastOfWeek {
        day: i64,
    },
}

fn invalid(what: &str) -> Error {
    Error::InvalidParameter(format!("The rotation schedule is invalid: {what}."))
}

impl Schedule {
    /// The schedule of these rules; none, if they say nothing of when.
    pub fn of(rules: &Rules) -> Result<Option<Self>, Error> {
        let times = match (rules.days, &rules.schedule) {
            (Some(_), Some(_)) => {
                return Err(Error::InvalidParameter(
                    "You cannot specify both rotation frequency and schedule expression together."
                        .to_owned(),
                ));
            }
            (Some(days), None) => Times::Days(in_range(days, 1, 1_000, "days")?),
            (None, Some(text)) => parse(text)?,
            (None, None) => return Ok(None),
        };
        let duration_h = rules.duration.as_deref().map(hours_of).transpose()?;
        let schedule = Self { times, duration_h };
        schedule.check_window()?;
        Ok(Some(schedule))
    }

    /// A window must not run into the next one, nor into the next day.
    fn check_window(&self) -> Result<(), Error> {
        let Some(duration) = self.duration_h else {
            return Ok(());
        };
        let longest = match &self.times {
            Times::Hours(hours) => *hours,
            Times::Days(_) => 24,
            Times::Cron(cron) => {
                let last = 24 - cron.hours.last().copied().unwrap_or_default();
                gaps(&cron.hours).min().unwrap_or(24).min(last)
            }
        };
        if duration > longest {
            return Err(invalid("the window is too long"));
        }
        Ok(())
    }

    /// A schedule that never comes, such as that of a 31st of February, is none.
    pub fn check_comes(&self, after: Timestamp) -> Result<(), Error> {
        match self.next(after) {
            Some(_) => Ok(()),
            None => Err(invalid("it names no day that there is")),
        }
    }

    /// In how many days it comes round, at least one: what AWS shows as `AutomaticallyAfterDays`.
    pub fn days_after(&self, rotated_at: Timestamp) -> Option<i64> {
        let days = match &self.times {
            Times::Days(days) => *days,
            Times::Hours(hours) => hours / 24,
            Times::Cron(_) => (self.next(rotated_at)?.opens.ms() - rotated_at.ms()) / DAY_MS,
        };
        Some(days.max(1))
    }

    /// Whether a rotation by hand puts the next one off.
    pub fn counts_from_last(&self) -> bool {
        !matches!(self.times, Times::Cron(_))
    }

    /// The first window that opens after this moment.
    pub fn next(&self, after: Timestamp) -> Option<Window> {
        let ms = after.ms();
        let (opens, is_hourly) = match &self.times {
            Times::Hours(hours) => {
                let due = ms + hours * HOUR_MS;
                (due - due.rem_euclid(HOUR_MS), true)
            }
            Times::Days(days) => {
                let due = ms + days * DAY_MS;
                (due - due.rem_euclid(DAY_MS), false)
            }
            Times::Cron(cron) => (cron.next(ms)?, cron.hours.len() > 1),
        };
        let closes = match self.duration_h {
            Some(hours) => opens + hours * HOUR_MS,
            None if is_hourly => opens + HOUR_MS,
            // To the end of the day.
            None => opens - opens.rem_euclid(DAY_MS) + DAY_MS - 1_000,
        };
        Some(Window {
            opens: Timestamp::from_ms(opens),
            closes: Timestamp::from_ms(closes),
        })
    }
}

fn in_range(number: i64, min: i64, max: i64, what: &str) -> Result<i64, Error> {
    if (min..=max).contains(&number) {
        return Ok(number);
    }
    Err(invalid(&format!("{what} from {min} to {max} are possible")))
}

fn number(text: &str) -> Result<i64, Error> {
    text.parse()
        .map_err(|_| invalid(&format!("{text} is no number")))
}

/// `3h`.
fn hours_of(text: &str) -> Result<i64, Error> {
    let hours = text
        .strip_suffix('h')
        .ok_or_else(|| invalid("a duration is a number of hours, such as 3h"))?;
    in_range(number(hours)?, 1, 24, "hours of a window")
}

fn parse(text: &str) -> Result<Times, Error> {
    let inner = |name: &str| {
        let rest = text.trim().strip_prefix(name)?.strip_prefix('(')?;
        rest.strip_suffix(')')
    };
    if let Some(rate) = inner("rate") {
        let (count, unit) = rate
            .split_once(' ')
            .ok_or_else(|| invalid("a rate is a number and a unit"))?;
        let count = number(count)?;
        return match unit.trim() {
            "hour" | "hours" => Ok(Times::Hours(in_range(
                count,
                HOURS_MIN,
                DAYS_MAX * 24,
                "hours",
            )?)),
            "day" | "days" => Ok(Times::Days(in_range(count, 1, DAYS_MAX, "days")?)),
            _ => Err(invalid("a rate is in hours or days")),
        };
    }
    match inner("cron") {
        Some(fields) => Ok(Times::Cron(Box::new(Cron::parse(fields)?))),
        None => Err(invalid("it is neither rate(…) nor cron(…)")),
    }
}

/// The hours between one and the next, around midnight too.
fn gaps(hours: &[i64]) -> impl Iterator<Item = i64> {
    let around = hours.first().map(|first| first + 24);
    let next = hours.iter().copied().skip(1).chain(around);
    hours.iter().copied().zip(next).map(|(a, b)| b - a)
}

const MONTHS: [&str; 12] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

impl Cron {
    fn parse(text: &str) -> Result<Self, Error> {
        let fields: Vec<&str> = text.split_whitespace().collect();
        let [minutes, hours, day, month, weekday, year] = fields[..] else {
            return Err(invalid("cron takes six fields"));
        };
        if minutes != "0" {
            return Err(invalid("minutes have to be 0"));
        }
        if year != "*" {
            return Err(invalid("the year has to be *"));
        }
        let hours = list(hours, 0, 23, &[])?;
        if gaps(&hours).any(|gap| gap < HOURS_MIN) {
            return Err(invalid("rotations are at least four hours apart"));
        }
        Ok(Self {
            hours,
            months: list(month, 1, 12, &MONTHS)?,
            days: days(day, weekday)?,
        })
    }

    fn next(&self, after_ms: i64) -> Option<i64> {
        let after = Instant::from_millisecond(after_ms).ok()?;
        let mut date = after.to_zoned_datetime(TimeZone::UTC).date();
        for _ in 0..SEARCHED_DAYS_MAX {
            if self.is_on(date) {
                let midnight = date.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
                let midnight = midnight.as_millisecond();
                let mut times = self.hours.iter().map(|hour| midnight + hour * HOUR_MS);
                if let Some(found) = times.find(|time| *time > after_ms) {
                    return Some(found);
                }
            }
            date = date.checked_add(1.day()).ok()?;
        }
        None
    }

    fn is_on(&self, date: Date) -> bool {
        let (day, length) = (i64::from(date.day()), i64::from(date.days_in_month()));
        let weekday = weekday_number(date.weekday());
        self.months.contains(&i64::from(date.month()))
            && match &self.days {
                Days::Every => true,
                Days::OfMonth(days) => days.contains(&day),
                Days::LastOfMonth { before } => day == length - before,
                Days::OfWeek(days) => days.contains(&weekday),
                Days::NthOfWeek { day: on, nth } => weekday == *on && (day - 1) / 7 + 1 == *nth,
                Days::LastOfWeek { day: on } => weekday == *on && day + 7 > length,
            }
    }
}

fn weekday_number(day: Weekday) -> i64 {
    i64::from(day.to_sunday_one_offset())
}

/// One of the two day fields says nothing.
fn days(day: &str, weekday: &str) -> Result<Days, Error> {
    match (day, weekday) {
        ("*", "?") | ("?" | "*", "*") => Ok(Days::Every),
        ("L", "?") => Ok(Days::LastOfMonth { before: 0 }),
        (last, "?") if last.starts_with("L-") => {
            let before = number(last.trim_start_matches("L-"))?;
            Ok(Days::LastOfMonth {
                before: in_range(before, 0, 30, "days before the last")?,
            })
        }
        (listed, "?") => Ok(Days::OfMonth(list(listed, 1, 31, &[])?)),
        ("?" | "*", weekday) => weekdays(weekday),
        _ => Err(invalid("one of day-of-month and day-of-week has to be ?")),
    }
}

fn weekdays(text: &str) -> Result<Days, Error> {
    if text == "L" {
        return Ok(Days::OfWeek(vec![7]));
    }
    if let Some((day, nth)) = text.split_once('#') {
        return Ok(Days::NthOfWeek {
            day: named(day, 1, 7, &WEEKDAYS)?,
            nth: in_range(number(nth)?, 1, 5, "weeks")?,
        });
    }
    if let Some(day) = text.strip_suffix('L') {
        return Ok(Days::LastOfWeek {
            day: named(day, 1, 7, &WEEKDAYS)?,
        });
    }
    Ok(Days::OfWeek(list(text, 1, 7, &WEEKDAYS)?))
}

fn named(text: &str, min: i64, max: i64, names: &[&str]) -> Result<i64, Error> {
    let place = names
        .iter()
        .position(|name| text.eq_ignore_ascii_case(name));
    match place.and_then(|place| i64::try_from(place).ok()) {
        Some(place) => Ok(min + place),
        None => in_range(number(text)?, min, max, "numbers"),
    }
}

/// `*`, `1`, `1-5`, `1,3`, `0/8`, `*/8` and lists of them, sorted.
fn list(text: &str, min: i64, max: i64, names: &[&str]) -> Result<Vec<i64>, Error> {
    let mut found = Vec::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, in_range(number(step)?, 1, max.max(1), "steps")?),
            None => (part, 1),
        };
        let (from, to) = match range.split_once('-') {
            _ if range == "*" => (min, max),
            Some((from, to)) => (named(from, min, max, names)?, named(to, min, max, names)?),
            None => {
                let from = named(range, min, max, names)?;
                (from, if part.contains('/') { max } else { from })
            }
        };
        if from > to {
            return Err(invalid("a range runs backwards"));
        }
        let mut at = from;
        while at <= to {
            found.push(at);
            at += step;
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rules(schedule: &str, duration: Option<&str>) -> Rules {
        Rules {
            days: None,
            schedule: Some(schedule.to_owned()),
            duration: duration.map(str::to_owned),
        }
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_iso8601(text).unwrap()
    }

    #[test]
    fn windows() {
        // A Wednesday.
        let after = at("2026-11-25T10:30:00Z");
        #[rustfmt::skip]
        let table = [
            // schedule              window      opens                   closes
            ("rate(4 hours)",        None,       "2026-11-25T14:00:00Z", "2026-11-25T15:00:00Z"),
            ("rate(6 hours)",        Some("3h"), "2026-11-25T16:00:00Z", "2026-11-25T19:00:00Z"),
            ("rate(1 day)",          None,       "2026-11-26T00:00:00Z", "2026-11-26T23:59:59Z"),
            ("rate(10 days)",        Some("4h"), "2026-12-05T00:00:00Z", "2026-12-05T04:00:00Z"),
            ("cron(0 8 1 * ? *)",    None,       "2026-12-01T08:00:00Z", "2026-12-01T23:59:59Z"),
            ("cron(0 16 ? * SUN *)", Some("2h"), "2026-11-29T16:00:00Z", "2026-11-29T18:00:00Z"),
            ("cron(0 0/8 * * ? *)",  None,       "2026-11-25T16:00:00Z", "2026-11-25T17:00:00Z"),
            ("cron(0 4 L * ? *)",    None,       "2026-11-30T04:00:00Z", "2026-11-30T23:59:59Z"),
            ("cron(0 4 ? * 2#1 *)",  None,       "2026-12-07T04:00:00Z", "2026-12-07T23:59:59Z"),
            ("cron(0 4 ? * FRIL *)", None,       "2026-11-27T04:00:00Z", "2026-11-27T23:59:59Z"),
            ("cron(0 1 15 JAN,JUL ? *)", None,   "2027-01-15T01:00:00Z", "2027-01-15T23:59:59Z"),
            ("cron(0 10 25 11 ? *)", None,       "2027-11-25T10:00:00Z", "2027-11-25T23:59:59Z"),
            ("cron(0 0 29 2 ? *)",   None,       "2028-02-29T00:00:00Z", "2028-02-29T23:59:59Z"),
        ];
        for (schedule, duration, opens, closes) in table {
            let parsed = Schedule::of(&rules(schedule, duration)).unwrap().unwrap();
            let window = Window {
                opens: at(opens),
                closes: at(closes),
            };
            assert_eq!(parsed.next(after), Some(window), "{schedule}");
        }
    }

    #[test]
    fn days_until_the_next() {
        let after = at("2026-11-25T10:30:00Z");
        for (schedule, days) in [
            ("rate(10 days)", 10),
            ("rate(4 hours)", 1),
            ("rate(72 hours)", 3),
            ("cron(0 8 1 * ? *)", 5),
            ("cron(0 0/8 * * ? *)", 1),
        ] {
            let parsed = Schedule::of(&rules(schedule, None)).unwrap().unwrap();
            assert_eq!(parsed.days_after(after), Some(days), "{schedule}");
            parsed.check_comes(after).unwrap();
        }
        for never in ["cron(0 0 31 2 ? *)", "cron(0 0 31 4,6 ? *)"] {
            let parsed = Schedule::of(&rules(never, None)).unwrap().unwrap();
            assert!(parsed.check_comes(after).is_err(), "{never}");
        }
    }

    #[test]
    fn what_is_no_schedule() {
        for (schedule, duration) in [
            ("rate(3 hours)", None),
            ("rate(0 days)", None),
            ("rate(1000 days)", None),
            ("rate(5 minutes)", None),
            ("rate(5)", None),
            ("every day", None),
            ("", None),
            ("cron(5 8 1 * ? *)", None),
            ("cron(0 8 1 * ? 2027)", None),
            ("cron(0 8 1 * 2 *)", None),
            ("cron(0 8 1 *)", None),
            ("cron(0 24 1 * ? *)", None),
            ("cron(0 8 32 * ? *)", None),
            ("cron(0 8 ? * 8 *)", None),
            ("cron(0 8 ? * MON#6 *)", None),
            ("cron(0 0/2 * * ? *)", None),
            ("cron(0 0,2 * * ? *)", None),
            ("cron(0 9-7 * * ? *)", None),
            ("rate(4 hours)", Some("5h")),
            ("rate(4 hours)", Some("0h")),
            ("rate(4 hours)", Some("2")),
            ("rate(1 day)", Some("25h")),
            ("cron(0 22 1 * ? *)", Some("3h")),
            ("cron(0 0/8 * * ? *)", Some("9h")),
        ] {
            assert!(
                Schedule::of(&rules(schedule, duration)).is_err(),
                "{schedule} {duration:?}"
            );
        }
        let both = Rules {
            days: Some(1),
            ..rules("rate(1 day)", None)
        };
        assert!(Schedule::of(&both).is_err());
        assert_eq!(Schedule::of(&Rules::default()).unwrap(), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "(cron|rate)?\\(?[0-9A-Z*?#/,L -]{0,24}\\)?") {
            if let Ok(Some(schedule)) = Schedule::of(&rules(&text, None)) {
                let after = Timestamp::from_ms(1_795_000_000_000);
                if let Some(window) = schedule.next(after) {
                    prop_assert!(window.opens > after && window.closes > window.opens, "{window:?}");
                }
            }
        }

        /// Windows follow one another.
        #[test]
        fn windows_do_not_overlap(hours in 4_i64..60, start in 1_700_000_000_000_i64..1_900_000_000_000) {
            let schedule = Schedule::of(&rules(&format!("rate({hours} hours)"), None)).unwrap().unwrap();
            let first = schedule.next(Timestamp::from_ms(start)).unwrap();
            let second = schedule.next(first.closes).unwrap();
            prop_assert!(second.opens >= first.closes);
        }
    }
}
