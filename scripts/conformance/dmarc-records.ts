import { appliedPolicy, readDmarc } from '../../lib/dns/dmarc/record.ts';
import { inspectDmarc, isDmarc } from '../../lib/dns/dmarc/syntax.ts';
import { differenceOf, runSuite } from './suite.ts';

interface Case {
  record: string;
  isRecord: boolean;
  p: string | null;
  applied: string | null;
  findings: string[];
}

function readAlone(text: string): Omit<Case, 'record'> {
  const findings = inspectDmarc(text).map(({ id, detail }) =>
    detail ? `dmarc-${id}:${detail}` : `dmarc-${id}`,
  );
  if (!isDmarc(text)) return { isRecord: false, p: null, applied: null, findings };
  const record = readDmarc(text);
  const p = record.policy?.p;
  return { isRecord: true, p: p ?? null, applied: p ? appliedPolicy(p, record) : null, findings };
}

/** Reading one DMARC record: RFC 9989. */
export const run = () =>
  runSuite<Case>('dmarc-records', async ({ record, isRecord, p, applied, findings }) =>
    differenceOf({ isRecord, p, applied, findings }, { ...readAlone(record) }),
  );
