//! Each form of text is told twice, as a check and as a pattern: both must say the same of every text.

use pcw_content::Form;
use pcw_content::form::UNSEEN;
use serde_json::json;

use crate::attacks::texts;
use crate::stock::Stock;

const FORMS: &[Form] = &[Form::Id, Form::Date, Form::PartialDate, Form::Language, Form::Version, Form::Url];

#[test]
fn check_and_pattern_of_each_form_agree() {
    let candidates = [days(), addresses(), texts()].concat();
    for form in FORMS {
        let schema = json!({ "pattern": form.pattern(), "maxLength": form.max() });
        let stock = Stock::compile("form.json", schema);
        let mut fitting = 0;
        for text in &candidates {
            let fits = form.fits(text);
            assert_eq!(stock.judge(&json!(text)).is_ok(), fits, "{form:?} {text:?}");
            fitting += usize::from(fits);
        }
        println!("{form:?}: {fitting} of {} texts fit", candidates.len());
        assert!(fitting > 0 && fitting < candidates.len());
    }
}

/// Every day of some years, the days beside them that do not exist, and shorter forms.
fn days() -> Vec<String> {
    let mut days = Vec::new();
    for year in ["1900", "2000", "2023", "2024", "2096", "2100", "0000", "202", "20240"] {
        days.push(year.into());
        for month in 0..=19 {
            days.push(format!("{year}-{month:02}"));
            days.extend((0..=39).map(|day| format!("{year}-{month:02}-{day:02}")));
        }
    }
    days.extend(["2024-1-1", "2024-01-1", "2024-01-01T00:00", "x2024-01-01", "２０２４"].map(String::from));
    days
}

/// Addresses with each character in them, at the start and further in, that may or may not be seen.
fn addresses() -> Vec<String> {
    let edges =
        UNSEEN.iter().flat_map(|&(first, last)| [before(first), Some(first), Some(last), after(last)]);
    let chars = edges.flatten().chain('\0'..='\u{300}');
    chars
        .flat_map(|char| [format!("https://{char}a"), format!("http://a/{char}b"), format!("{char}")])
        .chain(["https://".into(), "http:/a".into(), "https://a".into(), "cy".into()])
        .collect()
}

fn before(char: char) -> Option<char> {
    u32::from(char).checked_sub(1).and_then(char::from_u32)
}

fn after(char: char) -> Option<char> {
    char::from_u32(u32::from(char) + 1)
}
