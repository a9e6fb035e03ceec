//! Sentences as course authors type them, each with what a fair reader would find in it. Written before the checks
//! were, so that the first run of the checks over them is an honest count of misses and false alarms.

use pcw_domain::outcome::finding::Kind::{self, *};

/// What is typed, and the kinds that should be found, in their order.
pub const BEFORE: &[(&str, &[Kind])] = &[
    // Sound outcomes, of all taxonomy levels and with lead-ins of many sorts.
    ("Describe three reasons why people may not take part in decisions about their care", &[]),
    (
        "By the end of the session, the learner will be able to identify the goals a person names in a recorded talk",
        &[],
    ),
    ("By the end of this workshop participants will be able to apply teach-back in a role play", &[]),
    (
        "On completion of this module you will be able to compare two decision aids for the same condition.",
        &[],
    ),
    ("Learners will be able to define self-management in plain words", &[]),
    ("To demonstrate active listening in a telephone call with a carer", &[]),
    ("Clarify what a person wants from an appointment within the first two minutes", &[]),
    ("Reflect on a recent conversation that did not go well", &[]),
    ("Reflects on own assumptions about people who miss appointments", &[]),
    ("Be able to tailor written information for someone with a learning disability", &[]),
    ("Evaluate how well a care plan mirrors what the person said mattered most", &[]),
    ("After this course, delegates will be able to interpret a set of activation scores for a caseload", &[]),
    ("The student will differentiate coaching from giving advice", &[]),
    ("Facilitates a group consultation for up to ten people", &[]),
    ("• Organise a multidisciplinary review with the person in the room", &[]),
    ("3. Monitor progress against a goal that the person has set", &[]),
    ("Critically appraise one paper on peer support, using a published checklist", &[]),
    ("Justify, with reference to the evidence, the choice of a personal health budget", &[]),
    ("Confidently lead a conversation about future care", &[]),
    ("You will be able to obtain consent for a referral to a link worker", &[]),
    ("implement a local pathway for social prescribing", &[]),
    ("By the end of the day staff will be able to prioritise two changes to their own practice.", &[]),
    // Sound ones that tempt a false alarm.
    ("Discuss the use and value of plain language in letters to patients", &[]),
    ("Use open questions to explore what matters to a person", &[]),
    ("Create a record and plan that the person can keep", &[]),
    ("Participate in planning and review meetings with families", &[]),
    ("Identify the support and challenge that a peer group can offer", &[]),
    ("Describe the aims, value and limits of the patient activation measure", &[]),
    ("Manage the size and reach of a group programme", &[]),
    ("Recognise when advice and exercise on prescription would suit someone", &[]),
    ("Respectfully challenge a colleague who speaks over a carer", &[]),
    ("Explore what \"understand\" and \"know\" mean to people with low health literacy", &[]),
    ("Describe the role of the social prescribing link worker (SPLW) in primary care", &[]),
    ("Develop a care and support plan with a person who has two or more long-term conditions", &[]),
    ("Compare the demands and measures of success of two award schemes and their prize money", &[]),
    ("Provide information, advice and support in the format a person asks for", &[]),
    ("Analyse how shared decisions can improve safety and reduce waste", &[]),
    // Verbs that cannot be seen.
    ("Understand the principles of shared decision making", &[HardInSource]),
    ("Know where to find local voluntary groups", &[HardInSource]),
    ("Be aware of different forms of coaching for health", &[HardInSource]),
    ("By the end of the session learners will understand how power affects a consultation.", &[HardInSource]),
    ("Learners will be aware of biases that they hold", &[HardInSource]),
    ("To know the steps of a motivational conversation", &[HardInSource]),
    ("Be familiar with the comprehensive model of personalised care", &[Hard]),
    ("Learn about the history of personal budgets", &[Hard]),
    ("Participants will gain an understanding of health inequalities", &[Hard]),
    ("Have a good understanding of the Mental Capacity Act", &[Hard]),
    ("Develop an understanding of what matters to people at the end of life", &[Hard]),
    ("Feel confident to start a conversation about weight", &[Hard]),
    ("Be confident in having difficult conversations", &[Hard]),
    ("Think about how your own values shape your practice", &[Hard]),
    ("Appreciate the burden of treatment for people with several conditions", &[HardInTable]),
    ("By the end of the session you will be able to value lived experience", &[HardInTable]),
    ("Respect the choices of people who decline a referral", &[HardInTable]),
    ("Commit to asking every person what matters to them", &[HardInTable]),
    ("Acknowledge the emotional impact of a new diagnosis", &[HardInTable]),
    // Verbs that the table does not hold.
    ("Explain the difference between risk and benefit to a lay person", &[NotInTable]),
    ("List five sources of peer support in your area", &[NotInTable]),
    ("Assess how ready a person is to make a change", &[NotInTable]),
    ("Be able to support people in setting their own goals", &[NotInTable]),
    ("The learner will be able to summarise a conversation back to the person", &[NotInTable]),
    ("Co-produce a personalised care and support plan", &[NotInTable]),
    ("State the four rights of a person who holds a personal health budget", &[NotInTable]),
    ("Signpost carers to a carer's assessment", &[NotInTable]),
    ("Listen to what people say about their day without interrupting", &[NotInTable]),
    ("Empower people to ask questions in clinic", &[NotInTable]),
    // Two outcomes in one.
    ("Understand and apply the principles of teach-back", &[HardInSource, SeveralVerbs]),
    ("Identify and discuss the barriers to self-management", &[SeveralVerbs]),
    ("Describe, compare and evaluate three decision support tools", &[SeveralVerbs]),
    ("List and explain the six components", &[NotInTable, SeveralVerbs]),
    ("Identify a person's strengths and use them to create a shared plan", &[SeveralVerbs]),
    ("Know and understand the NHS Constitution", &[HardInSource, SeveralVerbs]),
    ("Plan, deliver and evaluate a teaching session on consent", &[SeveralVerbs]),
    ("Recognise distress in a caller and respond to it with compassion", &[SeveralVerbs]),
    ("Define health literacy and describe how it affects daily life", &[SeveralVerbs]),
    // Nothing that leads, or nothing that follows.
    ("The boundaries of the coaching role", &[NoVerb]),
    ("Consent, capacity and best interests", &[NoVerb]),
    ("How to run a group consultation", &[NoVerb]),
    ("Knowledge of local services", &[NoVerb]),
    ("Communication skills", &[NoVerb]),
    ("Use of the patient activation measure in general practice", &[NoVerb]),
    ("Why personalised care matters", &[NoVerb]),
    ("An overview of motivational interviewing", &[NoVerb]),
    ("Learners will be able to", &[NoVerb]),
    ("By the end of the session, learners will be able to describe", &[NoObject]),
    ("Reflect on", &[NoObject]),
    ("Understand", &[HardInSource, NoObject]),
    // Still to be filled in.
    ("Describe [topic] to a colleague", &[Gap]),
    ("Apply the principles of [name of model] in a consultation lasting [number] minutes", &[Gap]),
    ("Explain [what?]", &[NotInTable, Gap]),
    // The teaching and not the learner.
    ("This session will cover the legal side of consent", &[Teaching]),
    ("Introduce learners to the comprehensive model", &[Teaching]),
    ("To provide an overview of social prescribing", &[Teaching]),
    ("The course aims to give participants an understanding of health coaching", &[Teaching]),
    ("Learners will be taught how to write a goal", &[Teaching]),
    ("We will look at the evidence for peer support", &[Teaching]),
    ("Attendees will be shown how to use a decision aid", &[Teaching]),
    // American spelling, and words that only look like it.
    ("Recognize the signs of carer strain", &[American]),
    ("Analyze barriers to behavior change in one person's story", &[American]),
    ("Summarize a counseling session in plain words", &[NotInTable, American]),
    ("Evaluate a self-management program run by a charity", &[American]),
    ("Prioritise visits when demand exceeds the size of the team", &[]),
    ("Communicate clearly when people are asked to revise or comprise a budget", &[]),
    // More than people take in.
    (
        "Describe how the wider determinants of health, such as housing, work, money, education, friendship and the \
         place where a person lives, shape what that person is able to do about their own health",
        &[TooLong],
    ),
    (
        "By the end of the session, the learner will be able to explain to a person and to those close to them, in \
         words that they use themselves and without any medical terms, what the choices are and what may follow from \
         each of them",
        &[NotInTable, TooLong],
    ),
    (
        "By the end of this half-day workshop for practice staff in our network, the learner will be able to describe \
         two ways to welcome a carer at the front desk",
        &[],
    ),
    (
        "Understand the legal, ethical and professional frameworks that apply when a person cannot decide for \
         themselves, and be able to involve family, friends, advocates and attorneys in the decision in the right order",
        &[HardInSource, SeveralVerbs, TooLong],
    ),
];
