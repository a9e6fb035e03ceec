/** What each event tells, in `event.detail`: plain data with ids and scores, never what a person typed. */

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

/** Why an element failed. */
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
  widget: string;
  /** Version of the script. */
  version: string;
  pack: PcwPackName & { title: string };
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
  step: 'introduction' | 'question' | 'checked' | 'result' | 'review' | 'resume';
  /** Counted from 1; null where there is no question. */
  position: number | null;
  total: number;
  answered: number;
}

export interface PcwAnsweredDetail {
  schemaVersion: 1;
  pack: PcwPackName;
  item: {
    id: string;
    type: string;
    section: string | null;
    learningLevel: number | null;
    taxonomyLevel: string | null;
    outcomes: string[];
  };
  /** Counted from 1. */
  position: number;
  total: number;
  response: { options: string[]; answer?: boolean };
  score: PcwScore;
  correct: boolean;
}

export interface PcwCompletedDetail {
  schemaVersion: 1;
  pack: PcwPackName;
  seed: string;
  total: number;
  answered: number;
  score: PcwScore;
  /** Null without a pass mark. */
  passed: boolean | null;
  sections: { id: string | null; title: string | null; items: number; score: PcwScore }[];
  items: { id: string; score: PcwScore; correct: boolean }[];
}
