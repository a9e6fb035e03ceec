/** The host matrix in WebKit. */
import { suiteOf } from './engine-suite.mjs';

suiteOf('webkit');
