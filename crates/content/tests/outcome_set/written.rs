//! What is handed over.

use pcw_content::set::{csv, html, markdown, table, text};
use pcw_domain::outcome::Set;

use crate::made::{curriculum, full, plain, questions, set, whole};

#[test]
fn plain_text_is_a_title_and_a_numbered_list() {
    let set = set("Listening", vec![plain(1, "Describe listening"), plain(5, "Plan")]);
    let said = text(&set, &curriculum(), "The learner will be able to:");
    assert_eq!(said, "Listening\n\nThe learner will be able to:\n\n1. Describe listening\n2. Plan\n");
    assert_eq!(text(&Set::default(), &curriculum(), ""), "Learning outcomes\n\n");
}

#[test]
fn the_evidence_table_follows_an_outcome_from_the_curriculum_to_its_assessment() {
    let table = table(&whole(), &curriculum(), Some(&questions()));
    assert_eq!(table.title, "A day on listening");
    assert_eq!(
        table.rows[0],
        [
            "outcome-7",
            "Demonstrate listening",
            "Planning",
            "2",
            "Listening, and more: Keep learning (line 40)\n\
             Listening, and more, learning Level 1: Be able to listen without a rush (line 12)",
            "Apply",
            "Talking it over\nRole play, in pairs",
            "A quiz; with feedback",
            "q1\nq3",
        ]
    );
    // The learning Level of the whole set counts where an outcome has none of its own.
    assert_eq!((&*table.rows[1][3], &*table.rows[1][8]), ("3", "q2"));
    for row in &table.rows {
        assert_eq!(row.len(), table.heads.len());
    }
}

#[test]
fn the_column_of_questions_is_there_only_beside_a_quiz() {
    let (set, curriculum) = (whole(), curriculum());
    let with = table(&set, &curriculum, Some(&questions()));
    let without = table(&set, &curriculum, None);
    assert_eq!(with.heads.len(), without.heads.len() + 1);
    assert_eq!(without.rows[0].len(), without.heads.len());
    assert!(csv(&set, &curriculum, Some(&questions())).contains("\"q1; q3\""));
    assert!(!csv(&set, &curriculum, None).contains("Questions"));
}

#[test]
fn a_spreadsheet_has_ids_to_read_again_and_words_for_people() {
    let set = set("T", vec![full(2, "Say \"yes\"")]);
    let said = csv(&set, &curriculum(), None);
    let lines: Vec<&str> = said.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\u{FEFF}\"Id\",\"Outcome\",\"Section\",\"Learning Level\",\"Taxonomy level\",\"Curriculum outcomes\",\"Methods\",\
         \"Assessments\",\"Note\",\"Quoted\",\"Kept\",\"Section (in words)\",\"Learning Level (in words)\",\
         \"Taxonomy level (in words)\",\"Curriculum outcomes (in words)\",\
         \"Methods (in words)\",\"Assessments (in words)\""
    );
    assert_eq!(
        lines[1],
        "\"outcome-2\",\"Say \"\"yes\"\"\",\"planning\",\"2\",\"apply\",\"any; l1-listen\",\"talk; role-play\",\"quiz\",\
         \"Ask Sam.\nThen again.\",\"yes\",\"too-long; hard\",\"Planning\",\"2: Targeted\",\"Apply\",\"Listening, and more: Keep learning (line 40); \
         Listening, and more, learning Level 1: Be able to listen without a rush (line 12)\",\
         \"Talking it over; Role play, in pairs\",\"A quiz; with feedback\""
    );
    assert_eq!(lines[2..], [""]);
}

#[test]
fn markdown_says_what_was_typed_and_not_what_its_marks_would_mean() {
    let texts = [
        "1. a *b* _c_",
        "# d|e",
        "- f <g> &amp;",
        "[h](i) `j` \\",
        "k\n\n    l",
        "+ m",
        "=",
        "12) n-o 3.5 (p)",
    ];
    let set = set("A *day*", texts.iter().zip(1..).map(|(text, number)| plain(number, text)).collect());
    let said = markdown(&set, &curriculum(), None, "Then:");
    let (list, table) = said.split_once("\n## Evidence table\n\n").expect("two parts");
    assert_eq!(
        list,
        "# A \\*day\\*\n\nThen:\n\n1. 1\\. a \\*b\\* \\_c\\_\n2. \\# d\\|e\n3. \\- f \\<g\\> \\&amp;\n\
         4. \\[h\\](i) \\`j\\` \\\\\n5. k l\n6. \\+ m\n7. \\=\n8. 12\\) n-o 3.5 (p)\n"
    );
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 2 + texts.len());
    assert!(rows[0].starts_with("| Id | Learning outcome | Section |"), "{}", rows[0]);
    assert_eq!(rows[1], "| --- | --- | --- | --- | --- | --- | --- | --- |");
    assert!(rows[3].starts_with("| outcome-2 | \\# d\\|e |"), "{}", rows[3]);
    assert!(rows[6].starts_with("| outcome-5 | k<br>l |"), "{}", rows[6]);
}

#[test]
fn addresses_in_markdown_do_not_become_links() {
    let set = set("", vec![plain(1, "See https://example.org or www.example.org")]);
    let said = markdown(&set, &curriculum(), None, "");
    assert!(said.contains("1. See https:\\//example.org or www\\.example.org\n"), "{said}");
}

#[test]
fn html_is_one_table_with_heads_and_borders() {
    let set = set("<b>", vec![plain(1, "a < b & \"c\"\nd")]);
    let said = html(&set, &curriculum(), None);
    assert!(said.contains("<title>&lt;b&gt;</title>"), "{said}");
    assert!(said.contains("<table border=\"1\""), "{said}");
    assert_eq!((said.matches("<th scope=\"col\"").count(), said.matches("<td").count()), (8, 8));
    assert!(said.contains(">a &lt; b &amp; &quot;c&quot;<br>d</td>"), "{said}");
}
