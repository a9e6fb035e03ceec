//! A set read from data.

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Curriculum;
use pcw_domain::text::{concat, figures};

use super::kinds::place;
use super::list::List;
use super::read::{NotRead, Read, fault};
use super::taken::{Draft, MAX_NUMBER, Taken};
use super::value::KIND;
use crate::messages::outcome_record as say;
use crate::messages::quiz::fill;
use crate::value::Value;

/// The fields of a set, and of an outcome.
const FIELDS: &str = "schemaVersion kind title curriculum plan learningLevel sections outcomes last";
const OUTCOME: &str =
    "id text section learningLevel taxonomyLevel curriculumOutcomes methods assessments note quoted kept";

/// Reads a set from plain data.
pub(super) fn read(value: &Value, curriculum: &Curriculum) -> Result<Read, NotRead> {
    match value.get("kind").and_then(Value::as_text) {
        Some(KIND) => {}
        Some("quiz") => return Err(fault(say::QUIZ)),
        _ => return Err(fault(say::OTHER)),
    }
    let whole = Place { value, number: None };
    if value.get("schemaVersion").and_then(Value::as_number) != Some(1.0) {
        return Err(fault(say::NEWER));
    }
    let mut taken = Taken::new(curriculum, false);
    whole.tell_unknown(FIELDS, &mut taken);
    let title = whole.text("title", &mut taken);
    taken.title(title);
    let made_with =
        value.get("curriculum").and_then(|made_with| made_with.get("id")).and_then(Value::as_text);
    if let Some(id) = made_with.filter(|id| *id != curriculum.id) {
        taken.tell(say::OTHER_CURRICULUM, &[id]);
    }
    let plan = whole.text("plan", &mut taken);
    taken.set.plan = taken.find(List::Plan, plan, None);
    taken.set.learning_level = whole.learning_level(&mut taken);
    whole.each("sections", &mut taken, &mut |taken, section| taken.cover(section));
    for (index, entry) in whole.list("outcomes", &mut taken).iter().enumerate() {
        if taken.has_room() {
            outcome(&Place { value: entry, number: Some(index) }, &mut taken);
        }
    }
    if let Some(last) = value.get("last").and_then(Value::as_number) {
        // A cast keeps within the numbers there are.
        taken.set.last = taken.set.last.max((last as u32).min(MAX_NUMBER as u32));
    }
    match taken.fault.take() {
        Some(sentence) => Err(NotRead::Fault(sentence)),
        None => Ok(taken.finish()),
    }
}

fn outcome(place: &Place, taken: &mut Taken) {
    if !matches!(place.value, Value::Object(_)) {
        place.wrong("", say::AN_OBJECT, taken);
        return;
    }
    place.tell_unknown(OUTCOME, taken);
    let mut draft = Draft::default();
    draft.outcome.text = String::from(place.text("text", taken));
    draft.outcome.note = String::from(place.text("note", taken));
    let section = place.text("section", taken);
    draft.outcome.section = taken.find(List::Section, section, Some(&mut draft));
    draft.outcome.learning_level = place.learning_level(taken);
    let level = place.text("taxonomyLevel", taken);
    draft.outcome.claimed = taken.find(List::TaxonomyLevel, level, Some(&mut draft));
    let lists =
        [("curriculumOutcomes", List::Outcome), ("methods", List::Method), ("assessments", List::Assessment)];
    for (name, list) in lists {
        place.each(name, taken, &mut |taken, word| taken.add(list, word, &mut draft));
    }
    match place.field("quoted") {
        None => {}
        Some(Value::Bool(quoted)) => draft.outcome.quoted = *quoted,
        Some(_) => place.wrong("quoted", say::A_FLAG, taken),
    }
    place.each("kept", taken, &mut |taken, word| taken.keep(word, &mut draft));
    let id = place.text("id", taken);
    taken.put(id, draft);
}

/// An object of the file, and where it stands. What is not as it should be is remembered as the fault of the file, and
/// counts as not there.
struct Place<'a> {
    value: &'a Value,
    /// Which of the outcomes it is; `None` for the whole.
    number: Option<usize>,
}

impl<'a> Place<'a> {
    /// A field that is there and holds something.
    fn field(&self, name: &str) -> Option<&'a Value> {
        match self.value.get(name) {
            Some(Value::Null) | None => None,
            value => value,
        }
    }

    /// A text; empty where there is none.
    #[inline(never)]
    fn text(&self, name: &str, taken: &mut Taken) -> &'a str {
        match self.field(name) {
            None => "",
            Some(Value::Text(text)) => text,
            Some(_) => {
                self.wrong(name, say::A_TEXT, taken);
                ""
            }
        }
    }

    /// The entries of a list; none where there is none.
    #[inline(never)]
    fn list(&self, name: &str, taken: &mut Taken) -> &'a [Value] {
        match self.field(name) {
            None => &[],
            Some(Value::List(entries)) => entries,
            Some(_) => {
                self.wrong(name, say::A_LIST, taken);
                &[]
            }
        }
    }

    /// Goes through a list of texts.
    #[inline(never)]
    fn each(&self, name: &str, taken: &mut Taken, take: &mut dyn FnMut(&mut Taken, &str)) {
        for entry in self.list(name, taken) {
            match entry {
                Value::Text(word) => take(taken, word),
                _ => self.wrong(name, say::A_LIST_OF_TEXTS, taken),
            }
        }
    }

    #[inline(never)]
    fn learning_level(&self, taken: &mut Taken) -> Option<LearningLevel> {
        let value = self.field("learningLevel")?;
        for level in 1..=3 {
            if value.as_number() == Some(f64::from(level)) {
                return LearningLevel::new(level);
            }
        }
        self.wrong("learningLevel", say::A_LEARNING_LEVEL, taken);
        None
    }

    fn tell_unknown(&self, known: &str, taken: &mut Taken) {
        for (name, _) in self.value.fields() {
            if place(known, name).is_none() {
                taken.unknown(say::FIELD, name, None);
            }
        }
    }

    /// Remembers where something is wrong, what, and how to put it right. The first one is told.
    #[inline(never)]
    fn wrong(&self, name: &str, expected: &str, taken: &mut Taken) {
        let mut place = match self.number {
            Some(number) => concat(&["outcomes[", &figures(number), "]"]),
            None => String::new(),
        };
        if !place.is_empty() && !name.is_empty() {
            place.push('.');
        }
        place.push_str(name);
        if taken.fault.is_none() {
            taken.fault = Some(fill(say::WRONG, &[&place, expected]));
        }
    }
}
