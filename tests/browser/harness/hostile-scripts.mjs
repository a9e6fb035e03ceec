/**
 * What scripts of real pages do to the language and to the page, by whose habit it is. Each function is sent to the page
 * as text and stands alone. Written for these tests: names and effects are those of the libraries, their code is not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server.mjs';

/** Prototype.js 1.6: `Array.from` without a function, `Object.keys` with what is inherited, `toJSON` everywhere. */
function prototypeJs() {
  const toArray = (list) => {
    if (!list) return [];
    const made = new Array(list.length || 0);
    for (let at = 0; at < made.length; at += 1) made[at] = list[at];
    return made;
  };
  Array.from = window.$A = toArray;
  Object.extend = Object.assign = (to, from) => {
    for (const name in from) to[name] = from[name];
    return to;
  };
  Object.keys = (object) => {
    const names = [];
    for (const name in object) names.push(name);
    return names;
  };
  Object.values = (object) => Object.keys(object).map((name) => object[name]);
  Object.extend(Array.prototype, {
    each(visit) { for (let at = 0; at < this.length; at += 1) visit(this[at], at); return this; },
    include(wanted) { return this.indexOf(wanted) !== -1; },
    reduce() { return this.length > 1 ? this : this[0]; },
    map(change) { const made = []; this.each((value, at) => made.push(change ? change(value, at) : value)); return made; },
    filter(wanted) { const made = []; this.each((value, at) => wanted(value, at) && made.push(value)); return made; },
    toArray() { return this.slice(0); },
    clear() { this.length = 0; return this; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    toJSON() { return `[${this.map(String).join(', ')}]`; },
  });
  Object.extend(String.prototype, {
    toJSON() { return `"${this}"`; },
    sub(pattern, put) { return this.replace(pattern, put); },
    strip() { return this.replace(/^\s+|\s+$/g, ''); },
    startsWith(text) { return this.indexOf(text) === 0; },
    blank() { return /^\s*$/.test(this); },
  });
  Object.extend(Number.prototype, { toJSON() { return String(this); }, times() {} });
  Object.extend(Date.prototype, { toJSON() { return '"a date"'; } });
  Object.extend(Function.prototype, {
    bind(self, ...first) { const call = this; return function bound(...rest) { return call.apply(self, first.concat(rest)); }; },
    wrap() { return this; },
    delay() { return this; },
    defer() { return this; },
  });
  const old = window.Element;
  window.Element = function Element(tag) { return document.createElement(tag); };
  Object.extend(window.Element, old);
  window.Element.prototype = old.prototype;
  const methods = {
    remove() { this.parentNode.removeChild(this); return this; },
    select(query) { return toArray(this.querySelectorAll(query)); },
    hide() { this.style.display = 'none'; return this; },
  };
  for (const name of ['show', 'update', 'insert', 'replace', 'wrap', 'up', 'down', 'next', 'previous', 'match', 'observe', 'fire', 'empty', 'clone', 'store', 'scrollTo']) {
    methods[name] = function same() { return this; };
  }
  Object.extend(HTMLElement.prototype, methods);
  window.$ = (id) => document.getElementById(id);
  document.getElementsByClassName = (name) => toArray(document.querySelectorAll(`.${name}`));
}

/** MooTools 1.2 to 1.5: its own `Event`, `JSON` and `Array.from`, `bind` with a list of arguments, methods on everything. */
function mooTools() {
  Array.from = (item) => (item === undefined || item === null ? [] : typeof item !== 'string' && typeof item.length === 'number' ? [].slice.call(item) : [item]);
  const add = (holder, names) => names.forEach((name) => { holder[name] = function same() { return this; }; });
  add(Array.prototype, ['contains', 'append', 'include', 'combine', 'erase', 'empty', 'flatten', 'pick', 'associate', 'link', 'clean', 'getLast', 'each']);
  add(String.prototype, ['contains', 'test', 'clean', 'camelCase', 'hyphenate', 'capitalize', 'toInt', 'substitute']);
  add(Function.prototype, ['extend', 'implement', 'overload', 'pass', 'periodical', 'delay', 'attempt', 'create', '$family']);
  Function.prototype.bind = function bind(self, list) { const call = this; return function bound(...given) { return call.apply(self, list === undefined ? given : [].concat(list)); }; };
  const parts = ['get', 'set', 'inject', 'grab', 'adopt', 'dispose', 'destroy', 'empty', 'clone', 'replaces', 'hasClass', 'getElement', 'getElements', 'getStyle', 'setStyles', 'store', 'retrieve', 'eliminate', 'addEvent', 'fireEvent', 'getSize', 'scrollTo', '$family', '$constructor'];
  for (const { prototype } of [Element, Document, Window]) add(prototype, parts);
  const found = Document.prototype.getElementById;
  Document.prototype.getElementById = function getElementById(id) { const one = found.call(this, id); if (one) one.uid = 1; return one; };
  window.Event = function Event(event) { this.event = event; };
  const quoted = (text) => `"${text.replace(/[\x00-\x1f\\"]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;
  const encode = (value) => (typeof value === 'string' ? quoted(value) : value && typeof value === 'object' ? '{}' : String(value));
  const { parse } = JSON;
  window.JSON = { encode, stringify: encode, decode: parse, parse };
  window.$ = window.$$ = () => null;
}

/** Helpers of a page on `Object.prototype`, as `for…in` and property descriptors meet them. */
function objectPrototype() {
  Object.defineProperty(Object.prototype, 'should', { get() { return this; }, set() {}, configurable: true });
  for (const name of ['extend', 'each', 'clone', 'size', 'log', 'toJSON', 'get', 'set', 'map', 'name', 'id', 'title', 'items', 'options', 'text', 'lang', 'root', 'pack']) {
    Object.prototype[name] = function helper() { return 'a helper'; };
  }
  Object.assign(Object.prototype, { value: 'a value', writable: false, enumerable: true, configurable: false, once: true, capture: true });
  for (const name of ['each', 'remove', 'contains', 'last', 'unique', 'insert', 'item']) {
    Array.prototype[name] = function helper() { return 'a helper'; };
  }
  Array.prototype.toJSON = () => '[]';
}

/** A stand-in for `Promise` from before it was a standard, and other stand-ins as of old. */
function standIns() {
  const Own = window.Promise;
  window.Promise = function Promise(work) {
    const own = new Own(work);
    this.then = (done, failed) => new window.Promise((resolve) => resolve(own.then(done, failed)));
  };
  window.Promise.prototype.catch = function caught(failed) { return this.then(undefined, failed); };
  window.CustomEvent = function CustomEvent(type, { bubbles = false, cancelable = false, detail = null } = {}) {
    const event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, bubbles, cancelable, detail);
    return event;
  };
  window.fetch = () => { throw new Error('This fetch takes no addresses.'); };
  window.ResizeObserver = class {
    constructor(told) { this.told = told; }
    observe(target) { setTimeout(() => this.told([{ target, contentRect: target.getBoundingClientRect() }], this)); }
    unobserve() {}
    disconnect() {}
  };
  const { parse } = JSON;
  JSON.parse = (text) => parse(text, (key, value) => (/^\d{4}-\d\d-\d\d/.test(value) ? new Date(value) : value));
  Math.random = () => 4;
  Date.now = () => 0;
}

/** Monitors and polyfills: what they wrap calls what was there, with another `this` and other elements between. */
function wrappers() {
  const wrap = (holder, name) => {
    const before = holder[name];
    holder[name] = function wrapped(...given) { return before.apply(this ?? window, given); };
  };
  for (const name of ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'queueMicrotask', 'fetch']) wrap(window, name);
  for (const name of ['createElement', 'createElementNS', 'createTextNode']) wrap(document, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode']) wrap(Node.prototype, name);
  for (const name of ['setAttribute', 'getAttribute', 'attachShadow']) wrap(Element.prototype, name);
  wrap(history, 'pushState');
  history.replaceState = () => { throw new Error('This page keeps its address.'); };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function add(type, heard, options) {
    return listen.call(this ?? window, type, typeof heard === 'function' ? (event) => heard.call(window, event) : heard, options === true || options?.capture);
  };
  const { define } = customElements;
  customElements.define = (name, made, options) => define.call(customElements, name, class extends made {}, options);
  const Own = window.HTMLElement;
  window.HTMLElement = function HTMLElement() { return Reflect.construct(Own, [], this.constructor); };
  window.HTMLElement.prototype = Own.prototype;
  window.HTMLElement.prototype.constructor = window.HTMLElement;
  Object.setPrototypeOf(window.HTMLElement, Own);
  for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith']) {
    Element.prototype[name] = function put(html) { this.insertAdjacentHTML('beforeend', html); return this; };
  }
}

/** Whatever a page can freeze without breaking itself: then what inherits from it cannot be given members of these names. */
function frozen() {
  const kinds = [Object, Function, Array, String, Number, Boolean, Symbol, Error, TypeError, RangeError, Promise, Map, Set, WeakMap, WeakSet, RegExp, Date, ArrayBuffer, DataView, Uint8Array, Int32Array, Float64Array, EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, Event, CustomEvent];
  for (const kind of [...kinds, Object.getPrototypeOf(Uint8Array)]) {
    Object.freeze(kind);
    Object.freeze(kind.prototype);
  }
  for (const one of [JSON, Math, Reflect, Object.getPrototypeOf(async () => {}), Object.getPrototypeOf([][Symbol.iterator]())]) Object.freeze(one);
}

/** A page that takes away from others what our script has had when it loaded. */
function lateTheft() {
  for (const name of ['setTimeout', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame']) {
    window[name] = () => { throw new Error(`${name} is not for others.`); };
  }
  window.Promise = window.CustomEvent = window.Event = window.Map = window.Set = window.WeakMap = window.TextDecoder = undefined;
}

/** A package's file as it ships. @param {string} file in `node_modules` */
const packaged = (file) => readFileSync(join(ROOT, 'node_modules', file), 'utf8');

/** As text for a script element. @param {Function} task */
const asText = (task) => `(${task})();`;

/**
 * @typedef {object} Hostility
 * @property {string} name
 * @property {string} [before] a script before ours
 * @property {string} [late] a script in the middle of a journey
 */

/** A page that tidies up whatever timers it finds, while it comes up. */
function clearsTimers() {
  const { port1, port2 } = new MessageChannel();
  const until = performance.now() + 2000;
  port1.onmessage = () => {
    for (let id = 0; id < 2000; id += 1) { clearTimeout(id); clearInterval(id); }
    if (performance.now() < until) port2.postMessage(0);
  };
  port2.postMessage(0);
}

/** @type {Hostility[]} */
export const HOSTILITIES = [
  { name: 'Prototype.js', before: asText(prototypeJs) },
  { name: 'MooTools', before: asText(mooTools) },
  { name: 'helpers on Object.prototype and Array.prototype', before: asText(objectPrototype) },
  { name: 'old stand-ins for Promise, CustomEvent, fetch and JSON.parse', before: asText(standIns) },
  { name: 'monitors and polyfills that wrap what is there', before: asText(wrappers) },
  { name: 'something that clears every timer', before: asText(clearsTimers) },
  { name: 'zone.js', before: packaged('zone.js/bundles/zone.umd.js') },
  { name: 'a lockdown, with the prototypes of the page frozen too', before: `${packaged('ses/dist/lockdown.umd.js')}\nlockdown({ errorTaming: 'unsafe', consoleTaming: 'unsafe', reporting: 'none' });\n${asText(frozen)}` },
  { name: 'all of that after ours has come up', late: [prototypeJs, objectPrototype, standIns, wrappers, lateTheft].map(asText).join('\n') },
];
