/** The module form, for bundlers: the WebAssembly and the default packs are files beside it. */
import elements from 'pcw:elements';
import addresses from 'pcw:pack-addresses';
import { compileFetched } from './shell/fetched.js';
import { packsBeside } from './shell/packbeside.js';
import { packsFrom } from './shell/packdefault.js';
import { assembled } from './shell/program.js';
import { register } from './shell/register.js';
import { programFrom } from './shell/runtime.js';

const compile = () => compileFetched(new URL('pcw_bg.wasm', import.meta.url));
programFrom(assembled(compile, () => new URL('pcw.nowasm.js', import.meta.url)));
packsFrom(packsBeside(addresses));
register(elements);

export { version } from './shell/version.js';
