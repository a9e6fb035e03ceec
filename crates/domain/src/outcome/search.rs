//! The outcomes of a curriculum that come nearest to one that is being typed.
//!
//! Ranked by the words that two texts share: a word counts for more the fewer outcomes have it (BM25 without the count
//! of repetitions, which sentences do not have). Words of one group of synonyms, the title of the section and what opens
//! the outcome count for less; a phrase of the synonyms counts as one word more. Which words follow one another does not
//! count otherwise: that was tried, and found no more. A word that no outcome has stands for the one that it looks most
//! like, so that half-typed and mistyped words find something.

use super::Curriculum;
use super::terms::Terms;
use super::vocabulary::{Vocabulary, rarity};
use crate::text::concat;

/// What the verb is worth that leads what was typed.
const LEADING: f32 = 0.2;
/// What a word is worth that is only in the same group.
const GROUP: f32 = 0.7;
/// What a word is worth that is only in the title of the section, or in what opens the outcome.
const AROUND: f32 = 0.3;
/// What a word is worth that only looks alike.
const ALIKE: f32 = 0.6;
/// What a word is worth that no outcome has, when it is asked how much of a text was found.
const UNKNOWN: f32 = 0.5;
/// How much of the words of a text must be found for an outcome to be worth showing.
const SHARE: f32 = 0.2;
/// How many words a synonym may have.
const LONGEST: usize = 3;
/// How many words of a text are searched for. An outcome has some twenty.
const MOST_WORDS: usize = 100;
/// How near to the best one others must come.
const BESIDE: f32 = 0.2;

/// One outcome that comes near.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Its index in the curriculum.
    pub outcome: usize,
    /// How near it comes; only good for comparing those of one search.
    pub score: f32,
}

/// The words of a curriculum, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    /// What the score of each outcome is divided by: long ones share words with everything.
    lengths: Vec<f32>,
}

impl Index {
    /// Takes the words of every outcome in.
    pub fn new(curriculum: &Curriculum) -> Self {
        let mut index = Self::default();
        for (number, group) in curriculum.synonyms.iter().enumerate() {
            for word in group {
                let stems = Terms::of(word).stems;
                if !stems.is_empty() {
                    index.vocabulary.join(&phrase(&stems), number);
                }
            }
        }
        for level in &curriculum.taxonomy.levels {
            for verb in &level.verbs {
                index.take_verb(&verb.word);
            }
        }
        for verb in &curriculum.taxonomy.hard {
            index.take_verb(&verb.word);
        }
        for verb in &curriculum.taxonomy.others {
            index.take_verb(&verb.word);
        }
        let mut total = 0;
        for (number, outcome) in curriculum.outcomes.iter().enumerate() {
            let text = Terms::of(&outcome.text);
            total += text.stems.len();
            index.lengths.push(text.stems.len() as f32);
            index.take_in(number, &text.stems, 1.0);
            if let Some(section) = curriculum.sections.get(outcome.section) {
                index.take_in(number, &Terms::of(&section.title).stems, AROUND);
            }
            for word in &Terms::of(&outcome.stem).opening {
                index.vocabulary.add(&opener(word), number, AROUND);
            }
        }
        let mean = total.max(1) as f32 / index.lengths.len().max(1) as f32;
        for length in &mut index.lengths {
            *length = 0.5 + 0.5 * (*length / mean).sqrt();
        }
        index.vocabulary.weigh(index.lengths.len());
        index
    }

    /// A verb that leads outcomes says less of what they are about than other words do.
    fn take_verb(&mut self, verb: &str) {
        if let Some(stem) = Terms::of(verb).stems.first() {
            self.vocabulary.learn(&verb_key(stem));
        }
    }

    fn take_in(&mut self, outcome: usize, stems: &[String], weight: f32) {
        let vocabulary = &mut self.vocabulary;
        each(stems, &mut |key, length| {
            if length == 1 {
                vocabulary.add(key, outcome, weight);
            } else {
                vocabulary.add_known(key, outcome, weight);
            }
        });
    }

    /// At most so many outcomes that come near this text, best first. Those too far off are left out.
    pub fn nearest(&self, text: &str, most: usize) -> Vec<Near> {
        let mut terms = Terms::of(text);
        terms.stems.truncate(MOST_WORDS);
        let mut search = Search {
            index: self,
            scores: vec![0.0; self.lengths.len()],
            seen: Vec::new(),
            possible: 0.0,
            leads: false,
        };
        if let Some(first) = terms.stems.first() {
            search.leads = self.vocabulary.find(&verb_key(first)).is_some();
        }
        each(&terms.stems, &mut |key, length| {
            search.look_for(key, length);
            search.leads = false;
        });
        for word in &terms.opening {
            if let Some(word) = self.vocabulary.find(&opener(word)) {
                search.count(word, 1.0);
            }
        }
        search.best(most)
    }
}

/// How many rare words a text needs to share its part of, at most.
const LONG: f32 = 8.0;

/// One search under way.
struct Search<'a> {
    index: &'a Index,
    /// What each outcome has so far.
    scores: Vec<f32>,
    /// Words that were counted; each counts once.
    seen: Vec<usize>,
    /// What an outcome would have that shares every word.
    possible: f32,
    /// The word looked for is the verb that leads what was typed.
    leads: bool,
}

impl Search<'_> {
    fn look_for(&mut self, key: &str, length: usize) {
        let vocabulary = &self.index.vocabulary;
        let worth = if self.leads { LEADING } else { 1.0 };
        let known = vocabulary.find(key);
        if length == 1 {
            self.possible += worth * self.rarity_of(known);
        }
        match known {
            Some(word) => {
                self.count(word, worth);
                for &group in &vocabulary.word(word).groups {
                    self.count(group, GROUP);
                }
            }
            None if length == 1 => {
                if let Some(word) = vocabulary.alike(key) {
                    self.count(word, ALIKE);
                }
            }
            None => {}
        }
    }

    /// How rare a word is. One that no outcome has says less than how rare it is: it may only be put in another way.
    fn rarity_of(&self, word: Option<usize>) -> f32 {
        match word.map(|word| self.index.vocabulary.word(word)) {
            Some(word) if !word.places.is_empty() => word.rarity,
            _ => UNKNOWN * rarity(self.scores.len(), 0),
        }
    }

    fn count(&mut self, word: usize, worth: f32) {
        for &seen in &self.seen {
            if seen == word {
                return;
            }
        }
        self.seen.push(word);
        let word = self.index.vocabulary.word(word);
        for place in &word.places {
            self.scores[place.text as usize] += worth * place.weight * word.rarity;
        }
    }

    /// Those worth showing. Of those that come equally near, the first of the curriculum comes first.
    fn best(&self, most: usize) -> Vec<Near> {
        let mut best: Vec<Near> = Vec::new();
        // Nothing but what opens outcomes, such as "Be able to".
        if self.possible == 0.0 {
            return best;
        }
        // Who writes at length must not find nothing: an outcome of the curriculum cannot share all of it.
        let needed = SHARE * self.possible.min(LONG * rarity(self.scores.len(), 0));
        for (outcome, score) in self.scores.iter().enumerate() {
            if *score <= 0.0 || *score < needed {
                continue;
            }
            let score = score / self.index.lengths[outcome];
            let mut at = best.len();
            while at > 0 && best[at - 1].score < score {
                at -= 1;
            }
            if at < most {
                best.truncate(most - 1);
                best.insert(at, Near { outcome, score });
            }
        }
        let mut worth = 0;
        while worth < best.len() && best[worth].score >= BESIDE * best[0].score {
            worth += 1;
        }
        best.truncate(worth);
        best
    }
}

/// Every stem, and every two and three that follow one another, as one key with how many they are.
fn each(stems: &[String], look: &mut dyn FnMut(&str, usize)) {
    for start in 0..stems.len() {
        for length in 1..=LONGEST.min(stems.len() - start) {
            look(&phrase(&stems[start..start + length]), length);
        }
    }
}

fn phrase(stems: &[String]) -> String {
    let mut phrase = String::new();
    for stem in stems {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(stem);
    }
    phrase
}

/// The key of a verb that leads outcomes.
fn verb_key(stem: &str) -> String {
    concat(&["!", stem])
}

/// The key of a word that opens outcomes.
fn opener(word: &str) -> String {
    concat(&[":", word])
}
