//! The texts in quotation marks of a source file, Rust or JavaScript, read as the compiler would.

/// Every text in quotation marks, with its escapes undone. Comments are left out.
pub fn literals(source: &str) -> Vec<String> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        at = match (chars[at], chars.get(at + 1)) {
            ('/', Some('/')) => end_of(&chars, at, &['\n']),
            ('/', Some('*')) => end_of(&chars, at, &['*', '/']),
            ('r', Some('"')) => raw(&chars, at + 1, &mut found),
            ('r', Some('#')) if chars.get(at + 2) == Some(&'"') => raw(&chars, at + 1, &mut found),
            ('"' | '`', _) => quoted(&chars, at, &mut found),
            ('\'', _) => match character(&chars, at) {
                Some(end) => end,
                None => quoted(&chars, at, &mut found),
            },
            _ => at + 1,
        };
    }
    found
}

/// Behind the next place where these stand.
fn end_of(chars: &[char], from: usize, end: &[char]) -> usize {
    let mut at = from + 1;
    while at < chars.len() && !chars[at..].starts_with(end) {
        at += 1;
    }
    at + end.len()
}

/// Behind a character of Rust such as `'a'` or `'\n'`, or behind the mark of a lifetime; `None` before a text of
/// JavaScript.
fn character(chars: &[char], at: usize) -> Option<usize> {
    let close = if chars.get(at + 1) == Some(&'\\') { at + 3 } else { at + 2 };
    if chars.get(close) == Some(&'\'') {
        return Some(close + 1);
    }
    let name: String = chars[at + 1..].iter().take_while(|char| char.is_alphanumeric()).collect();
    ["a", "static", "_"].contains(&name.as_str()).then_some(at + 1 + name.len())
}

/// Adds the text that begins here. Returns where it is over.
fn quoted(chars: &[char], from: usize, found: &mut Vec<String>) -> usize {
    let mut text = String::new();
    let mut at = from + 1;
    while at < chars.len() && chars[at] != chars[from] {
        if chars[at] != '\\' {
            text.push(chars[at]);
            at += 1;
            continue;
        }
        match chars.get(at + 1) {
            // The line goes on below, without what stands before it there.
            Some('\n') => {
                at += 2;
                while chars.get(at).is_some_and(|char| char.is_whitespace()) {
                    at += 1;
                }
                continue;
            }
            Some('n') => text.push('\n'),
            Some(char) => text.push(*char),
            None => {}
        }
        at += 2;
    }
    found.push(text);
    at + 1
}

/// Adds the raw text whose first `"` or `#` stands here.
fn raw(chars: &[char], from: usize, found: &mut Vec<String>) -> usize {
    let hashes = usize::from(chars[from] == '#');
    let start = from + hashes + 1;
    let end: &[char] = if hashes == 1 { &['"', '#'] } else { &['"'] };
    let after = end_of(chars, start - 1, end);
    found.push(chars[start..after - end.len()].iter().collect());
    after
}

#[test]
fn texts_are_found_whatever_stands_around_them() {
    let rust = r###"
        // "not this" /* nor */
        /* "nor this" */
        const A: &'static str = "one \"two\" \
            three";
        const B: [char; 3] = ['"', '\'', 'x'];
        fn c<'a>(text: &'a str) { d(r"four \", r#"five "six""#, "") }
    "###;
    assert_eq!(literals(rust), ["one \"two\" three", "four \\", "five \"six\"", ""]);
    let script = "const a = { b: ['one, two', `three`], c: \"it's\" }; // 'no'\nconst d = 'don\\'t';";
    assert_eq!(literals(script), ["one, two", "three", "it's", "don't"]);
}
