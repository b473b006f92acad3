import type { Finding } from '../dns/finding.ts';

/** Rows that never get an answer: they say what nobody outside can know, and no trouble is behind them. */
const NEVER_ANSWERED = new Set([
  'bl-private',
  'bl-private-address',
  'bl-unsupported',
  'dkim-selector-unknown',
  'dnssec-unchecked',
  'ptr-private',
  'req-not-in-dns',
]);

/** The rows that would have told, had somebody answered; `signs` are those of each row. */
export function isUnanswered(rows: readonly { finding: Finding; signs: readonly string[] }[]): boolean {
  const hasAnsweringList = rows.some(({ finding: { id } }) => id === 'bl-listed' || id === 'bl-not-listed');
  return rows.some(({ finding: { id, check, verdict }, signs }) => {
    if (verdict !== 'unchecked' || NEVER_ANSWERED.has(id) || check === 'requirements') return false;
    return check !== 'blocklists' || !hasAnsweringList || signs.includes('bl-named-unknown');
  });
}
