/** WebKit through its own driver: a small client of the W3C protocol, one session at a time. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const DRIVER = process.env.PCW_WEBKIT ?? '/usr/bin/WebKitWebDriver';
const DISPLAY_SERVER = process.env.PCW_XVFB ?? '/usr/bin/Xvfb';

/** Longest wait for an answer of the driver, in milliseconds. */
const ANSWER = 60_000;

/** Why WebKit cannot be driven on this machine; empty where it can. */
export function lacking() {
  const gone = [DRIVER, DISPLAY_SERVER].filter((program) => !existsSync(program));
  if (gone.length) return `${gone.join(' and ')} is not there; on Debian type \`sudo apt-get install webkit2gtk-driver xvfb\``;
  return browserProgram() ? '' : 'MiniBrowser, which comes with WebKitGTK, is not there';
}

/** The browser that the driver starts lies in a folder named for the machine and WebKit's version. */
function browserProgram() {
  const [top] = ['/usr/lib', '/usr/libexec'].flatMap((lib) => (existsSync(lib) ? [lib] : []));
  const below = readdirSync(top).flatMap((name) => ['4.1', '6.0', '4.0'].map((version) => `${top}/${name}/webkit2gtk-${version}/MiniBrowser`));
  return below.find((path) => existsSync(path));
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/** A screen that nobody sees, and the driver on it. */
export class Driver {
  /** @param {Record<string, string>} settings more for the environment */
  async open(settings) {
    this.screen = spawn(DISPLAY_SERVER, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await new Promise((done, fail) => {
      this.screen?.on('error', fail);
      this.screen?.on('exit', (code) => fail(new Error(`Xvfb ended with ${code} before it had a screen.`)));
      this.screen?.stdio[3]?.on('data', (text) => done(String(text).trim()));
    });
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // In containers the browser may make no sandbox of its own, and has no graphics card to share memory with.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      ...settings,
    };
    this.process = spawn(DRIVER, ['-p', String(port)], { stdio: 'ignore', env });
    this.address = `http://127.0.0.1:${port}`;
    await this.#answers();
    return this;
  }

  async #answers() {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.call('GET', '/status');
        return;
      } catch (problem) {
        if (attempt > 200) throw problem;
        await new Promise((next) => setTimeout(next, 50));
      }
    }
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async call(method, path, body) {
    const response = await fetch(`${this.address}${path}`, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(ANSWER) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  }

  async session() {
    const wanted = {
      browserName: 'MiniBrowser',
      // Pages are looked at from their first moment, not once they have loaded.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browserProgram(), args: ['--automation'] },
    };
    const { sessionId, capabilities } = await this.call('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    return new Session(this, `/session/${sessionId}`, capabilities.browserVersion);
  }

  /** Ends both, by what started them. */
  close() {
    this.process?.kill();
    this.screen?.kill();
  }
}

/** One window. */
export class Session {
  /** @param {Driver} driver @param {string} path @param {string} version */
  constructor(driver, path, version) {
    this.driver = driver;
    this.path = path;
    this.version = version;
  }

  /** @param {string} url */
  goto(url) {
    return this.driver.call('POST', `${this.path}/url`, { url });
  }

  /**
   * Runs a function in the page, or in its first frame.
   * @param {(...values: any[]) => any} task @param {unknown[]} values @param {boolean} [inFrame]
   */
  async run(task, values, inFrame = false) {
    await this.driver.call('POST', `${this.path}/frame`, { id: null });
    if (inFrame) await this.driver.call('POST', `${this.path}/frame`, { id: 0 });
    return this.driver.call('POST', `${this.path}/execute/sync`, { script: `return (${task}).apply(null, arguments);`, args: values });
  }

  /** A picture of the window, as PNG. */
  async picture() {
    return Buffer.from(await this.driver.call('GET', `${this.path}/screenshot`), 'base64');
  }

  close() {
    return this.driver.call('DELETE', this.path);
  }
}
