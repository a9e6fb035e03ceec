/** The drop-in script: everything inside, nothing fetched. */
import elements from 'pcw:elements';
import base64 from 'pcw:wasm';
import { compileInflated } from './shell/inflate.js';
import { register } from './shell/register.js';
import { loadFrom } from './shell/runtime.js';

loadFrom(() => compileInflated(base64));
register(elements);
