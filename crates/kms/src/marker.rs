//! Where a page of a list ended, for whoever asks for the next. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::Error;

/// Version byte of markers.
const MARKER: u8 = 1;

/// The marker of a page whose last entry is called `name`.
pub fn marker_of(name: &str) -> String {
    let mut bytes = vec![MARKER];
    bytes.extend_from_slice(name.as_bytes());
    STANDARD.encode(bytes)
}

/// The name that the page begins after. The first page begins after nothing.
pub fn after(marker: Option<&str>) -> Result<String, Error> {
    marker.map_or_else(
        || Ok(String::new()),
        |marker| name_of(marker).ok_or(Error::InvalidMarker("The marker is invalid.")),
    )
}

fn name_of(marker: &str) -> Option<String> {
    let bytes = STANDARD.decode(marker).ok()?;
    let name = bytes.strip_prefix(&[MARKER])?;
    String::from_utf8(name.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_says_where_to_go_on() {
        for name in ["", "alias/one", "Größe"] {
            let marker = marker_of(name);
            assert_eq!(after(Some(&marker)).ok().as_deref(), Some(name));
        }
        assert_eq!(after(None).ok().as_deref(), Some(""));
        for text in ["", "alias/one", "not-a-marker", "AA==", "Af8="] {
            let refused = matches!(after(Some(text)), Err(Error::InvalidMarker(_)));
            assert!(refused, "{text}");
        }
    }
}
