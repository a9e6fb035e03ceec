use super::*;

/// One line a block, with marks that cannot be mistaken for those of the text.
fn shown(text: &str) -> String {
    let lines = blocks(text).into_iter().flat_map(|block| match block {
        Block::Paragraph(spans) => vec![spoken(&spans)],
        Block::Bullets(entries) => entries.iter().map(|entry| ["•", &spoken(entry)].concat()).collect(),
        Block::Numbers(entries) => entries.iter().map(|entry| ["#", &spoken(entry)].concat()).collect(),
    });
    lines.collect::<Vec<_>>().join("|")
}

fn spoken(spans: &[Span]) -> String {
    let each = spans.iter().map(|span| match span {
        Span::Text(text) => text.clone(),
        Span::Emphasis(inner) => ["<e ", &spoken(inner), ">"].concat(),
        Span::Strong(inner) => ["<s ", &spoken(inner), ">"].concat(),
        Span::Link { words, address } => ["<a ", &spoken(words), " → ", address, ">"].concat(),
        Span::Image { alternative, address } => ["<i ", alternative, " → ", address, ">"].concat(),
    });
    each.collect()
}

fn check(table: &[(&str, &str)]) {
    for (text, wanted) in table {
        assert_eq!(shown(text), *wanted, "{text:?}");
    }
}

#[test]
fn stars_mark_emphasis_where_they_touch_words() {
    check(&[
        ("*a*", "<e a>"),
        ("**a**", "<s a>"),
        ("***a***", "<e <s a>>"),
        ("a *b c* d", "a <e b c> d"),
        ("*a **b** c*", "<e a <s b> c>"),
        ("**a *b* c**", "<s a <e b> c>"),
        ("*a **b***", "<e a <s b>>"),
        ("***a** b*", "<e <s a> b>"),
        ("un*believ*able", "un<e believ>able"),
        ("\"*a*\", she said", "\"<e a>\", she said"),
        ("*(a)*", "<e (a)>"),
        ("*é*", "<e é>"),
        ("*foo\nbar*", "<e foo bar>"),
        ("*foo**bar**baz*", "<e foo<s bar>baz>"),
        ("*foo**bar*", "<e foo**bar>"),
        ("foo***", "foo***"),
        ("foo *_*", "foo <e _>"),
        ("**foo*", "*<e foo>"),
        ("*foo**", "<e foo>*"),
        ("****foo****", "<s <s foo>>"),
        ("*foo [bar*](https://a)", "*foo <a bar* → https://a>"),
        ("**a*b**", "<s a*b>"),
    ]);
}

#[test]
fn stars_that_touch_no_word_are_stars() {
    for text in [
        "2 * 3 * 4",
        "a * foo bar*",
        "*",
        "**",
        "****",
        "* a *",
        "** a **",
        "a*\"foo\"*",
        "*\u{A0}a\u{A0}*",
        "5* hotels and 4* hotels",
        "*see below",
        "price* and terms*",
        "snake_case and _this_ and __that__",
        "a ** b ** c",
    ] {
        assert_eq!(shown(text), text);
    }
}

#[test]
fn links_have_words_and_an_allowed_address() {
    check(&[
        ("[a](https://b)", "<a a → https://b>"),
        ("see [a b](http://c.d/e?f#g).", "see <a a b → http://c.d/e?f#g>."),
        ("[a](mailto:b@c)", "<a a → mailto:b@c>"),
        ("[a](tel:+44)", "<a a → tel:+44>"),
        ("[*a* b](https://c)", "<a <e a> b → https://c>"),
        ("*[a](https://b)*", "<e <a a → https://b>>"),
        ("**a [b](https://c) d**", "<s a <a b → https://c> d>"),
        ("[a](https://b/c_(d))", "<a a → https://b/c_(d)>"),
        ("[a](https://b/\\))", "<a a → https://b/)>"),
        ("[a]( https://b )", "<a a → https://b>"),
        ("[a [b] c](https://d)", "<a a [b] c → https://d>"),
        ("[a \\] b](https://c)", "<a a ] b → https://c>"),
        ("[[a](https://b)", "[<a a → https://b>"),
        ("[a](https://b)(c)", "<a a → https://b>(c)"),
        ("[a](https://b) [c](https://d)", "<a a → https://b> <a c → https://d>"),
        ("- [a](https://b)", "•<a a → https://b>"),
        ("!\\[a](chart.png)", "![a](chart.png)"),
        ("\\![a](https://b)", "!<a a → https://b>"),
    ]);
}

#[test]
fn links_do_not_nest() {
    check(&[
        ("[a [b](https://c) d](https://e)", "[a <a b → https://c> d](https://e)"),
        ("[a *[b](https://c)* d](https://e)", "[a <e <a b → https://c>> d](https://e)"),
        (
            "[a [b](https://c)](https://d) [e](https://f)",
            "[a <a b → https://c>](https://d) <a e → https://f>",
        ),
        ("[![a](b.png)](https://c)", "<a <i a → b.png> → https://c>"),
        ("![[a](https://b)](c.png)", "<i a → c.png>"),
        ("[x ![[a](https://b)](c.png) y](https://d)", "[x <i a → c.png> y](https://d)"),
        ("![[a](https://b)](c.png) [d](https://e)", "<i a → c.png> <a d → https://e>"),
    ]);
}

#[test]
fn images_say_what_they_show() {
    check(&[
        ("![a chart](images/a.png)", "<i a chart → images/a.png>"),
        ("![a](data:image/png;base64,AAAA)", "<i a → data:image/png;base64,AAAA>"),
        ("![*a* **b**](c.png)", "<i a b → c.png>"),
        ("![a ![b](c.png)](d.png)", "<i a b → d.png>"),
        ("a![b](c.png)d", "a<i b → c.png>d"),
    ]);
}

/// Text that stays as it is, and what the validator hears of it.
#[test]
fn what_looks_like_a_link_or_an_image_but_may_not_be_one_stays_text_and_is_noticed() {
    use Refusal::{ImageAddress, ImageWords, LinkAddress, LinkWords};
    for (text, refused) in [
        ("[x](javascript:alert(1))", (LinkAddress, "javascript:alert(1)")),
        ("[x](data:text/html;base64,AAAA)", (LinkAddress, "data:text/html;base64,AAAA")),
        ("[x](/there)", (LinkAddress, "/there")),
        ("[x]()", (LinkAddress, "")),
        ("[x](https://a \"b\")", (LinkAddress, "https://a \"b\"")),
        ("[x](a*b*c)", (LinkAddress, "a*b*c")),
        ("[](https://a)", (LinkWords, "https://a")),
        ("[ \u{200B}](https://a)", (LinkWords, "https://a")),
        ("![](a.png)", (ImageWords, "a.png")),
        ("![ ](a.png)", (ImageWords, "a.png")),
        ("![x](https://a/b.png)", (ImageAddress, "https://a/b.png")),
        ("![x](data:image/svg+xml;base64,AAAA)", (ImageAddress, "data:image/svg+xml;base64,AAAA")),
        ("![](../a.png)", (ImageAddress, "../a.png")),
    ] {
        let read = read(text);
        assert_eq!(shown(text), text);
        assert_eq!(read.asides.refused, [(refused.0, String::from(refused.1))], "{text}");
    }
    for text in
        ["[a]", "[a] (b)", "[a][b]", "[a](b", "a](b)", "[not a link]", "(a)[b]", "[a]\\(b)", "\\[a](b)"]
    {
        assert!(read(text).asides.refused.is_empty(), "{text}");
        assert_eq!(shown(text), text.replace('\\', ""));
    }
    assert_eq!(shown("*a* [x](y) *b*"), "<e a> [x](y) <e b>");
}

#[test]
fn a_backslash_takes_the_meaning_from_a_mark() {
    check(&[
        ("\\*a\\*", "*a*"),
        ("*a\\*", "*a*"),
        ("\\[a](https://b)", "[a](https://b)"),
        ("[a\\](https://b)", "[a](https://b)"),
        ("\\- a", "- a"),
        ("1\\. a", "1. a"),
        ("\\\\*a*", "\\<e a>"),
        ("C:\\dir \\é \\", "C:\\dir \\é \\"),
    ]);
}

#[test]
fn empty_lines_part_paragraphs_and_line_breaks_are_spaces() {
    check(&[
        ("", ""),
        (" \n\t\n", ""),
        ("a\nb", "a b"),
        ("a\n\nb", "a|b"),
        ("  a  \n  b  \r\n\r\n \n c", "a b|c"),
        ("a  b", "a  b"),
        ("*a\n\nb*", "*a|b*"),
    ]);
}

#[test]
fn lines_with_marks_make_lists() {
    check(&[
        ("- a\n- b", "•a|•b"),
        ("Do:\n- a\n- b", "Do:|•a|•b"),
        ("- a\nmore\n- b", "•a more|•b"),
        ("- a\n\n- b\n\nc", "•a|•b|c"),
        ("  - a\n    - b", "•a|•b"),
        ("1. a\n2. b", "#a|#b"),
        ("1. a\n1. b\n7. c", "#a|#b|#c"),
        ("1. a\n\n2. b", "#a|#b"),
        ("- *a*\n- **b**", "•<e a>|•<s b>"),
        ("1. a\n- b\n1. c", "#a|•b|#c"),
    ]);
    assert_eq!(blocks("- a\n\n- b").len(), 1, "an empty line between entries ends no list");
    assert_eq!(blocks("- a\n\nb\n\n- c").len(), 3);
    assert_eq!(blocks("1. a\n- b").len(), 2);
}

#[test]
fn lines_that_only_begin_like_lists_are_text() {
    for text in
        ["-5 degrees", "-", "–  a", "2. a", "2019. It was", "1.5 mg", "1) a", "a. b", ".5", "* a", "+ a"]
    {
        assert_eq!(shown(text), text);
    }
    check(&[
        ("It began in\n2019. It ended", "It began in 2019. It ended"),
        ("1. a\n\nb\n\n2. c", "#a|b|2. c"),
        ("1. a\n1234567890. b", "#a 1234567890. b"),
    ]);
}

#[test]
fn plain_text_keeps_the_words_and_loses_the_marks() {
    for (text, wanted) in [
        ("a *b* **c** \\*d", "a b c *d"),
        ("see [the page](https://a)", "see the page (https://a)"),
        ("[https://a](https://a)", "https://a"),
        ("[*a*](https://b)", "a (https://b)"),
        ("![a chart](a.png) b", "a chart b"),
        ("a\nb\n\nc", "a b\n\nc"),
        ("Do:\n- a\n- b\n\n1. c\n2. d", "Do:\n\n- a\n- b\n\n1. c\n2. d"),
        ("[x](javascript:a)", "[x](javascript:a)"),
    ] {
        assert_eq!(plain(text), wanted, "{text:?}");
    }
}

#[test]
fn only_the_data_of_images_that_are_shown_are_left_out_of_the_count() {
    let data = |text: &str| read(text).asides.data;
    assert_eq!(data("![a](data:image/png;base64,AAAA)"), "data:image/png;base64,AAAA".len());
    assert_eq!(data("![a](b.png) [c](https://d) ![](data:image/png;base64,AAAA)"), 0);
}

#[test]
fn however_much_is_nested_spans_stay_shallow() {
    fn depth(spans: &[Span]) -> usize {
        let each = spans.iter().map(|span| match span {
            Span::Text(_) | Span::Image { .. } => 1,
            Span::Emphasis(inner) | Span::Strong(inner) | Span::Link { words: inner, .. } => 1 + depth(inner),
        });
        each.max().unwrap_or_default()
    }
    let deepest = |text: &str| match &blocks(text)[..] {
        [Block::Paragraph(spans)] => depth(spans),
        other => panic!("{other:?}"),
    };
    let stars = ["*a ".repeat(500), "b".into(), " a*".repeat(500)].concat();
    assert_eq!(deepest(&stars), 9);
    assert_eq!(deepest(&["*".repeat(1_000), "a".into(), "*".repeat(1_000)].concat()), 9);
    let both =
        ["*a ".repeat(50), "[".into(), stars.clone(), "](https://a)".into(), " a*".repeat(50)].concat();
    assert_eq!(deepest(&both), 18);
    assert_eq!(plain(&stars).replace('*', ""), stars.replace('*', ""), "no word is lost");
}
