//! A set as a document with one table that a word processor takes over with its borders.
//!
//! This is a file, or something for the clipboard: it never becomes part of a page. So it may have styles of its own.

use pcw_domain::outcome::{Curriculum, Questions, Set};

use super::table::table;

const BEGIN: &str = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
const TITLED: &str = "</title>\n</head>\n<body>\n<h1>";
const TABLE: &str = "</h1>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\">\n<thead>\n<tr>";
const HEAD: &str = "<th scope=\"col\" style=\"border:1px solid;text-align:left;vertical-align:top\">";
const CELL: &str = "<td style=\"border:1px solid;vertical-align:top\">";

/// The evidence table as a document of its own.
pub fn html(set: &Set, curriculum: &Curriculum, questions: Option<&Questions>) -> String {
    let table = table(set, curriculum, questions);
    let mut text = String::from(BEGIN);
    escaped(&mut text, &table.title);
    text.push_str(TITLED);
    escaped(&mut text, &table.title);
    text.push_str(TABLE);
    cells(&mut text, &table.heads, HEAD, "</th>");
    text.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        text.push_str("<tr>");
        cells(&mut text, row, CELL, "</td>");
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody>\n</table>\n</body>\n</html>\n");
    text
}

fn cells(text: &mut String, cells: &[String], begin: &str, end: &str) {
    for cell in cells {
        text.push_str(begin);
        escaped(text, cell);
        text.push_str(end);
    }
}

/// Adds words so that they are words and nothing else.
fn escaped(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            '\n' => text.push_str("<br>"),
            plain => text.push(plain),
        }
    }
}
