//! Sentences by people who had not seen the checks, with what they would find in each: `others.tsv`, a sentence, a tab,
//! and the names of the kinds. The first run over each hundred is the honest one; CHANGELOG.md has the figures.

/// Each sentence with the names of its kinds, in no order.
pub fn others() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    include_str!("others.tsv").lines().map(|line| {
        let (text, kinds) = line.split_once('\t').unwrap_or((line, ""));
        (text, kinds.split_whitespace().collect())
    })
}
