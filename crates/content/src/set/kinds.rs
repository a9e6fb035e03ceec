//! What findings are called in files.

use pcw_domain::outcome::finding::Kind;
pub(super) use pcw_domain::outcome::next_word as next;

/// All of them, in their order.
const ALL: [Kind; 14] = [
    Kind::Teaching,
    Kind::NoVerb,
    Kind::Hard,
    Kind::HardInSource,
    Kind::HardInTable,
    Kind::NotInTable,
    Kind::SeveralVerbs,
    Kind::NoObject,
    Kind::Gap,
    Kind::TooLong,
    Kind::OtherLevel,
    Kind::American,
    Kind::Duplicate,
    Kind::NearDuplicate,
];

/// Their names, in the same order.
const NAMES: &str = "teaching no-verb hard hard-in-source hard-in-table not-in-table several-verbs no-object gap too-long \
other-level american duplicate near-duplicate";

/// What it is called.
pub(super) fn name(kind: Kind) -> &'static str {
    let mut rest = Some(NAMES);
    for _ in 0..kind as usize {
        next(&mut rest);
    }
    next(&mut rest).unwrap_or_default()
}

/// Which one is called so.
pub(super) fn named(name: &str) -> Option<Kind> {
    ALL.get(place(NAMES, name)?).copied()
}

/// Which of these words, parted by spaces, this is.
#[inline(never)]
pub(super) fn place(words: &str, word: &str) -> Option<usize> {
    let (mut rest, mut at) = (Some(words), 0);
    while let Some(other) = next(&mut rest) {
        if other == word {
            return Some(at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_a_name_of_its_own_that_leads_back_to_it() {
        for (index, kind) in ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, index, "{kind:?}");
            assert_eq!(named(name(kind)), Some(kind));
        }
        assert_eq!(NAMES.split(' ').count(), ALL.len());
        assert_eq!(named(""), None);
        assert_eq!(named("wrong"), None);
    }

    #[test]
    fn no_finding_is_forgotten() {
        // The last one; a kind that comes after it makes this fail to compile or to hold.
        let last = match Kind::NearDuplicate {
            Kind::Teaching | Kind::NoVerb | Kind::Hard | Kind::HardInSource | Kind::HardInTable => 0,
            Kind::NotInTable | Kind::SeveralVerbs | Kind::NoObject | Kind::Gap | Kind::TooLong => 0,
            Kind::OtherLevel | Kind::American | Kind::Duplicate => 0,
            Kind::NearDuplicate => Kind::NearDuplicate as usize,
        };
        assert_eq!(last + 1, ALL.len());
    }
}
