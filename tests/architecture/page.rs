//! What never reaches a page: markup made from text, inline styles, code made from text.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the sources lie that end up in a page.
const REACHING: &[&str] = &["crates/widgets", "crates/embed", "www", "index.html"];

/// Folders in there that do not.
const ASIDE: &[&str] = &["node_modules", "target", "pkg", "tests"];

/// What must not be written, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("innerHTML", "text of a pack is never markup"),
    ("inner_html", "text of a pack is never markup"),
    ("outerHTML", "text of a pack is never markup"),
    ("outer_html", "text of a pack is never markup"),
    ("insertAdjacentHTML", "text of a pack is never markup"),
    ("insert_adjacent_html", "text of a pack is never markup"),
    ("createContextualFragment", "text of a pack is never markup"),
    ("document.write", "text of a pack is never markup"),
    ("eval(", "pages forbid code made from text"),
    ("new Function", "pages forbid code made from text"),
    ("style=\"", "pages forbid inline styles"),
    ("style='", "pages forbid inline styles"),
    ("setAttribute(\"style\"", "pages forbid inline styles"),
    ("set_attribute(\"style\"", "pages forbid inline styles"),
];

/// Every forbidden word of a source, with its line. Comments may name what they warn of.
fn faults(name: &str, source: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, line) in source.lines().enumerate() {
        let code = line.trim_start();
        if ["//", "/*", "* "].iter().any(|comment| code.starts_with(comment)) {
            continue;
        }
        for (word, why) in FORBIDDEN {
            if stands_alone(code, word) {
                faults.push(format!("{name}:{}: {word}: {why}", index + 1));
            }
        }
    }
    faults
}

/// Whether the word is there, and not as the end of a longer one, such as `retrieval(`.
fn stands_alone(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        !before.is_some_and(|char| char.is_alphanumeric() || char == '-')
    })
}

fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if path.is_dir() {
        if ASIDE.contains(&name.as_str()) {
            return;
        }
        for entry in fs::read_dir(path).expect("the folder can be listed") {
            sources(&entry.expect("the folder can be listed").path(), found);
        }
        return;
    }
    if ["rs", "js", "mjs", "ts", "mts", "html", "svg"].iter().any(|end| name.ends_with(&format!(".{end}"))) {
        found.push(path.to_path_buf());
    }
}

#[test]
fn nothing_that_reaches_a_page_makes_markup_styles_or_code_from_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for part in REACHING {
        let before = found.len();
        let path = root.join(part);
        assert!(path.exists(), "{part} is not there: has it moved?");
        sources(&path, &mut found);
        assert!(found.len() > before, "{part} has no sources: has it moved?");
    }
    let mut all = Vec::new();
    for path in &found {
        let name = path.strip_prefix(&root).unwrap_or(path).display().to_string();
        all.extend(faults(&name, &fs::read_to_string(path).unwrap()));
    }
    println!("sources searched: {}", found.len());
    assert_eq!(all, [""; 0]);
}

#[test]
fn each_forbidden_word_is_noticed() {
    for (word, _) in FORBIDDEN {
        let source = format!("let a = 1;\n  node.{word}x);\n");
        let found = faults("made-up.js", &source);
        assert!(found.iter().any(|fault| fault.starts_with("made-up.js:2:")), "{word}: {found:?}");
        assert_eq!(faults("made-up.js", &format!("// never {word}")), [""; 0]);
    }
    assert_eq!(faults("made-up.rs", "let x = retrieval(1);"), [""; 0]);
}
