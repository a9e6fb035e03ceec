//! Numbers as people write them.

mod support;

use pcw_domain::decimal::Decimal;
use proptest::prelude::*;
use support::decimal;
use support::random::cases;

#[test]
fn numbers_are_read_as_people_write_them() {
    for (typed, text) in [
        ("0", "0"),
        ("-0", "0"),
        ("7", "7"),
        (" 7.50 ", "7.5"),
        ("+3", "3"),
        ("-3", "-3"),
        ("- 3", "-3"),
        ("\u{2212}3", "-3"),
        (".5", "0.5"),
        ("-.5", "-0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("1,250", "1250"),
        ("12,345,678.9", "12345678.9"),
        ("123,456", "123456"),
        ("0.000001", "0.000001"),
        ("1.123456", "1.123456"),
        ("100.010", "100.01"),
        ("1000000000", "1000000000"),
        ("-1,000,000,000", "-1000000000"),
        ("00000000000000000000001", "1"),
    ] {
        assert_eq!(Decimal::parse(typed).map(Decimal::text).as_deref(), Some(text), "{typed:?}");
        assert_eq!(decimal(typed).to_string(), text);
    }
}

#[test]
fn what_is_no_number_is_not_read() {
    for typed in [
        "",
        " ",
        "-",
        "+",
        ".",
        "-.",
        ",",
        "7,5",
        "1,25",
        "1,2500",
        ",250",
        "1,250,",
        "1,,250",
        "1250,000",
        "1e3",
        "1 250",
        "--3",
        "+-3",
        "3-",
        "½",
        "٣",
        "NaN",
        "inf",
        "0x10",
        "1.2.3",
        "1.2,3",
        "1.1234567",
        "1000000000.000001",
        "1000000001",
        "99999999999999999999999999",
        "seven",
        "7 points",
        "1.-5",
        "£5",
    ] {
        assert_eq!(Decimal::parse(typed), None, "{typed:?}");
    }
}

#[test]
fn numbers_of_a_pack_become_the_nearest_decimal() {
    for (number, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (-2.675, "-2.675"),
        (0.1 + 0.2, "0.3"),
        (1e9, "1000000000"),
        (0.0000004, "0"),
        (0.0000006, "0.000001"),
    ] {
        assert_eq!(Decimal::from_number(number).map(Decimal::text).as_deref(), Some(text), "{number}");
    }
    for number in [1e9 + 0.001, -1e10, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
        assert_eq!(Decimal::from_number(number), None, "{number}");
    }
}

#[test]
fn numbers_have_an_order_and_a_distance() {
    assert!(decimal("-3") < decimal("-2.9") && decimal("0.1") < decimal("0.11"));
    assert_eq!(decimal("-1.5").distance(decimal("2")), decimal("3.5"));
    assert_eq!(decimal("2").distance(decimal("-1.5")), decimal("3.5"));
    let widest = decimal("1000000000").distance(decimal("-1000000000"));
    assert!(widest > decimal("1000000000"), "the widest distance is no overflow");
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn what_is_written_is_read_as_the_same(millionths in -1_000_000_000_000_000_i64..=1_000_000_000_000_000) {
        let number = Decimal::from_number(millionths as f64 / 1e6).expect("within the bounds");
        prop_assert_eq!(Decimal::parse(&number.text()), Some(number));
        prop_assert_eq!(number.text().parse::<f64>().map(Decimal::from_number), Ok(Some(number)));
    }

    #[test]
    fn whatever_is_typed_is_read_in_one_way_or_not_at_all(text in "[-+ ]?[0-9,]{0,12}\\.?[0-9]{0,7}|.{0,8}") {
        if let Some(number) = Decimal::parse(&text) {
            let plain: String = text.replace(',', "").replace(char::is_whitespace, "");
            let number_of_std: f64 = plain.replace('\u{2212}', "-").parse().expect("a number to others too");
            prop_assert_eq!(Decimal::from_number(number_of_std), Some(number));
        }
    }
}
