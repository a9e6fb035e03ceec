//! What is wrapped around a pasted outcome and is none of it: marks of Markdown, quotation marks, what opens a list.

use super::bullet::bullet;
use super::curriculum::Taxonomy;
use super::parse::parse;
use super::word::{part, raised};
use crate::text::trim;

/// An outcome without what opens it ("Participants will be able to:"), which stands above the whole list. Where no verb
/// follows, or where it says who or in what situation, it stays as it is.
pub fn bare(text: &str, taxonomy: &Taxonomy) -> String {
    let parsed = parse(text, taxonomy);
    let whole = finished(text);
    if parsed.verbs.is_empty() || parsed.lead_in.is_empty() || parsed.tells {
        return whole.to_owned();
    }
    // The signs that part the two belong to neither.
    let mut rest = part(whole, parsed.lead_in.end, whole.len());
    loop {
        let after = part(rest, bullet(rest), rest.len());
        let signs = after.trim_start_matches([':', '：', ',', ';', '.', '…']);
        if signs.len() == rest.len() {
            return raised(unquoted(rest));
        }
        rest = signs;
    }
}

/// A line without marks of Markdown that stand in pairs: "**Describe** one plan".
pub fn unmarked(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, inside, after)) = pair(rest) {
        plain.push_str(before);
        plain.push_str(inside);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

/// What stands before, within and after the first pair of marks. White space next to a mark makes it none, and so do more
/// of the same: "____" is a gap to fill in.
fn pair(text: &str) -> Option<(&str, &str, &str)> {
    let bytes = text.as_bytes();
    let mut open = 0;
    while open + 4 < bytes.len() {
        let sign = bytes[open];
        let mut run = open;
        while bytes.get(run) == Some(&sign) {
            run += 1;
        }
        if !matches!(sign, b'*' | b'_') || run != open + 2 {
            open = run;
            continue;
        }
        let mut close = run;
        while close + 1 < bytes.len() && !(bytes[close] == sign && bytes[close + 1] == sign) {
            close += 1;
        }
        let inside = part(text, run, close);
        if close + 1 < bytes.len()
            && bytes.get(close + 2) != Some(&sign)
            && trim(inside).len() == inside.len()
        {
            return Some((part(text, 0, open), inside, part(text, close + 2, text.len())));
        }
        // A mark without its like ends the search: each would look through the rest again.
        return None;
    }
    None
}

/// A line without the quotation marks around the whole of it.
pub fn unquoted(line: &str) -> &str {
    let text = trim(line);
    for (open, close) in [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('«', '»'), ('„', '“')]
    {
        let Some(inside) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) else {
            continue;
        };
        // “This” and “that” are two.
        if !inside.contains([open]) && (close == '’' || !inside.contains([close])) {
            return trim(inside);
        }
    }
    line
}

/// An outcome without what parted it from the next one: "; and", "; or", ";".
pub fn finished(text: &str) -> &str {
    let text = trim(text);
    for end in ["and", "or", ""] {
        let before = text.strip_suffix(end).map(trim).and_then(|rest| rest.strip_suffix(';'));
        if let Some(before) = before {
            return trim(before);
        }
    }
    text
}
