import { run } from '../../../scripts/conformance/doh-txt.ts';
import { testSuite } from './suite.ts';

testSuite('doh-txt', 4, run);
