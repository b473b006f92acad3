import { run } from '../../../../scripts/conformance/dkim-keys.ts';
import { testSuite } from '../suite.ts';

testSuite('dkim-keys', 38, run);
