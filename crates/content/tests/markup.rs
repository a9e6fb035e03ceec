//! Markup, whatever the text: nothing panics, nothing is lost, nothing gets past the rules, nothing takes long.

use std::time::{Duration, Instant};

use pcw_content::markup::{Block, Span, blocks, plain};
use proptest::prelude::*;

/// Pieces that marks are made of, and pieces that only look like them.
const PIECES: &[&str] = &[
    "*",
    "**",
    "***",
    "a",
    "é",
    "字",
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n2. ",
    "[",
    "![",
    "]",
    "(",
    ")",
    "](",
    "](https://a.b)",
    "](javascript:a)",
    "](mailto:a)",
    "](c.png)",
    "](../c.png)",
    "](data:image/png;base64,AAAA)",
    "](data:image/svg+xml;base64,AAAA)",
    "\\",
    "\\*",
    "_",
    "!",
    ".",
    "\u{200B}",
    "\u{202E}",
    "👩🏽‍⚕️",
    "\0",
    "\r\n",
];

fn marked() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

fn all_spans(blocks: &[Block]) -> Vec<&[Span]> {
    let each = blocks.iter().flat_map(|block| match block {
        Block::Paragraph(spans) => std::slice::from_ref(spans),
        Block::Bullets(entries) | Block::Numbers(entries) => entries.as_slice(),
    });
    each.map(Vec::as_slice).collect()
}

/// Goes through every span and complains of what must never be. Returns how deep the spans nest.
fn inspect(spans: &[Span], in_link: bool) -> usize {
    let depth = |span: &Span| match span {
        Span::Text(text) => {
            assert!(!text.is_empty());
            1
        }
        Span::Emphasis(inner) | Span::Strong(inner) => 1 + inspect(inner, in_link),
        Span::Link { words, address } => {
            assert!(!in_link, "a link in a link");
            assert!(!words.is_empty());
            let schemes = ["https://", "http://", "mailto:", "tel:"];
            assert!(schemes.iter().any(|scheme| address.starts_with(scheme)), "{address}");
            1 + inspect(words, true)
        }
        Span::Image { alternative, address } => {
            assert!(!alternative.trim().is_empty());
            let beside = !address.contains([':', '\\', '?', '#']) && !address.starts_with('/');
            let data = address.starts_with("data:image/") && !address.contains("svg");
            assert!(data || beside && !address.contains(".."), "{address}");
            1
        }
    };
    let touching = spans.windows(2).any(|pair| matches!(pair, [Span::Text(_), Span::Text(_)]));
    assert!(!touching, "two texts side by side: {spans:?}");
    spans.iter().map(depth).max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_marked_only_what_is_allowed_comes_out(text in marked()) {
        let blocks = blocks(&text);
        for spans in all_spans(&blocks) {
            prop_assert!(inspect(spans, false) <= 18);
        }
        plain(&text);
    }

    #[test]
    fn any_text_at_all_is_read_without_panic(text in any::<String>()) {
        for spans in all_spans(&blocks(&text)) {
            inspect(spans, false);
        }
    }

    #[test]
    fn text_without_marks_survives_unchanged(text in r"[^*\[\]!\\\-\r\n0-9\s]([^*\[\]!\\\r\n]*[^*\[\]!\\\s])?") {
        prop_assert_eq!(blocks(&text), [Block::Paragraph(vec![Span::Text(text.clone())])]);
        prop_assert_eq!(plain(&text), text);
    }

    #[test]
    fn text_with_a_backslash_before_every_mark_survives_unchanged(text in "[!-~é](.*[!-~é])?") {
        let mut escaped = String::new();
        for char in text.chars() {
            if char.is_ascii_punctuation() {
                escaped.push('\\');
            }
            escaped.push(char);
        }
        prop_assert_eq!(plain(&escaped), text);
    }

    #[test]
    fn stars_and_brackets_never_cost_a_word(text in r"[a-c*\[\]() ]{0,60}") {
        let words = |text: &str| text.chars().filter(|char| char.is_alphabetic()).collect::<String>();
        prop_assert_eq!(words(&plain(&text)), words(&text));
        let brackets = |text: &str| text.chars().filter(|char| "[]()".contains(*char)).collect::<String>();
        prop_assert_eq!(brackets(&plain(&text)), brackets(&text));
    }
}

#[test]
fn text_made_to_take_long_does_not() {
    let units = [
        "*",
        "**",
        "* ",
        " *",
        "*a ",
        " a*",
        "*a **b ",
        "a* b** ",
        "a**b*c***d",
        "[",
        "![",
        "]",
        "[]",
        "(",
        "[a](",
        "![a](",
        "[a](()",
        "[a](b",
        "[a](data:image/png;base64,",
        "[*a",
        "*[a](https://b)",
        "[a](javascript:b)",
        "![a](b.png)",
        "\\",
        "\\[",
        "a\n",
        "\n",
        "- a\n",
        "1. a\n",
        "1. ",
        "a ",
    ];
    // Stars that could close each of many others, if only the lengths were right.
    read_in_time(&[" **b".repeat(25_000), "c*c".repeat(30_000)].concat());
    for unit in units {
        let half = unit.repeat(50_000 / unit.len());
        let closing = [half.as_str(), "a", &"](https://b)".repeat(5_000), &"*".repeat(5_000)].concat();
        for text in [half.repeat(2), closing, ["a* [x](", &half].concat()] {
            read_in_time(&text);
        }
    }
}

fn read_in_time(text: &str) {
    let start = Instant::now();
    for spans in all_spans(&blocks(text)) {
        inspect(spans, false);
    }
    let took = start.elapsed();
    // Under 50 milliseconds without optimisation; what grows with the square takes far longer.
    assert!(took < Duration::from_secs(3), "{:?} took {took:?}", text.chars().take(20).collect::<String>());
}
