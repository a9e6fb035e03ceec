//! How a page and a pack want the quiz to be given: the quiz attributes, read from their text.

use crate::item::LearningLevel;
use crate::text::{digits, number, parted, trim};

/// The settings of one quiz. A value that cannot be read counts as not set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// How many questions to ask; all, or as many as the quotas say, when `None`.
    pub pick: Option<usize>,
    /// How many questions to ask from sections with these ids; no section twice.
    pub quotas: Vec<(String, usize)>,
    /// Ids of the sections to ask about; all when empty.
    pub topics: Vec<String>,
    /// Learning Levels to ask about; all when empty.
    pub learning_levels: Vec<LearningLevel>,
    /// Whether questions come in an order drawn by the seed.
    pub shuffle_questions: bool,
    /// Whether options come in an order drawn by the seed.
    pub shuffle_options: bool,
    /// The seed that the page asks for; a new one for each attempt when `None`.
    pub seed: Option<String>,
    /// When explanations are shown.
    pub feedback: Feedback,
    /// Per cent of the marks that counts as passed; no pass mark when `None`.
    pub pass_mark: Option<f64>,
    /// Whether people are asked how sure they are of each answer.
    pub confidence: bool,
    /// Whether what people type may be told to the page.
    pub share_text: bool,
}

/// When a person learns how an answer did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Feedback {
    /// After each answer.
    #[default]
    Immediate,
    /// With the result.
    End,
    /// Not at all: the result gives marks, but not which answers were right.
    None,
}

impl Settings {
    /// Takes over one attribute; where it is absent (`None`) or cannot be read, what the pack says. Returns whether
    /// it is one of the quiz's.
    pub fn set(&mut self, name: &str, value: Option<&str>, pack: &Settings) -> bool {
        // A text of nothing but spaces says as much as none.
        let text = trim(value.unwrap_or_default());
        match name {
            "pick" => self.pick(text, pack),
            "topics" => self.topics(text, pack),
            "learning-levels" => self.learning_levels(text, pack),
            "shuffle" => self.shuffle(text, pack),
            "seed" => self.seed = if text.is_empty() { pack.seed.clone() } else { Some(text.to_owned()) },
            "feedback" => self.feedback = Feedback::named(text).unwrap_or(pack.feedback),
            "pass-mark" => self.pass_mark = per_cent(text).or(pack.pass_mark),
            "confidence" => self.confidence = is_on(value, text, pack.confidence),
            "share-text" => self.share_text = is_on(value, text, pack.share_text),
            _ => return false,
        }
        true
    }

    fn topics(&mut self, text: &str, pack: &Settings) {
        self.topics = Vec::new();
        words(text, &mut |word| self.topics.push(word.to_owned()));
        if self.topics.is_empty() {
            self.topics = pack.topics.clone();
        }
    }

    fn learning_levels(&mut self, text: &str, pack: &Settings) {
        self.learning_levels = Vec::new();
        words(text, &mut |word| {
            if let Some(level) =
                number(word).and_then(|number| LearningLevel::new(u8::try_from(number).ok()?))
            {
                self.learning_levels.push(level);
            }
        });
        if self.learning_levels.is_empty() {
            self.learning_levels = pack.learning_levels.clone();
        }
    }

    fn shuffle(&mut self, text: &str, pack: &Settings) {
        let (mut questions, mut options) = (false, false);
        words(text, &mut |word| {
            questions |= word == "questions";
            options |= word == "options";
        });
        if !questions && !options {
            (questions, options) = (pack.shuffle_questions, pack.shuffle_options);
        }
        (self.shuffle_questions, self.shuffle_options) = (questions, options);
    }

    /// A number, quotas ("overview:2"), or both. A word that cannot be read counts for nothing, and so does a second
    /// number or a second quota for one section; where no word counts, the pack's hold.
    fn pick(&mut self, text: &str, pack: &Settings) {
        (self.pick, self.quotas) = (None, Vec::new());
        words(text, &mut |word| self.pick_word(word));
        if self.pick.is_none() && self.quotas.is_empty() {
            (self.pick, self.quotas) = (pack.pick, pack.quotas.clone());
        }
    }

    fn pick_word(&mut self, word: &str) {
        // Ids of sections hold no colon; should one all the same, the number comes after the last.
        let (mut section, mut count) = (None, word);
        while let Some((_, rest)) = parted(count, b':') {
            section = Some(&word[..word.len() - rest.len() - 1]);
            count = rest;
        }
        let count = match number(count) {
            Some(count) if count > 0 => count,
            _ => return,
        };
        let Some(section) = section else {
            self.pick = self.pick.or(Some(count));
            return;
        };
        for (known, _) in &self.quotas {
            if known == section {
                return;
            }
        }
        self.quotas.push((section.to_owned(), count));
    }

    /// Whether a change of this attribute starts the attempt again.
    pub fn restarts(name: &str) -> bool {
        matches!(name, "pick" | "topics" | "learning-levels" | "shuffle" | "seed")
    }
}

impl Feedback {
    /// By the name that packs and attributes use.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "immediate" => Some(Feedback::Immediate),
            "end" => Some(Feedback::End),
            "none" => Some(Feedback::None),
            _ => None,
        }
    }
}

/// As attributes without a value go: there is on, but for those who say otherwise.
fn is_on(value: Option<&str>, text: &str, pack: bool) -> bool {
    match value {
        Some(_) => !text.eq_ignore_ascii_case("off") && !text.eq_ignore_ascii_case("false"),
        None => pack,
    }
}

/// The words of a list, parted by spaces or commas.
#[inline(never)]
fn words(text: &str, each: &mut dyn FnMut(&str)) {
    let mut start = 0;
    // One step beyond the end, where the last word ends.
    for at in 0..=text.len() {
        match text.as_bytes().get(at) {
            Some(byte) if !byte.is_ascii_whitespace() && *byte != b',' => {}
            _ => {
                if at > start {
                    each(&text[start..at]);
                }
                start = at + 1;
            }
        }
    }
}

/// 0–100 with at most two decimals, "%" allowed. Read by hand: the general float parser is 10 KB of the download.
fn per_cent(text: &str) -> Option<f64> {
    let text = trim(text.strip_suffix("%").unwrap_or(text));
    let (whole, part) = parted(text, b'.').unwrap_or((text, "0"));
    let hundredths = match part.len() {
        1 => digits(part)? * 10,
        2 => digits(part)?,
        _ => return None,
    };
    let value = digits(whole)? as f64 + hundredths as f64 / 100.0;
    (value <= 100.0).then_some(value)
}
