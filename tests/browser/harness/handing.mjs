/** What a person is handed: files and the clipboard, as they find out; and pages that refuse. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { isChromium } from './browser.mjs';
import { useBrowser } from './visit.mjs';

/** Lets Chromium put files into the folder; Firefox was told when it started. */
async function toFolder({ page }, folder) {
  if (!isChromium) return;
  const session = await page.createCDPSession();
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/**
 * `useBrowser` with a folder for files that are saved.
 *
 * @returns {(visit: import('./visit.mjs').Visit, button: string, ending: string, press?: () => Promise<void>) => Promise<{ name: string, text: string }>}
 *   the file that a button leads to: its name and what is in it; `press` presses it in another way than with the mouse
 */
export function useDownloads() {
  const folder = mkdtempSync(join(tmpdir(), 'pcw-kept-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  // Its panel of downloads would take the focus out of the page.
  const quiet = { 'browser.download.alwaysOpenPanel': false, 'browser.download.start_downloads_in_tmp_dir': false };
  useBrowser({ prefs: { ...quiet, 'browser.download.folderList': 2, 'browser.download.dir': folder } });
  return async (visit, button, ending, press = () => visit.widget.press(button)) => {
    await toFolder(visit, folder);
    const before = readdirSync(folder);
    await press();
    for (let wait = 0; wait < 400; wait += 1) {
      const name = readdirSync(folder).find((one) => !before.includes(one) && one.endsWith(ending));
      const bytes = name && readFileSync(join(folder, name));
      if (bytes?.length) {
        // Or the next of this name would take its place, or be given another.
        rmSync(join(folder, name));
        return { name, text: bytes.toString('utf8') };
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`No file came: ${readdirSync(folder).join(' ')}`);
  };
}

/** A field of the page to paste into. */
export const PASTE = '<textarea aria-label="Paste here"></textarea>';

/** What the clipboard holds, as a person finds out. @param {import('./visit.mjs').Visit} visit */
export async function pasted({ page, roles }) {
  const field = await roles.find('textbox', 'Paste here');
  await field.evaluate((one) => { one.value = ''; one.focus(); });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return (await field.evaluate((one) => one.value)).replaceAll('\r', '');
}

/** A page that refuses the clipboard, and with `both` the old way to it too: for the option `early`. @param {'one' | 'both'} way */
export const refusing = (way) => `(${refuse})(${JSON.stringify(way)})`;

const refuse = (way) => {
  const clipboard = { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  if (way === 'both') document.execCommand = () => false;
};
