/**
 * Makes what is needed for frames: `node www/embed/build.mjs FOLDER`, called by `cargo xtask build`. The page as it
 * stands, its script with the attributes of every widget in it, and the script for the page around.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { attributeTable } from './attributes.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Style sheets come in as text, minified. @type {import('esbuild').Plugin} */
const styles = {
  name: 'styles',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: 'es2020' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  format: 'iife',
  // As old as what the plain build still runs in.
  target: 'es2018',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to: node www/embed/build.mjs FOLDER');
mkdirSync(folder, { recursive: true });
copyFileSync(join(here, 'embed.html'), join(folder, 'embed.html'));
copyFileSync(join(here, 'embed-message.schema.json'), join(folder, 'embed-message.schema.json'));
await build({ ...shared, entryPoints: [join(here, 'pcw-embed.js')], outfile: join(folder, 'pcw-embed.js') });
await build({
  ...shared,
  entryPoints: [join(here, 'embed.js')],
  outfile: join(folder, 'embed.js'),
  define: { PCW_ATTRIBUTES: JSON.stringify(attributeTable()) },
  plugins: [styles],
});
