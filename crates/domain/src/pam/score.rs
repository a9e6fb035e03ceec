//! A score that a licensed service has produced, as a person types it from the report.

use crate::decimal::Decimal;
use crate::text::trim;

/// A score from 0 to 100 with at most one decimal place, which is all that the measure gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PamScore(Decimal);

/// Why a text is no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreFault {
    /// Nothing was typed.
    Empty,
    /// A comma stands where the point should.
    Comma,
    /// Something other than figures and one point.
    NotFigures,
    /// More than one decimal place.
    TooExact,
    /// Below 0 or above 100.
    OutOfRange,
}

impl PamScore {
    /// The lowest score.
    pub const LEAST: Self = Self(Decimal::of_tenths(0));
    /// The highest score.
    pub const GREATEST: Self = Self(Decimal::of_tenths(1000));

    /// `None` outside 0–100.
    pub fn new(score: Decimal) -> Option<Self> {
        (score >= Self::LEAST.0 && score <= Self::GREATEST.0).then_some(Self(score))
    }

    /// Reads what was typed.
    ///
    /// # Errors
    /// What is wrong with it, so that the person can be told how to put it right.
    pub fn parse(typed: &str) -> Result<Self, ScoreFault> {
        let typed = trim(typed);
        if typed.is_empty() {
            return Err(ScoreFault::Empty);
        }
        let (below, figures) = match typed.strip_prefix('-').or(typed.strip_prefix('\u{2212}')) {
            Some(figures) => (true, figures),
            None => (false, typed),
        };
        let (mut tenths, mut digits, mut places, mut point, mut comma) = (0u32, 0, 0, false, false);
        for byte in figures.bytes() {
            match byte {
                b'0'..=b'9' => {
                    digits += 1;
                    places += u32::from(point);
                    if places < 2 {
                        // Beyond 1,000 the rest makes no difference: it is out of range, however long it is.
                        tenths = (tenths * 10 + u32::from(byte - b'0')).min(100_000);
                    }
                }
                b'.' if !point && digits > 0 => point = true,
                b',' => comma = true,
                _ => return Err(ScoreFault::NotFigures),
            }
        }
        if digits == 0 || (point && places == 0) {
            return Err(ScoreFault::NotFigures);
        }
        if comma {
            return Err(ScoreFault::Comma);
        }
        let tenths = if point { tenths } else { tenths * 10 };
        if below || tenths > 1000 {
            return Err(ScoreFault::OutOfRange);
        }
        if places > 1 {
            return Err(ScoreFault::TooExact);
        }
        Ok(Self(Decimal::of_tenths(tenths)))
    }

    /// The score in tenths: 0 to 1,000.
    pub fn tenths(self) -> u64 {
        self.0.tenths().unsigned_abs()
    }

    /// The score as a number.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// With its one decimal place: "55.2", "70.0". The highest is "100".
    pub fn text(self) -> String {
        if self == Self::GREATEST { self.0.text() } else { self.0.with_tenth() }
    }
}
