/** The drop-in script: everything inside, nothing fetched. */
import elements from 'pcw:elements';
import packed from 'pcw:wasm';
import { register } from './shell/register.js';
import { loadFrom } from './shell/runtime.js';
import { compilePacked } from './shell/unpack.js';

loadFrom(() => compilePacked(packed));
register(elements);
