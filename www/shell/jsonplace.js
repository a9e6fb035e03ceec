/** Where a text stops being JSON, and why, for the person who wrote it: browsers tell it each in their own way, or not at all. */

/** How much of the text is shown on either side of a place. */
const AROUND = 20;
/** The kinds of token that a value begins with: signs stand for themselves, `t` for a text, `v` for any other value. */
const VALUE = 'tv{[';

/**
 * The first place at which a text is no JSON, and a key into the advice.
 * @param {string} text
 * @returns {{ at: number, why: string }}
 */
export function faultInJson(text) {
  /** @type {string[]} */
  const open = [];
  /** The kinds of token that may come next. */
  let may = VALUE;
  for (let at = text.charAt(0) === '\ufeff' ? 1 : 0; ; ) {
    const start = at + long(/[ \t\r\n]*/y, text, at);
    const { kind, end } = tokenAt(text, start);
    if (kind === 'cut') return { at: end, why: 'json-text' };
    if (!kind || !may.includes(kind)) return { at: start, why: reason(kind, may) };
    at = end;
    const isName = kind === 't' && !may.includes('v');
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    const within = open[open.length - 1];
    if (isName) may = ':';
    else if (kind === '{') may = 't}';
    else if (kind === '[') may = `${VALUE}]`;
    else if (kind === ':') may = VALUE;
    else if (kind === ',') may = within === '{' ? 't' : VALUE;
    else may = within ? `,${within === '{' ? '}' : ']'}` : '';
  }
}

/**
 * The place as an author finds it: `line 3, column 12: "options": [`.
 * @param {string} text
 * @param {number} at
 */
export function placeInJson(text, at) {
  const before = text.slice(0, at).split('\n');
  const line = before[before.length - 1];
  const shown = line.slice(-AROUND) + text.slice(at, at + AROUND).split('\n')[0];
  return `line ${before.length}, column ${line.length + 1}: ${shown.trim()}`;
}

/** How much of the text a sticky pattern takes from here. @param {RegExp} pattern @param {string} text @param {number} at */
function long(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * The token that begins here, and where it ends: `cut` is a text that breaks off, `other` nothing that JSON has, and at
 * the end there is none.
 * @param {string} text
 * @param {number} at
 */
function tokenAt(text, at) {
  const kind = text.charAt(at);
  if ('{}[],:'.includes(kind)) return { kind, end: at + 1 };
  if (kind === '"') return textAt(text, at + 1);
  const length = long(/(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y, text, at);
  return { kind: length ? 'v' : 'other', end: at + length };
}

/** @param {string} text @param {number} at behind the quotation mark */
function textAt(text, at) {
  for (let end = at; ; ) {
    const char = text.charAt(end);
    if (char === '"') return { kind: 't', end: end + 1 };
    const length = char === '\\' ? long(/\\(["\\/bfnrt]|u[\da-fA-F]{4})/y, text, end) : Number(char.charCodeAt(0) > 31);
    if (!length) return { kind: 'cut', end };
    end += length;
  }
}

/** @param {string} kind of the token that does not belong there, empty at the end @param {string} may what might have come */
function reason(kind, may) {
  // Nothing is wrong with a text that may end where it does.
  if (!may) return 'json';
  if (!kind || (may[0] === ',' && (kind === '}' || kind === ']'))) return 'json-end';
  if (may[0] === ',') return 'json-comma';
  if (kind === '}' || kind === ']') return 'json-more';
  return kind === 'other' && may[0] === 't' ? 'json-quotes' : 'json';
}
