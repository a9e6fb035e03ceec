/**
 * A web server on this machine that serves as badly, or as strictly, as real ones do. It answers under two names,
 * 127.0.0.1 and localhost, which browsers take for two sites. Every case has a folder of its own, so that many can
 * be open at once, and the host knows what each was asked for.
 */
import { createServer } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {Buffer | string} [body]
 * @property {number} [status] 200 when not set
 * @property {Record<string, string>} [headers] as they are, nothing added
 * @property {number} [pieces] the body in so many pieces, a tenth of a second apart
 * @property {boolean} [bare] as a server of old: no length, no encoding, and the connection closed at the end
 */

/** The time between two pieces, in milliseconds. */
const GAP = 100;

export class Host {
  /** @type {Map<string, { answers: Map<string, Answer>, asked: string[], offline: boolean }>} */
  #folders = new Map();
  #server = createServer((request, response) => this.#answer(request, response));

  async open() {
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', () => done(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    /** Such as `http://127.0.0.1:40123`. */
    this.origin = `http://127.0.0.1:${port}`;
    /** The same server, under a name that makes it another site. */
    this.elsewhere = `http://localhost:${port}`;
    return this;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /**
   * A folder for one case.
   * @param {string} name
   * @param {Map<string, Answer>} answers by path in the folder, still as it stands in an address; `?…` is left out
   */
  serve(name, answers) {
    this.#folders.set(name, { answers, asked: [], offline: false });
  }

  /** What was asked for in a folder, in order, with what stood behind `?`; from the other site with `elsewhere:`. @param {string} name */
  asked(name) {
    return this.#folders.get(name)?.asked ?? [];
  }

  /** From now on nothing of this folder is answered, as when the network is lost. @param {string} name */
  cutOff(name) {
    const folder = this.#folders.get(name);
    if (folder) folder.offline = true;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const [, name, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const folder = this.#folders.get(name ?? '');
    if (!folder) return lost(response);
    if (folder.offline) return request.socket.destroy();
    const path = decodeURIComponent(rest.split('?')[0]);
    const from = request.headers.host?.startsWith('localhost') ? 'elsewhere:' : '';
    folder.asked.push(from + decodeURIComponent(rest));
    const answer = folder.answers.get(decodeURIComponent(rest)) ?? folder.answers.get(path);
    return answer ? give(response, answer) : lost(response);
  }
}

/** @param {import('node:http').ServerResponse} response @param {Answer} answer */
async function give(response, { body = '', status = 200, headers = {}, pieces = 1, bare = false }) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  if (bare) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    response.socket?.end(Buffer.concat([Buffer.from(`HTTP/1.0 ${status} OK\r\n${lines}\r\n`), bytes]));
    return;
  }
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length && pieces > 1; at += size) {
    response.write(bytes.subarray(at, at + size));
    await new Promise((done) => setTimeout(done, GAP));
  }
  response.end(pieces > 1 ? undefined : bytes);
}

/** What IIS and others say, as a web page. @param {import('node:http').ServerResponse} response */
function lost(response) {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end('<!doctype html><title>404</title><h1>The page cannot be found.</h1>');
}
