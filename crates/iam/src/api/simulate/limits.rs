//! How much one answer may look at, and where the next one goes on.

use std::ops::Range;

use crate::api::paging::{self, after};
use crate::error::Error;

/// The most actions, and the most resources, of one request; the product of both is paged through.
const NAMES_MAX: usize = 1_000;
/// The most values of condition keys.
const VALUES_MAX: usize = 1_000;
/// The most requests that one answer simulates.
const PAGE_MAX: usize = 1_000;
/// The most statements and values that one answer looks at. What has more of them has shorter
/// pages: "IAM might return fewer results, even when there are more results available".
const LOOKS_MAX: usize = 200_000;

pub fn check_names(
    actions: &[String],
    resources: &[String],
    entries: &[(String, String)],
) -> Result<(), Error> {
    if let Some(action) = actions.iter().find(|action| !action.contains(':')) {
        return Err(Error::InvalidInput(format!("Invalid action: {action}")));
    }
    let lists = [
        ("ActionNames", actions.len(), NAMES_MAX),
        ("ResourceArns", resources.len(), NAMES_MAX),
        ("ContextEntries", entries.len(), VALUES_MAX),
    ];
    match lists.into_iter().find(|(_, length, max)| length > max) {
        Some((list, _, max)) => Err(Error::InvalidInput(format!(
            "{list} has more than {max} members."
        ))),
        None => Ok(()),
    }
}

/// The numbers of a page out of `total`, and the marker of the next one. `looks` is what each of
/// them costs.
pub fn window(
    total: usize,
    looks: usize,
    (marker, max_items): (Option<&String>, Option<i32>),
) -> Result<(Range<usize>, Option<String>), Error> {
    let invalid = || Error::Validation("Invalid Marker.".to_owned());
    let begin = match marker {
        Some(_) => {
            let last = after(marker)?.parse::<usize>().map_err(|_| invalid())?;
            let last = Some(last).filter(|last| *last < total);
            last.ok_or_else(invalid)? + 1
        }
        None => 0,
    };
    let affordable = (LOOKS_MAX / looks.max(1)).clamp(1, PAGE_MAX);
    let end = total.min(begin + paging::size(max_items).min(affordable));
    let marker = (end < total && end > begin).then(|| paging::marker(&(end - 1).to_string()));
    Ok((begin..end, marker))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Page by page, every pair once; the dearer, the shorter; none without end.
    #[test]
    fn pages_are_as_long_as_they_may_cost() {
        for (total, looks, max_items, longest) in [
            (7, 1, Some(3), 3),
            (1_000_000, 0, Some(i32::MAX), PAGE_MAX),
            (500, 0, None, 100),
            (5_000, 1_000, Some(1_000), 200),
            (3, usize::MAX, Some(1_000), 1),
            (0, 1, None, 0),
        ] {
            let (mut next, mut marker, mut pages) = (0, None, 0);
            loop {
                let (page, more) = window(total, looks, (marker.as_ref(), max_items)).unwrap();
                assert_eq!(page.start, next);
                assert!(page.len() <= longest);
                (next, marker, pages) = (page.end, more, pages + 1);
                if marker.is_none() {
                    break;
                }
            }
            assert_eq!(next, total);
            assert_eq!(pages, total.div_ceil(longest.max(1)).max(1));
        }
        for marker in [
            "*",
            "",
            "x",
            "Nw",
            &paging::marker("7"),
            &paging::marker("-1"),
        ] {
            let marker = marker.to_owned();
            assert!(window(7, 1, (Some(&marker), None)).is_err(), "{marker}");
        }
    }

    #[test]
    fn lists_have_an_end() {
        let names = |length| vec!["k:a".to_owned(); length];
        let values = |length| vec![(String::new(), String::new()); length];
        assert!(check_names(&names(1_000), &names(1_000), &values(1_000)).is_ok());
        assert!(check_names(&names(1_001), &names(1), &values(0)).is_err());
        assert!(check_names(&names(1), &names(1_001), &values(0)).is_err());
        assert!(check_names(&names(1), &names(1), &values(1_001)).is_err());
        assert!(check_names(&["a".to_owned()], &names(1), &values(0)).is_err());
    }
}
