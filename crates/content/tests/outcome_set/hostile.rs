//! Texts and files that are made to break things.

use std::time::{Duration, Instant};

use pcw_content::set::{MAX_BYTES, MAX_TEXT, NotRead, csv, html, json, markdown, read, table, text};
use pcw_domain::outcome::{Outcome, Set};
use proptest::prelude::*;

use crate::made::{curriculum, full, plain, questions, set, whole};

/// Texts by hand, and where the shared folder is named, all of its texts.
fn attacks() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        "=HYPERLINK(\"https://example.org\")",
        "'=1+1",
        "''",
        "\t@a",
        "\r\n-1",
        "＝1",
        "<script>alert(1)</script>",
        "</td></tr></table><img src=x onerror=alert(1)>",
        "&lt;b&gt;",
        "| a | b |",
        "\\| a",
        "a\\",
        "```\n<br>",
        "{{constructor}}",
        "\u{0}\u{1}\u{7f}\u{202e}\u{feff}\u{fffe}",
        "a\r\nb\rc\nd\u{2028}e",
        "\"a\",\"b\"\r\n",
        "outcome-1; outcome-2",
    ]
    .map(String::from)
    .to_vec();
    let Some(folder) = std::env::var_os("PCW_CORPORA").filter(|folder| !folder.is_empty()) else {
        println!("skipped the shared collections of attack texts: PCW_CORPORA is not set");
        return texts;
    };
    let folder = std::path::Path::new(&folder).join("text-attacks");
    let naughty = std::fs::read_to_string(folder.join("naughty-strings.json")).expect("the file can be read");
    let naughty: Vec<String> = serde_json::from_str(&naughty).expect("a list of texts");
    let payloads = std::fs::read_to_string(folder.join("xss-payloadbox.txt")).expect("the file can be read");
    assert!(naughty.len() > 400 && payloads.lines().count() > 1_000, "the shared texts are not all there");
    texts.extend(naughty);
    texts.extend(payloads.lines().map(String::from));
    println!("attack texts: {}", texts.len());
    texts
}

#[test]
fn nul_is_left_out_since_no_spreadsheet_with_it_can_be_opened() {
    let curriculum = curriculum();
    let Ok(read) = read(
        "a.json",
        "{\"schemaVersion\":1,\"kind\":\"outcome-set\",\"outcomes\":[{\"id\":\"outcome-1\",\"text\":\"a\\u0000b\"}]}",
        &curriculum,
    ) else {
        panic!("a set with NUL can be read");
    };
    assert_eq!(read.set.outcomes[0].text, "ab");
}

/// All of the texts, as titles, texts and notes.
fn attacked() -> Vec<Set> {
    let mut texts = attacks();
    for text in &mut texts {
        // What is longer than an outcome may be is cut, which another test is about; NUL is left out.
        *text = text.chars().filter(|&letter| letter != '\0').take(MAX_TEXT).collect();
    }
    let mut sets = Vec::new();
    for part in texts.chunks(200) {
        let outcomes =
            part.iter().zip(1..).map(|(text, number)| Outcome { note: text.clone(), ..full(number, text) });
        sets.push(set("", outcomes.collect()));
    }
    for text in texts {
        let title = text.chars().take(300).collect::<String>();
        sets.push(set(&title, vec![Outcome { note: text.clone(), ..plain(1, &text) }]));
    }
    sets
}

#[test]
fn hostile_texts_come_back_from_json_as_they_were() {
    for set in attacked() {
        let read = read("a.json", &json(&set, &curriculum()), &curriculum()).expect("a set");
        assert_eq!((read.set, read.told), (set, vec![]));
    }
}

#[test]
fn hostile_texts_come_back_from_a_spreadsheet_as_they_were() {
    for set in attacked() {
        let read =
            read("a.csv", &csv(&set, &curriculum(), Some(&questions())), &curriculum()).expect("a set");
        assert_eq!((read.set.outcomes, read.told), (set.outcomes, vec![]));
    }
}

#[test]
fn no_cell_begins_as_a_formula_does() {
    for set in attacked() {
        let said = csv(&set, &curriculum(), None);
        // Every cell stands in quotes, and quotes within are doubled: outside of them are only delimiters.
        let mut inside = false;
        let mut cells = 0;
        let letters: Vec<char> = said.chars().skip(1).collect();
        for (at, letter) in letters.iter().enumerate() {
            if *letter != '"' {
                assert!(inside || matches!(letter, ',' | '\r' | '\n'), "{said}");
                continue;
            }
            inside = !inside;
            let opens = inside && (at == 0 || letters[at - 1] != '"');
            cells += usize::from(opens);
            let first = letters.get(at + 1);
            assert!(!opens || !first.is_some_and(|first| "=+-@\t\r\n＝＋－＠".contains(*first)), "{said}");
        }
        assert!(!inside && cells >= 15 * (1 + set.outcomes.len()), "{cells}: {said}");
    }
}

#[test]
fn html_has_no_element_but_ours() {
    const OURS: [&str; 20] = [
        "<!DOCTYPE html>",
        "<html lang=\"en-GB\">",
        "</html>",
        "<head>",
        "</head>",
        "<meta charset=\"utf-8\">",
        "<title>",
        "</title>",
        "<body>",
        "</body>",
        "<h1>",
        "</h1>",
        "<thead>",
        "</thead>",
        "<tbody>",
        "</tbody>",
        "<tr>",
        "</tr>",
        "</td>",
        "</th>",
    ];
    for set in attacked() {
        let mut said = html(&set, &curriculum(), None);
        let cells = said.matches("<td style=\"border:1px solid;vertical-align:top\">").count();
        assert_eq!(cells, 8 * set.outcomes.len());
        for ours in OURS {
            said = said.replace(ours, "");
        }
        for styled in ["table", "th", "td"] {
            while let Some(start) = said.find(&["<", styled, " "].concat()) {
                let end = start + said[start..].find('>').expect("an end");
                assert!(!said[start + 1..end].contains('<'));
                said.replace_range(start..=end, "");
            }
        }
        said = said.replace("</table>", "").replace("<br>", "");
        assert!(!said.contains('<') && !said.contains('>'), "{said}");
    }
}

#[test]
fn tables_in_markdown_keep_their_columns_and_lists_their_lines() {
    for set in attacked() {
        let said = markdown(&set, &curriculum(), None, "");
        let lines: Vec<&str> = said.split(['\n', '\r']).collect();
        let rows: Vec<&&str> = lines.iter().filter(|line| line.starts_with('|')).collect();
        assert_eq!(rows.len(), 2 + set.outcomes.len(), "{said}");
        for row in rows {
            let (mut bars, mut escaped) = (0, false);
            for letter in row.chars() {
                bars += usize::from(letter == '|' && !escaped);
                escaped = letter == '\\' && !escaped;
            }
            assert_eq!(bars, 9, "{row}");
        }
        let numbered = lines
            .iter()
            .filter(|line| line.split('.').next().is_some_and(|number| number.parse::<u32>().is_ok()));
        assert_eq!(numbered.count(), set.outcomes.len(), "{said}");
    }
}

#[test]
fn plain_text_and_the_table_hold_every_text_as_it_was_typed() {
    for set in attacked() {
        let said = text(&set, &curriculum(), "");
        let table = table(&set, &curriculum(), None);
        for (outcome, row) in set.outcomes.iter().zip(&table.rows) {
            assert!(said.contains(&outcome.text));
            assert_eq!(row[1], outcome.text);
        }
    }
}

#[test]
fn files_that_are_cut_short_anywhere_are_read_or_refused() {
    let set = whole();
    for (name, whole) in [
        ("a.json", json(&set, &curriculum())),
        ("a.csv", csv(&set, &curriculum(), None)),
        ("a", json(&set, &curriculum())),
    ] {
        for (end, _) in whole.char_indices() {
            let read = read(name, &whole[..end], &curriculum());
            assert!(name == "a.csv" || end + 1 >= whole.len() || read.is_err(), "{name} {end}");
        }
    }
}

#[test]
fn long_files_of_one_mark_are_read_or_refused_in_time() {
    // Long enough that work that grows with the square of it would take far longer.
    const LENGTH: usize = MAX_BYTES / 64;
    let curriculum = curriculum();
    let mut slowest = Duration::ZERO;
    for part in [
        ",",
        ";",
        "\t",
        "\"",
        "\n",
        "\r",
        "'",
        "\",\"",
        "a;",
        "a,",
        "note,",
        "outcome,",
        "[",
        "{\"a\":",
        "\"\"",
        "=",
        "-,",
        "[1,",
        "é",
        "{\"kind\":\"outcome-set\",",
        "any;",
    ] {
        for head in [
            "",
            "Outcome,Methods\n",
            "Outcome,Methods\n,",
            "{\"kind\": \"outcome-set\", \"schemaVersion\": 1, \"outcomes\": [",
        ] {
            let mut text = String::from(head);
            while text.len() + part.len() <= LENGTH {
                text.push_str(part);
            }
            for name in ["a.csv", "a.json", ""] {
                let start = Instant::now();
                let _ = read(name, &text, &curriculum);
                slowest = slowest.max(start.elapsed());
            }
        }
    }
    println!("slowest: {slowest:?}");
    assert!(slowest < Duration::from_secs(3), "{slowest:?}");
}

#[test]
fn a_longer_file_is_refused_before_it_is_looked_at() {
    let Err(NotRead::Fault(told)) = read("a.csv", &"a".repeat(MAX_BYTES + 1), &curriculum()) else {
        panic!()
    };
    assert!(told.contains("8 MB"), "{told}");
}

proptest! {
    #[test]
    fn no_text_makes_reading_fail(text in "(Outcome|Id|Note|[,;\t\"\r\n'=a2é\\[{:}\\]-]){0,60}", name in "(|a.csv|a.json)") {
        let _ = read(&name, &text, &curriculum());
    }

    #[test]
    fn any_words_come_back(words in proptest::collection::vec(any::<String>(), 1..5)) {
        let outcomes = words.iter().zip(1..).map(|(text, number)| plain(number, text)).collect();
        let set = set(&words[0].chars().take(300).collect::<String>(), outcomes);
        let (data, sheet) = (json(&set, &curriculum()), csv(&set, &curriculum(), None));
        prop_assert_eq!(read("", &data, &curriculum()).map(|read| read.set), Ok(set.clone()));
        prop_assert_eq!(read("", &sheet, &curriculum()).map(|read| read.set.outcomes), Ok(set.outcomes));
    }
}
