//! The figures on the PAM that the shipped pack may give, with their sources: a copy that the tests carry, and what the
//! shared file says, in one form.

use pcw_content::Value;

/// All figures, warnings and wordings that must be in the pack, and nothing of the pack's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// How many questions, the scale from where to where, decimals, the lowest and the highest PAM Level.
    pub measure: [f64; 6],
    pub licence_holder: String,
    pub bandings: Vec<Bands>,
    /// Where two bandings differ, from and to, and the PAM Levels by the older and the current.
    pub differ: [f64; 4],
    /// For each PAM Level: what it can look like, what tends to help, what to avoid.
    pub levels: Vec<[Vec<String>; 3]>,
    pub approaches: Vec<String>,
    pub expectation: Expectation,
    pub changes: Vec<Change>,
    pub samples: Vec<Sample>,
    /// Ways of saying things: what to avoid, and what to use.
    pub wording: Vec<[String; 2]>,
    pub purpose: String,
    pub trade_mark: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    pub id: String,
    pub title: String,
    pub lower_bounds: [f64; 4],
    pub shown: [String; 4],
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Expectation {
    /// Points, the share of people, fewer GP appointments, fewer A&E attendances.
    pub figures: [f64; 4],
    pub of_levels: Vec<f64>,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub what: String,
    pub points: Vec<f64>,
    pub interval: Option<[f64; 2]>,
    pub who: String,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    pub who: String,
    pub percents: [f64; 4],
    pub source: String,
}

/// What the tests carry, so that they hold the pack to it wherever they run.
pub fn copy() -> Figures {
    Figures {
        measure: [13.0, 0.0, 100.0, 1.0, 1.0, 4.0],
        licence_holder: "Insignia Health, a Phreesia company".into(),
        bandings: BANDS.map(bands).into(),
        differ: [67.1, 72.4, 4.0, 3.0],
        levels: LEVELS.map(|lists| lists.map(owned)).into(),
        approaches: owned(&["health coaching", "self-management education", "peer support", "social prescribing"]),
        expectation: Expectation {
            figures: [15.0, 75.0, -9.0, -19.0],
            of_levels: vec![1.0, 2.0],
            source: "S4:1426".into(),
        },
        changes: CHANGES.map(change).into(),
        samples: SAMPLES.map(|(who, percents, source)| Sample { who: who.into(), percents, source: source.into() }).into(),
        wording: WORDING.map(|pair| pair.map(String::from)).into(),
        purpose: "For learning. This page does not measure activation, does not work out a PAM score, and must not be \
                  used to make decisions about a person's care."
            .into(),
        trade_mark: "PAM and Patient Activation Measure are registered trade marks of their owner, who has no part in \
                     this tool."
            .into(),
    }
}

type BandsRow = (&'static str, &'static str, [f64; 4], [&'static str; 4], &'static [&'static str]);
type ChangeRow = (&'static str, &'static [f64], Option<[f64; 2]>, &'static str, &'static str);

const BANDS: [BandsRow; 2] = [
    (
        "published-2010",
        "Older published bands",
        [0.0, 47.1, 55.2, 67.1],
        ["0.0 to 47.0", "47.1 to 55.1", "55.2 to 67.0", "67.1 to 100"],
        &["J Am Geriatr Soc 2010;58:1496, Table 2 (PMC2955177)", "PMC5665291, Figure 3"],
    ),
    (
        "published-current",
        "Bands in current secondary sources",
        [0.0, 47.1, 55.2, 72.5],
        ["0.0 to 47.0", "47.1 to 55.1", "55.2 to 72.4", "72.5 to 100"],
        &[
            "Shirley Ryan AbilityLab, Rehabilitation Measures: Patient Activation Measure (page updated to 2024)",
        ],
    ),
];

const LEVELS: [[&[&str]; 3]; 4] = [
    [
        &["Managing health may feel too much.", "The person may not yet see a part for themselves."],
        &[
            "One very small step that they choose.",
            "Linking how they feel to what they do.",
            "Listening, and building confidence.",
            "Health coaching and peer support.",
        ],
        &["Piles of leaflets and long lists.", "Many goals at once.", "Blame."],
    ],
    [
        &["Some awareness.", "Gaps in knowledge, or in the belief that they can do it."],
        &[
            "Filling the gap that they name.",
            "Simple self-monitoring.",
            "Practising a skill, with early wins.",
            "Self-management education.",
        ],
        &["Assuming knowledge.", "Jargon."],
    ],
    [
        &["Starting to act and to gain control.", "Confidence still building."],
        &[
            "Solving problems together.",
            "Feedback.",
            "Adding or adjusting goals.",
            "Noticing what went well.",
        ],
        &["Dropping support too early."],
    ],
    [
        &["Many habits in place.", "Stress or a life event can knock them."],
        &["Planning for setbacks.", "Quick access when it is needed.", "Roles as a peer leader."],
        &["Going over the basics in a patronising way.", "Assuming that no support is needed."],
    ],
];

const CHANGES: [ChangeRow; 4] = [
    (
        "minimal clinically important difference",
        &[5.4],
        Some([3.4, 7.4]),
        "136 people in the UK with kidney disease not on dialysis",
        "Kidney Int Rep 2025;10:2275",
    ),
    (
        "minimal detectable change for one person",
        &[7.2],
        None,
        "the same study",
        "Kidney Int Rep 2025;10:2275",
    ),
    ("minimal detectable change for a group", &[0.8], None, "the same study", "Kidney Int Rep 2025;10:2275"),
    (
        "thresholds of a United States performance measure, for groups, over 12 months",
        &[3.0, 6.0],
        None,
        "CBE/NQF 2483",
        "p4qm.org/measures/2483",
    ),
];

const SAMPLES: [(&str, [f64; 4], &str); 3] = [
    (
        "Islington, 12,270 questionnaires, people with long-term conditions",
        [22.0, 19.0, 45.6, 13.3],
        "BMJ Qual Saf 2018;27:989, Table 1",
    ),
    (
        "Salford, 4,377 people over 65 with a long-term condition",
        [15.0, 16.0, 45.0, 25.0],
        "BMC Health Serv Res 2016;16:582",
    ),
    ("UK dialysis and transplant", [26.0, 18.0, 36.0, 20.0], "review table, PMC7350992"),
];

const WORDING: [[&str; 2]; 5] = [
    ["low-activation patient; a Level 1", "a person whose score is at PAM Level 1"],
    ["your activation is low", "this suggests that managing things feels hard at the moment"],
    ["move patients up the levels", "support people to build knowledge, skills and confidence"],
    ["pass, fail, good, bad", "where things are now; what would help"],
    ["non-compliant; disengaged", "someone who may find managing health overwhelming just now"],
];

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().copied().map(String::from).collect()
}

fn bands((id, title, lower_bounds, shown, sources): BandsRow) -> Bands {
    let (id, title, shown) = (id.into(), title.into(), shown.map(String::from));
    Bands { id, title, lower_bounds, shown, sources: owned(sources) }
}

fn change((what, points, interval, who, source): ChangeRow) -> Change {
    Change { what: what.into(), points: points.into(), interval, who: who.into(), source: source.into() }
}

/// What the shared file says. Whatever is not where it should be is a panic, which names it.
pub fn read(file: &Value) -> Figures {
    let file = At(file);
    let (measure, differ, expected) =
        (file.get("measure"), file.get("bandings_differ"), file.get("expectation"));
    let range = measure.get("score_range");
    Figures {
        measure: [
            measure.get("items_in_curriculum_version").number("value"),
            range.number("min"),
            range.number("max"),
            range.number("decimals"),
            measure.get("levels").number("lowest"),
            measure.get("levels").number("highest"),
        ],
        licence_holder: measure.get("licence_holder").text("value"),
        bandings: file.get("bandings").each(|bands| Bands {
            id: bands.text("id"),
            title: bands.text("title"),
            lower_bounds: OF_LEVELS.map(|level| bands.get("lower_bounds").number(level)),
            shown: OF_LEVELS.map(|level| bands.get("shown").text(level)),
            sources: bands.texts("sources"),
        }),
        differ: ["from", "to", "older", "current"].map(|name| differ.number(name)),
        levels: file
            .get("levels")
            .each(|level| ["can_look_like", "tends_to_help", "avoid"].map(|name| level.texts(name))),
        approaches: file.get("approaches").texts("names"),
        expectation: Expectation {
            figures: ["points", "share_percent", "gp_appointments_percent", "ae_attendances_percent"]
                .map(|name| expected.number(name)),
            of_levels: expected.get("of_levels").numbers(),
            source: expected.text("source"),
        },
        changes: file.get("change").each(|change| Change {
            what: change.text("what"),
            points: change.get("points").numbers(),
            interval: change.0.get("ci95").map(|ends| two(&At(ends).numbers())),
            who: change.text("who"),
            source: change.text("source"),
        }),
        samples: file.get("uk_samples").get("rows").each(|row| Sample {
            who: row.text("who"),
            percents: row.get("percent").numbers().try_into().expect("four per cents"),
            source: row.text("source"),
        }),
        wording: file.get("wording").each(|row| [row.text("avoid"), row.text("use")]),
        purpose: file.text("purpose_statement"),
        trade_mark: file.text("trade_mark"),
    }
}

const OF_LEVELS: [&str; 4] = ["1", "2", "3", "4"];

fn two(numbers: &[f64]) -> [f64; 2] {
    numbers.try_into().expect("two ends")
}

/// A place in the file where there must be something.
struct At<'a>(&'a Value);

impl<'a> At<'a> {
    fn get(&self, name: &str) -> At<'a> {
        At(self.0.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", self.0)))
    }

    fn text(&self, name: &str) -> String {
        self.get(name).0.as_text().unwrap_or_else(|| panic!("{name} is no text")).into()
    }

    fn number(&self, name: &str) -> f64 {
        self.get(name).0.as_number().unwrap_or_else(|| panic!("{name} is no number"))
    }

    fn texts(&self, name: &str) -> Vec<String> {
        self.get(name).each(|text| text.0.as_text().expect("a list of texts").into())
    }

    /// The number, or the numbers of the list.
    fn numbers(&self) -> Vec<f64> {
        match self.0 {
            Value::Number(number) => vec![*number],
            list => At(list).each(|number| number.0.as_number().expect("a list of numbers")),
        }
    }

    fn each<T>(&self, of: impl Fn(At<'a>) -> T) -> Vec<T> {
        assert!(!self.0.entries().is_empty(), "an empty list: {:?}", self.0);
        self.0.entries().iter().map(|entry| of(At(entry))).collect()
    }
}
