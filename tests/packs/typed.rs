//! The texts of a pack on the typed side, each with the place that it has in the pack.

use pcw_content::{About, Loaded};
use pcw_domain::choice::Choice;
use pcw_domain::item::{Citation, Item, Kind};

/// Every text to be read that came through to the typed side.
pub fn texts_of(loaded: &Loaded) -> Vec<(String, String)> {
    let quiz = &loaded.quiz;
    let mut found = Found { texts: Vec::new() };
    found.about(&loaded.about);
    assert_eq!(quiz.title, loaded.about.title);
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
        assert!(item.sources.iter().all(|citation| is_of(citation, &loaded.about)));
        found.item(&format!("items[{index}]"), item);
    }
    found.texts
}

fn is_of(citation: &Citation, about: &About) -> bool {
    about.sources.iter().any(|source| source.title == citation.title)
}

struct Found {
    texts: Vec<(String, String)>,
}

impl Found {
    fn add(&mut self, at: &str, name: &str, text: &str) {
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

    fn item(&mut self, at: &str, item: &Item) {
        self.add(at, "stem", &item.stem);
        self.add(at, "hint", &item.hint);
        self.add(at, "feedback", &item.feedback);
        for (index, citation) in item.sources.iter().enumerate() {
            self.add(&format!("{at}.sources[{index}]"), "place", &citation.place);
        }
        self.kind(at, &item.kind);
    }

    fn kind(&mut self, at: &str, kind: &Kind) {
        match kind {
            Kind::Single(single) => self.choices(&format!("{at}.options"), &single.options),
            Kind::Multiple(multiple) => self.choices(&format!("{at}.options"), &multiple.options),
            Kind::TrueFalse(statement) => self.choices(&format!("{at}.reasons"), &statement.reasons),
            Kind::Scenario(scenario) => {
                for (index, option) in scenario.options.iter().enumerate() {
                    self.both(&format!("{at}.options[{index}]"), &option.text, &option.rationale);
                }
            }
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

    fn both(&mut self, at: &str, text: &str, rationale: &str) {
        self.add(at, "text", text);
        self.add(at, "rationale", rationale);
    }
}
