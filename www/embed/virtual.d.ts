/** What `build.mjs` puts in. */

/** The attributes of each widget, from `elements.json`. */
declare const PCW_ATTRIBUTES: Record<string, string[]>;

declare module '*.css' {
  const text: string;
  export default text;
}
