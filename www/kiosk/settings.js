/** The blocks of JSON in the page: one with settings, one for each pack. Whoever keeps the kiosk may edit them by hand. */
import { words } from './words.js';

/**
 * @typedef {object} Settings
 * @property {string} title what stands at the head of the start screen
 * @property {string} welcome the line below it
 * @property {number} idle seconds without use after which somebody is asked whether they are there
 * @property {boolean} typing whether what needs a keyboard is offered
 */

/** Less than this is no time to read a question. */
const LEAST_IDLE = 20;
const MOST_IDLE = 3600;

/** @type {Settings} */
const USUAL = { title: words.title, welcome: words.welcome, idle: 120, typing: false };

/**
 * The settings of the page; what is missing or makes no sense is as usual.
 * @param {Document} page
 * @returns {{ settings: Settings, faults: string[] }}
 */
export function readSettings(page) {
  const block = page.querySelector('script[data-settings]');
  try {
    return { settings: sound(JSON.parse(block?.textContent || '{}')), faults: [] };
  } catch (fault) {
    return { settings: USUAL, faults: [`${words.badSettings} ${words.notJson} ${fault}`] };
  }
}

/** @param {any} given @returns {Settings} */
function sound(given) {
  const text = (/** @type {'title' | 'welcome'} */ name) =>
    typeof given?.[name] === 'string' && given[name].trim() ? given[name] : USUAL[name];
  const idle = Number.isFinite(given?.idle) ? Math.min(Math.max(given.idle, LEAST_IDLE), MOST_IDLE) : USUAL.idle;
  return { title: text('title'), welcome: text('welcome'), idle, typing: given?.typing === true };
}

/**
 * Each pack as data, or what is wrong with its text. Whether it is a good pack is for the widget to say.
 * @param {Document} page
 * @returns {{ packs: any[], faults: string[] }}
 */
export function readPacks(page) {
  const packs = [];
  const faults = [];
  for (const [index, block] of page.querySelectorAll('script[data-pack]').entries()) {
    try {
      // Left empty, a block is room for a pack.
      if (block.textContent?.trim()) packs.push({ place: index + 1, pack: JSON.parse(block.textContent) });
    } catch (fault) {
      faults.push(words.badPack(index + 1, `${words.notJson} ${fault}`));
    }
  }
  return { packs, faults };
}
