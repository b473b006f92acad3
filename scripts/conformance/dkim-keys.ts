import { judgeKey } from '../../lib/dns/dkim/judge.ts';
import { differenceOf, runSuite } from './suite.ts';

const FIELDS = ['status', 'error', 'k', 'bits', 'encoding', 'h', 's', 't', 'warn'];

type Case = { txt: string[] } & Record<string, unknown>;

/** Judging DKIM key records: RFC 6376, 8301, 8463. */
export const run = () =>
  runSuite<Case>('dkim-keys', async (one) => {
    const expected = Object.fromEntries(
      FIELDS.flatMap((field) => (field in one ? [[field, one[field]]] : [])),
    );
    return differenceOf(expected, { ...(await judgeKey(one.txt)) });
  });
