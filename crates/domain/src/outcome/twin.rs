//! Outcomes that say the same.

use super::curriculum::Taxonomy;
use super::lead_in::lead_in;
use super::word::{Words, among, ends, next, part};

/// Fewer words than this are too few to say that two outcomes are much the same.
const LEAST: usize = 4;

const SMALL: &str = "a an the of to in on for with and or by from at as is are be that this their your own how what when it its them they";

/// What an outcome says, in a form that is quick to compare.
pub struct Gist {
    /// Of all words after the lead-in, in their order.
    exact: u32,
    /// Of the words that say something, without their endings; ascending, each once.
    words: Vec<u32>,
    /// One bit for each of them: many differences show here at once.
    bits: u64,
}

/// How near two outcomes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The same words.
    Same,
    /// Much the same words.
    Near,
}

impl Gist {
    /// What this text says.
    pub fn of(text: &str, taxonomy: &Taxonomy) -> Self {
        let words = Words::of_outcome(text);
        let lead = lead_in(&words, taxonomy).end;
        let (mut exact, mut list, mut bits) = (SEED, Vec::new(), 0);
        for index in lead..words.len() {
            let word = figure(words.get(index));
            exact = hashed(hashed(exact, word), " ");
            if !among(SMALL, word) {
                let word = hashed(SEED, stem(word));
                bits |= 1 << (word % 64);
                insert(&mut list, word);
            }
        }
        if lead >= words.len() {
            exact = 0;
        }
        Self { exact, words: list, bits }
    }

    /// How near another one is.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.exact == other.exact && self.words == other.words {
            return (self.exact != 0).then_some(Likeness::Same);
        }
        let (few, many) = if self.words.len() < other.words.len() { (self, other) } else { (other, self) };
        // Each bit that only one of them has is a word that only one of them has.
        let apart = (self.bits ^ other.bits).count_ones() as usize;
        if few.words.len() < LEAST
            || few.words.len() * 5 < many.words.len() * 4
            || apart * 5 > few.words.len() + many.words.len()
        {
            return None;
        }
        let shared = shared(&few.words, &many.words);
        let all = few.words.len() + many.words.len() - shared;
        (shared * 5 >= all * 4 && shared >= LEAST).then_some(Likeness::Near)
    }
}

const SEED: u32 = 0x811c_9dc5;

fn hashed(mut hash: u32, text: &str) -> u32 {
    for byte in text.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}

/// "four" as "4".
fn figure(word: &str) -> &str {
    let mut rest = Some("one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10");
    while let (Some(name), Some(figure)) = (next(&mut rest), next(&mut rest)) {
        if name == word {
            return figure;
        }
    }
    word
}

/// A word without its commonest endings.
fn stem(word: &str) -> &str {
    let mut rest = Some("ings ing ies ed es s e y");
    while let Some(ending) = next(&mut rest) {
        if word.len() > ending.len() + 3 && ends(word, ending) {
            return part(word, 0, word.len() - ending.len());
        }
    }
    word
}

fn insert(list: &mut Vec<u32>, word: u32) {
    let mut at = list.len();
    while at > 0 && list[at - 1] > word {
        at -= 1;
    }
    // Texts of thousands of words are no outcomes: what they begin with is enough.
    if (at == 0 || list[at - 1] != word) && list.len() < 200 {
        list.insert(at, word);
    }
}

fn shared(one: &[u32], other: &[u32]) -> usize {
    let (mut at, mut of, mut shared) = (0, 0, 0);
    while at < one.len() && of < other.len() {
        let (left, right) = (one[at], other[of]);
        shared += usize::from(left == right);
        at += usize::from(left <= right);
        of += usize::from(right <= left);
    }
    shared
}
