//! Random quizzes and people.

use super::{choices, decimal, graded, item, matching, ordering, quiz};
use pcw_domain::attempt::{Action, Attempt, Phase, Step};
use pcw_domain::certainty::Certainty;
use pcw_domain::choice::{MultipleChoice, SingleChoice, TrueFalse};
use pcw_domain::item::{Item, Kind, LearningLevel};
use pcw_domain::note::NoteField;
use pcw_domain::numeric::Numeric;
use pcw_domain::quiz::Quiz;
use pcw_domain::rating::Rating;
use pcw_domain::settings::{Feedback, Settings};
use pcw_domain::short_text::ShortText;
use proptest::prelude::*;

/// How many kinds of item there are.
pub const KINDS: usize = 10;

/// An item of any kind, with two to five options; some may have to stay last.
pub fn any_kind() -> impl Strategy<Value = Kind> {
    (0..KINDS, 2..=5_usize, any::<u8>(), any::<bool>())
        .prop_map(|(kind, count, bits, flag)| kind_of(kind, count, bits, flag))
}

fn kind_of(kind: usize, count: usize, bits: u8, flag: bool) -> Kind {
    let one = usize::from(bits) % count;
    let mut some: Vec<usize> = (0..count).filter(|index| bits >> index & 1 == 1).collect();
    some.push(one);
    let mut options = choices(count, if kind == 1 { &some } else { std::slice::from_ref(&one) });
    options.iter_mut().for_each(|option| option.last = flag && bits >> 7 == 1 && !option.correct);
    match kind {
        0 => Kind::Single(SingleChoice { options }),
        1 => Kind::Multiple(MultipleChoice { options }),
        2 => Kind::TrueFalse(TrueFalse { answer: flag, reasons: options }),
        3 => {
            graded(&(0..count).map(|n| (if n == one { 3 } else { bits >> n & 1 }, None)).collect::<Vec<_>>())
        }
        4 => Kind::Numeric(Numeric {
            answer: decimal(&bits.to_string()),
            tolerance: decimal(if flag { "0.5" } else { "0" }),
            range: flag.then(|| (decimal("-1"), decimal("255"))),
            unit: if flag { "%" } else { "" }.to_owned(),
            known: Vec::new(),
        }),
        5 => Kind::ShortText(ShortText { accepted: vec!["word".to_owned()], known: Vec::new() }),
        6 => ordering("", count + 1).kind,
        7 => matching("", &(0..count).map(|n| usize::from(bits >> n & 1)).collect::<Vec<_>>(), count).kind,
        8 => Kind::Rating(Rating { not_my_role: flag }),
        _ => Kind::Reflection,
    }
}

/// A quiz of one to six items "q0", "q1", …, with and without sections, learning Levels and explanations; every other
/// one branches.
pub fn any_quiz() -> impl Strategy<Value = Quiz> {
    let one = (any_kind(), any::<u8>(), 0..8_usize);
    (proptest::collection::vec(one, 1..=6), any::<bool>()).prop_map(|(drawn, branches)| {
        let count = drawn.len();
        let items = drawn.into_iter().enumerate().map(|(n, (kind, bits, ahead))| {
            let mut item = item(&format!("q{n}"), kind);
            item.section = [None, Some(0), Some(1)][usize::from(bits) % 3];
            item.learning_level = LearningLevel::new(bits >> 4 & 3);
            if bits >> 6 & 1 == 1 {
                item.feedback.clear();
            }
            if branches {
                branch(&mut item, |offset| Some(n + 1 + offset % 3).filter(|&next| next < count), ahead);
            }
            item
        });
        quiz(items.collect())
    })
}

fn branch(item: &mut Item, later: impl Fn(usize) -> Option<usize>, ahead: usize) {
    if ahead.is_multiple_of(4) {
        item.next = later(ahead / 4 + 1);
    }
    if let Kind::Scenario(kind) = &mut item.kind {
        for (n, option) in kind.options.iter_mut().enumerate().filter(|(n, _)| (n + ahead).is_multiple_of(2))
        {
            option.next = later(n + ahead);
        }
    }
}

/// What a person does, and the settings that hold when they do it.
#[derive(Clone, Debug)]
pub struct Moment {
    pub feedback: Feedback,
    pub confidence: bool,
    pub deed: Deed,
}

/// Something that a person does.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Just this, whether it makes sense or not.
    Act(Action),
    /// Answer the question at hand in full, one way or another.
    Answer(u8),
}

impl Moment {
    /// The settings, otherwise as given.
    pub fn settings(&self, settings: &Settings) -> Settings {
        Settings { feedback: self.feedback, confidence: self.confidence, ..settings.clone() }
    }

    /// What it comes to at the attempt as it stands.
    pub fn actions(&self, quiz: &Quiz, attempt: &Attempt) -> Vec<Action> {
        match (&self.deed, attempt.step) {
            (Deed::Act(action), _) => vec![action.clone()],
            (Deed::Answer(bits), Step::Question(position)) => {
                let mut actions = whole_answer(quiz, attempt, position, *bits);
                actions.push(Action::Certainty(Certainty::ALL[usize::from(bits % 3)]));
                actions
            }
            (Deed::Answer(_), _) => Vec::new(),
        }
    }
}

fn whole_answer(quiz: &Quiz, attempt: &Attempt, position: usize, bits: u8) -> Vec<Action> {
    let entry = &attempt.entries[position];
    let item = &quiz.items[entry.item];
    let any = usize::from(bits);
    let choose = |count: usize| Action::Choose { option: any % count, chosen: true };
    let write = |text: &str| vec![Action::Type(text.to_owned())];
    match &item.kind {
        Kind::TrueFalse(kind) if entry.phase == Phase::Open => {
            vec![Action::Answer(bits & 1 == 1), Action::Advance, choose(kind.reasons.len())]
        }
        Kind::Numeric(kind) if bits & 1 == 1 => write(&kind.answer.text()),
        Kind::Numeric(_) => write("-0.5"),
        Kind::ShortText(_) => write(if bits & 1 == 1 { " Word! " } else { "100 %=@\n~é😀" }),
        Kind::Reflection => write(if bits & 1 == 1 { "" } else { "A thought,\nand another." }),
        Kind::Ordering(kind) => {
            let step = |n: usize| Action::Move { step: (any + n) % kind.steps.len(), up: bits >> n & 1 == 1 };
            (0..4).map(step).chain([Action::Move { step: entry.options[0], up: false }]).collect()
        }
        Kind::Matching(kind) => {
            let choice = |prompt: usize| Some((any + prompt * prompt) % kind.choices.len());
            (0..kind.prompts.len()).map(|prompt| Action::Pair { prompt, choice: choice(prompt) }).collect()
        }
        _ => vec![choose(item.options())],
    }
}

/// What a person does one after the other, mostly with the same settings all along.
pub fn any_walk() -> impl Strategy<Value = Vec<Moment>> {
    let given =
        || (prop::sample::select(vec![Feedback::Immediate, Feedback::End, Feedback::None]), any::<bool>());
    let moment = |((feedback, confidence), deed)| Moment { feedback, confidence, deed };
    let steady = (given(), prop::collection::vec(any_deed(), 0..80))
        .prop_map(move |(given, walk)| walk.into_iter().map(|deed| moment((given, deed))).collect());
    let changing = prop::collection::vec((given(), any_deed()).prop_map(moment), 0..80);
    prop_oneof![3 => steady, 1 => changing]
}

fn any_deed() -> impl Strategy<Value = Deed> {
    prop_oneof![4 => any::<u8>().prop_map(Deed::Answer), 9 => any_action().prop_map(Deed::Act)]
}

fn any_action() -> impl Strategy<Value = Action> {
    let place = || prop_oneof![9 => 0..7_usize, 1 => Just(usize::MAX)];
    let text = || prop_oneof!["[a-c .=%@~\n]{0,4}", "-?[0-9]{1,4}(\\.[0-9])? ?%?", Just("é".repeat(5001))];
    let choose = (place(), prop::bool::weighted(0.8));
    prop_oneof![
        4 => choose.prop_map(|(option, chosen)| Action::Choose { option, chosen }),
        2 => any::<bool>().prop_map(Action::Answer),
        2 => text().prop_map(Action::Type),
        2 => (place(), any::<bool>()).prop_map(|(step, up)| Action::Move { step, up }),
        2 => (place(), prop::option::of(place())).prop_map(|(prompt, choice)| Action::Pair { prompt, choice }),
        1 => prop::sample::select(Certainty::ALL.to_vec()).prop_map(Action::Certainty),
        1 => Just(Action::DontKnow),
        1 => (prop::sample::select(NoteField::ALL.to_vec()), text()).prop_map(|(field, text)| Action::Note(field, text)),
        10 => Just(Action::Advance),
        1 => Just(Action::Back),
        2 => place().prop_map(Action::Review),
        1 => place().prop_map(Action::GoTo),
    ]
}

/// An attempt at the quiz after such a walk.
pub fn walked(quiz: &Quiz, settings: &Settings, seed: &str, walk: &[Moment]) -> Attempt {
    let mut attempt = Attempt::start(quiz, settings, seed);
    walk_on(quiz, settings, &mut attempt, walk);
    attempt
}

/// The attempt after such a walk from where it stands.
pub fn walk_on(quiz: &Quiz, settings: &Settings, attempt: &mut Attempt, walk: &[Moment]) {
    for moment in walk {
        for action in moment.actions(quiz, attempt) {
            attempt.apply(quiz, &moment.settings(settings), action);
        }
    }
}

/// This many cases; a failure prints its smallest input, which then becomes a test with a name.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}
