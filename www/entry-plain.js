/** The program as plain JavaScript: usable alone, and loaded by the other scripts where there is no WebAssembly. */
import { asmFunc } from 'pcw:code';
import elements from 'pcw:elements';
import { makeGlue } from 'pcw:glue';
import packs from 'pcw:packs';
import { packsFrom, packsInside } from './shell/packdefault.js';
import { offerPlain } from './shell/plain.js';
import { register } from './shell/register.js';
import { programFrom } from './shell/runtime.js';

const program = { makeGlue, instantiate: asmFunc };
programFrom(() => program);
packsFrom(packsInside(packs));
// Loaded by a script of ours it only helps out: a page that shows one widget must not find others come to life.
if (typeof document !== 'object' || offerPlain(program)) register(elements);
