/**
 * Bundles the scripts: `node www/build.mjs CONFIG.json`, called by `cargo xtask build`, which writes the configuration.
 * Everything that a script carries besides the shell comes in as a module named `pcw:…`, made here.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { checkImports, glueModule, refreshViews, renameImports } from './glue.mjs';
import { describeElements, runtimeTable } from './manifest.mjs';
import { partedPack } from './strands.mjs';

const www = dirname(fileURLToPath(import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');

/**
 * @typedef {object} Output one script
 * @property {string} file its name
 * @property {'classic' | 'module' | 'plain'} format
 * @property {string[]} widgets that it registers
 * @property {string} wasm the file with its WebAssembly
 * @property {string} packed the same as text; of a plain script its data alone
 * @property {string} code of a plain script: the program as JavaScript
 * @property {string} glue what wasm-bindgen wrote for it
 * @property {string} names which of its imports has which short name, as JSON
 * @property {string[]} sheets style sheets, in their order
 * @property {Record<string, string>} packs default packs by widget
 *
 * @typedef {{ flavour: string, version: string, outDir: string, plainHash: string, outputs: Output[] }} Config
 */

/** @param {string} text */
async function minifyCss(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'es2020' });
  return code.trim();
}

/** The glue, with the short names of imports that the WebAssembly has. @param {Output} output */
const glue = (output) => renameImports(read(output.glue), JSON.parse(read(output.names)));

/**
 * The modules that this output alone has.
 * @param {Config} config
 * @param {Output} output
 * @returns {Promise<Record<string, string>>}
 */
async function ownModules(config, output) {
  const json = (/** @type {unknown} */ value) => `export default ${JSON.stringify(value)};`;
  const packs = Object.entries(output.packs).map(([widget, pack]) => [widget, partedPack(JSON.parse(read(pack)))]);
  const styles = {
    shell: await minifyCss(read(join(www, 'shell/style.css'))),
    widgets: await minifyCss(output.sheets.map(read).join('\n')),
  };
  return {
    'pcw:glue': glueModule(output.format === 'plain' ? refreshViews(glue(output)) : glue(output)),
    'pcw:wasm': json(read(output.packed)),
    'pcw:elements': json(runtimeTable(output.widgets, config.flavour === 'test')),
    'pcw:packs': json(Object.fromEntries(packs)),
    'pcw:pack-addresses': packAddresses(output),
    'pcw:styles': json(styles),
    ...(output.format === 'plain' && { 'pcw:code': read(output.code), 'pcw:data': dataModule }),
  };
}

/** The bytes that the memory of a plain program begins with, unpacked once a page. */
const dataModule = `
import packed from 'pcw:wasm';
import { unmask } from ${JSON.stringify(join(www, 'shell/unpack.js'))};
let bytes;
export const data = () => (bytes ??= unmask(packed));
`;

/**
 * Written out, address by address: bundlers take along only what they see as `new URL('…', import.meta.url)`.
 * @param {Output} output
 */
function packAddresses({ packs }) {
  const rows = Object.entries(packs).map(([widget, pack]) => {
    const address = JSON.stringify(`./packs/${basename(pack)}`);
    return `${JSON.stringify(widget)}: () => new URL(${address}, import.meta.url),`;
  });
  return `export default { ${rows.join(' ')} };`;
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
      bundler.onLoad({ filter: /.*/, namespace: 'pcw' }, ({ path }) => ({ contents: modules[path], loader: 'js', resolveDir: www }));
    },
  };
}

/** @param {Config} config @param {Output} output */
async function bundle(config, output) {
  const classic = output.format !== 'module';
  checkImports(glue(output), readFileSync(output.wasm), output.wasm);
  await build({
    entryPoints: [join(www, `entry-${output.format}.js`)],
    outfile: join(config.outDir, output.file),
    bundle: true,
    inject: [join(www, 'shell/primordials.js')],
    minify: true,
    format: classic ? 'iife' : 'esm',
    // Browsers without WebAssembly are old: they have to be able to read what loads the other script.
    target: classic ? 'es2018' : 'es2022',
    // ASCII only: a page that names no character set reads a script in whatever is usual there.
    charset: 'ascii',
    legalComments: 'none',
    define: {
      PCW_VERSION: JSON.stringify(config.version),
      PCW_PLAIN_HASH: JSON.stringify(config.plainHash),
      // Only the quiz steps through the browser's history: other scripts leave the code for it out.
      PCW_HISTORY: String(output.widgets.includes('quiz')),
      // And only the outcome builder opens files, takes questions along and warns on leaving.
      PCW_OUTCOMES: String(output.widgets.includes('outcome-builder')),
    },
    plugins: [provide(await ownModules(config, output))],
    logLevel: 'warning',
  });
  if (!classic) accompany(config, output);
}

/**
 * Bundlers would take the one `import()` of an address for a part of the page that they have to find. What tells them to
 * leave it is lost in shrinking.
 * @param {string} file
 */
function leaveImport(file) {
  const parts = read(file).split(/\bimport\((?!\.)/);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} dynamic imports instead of one.`);
  writeFileSync(file, parts.join('import(/* webpackIgnore: true */ /* @vite-ignore */ '));
}

/** What lies beside the module form: its WebAssembly, and what editors and compilers read. @param {Config} config @param {Output} output */
function accompany({ outDir, version }, output) {
  leaveImport(join(outDir, output.file));
  copyFileSync(output.wasm, join(outDir, 'pcw_bg.wasm'));
  const { manifest, types } = describeElements(version);
  writeFileSync(join(outDir, 'custom-elements.json'), manifest);
  writeFileSync(join(outDir, 'pcw.d.mts'), types);
}

/** @type {Config} */
const config = JSON.parse(read(process.argv[2]));
mkdirSync(config.outDir, { recursive: true });
for (const output of config.outputs) await bundle(config, output);
