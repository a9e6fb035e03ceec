//! What responses are worth.

mod support;

use pcw_domain::item::Kind;
use pcw_domain::response::Response;
use pcw_domain::score::{Score, Verdict, score};
use pcw_domain::selection;
use pcw_domain::settings::Settings;
use proptest::prelude::*;
use support::random::{any_kind, cases};
use support::{item, multiple, single, true_false};

fn ticked(options: &[usize]) -> Response {
    Response::Options(options.to_vec())
}

fn said(answer: Option<bool>, reason: Option<usize>) -> Response {
    Response::TrueFalse { answer, reason }
}

#[test]
fn a_single_choice_earns_its_mark_for_the_right_option_alone() {
    let item = single("q", 2);
    let table: [(&[usize], f64); 6] =
        [(&[], 0.0), (&[0], 0.0), (&[1], 0.0), (&[2], 1.0), (&[3], 0.0), (&[0, 1, 2, 3], 0.0)];
    for (options, raw) in table {
        assert_eq!(score(&item, &ticked(options)), Score { raw, max: 1.0 }, "{options:?}");
    }
}

#[test]
fn a_multiple_choice_sets_wrong_ticks_against_right_ones() {
    let third = 1.0 / 3.0;
    let table: [(&[usize], &[usize], f64); 14] = [
        // right options, ticked options, mark
        (&[0, 1], &[], 0.0),
        (&[0, 1], &[0], 0.5),
        (&[0, 1], &[0, 1], 1.0),
        (&[0, 1], &[0, 2], 0.0),
        (&[0, 1], &[0, 1, 2], 0.5),
        (&[0, 1], &[0, 1, 2, 3], 0.0),
        (&[0, 1], &[2, 3], 0.0),
        (&[0], &[0], 1.0),
        (&[0], &[0, 3], 0.0),
        (&[0, 1, 2], &[1], third),
        (&[0, 1, 2], &[0, 1, 3], third),
        (&[0, 1, 2], &[0, 1, 2, 3], 2.0 * third),
        (&[0, 1, 2, 3], &[0, 1, 2], 0.75),
        (&[0, 1, 2, 3], &[0, 1, 2, 3], 1.0),
    ];
    for (right, options, raw) in table {
        let Score { raw: earned, max } = score(&multiple("q", right), &ticked(options));
        assert!((earned - raw).abs() < 1e-12, "{options:?} of {right:?} earned {earned}, not {raw}");
        assert_eq!(max, 1.0);
    }
}

#[test]
fn true_or_false_earns_half_and_its_reason_the_other_half() {
    let item = true_false("q", true, 1);
    let table = [
        (None, None, 0.0),
        (Some(true), None, 0.5),
        (Some(true), Some(0), 0.5),
        (Some(true), Some(1), 1.0),
        (Some(false), None, 0.0),
        (Some(false), Some(0), 0.0),
        // The right reason for the wrong answer, or for none, is luck.
        (Some(false), Some(1), 0.0),
        (None, Some(1), 0.0),
    ];
    for (answer, reason, raw) in table {
        assert_eq!(score(&item, &said(answer, reason)), Score { raw, max: 1.0 }, "{answer:?} {reason:?}");
    }
    let false_statement = true_false("q", false, 0);
    assert_eq!(score(&false_statement, &said(Some(false), Some(0))).raw, 1.0);
    assert_eq!(score(&false_statement, &said(Some(true), Some(0))).raw, 0.0);
}

#[test]
fn a_response_of_another_kind_and_options_that_do_not_exist_earn_nothing() {
    assert_eq!(score(&single("q", 0), &said(Some(true), Some(0))).raw, 0.0);
    assert_eq!(score(&multiple("q", &[0]), &said(Some(true), Some(0))).raw, 0.0);
    assert_eq!(score(&true_false("q", true, 0), &ticked(&[0])).raw, 0.0);
    assert_eq!(score(&single("q", 0), &ticked(&[9])).raw, 0.0);
    assert_eq!(score(&multiple("q", &[0, 1]), &ticked(&[0, 9])).raw, 0.0);
    assert_eq!(score(&true_false("q", true, 0), &said(Some(true), Some(9))).raw, 0.5);
}

#[test]
fn a_score_is_told_in_three_words() {
    let verdict = |raw| Score { raw, max: 1.0 }.verdict();
    assert_eq!(verdict(1.0), Verdict::Right);
    assert_eq!(verdict(0.99), Verdict::Partly);
    assert_eq!(verdict(0.01), Verdict::Partly);
    assert_eq!(verdict(0.0), Verdict::NotRight);
    let thirds = score(&multiple("q", &[0, 1, 2]), &ticked(&[0, 1, 2]));
    assert_eq!(thirds.verdict(), Verdict::Right, "three thirds are a whole");
}

#[test]
fn scores_add_up_and_scale() {
    let sum = Score { raw: 0.5, max: 1.0 }.plus(Score { raw: 1.0, max: 1.0 });
    assert_eq!(sum, Score { raw: 1.5, max: 2.0 });
    assert_eq!(sum.scaled(), 0.75);
    assert_eq!(Score::default().scaled(), 0.0, "nothing to earn is not a division by nothing");
}

/// A response that choosing can lead to.
fn respond(item: &pcw_domain::item::Item, bits: u8) -> Response {
    let mut response = Response::empty(item);
    match &mut response {
        Response::TrueFalse { answer, .. } => {
            *answer = [None, Some(true), Some(false)][usize::from(bits) % 3]
        }
        Response::Text(text) => *text = [bits.to_string(), "word".to_owned()][usize::from(bits) % 2].clone(),
        Response::Order(order) => {
            order.extend(0..selection::options(item, &Settings::default(), "s").len());
            order.rotate_left(usize::from(bits) % 3);
        }
        Response::Pairs(pairs) => pairs.iter_mut().for_each(|pair| *pair = Some(usize::from(bits) % 2)),
        _ => {}
    }
    for option in (0..8).filter(|option| bits >> option & 1 == 1) {
        response.choose(item, option, true);
    }
    response
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn marks_lie_between_none_and_all(kind in any_kind(), bits: u8) {
        let item = item("q", kind);
        let unknown = score(&item, &Response::Unknown);
        let score = score(&item, &respond(&item, bits));
        prop_assert!(score.raw >= 0.0 && score.raw <= score.max, "{score:?}");
        prop_assert_eq!(score.max, if item.is_scored() { 1.0 } else { 0.0 });
        prop_assert_eq!(unknown, Score { raw: 0.0, max: score.max });
        prop_assert!(score.scaled() >= 0.0 && score.scaled() <= 1.0);
    }

    #[test]
    fn ticking_everything_earns_nothing_where_wrong_options_are_as_many_as_right_ones(kind in any_kind()) {
        let item = item("q", kind);
        let options = selection::choices(&item);
        let right = options.iter().filter(|option| option.correct).count();
        if matches!(item.kind, Kind::Single(_) | Kind::Multiple(_)) && right * 2 <= options.len() {
            let everything: Vec<usize> = (0..options.len()).collect();
            prop_assert_eq!(score(&item, &ticked(&everything)).raw, 0.0);
        }
    }

    #[test]
    fn only_the_full_answer_earns_the_whole_mark(kind in any_kind(), bits: u8) {
        let item = item("q", kind);
        if !matches!(item.kind, Kind::Single(_) | Kind::Multiple(_) | Kind::TrueFalse(_)) {
            return Ok(());
        }
        let response = respond(&item, bits);
        let options = selection::choices(&item).iter().enumerate();
        let reasoned = options.clone().all(|(index, option)| option.correct == response.has(index));
        let answered = match (&item.kind, &response) {
            (Kind::TrueFalse(kind), Response::TrueFalse { answer, .. }) => *answer == Some(kind.answer),
            _ => true,
        };
        prop_assert_eq!(score(&item, &response).verdict() == Verdict::Right, reasoned && answered);
    }

    #[test]
    fn in_a_multiple_choice_a_right_tick_never_costs_and_a_wrong_one_never_pays(
        kind in any_kind(), bits: u8, more in 0..5_usize,
    ) {
        let item = item("q", kind);
        let before = respond(&item, bits);
        let Some(option) = selection::choices(&item).get(more) else { return Ok(()) };
        if matches!(item.kind, Kind::Multiple(_)) && !before.has(more) {
            let mut after = before.clone();
            after.choose(&item, more, true);
            let (before, after) = (score(&item, &before).raw, score(&item, &after).raw);
            prop_assert_eq!(before.max(after), if option.correct { after } else { before });
        }
    }

    #[test]
    fn a_reason_counts_only_where_true_or_false_was_right(kind in any_kind(), reason in 0..5_usize) {
        let item = item("q", kind);
        if let Kind::TrueFalse(kind) = &item.kind {
            let wrong = score(&item, &said(Some(!kind.answer), Some(reason))).raw;
            let right = score(&item, &said(Some(kind.answer), Some(reason))).raw;
            let reasoned = kind.reasons.get(reason).is_some_and(|reason| reason.correct);
            prop_assert_eq!((wrong, right), (0.0, if reasoned { 1.0 } else { 0.5 }));
        }
    }
}
