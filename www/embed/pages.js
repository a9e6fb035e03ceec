/** The pages that stand in for a widget: what to put into the address, and why there is nothing. */
import { chooser, reasons, trouble, widgets } from './words.js';

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Nothing was asked for: the widgets, with links to try them. @returns {Node} */
export function chooserPage() {
  const rows = Object.entries(widgets).map(([widget, { title, about }]) =>
    make('li', {}, make('a', { href: `?widget=${widget}` }, `?widget=${widget}`), make('p', {}, `${title}: ${about}`)),
  );
  const here = new URL('?widget=quiz', location.href).href.replace(/#.*/, '');
  return make('div', { class: 'page', lang: 'en', dir: 'ltr' },
    make('h1', {}, chooser.title),
    make('p', {}, chooser.reader),
    make('h2', {}, chooser.author),
    make('p', {}, chooser.add),
    make('ul', {}, ...rows),
    make('p', {}, chooser.paste),
    make('pre', {}, make('code', {}, chooser.frame(here))));
}

/**
 * Why there is nothing.
 * @param {string} reason one of `reasons`
 * @param {string} place the address that it is about
 * @returns {Node}
 */
export function troublePage(reason, place) {
  const [reader, cause, cure, code] = reasons[reason];
  const page = make('div', { class: 'page', lang: 'en', dir: 'ltr' }, make('h1', {}, reader));
  if (code === 'start-failed') {
    const button = make('button', { type: 'button' }, trouble.again);
    button.addEventListener('click', () => location.reload());
    page.append(make('p', {}, button));
  }
  page.append(details(trouble.details, place, cause, cure));
  return page;
}

/** For whoever looks after the page. @param {string} summary @param {string} place @param {string[]} texts */
export function details(summary, place, ...texts) {
  const paragraphs = texts.map((text) => make('p', {}, text));
  return make('details', {}, make('summary', {}, summary), make('p', {}, make('code', {}, place)), ...paragraphs);
}
