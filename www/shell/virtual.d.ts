// Modules that exist only while bundling: www/build.mjs makes each from the build's own output.
declare module 'pcw:glue' {
  export function makeGlue(): import('./types.js').Glue;
}
declare module 'pcw:wasm' {
  /** The WebAssembly, as `crates/xtask/src/armour.rs` writes it. */
  const text: string;
  export default text;
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
declare module 'pcw:styles' {
  /** Minified style sheets: `shell` for every element at once, `widgets` when one is about to start. */
  const styles: { shell: string; widgets: string };
  export default styles;
}
declare const PCW_VERSION: string;
/** Whether a widget of this script steps through the browser's history. */
declare const PCW_HISTORY: boolean;
