/** The element that the address asks for, what stands in it until it is there, and its script. */
import { details, make } from './pages.js';
import { fallback, sandboxed, trouble, widgets } from './words.js';

/** Parameters that speak of the page around: on its own, this page has none. */
const AROUND = ['parent-origin', 'frame-id', 'title'];

/**
 * Where the page is.
 * @typedef {{ framed: boolean, opaque: boolean }} Setting `opaque`: in a sandbox, where it may read and store nothing
 */

/**
 * @param {string} widget
 * @param {Record<string, string>} attributes
 * @param {Setting} setting
 */
export function elementOf(widget, attributes, setting) {
  const element = make(`pcw-${widget}`, attributes, fallbackOf(widgets[widget].name, setting));
  // Opened on its own, this is the first heading of the page.
  if (!setting.framed && !element.hasAttribute('heading-level')) element.setAttribute('heading-level', '1');
  if (setting.opaque) element.addEventListener('pcw-failed', (event) => explain(element, /** @type {CustomEvent} */ (event).detail));
  return element;
}

/** What shows until the widget is there, and again if it fails. @param {string} name @param {Setting} setting */
function fallbackOf(name, { framed, opaque }) {
  const english = { lang: 'en', dir: 'ltr' };
  if (!framed || opaque || location.protocol === 'file:') return make('p', english, fallback.here(name));
  const alone = new URL(location.href);
  for (const parameter of AROUND) alone.searchParams.delete(parameter);
  const link = make('a', { href: alone.href, target: '_blank', rel: 'noopener' }, fallback.link);
  return make('p', english, fallback.before(name), link, '.');
}

/**
 * The element cannot know that a sandbox is why its file did not come.
 * @param {HTMLElement} element
 * @param {{ code: string, faults: { place: string }[] }} failure
 */
function explain(element, { code, faults }) {
  if (code !== 'pack-unreachable' || element.nextElementSibling) return;
  element.after(make('div', { class: 'note', lang: 'en', dir: 'ltr' }, details(trouble.sandbox, faults[0]?.place ?? '', sandboxed)));
}

/**
 * The script of the widget, as the page's own file names it. It is a copy of what stands there, and no address is made
 * from text: that works under Trusted Types too.
 * @param {string} widget
 */
export function scriptOf(widget) {
  const scripts = document.querySelector('template')?.content.querySelectorAll('script') ?? [];
  const named = [...scripts].find((script) => script.dataset.widget === widget);
  return named && document.importNode(named, true);
}
