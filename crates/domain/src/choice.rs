//! The kinds of item that are answered by choosing among options.

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Unique within the item.
    pub id: String,
    /// What the person reads.
    pub text: String,
    /// Whether choosing it is right.
    pub correct: bool,
    /// Why it is right or not, shown whether it was chosen or not.
    pub rationale: String,
    /// Keep it at the end when options are shuffled ("None of these").
    pub last: bool,
}

/// Choose one option. Exactly one option is correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleChoice {
    /// Two or more.
    pub options: Vec<Choice>,
}

/// Choose all that apply. At least one option is correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultipleChoice {
    /// Two or more.
    pub options: Vec<Choice>,
}

/// Say whether the stem is true, then choose the reason. Exactly one reason is correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrueFalse {
    /// Whether the stem is true.
    pub answer: bool,
    /// Two or more; shown only once true or false is settled, since they give it away.
    pub reasons: Vec<Choice>,
}

/// Choose what to do in a situation. Exactly one option has the highest grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Two or more.
    pub options: Vec<Graded>,
}

/// One option of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    /// Unique within the item.
    pub id: String,
    /// What the person reads.
    pub text: String,
    /// Why it is good or not, shown whether it was chosen or not.
    pub rationale: String,
    /// 3 most fitting, 2 reasonable but incomplete, 1 unhelpful, 0 harmful or against personalised care.
    pub grade: u8,
    /// Index of the item that choosing it leads to, always a later one; `None` leads on as the item says.
    pub next: Option<usize>,
    /// Keep it at the end when options are shuffled.
    pub last: bool,
}
