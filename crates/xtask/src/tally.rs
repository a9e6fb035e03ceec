//! How many tests ran, from what their runners print.

use std::ops::AddAssign;

/// Tests that passed, failed and were left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
    /// Left out: never silently.
    pub skipped: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
        self.skipped += more.skipped;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

impl Tally {
    /// One check that has no tests inside it.
    pub fn of_one(passed: bool) -> Self {
        Self { passed: passed.into(), failed: (!passed).into(), skipped: 0 }
    }

    /// Adds up the closing lines of `cargo test` (also of its WebAssembly runner) in some output.
    pub fn of_cargo(output: &str) -> Self {
        let mut all = Self::default();
        for line in output.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            let count = |word| number_before(line, word);
            all += Self { passed: count("passed"), failed: count("failed"), skipped: count("ignored") };
        }
        all
    }

    /// Reads the closing lines of Node's test runner.
    pub fn of_node(output: &str) -> Self {
        let count = |word: &str| {
            let ends = |line: &&str| {
                let line = line.trim_start_matches(['#', 'ℹ', ' ']);
                line.strip_prefix(word).is_some_and(|rest| rest.trim().parse::<u32>().is_ok())
            };
            let last = output.lines().rev().find(ends);
            last.and_then(|line| line.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
        };
        Self {
            passed: count("pass "),
            failed: count("fail ") + count("cancelled "),
            skipped: count("skipped ") + count("todo "),
        }
    }
}

/// The number that stands before a word: 12 of `ok. 12 passed;`.
fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';']).filter(|part| !part.is_empty()).collect();
    let pair = words.windows(2).find(|pair| pair[1] == word);
    pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_s_closing_lines_are_added_up() {
        let output = "running 2 tests\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                      test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Tally::of_cargo(output), Tally { passed: 15, failed: 2, skipped: 1 });
        assert_eq!(Tally::of_cargo("error: could not compile"), Tally::default());
    }

    #[test]
    fn node_s_closing_lines_are_read_in_both_of_its_styles() {
        let wanted = Tally { passed: 15, failed: 3, skipped: 1 };
        assert_eq!(
            Tally::of_node("# tests 19\n# pass 15\n# fail 2\n# cancelled 1\n# skipped 1\n# todo 0\n"),
            wanted
        );
        assert_eq!(
            Tally::of_node(
                "ℹ tests 19\nℹ pass 15\nℹ fail 2\nℹ cancelled 1\nℹ skipped 0\nℹ todo 1\n✖ failing tests:\n"
            ),
            wanted
        );
        assert_eq!(Tally::of_node("SyntaxError"), Tally::default());
    }

    #[test]
    fn what_was_left_out_is_said() {
        assert_eq!(Tally { passed: 2, failed: 0, skipped: 0 }.to_string(), "2 passed, 0 failed");
        assert_eq!(Tally { passed: 2, failed: 0, skipped: 1 }.to_string(), "2 passed, 0 failed, 1 skipped");
    }
}
