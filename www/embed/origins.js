/** Where content may come from: the website of the page itself, and those that its own file lists. */

/** Widgets' attributes that name a file. */
export const SOURCES = ['src', 'quiz-src'];

export class Origins {
  /**
   * @param {string} listed the content of `<meta name="pcw-origins">`, parted by spaces or commas
   * @param {{ protocol: string, origin: string }} page where the page itself lies; in a sandbox too that is its address
   */
  constructor(listed, page) {
    this.onDisk = page.protocol === 'file:';
    /** @type {string[]} */
    this.all = this.onDisk ? [] : [page.origin];
    /** What is listed and is no origin. @type {string[]} */
    this.faulty = [];
    for (const one of listed.split(/[\s,]+/).filter(Boolean)) {
      const origin = webOrigin(one);
      (origin ? this.all : this.faulty).push(origin || one);
    }
  }

  /**
   * Why content may not be fetched from there; undefined where it may.
   * @param {string} address
   * @param {string} base what it is relative to
   * @returns {'address' | 'stranger' | undefined}
   */
  refusal(address, base) {
    let url;
    try {
      url = new URL(address, base);
    } catch {
      return 'address';
    }
    // The element itself says why a page on disk cannot read a file.
    if (this.onDisk && url.protocol === 'file:') return undefined;
    // A `data:` address would be a stranger's text as well.
    return this.all.includes(webOrigin(url.href)) ? undefined : 'stranger';
  }

  /**
   * The same as a policy, so that a redirect leads nowhere else either. Origins are written out: `'self'` means nothing
   * in a sandbox. None on disk, where browsers differ in what an origin is.
   * @param {string} script the address of the widget's script
   */
  policy(script) {
    if (this.onDisk) return '';
    const all = this.all.join(' ');
    const code = [...new Set([this.all[0], webOrigin(script)])].filter(Boolean).join(' ');
    return [
      "default-src 'none'",
      `script-src ${code} 'wasm-unsafe-eval'`,
      `style-src ${this.all[0]}`,
      `connect-src ${all}`,
      `img-src data: ${all}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
  }
}

/** The origin of an http(s) address, else nothing: `*` stands for nobody. @param {string} address */
export function webOrigin(address) {
  try {
    const { protocol, host, origin } = new URL(address);
    return /^https?:$/.test(protocol) && !host.includes('*') ? origin : '';
  } catch {
    return '';
  }
}

/** The website of an address, for people to read; its scheme where it has none, and nothing where it is not valid. @param {string} address @param {string} base */
export function websiteOf(address, base) {
  try {
    const { href, protocol } = new URL(address, base);
    return webOrigin(href) || protocol;
  } catch {
    return '';
  }
}
