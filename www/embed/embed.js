/** The page for frames: shows the widget that its address asks for, and speaks with the page around it. */
import { readAddress } from './address.js';
import { Around } from './dialects.js';
import { elementOf, scriptOf } from './element.js';
import { Height } from './height.js';
import { Origins, SOURCES, websiteOf } from './origins.js';
import { chooserPage, make, troublePage } from './pages.js';
import style from './style.css';
import { listen, teller } from './telling.js';
import { chooser, prefix, reasons, warnings, widgets } from './words.js';

const root = document.documentElement;
const content = /** @type {HTMLElement} */ (document.querySelector('main'));
const setting = { framed: window.parent !== window, opaque: self.origin === 'null' && location.protocol !== 'file:' };
const wish = readAddress(location.search, PCW_ATTRIBUTES);

/** Colours, language and direction around the widget. */
function dress() {
  const { theme = 'auto', lang, dir } = wish.attributes;
  root.dataset.theme = /^(light|dark|contrast)$/.test(theme) ? theme : 'auto';
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) {
    // Older browsers show it plain; but its height has to be that of the content.
    document.body.style.margin = '0';
    content.style.display = 'flow-root';
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}

/**
 * Tells any page around how high this one is. What happens here is for one origin alone.
 * @returns {(message: { name: string, detail: unknown }) => void} tells that origin
 */
function speak() {
  if (!setting.framed) return () => {};
  const around = new Around(window.parent, wish.frameId);
  const height = new Height(content, (pixels) => around.tell(pixels));
  around.listen(() => height.again());
  around.hello();
  // Till then it would be that of "Loading…": the page around would jump.
  came.then(() => height.watch());
  return wish.parentOrigin ? teller(window.parent, wish.parentOrigin, wish.frameId) : () => {};
}

/** How long a frame keeps the height that the page around gave it while the widget comes up, in milliseconds. */
const COMING = 3000;

/** Opened on its own, the page has no words in its title that an address put there. @param {string} own */
function entitle(own) {
  document.title = (setting.framed && wish.title) || own;
}

/** In place of all that was there. @param {Node} node */
function show(node) {
  content.textContent = '';
  content.append(node);
}

/** Told once there is something to be as high as. */
let come = () => {};
const came = new Promise((resolve) => (come = () => resolve(undefined)));

/**
 * There is nothing to show: says why to readers, to the page around, and in the console.
 * @param {string} reason one of `reasons`
 * @param {string} about which parameter or file
 */
function refuse(reason, about) {
  const [message, cause, cure, code] = reasons[reason];
  show(troublePage(reason, about));
  come();
  console.error(prefix, about, cause, cure);
  const faults = [{ code: reason, place: about, cause, cure, severity: 'error' }];
  tell({ name: 'pcw-failed', detail: { schemaVersion: 1, code, message, faults } });
}

/** Why content may not come from where the address says. @param {Origins} origins */
function refusedSource(origins) {
  for (const name of SOURCES) {
    const address = wish.attributes[name];
    const reason = address && origins.refusal(address, document.baseURI);
    if (!reason) continue;
    console.error(prefix, address);
    // The rest of the address could be a sentence of whoever wrote it.
    return { reason, place: `${name} ${websiteOf(address, document.baseURI)}`.trim() };
  }
  return undefined;
}

/** @param {string} widget */
function showWidget(widget) {
  const origins = new Origins(document.querySelector('meta[name="pcw-origins"]')?.getAttribute('content') ?? '', location);
  for (const one of origins.faulty) console.warn(prefix, warnings.listed(one));
  entitle(widgets[widget].title);
  const refused = refusedSource(origins);
  if (refused) return refuse(refused.reason, refused.place);
  const script = scriptOf(widget);
  if (!script) return refuse('unnamed', `pcw-${widget}.js`);
  const policy = origins.policy(script.src);
  if (policy) document.head.append(make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  const element = elementOf(widget, wish.attributes, setting);
  for (const kind of ['pcw-ready', 'pcw-failed']) element.addEventListener(kind, come);
  setTimeout(come, COMING);
  element.addEventListener('pcw-ready', (event) => entitle(/** @type {CustomEvent} */ (event).detail.pack.title));
  listen(element, tell);
  show(element);
  const lost = () => refuse('script', script.src);
  script.addEventListener('error', lost);
  // A page to log in, or a file that was cut off, is a script that comes and does nothing.
  script.addEventListener('load', () => customElements.get(`pcw-${widget}`) || lost());
  return document.head.append(script);
}

function showChooser() {
  document.title = chooser.title;
  show(chooserPage());
  come();
}

for (const warning of wish.warnings) console.warn(prefix, warning);
dress();
const tell = speak();
if (wish.widget) showWidget(wish.widget);
else showChooser();
