//! Texts that are made to break things, to be put where a pack has text.

use crate::files::{read, shared};

/// Marks that lead where nothing in a pack may lead, or that look as if they did.
const MARKED: &[&str] = &[
    "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](//example.org)",
    "[x](https://example.org/\" onmouseover=\"alert(1))",
    "![x](https://example.org/seen.png)",
    "![x](//example.org/seen.png)",
    "![x\" onerror=\"alert(1)](x.png)",
    "![x](x.png\" onerror=\"alert(1))",
    "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
    "![x](../../etc/passwd)",
    "[![x](javascript:a)](javascript:b)",
    "<https://example.org>",
    "[x]: javascript:alert(1)",
];

/// The texts by hand, and where the shared folder is named, all of its texts.
pub fn texts() -> Vec<String> {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/attacks.json");
    let mut texts: Vec<String> = serde_json::from_str(&read(&own)).expect("a list of texts");
    texts.extend(MARKED.iter().copied().map(String::from));
    let own = texts.len();
    if let Some(folder) = shared("PCW_CORPORA", "the shared collections of attack texts") {
        let folder = folder.join("text-attacks");
        let naughty: Vec<String> =
            serde_json::from_str(&read(&folder.join("naughty-strings.json"))).expect("a list of texts");
        let payloads = read(&folder.join("xss-payloadbox.txt"));
        assert!(
            naughty.len() > 400 && payloads.lines().count() > 1_000,
            "the shared texts are not all there"
        );
        texts.extend(naughty);
        texts.extend(payloads.lines().map(String::from));
    }
    println!("attack texts: {own} by hand, {} altogether", texts.len());
    texts
}
