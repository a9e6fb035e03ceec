//! `cargo xtask packs FILE…`: what is wrong with a pack of any kind, all at once, by line and column.
//!
//! The validator is the one that runs in the browser; this only finds the lines.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Result, bail};
use pcw_content::limits::{MAX_BYTES, check_text};
use pcw_content::{Date, Severity, Value, validate_any};

use crate::position::{Document, Position, position};

/// One fault, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Finding {
    at: Option<Position>,
    severity: Severity,
    place: String,
    cause: String,
    cure: String,
}

/// Checks each file and prints everything that was found. Fails when one of them cannot be used.
pub fn command(files: &[String]) -> Result<()> {
    if files.is_empty() {
        bail!(
            "No pack was named.\n  What to do: `cargo xtask packs FILE…`, for example `cargo xtask packs my-quiz.json`."
        );
    }
    let mut broken = 0;
    for file in files {
        let findings = check(Path::new(file), today());
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        broken += usize::from(errors > 0);
        for finding in &findings {
            println!("{}", line(file, finding));
        }
        println!("{file}: {}", verdict(errors, warnings));
    }
    if broken > 0 {
        bail!(
            "{broken} of {} cannot be used. Mend the errors above and run the command again.",
            plural(files.len(), "pack")
        );
    }
    Ok(())
}

fn verdict(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => "can be used".into(),
        (0, _) => format!("can be used, {}", plural(warnings, "warning")),
        _ => format!("cannot be used, {}, {}", plural(errors, "error"), plural(warnings, "warning")),
    }
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `file:line:column: error: place`, which editors turn into a link.
fn line(file: &str, finding: &Finding) -> String {
    let at = finding.at.map(|at| format!("{}:{}:", at.line, at.column)).unwrap_or_default();
    let Finding { severity, place, cause, cure, .. } = finding;
    format!("{file}:{at} {}: {place}\n    {cause}\n    {cure}", severity.name())
}

fn check(file: &Path, today: Option<Date>) -> Vec<Finding> {
    let bytes = match read(file) {
        Ok(bytes) => bytes,
        Err((cause, cure)) => return vec![whole(None, cause, cure)],
    };
    match String::from_utf8(bytes) {
        Ok(text) => check_json(&text, today),
        Err(fault) => vec![not_utf8(fault.as_bytes(), fault.utf8_error().valid_up_to())],
    }
}

/// Looks at the size before reading, so that a huge file costs nothing.
fn read(file: &Path) -> Result<Vec<u8>, (String, &'static str)> {
    let about = fs::metadata(file).map_err(|fault| unreadable(&fault))?;
    if about.is_dir() {
        return Err(("This is a folder, not a file.".into(), "Name the pack files in it."));
    }
    if about.len() > MAX_BYTES as u64 {
        let megabytes = about.len() as f64 / (1024.0 * 1024.0);
        let cause = format!("The file has {megabytes:.1} MB; a pack may have 2 MB.");
        return Err((cause, "Split it into smaller packs."));
    }
    fs::read(file).map_err(|fault| unreadable(&fault))
}

fn unreadable(fault: &std::io::Error) -> (String, &'static str) {
    match fault.kind() {
        ErrorKind::NotFound => ("There is no such file.".into(), "Check the name and the folder."),
        ErrorKind::PermissionDenied => {
            ("The file may not be read.".into(), "Give yourself the right to read it.")
        }
        _ => (format!("The file cannot be read: {fault}."), "Check that the disk is there and can be read."),
    }
}

fn not_utf8(bytes: &[u8], valid: usize) -> Finding {
    let (before, wrong) = bytes.split_at(valid);
    let text = String::from_utf8_lossy(before);
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let at = Some(Position { line: 1, column: 1 });
        return whole(at, "The file is written in UTF-16.".into(), SAVE_AS_UTF8);
    }
    let cause =
        format!("The file is not UTF-8: the byte {:#04X} stands here.", wrong.first().copied().unwrap_or(0));
    whole(Some(position(&text, text.len())), cause, SAVE_AS_UTF8)
}

const SAVE_AS_UTF8: &str = "Save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8).";

fn check_json(text: &str, today: Option<Date>) -> Vec<Finding> {
    if text.starts_with('\u{FEFF}') {
        let cause = "The file begins with a byte order mark, which is not part of JSON.".into();
        return vec![whole(Some(Position { line: 1, column: 1 }), cause, "Save it as UTF-8 without BOM.")];
    }
    if let Some(fault) = check_text(text) {
        return vec![whole(None, fault.cause, &fault.cure)];
    }
    let document = match Document::read(text) {
        Ok(document) => document,
        Err(fault) => {
            return vec![whole(Some(fault.position), format!("This is not JSON. {}", fault.cause), SYNTAX)];
        }
    };
    let pack: Value = match serde_json::from_str(text) {
        Ok(pack) => pack,
        Err(fault) => {
            let at = Position { line: fault.line(), column: fault.column() };
            return vec![whole(Some(at), format!("This is not JSON: {fault}."), SYNTAX)];
        }
    };
    let mut findings: Vec<Finding> = document
        .repeated()
        .into_iter()
        .map(|repeated| Finding {
            at: Some(repeated.position),
            severity: Severity::Warning,
            place: repeated.name,
            cause: "This field stands twice in one object. Only the last counts.".into(),
            cure: "Take out the one that is not meant.".into(),
        })
        .collect();
    findings.extend(validate_any(&pack, today).into_iter().map(|fault| Finding {
        at: Some(document.find(&fault.place)),
        severity: fault.severity,
        place: fault.place,
        cause: fault.cause,
        cure: fault.cure,
    }));
    findings.sort_by_key(|finding| finding.at);
    findings
}

const SYNTAX: &str = "Check the commas, quotation marks and brackets here and just before.";

fn whole(at: Option<Position>, cause: String, cure: &str) -> Finding {
    Finding { at, severity: Severity::Error, place: "pack".into(), cause, cure: cure.into() }
}

/// The day in UTC, for reviews that are past. None with a clock that is set before 1970.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::parse(&calendar(seconds / 86_400))
}

/// The `YYYY-MM-DD` of a number of days after 1970-01-01, by counting years and months.
fn calendar(mut days: u64) -> String {
    let leap = |year: u64| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn found(name: &str, bytes: &[u8]) -> Vec<Finding> {
        let file = std::env::temp_dir().join(format!("pcw-pack-{}-{name}", std::process::id()));
        fs::write(&file, bytes).unwrap();
        let findings = check(&file, Date::parse("2026-11-21"));
        fs::remove_file(&file).unwrap();
        findings
    }

    #[test]
    fn each_way_in_which_a_file_is_no_pack_has_its_own_message() {
        type Row<'a> = (&'a str, &'a [u8], &'a str, Option<(usize, usize)>);
        let table: [Row; 8] = [
            ("bom", b"\xEF\xBB\xBF{}", "byte order mark", Some((1, 1))),
            ("latin1", b"{\n \"a\": \"caf\xE9\"}", "byte 0xE9", Some((2, 11))),
            ("utf16", b"\xFF\xFE{\0}\0", "UTF-16", Some((1, 1))),
            ("comma", b"{\n  \"a\": 1,\n}", "Trailing commas", Some((2, 9))),
            ("empty", b"", "nothing in the file", Some((1, 1))),
            ("deep", &[b'['; 50], "deep", None),
            ("control", b"[\"a\tb\"]", "This is not JSON", Some((1, 4))),
            ("long", &[b' '; MAX_BYTES + 1], "2 MB", None),
        ];
        for (name, bytes, cause, at) in table {
            let findings = found(name, bytes);
            assert_eq!(findings.len(), 1, "{name}: {findings:?}");
            assert!(findings[0].cause.contains(cause), "{name}: {findings:?}");
            assert_eq!(findings[0].at.map(|p| (p.line, p.column)), at, "{name}: {findings:?}");
        }
        assert!(check(&PathBuf::from("/no/such/pack.json"), None)[0].cause.contains("no such file"));
        assert!(check(&std::env::temp_dir(), None)[0].cause.contains("folder"));
    }

    #[test]
    fn all_faults_of_a_pack_are_told_in_the_order_of_its_lines() {
        let pack = b"{\n \"schemaVersion\": 1, \"kind\": \"quiz\",\n \"id\": \"x\", \"id\": \"y\",\n \"title\": 7,\n \"items\": [\n  {}\n ]\n}";
        let findings = found("many", pack);
        let lines: Vec<_> = findings.iter().filter_map(|f| f.at).map(|at| at.line).collect();
        assert!(lines.is_sorted() && findings.len() > 3, "{findings:?}");
        let has = |place: &str, at: usize| {
            findings.iter().any(|f| f.place == place && f.at.is_some_and(|p| p.line == at))
        };
        assert!(has("id", 3) && has("title", 4) && has("items[0].type", 6), "{findings:?}");
    }

    #[test]
    fn a_pack_is_checked_as_the_kind_that_it_says_it_is() {
        let places = |pack: &str| -> Vec<String> {
            found("kind", pack.as_bytes()).into_iter().map(|finding| finding.place).collect()
        };
        let pam = places(r#"{ "schemaVersion": 1, "kind": "pam-levels" }"#);
        assert!(pam.contains(&"bandings".into()) && !pam.contains(&"items".into()), "{pam:?}");
        let quiz = places(r#"{ "schemaVersion": 1, "kind": "quiz" }"#);
        assert!(quiz.contains(&"items".into()) && !quiz.contains(&"bandings".into()), "{quiz:?}");
        let curriculum = places(r#"{ "schemaVersion": 1, "kind": "curriculum" }"#);
        assert!(curriculum.contains(&"taxonomy".into()) && !curriculum.contains(&"items".into()));
        let other = found("kind", br#"{ "schemaVersion": 1, "kind": "outcomes" }"#);
        assert_eq!(other.len(), 1, "{other:?}");
        assert_eq!(other[0].place, "kind");
        assert!(other[0].cure.contains("\"quiz\", \"pam-levels\" or \"curriculum\""), "{other:?}");
        // Without a kind it is taken for what it comes nearest to.
        let nearest = places(
            r#"{ "schemaVersion": 1, "levels": [], "bandings": [], "purpose": "P", "tradeMark": "T" }"#,
        );
        assert!(nearest.contains(&"kind".into()) && !nearest.contains(&"items".into()), "{nearest:?}");
    }

    #[test]
    fn the_packs_that_ship_can_be_used() {
        let folder = crate::project::Project::find().unwrap().path("crates/content/packs");
        let packs =
            crate::fingerprint::files_below(&folder, &|path| path.extension().is_some_and(|e| e == "json"));
        assert!(!packs.is_empty());
        for pack in packs {
            let findings = check(&pack, today());
            assert!(
                findings.iter().all(|f| f.severity == Severity::Warning),
                "{}: {findings:?}",
                pack.display()
            );
        }
    }

    #[test]
    fn days_become_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_778, "2026-11-21"),
            (20_818, "2026-12-31"),
        ] {
            assert_eq!(calendar(days), date);
        }
    }
}
