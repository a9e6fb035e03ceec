/** The drop-in script: everything inside, nothing fetched. */
import elements from 'pcw:elements';
import packs from 'pcw:packs';
import packed from 'pcw:wasm';
import { packsFrom, packsInside } from './shell/packdefault.js';
import { register } from './shell/register.js';
import { loadFrom } from './shell/runtime.js';
import { compilePacked } from './shell/unpack.js';

loadFrom(() => compilePacked(packed));
packsFrom(packsInside(packs));
register(elements);
