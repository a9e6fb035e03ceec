//! Finds the word that was probably meant.

/// The known word that differs from the given one by no more than two letters, or only by case and punctuation.
pub fn near(given: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if given.len() > 40 {
        return None;
    }
    let given = plain(given);
    known
        .map(|word| (distance(&given, &plain(word)), word))
        .filter(|&(steps, word)| steps <= 2 && steps * 2 < word.len())
        .min_by_key(|&(steps, _)| steps)
        .map(|(_, word)| word)
}

fn plain(word: &str) -> Vec<u8> {
    word.bytes()
        .filter(|byte| !matches!(byte, b'-' | b'_' | b' '))
        .map(|byte| byte.to_ascii_lowercase())
        .collect()
}

/// How many letters must be put in, taken out or changed to get from one word to the other.
fn distance(from: &[u8], to: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
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
            assert_eq!(near(given, words.into_iter()), meant, "{given}");
        }
    }
}
