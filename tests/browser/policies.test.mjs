/** Pages with strict security policies. */
import assert from 'node:assert/strict';
import { oneOfEach, singles } from './harness/packs.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const csp = (...parts) => ({ 'content-security-policy': parts.join('; ') });
const SELF = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

for (const [what, headers] of [
  ["a strict policy with 'wasm-unsafe-eval' and connect-src 'none'", csp(SELF, "connect-src 'none'")],
  ["a policy with 'unsafe-eval' alone", csp("default-src 'self'; script-src 'self' 'unsafe-eval'; img-src data:")],
  ['Trusted Types without any policy', csp(SELF, "require-trusted-types-for 'script'", "trusted-types 'none'")],
]) {
  journey(`under ${what} the whole quiz runs, and nothing is refused`, { build: 'wasm', pack: oneOfEach(), headers }, async ({ quiz, page }) => {
    await quiz.takeAll(oneOfEach(), (item) => item.id !== 'm1');
    const styled = await page.evaluate(() => getComputedStyle(document.querySelector('pcw-quiz').shadowRoot.querySelector('button')).minHeight);
    assert.match(styled, /^\d+(\.\d+)?px$/);
    assert.ok(parseFloat(styled) >= 44, 'its styles apply');
  });
}

const frame = (html) => `<iframe title="The quiz" sandbox="allow-scripts" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="600" height="900"></iframe>`;
journey('in a sandboxed frame it runs without storage', { body: frame(`<!doctype html><html lang="en"><title>Q</title>${element({ pack: singles(1), attributes: { storage: 'local', history: true } })}<script src="/pkg/pcw-quiz.js"></script>`), waits: false }, async ({ page }) => {
  const inner = await page.waitForFrame((one) => one !== page.mainFrame());
  await inner.waitForFunction(() => document.querySelector('pcw-quiz')?.status === 'ready');
  const says = await inner.evaluate(async () => {
    const one = document.querySelector('pcw-quiz');
    const root = one.shadowRoot;
    root.querySelectorAll('input')[1].click();
    const button = [...root.querySelectorAll('button')].find((each) => each.textContent === 'Check answer');
    button.click();
    await new Promise((done) => setTimeout(done, 100));
    return root.textContent;
  });
  assert.match(says, /Why s1-b is right/);
});
