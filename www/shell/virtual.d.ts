// Modules that exist only while bundling: www/build.mjs makes each from the build's own output.
declare module 'pcw:glue' {
  export function makeGlue(): import('./types.js').Glue;
}
declare module 'pcw:wasm' {
  /** The WebAssembly, as `crates/xtask/src/armour.rs` writes it. */
  const text: string;
  export default text;
}
declare module 'pcw:code' {
  /** The plain JavaScript: makes an instance of the program. */
  export function asmFunc(imports: WebAssembly.Imports): WebAssembly.Exports;
}
declare module 'pcw:elements' {
  const elements: import('./types.js').ElementSpec[];
  export default elements;
}
declare module 'pcw:packs' {
  /** Default pack of each widget, as JSON text. */
  const packs: Record<string, string>;
  export default packs;
}
declare module 'pcw:pack-addresses' {
  /** Where the default pack of each widget lies, beside the module form. */
  const addresses: Record<string, () => URL>;
  export default addresses;
}
declare module 'pcw:styles' {
  /** Minified style sheets: `shell` for every element at once, `widgets` when one is about to start. */
  const styles: { shell: string; widgets: string };
  export default styles;
}
declare const PCW_VERSION: string;
/** The hash (`sha384-…`) of the plain JavaScript that belongs to this script. */
declare const PCW_PLAIN_HASH: string;
/** Whether a widget of this script steps through the browser's history. */
declare const PCW_HISTORY: boolean;
/** Whether the outcome builder is in this script: it alone opens files, takes questions along and warns on leaving. */
declare const PCW_OUTCOMES: boolean;
