import { run as runAlignment } from '../../../../scripts/conformance/alignment.ts';
import { run as runRecords } from '../../../../scripts/conformance/dmarc-records.ts';
import { testSuite } from '../suite.ts';

testSuite('dmarc-records', 86, runRecords);
testSuite('alignment', 8, runAlignment);
