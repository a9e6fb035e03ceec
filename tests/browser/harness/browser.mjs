/**
 * Starts the browser that this run is for.
 *
 * One browser serves a whole test file; each visit gets its own context, so that nothing stored in one
 * test is seen by the next.
 */
import puppeteer from 'puppeteer-core';

/** `chromium` or `firefox`. */
export const browserName = process.env.PCW_BROWSER ?? 'chromium';

/** Whether the Chrome DevTools protocol is there, for what no common protocol offers. */
export const isChromium = browserName === 'chromium';

/**
 * The same browser without its windows, where there is one: a journey takes half the time in it. It lacks what belongs to
 * windows, such as putting a page aside and bringing it back.
 */
const WINDOWLESS = process.env.PCW_HEADLESS;

const EXECUTABLES = {
  chromium: process.env.PCW_CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.PCW_FIREFOX ?? '/usr/bin/firefox-esr',
};

// Without these Chromium talks to its makers' servers, which would drown what the network watcher looks for.
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Scrollbars that take no room, as on a phone: a screen of 320 pixels then has 320.
const FIREFOX_PREFS = { 'widget.gtk.overlay-scrollbars.enabled': true, 'ui.useOverlayScrollbars': 1 };

/**
 * @param {{ name?: string, prefs?: Record<string, unknown>, whole?: boolean }} [options] `name`: another browser than that
 *   of this run; `prefs` are Firefox preferences, Chromium ignores them; `whole`: with all that belongs to windows
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function openBrowser({ name = browserName, prefs = {}, whole = false } = {}) {
  const windowless = Boolean(WINDOWLESS) && name === 'chromium' && !whole;
  const executablePath = windowless ? WINDOWLESS : EXECUTABLES[name];
  if (!executablePath) throw new Error(`PCW_BROWSER is "${name}"; it must be chromium or firefox.`);
  try {
    return await puppeteer.launch(
      name === 'chromium'
        ? { browser: 'chrome', executablePath, headless: windowless ? 'shell' : true, args: CHROMIUM_FLAGS }
        : { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { ...FIREFOX_PREFS, ...prefs } },
    );
  } catch (cause) {
    throw new Error(
      `Could not start ${name} at ${executablePath}. Install it, or name it with PCW_${name.toUpperCase()}.`,
      { cause },
    );
  }
}

/** Firefox has no protocol for this, so it must be set before the browser starts. */
export const FIREFOX_DARK = { 'layout.css.prefers-color-scheme.content-override': 0 };

/** One session for each page: what one sets another cannot take back. @type {WeakMap<object, import('puppeteer-core').CDPSession>} */
const sessions = new WeakMap();

/**
 * Sets media features that a person sets in the system, through the DevTools protocol (Chromium only).
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} features such as `{ 'forced-colors': 'active' }`; `{}` clears them.
 */
export async function emulateMedia(page, features) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
