//! Finds the word that was probably meant.

/// Looks for the known word that differs from a given one by no more than two letters, or only by case and punctuation.
pub struct Near {
    given: Vec<u8>,
    found: Option<&'static str>,
    steps: usize,
}

impl Near {
    /// To this word; nothing is near to a word that is far too long for one.
    pub fn to(given: &str) -> Self {
        let given = if given.len() > 40 { "" } else { given };
        Self { given: plain(given), found: None, steps: 3 }
    }

    /// Compares with a known word. Of words that are equally near, the first is kept.
    pub fn compare(&mut self, word: &'static str) {
        let steps = distance(&self.given, &plain(word));
        if steps < self.steps && steps * 2 < word.len() {
            (self.found, self.steps) = (Some(word), steps);
        }
    }

    /// The nearest word of all, if one was near.
    pub fn found(self) -> Option<&'static str> {
        self.found
    }
}

fn plain(word: &str) -> Vec<u8> {
    let mut plain = Vec::new();
    for byte in word.as_bytes() {
        if !matches!(byte, b'-' | b'_' | b' ') {
            plain.push(byte.to_ascii_lowercase());
        }
    }
    plain
}

/// How many letters must be put in, taken out or changed to get from one word to the other.
fn distance(from: &[u8], to: &[u8]) -> usize {
    let mut row = Vec::new();
    for column in 0..=to.len() {
        row.push(column);
    }
    for (taken, letter) in from.iter().enumerate() {
        let mut diagonal = taken;
        row[0] = taken + 1;
        for (column, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_understood() {
        let words = ["nextReview", "learningLevel", "id", "stem", "true-false"];
        let table = [
            ("nextreview", Some("nextReview")),
            ("next_review", Some("nextReview")),
            ("learningLevle", Some("learningLevel")),
            ("truefalse", Some("true-false")),
            ("stm", Some("stem")),
            ("xy", None),
            ("colour", None),
            ("", None),
        ];
        for (given, meant) in table {
            let mut near = Near::to(given);
            words.into_iter().for_each(|word| near.compare(word));
            assert_eq!(near.found(), meant, "{given}");
        }
    }
}
