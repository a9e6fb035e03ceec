/** Pages whose other scripts change the language and the page under everybody's feet: nothing of it is seen. */
import { bereft, besieged } from './harness/hostile.mjs';
import { HOSTILITIES } from './harness/hostile-scripts.mjs';
import { useBrowser } from './harness/visit.mjs';

useBrowser();

for (const hostility of HOSTILITIES) besieged(hostility);

bereft('TextDecoder', 'window.TextDecoder = undefined;');
