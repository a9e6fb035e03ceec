/** Types of the border between the shell and the WebAssembly, and of what the build gives the shell. */

export interface Fault {
  code: string;
  place: string;
  cause: string;
  cure: string;
  severity: 'error' | 'warning';
}

/** What the shell offers a mounted widget. None of these throws; after the widget is gone they do nothing. */
export interface Host {
  emit(name: string, detail: object): void;
  saved(snapshot: string | null | undefined): void;
  step(position: number, left: number, back: boolean): void;
  replace(): void;
  forget(): void;
  print(): void;
  offer(way: string, name: string, text: string): void;
}

export interface MountOptions {
  widget: string;
  root: HTMLElement;
  /** JSON. */
  pack: string;
  /** JSON. */
  attributes: string;
  snapshot: string | undefined;
  resumed: boolean;
  random: string;
  folder: string;
  today: string;
  host: Host;
}

/** A mounted view in the WebAssembly. Inert when `faults` is not empty. */
export interface Mounted {
  readonly faults: Fault[];
  readonly warnings: Fault[];
  readonly item_count: number;
  set(name: string, value: string | undefined): void;
  result(): object | undefined;
  entered(): boolean;
  ask_replace(): void;
  reset(): void;
  focus(): void;
  go(step: number): void;
  idle(): void;
  offered(taken: boolean): void;
  /** Only where the builder of outcomes is inside. */
  bring(what: 'quiz' | 'quiz-failed' | 'file' | 'file-failed' | 'print' | 'leave', name: string, text: string): Fault[];
  free(): void;
}

/** The exports of one WebAssembly instance, as the glue gives them. */
export interface Exports {
  mount(options: MountOptions): Mounted;
  check(options: { widget: string; pack: string; today: string }): Fault[];
}

/** One fresh set of glue: imports for an instance, and a way to give the glue that instance's exports. */
export interface Glue {
  imports: WebAssembly.Imports;
  bind(exports: WebAssembly.Exports): Exports;
}

/** What instances are made of: WebAssembly, or the same as plain JavaScript. */
export interface Program {
  makeGlue(): Glue;
  instantiate(imports: WebAssembly.Imports): WebAssembly.Exports | Promise<WebAssembly.Exports>;
}

export type AttributeType = 'text' | 'number' | 'count' | 'boolean' | 'list';

/** One element of a bundle: its tag, the name of its widget, and its attributes by name. */
export interface ElementSpec {
  tag: string;
  widget: string;
  /** The type of each, and behind it the values that it takes, if they are listed: `text auto light dark contrast`. */
  attributes: Record<string, string>;
}
