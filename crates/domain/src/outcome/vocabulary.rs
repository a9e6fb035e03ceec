//! The words of many texts, and which texts have them.

use crate::text::{concat, figures};

/// How many chains the words are spread over, by their hash. A power of two.
const CHAINS: usize = 1024;
/// What looks alike has at least this share of its pairs of letters in common, in hundredths.
const SIMILAR: usize = 60;

/// Words by their keys: a stem, or several parted by spaces. What else is kept with them begins with a mark, such as `=`
/// for a group of synonyms.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    words: Vec<Word>,
    /// For each chain its newest word, one up; 0 for none.
    chains: Vec<u32>,
}

/// What is known of one word.
#[derive(Clone, Debug, Default)]
pub struct Word {
    key: String,
    hash: u32,
    /// The word before it in its chain, one up; 0 for none.
    next: u32,
    /// Its groups of synonyms, by the numbers of the words that stand for them.
    pub groups: Vec<usize>,
    /// The texts that have it, and what it weighs there.
    pub places: Vec<Place>,
    /// How rare it is: what sharing it is worth.
    pub rarity: f32,
}

/// A word in a text.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The text, by its number.
    pub text: u32,
    /// 1 where the word stands in the text itself.
    pub weight: f32,
}

impl Vocabulary {
    /// The word of this number.
    pub fn word(&self, number: usize) -> &Word {
        &self.words[number]
    }

    /// The number of this word.
    pub fn find(&self, key: &str) -> Option<usize> {
        self.find_by(key, hash(key))
    }

    #[inline(never)]
    fn find_by(&self, key: &str, hash: u32) -> Option<usize> {
        let mut next = self.chains.get(chain(hash)).copied().unwrap_or(0) as usize;
        while next > 0 {
            let word = &self.words[next - 1];
            if word.hash == hash && word.key == key {
                return Some(next - 1);
            }
            next = word.next as usize;
        }
        None
    }

    /// The number of this word, which comes to be known.
    pub fn learn(&mut self, key: &str) -> usize {
        let hash = hash(key);
        if let Some(number) = self.find_by(key, hash) {
            return number;
        }
        if self.chains.is_empty() {
            self.chains.resize(CHAINS, 0);
        }
        let chain = &mut self.chains[chain(hash)];
        self.words.push(Word { key: key.to_owned(), hash, next: *chain, ..Word::default() });
        *chain = self.words.len() as u32;
        self.words.len() - 1
    }

    /// This word is in this group of synonyms.
    pub fn join(&mut self, key: &str, group: usize) {
        let group = self.learn(&concat(&["=", &figures(group)]));
        let number = self.learn(key);
        let groups = &mut self.words[number].groups;
        if groups.last() != Some(&group) {
            groups.push(group);
        }
    }

    /// This text has this word, and with it the groups that the word is in. Texts come in their order, and what weighs
    /// most comes first.
    pub fn add(&mut self, key: &str, text: usize, weight: f32) {
        let number = self.learn(key);
        self.place(number, text, weight);
    }

    /// The same where the word is known; nothing where it is not.
    pub fn add_known(&mut self, key: &str, text: usize, weight: f32) {
        if let Some(number) = self.find(key) {
            self.place(number, text, weight);
        }
    }

    fn place(&mut self, number: usize, text: usize, weight: f32) {
        let places = &mut self.words[number].places;
        if places.last().is_none_or(|last| last.text != text as u32) {
            places.push(Place { text: text as u32, weight });
        }
        for at in 0..self.words[number].groups.len() {
            self.place(self.words[number].groups[at], text, weight);
        }
    }

    /// Works out how rare each word is among so many texts.
    pub fn weigh(&mut self, texts: usize) {
        for word in &mut self.words {
            word.rarity = rarity(texts, word.places.len());
        }
    }

    /// The word in some text that looks most like this one, where there is one that looks much like it.
    pub fn alike(&self, key: &str) -> Option<usize> {
        let (mut found, mut best) = (None, SIMILAR - 1);
        for (number, word) in self.words.iter().enumerate() {
            // Only single stems: letters, no space and no mark of ours.
            let stem = word.key.as_bytes().iter().all(|&byte| byte > b'@');
            if stem && !word.places.is_empty() {
                let share = shared(key.as_bytes(), word.key.as_bytes());
                if share > best {
                    (found, best) = (Some(number), share);
                }
            }
        }
        found
    }
}

/// What a word is worth that so many of the texts have: near enough the logarithm, to base 2, of how few they are.
pub fn rarity(texts: usize, having: usize) -> f32 {
    let few = (((texts + 1) * 32) / (2 * having + 1)).max(16) as u32;
    let whole = 31 - few.leading_zeros();
    (whole as f32) - 5.0 + (few as f32) / ((1_u32 << whole) as f32)
}

/// How many of the pairs of letters two words share, in hundredths of all they have (Dice).
fn shared(one: &[u8], other: &[u8]) -> usize {
    // No more can be shared than the shorter one has.
    let (fewer, more) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if fewer.len() < 3 || (fewer.len() - 1) * 200 < (fewer.len() + more.len() - 2) * SIMILAR {
        return 0;
    }
    let mut count = 0;
    for pair in fewer.windows(2) {
        for another in more.windows(2) {
            if pair == another {
                count += 1;
                break;
            }
        }
    }
    count * 200 / (fewer.len() + more.len() - 2)
}

/// FNV-1a.
fn hash(key: &str) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    for &byte in key.as_bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}

fn chain(hash: u32) -> usize {
    (hash ^ (hash >> 15)) as usize & (CHAINS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_with_the_texts_that_have_them() {
        let mut vocabulary = Vocabulary::default();
        for text in 0..3000 {
            vocabulary.add(&figures(text), text, 1.0);
            vocabulary.add("all", text, 1.0);
            vocabulary.add("all", text, 0.3);
        }
        for text in [0, 1, 1023, 2999] {
            let word = vocabulary.find(&figures(text)).expect("it was added");
            assert_eq!(vocabulary.word(word).places.len(), 1);
            assert_eq!(vocabulary.word(word).places[0].text, text as u32);
        }
        let all = vocabulary.word(vocabulary.find("all").expect("it was added"));
        assert_eq!(all.places.len(), 3000);
        assert!(all.places.iter().all(|place| place.weight == 1.0));
        assert_eq!(vocabulary.find("3000"), None);
        assert_eq!(Vocabulary::default().find("all"), None);
    }

    #[test]
    fn a_text_with_a_word_has_the_groups_of_the_word() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.join("patient", 0);
        vocabulary.join("person", 0);
        vocabulary.add("patient", 0, 1.0);
        vocabulary.add_known("person", 1, 1.0);
        vocabulary.add_known("letter", 2, 1.0);
        let person = vocabulary.word(vocabulary.find("person").expect("it joined"));
        let texts: Vec<u32> =
            vocabulary.word(person.groups[0]).places.iter().map(|place| place.text).collect();
        assert_eq!(texts, [0, 1]);
        assert_eq!(vocabulary.find("letter"), None);
    }

    #[test]
    fn rarity_comes_near_the_logarithm() {
        for texts in [1, 2, 10, 230, 1000] {
            for having in 0..=texts {
                let exact = ((texts + 1) as f32 / (having as f32 + 0.5)).log2().max(0.0);
                assert!((rarity(texts, having) - exact).abs() < 0.2, "{having} of {texts}");
            }
        }
    }

    #[test]
    fn what_is_half_typed_or_mistyped_looks_like_the_word() {
        let mut vocabulary = Vocabulary::default();
        for word in ["participat", "particular", "engag", "personalis", "plan"] {
            vocabulary.add(word, 0, 1.0);
        }
        vocabulary.join("participant", 0);
        let found = |typed: &str| vocabulary.alike(typed).map(|word| vocabulary.word(word).key.as_str());
        assert_eq!(found("particip"), Some("participat"));
        assert_eq!(found("partcipat"), Some("participat"));
        assert_eq!(found("personnalis"), Some("personalis"));
        assert_eq!(found("zebra"), None);
        assert_eq!(found("pl"), None);
        assert_eq!(found(""), None);
    }
}
