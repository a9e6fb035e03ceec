/**
 * The host matrix: how hosts serve pages, and what must then be seen. It is the test and the documentation at once:
 * RESULTS.md is made from it, and each row is opened in each browser, with WebAssembly and with it switched off.
 *
 * A row says only what differs from the plainest page: one <pcw-quiz> with a paragraph of the page's own inside, and
 * <script src="pcw-quiz.js"></script> at the end of the body, with pcw.nowasm.js beside it. What stands in braces is
 * put in when it is served: {here} and {elsewhere} are the row's folder under two names, that is on two sites;
 * {hash of FILE} is the value of `integrity`, {text of FILE} all of it. What can stand in a row is in row.mjs.
 */
import { readFileSync } from 'node:fs';
import * as damage from './damage.mjs';
import { built, OWN_WORDS } from './serving.mjs';
import { either, ownWords, PLAIN, policy, reason, RUNS, widget } from './row.mjs';

const { version } = JSON.parse(built('package.json').toString());

const TYPE = 'text/javascript';
const NOSNIFF = { 'x-content-type-options': 'nosniff' };
const CORS = { 'access-control-allow-origin': '*' };
/** Ours, with something about how it is served. @param {import('./row.mjs').Served} how */
const both = (how) => ({ 'pcw-quiz.js': how, 'pcw.nowasm.js': how });
/**
 * No plain program where it is looked for: the reason is that there is no WebAssembly, and the details tell of both.
 * @param {string} change @param {string[]} [asks]
 */
const switchedOff = (change, asks) => reason('webassembly-unsupported', ['unsupported', 'plain'], change, asks && { asks });
/** The same where the policy of the page refuses WebAssembly. @param {string} change @param {string[]} [asks] */
const refused = (change, asks) => ({ wasm: reason('webassembly-blocked', ['blocked', 'plain'], change, asks && { asks }), plain: switchedOff(change, asks) });
/** The same where WebAssembly is allowed, and ours is damaged or missing. @param {string} change @param {string[]} [asks] */
const damaged = (change, asks) => ({ wasm: reason('start-failed', ['start', 'plain'], change, asks && { asks }), plain: switchedOff(change, asks) });
/** Fine with WebAssembly; without it the plain program is not found. @param {string} change @param {string[]} [asks] */
const onlyWasm = (change, asks) => ({ wasm: widget('wasm'), plain: switchedOff(change, asks) });
/** Whatever the program, the content cannot be had. @param {string} advice @param {string} change @param {string[]} [asks] */
const noPack = (advice, change, asks) => ({ wasm: reason('pack-unreachable', [advice], change, { asks }), plain: reason('pack-unreachable', [advice], change, { asks: ['pcw.nowasm.js'] }) });
/** By import() first, then by a script element: where the first is refused after it was asked for. @param {string} path */
const askedTwice = (path) => ({ wasm: widget('wasm'), plain: widget('plain', { asks: [path] }) });
/** The module form with all that belongs to it. */
const MODULE = '<script type="module" src="pcw.mjs"></script>';
const PACK = 'packs/personalised-care-short.json';
const ofModule = { 'pcw.mjs': {}, 'pcw_bg.wasm': {}, [PACK]: { from: PACK } };
/** What it asks for where there is WebAssembly, and where there is none. */
const MODULE_RUNS = { wasm: widget('wasm', { asks: ['pcw_bg.wasm'] }), plain: widget('plain') };
/** A frame in a page. @param {string} how attributes */
const framed = (how) => ({ frame: true, html: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A frame</title><h1>A page with a frame</h1><iframe title="A quiz" width="700" height="560" ${how}></iframe>` });
const INNER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A quiz</title><pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz><script src="{here}pcw-quiz.js"></script>`;
const inner = { 'inner.html': { text: INNER } };
const quoted = INNER.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A page whose browser lacks something. @param {string} script */
const without = (script) => ({ head: '<script src="old.js"></script>', files: { 'old.js': { text: script } }, asks: ['old.js', 'pcw-quiz.js'] });
/** A small pack of a page's own. */
const OWN_PACK = readFileSync(new URL('../../crates/content/packs/examples/single.json', import.meta.url), 'utf8');

const COPY = 'Copy the file from pkg/ again, as it is.';
const BESIDE = 'Put pcw.nowasm.js into the folder that the script comes from, or say in the script tag where it is: data-nowasm="…".';
const WASM_FILE = 'Copy pcw_bg.wasm and pcw.nowasm.js beside pcw.mjs; let the server give files that end in .wasm (IIS: add the type application/wasm).';
const SERVE = 'Let the server give files that end in .js as text/javascript.';

/** @type {{ about: string, rows: import('./row.mjs').Row[] }[]} */
export const MATRIX = [
  {
    about: 'Where the script stands in the page',
    rows: [
      { id: 'end-of-body', served: 'The script is at the end of the body.', seen: RUNS },
      { id: 'head', served: 'The script is in the head, so it runs before there is an element.', head: '<script src="pcw-quiz.js"></script>', end: '', seen: RUNS },
      { id: 'head-defer', served: 'The script is in the head with defer.', head: '<script src="pcw-quiz.js" defer></script>', end: '', seen: RUNS },
      { id: 'head-async', served: 'The script is in the head with async.', head: '<script src="pcw-quiz.js" async></script>', end: '', seen: RUNS },
      {
        id: 'inserted',
        served: 'Another script puts ours into the page once it has loaded, as consent banners and tag managers do.',
        end: '<script src="insert.js"></script>',
        files: { 'insert.js': { text: "addEventListener('load', () => { const s = document.createElement('script'); s.src = 'pcw-quiz.js'; document.head.append(s); });" } },
        asks: ['insert.js', 'pcw-quiz.js'],
        seen: RUNS,
      },
      { id: 'all-three', served: 'One script has all three elements: pcw.js.', tag: 'pcw-pam-levels', element: `<pcw-pam-levels><p>${OWN_WORDS}</p></pcw-pam-levels><pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz>`, end: '<script src="pcw.js"></script>', files: { 'pcw.js': {} }, asks: ['pcw.js'], seen: RUNS },
      { id: 'outcome-builder', served: 'The outcome builder by its own script.', tag: 'pcw-outcome-builder', element: `<pcw-outcome-builder><p>${OWN_WORDS}</p></pcw-outcome-builder>`, end: '<script src="pcw-outcome-builder.js"></script>', files: { 'pcw-outcome-builder.js': {} }, asks: ['pcw-outcome-builder.js'], seen: RUNS },
      { id: 'plain-by-name', served: 'The page names pcw.nowasm.js itself.', end: '<script src="pcw.nowasm.js"></script>', asks: ['pcw.nowasm.js'], seen: PLAIN },
      { id: 'plain-as-module', served: 'The page names pcw.nowasm.js itself, as a module.', end: '<script type="module" src="pcw.nowasm.js"></script>', asks: ['pcw.nowasm.js'], seen: PLAIN },
      { id: 'module', served: 'The module form, with its files beside it.', end: MODULE, files: ofModule, asks: ['pcw.mjs', PACK], seen: MODULE_RUNS },
      { id: 'module-imported', served: 'A module of the page imports the module form.', end: '<script type="module" src="page.js"></script>', files: { ...ofModule, 'page.js': { text: "import './pcw.mjs';" } }, asks: ['page.js', 'pcw.mjs', PACK], seen: MODULE_RUNS },
      { id: 'classic-as-module', served: 'The drop-in script in a tag with type="module".', end: '<script type="module" src="pcw-quiz.js"></script>', seen: RUNS },
      { id: 'in-the-page', served: 'The script itself is put into the page, as some optimisers do.', end: '<script>{text of pcw-quiz.js}</script>', asks: [], seen: onlyWasm('Say in the script tag where pcw.nowasm.js is: data-nowasm="…".') },
      { id: 'twice', served: 'The script is on the page twice.', end: '<script src="pcw-quiz.js"></script><script src="pcw-quiz.js?again"></script>', asks: ['pcw-quiz.js', 'pcw-quiz.js?again'], seen: RUNS },
      { id: 'two-scripts', served: 'Two of our scripts are on one page.', element: `<pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz><pcw-pam-levels><p>${OWN_WORDS}</p></pcw-pam-levels>`, end: '<script src="pcw-quiz.js"></script><script src="pcw-pam-levels.js"></script>', files: { 'pcw-pam-levels.js': {} }, asks: ['pcw-quiz.js', 'pcw-pam-levels.js'], seen: RUNS },
      {
        id: 'other-version-first',
        served: 'Another version of the script, in a folder of its own, comes first.',
        end: '<script src="old/pcw-quiz.js"></script><script src="pcw-quiz.js"></script>',
        files: { 'old/pcw-quiz.js': { change: damage.ofVersion(version, '0.0.9') }, 'old/pcw.nowasm.js': { change: damage.ofVersion(version, '0.0.9') } },
        asks: ['old/pcw-quiz.js', 'pcw-quiz.js'],
        beside: 'old/pcw.nowasm.js',
        seen: RUNS,
      },
      { id: 'mixed-versions', served: 'pcw.nowasm.js is left from another version.', files: { 'pcw.nowasm.js': { change: damage.ofVersion(version, '0.0.9') } }, seen: onlyWasm('Copy pcw.nowasm.js together with the script.', ['pcw.nowasm.js']) },
      { id: 'offline-later', served: 'The network is lost once the page has loaded, and then the reader scrolls down to the element.', element: `<div id="long"></div><pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz>`, head: '<link rel="stylesheet" href="long.css">', files: { 'long.css': { text: '#long { height: 9000px; }', type: 'text/css' } }, then: 'scroll', asks: ['long.css', 'pcw-quiz.js'], seen: onlyWasm('Nothing on the host: the reader can press "Try again" when the network is back.') },
    ],
  },
  {
    about: 'Names and addresses',
    rows: [
      { id: 'versioned-name', served: 'The file has its version in its name.', end: '<script src="pcw-quiz-0.1.0.min.js"></script>', files: { 'pcw-quiz-0.1.0.min.js': { from: 'pcw-quiz.js' } }, asks: ['pcw-quiz-0.1.0.min.js'], seen: RUNS },
      { id: 'hashed-name', served: 'A build gave the file a hash in its name, and a query.', end: '<script src="assets/pcw-quiz.3f2a9c.js?v=2"></script>', files: { 'assets/pcw-quiz.3f2a9c.js': { from: 'pcw-quiz.js' }, 'assets/pcw.nowasm.js': {} }, asks: ['assets/pcw-quiz.3f2a9c.js?v=2'], beside: 'assets/pcw.nowasm.js?v=2', seen: RUNS },
      { id: 'spaces', served: 'Folder and file have spaces and brackets in their names, as in a SharePoint library.', end: '<script src="Site%20Assets/pcw-quiz%20(1).js"></script>', files: { 'Site Assets/pcw-quiz (1).js': { from: 'pcw-quiz.js' }, 'Site Assets/pcw.nowasm.js': {} }, asks: ['Site Assets/pcw-quiz (1).js'], beside: 'Site Assets/pcw.nowasm.js', seen: RUNS },
      { id: 'wordpress', served: 'WordPress: the page is at an address without a file, the script among the uploads, with ?ver= behind it.', path: 'learning/quiz/', end: '<script src="{here}wp-content/uploads/2026/11/pcw-quiz.js?ver=6.8.1" id="pcw-js"></script>', files: { 'wp-content/uploads/2026/11/pcw-quiz.js': {}, 'wp-content/uploads/2026/11/pcw.nowasm.js': {} }, page: { type: 'text/html; charset=UTF-8' }, asks: ['wp-content/uploads/2026/11/pcw-quiz.js?ver=6.8.1'], beside: 'wp-content/uploads/2026/11/pcw.nowasm.js?ver=6.8.1', seen: RUNS },
      { id: 'moodle', served: 'Moodle gives files through pluginfile.php, the file as part of the path.', path: 'mod/page/view.php', behind: '?id=42', page: { type: 'text/html; charset=utf-8' }, end: '<script src="{here}pluginfile.php/123/mod_page/content/1/pcw-quiz.js"></script>', files: { 'pluginfile.php/123/mod_page/content/1/pcw-quiz.js': { type: 'application/x-javascript' }, 'pluginfile.php/123/mod_page/content/1/pcw.nowasm.js': { type: 'application/x-javascript' } }, asks: ['pluginfile.php/123/mod_page/content/1/pcw-quiz.js'], beside: 'pluginfile.php/123/mod_page/content/1/pcw.nowasm.js', seen: RUNS },
      { id: 'moodle-no-slashes', served: 'Moodle with slash arguments switched off: the file is named in the query.', path: 'mod/page/view.php', behind: '?id=42', page: { type: 'text/html; charset=utf-8' }, end: '<script src="{here}pluginfile.php?file=/123/mod_page/content/1/pcw-quiz.js"></script>', files: { 'pluginfile.php?file=/123/mod_page/content/1/pcw-quiz.js': { from: 'pcw-quiz.js', type: TYPE }, 'pcw.nowasm.js': null }, asks: ['pluginfile.php?file=/123/mod_page/content/1/pcw-quiz.js'], seen: onlyWasm(BESIDE, ['pcw.nowasm.js?file=/123/mod_page/content/1/pcw-quiz.js', 'pcw.nowasm.js?file=/123/mod_page/content/1/pcw-quiz.js']) },
      { id: 'named-elsewhere', served: 'The script tag says where pcw.nowasm.js is.', end: '<script src="pcw-quiz.js" data-nowasm="shared/plain.js?x=1"></script>', files: { 'shared/plain.js': { from: 'pcw.nowasm.js' } }, beside: 'shared/plain.js?x=1', seen: RUNS },
      { id: 'nothing-beside', served: 'Only the one script was copied.', files: { 'pcw.nowasm.js': null }, seen: onlyWasm(BESIDE, ['pcw.nowasm.js', 'pcw.nowasm.js']) },
      { id: 'query-and-fragment', served: 'The address of the page has a query and a fragment.', behind: '?lang=en&x=%3Cb%3E#part-2', seen: RUNS },
      { id: 'base-elsewhere', served: 'The page sets another base address.', head: '<base href="{elsewhere}nowhere/">', end: '<script src="{here}pcw-quiz.js"></script>', seen: RUNS },
      { id: 'redirected', served: 'The server sends the script on to another folder.', end: '<script src="latest/pcw-quiz.js"></script>', files: { 'latest/pcw-quiz.js': { status: 302, headers: { location: '{here}1.0/pcw-quiz.js' } }, 'latest/pcw.nowasm.js': { status: 302, headers: { location: '{here}1.0/pcw.nowasm.js' } }, '1.0/pcw-quiz.js': {}, '1.0/pcw.nowasm.js': {} }, asks: ['latest/pcw-quiz.js', '1.0/pcw-quiz.js'], beside: 'latest/pcw.nowasm.js', seen: { wasm: widget('wasm'), plain: widget('plain', { asks: ['1.0/pcw.nowasm.js'] }) } },
      { id: 'joined', served: 'An optimiser joins the scripts of the page in one file, in a cache folder.', end: '<script src="cache/autoptimize_5f1e.js"></script>', files: { 'cache/autoptimize_5f1e.js': { from: 'pcw-quiz.js', change: damage.joined } }, asks: ['cache/autoptimize_5f1e.js'], seen: onlyWasm('Leave our script out of what the optimiser joins.', ['cache/pcw.nowasm.js', 'cache/pcw.nowasm.js']) },
    ],
  },
  {
    about: 'Types, encodings and the page around',
    rows: [
      { id: 'no-type', served: 'The server names no type for scripts.', files: both({ type: '' }), seen: askedTwice('pcw.nowasm.js') },
      { id: 'text-plain', served: 'Scripts come as text/plain.', files: both({ type: 'text/plain' }), seen: askedTwice('pcw.nowasm.js') },
      { id: 'text-plain-nosniff', served: 'Scripts come as text/plain, with nosniff.', files: both({ type: 'text/plain', headers: NOSNIFF }), seen: ownWords(SERVE) },
      { id: 'octet-stream', served: 'Scripts come as application/octet-stream.', files: both({ type: 'application/octet-stream' }), seen: askedTwice('pcw.nowasm.js') },
      { id: 'octet-stream-nosniff', served: 'Scripts come as application/octet-stream, with nosniff.', files: both({ type: 'application/octet-stream', headers: NOSNIFF }), seen: ownWords(SERVE) },
      { id: 'right-nosniff', served: 'Everything has its right type, with nosniff.', page: { headers: NOSNIFF }, files: both({ headers: NOSNIFF }), seen: RUNS },
      { id: 'attachment', served: 'Scripts come as something to download (Content-Disposition: attachment), as from many file stores.', files: both({ headers: { 'content-disposition': 'attachment; filename="pcw.js"', 'x-download-options': 'noopen' } }), seen: RUNS },
      { id: 'old-charset', served: 'Scripts come with charset=windows-1252.', files: both({ type: 'application/javascript; charset=windows-1252' }), seen: RUNS },
      { id: 'gzip', served: 'The server compresses with gzip.', files: both({ change: damage.gzipped, headers: { 'content-encoding': 'gzip' } }), seen: RUNS },
      { id: 'brotli', served: 'The server compresses with Brotli.', files: both({ change: damage.brotlied, headers: { 'content-encoding': 'br' } }), seen: RUNS },
      { id: 'http-1.0', served: 'A server of old: HTTP/1.0, without lengths.', page: { bare: true }, files: both({ bare: true }), seen: RUNS },
      { id: 'slow-script', served: 'The script takes a second and a half to come.', files: both({ pieces: 15 }), seen: RUNS },
      { id: 'page-in-pieces', served: 'The page itself comes in pieces, the element in the middle of them.', page: { pieces: 12 }, head: '<script src="pcw-quiz.js"></script>', end: '', element: `<pcw-quiz><p>${OWN_WORDS}</p><script type="application/json">${OWN_PACK}</script></pcw-quiz>`, seen: RUNS },
      { id: 'windows-lines', served: 'The files were copied "as text", with line ends of Windows.', files: both({ change: damage.windowsLines }), seen: RUNS },
      { id: 'byte-order-mark', served: 'An editor put a byte order mark in front of the script.', files: both({ change: damage.marked }), seen: RUNS },
      { id: 'minified-again', served: 'An optimiser minifies the scripts once more.', files: both({ change: damage.minified }), seen: RUNS },
      { id: 'missing', served: 'The script is not there (404).', files: { 'pcw-quiz.js': null }, seen: ownWords('Copy the script to where the page looks for it.') },
      { id: 'web-page-instead', served: 'A web page comes in place of the script, as from a server that answers every address.', files: { 'pcw-quiz.js': { text: '<!doctype html><title>Home</title><h1>Welcome</h1>', type: 'text/html' } }, seen: ownWords('Copy the script to where the page looks for it.') },
      { id: 'sign-in-instead', served: 'The server sends whoever asks for the script to a page to sign in.', files: { 'pcw-quiz.js': { status: 302, headers: { location: '{here}sign-in' } }, 'sign-in': { text: '<!doctype html><title>Sign in</title>', type: 'text/html' } }, asks: ['pcw-quiz.js', 'sign-in'], seen: ownWords('Let readers of the page have the script without signing in again.') },
      { id: 'truncated', served: 'Half of the script is missing.', files: { 'pcw-quiz.js': { change: damage.truncated } }, seen: ownWords(COPY) },
      { id: 'altered', served: 'The WebAssembly in the script was altered on its way.', files: { 'pcw-quiz.js': { change: damage.altered } }, seen: PLAIN },
      { id: 'altered-alone', served: 'The WebAssembly in the script was altered, and no other file was copied.', files: { 'pcw-quiz.js': { change: damage.altered }, 'pcw.nowasm.js': null }, seen: damaged(COPY, ['pcw.nowasm.js', 'pcw.nowasm.js']) },
      { id: 'quirks', served: 'The page has no doctype.', doctype: '', seen: RUNS },
      { id: 'xhtml', served: 'The page is XHTML.', path: 'page.xhtml', html: `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>XHTML</title></head><body><h1>A page</h1><pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz><script src="pcw-quiz.js"></script></body></html>`, seen: RUNS },
      { id: 'page-windows-1252', served: 'The page is in windows-1252, and the server names no character set for anything.', charset: '<meta charset="windows-1252">', page: { type: 'text/html', change: damage.latin1 }, seen: RUNS },
      { id: 'page-no-charset', served: 'Nobody names a character set.', charset: '', page: { type: 'text/html' }, seen: RUNS },
      { id: 'page-utf-16', served: 'The page is in UTF-16, and the script says that it is in UTF-8.', charset: '', page: { type: 'text/html', change: damage.utf16 }, files: both({ type: 'text/javascript; charset=utf-8' }), seen: RUNS },
    ],
  },
  {
    about: 'Scripts from another site',
    rows: [
      { id: 'cdn', served: 'The script comes from another site.', end: '<script src="{elsewhere}pcw-quiz.js"></script>', asks: ['elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: askedTwice('elsewhere:pcw.nowasm.js') },
      { id: 'cdn-cors', served: 'The script comes from another site that allows everyone to read it.', end: '<script src="{elsewhere}pcw-quiz.js" crossorigin="anonymous"></script>', files: both({ headers: CORS }), asks: ['elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: RUNS },
      { id: 'integrity', served: 'The script tag has the hash of the file (SRI).', end: '<script src="pcw-quiz.js" integrity="{hash of pcw-quiz.js}"></script>', seen: RUNS },
      { id: 'integrity-cdn', served: 'The hash of a file on another site that allows everyone to read it.', end: '<script src="{elsewhere}pcw-quiz.js" integrity="{hash of pcw-quiz.js}" crossorigin="anonymous"></script>', files: both({ headers: CORS }), asks: ['elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: RUNS },
      { id: 'integrity-cdn-no-cors', served: 'The hash of a file on another site that allows nobody to read it.', end: '<script src="{elsewhere}pcw-quiz.js" integrity="{hash of pcw-quiz.js}" crossorigin="anonymous"></script>', asks: ['elsewhere:pcw-quiz.js'], seen: ownWords('Let the other site send Access-Control-Allow-Origin, or copy the script to your own.') },
      { id: 'integrity-wrong', served: 'The hash in the script tag is that of another version.', end: '<script src="pcw-quiz.js" integrity="{hash of pcw-pam-levels.js}"></script>', seen: ownWords('Put the hash from integrity.json into the script tag.') },
      { id: 'integrity-plain-altered', served: 'The script tag has the hash of the file, and pcw.nowasm.js was altered.', end: '<script src="pcw-quiz.js" integrity="{hash of pcw-quiz.js}"></script>', files: { 'pcw.nowasm.js': { change: damage.joined } }, seen: onlyWasm('Copy pcw.nowasm.js again, as it is.', ['pcw.nowasm.js']) },
      { id: 'integrity-required', served: 'The server lets in no script without a hash (Integrity-Policy), and the script tag has it.', page: { headers: { 'integrity-policy': 'blocked-destinations=(script)' } }, end: '<script src="pcw-quiz.js" integrity="{hash of pcw-quiz.js}" crossorigin="anonymous"></script>', seen: RUNS },
      { id: 'cdn-module', served: 'The module form comes from another site that allows everyone to read it.', end: '<script type="module" src="{elsewhere}pcw.mjs"></script>', files: Object.fromEntries(Object.entries({ ...ofModule, 'pcw.nowasm.js': {} }).map(([path, file]) => [path, { ...file, headers: CORS }])), asks: ['elsewhere:pcw.mjs', `elsewhere:${PACK}`], beside: 'elsewhere:pcw.nowasm.js', seen: { wasm: widget('wasm', { asks: ['elsewhere:pcw_bg.wasm'] }), plain: widget('plain') } },
      { id: 'cdn-module-no-cors', served: 'The module form comes from another site that allows nobody to read it.', end: '<script type="module" src="{elsewhere}pcw.mjs"></script>', files: ofModule, asks: ['elsewhere:pcw.mjs'], seen: ownWords('Let the other site send Access-Control-Allow-Origin, or use the drop-in script.') },
      { id: 'isolated', served: 'The page is isolated from other sites (COEP require-corp).', page: { headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } }, seen: RUNS },
      { id: 'isolated-cdn', served: 'The page is isolated, and the script comes from another site that does not mind.', page: { headers: { 'cross-origin-embedder-policy': 'require-corp' } }, end: '<script src="{elsewhere}pcw-quiz.js"></script>', files: both({ headers: { 'cross-origin-resource-policy': 'cross-origin', ...CORS } }), asks: ['elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: RUNS },
      { id: 'isolated-cdn-refused', served: 'The page is isolated, and the script comes from another site that says nothing of it.', page: { headers: { 'cross-origin-embedder-policy': 'require-corp' } }, end: '<script src="{elsewhere}pcw-quiz.js"></script>', asks: ['elsewhere:pcw-quiz.js'], seen: ownWords('Let the other site send Cross-Origin-Resource-Policy: cross-origin, or copy the script to your own.') },
      { id: 'credentialless-cdn', served: 'The page is isolated without credentials (COEP credentialless), and the script comes from another site.', page: { headers: { 'cross-origin-embedder-policy': 'credentialless' } }, end: '<script src="{elsewhere}pcw-quiz.js"></script>', asks: ['elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: askedTwice('elsewhere:pcw.nowasm.js') },
    ],
  },
  {
    about: 'The files that belong to the content or to the module form',
    rows: [
      { id: 'own-pack', served: "The page's own questions stand in the page.", element: `<pcw-quiz><p>${OWN_WORDS}</p><script type="application/json">${OWN_PACK}</script></pcw-quiz>`, seen: RUNS },
      { id: 'src', served: "The page's own questions are in a file beside it.", element: `<pcw-quiz src="quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, files: { 'quiz.json': { text: OWN_PACK } }, asks: ['pcw-quiz.js', 'quiz.json'], seen: RUNS },
      { id: 'src-untyped', served: 'That file comes as application/octet-stream, with nosniff.', element: `<pcw-quiz src="quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, files: { 'quiz.json': { text: OWN_PACK, type: 'application/octet-stream', headers: NOSNIFF } }, asks: ['pcw-quiz.js', 'quiz.json'], seen: RUNS },
      { id: 'src-missing', served: 'That file is not there: some servers give no .json.', element: `<pcw-quiz src="quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, asks: ['pcw-quiz.js', 'quiz.json'], seen: noPack('status', 'Copy the file there; let the server give files that end in .json (IIS: add the type).') },
      { id: 'src-other-site', served: 'That file is on another site that allows nobody to read it.', element: `<pcw-quiz src="{elsewhere}quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, files: { 'quiz.json': { text: OWN_PACK } }, asks: ['pcw-quiz.js', 'elsewhere:quiz.json', 'elsewhere:quiz.json'], seen: noPack('unreachable', 'Copy the file to your own site, or let the other send Access-Control-Allow-Origin.') },
      { id: 'src-refused', served: "The policy of the page forbids to load data: connect-src 'none'.", element: `<pcw-quiz src="quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, page: { headers: policy("connect-src 'none'") }, files: { 'quiz.json': { text: OWN_PACK } }, seen: noPack('unreachable', "Add connect-src 'self' to the policy, or put the questions into the page.") },
      { id: 'module-wasm-untyped', served: 'The .wasm of the module form comes as application/octet-stream, with nosniff.', end: MODULE, files: { ...ofModule, 'pcw_bg.wasm': { type: 'application/octet-stream', headers: NOSNIFF } }, asks: ['pcw.mjs', PACK], seen: MODULE_RUNS },
      { id: 'module-wasm-missing', served: 'The .wasm of the module form is not there: older IIS gives no .wasm.', end: MODULE, files: { ...ofModule, 'pcw_bg.wasm': null }, asks: ['pcw.mjs', PACK], seen: { wasm: widget('plain', { asks: ['pcw_bg.wasm'] }), plain: widget('plain') } },
      { id: 'module-wasm-web-page', served: 'A web page comes in place of the .wasm.', end: MODULE, files: { ...ofModule, 'pcw_bg.wasm': { text: '<!doctype html><title>Home</title>', type: 'text/html' } }, asks: ['pcw.mjs', PACK], seen: { wasm: widget('plain', { asks: ['pcw_bg.wasm'] }), plain: widget('plain') } },
      { id: 'module-alone', served: 'Of the module form only pcw.mjs and its packs were copied.', end: MODULE, files: { ...ofModule, 'pcw_bg.wasm': null, 'pcw.nowasm.js': null }, asks: ['pcw.mjs', PACK, 'pcw.nowasm.js', 'pcw.nowasm.js'], seen: { wasm: reason('start-failed', ['wasm', 'plain'], WASM_FILE, { asks: ['pcw_bg.wasm'] }), plain: switchedOff(WASM_FILE) } },
      { id: 'module-untyped', served: 'pcw.mjs comes as application/octet-stream: many servers do not know .mjs.', end: MODULE, files: { ...ofModule, 'pcw.mjs': { type: 'application/octet-stream' } }, asks: ['pcw.mjs'], seen: ownWords('Let the server give files that end in .mjs as text/javascript, or use the drop-in script.') },
      { id: 'module-no-packs', served: 'The folder packs/ is not beside the module form.', end: MODULE, files: { ...ofModule, [PACK]: null }, asks: ['pcw.mjs', PACK], seen: noPack('status', 'Copy the folder packs/ beside pcw.mjs.', ['pcw_bg.wasm']) },
    ],
  },
  {
    about: 'Security policies (Content-Security-Policy and Trusted Types)',
    rows: [
      { id: 'strict-wasm', served: "default-src 'none', our own scripts, and 'wasm-unsafe-eval'.", page: { headers: policy("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'") }, seen: RUNS },
      { id: 'strict', served: "default-src 'none' and our own scripts: WebAssembly is refused.", page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'") }, seen: PLAIN },
      { id: 'strict-alone', served: 'The same, and only the one script was copied.', page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'") }, files: { 'pcw.nowasm.js': null }, seen: refused("Copy pcw.nowasm.js as well, or add 'wasm-unsafe-eval' to script-src.", ['pcw.nowasm.js', 'pcw.nowasm.js']) },
      { id: 'strict-plain-by-name', served: 'The same, and the page names pcw.nowasm.js itself.', page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'") }, end: '<script src="pcw.nowasm.js"></script>', asks: ['pcw.nowasm.js'], seen: PLAIN },
      { id: 'strict-module', served: 'The same with the module form.', page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'") }, end: MODULE, files: ofModule, asks: ['pcw.mjs', PACK], seen: PLAIN },
      { id: 'default-self', served: "default-src 'self', as many sites have it.", page: { headers: policy("default-src 'self'") }, seen: PLAIN },
      { id: 'no-styles', served: "A policy that allows no style at all: style-src 'none'.", page: { headers: policy("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'none'") }, seen: RUNS },
      { id: 'no-connections', served: "connect-src 'none': nothing may be fetched.", page: { headers: policy("connect-src 'none'") }, seen: RUNS },
      { id: 'unsafe-eval', served: "SharePoint Online's kind of header: 'unsafe-eval' and a list of trusted sites.", page: { headers: policy("script-src 'self' 'unsafe-eval' {origin} https://res-1.cdn.office.net", "style-src 'self' 'unsafe-inline' *", "frame-ancestors 'self' teams.microsoft.com") }, seen: RUNS },
      { id: 'nonce', served: 'Only scripts with a nonce.', page: { headers: policy("script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'") }, end: '<script src="pcw-quiz.js" nonce="r4nd0m"></script>', seen: RUNS },
      { id: 'nonce-no-wasm', served: 'Only scripts with a nonce, and no WebAssembly.', page: { headers: policy("script-src 'nonce-r4nd0m'") }, end: '<script src="pcw-quiz.js" nonce="r4nd0m"></script>', seen: PLAIN },
      { id: 'nonce-left-out', served: 'Only scripts with a nonce, and ours has none.', page: { headers: policy("script-src 'nonce-r4nd0m'") }, asks: [], seen: ownWords('Give the script tag the nonce of the page.') },
      { id: 'strict-dynamic', served: "A nonce and 'strict-dynamic', no WebAssembly.", page: { headers: policy("script-src 'nonce-r4nd0m' 'strict-dynamic'") }, end: '<script src="pcw-quiz.js" nonce="r4nd0m"></script>', seen: PLAIN },
      { id: 'strict-dynamic-inserted', served: "'strict-dynamic', and a script with a nonce puts ours into the page.", page: { headers: policy("script-src 'nonce-r4nd0m' 'strict-dynamic'") }, end: '<script src="insert.js" nonce="r4nd0m"></script>', files: { 'insert.js': { text: "const s = document.createElement('script'); s.src = 'pcw-quiz.js'; document.head.append(s);" } }, asks: ['insert.js', 'pcw-quiz.js'], seen: PLAIN },
      { id: 'hash', served: 'Only scripts whose hashes stand in the policy.', page: { headers: policy("script-src '{hash of pcw-quiz.js}' '{hash of pcw.nowasm.js}'") }, end: '<script src="pcw-quiz.js" integrity="{hash of pcw-quiz.js}"></script>', seen: PLAIN },
      { id: 'one-address', served: 'The policy names the address of the one script.', page: { headers: policy('script-src {here}pcw-quiz.js') }, seen: refused("Add the address of pcw.nowasm.js to script-src, or 'wasm-unsafe-eval'.") },
      { id: 'other-site-refused', served: 'The policy allows our own site, and the script comes from another.', page: { headers: policy("script-src 'self'") }, end: '<script src="{elsewhere}pcw-quiz.js"></script>', asks: [], seen: ownWords('Add the other site to script-src, or copy the script to your own.') },
      { id: 'meta', served: 'The policy stands in the page itself, as meta.', head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`, seen: PLAIN },
      { id: 'meta-and-header', served: 'A header allows WebAssembly and a meta of the page does not: both count.', page: { headers: policy("script-src 'self' 'wasm-unsafe-eval'") }, head: `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`, seen: PLAIN },
      { id: 'script-elements-only', served: 'The policy speaks of script elements alone (script-src-elem), and allows no other script.', page: { headers: policy("script-src 'none'", "script-src-elem 'self'") }, seen: PLAIN },
      { id: 'report-only', served: 'A strict policy that only reports.', page: { headers: { 'content-security-policy-report-only': "default-src 'none'" } }, seen: RUNS },
      { id: 'trusted-types', served: 'Trusted Types, and no policy may be made.', page: { headers: policy("script-src 'self' 'wasm-unsafe-eval'", "require-trusted-types-for 'script'", "trusted-types 'none'") }, seen: RUNS },
      { id: 'trusted-types-no-wasm', served: 'Trusted Types, no policy may be made, and no WebAssembly.', page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'") }, seen: PLAIN },
      { id: 'trusted-types-integrity', served: 'The same, and the script tag has the hash of the file: then no second script can be let in.', page: { headers: policy("default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'") }, end: '<script src="pcw-quiz.js" integrity="{hash of pcw-quiz.js}"></script>', seen: refused('Name pcw.nowasm.js in the script tag in place of the other, with its own hash.') },
      { id: 'sandbox-header', served: 'The server puts the page into a sandbox that allows scripts.', page: { headers: policy('sandbox allow-scripts') }, seen: RUNS },
      { id: 'no-scripts', served: 'The server puts the page into a sandbox that allows no scripts.', page: { headers: policy('sandbox') }, asks: [], may: ['pcw-quiz.js'], seen: ownWords('Add allow-scripts to the sandbox.') },
    ],
  },
  {
    about: 'Frames',
    rows: [
      { id: 'frame', served: 'In a frame.', ...framed('src="inner.html"'), files: inner, asks: ['inner.html', 'pcw-quiz.js'], seen: RUNS },
      { id: 'frame-other-site', served: 'In a frame on a page of another site.', ...framed('src="{elsewhere}inner.html"'), files: { 'inner.html': { text: INNER.replace('{here}', '') } }, asks: ['elsewhere:inner.html', 'elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: RUNS },
      { id: 'sandbox', served: 'In a frame with sandbox="allow-scripts": no storage, no origin.', ...framed('sandbox="allow-scripts" src="inner.html"'), files: { 'inner.html': { text: INNER.replace('<pcw-quiz>', '<pcw-quiz storage="local">') } }, asks: ['inner.html', 'pcw-quiz.js'], seen: RUNS },
      { id: 'sandbox-same-origin', served: 'In a frame with sandbox="allow-scripts allow-same-origin".', ...framed('sandbox="allow-scripts allow-same-origin" src="inner.html"'), files: inner, asks: ['inner.html', 'pcw-quiz.js'], seen: RUNS },
      { id: 'sandbox-no-scripts', served: 'In a frame with an empty sandbox.', ...framed('sandbox src="inner.html"'), files: inner, asks: ['inner.html'], may: ['pcw-quiz.js'], seen: ownWords('Add allow-scripts to the sandbox of the frame.') },
      { id: 'srcdoc', served: 'In a frame whose page stands in srcdoc.', ...framed(`srcdoc="${quoted}"`), asks: ['pcw-quiz.js'], seen: RUNS },
      { id: 'srcdoc-sandbox', served: 'In srcdoc with sandbox="allow-scripts", as Google Sites and others put it.', ...framed(`sandbox="allow-scripts" srcdoc="${quoted}"`), asks: ['pcw-quiz.js'], seen: RUNS },
      { id: 'data-document', served: 'In a frame whose page is a data: address.', ...framed(`src="data:text/html,${quoted}"`), asks: ['pcw-quiz.js'], seen: RUNS },
      { id: 'blob-document', served: 'In a frame whose page a script has made (blob:).', ...framed('src="about:blank"></iframe><script src="blob.js"></script><iframe hidden'), files: { 'blob.js': { text: `document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(INNER).replaceAll('</', '<\\/')}], { type: 'text/html' }));` } }, asks: ['blob.js', 'pcw-quiz.js'], seen: RUNS },
      { id: 'frame-credentialless', served: 'In a frame without credentials, on an isolated page.', ...framed('credentialless src="{elsewhere}inner.html"'), page: { headers: { 'cross-origin-embedder-policy': 'credentialless' } }, files: { 'inner.html': { text: INNER.replace('{here}', ''), headers: { 'cross-origin-embedder-policy': 'credentialless', 'cross-origin-resource-policy': 'cross-origin' } } }, asks: ['elsewhere:inner.html', 'elsewhere:pcw-quiz.js'], beside: 'elsewhere:pcw.nowasm.js', seen: RUNS },
      { id: 'frame-refused', served: 'The server forbids frames (X-Frame-Options: DENY), and the page around has a link beside the frame.', tag: 'p', html: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A frame</title><iframe title="A quiz" src="inner.html"></iframe><p><a href="inner.html">${OWN_WORDS}</a></p>`, files: { 'inner.html': { text: INNER, headers: { 'x-frame-options': 'DENY' } } }, asks: ['inner.html'], seen: ownWords('Take X-Frame-Options off the framed page, or name the page around in frame-ancestors.') },
    ],
  },
  {
    about: 'From disk',
    rows: [
      { id: 'disk', served: 'A file opened from disk, in a folder with spaces and other signs in its name.', disk: true, seen: RUNS },
      { id: 'disk-own-pack', served: "The same with the page's own questions in the page.", disk: true, element: `<pcw-quiz><p>${OWN_WORDS}</p><script type="application/json">${OWN_PACK}</script></pcw-quiz>`, seen: RUNS },
      { id: 'disk-alone', served: 'A file opened from disk, and only the one script was copied.', disk: true, files: { 'pcw.nowasm.js': null }, seen: onlyWasm(BESIDE) },
      { id: 'disk-src', served: 'A file opened from disk names questions in a second file.', disk: true, element: `<pcw-quiz src="quiz.json"><p>${OWN_WORDS}</p></pcw-quiz>`, files: { 'quiz.json': { text: OWN_PACK } }, seen: either(reason('pack-unreachable', ['disk'], 'Put the questions into the page.')) },
      { id: 'disk-module', served: 'A file opened from disk with the module form.', disk: true, end: MODULE, files: ofModule, seen: ownWords('Use the drop-in script: browsers load no modules from disk.') },
    ],
  },
  {
    about: 'Browsers that lack something (WebAssembly switched off is the second column of each)',
    rows: [
      { id: 'old-webassembly', served: 'A browser whose WebAssembly is too old for ours.', ...without("WebAssembly.compile = WebAssembly.instantiate = (code) => (code.byteLength > 8 ? Promise.reject(new WebAssembly.CompileError('invalid value type 0x6f')) : Promise.resolve({}));"), seen: PLAIN },
      { id: 'no-intersection-observer', served: 'A browser without IntersectionObserver.', ...without('delete window.IntersectionObserver;'), seen: RUNS },
      { id: 'no-resize-observer', served: 'A browser without ResizeObserver.', ...without('delete window.ResizeObserver;'), seen: RUNS },
      { id: 'no-constructed-sheets', served: 'A browser without constructed style sheets (Safari before 16.4).', ...without('delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;'), seen: RUNS },
      { id: 'no-https', served: 'A page over http, as on an intranet: browsers then take away what they keep for secure pages.', ...without("Object.defineProperty(window, 'isSecureContext', { value: false }); for (const [on, names] of [[Crypto, ['subtle', 'randomUUID']], [Navigator, ['clipboard', 'serviceWorker', 'locks', 'storage', 'share']], [Window, ['caches', 'cookieStore']]]) for (const name of names) { delete on.prototype[name]; delete window[name]; }"), seen: RUNS },
      { id: 'no-storage', served: 'A browser that refuses to keep anything.', ...without("for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });"), element: `<pcw-quiz storage="local"><p>${OWN_WORDS}</p></pcw-quiz>`, seen: RUNS },
      { id: 'no-custom-elements', served: 'A browser without custom elements.', ...without('delete window.customElements;'), seen: ownWords('Nothing on the host: the reader needs a newer browser.') },
    ],
  },
];

/** All rows, in their order. */
export const ROWS = MATRIX.flatMap(({ rows }) => rows);
