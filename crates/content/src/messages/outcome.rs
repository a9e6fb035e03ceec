//! What the outcome builder says. `{}` stands for what goes in, in order ([`super::quiz::fill`]).

#![expect(missing_docs, reason = "each text says what it is")]

// Above all.
pub const PRIVATE: &str = "This tool does not send or keep what you write.";
pub const PRIVATE_TAB: &str = "What you write stays in this browser. It is kept until you close this tab.";
pub const PRIVATE_KEPT: &str = "What you write stays in this browser. It is kept until you delete it.";
pub const PARTS: &str = "Go to a part";
pub const PLAN: &str = "What it is for";
pub const WRITE: &str = "Write outcomes";
pub const LIST: &str = "Your outcomes";
pub const GLANCE: &str = "The set at a glance";
pub const QUESTIONS: &str = "Questions for your outcomes";
pub const KEEP: &str = "Save and share";
pub const ABOUT: &str = "About these lists";
pub const LEAD_IN: &str = "By the end, the learner will be able to:";
pub const GAP: &str = "[what?]";
pub const GAP_INSIDE: &str = "what?";
pub const GAP_VERB: &str = "[verb]";
pub const NOT_SAID: &str = "Not chosen";
pub const AS_MAPPED: &str = "That of the mapping, if any";
pub const CHOOSE: &str = "Choose one";
pub const LEARNING_LEVEL: &str = "learning Level {}";
pub const LEVEL_NAMED: &str = "Learning Level {}: {}";

// What it is for.
pub const SET_TITLE: &str = "Name of the course or session";
pub const SET_TITLE_HINT: &str = "It stands above your list.";
pub const PLAN_KIND: &str = "What kind of course is it?";
pub const PLAN_MOST: &str = "{} (about {} outcomes at most)";
pub const AIM: &str = "Learning Level of the whole course";
pub const COVER: &str = "Sections that the course should cover";
pub const COVER_HINT: &str =
    "Tick the sections that matter. You will see which of them still have no outcome.";

// Writing.
pub const WAYS: &str = "How do you want to write?";
pub const WAYS_HINT: &str = "You can change this at any time. Nothing is lost.";
pub const BY_STEPS: &str = "Step by step, one at a time";
pub const AT_ONCE: &str = "Type or paste, one on each line";
pub const STEP_SECTION: &str = "Section";
pub const STEP_AIM: &str = "Learning Level";
pub const STEP_KNOWN: &str = "Start from an outcome of the curriculum";
pub const STEP_KNOWN_NONE: &str = "No, I start with my own words";
pub const STEP_LEVEL: &str = "Taxonomy level";
pub const STEP_VERB: &str = "Verb";
pub const STEP_WHAT: &str = "What will they do it with?";
pub const STEP_WHAT_HINT: &str = "For example: the main points of a support plan";
pub const STEP_CONTEXT: &str = "In what situation, or how well?";
pub const STEP_CONTEXT_HINT: &str = "You can leave this empty. For example: in a simulated conversation";
pub const SENTENCE: &str = "Your outcome so far";
pub const ADD_ONE: &str = "Add this outcome";
pub const ADDED_ONE: &str = "Added as outcome {}.";
pub const MISSING_VERB: &str = "Choose a taxonomy level and a verb";
pub const MISSING_WHAT: &str = "Say what they will do it with";
pub const PASTE: &str = "Outcomes, one on each line";
pub const PASTE_HINT: &str =
    "You can paste a list from a document. Bullets, numbers and headings are understood.";
pub const PASTED_ONE: &str = "1 outcome found.";
pub const PASTED: &str = "{} outcomes found.";
pub const PASTED_DATA: &str = "This looks like saved data. Add it to open it.";
pub const PASTED_MORE: &str = "{} more are too many for one set. They stay in the field.";
pub const PASTED_VERB: &str = "Verb: {}";
pub const PASTED_NO_VERB: &str = "No verb found";
pub const PASTED_REST: &str = "And {} more.";
pub const LEFT_OUT: &str = "These look like headings or other cells of a table, and are not taken over:";
pub const LEFT_OUT_LINE: &str = "Line {}: {}";
pub const LEFT_OUT_REST: &str = "And {} more lines.";
pub const ADD_ALL: &str = "Add these outcomes";
pub const ADDED_NOW_ONE: &str = "1 outcome is added.";
pub const ADDED_NOW: &str = "{} outcomes are added.";
pub const ADDED_LEFT: &str =
    "Some lines are still in the field. They look like headings or other cells of a table, or had no room.";
pub const MISSING_PASTED: &str = "Type or paste at least one outcome";
pub const MISSING_ROOM: &str = "This set has 2,000 outcomes, and no more fit";
pub const OPEN_FILE: &str = "Open a file from this device";

// The list.
pub const LIST_EMPTY: &str = "You have no outcomes yet.";
pub const LIST_COUNTS: &str =
    "Outcomes: {}. To put right: {}. Worth a thought: {}. Mapped to the curriculum: {}.";
pub const LIST_NONE: &str = "None of your outcomes is like that.";
pub const UNDO: &str = "Undo: {}";
pub const UNDO_NONE: &str = "Nothing to undo";
pub const REDO: &str = "Redo: {}";
pub const REDO_NONE: &str = "Nothing to redo";
pub const UNDONE: &str = "Undone: {}.";
pub const REDONE: &str = "Done again: {}.";
pub const DID_TITLED: &str = "the name";
pub const DID_AIMED: &str = "what the set is for";
pub const DID_ADDED_ONE: &str = "1 outcome added";
pub const DID_ADDED: &str = "{} outcomes added";
pub const DID_WROTE: &str = "words of outcome {}";
pub const DID_NOTED: &str = "note on outcome {}";
pub const DID_CHANGED: &str = "a change to outcome {}";
pub const DID_CURED: &str = "a suggestion used on outcome {}";
pub const DID_MOVED: &str = "outcome {} moved";
pub const DID_REMOVED: &str = "1 outcome removed";
pub const DID_REPLACED: &str = "another set opened";
pub const FILTER: &str = "Show";
pub const FILTER_ALL: &str = "All outcomes";
pub const FILTER_FINDINGS: &str = "Those with something to look at";
pub const FILTER_UNMAPPED: &str = "Those not mapped to the curriculum";
pub const NEXT_FINDING: &str = "Go to the next one to look at";
pub const NOTHING_TO_LOOK_AT: &str = "There is nothing left to look at.";
pub const PAGES: &str = "Page of the list";
pub const PAGE: &str = "Outcomes {} to {} of {}";
pub const PAGE_BACK: &str = "Page before";
pub const PAGE_ON: &str = "Page after";
pub const EDIT: &str = "Edit outcome {}";
pub const NO_WORDS: &str = "(no words yet)";
pub const NO_LEVEL: &str = "No taxonomy level";
pub const NO_SECTION: &str = "No section chosen";
pub const MAPPED: &str = "mapped";
pub const NOT_MAPPED: &str = "not mapped";
pub const LOOKS_WELL: &str = "reads well";
pub const ONLY_NOTES: &str = "reads well, with a note";
pub const ONE_TO_FIX: &str = "1 thing to put right";
pub const ONE_TO_THINK: &str = "1 thing worth a thought";
pub const TO_LOOK_AT: &str = "{} things to look at";

// The outcome that is open.
pub const OUTCOME: &str = "Outcome {}";
pub const WORDS: &str = "Words of this outcome";
pub const PARTS_READ: &str = "How it is read";
pub const PART_LEAD_IN: &str = "Opening";
pub const PART_VERB: &str = "Verb";
pub const PART_OBJECT: &str = "What";
pub const PART_CONDITION: &str = "Situation or standard";
pub const READ_LEVEL: &str = "Taxonomy level: {}";
pub const READ_NO_LEVEL: &str = "No taxonomy level, since the leading verb is not in this table.";
pub const FOUND_NONE: &str = "Reads well";
pub const FOUND: &str = "What to look at";
/// Weights, by weight.
pub const WEIGHTS: [&str; 3] = ["Put right", "Worth a thought", "Good to know"];
pub const UNKEEP: &str = "Show what you chose to keep";
pub const BECOMES: &str = "It becomes: {}";
pub const BECOMES_SPLIT: &str = "It becomes {} outcomes:";
pub const CURED: &str = "Changed to: {}";
pub const CURED_SPLIT: &str = "Made into {} outcomes.";
pub const CURED_SET: &str = "Done. You can undo it in your list.";
pub const KEPT: &str = "Kept as it is.";
pub const SECTION: &str = "Section";
pub const AIM_ONE: &str = "Learning Level";
pub const CLAIM: &str = "Taxonomy level that you aim for";
pub const CLAIM_NONE: &str = "That of the verb";
pub const FIND: &str = "Search the curriculum";
pub const NEAREST: &str = "Nearest outcomes of the curriculum";
pub const NEAREST_HINT: &str = "Tick those that it maps to.";
pub const NEAREST_NONE: &str = "Nothing in the curriculum comes near these words yet.";
pub const NOW_MAPPED: &str = "Mapped.";
pub const NOW_UNMAPPED: &str = "No longer mapped.";
pub const ASSESSED: &str = "How it can be assessed";
pub const ASSESSED_HINT: &str = "These fit its taxonomy level and learning Level. Tick what you will use.";
pub const ASSESSED_OTHERS: &str = "Other ways to assess";
pub const TAUGHT: &str = "How it can be taught";
pub const TAUGHT_HINT: &str = "The curriculum marks these for its learning Level. Tick what you will use.";
pub const TAUGHT_OTHERS: &str = "Other ways to teach";
pub const WAYS_ALL: &str = "These are all that the curriculum names. With a verb of the table and a learning Level you see which fit.";
pub const ASSESSED_BY_LEVEL: &str = "These fit its taxonomy level, as we suggest. A learning Level may narrow them down. Tick what you will use.";
pub const ASSESSED_BY_AIM: &str =
    "These fit its learning Level. A verb of the table may narrow them down. Tick what you will use.";
pub const TAUGHT_ALL: &str = "These are all that the curriculum names. With a learning Level you see which it marks. Tick what you will use.";
pub const FOUND_KEPT: &str = "Nothing left to look at";
pub const READ_NO_VERB: &str = "No taxonomy level, since no verb was found.";
pub const KEEP_TO_FIX: &str = "Outcomes that still have something to put right: {}.";
pub const THIN_NONE_AT: &str = "Outcomes with no taxonomy level: {}.";
pub const WHAT_THESE_ARE: &str = "What these are";
pub const NOTE: &str = "Note";
pub const NOTE_HINT: &str = "For yourself and those you share it with. It goes with the saved files.";
pub const QUOTED: &str = "These words are the curriculum's own";
pub const ID: &str = "Its name in files and quizzes: {}";
pub const DOES: &str = "What to do with this outcome";
pub const DONE: &str = "Done";
pub const REMOVE: &str = "Remove this outcome";
pub const REMOVED: &str = "The outcome is removed. You can undo it.";
pub const NOW_PLACE: &str = "Now number {} of {}.";

// At a glance.
pub const GLANCE_EMPTY: &str = "Once you have outcomes, you see here what they cover.";
pub const WHOLE_WELL: &str = "No findings on the set as a whole";
pub const WHOLE_FOUND: &str = "What to look at in the whole set";
pub const WHOLE_MORE: &str = "And {} more things.";
pub const TOO_MANY: &str = "{} outcomes are many for this: {} (about {} at most).";
pub const TOO_MANY_WHY: &str =
    "People learn more when there are few outcomes, and you must assess each of them.";
pub const TOO_MANY_CURE: &str = "Plan it as: {}";
pub const TOO_MANY_CURE_NONE: &str = "Do not compare with a kind of course";
pub const ONE_LEVEL: &str = "All {} outcomes are at one taxonomy level: {}.";
pub const ONE_LEVEL_WHY: &str =
    "A course that only asks for one sort of thinking may miss what people need in practice.";
pub const ONE_LEVEL_CURE: &str = "Begin one at another taxonomy level";
pub const EMPTY_SECTION: &str = "No outcome yet for this section: {}.";
pub const EMPTY_SECTION_WHY: &str = "You said that the course should cover it.";
pub const EMPTY_SECTION_CURE: &str = "Add one from the curriculum";
pub const OTHER_AIM: &str =
    "Outcome {} is meant for learning Level {}, but maps to one for learning Level {}.";
pub const OTHER_AIM_WHY: &str = "Learning Levels go with the role of the learner. Check whom it is for.";
pub const OTHER_AIM_CURE: &str = "Use learning Level {}";
pub const GRID: &str = "Outcomes by section, learning Level and taxonomy level";
pub const GRID_HEAD: &str = "Section";
pub const PICTURE: &str = "Outcomes at each taxonomy level";
pub const THIN: &str = "What is thin";
pub const THIN_SECTION: &str = "Only 1 outcome: {}.";
pub const THIN_LEVEL: &str = "No outcome at this taxonomy level: {}.";
pub const THIN_NONE: &str = "Nothing stands out.";

// Questions.
pub const QUESTIONS_TEXT: &str = "A quiz pack names the outcomes that its questions are for. Here you see where they meet yours. An outcome meets a question when it is mapped to the same outcome of the curriculum.";
pub const OPEN_QUIZ: &str = "Open a quiz pack from this device";
pub const OPEN_OTHER_QUIZ: &str = "Open another quiz pack";
pub const DROP_QUIZ: &str = "Put this quiz aside";
pub const QUIZ_NAMED: &str = "{} ({} questions)";
pub const QUIZ_OPENED: &str = "Opened the quiz: {}.";
pub const QUIZ_DROPPED: &str = "The quiz is put aside.";
pub const QUIZ_FAULTY_FILE: &str =
    "This quiz has mistakes, so it cannot be used. “Save and share” says where.";
pub const QUIZ_FAULTY: &str = "This quiz pack has faults, so it cannot be used here. Its author can see them in the console of the browser.";
pub const NUMBERED: &str = "{}. {}";
pub const OUTCOME_ITEMS: &str = "{}. {} Questions: {}";
pub const ALL_HAVE_ITEMS: &str = "Each of your outcomes has at least one question.";
pub const WITHOUT_ITEMS: &str = "Outcomes with no question: {}";
pub const WITHOUT_ITEMS_HINT: &str = "Not everything can be tested by questions. What people do with others needs practice that somebody sees.";
pub const WITH_ITEMS: &str = "Outcomes with questions: {}";
pub const ALL_ITEMS_STAND: &str = "Each question stands for one of your outcomes.";
pub const ITEMS_WITHOUT: &str = "Questions that stand for none of your outcomes: {}";
pub const AND_MORE: &str = "And {} more.";

// Saving and sharing.
pub const KEEP_EMPTY: &str = "Once you have outcomes, you can copy, print and save them here.";
pub const KEEP_TEXT: &str =
    "Nothing is sent anywhere. To go on another day, save as data (JSON) and open that file again.";
pub const COPY_LIST: &str = "Copy as a list";
pub const COPY_WORD: &str = "Copy as a table for Word";
pub const PRINT: &str = "Print";
pub const SAVE_JSON: &str = "Save as data, to open again (JSON)";
pub const SAVE_HTML: &str = "Save as a table for Word";
pub const SAVE_MARKDOWN: &str = "Save as Markdown";
pub const FILE: &str = "outcomes";
pub const EVIDENCE: &str = "Evidence table";
pub const EVIDENCE_SHOW: &str = "Show the evidence table";
pub const EVIDENCE_HIDE: &str = "Hide the evidence table";
pub const TOLD: &str = "What you should know about that file";
pub const FILE_FAILED: &str = "{}: {}";
pub const FILE_PASTED: &str = "The lines of the file are in the field. Look at them, then add them.";
pub const NOT_DATA: &str =
    "This is not a set that was saved as data here. Paste one outcome on each line instead.";
pub const TAKE: &str = "Add to your outcomes, or start from the file?";
pub const TAKE_TEXT: &str = "The file has {} outcomes. You have {} here. You can undo either choice.";
pub const TAKE_ADD: &str = "Add them to mine";
pub const TAKE_REPLACE: &str = "Use the file in place of mine";
pub const TAKE_NOT: &str = "Leave mine as they are";
pub const TAKEN: &str = "{} outcomes are taken over from the file.";
pub const TAKEN_RENUMBERED: &str =
    "Outcomes of the file with a new number: {}. Questions with their old numbers stand for yours.";
pub const TAKEN_NOT_ALL: &str =
    "A set has 2,000 outcomes at most. {} of the file had no room and were left out. You can undo it.";
pub const PAPER_LONG: &str = "To print a long set, use the button “Print” under “Save and share”.";
pub const RESUME_TEXT: &str = "You wrote outcomes here before. They are kept in this browser.";
pub const BEGUN: &str = "You begin with an empty set.";
pub const DELETE: &str = "Delete everything I wrote";
pub const ASK_DELETE: &str = "Delete everything you wrote?";
pub const ASK_DELETE_TEXT: &str = "Your outcomes and notes will be gone for good, here and in this browser. Save them first if you may need them.";
pub const ASK_DELETE_NO: &str = "Keep what I wrote";

// The verbs.
pub const LOOK: &str = "Find a verb";
pub const LOOK_HINT: &str = "Type a verb to see where it stands in this table.";
pub const LOOK_TABLE: &str = "“{}” is in this table, at the taxonomy level: {}.";
pub const LOOK_HARD: &str = "“{}” is hard to observe, and not in this table. Verbs that come near: {}.";
pub const LOOK_OTHER: &str = "“{}” is not in this table. Verbs that come near: {}.";
pub const LOOK_NOWHERE: &str = "“{}” is not in this table. That does not make it a poor verb.";
pub const ELSEWHERE: &str = "Nearest in Bloom’s taxonomy of 2001: {}";
pub const HARD: &str = "Verbs that are hard to observe";
pub const HARD_TEXT: &str =
    "Nobody can see whether a person understands. Say what they will do that shows it.";
pub const HARD_SHOW: &str = "Show these verbs and what to use instead";
pub const HARD_TABLE: &str = "Verbs that are hard to observe";
pub const HARD_VERB: &str = "Verb";
pub const HARD_INSTEAD: &str = "In this table, try";
pub const NOTES: &str = "Good to know about lists of verbs";
