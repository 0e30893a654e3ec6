//! Pages and their markers. A marker is the last item's name, wrapped so that nobody builds on it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::Error;

/// AWS's default.
const PAGE_SIZE: usize = 100;

/// One page of what was found, and the marker of the next.
pub struct Page<T> {
    pub items: Vec<T>,
    pub marker: Option<String>,
}

/// What the page begins after: a name, or nothing.
pub fn after(marker: Option<&String>) -> Result<String, Error> {
    let Some(marker) = marker else {
        return Ok(String::new());
    };
    URL_SAFE_NO_PAD
        .decode(marker)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| Error::Validation("Invalid Marker.".to_owned()))
}

pub fn size(max_items: Option<i32>) -> usize {
    max_items
        .and_then(|max| usize::try_from(max).ok())
        .unwrap_or(PAGE_SIZE)
}

/// Cuts what was found after the marker. `name` is what the next page begins after.
pub fn page<T, N: AsRef<str>>(
    mut found: Vec<T>,
    max_items: Option<i32>,
    name: impl Fn(&T) -> N,
) -> Page<T> {
    let size = size(max_items);
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().filter(|_| more);
    Page {
        marker: last.map(|last| marker(name(last).as_ref())),
        items: found,
    }
}

/// The marker of what comes after the item of this name.
pub fn marker(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(name)
}

/// Cuts a list that is whole, whatever its order.
pub fn page_of<T, N: AsRef<str>>(
    mut all: Vec<T>,
    marker: Option<&String>,
    max_items: Option<i32>,
    name: impl Fn(&T) -> N,
) -> Result<Page<T>, Error> {
    if marker.is_some() {
        let after = after(marker)?;
        let at = all.iter().position(|item| name(item).as_ref() == after);
        let at = at.ok_or_else(|| Error::Validation("Invalid Marker.".to_owned()))?;
        all.drain(..=at);
    }
    Ok(page(all, max_items, name))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Page by page gives everything once, in order.
    #[test]
    fn pages_are_the_whole() {
        let all: Vec<String> = (0..7).map(|n| format!("n{n}")).collect();
        for size in 1..9 {
            let (mut seen, mut marker) = (Vec::new(), None);
            loop {
                let page = page_of(all.clone(), marker.as_ref(), Some(size), Clone::clone).unwrap();
                assert!(page.items.len() <= usize::try_from(size).unwrap());
                seen.extend(page.items);
                marker = page.marker;
                if marker.is_none() {
                    break;
                }
            }
            assert_eq!(seen, all, "pages of {size}");
        }
    }

    #[test]
    fn strange_markers() {
        for marker in ["*", "", "bm9ib2R5"] {
            let marker = marker.to_owned();
            let page = page_of(vec!["a"], Some(&marker), None, |item| (*item).to_owned());
            assert!(page.is_err(), "{marker}");
        }
    }
}
