/** The host matrix in Chromium. */
import { suiteOf } from './engine-suite.mjs';

suiteOf('chromium');
