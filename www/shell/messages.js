/**
 * Every text that the shell itself shows or logs, in one place. What a reader sees is one plain sentence;
 * causes and cures are for the author of the page.
 */

/** What a reader is told, by failure code. */
export const readers = {
  'pack-invalid': 'This cannot be shown, because there is a problem with its content.',
  'pack-unreadable': 'This cannot be shown, because there is a problem with its content.',
  'pack-too-large': 'This cannot be shown, because its content is too large.',
  'pack-unreachable': 'This cannot be shown, because its content could not be loaded.',
  'webassembly-blocked': 'This cannot run here, because this website does not allow it.',
  'webassembly-unsupported': 'This cannot run in this browser. A newer browser may help.',
  'start-failed': 'This could not start.',
  panic: 'Sorry, this has stopped working.',
};

/** What only the console shows, for whoever looks after the page. */
export const logged = {
  otherVersion: (/** @type {string} */ other, /** @type {string} */ own) =>
    `Personalised Care Widgets: version ${other} is on this page already, so version ${own} is not used.`,
  notRegistered: (/** @type {string} */ tag) => `<${tag}> could not be registered.`,
  plain:
    'Personalised Care Widgets: WebAssembly cannot be used here, so the same program runs as plain JavaScript (pcw.nowasm.js), more slowly. The reason:',
  stopped: 'Personalised Care Widgets: an element has stopped working and offers to start again.',
};

/** The words around them. */
export const words = {
  loading: 'Loading…',
  details: 'Details for the author of this page',
  kept: 'Your place and your answers are kept. You can go on from there.',
  lost: 'You will begin at the start.',
  startAgain: 'Start again',
  tryAgain: 'Try again',
};

/** What the widget says of a file that the person opened, or of a pack of questions. */
export const opening = {
  large: 'This file is larger than 8 MB. Please open a smaller one.',
  noText: 'This file has no text that can be read here. Save it as plain text, CSV or JSON, then open that.',
  failed: 'This file could not be read.',
  noQuestions: 'The quiz for this page could not be loaded.',
};

/** What a person is told when the browser keeps less than the page asked for, or more. */
export const keeping = {
  full: 'This browser cannot keep what you enter from now on. You can carry on here, but it will be gone when you close or reload this page. If you need it later, save or print it first.',
  others: 'There is newer work in another tab. What you do here is not kept. Save or print it, then reload this page.',
  left: 'This browser did not delete what it had kept. You can delete it in the settings of the browser, with the data of this website.',
};

/** Cause and cure where a file of the module form is not there. */
export const beside = [
  'The element has no pack of its own, and the one that comes with the module could not be loaded.',
  'Put the folder packs/ beside pcw.mjs: the file named here has to be there. Or give the element a pack.',
];

/** What the author of a page is told of a value that an attribute does not take. @type {Record<string, string>} */
export const values = {
  unused: 'cannot be used. What it takes:',
  number: 'a number from 0 up',
  count: 'a number, or topics with numbers, such as planning:3',
};

/**
 * Causes and cures of what the shell finds wrong, as [cause, cure].
 * @type {Record<string, [string, string]>}
 */
export const advice = {
  address: ['The address of the pack is not valid.', 'Correct the address.'],
  disk: [
    'A page opened from disk may not read another file.',
    'Put the pack inside the element, in <script type="application/json">.',
  ],
  unreachable: [
    'The pack could not be fetched.',
    'Check the address, and that the page may load from it (Content-Security-Policy connect-src, CORS).',
  ],
  slow: ['The pack did not arrive within 30 seconds.', 'Check the address and the server.'],
  status: ['The server did not give the pack.', 'Check the address.'],
  html: ['The address gave a web page, not a pack.', 'Check the address: it must give JSON.'],
  json: ['The pack is not JSON from here on.', 'Correct the place named here, or make the file again.'],
  'json-none': ['The pack is not JSON: there is nothing in it.', 'Put the text of the pack there.'],
  'json-end': ['The pack is not JSON: something is not closed, or closed in the wrong order.', 'Close each { with } and each [ with ].'],
  'json-comma': [
    'The pack is not JSON: a comma is missing here, or a text has a quotation mark in it.',
    'Put a comma there. Inside a text write \\" for a quotation mark.',
  ],
  'json-more': [
    'The pack is not JSON: something is missing before this, or there is a comma too many.',
    'Take out a comma that nothing follows.',
  ],
  'json-quotes': [
    'The pack is not JSON: a text is not in straight quotation marks.',
    'Put each name and each text between two of these: ".',
  ],
  'json-text': [
    'The pack is not JSON: a text breaks off here.',
    'Close it with " on the same line. Inside a text write \\n for a new line, \\\\ for a backslash.',
  ],
  object: ['The pack is not plain data.', 'Set a plain object, as JSON.parse gives.'],
  large: ['The pack is larger than 2 MB.', 'Make it smaller or split it.'],
  deep: ['The pack is nested more than 20 deep.', 'Use the layout of the pack schema.'],
  blocked: [
    'The security policy of this page forbids WebAssembly.',
    "Add 'wasm-unsafe-eval' to script-src in its Content-Security-Policy.",
  ],
  plain: [
    'The same program without WebAssembly could not be loaded either.',
    'Put pcw.nowasm.js of the same version there, let script-src allow it, and serve it as text/javascript. Or name it in the script tag (data-nowasm).',
  ],
  unsupported: ['This browser lacks WebAssembly.', 'Use a newer browser.'],
  wasm: [
    'The WebAssembly that belongs to the module could not be loaded.',
    'Put pcw_bg.wasm beside pcw.mjs, and let the server give files that end in .wasm (IIS: add the type application/wasm).',
  ],
  start: [
    'The program did not start.',
    'Copy the script again; the file may be damaged. Or try it on an empty page: another script may be in the way.',
  ],
  late: ['The program did not start within 60 seconds.', 'Check the server.'],
  panic: ['A fault in the program stopped this element.', 'Please report what you did just before.'],
  elsewhere: [
    'The server sends this address on to another website, and a pack is not taken from there.',
    'Give the address where the pack lies.',
  ],
  memory: ['The browser has no memory left for this.', 'Close other pages or programs, then try again.'],
};
