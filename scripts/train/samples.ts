import { existsSync, readFileSync } from 'node:fs';
import { type Cause, examplesOf } from '../../lib/causes/define.ts';
import { causes } from '../../lib/causes/index.ts';
import { maskAddresses, maskChecks, maskNames } from '../../lib/causes/mask.ts';
import { codeMarks } from '../../lib/causes/second-opinion.ts';
import { BUCKETS } from '../../lib/diagnosis.ts';
import { termsOf } from '../../lib/likeness/terms.ts';
import { readReply } from '../../lib/notice/reply.ts';
import { openRowsIn, type Row, repliesIn } from '../corpus/rows.ts';
import type { Plan } from './fit.ts';

/** A text as the trainer sees it. */
export interface Sample {
  terms: string[];
  label: string;
}

/** More terms (4 samples, 0.5) answer no more replies: three folds of the open ones, 91.4 and 91.6 % right, 44 and 62 kB packed. */
export const REPLY_PLAN: Plan = { labels: BUCKETS, fewestSamples: 6, leastWeight: 0.6 };

const here = (path: string) => new URL(path, import.meta.url);

function sample(text: string, label: string): Sample {
  const reply = readReply(text);
  const words = maskChecks(maskNames(maskAddresses(reply.text)));
  return { label, terms: [...new Set(termsOf(words, codeMarks(reply)))] };
}

/** The replies that may be looked at. */
export const openRows = (): Row[] =>
  openRowsIn(
    ['../../tests/corpus/', '../../tests/corpus/varied/', '../../../shared/corpus/'].map(here),
    repliesIn,
  );

/** The labelled rows and all else that says what words mean. */
export function collectSamples(rows: readonly Row[]): Sample[] {
  return [
    ...rows.flatMap(({ written, recipients }) => {
      const bucket = recipients[0]?.buckets?.[0];
      return bucket ? [sample(written, bucket)] : [];
    }),
    ...causes.flatMap((cause) => examplesOf(cause as Cause).is.map((text) => sample(text, cause.bucket))),
    ...wordings(),
    ...documented(here('../../../shared/handbook/provider-codes.jsonl')),
  ];
}

/** Wordings made up for this, one a line, the bucket first: how administrators vary what servers say. */
function wordings(): Sample[] {
  const lines = readFileSync(here('wordings.txt'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const end = line.indexOf(': ');
    return sample(line.slice(end + 2), line.slice(0, end));
  });
}

/** The providers' own tables of codes. */
function documented(table: URL): Sample[] {
  if (!existsSync(table)) return [];
  const rows = readFileSync(table, 'utf8').split('\n').filter(Boolean);
  return rows.flatMap((line) => {
    const { reply, enhanced, text, bucket } = JSON.parse(line) as Record<string, string | null>;
    if (!text || !bucket) return [];
    return [sample([reply?.split('/')[0], enhanced, text].filter(Boolean).join(' '), bucket)];
  });
}
