//! Short forms of ids: FNV-1a (64 bits), its halves folded, in base 36 with the lowest digit first.
//!
//! Of a list, each id is written by its first few digits. Where two ids of one list share those, both are written as
//! `~` and seven digits. Where even those are shared, which only happens to ids that were made for it, nothing is read.

use crate::item::{Item, Kind};
use crate::rating::Rating;
use crate::selection::choices;
use crate::shuffle::{FNV, fnv};

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// How many digits are written where fewer are shared.
const WIDE: usize = 7;

/// Most digits that are ever written: of the id of a pack.
const MOST: usize = 12;

/// The short forms of a list of ids. Their digits are worked out once: dividing so large numbers again for each pair of
/// ids is what plain JavaScript is slowest at.
pub(super) struct Forms {
    all: Vec<[u8; MOST]>,
    digits: usize,
}

impl Forms {
    /// Of a list that is written with this many digits, as far as there are ids.
    #[inline(never)]
    fn of<'a>(digits: usize, id: &mut dyn FnMut(usize) -> Option<&'a str>) -> Self {
        let mut all = Vec::new();
        while let Some(id) = id(all.len()) {
            let hash = fnv(FNV, id);
            let mut rest = hash ^ hash >> 32;
            let mut form = [0; MOST];
            for digit in &mut form[..digits.max(WIDE)] {
                *digit = DIGITS[(rest % 36) as usize];
                rest /= 36;
            }
            all.push(form);
        }
        Self { all, digits }
    }

    /// Of all items of a quiz.
    pub(super) fn of_items(items: &[Item]) -> Self {
        Self::of(5, &mut |index| Some(&items.get(index)?.id))
    }

    /// Of the options, reasons, steps or prompts of an item.
    pub(super) fn of_parts(item: &Item) -> Self {
        Self::of(2, &mut |index| part(item, index))
    }

    /// Of the choices of a matching.
    pub(super) fn of_choices(item: &Item) -> Self {
        Self::of(2, &mut |index| match &item.kind {
            Kind::Matching(kind) => Some(&kind.choices.get(index)?.id),
            _ => None,
        })
    }

    /// Writes the id at this place of the list.
    pub(super) fn push(&self, text: &mut String, index: usize) {
        let Some(form) = self.all.get(index) else { return };
        let mut digits = self.digits;
        if self.only(&form[..digits]).is_none() {
            text.push('~');
            digits = WIDE;
        }
        for &digit in &form[..digits] {
            text.push(char::from(digit));
        }
    }

    /// Reads one id off the beginning of a text: its place in the list, if it is there. A text that does not begin with
    /// the form of an id is left as it is.
    pub(super) fn take(&self, text: &mut &str) -> Option<usize> {
        let (form, digits) = match text.strip_prefix("~") {
            Some(bare) => (bare, WIDE),
            None => (*text, self.digits),
        };
        let wanted = form.as_bytes().get(..digits)?;
        for digit in wanted {
            if !matches!(digit, b'0'..=b'9' | b'a'..=b'z') {
                return None;
            }
        }
        *text = &form[digits..];
        self.only(wanted)
    }

    /// The place of the one form that begins with these digits.
    fn only(&self, digits: &[u8]) -> Option<usize> {
        let mut found = None;
        for (index, form) in self.all.iter().enumerate() {
            if form.starts_with(digits) {
                if found.is_some() {
                    return None;
                }
                found = Some(index);
            }
        }
        found
    }
}

/// The id of one of the options, reasons, steps or prompts of an item.
fn part(item: &Item, index: usize) -> Option<&str> {
    Some(match &item.kind {
        Kind::Scenario(kind) => &kind.options.get(index)?.id,
        Kind::Ordering(kind) => &kind.steps.get(index)?.id,
        Kind::Matching(kind) => &kind.prompts.get(index)?.id,
        Kind::Rating(kind) if index < kind.options() => Rating::IDS[index],
        _ => &choices(item).get(index)?.id,
    })
}

/// The id of a pack where it is too long to be written in full.
pub(super) fn of_pack(id: &str) -> String {
    let mut text = String::from("~");
    Forms::of(12, &mut |index| if index == 0 { Some(id) } else { None }).push(&mut text, 0);
    text
}
