/** The host matrix in Firefox. */
import { suiteOf } from './engine-suite.mjs';

suiteOf('firefox');
