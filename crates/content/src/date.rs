//! A day of the calendar, as packs write it.

/// A day, such as `2026-02-28`. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; `None` for any other form and for days that no calendar has.
    pub fn parse(text: &str) -> Option<Date> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let date = Date {
            year: number(&[y1, y2, y3, y4])?,
            month: number(&[m1, m2])? as u8,
            day: number(&[d1, d2])? as u8,
        };
        date.exists().then_some(date)
    }

    /// The day as `YYYY-MM-DD`.
    pub fn text(self) -> String {
        let mut text = String::with_capacity(10);
        push(&mut text, self.year / 100);
        push(&mut text, self.year % 100);
        text.push('-');
        push(&mut text, self.month.into());
        text.push('-');
        push(&mut text, self.day.into());
        text
    }

    /// Year, month 1–12, day 1–31.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    fn exists(self) -> bool {
        self.day >= 1 && self.day <= days_in(self.year, self.month)
    }
}

/// How many days the month has; 0 for a month that does not exist.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// The number that these digits write; `None` if one of them is no digit.
pub(crate) fn number(digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    for &byte in digits {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u16::from(byte - b'0');
    }
    Some(number)
}

/// Adds two digits.
fn push(text: &mut String, number: u16) {
    text.push(char::from(b'0' + (number / 10) as u8));
    text.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar_are_read_and_written_back() {
        for text in ["2026-11-21", "2024-02-29", "2000-02-29", "1999-12-31", "0987-01-01"] {
            assert_eq!(Date::parse(text).unwrap().text(), text);
        }
    }

    #[test]
    fn other_forms_and_days_that_do_not_exist_are_refused() {
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-1-01",
            "21-11-2026",
            "2026/11/21",
            "2026-00-10",
            "2026-13-01",
            "2026-04-31",
            "2023-02-29",
            "1900-02-29",
            "2026-01-00",
            "2026-01-32",
            "+026-01-01",
            "2026-11-21T00:00",
            " 2026-11-21",
            "２０２６-11-21",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn earlier_days_are_less() {
        let days =
            ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map(|text| Date::parse(text).unwrap());
        assert!(days.is_sorted() && days[0] < days[3]);
    }
}
