//! Words brought to a common stem, so that "planning" finds "plans". Light: it need not be a word, only the same for
//! most forms of one word.

/// Words that say nothing of what an outcome is about. "Not" does: when not to do a thing is another outcome.
const EMPTY: &str = " a an the of and or to in on for with by from at as is are be been being that this these those \
    it its their they them your you our we i he she his her one ones s which who whom whose what when where why how \
    do does did so such can could may might will would should must have has had any all each both than then \
    there here also within into onto out up about through between e g eg ie etc some other others another more most \
    very own able aware know understand if but ";

/// Endings that are taken off, the first that fits. At least four letters stay; three where a space is doubled.
const ENDINGS: &str = "fulness ousness iveness ational ments ment ations ation ingly edly ings  ing  ed ally ly ness \
    able ible ity ive ion ance ence al er or  e  y ";

/// Whether a word, in lower case, says nothing of what an outcome is about.
pub fn is_empty(word: &str) -> bool {
    let (words, word) = (EMPTY.as_bytes(), word.as_bytes());
    let mut start = 1;
    for (at, &byte) in words.iter().enumerate().skip(1) {
        if byte == b' ' {
            if &words[start..at] == word {
                return true;
            }
            start = at + 1;
        }
    }
    false
}

/// Takes the ending off a word in lower case. Words of other alphabets stay as they are.
pub fn stem(word: &mut String) {
    if !word.is_ascii() || word.len() < 4 {
        return;
    }
    singular(word);
    if !cut(word, "isation", 3) && !cut(word, "ization", 3) {
        shorten(word);
        if word.len() >= 5 && matches!(word.as_bytes()[word.len() - 1], b'e' | b'i' | b'y') {
            word.pop();
        }
        if word.len() >= 5 && word.ends_with("at") {
            word.truncate(word.len() - 2);
        }
    } else {
        word.push_str("is");
    }
    if word.ends_with("iz") {
        word.pop();
        word.push('s');
    }
}

fn singular(word: &mut String) {
    if cut(word, "ies", 2) {
        word.push('y');
    } else if word.ends_with("sses") {
        word.truncate(word.len() - 2);
    } else if !(word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") || word == "bias") {
        cut(word, "s", 3);
    }
}

fn shorten(word: &mut String) {
    let endings = ENDINGS.as_bytes();
    let (mut start, mut least) = (0, 4);
    for at in 0..endings.len() {
        if endings[at] != b' ' {
            continue;
        }
        if at == start {
            least = 3;
            start = at + 1;
            continue;
        }
        if cut(word, &ENDINGS[start..at], least) {
            // What was doubled before the ending: "planned".
            let letters = word.as_bytes();
            let last = letters.len() - 1;
            let doubled = letters[last] == letters[last - 1] && !matches!(letters[last], b'l' | b's' | b'z');
            if least == 3 && last >= 3 && doubled {
                word.pop();
            }
            return;
        }
        (start, least) = (at + 1, 4);
    }
}

/// Takes this ending off where at least so many letters stay.
fn cut(word: &mut String, ending: &str, least: usize) -> bool {
    let fits = word.ends_with(ending) && word.len() >= ending.len() + least;
    if fits {
        word.truncate(word.len() - ending.len());
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stemmed(word: &str) -> String {
        let mut word = word.to_owned();
        stem(&mut word);
        word
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            "plan plans planned planning",
            "personalise personalised personalising personalisation personalize personalized personalization",
            "communicate communicates communicating communication",
            "policy policies",
            "motivate motivated motivation",
            "engage engaged engagement",
            "challenge challenges challenging",
            "assess assesses assessed assessing assessment assessments",
            "refer refers referring",
        ] {
            let mut forms = forms.split(' ');
            let first = stemmed(forms.next().expect("a word"));
            for form in forms {
                assert_eq!(stemmed(form), first, "{form}");
            }
        }
    }

    #[test]
    fn words_that_only_look_alike_stay_apart() {
        for (one, other) in [("carer", "care"), ("person", "personalise"), ("process", "procedure")] {
            assert_ne!(stemmed(one), stemmed(other));
        }
    }

    #[test]
    fn short_words_and_other_alphabets_stay_as_they_are() {
        for word in ["", "s", "is", "phb", "this", "santé", "здоровье", "gwybodaeth"] {
            assert_eq!(stemmed(word), word);
        }
    }

    #[test]
    fn empty_words_are_known_whole() {
        assert!(is_empty("a") && is_empty("but") && is_empty("understand"));
        assert!(!is_empty("") && !is_empty("under") && !is_empty("a an") && !is_empty("care"));
    }
}
