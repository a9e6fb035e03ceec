//! How each kind of item is answered, told in sentences.

mod support;

use pcw_domain::attempt::{Action, Change, Phase, Step};
use pcw_domain::item::Kind;
use pcw_domain::rating::Rating;
use pcw_domain::response::{MAX_TEXT, Missing, Response};
use pcw_domain::settings::Feedback;
use support::{
    Sitting, decimal, every_kind, item, matching, multiple, numeric, ordering, rating, reflection,
};
use support::{scenario, short_text, single};

fn only(item: pcw_domain::item::Item) -> Sitting {
    Sitting::new(Feedback::Immediate, vec![item])
}

fn missing(person: &mut Sitting) -> Option<Missing> {
    let change = person.advance();
    assert!(change.missing.is_some() != (change.answered == Some(0)), "{change:?}");
    change.missing
}

#[test]
fn one_option_of_a_scenario_is_chosen() {
    let mut person = only(scenario("s", &[3, 1, 0]));
    assert_eq!(missing(&mut person), Some(Missing::Option));
    person.tick(0);
    person.tick(2);
    person.tick(3);
    assert_eq!(person.response(0), &Response::Options(vec![2]));
    assert_eq!(missing(&mut person), None);
}

#[test]
fn a_rating_offers_not_my_role_only_where_the_item_allows_it() {
    for allowed in [false, true] {
        let mut person = only(rating("r", allowed));
        person.tick(2);
        person.tick(Rating::NOT_MY_ROLE);
        let chosen = if allowed { Rating::NOT_MY_ROLE } else { 2 };
        assert_eq!(person.response(0), &Response::Options(vec![chosen]));
        assert_eq!(missing(&mut person), None);
    }
}

#[test]
fn a_number_must_be_one_and_make_sense() {
    let mut item = numeric("n", "12", "0");
    if let Kind::Numeric(kind) = &mut item.kind {
        kind.range = Some((decimal("0"), decimal("100")));
        kind.unit = "points".to_owned();
    }
    for end in ["0", "100"] {
        let mut person = only(item.clone());
        person.write(end);
        assert_eq!(missing(&mut person), None, "the ends make sense too");
    }
    let mut person = only(item);
    for (typed, wanted) in [
        ("", Missing::Text),
        ("  ", Missing::Text),
        ("twelve", Missing::Number),
        ("1e1", Missing::Number),
        ("points", Missing::Number),
        ("-1", Missing::Range),
        ("100.000001", Missing::Range),
    ] {
        person.write(typed);
        assert_eq!(missing(&mut person), Some(wanted), "{typed:?}");
    }
    person.write("100 points");
    assert_eq!(missing(&mut person), None);
}

#[test]
fn a_word_is_kept_as_it_was_typed() {
    let mut person = only(short_text("s", &["teach back"]));
    assert_eq!(missing(&mut person), Some(Missing::Text));
    person.write(" Teach-Back\t");
    assert_eq!(person.response(0).text(), " Teach-Back\t");
    assert_eq!(missing(&mut person), None);
    person.write("too late");
    assert_eq!(person.response(0).text(), " Teach-Back\t");
}

#[test]
fn more_than_can_be_kept_is_cut_between_two_characters() {
    let mut person = only(reflection("r"));
    person.write(&"é".repeat(MAX_TEXT + 7));
    assert_eq!(person.response(0).text(), "é".repeat(MAX_TEXT));
    person.write(&"😀".repeat(MAX_TEXT));
    assert_eq!(person.response(0).text(), "😀".repeat(MAX_TEXT));
}

#[test]
fn a_thought_may_be_kept_to_oneself() {
    let mut person = Sitting::new(Feedback::End, vec![reflection("r"), single("s", 0)]);
    assert_eq!(person.answered(), 0, "nobody has been past it yet");
    assert_eq!(person.advance().answered, Some(0));
    assert_eq!(person.answered(), 1);
    person.back();
    person.write("after all");
    assert_eq!(person.advance().answered, Some(0), "which is another answer");
}

#[test]
fn steps_are_moved_in_the_order_in_which_they_are_shown() {
    let mut person = only(ordering("o", 4));
    let drawn = person.attempt.entries[0].options.clone();
    assert_eq!(missing(&mut person), Some(Missing::Order));
    person.down(drawn[0]);
    assert_eq!(person.response(0), &Response::Order(vec![drawn[1], drawn[0], drawn[2], drawn[3]]));
    person.up(drawn[3]);
    person.up(drawn[3]);
    person.up(drawn[3]);
    assert_eq!(person.response(0), &Response::Order(vec![drawn[3], drawn[1], drawn[0], drawn[2]]));
    assert_eq!(person.attempt.entries[0].options, drawn);
    assert_eq!(missing(&mut person), None);
}

#[test]
fn steps_at_the_ends_stay_there_and_an_untouched_list_stays_untouched() {
    let mut person = only(ordering("o", 3));
    let drawn = person.attempt.entries[0].options.clone();
    person.up(drawn[0]);
    person.down(drawn[2]);
    person.up(3);
    person.down(usize::MAX);
    assert_eq!(person.response(0), &Response::Order(vec![]));
    person.up(drawn[1]);
    person.up(drawn[1]);
    person.down(drawn[2]);
    assert_eq!(person.response(0), &Response::Order(vec![drawn[1], drawn[0], drawn[2]]));
}

#[test]
fn an_order_that_was_moved_back_to_how_it_was_drawn_is_an_answer() {
    let mut person = only(ordering("o", 3));
    let drawn = person.attempt.entries[0].options.clone();
    person.down(drawn[0]);
    person.up(drawn[0]);
    assert_eq!(person.response(0), &Response::Order(drawn));
    assert_eq!(missing(&mut person), None);
}

#[test]
fn each_prompt_gets_its_own_choice_and_one_choice_may_serve_several() {
    let mut person = only(matching("m", &[0, 1, 1], 3));
    assert_eq!(missing(&mut person), Some(Missing::Pair(0)));
    person.pair(0, 2);
    person.pair(2, 2);
    assert_eq!(missing(&mut person), Some(Missing::Pair(1)), "the first prompt without a choice is named");
    person.pair(1, 0);
    person.act(Action::Pair { prompt: 0, choice: None });
    assert_eq!(person.response(0), &Response::Pairs(vec![None, Some(0), Some(2)]));
    person.pair(0, 1);
    assert_eq!(missing(&mut person), None);
}

#[test]
fn prompts_and_choices_that_do_not_exist_cannot_be_paired() {
    let mut person = only(matching("m", &[0, 1], 2));
    person.pair(2, 0);
    person.pair(0, 2);
    person.act(Action::Pair { prompt: usize::MAX, choice: None });
    assert_eq!(person.response(0), &Response::Pairs(vec![None, None]));
}

#[test]
fn a_response_is_empty_until_something_is_put_in_and_again_when_it_is_taken_back() {
    for item in every_kind() {
        assert!(Response::empty(&item).is_empty(), "{}", item.id);
    }
    let put_in = [
        Response::Options(vec![0]),
        Response::TrueFalse { answer: Some(false), reason: None },
        Response::Text(" ".to_owned()),
        Response::Order(vec![0, 1, 2]),
        Response::Pairs(vec![None, Some(0), None]),
        Response::Unknown,
    ];
    for response in put_in {
        assert!(!response.is_empty(), "{response:?}");
    }
    let mut person = only(matching("m", &[0, 1], 2));
    person.pair(1, 1);
    assert!(person.attempt.entered());
    person.act(Action::Pair { prompt: 1, choice: None });
    assert!(!person.attempt.entered());
}

#[test]
fn a_response_has_the_options_or_the_reason_that_were_chosen() {
    let options = Response::Options(vec![0, 2]);
    assert!(options.has(0) && options.has(2) && !options.has(1));
    let reason = Response::TrueFalse { answer: Some(true), reason: Some(1) };
    assert!(reason.has(1) && !reason.has(0));
    for other in [Response::Order(vec![0, 1, 2]), Response::Pairs(vec![Some(0)]), Response::Unknown] {
        assert!(!other.has(0), "{other:?}");
    }
}

#[test]
fn what_belongs_to_another_kind_changes_nothing() {
    for item in every_kind() {
        let name = item.kind.name();
        let mut person = only(item);
        let before = person.attempt.clone();
        let choosing = matches!(name, "single" | "multiple" | "scenario" | "rating");
        let typing = matches!(name, "numeric" | "short-text" | "reflection");
        let others = [
            (choosing, Action::Choose { option: 0, chosen: true }),
            (name == "true-false", Action::Answer(true)),
            (typing, Action::Type("12".to_owned())),
            (
                name == "ordering",
                Action::Move { step: before.entries[0].options.first().copied().unwrap_or(0), up: false },
            ),
            (name == "matching", Action::Pair { prompt: 0, choice: Some(0) }),
        ];
        for (fits, action) in others {
            let mut one = Sitting {
                attempt: before.clone(),
                quiz: person.quiz.clone(),
                settings: person.settings.clone(),
            };
            one.act(action.clone());
            assert_eq!(one.attempt != before, fits, "{name}: {action:?}");
        }
        assert_eq!(person.act(Action::Review(0)), Change::default());
    }
}

#[test]
fn what_is_not_scored_and_has_nothing_to_explain_leads_straight_on() {
    let mut unexplained = rating("r", false);
    unexplained.feedback.clear();
    let mut person =
        Sitting::new(Feedback::Immediate, vec![unexplained, rating("told", false), multiple("m", &[0])]);
    person.tick(4);
    let told = Change { answered: Some(0), moved: true, ..Change::default() };
    assert_eq!(person.advance(), told);
    assert_eq!((person.attempt.step, person.phase(0)), (Step::Question(1), Phase::Checked));
    person.tick(0);
    assert_eq!(person.advance().answered, Some(1));
    assert_eq!(person.attempt.step, Step::Question(1), "here there is something to read");
}

#[test]
fn a_scored_question_without_an_explanation_is_still_checked_before_the_next() {
    let bare = item("s", single("s", 0).kind);
    let bare = pcw_domain::item::Item { feedback: String::new(), ..bare };
    let mut person = Sitting::new(Feedback::Immediate, vec![bare, single("t", 0)]);
    person.tick(0);
    person.advance();
    assert_eq!(person.attempt.step, Step::Question(0));
}
