import type { Finding, Verdict } from '../../../dns/finding.ts';
import type { Message } from '../../../i18n.ts';
import type { FindingPiece } from '../document.ts';
import { type Clock, momentOf } from '../time.ts';

const RANKS: Record<Verdict, number> = { fail: 0, warn: 1, unchecked: 2, info: 3, pass: 4 };

/** Whom it was asked of, and when, with the time zone. */
function askedOf({ subject, resolver, at, verdict }: Finding, clock: Clock): Message {
  const time = momentOf(Date.parse(at), clock);
  if (!resolver) return { key: 'panel_asked_nobody', values: [subject, time] };
  return {
    key: verdict === 'unchecked' ? 'panel_asked_in_vain' : 'panel_asked',
    values: [subject, resolver, time],
  };
}

/** What is fine, or could not be checked, is told in a line; what is wrong with all that repairs it. */
function pieceOf(finding: Finding, clock: Clock): FindingPiece {
  const { check, verdict, id, subject, summary, explanation, records, fix, page } = finding;
  const isWrong = verdict === 'fail' || verdict === 'warn';
  return {
    kind: 'finding',
    check,
    verdict,
    id,
    subject,
    summary,
    records,
    ...(isWrong && explanation && { explanation }),
    ...(isWrong && fix !== undefined && { fix }),
    ...(isWrong && page && { page }),
    asked: askedOf(finding, clock),
  };
}

/** Records and origin that the row above has shown are not shown again. */
function withoutRepeats(pieces: readonly FindingPiece[]): FindingPiece[] {
  const shown = new Set<string>();
  const isNew = (text: string) => !shown.has(text) && shown.add(text);
  return pieces.map(({ asked, ...piece }) => {
    const records = piece.records.filter((record) => isNew(`${piece.subject} ${record}`));
    const isAskedAnew = asked && isNew(JSON.stringify(asked));
    return { ...piece, records, ...(isAskedAnew && { asked }) };
  });
}

/** What DNS said as pieces of the report, what is wrong first; otherwise in the order in which it was asked. */
export const findingPieces = (findings: readonly Finding[], clock: Clock): FindingPiece[] =>
  withoutRepeats(
    [...findings]
      .sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict])
      .map((finding) => pieceOf(finding, clock)),
  );
