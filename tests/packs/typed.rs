//! The texts of a pack on the typed side, each with the place that it has in the pack.

use pcw_content::shape::Shape;
use pcw_content::{About, Fault, Loaded, Value, load_curriculum, load_pam, load_quiz};
use pcw_domain::choice::{Choice, Graded};
use pcw_domain::item::{Citation, Item, Kind};
use pcw_domain::quiz::Quiz;

use crate::{typed_curriculum, typed_pam};

/// A pack of any kind, loaded.
#[derive(Debug, PartialEq)]
pub struct Typed {
    pub about: About,
    pub warnings: Vec<Fault>,
    /// Every text to be read that came through to the typed side.
    pub texts: Vec<(String, String)>,
    /// All that came through, written out.
    pub content: String,
}

/// Loads a pack by the road of its kind.
pub fn load(kind: &'static Shape, pack: &Value) -> Result<Typed, Vec<Fault>> {
    match kind.name {
        "quiz" => load_quiz(pack, None).map(|loaded| typed(loaded, texts_of_quiz)),
        "pam-levels" => load_pam(pack, None).map(|loaded| typed(loaded, typed_pam::texts_of)),
        "curriculum" => load_curriculum(pack, None).map(|loaded| typed(loaded, typed_curriculum::texts_of)),
        other => panic!("nothing loads a pack of the kind {other}"),
    }
}

fn typed<T: std::fmt::Debug>(loaded: Loaded<T>, texts_of: fn(&T, &mut Found)) -> Typed {
    let mut found = Found { texts: Vec::new() };
    found.about(&loaded.about);
    texts_of(&loaded.content, &mut found);
    let content = format!("{:?}", loaded.content);
    Typed { about: loaded.about, warnings: loaded.warnings, texts: found.texts, content }
}

fn texts_of_quiz(quiz: &Quiz, found: &mut Found) {
    found.add("", "title", &quiz.title);
    found.add("", "introduction", &quiz.introduction);
    found.add("", "conclusion", &quiz.conclusion);
    for (index, section) in quiz.sections.iter().enumerate() {
        found.add(&format!("sections[{index}]"), "title", &section.title);
    }
    for (index, outcome) in quiz.outcomes.iter().enumerate() {
        found.add(&format!("outcomes[{index}]"), "text", &outcome.title);
    }
    for (index, level) in quiz.taxonomy_levels.iter().enumerate() {
        found.add(&format!("taxonomyLevels[{index}]"), "title", &level.title);
    }
    for (index, method) in quiz.methods.iter().enumerate() {
        found.add(&format!("methods[{index}]"), "title", &method.title);
    }
    for (index, range) in quiz.ranges.iter().enumerate() {
        found.add(&format!("scoreFeedback[{index}]"), "text", &range.text);
    }
    found.add("settings", "seed", quiz.settings.seed.as_deref().unwrap_or_default());
    for (index, item) in quiz.items.iter().enumerate() {
        found.item(&format!("items[{index}]"), item);
    }
}

/// Texts, and the places where they stand in the pack.
pub struct Found {
    texts: Vec<(String, String)>,
}

impl Found {
    pub fn add(&mut self, at: &str, name: &str, text: &str) {
        let place = if at.is_empty() { name.into() } else { format!("{at}.{name}") };
        self.texts.push((place, text.into()));
    }

    fn about(&mut self, about: &About) {
        self.add("", "title", &about.title);
        self.add("", "publisher", &about.publisher);
        self.add("", "reviewer", &about.reviewer);
        for (index, source) in about.sources.iter().enumerate() {
            let at = format!("sources[{index}]");
            self.add(&at, "title", &source.title);
            self.add(&at, "publisher", &source.publisher);
            self.add(&at, "note", &source.note);
        }
    }

    pub fn item(&mut self, at: &str, item: &Item) {
        self.add(at, "stem", &item.stem);
        self.add(at, "hint", &item.hint);
        self.add(at, "feedback", &item.feedback);
        self.citations(at, &item.sources);
        self.kind(at, &item.kind);
    }

    /// Of what is cited: the place, and the title of the source, which has to be one that the pack lists.
    pub fn citations(&mut self, at: &str, citations: &[Citation]) {
        let at = if at.is_empty() { String::new() } else { format!("{at}.") };
        for (index, citation) in citations.iter().enumerate() {
            let known = self.texts.iter().any(|(place, title)| {
                place.starts_with("sources[")
                    && place.ends_with("].title")
                    && citation.title.starts_with(title)
            });
            assert!(known, "{at}sources[{index}] cites {:?}, which is no source", citation.title);
            self.add(&format!("{at}sources[{index}]"), "place", &citation.place);
        }
    }

    fn kind(&mut self, at: &str, kind: &Kind) {
        match kind {
            Kind::Single(single) => self.choices(&format!("{at}.options"), &single.options),
            Kind::Multiple(multiple) => self.choices(&format!("{at}.options"), &multiple.options),
            Kind::TrueFalse(statement) => self.choices(&format!("{at}.reasons"), &statement.reasons),
            Kind::Scenario(scenario) => self.graded(&format!("{at}.options"), &scenario.options),
            Kind::Numeric(numeric) => {
                self.add(at, "unit", &numeric.unit);
                for (index, known) in numeric.known.iter().enumerate() {
                    self.add(&format!("{at}.known[{index}]"), "rationale", &known.rationale);
                }
            }
            Kind::ShortText(short) => {
                for (index, accepted) in short.accepted.iter().enumerate() {
                    self.add(at, &format!("accepted[{index}]"), accepted);
                }
                for (index, known) in short.known.iter().enumerate() {
                    self.both(&format!("{at}.known[{index}]"), &known.text, &known.rationale);
                }
            }
            Kind::Ordering(ordering) => {
                for (index, step) in ordering.steps.iter().enumerate() {
                    self.both(&format!("{at}.steps[{index}]"), &step.text, &step.rationale);
                }
            }
            Kind::Matching(matching) => {
                for (index, prompt) in matching.prompts.iter().enumerate() {
                    self.both(&format!("{at}.prompts[{index}]"), &prompt.text, &prompt.rationale);
                }
                for (index, choice) in matching.choices.iter().enumerate() {
                    self.both(&format!("{at}.choices[{index}]"), &choice.text, &choice.rationale);
                }
            }
            Kind::Rating(_) | Kind::Reflection => {}
        }
    }

    fn choices(&mut self, at: &str, choices: &[Choice]) {
        for (index, choice) in choices.iter().enumerate() {
            self.both(&format!("{at}[{index}]"), &choice.text, &choice.rationale);
        }
    }

    fn graded(&mut self, at: &str, options: &[Graded]) {
        for (index, option) in options.iter().enumerate() {
            self.both(&format!("{at}[{index}]"), &option.text, &option.rationale);
        }
    }

    fn both(&mut self, at: &str, text: &str, rationale: &str) {
        self.add(at, "text", text);
        self.add(at, "rationale", rationale);
    }
}
