//! Pages of lists. A page begins after the last thing of the page before, also when that is gone by
//! then: whoever deletes what they are shown, page by page, misses nothing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::Timestamp;

use crate::error::Error;

const PAGE_DEFAULT: i32 = 100;

/// Where something stands in its list: by a moment, then by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(i64, String);

impl Place {
    /// Without a moment it stands before all that have one.
    pub(super) fn of(at: Option<Timestamp>, name: &str) -> Self {
        Self(at.map_or(i64::MIN, Timestamp::ms), name.to_owned())
    }

    fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}:{}", self.0, self.1))
    }

    fn parse(token: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
        let (at, name) = text.split_once(':')?;
        Some(Self(at.parse().ok()?, name.to_owned()))
    }
}

/// What a request says of pages.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wanted<'a> {
    pub max: Option<i32>,
    pub after: Option<&'a str>,
    pub descending: bool,
}

/// One page of what was found, and the token of the next.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<String>,
}

pub(super) fn page<T>(
    found: Vec<T>,
    place: impl Fn(&T) -> Place,
    wanted: Wanted<'_>,
) -> Result<Page<T>, Error> {
    let after = wanted.after.map(|token| {
        let invalid = Error::InvalidNextToken("The NextToken value is invalid.");
        Place::parse(token).ok_or(invalid)
    });
    let after = after.transpose()?;
    let mut placed: Vec<(Place, T)> = found.into_iter().map(|one| (place(&one), one)).collect();
    placed.sort_by(|(one, _), (other, _)| one.cmp(other));
    if wanted.descending {
        placed.reverse();
    }
    if let Some(after) = after {
        placed.retain(|(place, _)| match wanted.descending {
            true => *place < after,
            false => *place > after,
        });
    }
    let size = usize::try_from(wanted.max.unwrap_or(PAGE_DEFAULT)).unwrap_or_default();
    let more = placed.len() > size;
    placed.truncate(size);
    let last = placed.last().filter(|_| more).map(|(place, _)| place);
    let next = last.map(Place::token);
    Ok(Page {
        items: placed.into_iter().map(|(_, one)| one).collect(),
        next,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(one: &(i64, u8)) -> Place {
        Place::of(Some(Timestamp::from_ms(one.0)), &one.1.to_string())
    }

    #[test]
    fn what_is_no_token() {
        for token in ["3", "-1", "x", "\u{e9}", "YQ"] {
            let wanted = Wanted {
                after: Some(token),
                ..Wanted::default()
            };
            assert!(page(vec![(1, 1)], place, wanted).is_err(), "{token}");
        }
    }

    proptest! {
        /// Page by page all are seen once and in order, though each page is deleted when it was seen.
        #[test]
        fn nothing_is_missed(
            all in proptest::collection::btree_set((0_i64..4, any::<u8>()), 0..40), max in 1..9_i32, descending: bool
        ) {
            let mut left: Vec<(i64, u8)> = all.into_iter().collect();
            let mut expected: Vec<Place> = left.iter().map(place).collect();
            expected.sort();
            if descending {
                expected.reverse();
            }
            let (mut seen, mut token) = (Vec::new(), None::<String>);
            loop {
                let wanted = Wanted { max: Some(max), after: token.as_deref(), descending };
                let page = page(left.clone(), place, wanted).unwrap();
                prop_assert!(page.items.len() <= usize::try_from(max).unwrap());
                left.retain(|one| !page.items.contains(one));
                seen.extend(page.items.iter().map(place));
                token = page.next;
                if token.is_none() {
                    break;
                }
            }
            prop_assert_eq!(seen, expected);
        }
    }
}
