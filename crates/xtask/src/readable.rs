//! The documents of a release as pages: whoever unpacks it may have nothing that shows Markdown.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::links::relative;

/// The style sheet of every page, by its name in the release.
const SHEET: &str = "hosts/recipes.css";
/// The page that leads to all others.
const START: &str = "index.html";

/// The name of the page that a document becomes; none for what is no document.
pub fn page_of(name: &str) -> Option<String> {
    name.strip_suffix(".md").map(|stem| format!("{stem}.html"))
}

/// A document as a page. `names` are those of all files: links to documents lead to their pages.
pub fn page(name: &str, markdown: &str, names: &BTreeSet<String>) -> String {
    let mut events: Vec<Event> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let title = mark_headings(&mut events);
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    for event in &mut events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                *dest_url = CowStr::from(onward(dest_url, folder, names));
            }
            // Nothing in a document is markup: what looks like it is a slip, and shown as such.
            Event::Html(text) | Event::InlineHtml(text) => *event = Event::Text(text.clone()),
            _ => {}
        }
    }
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    // A wide table moves sideways in itself, by keyboard too.
    let body = body
        .replace("<table>", r#"<div class="wide" role="group" aria-label="Table" tabindex="0"><table>"#)
        .replace("</table>", "</table></div>")
        .replace("<pre>", r#"<pre tabindex="0">"#);
    format!(
        r#"<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{}: Personalised Care Widgets</title>
<link rel="stylesheet" href="{}">
<link rel="icon" href="data:,">
</head>
<body>
<header>
<p><a href="{}">All recipes and documents</a></p>
</header>
<main>
{body}</main>
</body>
</html>
"#,
        escaped(&title),
        relative(name, SHEET),
        relative(name, START),
    )
}

/// Links of a page that lead to documents, led to their pages.
pub fn led_to_pages(page: &str) -> String {
    page.replace(".md\"", ".html\"").replace(".md#", ".html#")
}

/// Gives each heading the id that other readers of Markdown give it. Returns the text of the first.
fn mark_headings(events: &mut [Event]) -> String {
    let mut title = String::new();
    for start in 0..events.len() {
        let Event::Start(Tag::Heading { level, .. }) = &events[start] else { continue };
        let level = *level;
        let inside =
            events[start..].iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
        let text: String = inside
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                _ => None,
            })
            .collect();
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[start] {
            *id = Some(CowStr::from(slug(&text)));
        }
        if level == HeadingLevel::H1 && title.is_empty() {
            title = text;
        }
    }
    title
}

fn slug(heading: &str) -> String {
    let kept = heading.to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn onward(link: &str, folder: &str, names: &BTreeSet<String>) -> String {
    let (path, rest) = link.split_at(link.find('#').unwrap_or(link.len()));
    let Some(page) = page_of(path).filter(|_| !path.contains(':')) else { return link.to_owned() };
    let target = crate::links::resolve(&format!("{folder}/x"), path).unwrap_or_default();
    let known = names.contains(target.trim_start_matches('/'));
    if known { page + rest } else { link.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> BTreeSet<String> {
        ["SECURITY.md", "PRIVACY.md", "hosts/embed/README.md"].map(str::to_owned).into()
    }

    #[test]
    fn a_document_becomes_a_page_that_links_to_pages() {
        let page = page(
            "hosts/embed/README.md",
            "# A & B\n\n[a](../../PRIVACY.md#x) [b](https://e.org/a.md)\n",
            &names(),
        );
        assert!(page.contains("<title>A &amp; B: "), "{page}");
        assert!(page.contains(r#"<h1 id="a--b">A &amp; B</h1>"#), "{page}");
        assert!(page.contains(r#"<a href="../../PRIVACY.html#x">a</a> <a href="https://e.org/a.md">b</a>"#));
        assert!(page.contains(r#"href="../recipes.css""#) && page.contains(r#"<a href="../../index.html">"#));
    }

    #[test]
    fn a_table_can_be_moved_by_keyboard_and_markup_is_shown_as_text() {
        let page = page("A.md", "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nx <b>y</b>\n", &names());
        assert!(page.contains(r#"tabindex="0"><table>"#) && page.contains("</table></div>"), "{page}");
        assert!(page.contains("x &lt;b&gt;y&lt;/b&gt;"), "{page}");
    }

    #[test]
    fn pages_lead_to_pages() {
        let before = r#"<a href="SECURITY.md">a</a> SECURITY.md <a href="x.md#y">"#;
        assert_eq!(led_to_pages(before), r#"<a href="SECURITY.html">a</a> SECURITY.md <a href="x.html#y">"#);
    }
}
