//! Relative links of pages and Markdown, when a file goes to another place than it has in the repository.

use std::collections::BTreeMap;
use std::ops::Range;

/// Where each file of the repository goes: its name from the root here, and its name there.
pub type Places = BTreeMap<String, String>;

/// A page or a Markdown text as it has to read in its new place, or every link in it that would lead nowhere.
pub fn relocate(text: &str, from: &str, places: &Places) -> Result<String, Vec<String>> {
    let Some(to) = places.get(from) else { return Err(vec![format!("{from} itself")]) };
    let found = if from.ends_with(".md") { in_markdown(text) } else { in_page(text) };
    let (mut out, mut done, mut lost) = (String::new(), 0, Vec::new());
    for range in found {
        let link = &text[range.clone()];
        let (path, rest) = link.split_at(link.find(['#', '?']).unwrap_or(link.len()));
        if path.is_empty() || path.contains(':') || path.starts_with("//") {
            continue;
        }
        match resolve(from, path).and_then(|target| places.get(&target)) {
            Some(target) => {
                out += &text[done..range.start];
                out += &relative(to, target);
                out += rest;
                done = range.end;
            }
            None => lost.push(link.to_owned()),
        }
    }
    if lost.is_empty() { Ok(out + &text[done..]) } else { Err(lost) }
}

/// The start tags of a page. Snippets of code are escaped there, so they are none.
pub fn tags(page: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(start) = page[at..].find('<').map(|n| n + at) {
        let Some(end) = page[start..].find('>').map(|n| n + start + 1) else { break };
        if page[start + 1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            found.push(start..end);
        }
        at = end;
    }
    found
}

/// The place of an attribute's value within a page, if the tag at `tag` has it.
pub fn attribute(page: &str, tag: &Range<usize>, name: &str) -> Option<Range<usize>> {
    let start = tag.start + page[tag.clone()].find(&format!(" {name}=\""))? + name.len() + 3;
    let end = start + page[start..tag.end].find('"')?;
    Some(start..end)
}

fn in_page(page: &str) -> Vec<Range<usize>> {
    let mut found: Vec<_> = tags(page)
        .iter()
        .flat_map(|tag| ["href", "src"].into_iter().filter_map(|name| attribute(page, tag, name)))
        .collect();
    found.sort_by_key(|range| range.start);
    found
}

fn in_markdown(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices("](").map(|(at, mark)| at + mark.len());
    starts.filter_map(|start| Some(start..start + text[start..].find(')')?)).collect()
}

/// The file of the repository that a link means; none outside of it.
pub fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The link from one file to another, both named from the same folder.
pub fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let most = from.len().min(to.len()) - 1;
    let same = (0..most).take_while(|&n| from[n] == to[n]).count();
    "../".repeat(from.len() - 1 - same) + &to[same..].join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        [
            ("www/hosts/index.html", "index.html"),
            ("www/hosts/iis/index.html", "hosts/iis/index.html"),
            ("www/hosts/recipes.css", "hosts/recipes.css"),
            ("www/promises/PRIVACY.md", "PRIVACY.md"),
            ("SECURITY.md", "SECURITY.md"),
            ("pkg/pcw.js", "pcw.js"),
        ]
        .map(|(from, to)| (from.to_owned(), to.to_owned()))
        .into()
    }

    #[test]
    fn links_follow_the_files_that_they_lead_to() {
        for (from, text, wanted) in [
            (
                "www/hosts/iis/index.html",
                r#"<script src="../../../pkg/pcw.js?v=1"></script>"#,
                r#"<script src="../../pcw.js?v=1"></script>"#,
            ),
            (
                "www/hosts/iis/index.html",
                r#"<link href="../recipes.css"><a href="../index.html">"#,
                r#"<link href="../recipes.css"><a href="../../index.html">"#,
            ),
            (
                "www/hosts/index.html",
                r#"<a href="iis/index.html#x">"#,
                r#"<a href="hosts/iis/index.html#x">"#,
            ),
            ("www/promises/PRIVACY.md", "[a](../../SECURITY.md) (b)", "[a](SECURITY.md) (b)"),
            ("SECURITY.md", "[a](www/promises/PRIVACY.md)", "[a](PRIVACY.md)"),
        ] {
            assert_eq!(relocate(text, from, &places()).unwrap(), wanted);
        }
    }

    #[test]
    fn what_is_no_link_to_a_file_stays() {
        for text in [
            r##"<a href="#x">"##,
            r#"<a href="https://example.org/pcw.js">"#,
            r#"<link href="data:,">"#,
            r#"&lt;script src="pcw.js"&gt;"#,
            r#"<pcw-outcome-builder quiz-src="x.json">"#,
            "a < b",
        ] {
            assert_eq!(relocate(text, "www/hosts/index.html", &places()).unwrap(), text);
        }
    }

    #[test]
    fn every_link_that_would_lead_nowhere_is_told() {
        let text = r#"<a href="no.html"><a href="iis/index.html"><img src="../../../../x.png">"#;
        let lost = relocate(text, "www/hosts/index.html", &places()).unwrap_err();
        assert_eq!(lost, ["no.html", "../../../../x.png"]);
    }
}
