//! What a text is searched by: its words without those that say nothing, brought to their stems.

use super::stem::{is_empty, stem};

/// How many of the first words may be what opens an outcome.
const OPENING: usize = 4;
/// How far in "able to" may stand for all before it to be a lead-in.
const LEAD_IN: usize = 16;

/// The words of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The stems of its words, in their order.
    pub stems: Vec<String>,
    /// The first words as they stand, those of three letters and more.
    pub opening: Vec<String>,
}

impl Terms {
    /// Takes a text apart. What stands before "able to" in its beginning is left out.
    pub fn of(text: &str) -> Self {
        let mut reading = Reading::default();
        for character in text.chars() {
            match character {
                'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => reading.word.push(lower(character)),
                'a'..='z' | '0'..='9' => reading.word.push(character),
                // A possessive or a contraction: the "s" that follows is an empty word.
                '\'' | '’' => reading.close(),
                // "co-production" is one word, as "coproduction" is; "self-management" likewise.
                '-' | '\u{2010}' | '\u{2011}' if reading.is_prefix() => {}
                // Marks that nobody sees, and accents that stand alone.
                '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
                '\u{c0}'..='\u{1fff}' | '\u{2c00}'..='\u{2dff}' => reading.word.push(character),
                '\u{3040}'..='\u{d7ff}' | '\u{f900}'..='\u{fdff}' | '\u{10000}'.. => {
                    reading.word.push(character)
                }
                _ => reading.close(),
            }
        }
        reading.close();
        reading.terms
    }
}

#[derive(Default)]
struct Reading {
    terms: Terms,
    word: String,
    /// How many words were closed.
    count: usize,
    /// The last word was "able".
    able: bool,
}

impl Reading {
    fn is_prefix(&self) -> bool {
        matches!(self.word.as_str(), "co" | "non" | "re" | "pre" | "multi" | "inter" | "self" | "well")
    }

    fn close(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let mut word = std::mem::take(&mut self.word);
        self.count += 1;
        if self.able && word == "to" && self.count <= LEAD_IN {
            self.terms.stems.clear();
        }
        self.able = word == "able";
        if self.count <= OPENING && word.len() > 2 {
            self.terms.opening.push(word.clone());
        }
        if !is_empty(&word) {
            stem(&mut word);
            self.terms.stems.push(word);
        }
    }
}

/// A capital of ASCII or of Latin-1 made small.
fn lower(character: char) -> char {
    char::from_u32(u32::from(character) + 32).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> String {
        Terms::of(text).stems.join(" ")
    }

    #[test]
    fn words_are_parted_at_everything_that_is_no_letter() {
        assert_eq!(stems("the person’s plan/goal, (PHB) & 2020."), "person plan goal phb 2020");
        assert_eq!(stems("\u{a0}·\u{f06c}\tÉtat—SANTÉ"), "état santé");
        assert_eq!(stems(" \n—…!?😀"), "😀");
    }

    #[test]
    fn short_parts_before_a_hyphen_belong_to_the_word() {
        assert_eq!(stems("co-production"), stems("coproduction"));
        assert_eq!(stems("self-management"), stems("selfmanagement"));
        assert_eq!(stems("co\u{ad}produc\u{200b}tion"), stems("coproduction"));
        assert_eq!(stems("decision-making"), stems("decision making"));
    }

    #[test]
    fn a_lead_in_is_left_out() {
        let bare = stems("agree goals");
        assert_eq!(stems("By the end of the session, learners will be able to agree goals"), bare);
        assert_eq!(stems("Be able to: agree goals"), bare);
        assert_eq!(Terms::of("Be able to: agree goals").opening, ["able", "agree"]);
    }
}
