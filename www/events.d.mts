/**
 * What each event tells, in `event.detail`: plain data with ids and scores. What a person typed is there only with
 * `share-text`, and a score that was looked up never. The JSON Schemas in `schema/` say the same.
 */

/** A pack, by name. */
export interface PcwPackName {
  id: string;
  version: string;
}

/** Marks: got, possible, and the one divided by the other. */
export interface PcwScore {
  raw: number;
  max: number;
  scaled: number;
}

/** What is wrong with a pack, where, and what to do about it. */
export interface PcwFault {
  code: string;
  /** Such as `items[3].options`. */
  place: string;
  cause: string;
  cure: string;
  severity: 'error' | 'warning';
}

/** Why an element failed. The list is closed; FAULTS.md says of each what a reader sees and what to do. */
export type PcwFailureCode =
  | 'pack-invalid'
  | 'pack-unreadable'
  | 'pack-too-large'
  | 'pack-unreachable'
  | 'webassembly-blocked'
  | 'webassembly-unsupported'
  | 'start-failed'
  | 'panic';

export interface PcwReadyDetail {
  schemaVersion: 1;
  widget: 'quiz' | 'pam-levels' | 'outcome-builder';
  /** Version of the script. */
  version: string;
  pack: PcwPackName & { title: string };
  /** How many questions the pack has; of a pack on PAM Levels, its practice; of a curriculum, 0. */
  items: number;
}

export interface PcwFailedDetail {
  schemaVersion: 1;
  code: PcwFailureCode;
  /** For readers. */
  message: string;
  /** For authors. */
  faults: PcwFault[];
}

export interface PcwResizedDetail {
  schemaVersion: 1;
  width: number;
  height: number;
}

export interface PcwChangedDetail {
  schemaVersion: 1;
  pack: PcwPackName;
  /** `reading` is what a widget has besides questions; `outcomes` is a set of learning outcomes. */
  step: 'introduction' | 'question' | 'checked' | 'result' | 'review' | 'resume' | 'reading' | 'outcomes';
  /** Counted from 1; null where there is no question. */
  position: number | null;
  /** Of the questions, 0 where there are none; at the step `outcomes`, of the outcomes. */
  total: number;
  /** At the step `outcomes`: those with nothing left to put right. */
  answered: number;
  /** For `<pcw-pam-levels>`: which PAM Levels are shown. */
  pamLevels?: (1 | 2 | 3 | 4)[];
  /** For `<pcw-pam-levels>`: the id of the banding that divides the scale. */
  banding?: string;
  /** For `<pcw-outcome-builder>`: numbers about the set, never what was typed. */
  outcomes?: PcwOutcomeCounts;
}

/** A set of learning outcomes in numbers. */
export interface PcwOutcomeCounts {
  /** How many outcomes there are. */
  count: number;
  /** How many of them have something to put right. */
  toFix: number;
  /** How many are matched to outcomes of the curriculum. */
  mapped: number;
  /** In how many sections of the curriculum there is one. */
  covered: number;
}

/** The kinds of question. */
export type PcwItemType =
  | 'single'
  | 'multiple'
  | 'true-false'
  | 'scenario'
  | 'numeric'
  | 'short-text'
  | 'ordering'
  | 'matching'
  | 'rating'
  | 'reflection';

/** How sure a person was; null where that was not asked. */
export type PcwCertainty = 1 | 2 | 3 | null;

export interface PcwAnsweredDetail {
  schemaVersion: 1;
  pack: PcwPackName;
  item: {
    id: string;
    type: PcwItemType;
    section: string | null;
    learningLevel: 1 | 2 | 3 | null;
    taxonomyLevel: string | null;
    outcomes: string[];
  };
  /** Counted from 1. */
  position: number;
  total: number;
  response: {
    /** Ids of the options, or of the reason; for a rating `1` to `5` or `not-my-role`. */
    options?: string[];
    /** For true or false. */
    answer?: boolean;
    /** Ids of the steps in the order given. */
    order?: string[];
    /** For matching. */
    pairs?: { prompt: string; choice: string }[];
    /** What was typed; only with `share-text`. */
    text?: string;
    /** The person said that they do not know. */
    unknown?: true;
  };
  certainty: PcwCertainty;
  /** Null for what is not scored. */
  score: PcwScore | null;
  /** Null for what is not scored. */
  correct: boolean | null;
}

/** Marks of a part of the questions; id and title are null for questions that belong to none. */
export interface PcwPart {
  id: string | null;
  title: string | null;
  items: number;
  score: PcwScore;
}

export interface PcwCompletedDetail {
  schemaVersion: 1;
  pack: PcwPackName;
  seed: string;
  /** Whether this was an attempt at all the questions, or only at those that an earlier one had missed. */
  scope: 'whole' | 'missed';
  total: number;
  /** How many of them have marks. */
  scored: number;
  answered: number;
  /** To how many the person said that they do not know. */
  unknown: number;
  score: PcwScore;
  /** Null without a pass mark, and for an attempt at missed questions only. */
  passed: boolean | null;
  sections: PcwPart[];
  learningLevels: { level: 1 | 2 | 3 | null; items: number; score: PcwScore }[];
  outcomes: PcwPart[];
  taxonomyLevels: PcwPart[];
  /** How right answers were, by how sure the person was. */
  calibration: { certainty: 1 | 2 | 3; items: number; score: PcwScore }[];
  items: {
    id: string;
    type: PcwItemType;
    unknown: boolean;
    certainty: PcwCertainty;
    score: PcwScore | null;
    correct: boolean | null;
  }[];
}

/**
 * What `<pcw-outcome-builder>` has as its `result`, and exports as JSON. It holds what the person typed, and no event
 * carries it.
 */
export interface PcwOutcomeSet {
  schemaVersion: 1;
  kind: 'outcome-set';
  title: string;
  /** The pack that the ids are from. */
  curriculum: PcwPackName;
  /** Id of the kind of session that the set is planned for. */
  plan?: string;
  learningLevel?: 1 | 2 | 3;
  /** Ids of the sections that the set should cover. */
  sections: string[];
  outcomes: PcwOutcome[];
  /** The highest number given so far, where that outcome is gone: numbers are not given twice. */
  last?: number;
}

/** One learning outcome of a set. */
export interface PcwOutcome {
  id: string;
  text: string;
  section?: string;
  learningLevel?: 1 | 2 | 3;
  /** The taxonomy level that the author means, by its id. */
  taxonomyLevel?: string;
  /** Ids of the outcomes of the curriculum that it was matched to. */
  curriculumOutcomes: string[];
  methods: string[];
  assessments: string[];
  note?: string;
  /** It is the wording of the curriculum. */
  quoted?: boolean;
  /** Kinds of finding that the author chose to leave as they are. */
  kept?: string[];
}
