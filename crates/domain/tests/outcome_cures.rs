//! What can be done about findings with one press: it works, and says what the author meant.

#[path = "support/outcome.rs"]
mod support;

#[path = "outcome_sentences/after.rs"]
mod after;
#[path = "outcome_sentences/before.rs"]
mod before;
#[path = "outcome_sentences/others.rs"]
mod others;

use pcw_domain::outcome::check::{check, weight};
use pcw_domain::outcome::finding::{Cure, Kind, Weight};
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::{Curriculum, Finding, Outcome};
use support::{GAP, curriculum, kinds, outcome, read};

/// All sentences of the tables.
fn sentences() -> impl Iterator<Item = &'static str> {
    let ours = before::BEFORE.iter().chain(after::AFTER).map(|(text, _)| *text);
    ours.chain(others::others().map(|(text, _)| text))
}

/// The texts that a cure leaves.
fn texts(cure: &Cure) -> Vec<&str> {
    match cure {
        Cure::Rewrite(text) | Cure::Shorten(text, _) => vec![text],
        Cure::Split(texts) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What is amiss with a cure once it was applied.
fn amiss(text: &str, finding: &Finding, curriculum: &Curriculum) -> Option<String> {
    let before = kinds(text, curriculum);
    for cured in texts(&finding.cure) {
        for kind in kinds(cured, curriculum) {
            let allowed = before.contains(&kind)
                || matches!(
                    (finding.kind, kind),
                    (Kind::NoObject | Kind::NoVerb, Kind::Gap) | (Kind::SeveralVerbs, Kind::Hard)
                );
            if kind == finding.kind || (weight(kind) == Weight::Fix && !allowed) {
                return Some(format!("{text}\n  {:?} → {cured}\n  has {kind:?}", finding.kind));
            }
        }
    }
    None
}

#[test]
fn every_cure_of_every_sentence_works_once_it_was_applied() {
    let curriculum = curriculum();
    let (mut faults, mut cures) = (Vec::new(), 0);
    for text in sentences() {
        for finding in read(text, &curriculum).1 {
            cures += texts(&finding.cure).len();
            if std::env::var_os("PCW_SHOW").is_some() {
                println!("{text}\n    {:?}: {:?}", finding.kind, finding.cure);
            }
            faults.extend(amiss(text, &finding, &curriculum));
        }
    }
    assert!(cures > 100, "{cures}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn findings_that_should_be_put_right_always_come_with_something_to_do() {
    let curriculum = curriculum();
    for text in sentences() {
        for finding in read(text, &curriculum).1 {
            let nothing = finding.cure == Cure::Keep;
            assert!(!nothing || finding.weight != Weight::Fix, "{text}: {:?}", finding.kind);
        }
    }
}

#[test]
fn every_hard_verb_and_every_other_verb_of_the_pack_is_found_and_its_cure_works() {
    let curriculum = curriculum();
    let taxonomy = &curriculum.taxonomy;
    let hard = taxonomy.hard.iter().map(|hard| &hard.word);
    let others = taxonomy.others.iter().map(|other| &other.word);
    for word in hard.chain(others) {
        for text in [
            format!("{word} the main points of a support plan"),
            format!(
                "By the end of the session, the learner will be able to {word} the main points of a plan"
            ),
        ] {
            let (parsed, findings) = read(&text, &curriculum);
            // "have a knowledge of" and "have knowledge of" are one; "co-ordinate" and "coordinate" too.
            let base = |verb: &str| verb.replace(" an ", " ").replace(" a ", " ").replace('-', "");
            assert_eq!(parsed.verbs.first().map(|verb| base(&verb.base)), Some(base(word)), "{text}");
            let judged = findings.iter().find(|finding| {
                matches!(finding.kind, Kind::Hard | Kind::HardInSource | Kind::HardInTable | Kind::NotInTable)
            });
            let teaching = findings.iter().find(|finding| finding.kind == Kind::Teaching);
            let finding = judged.or(teaching).unwrap_or_else(|| panic!("nothing is said of {text}"));
            assert_eq!(amiss(&text, finding, &curriculum), None);
            assert!(matches!(finding.cure, Cure::Rewrite(_)), "{text}: {:?}", finding.cure);
        }
    }
}

#[test]
fn every_verb_of_the_table_is_found_in_each_of_its_forms() {
    let curriculum = curriculum();
    for (index, level) in curriculum.taxonomy.levels.iter().enumerate() {
        for verb in &level.verbs {
            let text = format!("{} the main points of a support plan", verb.word);
            let (parsed, findings) = read(&text, &curriculum);
            assert_eq!(parsed.level(), Some(index), "{text}");
            assert!(findings.iter().all(|finding| finding.kind == Kind::HardInTable), "{text}: {findings:?}");
            let capital = format!("{}{}", verb.word[..1].to_uppercase(), &verb.word[1..]);
            for text in [
                format!("{capital} the main points of a support plan"),
                format!("Learners will be able to {} the main points of a support plan", verb.word),
                format!("To critically {} the main points of a support plan", verb.word),
                format!("By the end of the course you will {} the main points of a support plan", verb.word),
            ] {
                assert_eq!(read(&text, &curriculum).0.level(), Some(index), "{text}");
            }
        }
    }
}

/// What a cure makes of a text.
fn cured(text: &str, kind: Kind) -> Cure {
    let (_, findings) = read(text, &curriculum());
    let found = findings.into_iter().find(|finding| finding.kind == kind);
    found.unwrap_or_else(|| panic!("{kind:?} is not found in {text}")).cure
}

fn rewritten(text: &str) -> Cure {
    Cure::Rewrite(text.to_owned())
}

#[test]
fn another_verb_keeps_the_opening_and_the_case_of_the_first_letter() {
    for (text, kind, to) in [
        ("Understand how to ask open questions", Kind::HardInSource, "Describe how to ask open questions"),
        ("Be aware of the help that is near", Kind::HardInSource, "Identify the help that is near"),
        (
            "By the end, learners will be able to understand why goals matter",
            Kind::HardInSource,
            "By the end, learners will be able to describe why goals matter",
        ),
        ("Be familiar with decision aids", Kind::Hard, "Describe decision aids"),
        ("Be confident in using open questions", Kind::Hard, "Use open questions"),
        ("Learn how to communicate risk", Kind::Hard, "Communicate risk"),
        ("Know that goals can change", Kind::HardInSource, "Recognise that goals can change"),
        ("Explains the steps of a review", Kind::NotInTable, "Describes the steps of a review"),
        ("You will have gained an understanding of loss", Kind::Hard, "You will describe loss"),
        ("Support people to set goals", Kind::NotInTable, "Demonstrate how to support people to set goals"),
    ] {
        assert_eq!(cured(text, kind), rewritten(to), "{text}");
    }
}

#[test]
fn a_verb_is_put_in_front_of_what_has_none() {
    for (text, to) in [
        ("The boundaries of your role", "Describe the boundaries of your role"),
        ("NHS values in daily work", "Describe NHS values in daily work"),
        ("The ability to communicate risk", "Communicate risk"),
        ("An overview of decision aids", "Describe decision aids"),
        ("Learners will be able to", "Learners will be able to describe [what?]"),
        ("Mental Capacity Act", "Describe Mental Capacity Act"),
    ] {
        assert_eq!(cured(text, Kind::NoVerb), rewritten(to), "{text}");
    }
}

#[test]
fn what_is_put_in_front_fits_the_level_that_is_claimed() {
    let curriculum = curriculum();
    let level = curriculum.taxonomy.levels.iter().position(|level| level.id == "evaluate").expect("a level");
    let outcome = Outcome { claimed: Some(level), ..outcome("The boundaries of your role") };
    let findings = check(&outcome, &parse(&outcome.text, &curriculum.taxonomy), &curriculum, GAP);
    assert_eq!(findings[0].cure, rewritten("Evaluate the boundaries of your role"));
}

#[test]
fn teaching_is_turned_into_what_learners_do() {
    for (text, to) in [
        ("This session will cover the principles of coaching", "Describe the principles of coaching"),
        ("Introduce learners to decision aids", "Describe decision aids"),
        ("Provide an overview of personal health budgets", "Describe personal health budgets"),
        ("To give participants an understanding of health literacy", "Describe health literacy"),
        ("Learners will be taught how to use teach-back", "Describe how to use teach-back"),
        ("This course will enable you to identify sources of support", "Identify sources of support"),
    ] {
        assert_eq!(cured(text, Kind::Teaching), rewritten(to), "{text}");
    }
}

#[test]
fn several_verbs_become_several_outcomes_that_keep_opening_object_and_condition() {
    for (text, to) in [
        ("Understand and apply triage tools", &["Understand triage tools", "Apply triage tools"][..]),
        (
            "Learners will be able to describe, compare and evaluate decision aids using a checklist",
            &[
                "Learners will be able to describe decision aids using a checklist",
                "Learners will be able to compare decision aids using a checklist",
                "Learners will be able to evaluate decision aids using a checklist",
            ],
        ),
        ("Reflect on and learn from complaints", &["Reflect on complaints", "Learn from complaints"]),
        (
            "Identify the parts of a plan and comment on their use.",
            &["Identify the parts of a plan.", "Comment on their use."],
        ),
        (
            "Modify leaflets accordingly and support the reader",
            &["Modify leaflets accordingly", "Support the reader"],
        ),
        ("Evaluate and critically appraise leaflets", &["Evaluate leaflets", "Critically appraise leaflets"]),
    ] {
        let to = to.iter().map(|&text| text.to_owned()).collect();
        assert_eq!(cured(text, Kind::SeveralVerbs), Cure::Split(to), "{text}");
    }
}

#[test]
fn british_spelling_keeps_capitals_and_changes_all_words_at_once() {
    for (text, to) in [
        ("Analyze person-centered programs", "Analyse person-centred programmes"),
        ("ORGANIZE a color-coded Center", "ORGANISE a colour-coded Centre"),
        ("Prioritizing counseling in pediatric care", "Prioritising counselling in paediatric care"),
    ] {
        assert_eq!(cured(text, Kind::American), rewritten(to), "{text}");
    }
}

#[test]
fn a_long_outcome_is_cut_where_a_thought_ends_and_loses_no_word() {
    let text = "Describe the ways in which a community can help people to look after their health, including walking \
                groups, choirs, allotments, libraries, places of worship, and befriending schemes that are run by volunteers";
    let Cure::Shorten(short, note) = cured(text, Kind::TooLong) else { panic!("not shortened") };
    assert_eq!(short, "Describe the ways in which a community can help people to look after their health");
    let words =
        |text: &str| text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).count();
    assert_eq!(words(&short) + words(&note), words(text));
}

#[test]
fn what_stands_alone_gets_a_place_to_fill_in() {
    assert_eq!(cured("Describe.", Kind::NoObject), rewritten("Describe [what?]"));
    assert_eq!(kinds("Describe [what?]", &curriculum()), [Kind::Gap]);
}

#[test]
fn findings_that_were_kept_are_not_told_again_and_quoted_words_are_only_noted() {
    let curriculum = curriculum();
    let text = "Gain an understanding of behavior and analyze it";
    let parsed = parse(text, &curriculum.taxonomy);
    let all = check(&outcome(text), &parsed, &curriculum, GAP);
    assert!(all.iter().any(|finding| finding.weight == Weight::Fix));
    let kept = Outcome { kept: vec![Kind::Hard], ..outcome(text) };
    let left = check(&kept, &parsed, &curriculum, GAP);
    assert!(left.len() + 1 == all.len() && left.iter().all(|finding| finding.kind != Kind::Hard));
    let quoted = Outcome { quoted: true, ..outcome(text) };
    let noted = check(&quoted, &parsed, &curriculum, GAP);
    assert!(noted.len() == all.len() && noted.iter().all(|finding| finding.weight == Weight::Note));
}

#[test]
fn teach_back_is_what_is_learnt_and_not_what_the_session_does() {
    for text in ["This session will cover teach back", "Teach learners to use teach back"] {
        let Cure::Rewrite(better) = cured(text, Kind::Teaching) else { panic!("{text}") };
        assert!(better.ends_with(" teach back"), "{better}");
    }
}

#[test]
fn a_claim_of_another_level_is_told_with_the_level_of_the_verb() {
    let curriculum = curriculum();
    let outcome = Outcome { claimed: Some(4), ..outcome("Describe the steps of a review") };
    let parsed = parse(&outcome.text, &curriculum.taxonomy);
    let findings = check(&outcome, &parsed, &curriculum, GAP);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].kind, &findings[0].cure), (Kind::OtherLevel, &Cure::Claim(0)));
    let claimed = Outcome { claimed: Some(0), ..outcome };
    assert_eq!(check(&claimed, &parsed, &curriculum, GAP), []);
}

#[test]
fn the_condition_is_told_apart_from_the_object() {
    let curriculum = curriculum();
    for (text, object, condition) in [
        ("Apply teach-back in a simulated consultation", "teach-back", "in a simulated consultation"),
        ("Define the term without looking it up.", "the term", "without looking it up"),
        ("Learners will record goals in line with local guidance", "goals", "in line with local guidance"),
        ("Identify when to refer on", "when to refer on", ""),
        ("Gather feedback from people using services", "feedback from people using services", ""),
        ("Describe what is meant by wellbeing", "what is meant by wellbeing", ""),
        ("Using silence", "silence", ""),
    ] {
        let (parsed, _) = read(text, &curriculum);
        assert_eq!((&text[parsed.object], &text[parsed.condition]), (object, condition));
    }
}

#[test]
fn no_cure_puts_a_verb_before_be_given_or_will_have() {
    let curriculum = curriculum();
    for text in [
        "Be shown round the ward",
        "Been told about consent",
        "Having a view of consent",
        "Will be given a tour",
    ] {
        for finding in read(text, &curriculum).1 {
            for cured in texts(&finding.cure) {
                let words: Vec<_> = cured.split(' ').collect();
                assert!(!matches!(words[1], "be" | "been" | "having" | "will"), "{text} → {cured}");
            }
        }
    }
}
