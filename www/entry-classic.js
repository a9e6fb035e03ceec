/** The drop-in script: everything inside, nothing fetched unless there is no WebAssembly. */
import elements from 'pcw:elements';
import packs from 'pcw:packs';
import packed from 'pcw:wasm';
import { besideScript } from './shell/ownscript.js';
import { packsFrom, packsInside } from './shell/packdefault.js';
import { assembled } from './shell/program.js';
import { register } from './shell/register.js';
import { programFrom } from './shell/runtime.js';
import { compilePacked } from './shell/unpack.js';

programFrom(assembled(() => compilePacked(packed), () => besideScript('pcw.nowasm.js')));
packsFrom(packsInside(packs));
register(elements);
