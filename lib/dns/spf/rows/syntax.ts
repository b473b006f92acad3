import { PROBLEMS } from '../problems.ts';
import type { Breakage, Problem, SpfRecord } from '../record.ts';
import { repairRecord } from '../repair.ts';
import { type SpfRow, say } from './view.ts';

const MACROS: Problem[] = ['bad-macro', 'exp-only-macro'];

const idOf = ({ problem }: Breakage) => (MACROS.includes(problem) ? 'macro-syntax' : 'syntax');

/** What receivers cannot read; one mistake anywhere makes the whole record an error (RFC 7208 section 4.6). */
export function judgeSyntax(subject: string, record: SpfRecord): SpfRow[] {
  const rewritten = repairRecord(record.text);
  const kinds = ['syntax', 'macro-syntax'];
  return kinds.flatMap((id) => {
    const broken = record.broken.find((breakage) => idOf(breakage) === id);
    if (broken === undefined) return [];
    return [
      {
        verdict: 'fail' as const,
        id,
        summary: say('dns_spf_syntax', subject, broken.term.text),
        explanation: say(PROBLEMS[broken.problem]),
        record: record.text,
        span: broken,
        ...(rewritten !== undefined && { rewritten }),
      },
    ];
  });
}
