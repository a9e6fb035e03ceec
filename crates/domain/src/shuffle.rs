//! A shuffle that gives the same order for the same seed on every machine.

/// What FNV-1a (64 bits) begins with.
pub(crate) const FNV: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a (64 bits) of what came before and this text.
pub(crate) fn fnv(before: u64, text: &str) -> u64 {
    let mut hash = before;
    for &byte in text.as_bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash
}

/// A stream of numbers that depends on its seed text and purpose alone (FNV-1a into SplitMix64).
#[derive(Clone, Debug)]
pub struct Shuffler {
    state: u64,
}

impl Shuffler {
    /// `purpose` keeps streams of one seed apart, so that the order of the options of one item
    /// does not depend on how many questions were drawn before it.
    pub fn new(seed: &str, purpose: &str) -> Self {
        Self { state: fnv(fnv(fnv(FNV, seed), "\0"), purpose) }
    }

    fn next(&mut self) -> u32 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 32) as u32
    }

    /// A number below `bound`, each as likely as any other.
    fn below(&mut self, bound: u32) -> u32 {
        // Reject the uneven tail, else low numbers would come up a little more often.
        let tail = (u32::MAX % bound).wrapping_add(1) % bound;
        loop {
            let drawn = self.next();
            if drawn <= u32::MAX - tail {
                return drawn % bound;
            }
        }
    }

    /// Puts the list in a new order (Fisher–Yates).
    pub fn shuffle(&mut self, list: &mut [usize]) {
        for end in (1..list.len()).rev() {
            let other = self.below(end as u32 + 1) as usize;
            list.swap(end, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(seed: &str, purpose: &str, length: usize) -> Vec<usize> {
        let mut list: Vec<usize> = (0..length).collect();
        Shuffler::new(seed, purpose).shuffle(&mut list);
        list
    }

    #[test]
    fn a_seed_gives_the_order_that_was_published_for_it() {
        // Changing these orders changes quizzes that people have shared a seed for.
        assert_eq!(order("ward 7", "questions", 8), PUBLISHED);
    }
    const PUBLISHED: [usize; 8] = [6, 0, 3, 1, 4, 5, 2, 7];

    #[test]
    fn purposes_and_seeds_give_different_orders() {
        assert_ne!(order("a", "questions", 20), order("b", "questions", 20));
        assert_ne!(order("a", "questions", 20), order("a", "options", 20));
    }

    #[test]
    fn every_order_of_three_comes_up_about_as_often() {
        let mut counts = std::collections::BTreeMap::new();
        for n in 0..6000 {
            *counts.entry(order(&n.to_string(), "", 3)).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| (850..1150).contains(count)), "{counts:?}");
    }

    #[test]
    fn lists_of_none_and_one_are_left_alone() {
        assert_eq!(order("x", "", 0), [0_usize; 0]);
        assert_eq!(order("x", "", 1), [0]);
    }
}
