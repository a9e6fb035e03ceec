/**
 * Bundles the scripts: `node www/build.mjs CONFIG.json`, called by `cargo xtask build`, which writes the configuration.
 * Everything that a script carries besides the shell comes in as a module named `pcw:…`, made here.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { checkImports, glueModule, renameImports } from './glue.mjs';
import { describeElements, runtimeTable } from './manifest.mjs';

const www = dirname(fileURLToPath(import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');

/** The style sheets of the widgets in a script: what they share, then each one's own. */
const sheets = (/** @type {string[]} */ widgets) =>
  ['style.css', ...widgets.map((widget) => `${widget}/style.css`)]
    .map((name) => join(www, '../crates/widgets/src', name))
    .filter((path) => existsSync(path))
    .map(read)
    .join('\n');

/** @param {string} text */
async function minifyCss(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'es2020' });
  return code.trim();
}

/** The glue, with the short names of imports that the WebAssembly has. @param {Record<string, any>} config */
const glue = (config) => renameImports(read(config.glueNoModules), JSON.parse(read(config.wasmNames)));

/**
 * The modules that this output alone has.
 * @param {Record<string, any>} config
 * @param {{ widgets: string[] }} output
 * @returns {Promise<Record<string, string>>}
 */
async function ownModules(config, { widgets }) {
  const json = (/** @type {unknown} */ value) => `export default ${JSON.stringify(value)};`;
  const packs = widgets.map((widget) => [widget, JSON.stringify(JSON.parse(read(config.packs[widget])))]);
  const styles = {
    shell: await minifyCss(read(join(www, 'shell/style.css'))),
    widgets: await minifyCss(sheets(widgets)),
  };
  return {
    'pcw:glue': glueModule(glue(config)),
    'pcw:wasm': json(read(config.wasmPacked)),
    'pcw:elements': json(runtimeTable(widgets, config.flavour === 'test')),
    'pcw:packs': json(Object.fromEntries(packs)),
    'pcw:styles': json(styles),
  };
}

/**
 * @param {Record<string, string>} modules
 * @returns {import('esbuild').Plugin}
 */
function provide(modules) {
  return {
    name: 'pcw',
    setup(bundler) {
      bundler.onResolve({ filter: /^pcw:/ }, ({ path }) => ({ path, namespace: 'pcw' }));
      bundler.onLoad({ filter: /.*/, namespace: 'pcw' }, ({ path }) => ({ contents: modules[path], loader: 'js' }));
    },
  };
}

/**
 * @param {Record<string, any>} config
 * @param {{ file: string, widgets: string[], format: string }} output
 */
async function bundle(config, output) {
  const classic = output.format === 'classic';
  await build({
    entryPoints: [join(www, classic ? 'entry-classic.js' : 'entry-module.js')],
    outfile: join(config.outDir, output.file),
    bundle: true,
    minify: true,
    format: classic ? 'iife' : 'esm',
    target: classic ? 'es2020' : 'es2022',
    // ASCII only: a page that names no character set reads a script in whatever is usual there.
    charset: 'ascii',
    legalComments: 'none',
    define: { PCW_VERSION: JSON.stringify(config.version) },
    plugins: [provide(await ownModules(config, output))],
    logLevel: 'warning',
  });
}

const config = JSON.parse(read(process.argv[2]));
mkdirSync(config.outDir, { recursive: true });
for (const output of config.outputs) await bundle(config, output);
if (config.wasmFile) {
  checkImports(glue(config), readFileSync(config.wasmFile), config.wasmFile);
  copyFileSync(config.wasmFile, join(config.outDir, 'pcw_bg.wasm'));
}
if (config.flavour !== 'test') {
  const { manifest, types } = describeElements(config.version);
  writeFileSync(join(config.outDir, 'custom-elements.json'), manifest);
  writeFileSync(join(config.outDir, 'pcw.d.mts'), types);
}
