/**
 * A web server on this machine only: the built scripts, the pages of the tests, and pages that a test makes up.
 * It keeps a list of every request, so that a test sees what a browser asked for even if the browser does not say.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

const FOLDERS = {
  '/pkg/': join(ROOT, 'pkg'),
  '/test/': join(ROOT, 'target/pcw/test'),
  '/packs/': join(ROOT, 'crates/content/packs'),
  '/pages/': join(ROOT, 'tests/browser/pages'),
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * @typedef {{ body?: string | Buffer, status?: number, headers?: Record<string, string>, delay?: number }} Route
 *   `delay` is in milliseconds, before the answer starts.
 */

/** One server; `close` it when the test file ends. */
export class Site {
  /** @type {Map<string, Route>} */
  #routes = new Map();
  #server = createServer((request, response) => this.#answer(request, response));

  /** Every path asked for, in order. @type {string[]} */
  requests = [];

  /** Such as `http://127.0.0.1:40123`. */
  origin = '';

  async open() {
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', () => done(undefined)));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
    this.origin = `http://127.0.0.1:${address.port}`;
    return this;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /**
   * Serves something a test made up. An object is served as JSON.
   *
   * @param {string} path begins with `/`
   * @param {string | object} body
   * @param {Omit<Route, 'body'>} [route]
   * @returns {string} the whole address
   */
  put(path, body, route = {}) {
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    this.#routes.set(path, { ...route, body: text });
    return this.origin + path;
  }

  async #answer(request, response) {
    const path = decodeURIComponent(new URL(request.url ?? '/', this.origin).pathname);
    this.requests.push(path);
    const route = this.#routes.get(path) ?? (await fromFolder(path));
    if (route.delay) await new Promise((done) => setTimeout(done, route.delay));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(route.status ?? 200, { 'content-type': type, 'cache-control': 'no-store', ...route.headers });
    response.end(route.body);
  }
}

/** @returns {Promise<Route>} */
async function fromFolder(path) {
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (!path.startsWith(prefix) || !file.startsWith(folder)) continue;
    try {
      return { body: await readFile(file) };
    } catch {
      break;
    }
  }
  return { status: 404, body: 'There is no such page.', headers: { 'content-type': 'text/plain' } };
}
