/** Where the explainer takes its content from, what it makes of another's, and that texts stay texts. */
import assert from 'node:assert/strict';
import { corpora, fixtures, HARMLESS, MARKS, readable } from './harness/attacks.mjs';
import { readPack } from './harness/examples.mjs';
import * as inPage from './harness/in-page-attack.mjs';
import { BUTTON, PAM_SAYS } from './harness/names.mjs';
import { singles } from './harness/packs.mjs';
import { PAM_BATCH, pamPack, pamPackOf, pamPackOfMany } from './harness/pam-packs.mjs';
import { element, journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const OWN = readPack('examples/pam-levels-own.json');
const SHIPPED = readPack('pam-levels.json');
const FILE = '/packs/own.json';
const title = async (pam) => (await pam.roles.names('heading'))[0];

journey('with nothing given the pack in the script is shown, which nobody has reviewed as yet', { tag: PAM }, async (visit) => {
  assert.equal(await title(visit.pam), SHIPPED.title);
  await visit.pam.roles.sees('Not yet reviewed by a practitioner.');
  assert.deepEqual((await visit.event('pcw-ready')).pack, { id: SHIPPED.id, title: SHIPPED.title, version: SHIPPED.version });
});

journey('a property goes before src, and src before a pack inside', { tag: PAM, pack: pamPack({ title: 'Inside' }), attributes: { src: FILE }, files: { [FILE]: pamPack({ title: 'Fetched' }) } }, async ({ pam }) => {
  assert.equal(await title(pam), 'Fetched');
  await pam.run((one, pack) => (one.pack = pack), pamPack({ title: 'Set' }));
  await pam.roles.find('heading', 'Set');
  await pam.run((one) => { one.pack = null; });
  await pam.roles.find('heading', 'Fetched');
  await pam.run((one) => one.removeAttribute('src'));
  await pam.roles.find('heading', 'Inside');
});

journey('a site\'s own pack shows its wording, its help nearby at each PAM Level, and its reviewer', { tag: PAM, pack: OWN }, async ({ pam }) => {
  assert.deepEqual((await pam.table(PAM_SAYS.wordingTable)).slice(1), OWN.wording.map(({ insteadOf, better, why }) => [insteadOf, better, why]));
  for (const [index, { resources, helps }] of OWN.levels.entries()) {
    await pam.read(index + 1);
    await pam.roles.find('heading', PAM_SAYS.resources);
    for (const { title: name, url, text = '' } of resources) {
      await pam.roles.sees(name);
      await pam.roles.sees(text);
      const [link] = await pam.roles.all('link', `${name} (opens in a new tab)`);
      assert.equal(link ? await link.evaluate((one) => one.href) : undefined, url);
    }
    await pam.roles.sees(helps[0]);
  }
  await pam.roles.sees('Last reviewed: 2 November 2026, by Example reviewer (made up).');
  await pam.roles.sees('Next review due: 2 November 2029.');
});

journey('the least that a pack can be is shown without a part that has nothing in it', { tag: PAM, pack: pamPack() }, async ({ pam }) => {
  const parts = await pam.run((one) => [...one.shadowRoot.querySelectorAll('.contents button')].map((button) => button.textContent));
  assert.deepEqual(parts, [PAM_SAYS.levels, PAM_SAYS.scale, PAM_SAYS.evidence, PAM_SAYS.keep]);
  const headings = await pam.roles.names('heading');
  for (const none of [PAM_SAYS.change, PAM_SAYS.wording, PAM_SAYS.practice]) assert.ok(!headings.includes(none), none);
});

const said = (code) => [{ kind: 'error', says: new RegExp(`<pcw-pam-levels> ${code}`) }];

for (const [what, pack, tells] of [
  ['a quiz', singles(2), [/not a pack of a kind that can be used here/, /"kind": "?pam-levels"?/]],
  ['three PAM Levels', pamPack({ levels: pamPack().levels.slice(1) }), [/levels/]],
  ['bands out of order', pamPack({ bandings: [{ id: 'a', title: 'A', lowerBounds: [0, 60, 50, 80] }] }), [/bandings\[0\]\.lowerBounds/]],
]) {
  journey(`given ${what} it says so in one sentence, with cause and cure for the author, and the fallback shows`, { tag: PAM, body: element({ tag: PAM, pack, fallback: '<p>On paper instead.</p>' }), waits: false, expects: said('pack-invalid') }, async (visit) => {
    const { pam } = visit;
    await pam.status('failed');
    await pam.roles.find('heading', /^This cannot be shown/);
    await pam.roles.sees('On paper instead.');
    await pam.press(BUTTON.details);
    for (const tell of tells) await pam.roles.sees(tell);
    assert.equal((await visit.event('pcw-failed')).code, 'pack-invalid');
  });
}

journey('another pack comes at once while nothing is entered', { tag: PAM }, async ({ pam }) => {
  await pam.read(1, 2);
  await pam.run((one, pack) => (one.pack = pack), OWN);
  await pam.roles.find('heading', OWN.title);
});

journey('texts of a pack in another language carry it, wherever they stand on the screen; our own words carry ours', { tag: PAM, pack: { ...pamPackOf('Gair da'), lang: 'cy' }, attributes: { 'score-lookup': true } }, async ({ pam }) => {
  await pam.openAll();
  await pam.read(1, 2);
  const langs = await pam.run((one) => {
    const lang = (each) => each.closest('[lang]')?.getAttribute('lang');
    const leaves = [...one.shadowRoot.querySelectorAll('*')].filter((each) => !each.firstElementChild && (each.checkVisibility() || each.localName === 'option'));
    const unmarked = leaves.filter((each) => each.textContent.trim() === 'Gair da' && lang(each) !== 'cy').map((each) => `${each.localName} in ${each.parentElement.localName}.${each.parentElement.className}`);
    const ours = leaves.filter((each) => ['What to avoid', 'Look it up', 'Sources'].includes(each.textContent)).map(lang);
    return { unmarked: [...new Set(unmarked)], ours: [...new Set(ours)] };
  });
  assert.deepEqual(langs, { unmarked: [], ours: ['en-GB'] });
});

const WALK = Object.values(inPage).map(String).join('\n');
const inTheWidget = (task) => new Function('...values', `${WALK}\nreturn (${task})(document.querySelector('pcw-pam-levels'), ...values);`);

/** Every text in every field, after a harmless one that says which elements there should be. */
async function explained(visit, given, marked) {
  const { faults } = await visit.page.evaluate(inTheWidget('explain'), given, {}, marked);
  assert.deepEqual(faults.slice(0, 5), [], `${faults.length} faults`);
}

const one = (text, marked) => ({ pack: pamPackOf(text, marked), texts: [text] });
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const start = { tag: PAM, pack: pamPack() };

for (const [where, headers] of [['', undefined], [' under Trusted Types', { 'content-security-policy': STRICT }]]) {
  journey(`the hand-written attacks are shown as text in every field${where}`, { ...start, headers }, (visit) => explained(visit, [HARMLESS, ...readable(fixtures())].map((text) => one(text, false)), false));
  journey(`taken as marks they make no element and no address that they may not${where}`, { ...start, headers, expects: [{ kind: 'warning', says: /is not an address/ }] }, (visit) => explained(visit, [...readable(fixtures()), ...MARKS].map((text) => one(text, true)), true));
}

const texts = corpora();
const left = texts === undefined && 'PCW_CORPORA is not set: the collected attacks are left out';
journey(`all ${texts?.length ?? ''} collected attacks are shown as text`, { ...start, skip: left, timeout: 600_000 }, async (visit) => {
  const all = readable(texts ?? []);
  const batches = Array.from({ length: Math.ceil(all.length / PAM_BATCH) }, (_, index) => all.slice(index * PAM_BATCH, (index + 1) * PAM_BATCH));
  // A harmless batch of each length goes first: it says which elements there should be.
  const harmless = [...new Set(batches.map(({ length }) => length))].map((length) => Array(length).fill(HARMLESS));
  const given = [...harmless, ...batches].map((batch) => ({ pack: pamPackOfMany(batch), texts: batch }));
  await explained(visit, given, false);
});
