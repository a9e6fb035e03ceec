//! The four PAM Levels.

/// A PAM Level, 1 (lowest) to 4 (highest). Not a learning Level, not a taxonomy level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PamLevel(u8);

impl PamLevel {
    /// All four, the lowest first.
    pub const ALL: [Self; 4] = [Self(1), Self(2), Self(3), Self(4)];

    /// `None` outside 1–4.
    pub fn new(level: usize) -> Option<Self> {
        (1..=4).contains(&level).then_some(Self(level as u8))
    }

    /// 1 to 4.
    pub fn number(self) -> usize {
        usize::from(self.0)
    }

    /// 0 to 3: its place in a list of four.
    pub fn index(self) -> usize {
        self.number() - 1
    }
}
