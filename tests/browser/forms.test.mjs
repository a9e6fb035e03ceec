/** The classic scripts: all widgets in one, and the quiz alone. The module form has a file of its own. */
import { oneOfEach, singles } from './harness/packs.mjs';
import { journey, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

journey('the drop-in with all widgets runs a quiz', { scripts: ['/pkg/pcw.js'], pack: oneOfEach() }, ({ quiz }) => quiz.takeAll(oneOfEach()));

journey('both scripts on one page live side by side, silently', { scripts: ['/pkg/pcw.js', QUIZ_SCRIPT], pack: singles(1) }, ({ quiz }) => quiz.takeAll(singles(1)));
