/** The module form, for bundlers: the WebAssembly is a file beside it. */
import elements from 'pcw:elements';
import { compileFetched } from './shell/fetched.js';
import { register } from './shell/register.js';
import { loadFrom } from './shell/runtime.js';

loadFrom(() => compileFetched(new URL('pcw_bg.wasm', import.meta.url)));
register(elements);

export { version } from './shell/version.js';
