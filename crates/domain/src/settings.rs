//! How a page wants the quiz to be given: the quiz attributes, read from their text.

use crate::item::LearningLevel;

/// The settings of one quiz. A value that cannot be read counts as not set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// How many questions to ask; all when `None`.
    pub pick: Option<usize>,
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
    /// Takes over one attribute. Returns whether it is one of the quiz's.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> bool {
        let text = value.map(str::trim).filter(|text| !text.is_empty());
        match name {
            "pick" => self.pick = text.and_then(|t| t.parse().ok()).filter(|n| *n > 0),
            "topics" => self.topics = words(text).map(str::to_owned).collect(),
            "learning-levels" => {
                self.learning_levels =
                    words(text).filter_map(|w| w.parse().ok().and_then(LearningLevel::new)).collect();
            }
            "shuffle" => {
                self.shuffle_questions = words(text).any(|word| word == "questions");
                self.shuffle_options = words(text).any(|word| word == "options");
            }
            "seed" => self.seed = text.map(str::to_owned),
            "feedback" => {
                self.feedback = match text {
                    Some("end") => Feedback::End,
                    Some("none") => Feedback::None,
                    _ => Feedback::Immediate,
                }
            }
            "pass-mark" => self.pass_mark = text.and_then(per_cent),
            _ => return false,
        }
        true
    }

    /// Whether a change of this attribute starts the attempt again.
    pub fn restarts(name: &str) -> bool {
        matches!(name, "pick" | "topics" | "learning-levels" | "shuffle" | "seed")
    }
}

/// The words of a list, parted by spaces or commas.
fn words(text: Option<&str>) -> impl Iterator<Item = &str> {
    text.unwrap_or_default()
        .split(|c: char| c.is_ascii_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
}

/// 0–100 with at most two decimals, "%" allowed. Read by hand: the general float parser is 10 KB of the download.
fn per_cent(text: &str) -> Option<f64> {
    let text = text.strip_suffix('%').unwrap_or(text).trim_end();
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let hundredths = part.parse::<u32>().ok()? * if part.len() == 1 { 10 } else { 1 };
    let value = f64::from(whole.parse::<u32>().ok()?) + f64::from(hundredths) / 100.0;
    (value <= 100.0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(name: &str, value: &str) -> Settings {
        let mut settings = Settings::default();
        assert!(settings.set(name, Some(value)));
        settings
    }

    #[test]
    fn attributes_are_read_with_forgiveness() {
        assert_eq!(set("pick", " 5 ").pick, Some(5));
        assert_eq!(set("topics", "a, b  c").topics, ["a", "b", "c"]);
        let levels = set("learning-levels", "1 3").learning_levels;
        assert_eq!(levels.iter().map(|l| l.number()).collect::<Vec<_>>(), [1, 3]);
        let both = set("shuffle", "questions,options");
        assert!(both.shuffle_questions && both.shuffle_options);
        assert_eq!(set("feedback", "end").feedback, Feedback::End);
        assert_eq!(set("seed", "ward 7").seed.as_deref(), Some("ward 7"));
    }

    #[test]
    fn what_cannot_be_read_counts_as_not_set() {
        for bad in ["", "0", "-1", "five", "1e3", "99999999999999999999"] {
            assert_eq!(set("pick", bad).pick, None, "{bad}");
        }
        assert_eq!(set("feedback", "later").feedback, Feedback::Immediate);
        assert!(set("learning-levels", "0 4 x").learning_levels.is_empty());
        assert!(!Settings::default().set("colour", Some("red")));
    }

    #[test]
    fn pass_marks_are_per_cents() {
        for (text, mark) in
            [("80", 80.0), ("80%", 80.0), ("66.6", 66.6), ("66.67 %", 66.67), ("0", 0.0), ("100", 100.0)]
        {
            assert_eq!(set("pass-mark", text).pass_mark, Some(mark), "{text}");
        }
        for bad in ["", "101", "-1", "1e1", "NaN", "80,5", ".5", "5.", "1.234"] {
            assert_eq!(set("pass-mark", bad).pass_mark, None, "{bad}");
        }
    }
}
