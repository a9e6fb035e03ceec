/**
 * A server that behaves badly, on another origin than the page. Every page may read what it sends, so that whatever
 * keeps an answer from being shown is our own doing.
 */
import { createServer } from 'node:http';

/** What a large answer has, in bytes. */
const LARGE = 50 * 1024 * 1024;

/** One such server; `close` it when the test file ends. */
export class FaultServer {
  /** What lies at a path, where it is nothing bad; the test can change it. @type {Map<string, string>} */
  sound = new Map();
  /** Every path asked for, in order. @type {string[]} */
  requests = [];
  /** Whether it can be reached at all. */
  reachable = true;
  /** Such as `http://127.0.0.1:40123`. */
  origin = '';

  #server = createServer((request, response) => this.#answer(request, response));

  async open() {
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', () => done(undefined)));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    this.origin = `http://127.0.0.1:${address.port}`;
    return this;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #answer(request, response) {
    const url = new URL(request.url ?? '/', this.origin);
    this.requests.push(url.pathname);
    if (!this.reachable) return request.socket.destroy();
    const send = (status, type, body, more = {}) => {
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', 'cache-control': 'no-store', ...more });
      if (body !== undefined) response.end(body);
    };
    const sound = this.sound.get(url.pathname);
    if (sound !== undefined) return send(200, 'application/json', sound);
    switch (url.pathname) {
      case '/silent':
        return undefined;
      case '/stalls':
        send(200, 'application/json');
        return response.write('{"schemaVersion": 1,');
      case '/announced':
        // The rest never comes: whoever waits for it waits too long.
        send(200, 'application/json', undefined, { 'content-length': String(LARGE) });
        return response.write('{');
      case '/unannounced':
        send(200, 'application/json');
        return response.write(Buffer.alloc(4 * 1024 * 1024, ' '));
      case '/html':
        return send(200, 'text/html', '<!doctype html><title>Log in</title><p>Please log in.</p>');
      case '/deep':
        return send(200, 'application/json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`);
      case '/moved':
        return send(302, 'text/plain', '', { location: url.searchParams.get('to') ?? '/' });
      default:
        return send(500, 'application/json', '{"error": "The server has a fault."}');
    }
  }
}
