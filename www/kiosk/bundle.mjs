/** The kiosk page's script and style sheet as text: `node www/kiosk/bundle.mjs FOLDER`, called by `cargo xtask`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2];

await build({
  entryPoints: [join(here, 'kiosk.js'), join(here, 'kiosk.css')],
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  // ASCII only, and no newline at an end: the page names a hash of each text.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
});
