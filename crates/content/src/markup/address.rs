//! The addresses that links and images may have.

use pcw_domain::text::trim;

use crate::form::{Form, is_unseen};

/// The types of image that a `data:` address may hold: those that cannot carry a script.
const IMAGE_TYPES: &[&str] = &["png;base64,", "jpeg;base64,", "gif;base64,", "webp;base64,"];
/// How deep brackets may nest within an address.
const MAX_BRACKETS: usize = 4;

/// Reads the `(address)` at the beginning of a text: the address, and how many bytes both brackets and all between them
/// take up.
pub(super) fn bracketed(text: &str) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let mut address = String::new();
    let mut depth = 1;
    let mut at = 1;
    if bytes.first() != Some(&b'(') {
        return None;
    }
    loop {
        let mut start = at;
        at += 1;
        match *bytes.get(start)? {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'\\' if bytes.get(at).is_some_and(u8::is_ascii_punctuation) => {
                start = at;
                at += 1;
            }
            _ => {
                while at < bytes.len() && !matches!(bytes[at], b'(' | b')' | b'\\') {
                    at += 1;
                }
            }
        }
        if depth == 0 {
            return Some((trim(&address).to_owned(), at));
        }
        // Without this, text that opens bracket after bracket would be gone through again for each.
        if depth > MAX_BRACKETS {
            return None;
        }
        address.push_str(&text[start..at]);
    }
}

/// Whether a link may lead there.
pub(super) fn is_link(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("mailto:").or(address.strip_prefix("tel:")) else {
        return Form::Url.fits(address);
    };
    for char in rest.chars() {
        if is_unseen(char) {
            return false;
        }
    }
    !rest.is_empty() && rest.len() < Form::Url.max()
}

/// Whether an image may be had from there: data that are an image, or a path beside the page.
pub(super) fn is_image(address: &str) -> bool {
    let Some(image) = address.strip_prefix("data:image/") else { return is_path(address.as_bytes()) };
    for kind in IMAGE_TYPES {
        if let Some(data) = image.strip_prefix(*kind) {
            return is_base64(data.as_bytes());
        }
    }
    false
}

/// Digits of base 64, filled up with `=` to a length that four divides, as the last of four never needs more than two.
fn is_base64(data: &[u8]) -> bool {
    for (at, byte) in data.iter().enumerate() {
        let filling =
            *byte == b'=' && at > 0 && (at + 1 == data.len() || at + 2 == data.len() && data[at + 1] == b'=');
        if !filling && !byte.is_ascii_alphanumeric() && !matches!(byte, b'+' | b'/') {
            return false;
        }
    }
    !data.is_empty()
}

/// Letters, digits and `-_./%`, from the page downwards: no way up, however it is written.
fn is_path(address: &[u8]) -> bool {
    let mut named = false;
    for (at, byte) in address.iter().enumerate() {
        let rest = &address[at..];
        named |= byte.is_ascii_alphanumeric();
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_' | b'.' | b'/' | b'%')
            || rest.starts_with(b"..")
            || rest.starts_with(b"%2e")
            || rest.starts_with(b"%2E")
        {
            return false;
        }
    }
    named && address[0] != b'/' && address.len() <= Form::Url.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_letters_and_telephones_only() {
        for good in [
            "https://www.nhs.uk/a?b=c#d",
            "http://example.org",
            "mailto:a@example.org",
            "tel:+441632960000",
            "https://en.wikipedia.org/wiki/Rust_(fungus)",
        ] {
            assert!(is_link(good), "{good}");
        }
        for bad in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\u{0}script:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org",
            "/path",
            "page.html",
            "#part",
            "mailto:",
            "tel:",
            "https://",
            "https://a b",
            "mailto:a b",
            "https://a\u{202E}b",
            "mailto:a\u{200B}b",
            " https://a",
            "HTTPS://a",
            "blob:https://a",
        ] {
            assert!(!is_link(bad), "{bad:?}");
        }
    }

    #[test]
    fn images_are_data_or_stand_beside_the_page() {
        for good in [
            "./a.png",
            "data:image/png;base64,iVBORw0KGgo=",
            "data:image/jpeg;base64,/9j/4A==",
            "data:image/gif;base64,R0lGOD",
            "data:image/webp;base64,UklG+",
            "chart.png",
            "images/my%20chart_2-b.webp",
        ] {
            assert!(is_image(good), "{good}");
        }
        for bad in [
            "",
            ".",
            "data:image/svg+xml;base64,PHN2Zz4=",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "data:text/html;base64,PHA+",
            "data:image/png,x",
            "data:image/png;base64,",
            "data:image/png;base64,====",
            "data:image/png;base64,AAA===",
            "data:image/png;base64,A=A=",
            "data:image/png;base64,A A",
            "https://example.org/a.png",
            "//example.org/a.png",
            "/a.png",
            "\\a.png",
            "../a.png",
            "a/../../b.png",
            "a/%2e%2e/b.png",
            "a/.%2E/b.png",
            "a.png?x",
            "a.png#x",
            "javascript:x",
            "ä.png",
            "a b.png",
        ] {
            assert!(!is_image(bad), "{bad:?}");
        }
        assert!(!is_image(&"a".repeat(Form::Url.max() + 1)));
    }

    #[test]
    fn an_address_ends_with_the_bracket_that_closes_it() {
        let read = |text: &str| bracketed(text);
        let found = |address: &str, length| Some((String::from(address), length));
        assert_eq!(read("(a)b)"), found("a", 3));
        assert_eq!(read("(a(b)c)d"), found("a(b)c", 7));
        assert_eq!(read("(a\\)b)"), found("a)b", 6));
        assert_eq!(read("( a )"), found("a", 5));
        assert_eq!(read("()"), found("", 2));
        assert_eq!(read("((((()))))"), None);
        for text in ["", "(", "(a", "(a(b)", "a)", " (a)", "(a\\)", "\\(a)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
