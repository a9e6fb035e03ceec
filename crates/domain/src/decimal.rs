//! Numbers as people write them: decimal, exact, without floating point (whose parser and printer are each 10 KB of
//! the download).

use std::fmt;

use crate::text::{figures, trim};

/// A decimal number with up to six places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i64);

/// One, in the unit that is counted in.
const ONE: i64 = 1_000_000;
/// The greatest number that is read: a thousand million.
const MAX: i64 = 1_000_000_000 * ONE;

impl Decimal {
    /// A tenth of one.
    pub const TENTH: Self = Self(ONE / 10);

    /// So many tenths.
    pub const fn of_tenths(tenths: u32) -> Self {
        Self(tenths as i64 * (ONE / 10))
    }

    /// How many tenths it is, rounded towards nothing.
    pub const fn tenths(self) -> i64 {
        self.0 / (ONE / 10)
    }

    /// The nearest decimal to a number of a pack; `None` beyond ±1,000,000,000 and for what is no number.
    pub fn from_number(number: f64) -> Option<Self> {
        let scaled = number * ONE as f64;
        (scaled.abs() <= MAX as f64).then_some(Self(scaled.round() as i64))
    }

    /// Reads what a person typed: "1,250", "7.5", "−3", ".5". `None` for anything else, such as "7,5" or "1e3".
    pub fn parse(text: &str) -> Option<Self> {
        let text = trim(text);
        let (negative, text) = match text.strip_prefix("-").or(text.strip_prefix("\u{2212}")) {
            Some(rest) => (true, trim(rest)),
            None => (false, text.strip_prefix("+").unwrap_or(text)),
        };
        let value = read(text)?;
        Some(Self(if negative { -value } else { value }))
    }

    /// The two together.
    #[must_use]
    pub fn plus(self, other: Decimal) -> Decimal {
        Decimal(self.0 + other.0)
    }

    /// This without the other.
    #[must_use]
    pub fn minus(self, other: Decimal) -> Decimal {
        Decimal(self.0 - other.0)
    }

    /// Without its decimal places.
    #[must_use]
    pub fn whole(self) -> Decimal {
        Decimal(self.0 - self.0 % ONE)
    }

    /// Half of it.
    #[must_use]
    pub fn half(self) -> Decimal {
        Decimal(self.0 / 2)
    }

    /// How far apart two numbers are.
    #[must_use]
    pub fn distance(self, other: Decimal) -> Decimal {
        Decimal((self.0 - other.0).abs())
    }
}

/// Digits, in groups of three where commas part them, then up to six more after a point.
fn read(text: &str) -> Option<i64> {
    let mut value: i64 = 0;
    // What the next digit counts for, once the point is behind.
    let mut unit = ONE;
    // How many digits there are since the last comma, and whether a comma came before them.
    let (mut group, mut parted) = (0, false);
    let mut point = false;
    for &byte in text.as_bytes() {
        match byte {
            b'0'..=b'9' if point => {
                unit /= 10;
                if unit == 0 {
                    return None;
                }
                value += i64::from(byte - b'0') * unit;
            }
            b'0'..=b'9' => {
                value = value * 10 + i64::from(byte - b'0') * ONE;
                group += 1;
            }
            b',' if !point && if parted { group == 3 } else { group > 0 && group <= 3 } => {
                (group, parted) = (0, true);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
        if value > MAX {
            return None;
        }
    }
    // Something must have been a digit, and the last group whole.
    let whole = if parted { group == 3 } else { group > 0 || unit < ONE };
    whole.then_some(value)
}

/// As people read it: "1250", "7.5", "-3".
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Decimal {
    /// With one decimal place, or as many as it has: "47.0", "7.5".
    pub fn with_tenth(self) -> String {
        let mut text = self.text();
        if self.0 % ONE == 0 {
            text.push_str(".0");
        }
        text
    }

    /// As people read it: "1250", "7.5", "-3".
    pub fn text(self) -> String {
        let size = self.0.unsigned_abs();
        let (whole, mut part) = (size / ONE as u64, size % ONE as u64);
        let mut text = String::from(if self.0 < 0 { "-" } else { "" });
        // Two numbers added come to two thousand million, which fits.
        text.push_str(&figures(whole as usize));
        if part > 0 {
            text.push('.');
        }
        let mut unit = ONE as u64 / 10;
        while part > 0 {
            text.push(char::from(b'0' + (part / unit) as u8));
            part %= unit;
            unit /= 10;
        }
        text
    }
}
