//! Browser tests that passed only at the second try: each is told, and more than a few are a failure.

/// What stands before each in the log; the same words stand in `tests/browser/harness/tries.mjs`.
const MARK: &str = "passed only at the second try: ";

/// With so many at most the machine was busy; with more the tests or the widgets are at fault.
const MOST: usize = 3;

/// What is to be told of the tests in a log that took two tries.
pub struct Unsure {
    tests: Vec<String>,
}

impl Unsure {
    /// Reads a log of Node's test runner, which may tell a line twice.
    pub fn of(log: &str) -> Self {
        let mut tests: Vec<String> = Vec::new();
        for line in log.lines() {
            if let Some((_, test)) = line.split_once(MARK)
                && !tests.iter().any(|other| other == test)
            {
                tests.push(test.to_owned());
            }
        }
        Self { tests }
    }

    /// Whether they are too many to blame the machine.
    pub fn too_many(&self) -> bool {
        self.tests.len() > MOST
    }

    /// A line for each, with the reason of the first try, and why too many are a failure; empty if there is none.
    pub fn told(&self) -> String {
        let mut told: String = self.tests.iter().map(|test| format!("  {MARK}{test}\n")).collect();
        if self.too_many() {
            told +=
                &format!("  That is {} tests; {MOST} are forgiven, more are a failure.\n", self.tests.len());
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_that_took_two_tries_is_told_once_with_its_reason() {
        let log = "ℹ passed only at the second try: a: it was slow\n✔ b\n  ℹ passed only at the second try: c: too\nℹ passed only at the second try: a: it was slow\n";
        let unsure = Unsure::of(log);
        assert_eq!(
            unsure.told(),
            "  passed only at the second try: a: it was slow\n  passed only at the second try: c: too\n"
        );
        assert!(!unsure.too_many());
        assert_eq!(Unsure::of("✔ a\n").told(), "");
    }

    #[test]
    fn more_than_a_few_are_a_failure() {
        let log: String = (0..=MOST).map(|count| format!("ℹ {MARK}test {count}: slow\n")).collect();
        assert!(Unsure::of(&log).too_many());
        assert!(
            Unsure::of(&log).told().ends_with("  That is 4 tests; 3 are forgiven, more are a failure.\n")
        );
    }

    #[test]
    fn the_harness_says_the_same_words() {
        let harness = include_str!("../../../tests/browser/harness/tries.mjs");
        assert!(harness.contains(&format!("'{}'", MARK.trim_end())));
    }
}
