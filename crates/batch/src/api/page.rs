//! One page of a list, by the last name of the page before.

use crate::error::Error;

/// Results of one call, and names in one.
const PAGE_MAX: i32 = 100;

/// How many to show, and one more to see whether there is another page.
pub fn page_size(asked: Option<i32>) -> Result<(usize, u32), Error> {
    let size = asked.unwrap_or(PAGE_MAX);
    if !(1..=PAGE_MAX).contains(&size) {
        return Err(Error::Client(format!(
            "maxResults must be between 1 and {PAGE_MAX}."
        )));
    }
    let size = u32::try_from(size).unwrap_or_default();
    Ok((usize::try_from(size).unwrap_or_default(), size + 1))
}

/// At most a page of names: what a Describe call takes.
pub fn listed<'a>(
    member: &str,
    names: &'a [String],
) -> Result<impl Iterator<Item = &'a str>, Error> {
    if i32::try_from(names.len()).is_ok_and(|count| count <= PAGE_MAX) {
        return Ok(names.iter().map(String::as_str));
    }
    Err(Error::Client(format!(
        "{member} can have at most {PAGE_MAX} entries."
    )))
}

pub fn bad_token() -> Error {
    Error::Client("The nextToken value is invalid.".to_owned())
}
