/** From `elements.json`, the one description of the public face: the table that the shell runs on, the manifest, the types. */
import { readFileSync } from 'node:fs';
import { propertyName } from './shell/attributes.js';

const here = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const described = JSON.parse(here('elements.json'));
const { common } = described;

/** What an element has, its own and what it shares. @param {any} element @param {string} what @returns {any[]} */
const all = (element, what) => [...(common[what] ?? []), ...(element[what] ?? [])];

/**
 * The slim table that a script carries.
 * @param {string[]} widgets
 * @param {boolean} test whether the hooks of the tests belong to it
 */
export function runtimeTable(widgets, test) {
  return described.elements
    .filter((/** @type {any} */ element) => widgets.includes(element.widget))
    .map((/** @type {any} */ element) => {
      const attributes = all(element, 'attributes').map((attribute) => [attribute.name, typeAndValues(attribute)]);
      if (test) attributes.push(['test-panic', 'text']);
      return { tag: element.tag, widget: element.widget, attributes: Object.fromEntries(attributes) };
    });
}

/**
 * An attribute's type and the values that it takes, as `shell/values.js` reads them: `list @sections` for ids of the pack.
 * What is inherited may say more in the page than it says here.
 * @param {{ type: string, values?: string[], ids?: string, inherited?: boolean }} attribute
 */
const typeAndValues = ({ type, values = [], ids, inherited }) =>
  [type, ...(inherited ? [] : values), ...(ids ? [`@${ids}`] : [])].join(' ');

/**
 * The files for editors and compilers.
 * @param {string} version
 */
export function describeElements(version) {
  return { manifest: `${JSON.stringify(manifest(), null, 2)}\n`, types: types(version) };
}

/** A custom-elements manifest, version 1.0.0 of its schema. */
function manifest() {
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'pcw.mjs',
        declarations: described.elements.map(declaration),
        exports: described.elements.map((/** @type {any} */ element) => ({
          kind: 'custom-element-definition',
          name: element.tag,
          declaration: { name: element.class, module: 'pcw.mjs' },
        })),
      },
    ],
  };
}

/** @param {any} element */
function declaration(element) {
  const attributes = all(element, 'attributes');
  return {
    kind: 'class',
    name: element.class,
    tagName: element.tag,
    customElement: true,
    summary: element.summary,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      fieldName: propertyName(attribute.name),
      type: { text: attributeType(attribute) },
      ...(attribute.default && { default: attribute.default }),
      description: attribute.description,
    })),
    members: members(element).map(({ kind, name, type, description, readonly, static: isStatic }) => ({
      kind,
      name,
      ...(isStatic && { static: true }),
      ...(readonly && { readonly: true }),
      ...(kind === 'method' ? { return: { type: { text: type } } } : { type: { text: type } }),
      description,
    })),
    events: all(element, 'events').map(({ name, detail, description }) => ({
      name,
      type: { text: `CustomEvent<${detail}>` },
      description,
    })),
    slots: all(element, 'slots'),
    cssParts: all(element, 'cssParts'),
    cssProperties: all(element, 'cssProperties'),
  };
}

/** Members that are not attributes, and the properties that reflect attributes. @param {any} element @returns {any[]} */
function members(element) {
  const reflected = all(element, 'attributes')
    .filter(({ inherited }) => !inherited)
    .map((attribute) => ({
      kind: 'field',
      name: propertyName(attribute.name),
      type: propertyType(attribute),
      description: attribute.description,
    }));
  const result = {
    kind: 'field',
    name: 'result',
    type: element.result ? `${element.result} | null` : 'null',
    readonly: true,
    description: element.resultDescription ?? 'The result; null before there is one.',
  };
  return [...all(element, 'members'), result, ...reflected];
}

/** @param {{ type: string, values?: string[] }} attribute */
function attributeType({ type, values }) {
  if (type === 'text' && values) return values.map((value) => `'${value}'`).join(' | ');
  if (type === 'count') return 'number | string';
  return type === 'number' || type === 'boolean' ? type : 'string';
}

/** @param {{ type: string, values?: string[] }} attribute */
function propertyType(attribute) {
  if (attribute.type === 'boolean') return 'boolean';
  return attribute.type === 'list' ? 'string[] | null' : `${attributeType(attribute)} | null`;
}

/** Declarations for TypeScript. @param {string} version */
function types(version) {
  const tags = described.elements.map((/** @type {any} */ { tag, class: name }) => `    '${tag}': ${name};`);
  return `// Personalised Care Widgets ${version}. Made by the build.
${here('events.d.mts')}
${described.elements.map(interfaceOf).join('\n')}
/** Version of this script. */
export declare const version: string;

declare global {
  interface HTMLElementTagNameMap {
${tags.join('\n')}
  }
  interface Window {
    readonly pcw: { readonly version: string };
  }
}
`;
}

/** @param {any} element */
function interfaceOf(element) {
  const events = all(element, 'events').map(({ name, detail }) => `  '${name}': CustomEvent<${detail}>;`);
  const lines = members(element)
    .filter((member) => !member.static)
    .map(({ kind, name, type, readonly, description }) => {
      // A list may also be set as the text of its attribute.
      const list = type.startsWith('string[]') && `get ${name}(): ${type};\n  set ${name}(value: string | readonly ${type})`;
      const field = list || `${readonly ? 'readonly ' : ''}${name}: ${type}`;
      const member = kind === 'method' ? `${name}(): ${type}` : field;
      return `  /** ${description} */\n  ${member};`;
    });
  const listener = (/** @type {string} */ verb) => `  ${verb}<K extends keyof ${element.class}EventMap>(
    type: K,
    listener: (this: ${element.class}, event: ${element.class}EventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  ${verb}(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;`;
  return `/** Events of \`<${element.tag}>\`. */
export interface ${element.class}EventMap extends HTMLElementEventMap {
${events.join('\n')}
}

/** \`<${element.tag}>\`: ${element.summary} */
export interface ${element.class} extends HTMLElement {
${lines.join('\n')}
${listener('addEventListener')}
${listener('removeEventListener')}
}
`;
}
