//! The lines of a long log that say what went wrong.

use crate::step::tail;

/// Lines that are shown after one that names a failure: the place and the reason stand there.
const AFTER: usize = 9;

/// The part of a log that a person needs, at most `lines` long: each failure with what follows it, else the end.
pub fn excerpt(log: &str, lines: usize) -> String {
    // Node tells each failure twice; the second time all together.
    let from = log.find("✖ failing tests:").unwrap_or(0);
    let all: Vec<&str> = log[from..].lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let mut shown = Vec::new();
    let mut left = 0;
    for line in all {
        if names_a_failure(line) {
            left = AFTER + 1;
        }
        if left > 0 {
            shown.push(line);
            left -= 1;
        }
    }
    if shown.is_empty() {
        return tail(log, lines);
    }
    let more = shown.len().saturating_sub(lines);
    shown.truncate(lines);
    let mut text = shown.iter().map(|line| format!("  | {line}")).collect::<Vec<_>>().join("\n");
    if more > 0 {
        text += &format!("\n  and {more} lines more");
    }
    text
}

fn names_a_failure(line: &str) -> bool {
    let start = line.trim_start();
    start.starts_with("error")
        || start.starts_with("Diff in ")
        || start.starts_with("✖ ")
        || line.contains(": error TS")
        || line.contains("panicked at ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_shown_even_when_much_that_went_well_follows() {
        let log = format!("Checking a\nerror: unused\n --> a.rs:1\n{}", "Checking more\n".repeat(500));
        let shown = excerpt(&log, 100);
        assert!(shown.starts_with("  | error: unused\n  |  --> a.rs:1\n"), "{shown}");
        assert_eq!(shown.lines().count(), 1 + AFTER);
    }

    #[test]
    fn of_node_s_failures_only_the_list_at_the_end_counts() {
        let log =
            "✖ a (1ms)\n✔ b\nℹ fail 1\n✖ failing tests:\n\ntest at x.mjs:1\n✖ a (1ms)\n  AssertionError\n";
        assert_eq!(
            excerpt(log, 9),
            "  | ✖ failing tests:\n  | test at x.mjs:1\n  | ✖ a (1ms)\n  |   AssertionError"
        );
    }

    #[test]
    fn too_many_failures_are_counted_and_none_gives_the_end() {
        assert_eq!(excerpt("error 1\nerror 2\nerror 3", 2), "  | error 1\n  | error 2\n  and 1 lines more");
        assert_eq!(excerpt("one\ntwo", 1), "  | two");
    }
}
