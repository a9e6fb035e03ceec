/** A widget while it is mounted: the border to the WebAssembly, and what runs beside it as long as it lives. */
import { Idleness, idleSeconds } from './idleness.js';
import { jsonText } from './jsontext.js';
import { keeping } from './messages.js';
import { offer } from './offering.js';
import { Outside } from './outside.js';
import { printAlone } from './printing.js';
import { Steps } from './steps.js';
import { Shelf, storageKey } from './storage.js';
import { directionAround, languageAround } from './surroundings.js';
import { tellUseless } from './values.js';
import { version } from './version.js';

/** @typedef {import('./types.js').Fault} Fault */
/** @typedef {import('./types.js').Mounted} Mounted */

export class View {
  /**
   * @param {import('./life.js').Life} life
   * @param {import('./runtime.js').Runtime} runtime
   */
  constructor(life, runtime) {
    this.life = life;
    this.element = life.element;
    this.runtime = runtime;
    this.box = life.frame.renew();
    /** @type {Mounted | undefined} */
    this.mounted = undefined;
    /** @type {Record<string, any>} */
    this.pack = {};
    /** @type {Shelf | undefined} */
    this.shelf = undefined;
    /** The store that the widget was told of. @type {'session' | 'local' | undefined} */
    this.promised = undefined;
    /** Just mounted: a panic now is the snapshot's doing rather than the person's. */
    this.fragile = true;
    this.over = false;
    /** What to do when the person agrees to replace the content. */
    this.agreed = () => {};
    /** @type {Steps | undefined} */
    this.steps = undefined;
    /** @type {Idleness | undefined} */
    this.idleness = undefined;
    if (PCW_OUTCOMES && life.questions) this.outside = new Outside(this);
  }

  /**
   * Mounts the widget; its faults (none is well), or undefined when the instance died of it.
   * @param {unknown} pack
   * @returns {Fault[] | undefined}
   */
  mount(pack) {
    const { life, element, runtime } = this;
    this.pack = /** @type {Record<string, any>} */ (pack ?? {});
    this.shelf = Shelf.of(element, this.packId());
    this.promised = this.shelf?.kind;
    const stored = life.snapshot === null ? this.shelf?.read() : undefined;
    const [packText, attributes] = [jsonText(pack), jsonText(this.attributes())];
    // Set before, so that a panic during the mount finds what to forget.
    life.view = this;
    const mounted = runtime.run(() =>
      runtime.exports?.mount({
        widget: life.spec.widget,
        root: this.box,
        pack: packText,
        attributes,
        snapshot: life.snapshot ?? stored ?? undefined,
        resumed: Boolean(stored),
        random: randomText(),
        today: today(),
        folder: life.given === null ? packFolder(element) : '',
        host: this.host(),
      }),
    );
    if (runtime.dead) return undefined;
    this.mounted = mounted;
    return runtime.run(() => mounted?.faults);
  }

  /** Before the validator has seen the pack its id may be anything. */
  packId() {
    return typeof this.pack.id === 'string' ? this.pack.id : '';
  }

  /** Everything that runs beside the widget. */
  begin() {
    setTimeout(() => this.over || this.steady());
    const wanted = this.pack.settings?.history === true;
    const key = storageKey(this.element, this.packId());
    if (PCW_HISTORY && 'history' in this.life.spec.attributes) {
      this.steps = new Steps(this.element, key, wanted, (step) => this.call('go', step));
    }
    this.watchIdleness();
    if (PCW_OUTCOMES) this.outside?.begin();
    for (const name of Object.keys(this.life.spec.attributes)) this.weigh(name, this.element.getAttribute(name));
  }

  /** @param {string} name @param {string | null} value */
  weigh(name, value) {
    tellUseless(this.life.spec, name, value, this.pack);
  }

  /** It has come up and stays: what was kept can be mounted. */
  steady() {
    this.fragile = false;
    this.life.stumbled = false;
  }

  /** Ends what runs beside the widget. */
  stop() {
    this.over = true;
    this.life.frame.tell('');
    this.mounted = undefined;
    this.steps?.stop();
    this.idleness?.stop();
    if (PCW_OUTCOMES) this.outside?.stop();
  }

  /** Unmounts the widget. */
  end() {
    if (PCW_OUTCOMES) this.outside?.aboutToLeave();
    const { mounted } = this;
    this.stop();
    this.runtime.run(() => mounted?.free());
  }

  /** @returns {import('./types.js').Host} */
  host() {
    const { life } = this;
    /** Later, when the WebAssembly has returned: what a page does in a listener must not run inside it. */
    const later = (/** @type {() => void} */ act) => queueMicrotask(() => this.over || act());
    return {
      emit: (name, detail) => later(() => life.emit(name, detail)),
      saved: (snapshot) => {
        this.keep(snapshot ?? null);
        if (PCW_OUTCOMES) later(() => this.outside?.look());
      },
      step: (position, left, back) => (back ? this.steps?.back() : this.steps?.push(position, left)),
      replace: () => later(() => this.agreed()),
      forget: () => this.forget(),
      print: () => later(() => printAlone(this.element, (printed) => this.call('offered', printed))),
      offer: (way, name, text) => {
        // Not later: browsers ask for files only while a button is being pressed.
        if (PCW_OUTCOMES && way === 'open') return this.outside?.open(name);
        return later(async () => {
          const taken = await offer(way, name, text, life.root);
          this.call('offered', taken);
        });
      },
    };
  }

  /** @param {string | null} snapshot */
  keep(snapshot) {
    if (this.over) return;
    this.life.snapshot = snapshot;
    this.shelve(snapshot);
  }

  /** The person wants it deleted, whoever put it there. */
  forget() {
    this.shelf?.write(null);
    this.keep(null);
  }

  /** Writes it down for another visit, and says so where the browser does not. @param {string | null} snapshot */
  shelve(snapshot) {
    const others = this.shelf?.isOthers();
    const done = !this.shelf || (!others && this.shelf.write(snapshot));
    this.life.frame.tell(done ? '' : others ? keeping.others : snapshot === null ? keeping.left : keeping.full);
    this.promise(done || this.shelf?.read() ? this.shelf?.kind : undefined);
  }

  /** What the widget says of keeping. Later, when the WebAssembly has returned. @param {'session' | 'local'} [kind] */
  promise(kind) {
    if (kind === this.promised) return;
    this.promised = kind;
    queueMicrotask(() => this.call('set', 'storage', kind));
  }

  /**
   * Calls the mounted widget; undefined where it is gone.
   * @template {'set' | 'result' | 'entered' | 'ask_replace' | 'reset' | 'focus' | 'go' | 'idle' | 'offered' | 'bring'} Name
   * @param {Name} name
   * @param {Parameters<Mounted[Name]>} values
   * @returns {ReturnType<Mounted[Name]> | undefined}
   */
  call(name, ...values) {
    const mounted = /** @type {any} */ (this.mounted);
    return mounted && this.runtime.run(() => mounted[name](...values));
  }

  entered() {
    return Boolean(this.call('entered'));
  }

  /** The errors of another pack, before anybody is asked to change to it. @param {unknown} pack @returns {Fault[]} */
  check(pack) {
    const text = jsonText(pack);
    const { widget } = this.life.spec;
    return this.runtime.run(() => this.runtime.exports?.check({ widget, pack: text, today: today() })) ?? [];
  }

  /** What is doubtful in the pack, for its author. @returns {Fault[]} */
  warnings() {
    return this.runtime.run(() => this.mounted?.warnings) ?? [];
  }

  /** Detail of `pcw-ready`. */
  description() {
    const { id, version: packVersion, title } = this.pack;
    const items = this.runtime.run(() => this.mounted?.item_count) ?? 0;
    return { widget: this.life.spec.widget, version, pack: { id, version: packVersion, title }, items };
  }

  /** The attributes that are set, and the language and direction of the place. */
  attributes() {
    /** @type {Record<string, string>} */
    const set = Object.create(null);
    for (const name of Object.keys(this.life.spec.attributes)) {
      const value = this.element.getAttribute(name);
      if (value !== null) set[name] = value;
    }
    // What the browser does not allow is not to be promised.
    if (!this.shelf) delete set.storage;
    set.lang = languageAround(this.element);
    const dir = directionAround(this.element);
    if (dir) set.dir = dir;
    return set;
  }

  /** The element moved: other ancestors may speak another language. */
  refreshSurroundings() {
    this.call('set', 'lang', languageAround(this.element));
    this.call('set', 'dir', directionAround(this.element));
  }

  /** @param {string} name @param {string | null} value */
  attributeChanged(name, value) {
    this.weigh(name, value);
    if (name === 'lang' || name === 'dir') this.refreshSurroundings();
    else if (name === 'storage') this.moveShelf();
    else this.call('set', name, value ?? undefined);
    if (name === 'storage-key') this.changeShelf();
    if (name === 'kiosk') this.watchIdleness();
    if (PCW_OUTCOMES) this.outside?.look();
  }

  /** Storage applies from now on; what lay in the old place is taken away. */
  moveShelf() {
    this.shelf?.write(null);
    this.shelf = Shelf.of(this.element, this.packId());
    this.promise(this.shelf?.kind);
    if (this.life.snapshot !== null) this.shelve(this.life.snapshot);
  }

  /** Another key is another person's place, or another page's: neither is emptied, and nothing there is written over. */
  changeShelf() {
    this.shelf = Shelf.of(this.element, this.packId());
    const { snapshot } = this.life;
    if (snapshot !== null && !this.shelf?.read()) this.shelve(snapshot);
  }

  watchIdleness() {
    this.idleness?.stop();
    const seconds = idleSeconds(this.element.getAttribute('kiosk'));
    this.idleness = seconds ? new Idleness(this.element, seconds, () => this.call('idle')) : undefined;
  }
}

/** The folder of the pack at `src`, for its images; empty where the pack comes from elsewhere. @param {Element} element */
function packFolder(element) {
  const src = element.getAttribute('src');
  try {
    return src ? new URL('.', new URL(src, document.baseURI)).href : '';
  } catch {
    return '';
  }
}

/** Fresh seed text, short enough to read out. */
function randomText() {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return high.toString(36) + low.toString(36);
}

/** The person's own date, as YYYY-MM-DD. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
