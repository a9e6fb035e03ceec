//! Caps that hold before a pack is decoded, so that a hostile or broken file costs little.

use pcw_domain::text::figures;

use crate::fault::Fault;
use crate::messages::faults as say;

/// The longest pack, in bytes of text: 2 MB.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// How deep lists and objects may nest. No pack needs more than 6.
pub const MAX_DEPTH: usize = 20;
/// The longest list that is decoded at all. The longest valid list, of items, is a tenth of it.
pub const MAX_LIST: usize = 10_000;
/// The most fields of one object that are decoded at all.
pub const MAX_FIELDS: usize = 200;
/// The most errors, and the most warnings, that are told of one pack.
pub const MAX_FAULTS: usize = 1_000;

/// Checks length and nesting of a JSON text without decoding it. `None` when it may be decoded.
pub fn check_text(text: &str) -> Option<Fault> {
    if text.len() > MAX_BYTES {
        return Some(say::TOO_LARGE.fault(&[]));
    }
    is_too_deep(text).then(too_deep)
}

/// What is said of data that is nested too deep.
pub(crate) fn too_deep() -> Fault {
    say::TOO_DEEP.fault(&[&figures(MAX_DEPTH)])
}

fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in text.bytes() {
        if in_string {
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{KINDS, Kind, Shape};

    fn nested(depth: usize) -> String {
        "[".repeat(depth) + &"]".repeat(depth)
    }

    fn depth(shape: &Shape) -> usize {
        let variants = shape.variants.iter().flat_map(|variant| variant.fields);
        let inner = shape.fields.iter().chain(variants).map(|field| match field.kind {
            Kind::Object(shape) => depth(shape),
            Kind::List(entries) => 1 + entries.kind.object().map_or(0, depth),
            _ => 0,
        });
        1 + inner.max().unwrap_or_default()
    }

    #[test]
    fn what_authors_are_told_of_nesting_is_true() {
        let deepest = KINDS.map(depth).into_iter().max().map(|depth| depth.to_string());
        let said = too_deep().cure;
        assert_eq!(said.rsplit([' ', '.']).nth(1).map(String::from), deepest, "{said}");
    }

    #[test]
    fn nesting_up_to_the_cap_may_be_decoded() {
        assert_eq!(check_text(&nested(MAX_DEPTH)), None);
        let deep = check_text(&nested(MAX_DEPTH + 1)).unwrap();
        assert_eq!(deep.code, "too-deep");
        assert!(check_text(&nested(100_000)).is_some());
    }

    #[test]
    fn brackets_inside_texts_do_not_nest() {
        let many = "[{".repeat(50);
        assert_eq!(check_text(&["[\"", &many, "\"]"].concat()), None);
        assert_eq!(check_text(&["[\"\\\"", &many, "\"]"].concat()), None);
        let after_escaped_backslash = ["[\"\\\\\"", &nested(MAX_DEPTH), "]"].concat();
        assert!(check_text(&after_escaped_backslash).is_some());
    }

    #[test]
    fn two_megabytes_is_the_longest() {
        assert_eq!(check_text(&" ".repeat(MAX_BYTES)), None);
        assert_eq!(check_text(&" ".repeat(MAX_BYTES + 1)).unwrap().code, "too-large");
    }
}
