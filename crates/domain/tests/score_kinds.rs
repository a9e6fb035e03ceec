//! What responses of the kinds beyond choice are worth.

mod support;

use pcw_domain::item::Kind;
use pcw_domain::response::Response;
use pcw_domain::score::{Score, score};
use proptest::prelude::*;
use support::random::cases;
use support::{decimal, every_kind, matching, numeric, ordering, rating, reflection, scenario, short_text};

fn raw(item: &pcw_domain::item::Item, response: &Response) -> f64 {
    score(item, response).raw
}

fn typed(text: &str) -> Response {
    Response::Text(text.to_owned())
}

#[test]
fn nothing_put_in_and_not_knowing_earn_nothing_of_one_mark() {
    for item in every_kind().into_iter().filter(|item| item.is_scored()) {
        for response in [Response::empty(&item), Response::Unknown] {
            assert_eq!(score(&item, &response), Score { raw: 0.0, max: 1.0 }, "{}", item.id);
        }
    }
}

#[test]
fn what_people_say_of_themselves_has_no_mark() {
    for (item, response) in
        [(rating("r", true), Response::Options(vec![4])), (reflection("w"), typed("a thought"))]
    {
        assert_eq!(score(&item, &response), Score::default());
        assert_eq!(score(&item, &Response::Unknown), Score::default());
    }
}

#[test]
fn a_response_of_another_kind_earns_nothing() {
    let responses = [
        Response::Options(vec![0]),
        Response::TrueFalse { answer: Some(true), reason: Some(0) },
        typed("12"),
        Response::Order(vec![0, 1, 2, 3]),
        Response::Pairs(vec![Some(0), Some(1), Some(1)]),
    ];
    for item in every_kind() {
        let earning = responses.iter().filter(|response| raw(&item, response) > 0.0).count();
        assert_eq!(
            earning,
            usize::from(!matches!(item.id.as_str(), "short-text" | "rating" | "reflection")),
            "{}",
            item.id
        );
    }
}

#[test]
fn an_option_of_a_scenario_earns_its_grade_out_of_the_highest() {
    let table: [(&[u8], [f64; 4]); 4] = [
        (&[3, 2, 1, 0], [1.0, 2.0 / 3.0, 1.0 / 3.0, 0.0]),
        (&[0, 2, 1, 1], [0.0, 1.0, 0.5, 0.5]),
        (&[0, 0, 1, 0], [0.0, 0.0, 1.0, 0.0]),
        (&[0, 0, 0, 0], [0.0; 4]),
    ];
    for (grades, marks) in table {
        let item = scenario("s", grades);
        for (option, mark) in marks.into_iter().enumerate() {
            let earned = raw(&item, &Response::Options(vec![option]));
            assert!((earned - mark).abs() < 1e-12, "{grades:?} {option}: {earned}");
        }
        assert_eq!(raw(&item, &Response::Options(vec![4])), 0.0, "an option that does not exist");
        assert_eq!(raw(&item, &Response::Options(vec![0, 1, 2, 3])), 0.0, "an answer that nobody can give");
    }
}

#[test]
fn a_number_counts_within_the_tolerance_both_ends_included() {
    let table = [
        (
            "7",
            "0",
            &["7", "7.0", " 7 ", "+7", "007"][..],
            &["7.000001", "6.999999", "-7", "70", "seven", ""][..],
        ),
        ("12", "0.5", &["11.5", "12.5", "12"], &["11.499999", "12.500001"]),
        ("0", "1", &["-1", "1", "\u{2212}1", ".5", "-.5"], &["-1.000001", "1.000001"]),
        ("-1,250", "0", &["-1250", "\u{2212}1,250"], &["1250"]),
        ("0.1", "0.2", &["0.3", "-0.1"], &["0.300001"]),
    ];
    for (answer, tolerance, right, wrong) in table {
        let item = numeric("n", answer, tolerance);
        for (texts, mark) in [(right, 1.0), (wrong, 0.0)] {
            for text in texts {
                assert_eq!(raw(&item, &typed(text)), mark, "{text:?} for {answer} ± {tolerance}");
            }
        }
    }
}

#[test]
fn a_unit_may_be_typed_along() {
    let mut item = numeric("n", "15", "0");
    if let Kind::Numeric(kind) = &mut item.kind {
        kind.unit = " % ".to_owned();
    }
    for (text, mark) in [("15%", 1.0), ("15 %", 1.0), ("15", 1.0), ("%15", 0.0), ("15%%", 0.0), ("%", 0.0)] {
        assert_eq!(raw(&item, &typed(text)), mark, "{text:?}");
    }
}

#[test]
fn known_wrong_answers_are_recognised_and_earn_nothing() {
    let mut number = numeric("n", "13", "0");
    let mut word = short_text("s", &["teach back"]);
    if let (Kind::Numeric(number), Kind::ShortText(word)) = (&mut number.kind, &mut word.kind) {
        let rationale = "That is the scale.".to_owned();
        number.known.push(pcw_domain::numeric::KnownNumber { value: decimal("100"), rationale });
        let rationale = "That tests the person.".to_owned();
        word.known.push(pcw_domain::short_text::KnownText { text: "Quiz".to_owned(), rationale });
        assert_eq!(number.known(decimal("100.0")), Some("That is the scale."));
        assert_eq!(number.known(decimal("13")), None);
        assert_eq!(word.known(" quiz! "), Some("That tests the person."));
        assert_eq!(word.known("teach back"), None);
    }
    assert_eq!((raw(&number, &typed("100")), raw(&word, &typed("quiz"))), (0.0, 0.0));
}

#[test]
fn a_word_counts_whatever_its_case_accents_and_marks() {
    let item = short_text("s", &["teach-back", "Café", "?"]);
    for (text, mark) in [
        ("Teach-Back", 1.0),
        ("  “teach\u{2011}back”. ", 1.0),
        ("CAFE", 1.0),
        ("cafe\u{301}", 1.0),
        ("teach back", 0.0),
        ("teach-backs", 0.0),
        ("?", 1.0),
        ("!", 0.0),
        ("", 0.0),
        ("\u{301}", 0.0),
    ] {
        assert_eq!(raw(&item, &typed(text)), mark, "{text:?}");
    }
}

#[test]
fn steps_earn_for_each_that_follows_the_one_it_should() {
    let item = ordering("o", 5);
    let table: [(&[usize], f64); 9] = [
        (&[0, 1, 2, 3, 4], 1.0),
        (&[4, 3, 2, 1, 0], 0.0),
        (&[1, 2, 3, 4, 0], 0.75),
        (&[4, 0, 1, 2, 3], 0.75),
        (&[0, 1, 3, 2, 4], 0.25),
        (&[0, 2, 3, 1, 4], 0.25),
        (&[3, 4, 0, 1, 2], 0.75),
        (&[0, 2, 4, 1, 3], 0.0),
        (&[], 0.0),
    ];
    for (order, mark) in table {
        assert_eq!(raw(&item, &Response::Order(order.to_vec())), mark, "{order:?}");
    }
}

#[test]
fn orders_that_nobody_can_give_earn_no_more_than_others() {
    for order in [vec![0, 1], vec![0, 1, 2, 3, 4], vec![9, 10, 11], vec![usize::MAX - 1, usize::MAX, 0]] {
        let mark = raw(&ordering("o", 3), &Response::Order(order.clone()));
        assert!((0.0..=1.0).contains(&mark), "{order:?}");
    }
    assert_eq!(raw(&ordering("o", 1), &Response::Order(vec![0])), 0.0, "one step has no neighbour");
    assert_eq!(raw(&ordering("o", 2), &Response::Order(vec![0, 1])), 1.0, "two have one");
}

#[test]
fn pairs_earn_for_each_that_is_right() {
    let item = matching("m", &[0, 1, 1, 3], 5);
    let table = [
        ([Some(0), Some(1), Some(1), Some(3)], 1.0),
        ([Some(0), Some(1), Some(1), Some(4)], 0.75),
        ([Some(1), Some(0), Some(0), Some(0)], 0.0),
        ([Some(1); 4], 0.5),
        ([Some(0), None, None, None], 0.25),
        ([Some(9); 4], 0.0),
    ];
    for (pairs, mark) in table {
        assert_eq!(raw(&item, &Response::Pairs(pairs.to_vec())), mark, "{pairs:?}");
    }
    assert_eq!(raw(&item, &Response::Pairs(vec![Some(0); 40])), 0.25, "more pairs than prompts");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn reversing_an_order_leaves_none_of_its_right_neighbours(
        order in (3..=12_usize).prop_flat_map(|n| Just((0..n).collect::<Vec<_>>()).prop_shuffle()),
    ) {
        let item = ordering("o", order.len());
        let forward = raw(&item, &Response::Order(order.clone()));
        let backward = raw(&item, &Response::Order(order.iter().rev().copied().collect()));
        prop_assert!(forward + backward <= 1.0);
        prop_assert_eq!(forward == 1.0, order.is_sorted());
    }

    #[test]
    fn one_step_out_of_place_costs_at_most_three_neighbours(count in 3..=12_usize, from in 0..12_usize, to in 0..12_usize) {
        let mut order: Vec<usize> = (0..count).collect();
        let step = order.remove(from % count);
        order.insert(to % count, step);
        let lost = (1.0 - raw(&ordering("o", count), &Response::Order(order))) * (count - 1) as f64;
        prop_assert!(lost < 3.0 + 1e-9);
    }

    #[test]
    fn a_right_pair_more_always_earns_more(answers in prop::collection::vec(0..4_usize, 2..=12), at: prop::sample::Index) {
        let item = matching("m", &answers, 4);
        let mut pairs: Vec<Option<usize>> = answers.iter().map(|&answer| Some(answer)).collect();
        prop_assert_eq!(raw(&item, &Response::Pairs(pairs.clone())), 1.0);
        pairs[at.index(answers.len())] = None;
        prop_assert!(raw(&item, &Response::Pairs(pairs)) < 1.0);
    }

    #[test]
    fn any_typed_text_earns_all_or_nothing(text in ".{0,12}|[0-9.,-]{0,8}") {
        for item in [numeric("n", "12", "3"), short_text("s", &["a", "1"])] {
            let mark = raw(&item, &typed(&text));
            prop_assert!(mark == 0.0 || mark == 1.0);
        }
    }
}
