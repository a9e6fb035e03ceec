/** Pages made with frameworks from their npm packages, bundled as a site would bundle them. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { ROOT } from './server.mjs';

const FOLDER = join(ROOT, 'tests/browser/pages/frameworks');

/** Development builds: they say in the console what they find amiss. */
const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  jsx: 'automatic',
  jsxDev: true,
  conditions: ['development', 'browser'],
  define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
  logLevel: 'warning',
};

const svelte = {
  name: 'svelte',
  setup(bundler) {
    bundler.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compile(await readFile(path, 'utf8'), { filename: basename(path), dev: true, css: 'injected' });
      return { contents: js.code, loader: 'js', warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
};

/** The script of a page. @param {string} file in `pages/frameworks` */
export async function bundled(file) {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [join(FOLDER, file)], format: 'iife', write: false, plugins: [svelte] });
  return outputFiles[0].text;
}

/** React's page as a server makes it. */
export async function madeByReact() {
  const outfile = join(ROOT, 'target/pcw/react-on-server.mjs');
  const entry = `import { renderToString } from 'react-dom/server'; import { page } from './react.jsx'; export const html = renderToString(page);`;
  const external = ['react', 'react-dom', 'react-dom/*', 'react/*'];
  await build({ ...COMMON, conditions: ['development'], stdin: { contents: entry, resolveDir: FOLDER }, outfile, format: 'esm', platform: 'node', external });
  const { html } = await import(pathToFileURL(outfile).href);
  return html;
}
