//! Running other programs: what is being done and why, how long it took, and what to do when it fails.

use std::ffi::OsStr;
use std::fmt::Display;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use crate::cure;

/// Announces a long step, does it, and says how long it took.
///
/// Everything goes to standard error, so that a command's own answer stays alone on standard output.
pub fn step<T>(what: impl Display, why: impl Display, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("- {what}: {why}");
    let start = Instant::now();
    let done = work()?;
    eprintln!("  done in {}", seconds(start.elapsed()));
    Ok(done)
}

/// `0.4 s`, `12 s` or `2 min 5 s`: as exact as a reader needs.
pub fn seconds(time: Duration) -> String {
    let all = time.as_secs();
    match all {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{all} s"),
        _ => format!("{} min {} s", all / 60, all % 60),
    }
}

/// Runs a program to its end, keeps what it prints, and turns a failure into a cause and a cure.
pub fn run(purpose: &str, command: &mut Command) -> Result<String> {
    let output = capture(command).map_err(|fault| {
        anyhow!(
            "{purpose}: {} could not be started ({fault}).\n{}",
            name(command),
            cure::missing(&name(command))
        )
    })?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let said = format!("{}{text}", String::from_utf8_lossy(&output.stderr));
    Err(anyhow!("{purpose}: {} failed.\n{}\n{}", name(command), tail(&said, 30), cure::diagnose(&said)))
}

/// Runs a program with nothing on standard input and returns all it printed.
pub fn capture(command: &mut Command) -> std::io::Result<Output> {
    command.stdin(Stdio::null()).output()
}

/// The last lines of a text, indented: enough to see what went wrong.
pub fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let from = all.len().saturating_sub(lines);
    all[from..].iter().map(|line| format!("  | {line}")).collect::<Vec<_>>().join("\n")
}

fn name(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    path.file_name().unwrap_or(OsStr::new("the program")).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_as_exact_as_a_reader_needs() {
        for (millis, said) in [(420, "0.4 s"), (9_940, "9.9 s"), (12_700, "12 s"), (125_000, "2 min 5 s")] {
            assert_eq!(seconds(Duration::from_millis(millis)), said);
        }
    }

    #[test]
    fn the_tail_keeps_the_last_lines_that_say_something() {
        assert_eq!(tail("one\n\ntwo\nthree\n", 2), "  | two\n  | three");
        assert_eq!(tail("", 2), "");
    }

    #[test]
    fn a_program_that_does_not_exist_is_named_with_a_cure() {
        let fault = run("Checking", &mut Command::new("pcw-no-such-program")).unwrap_err().to_string();
        assert!(fault.contains("pcw-no-such-program") && fault.contains("What to do"), "{fault}");
    }
}
