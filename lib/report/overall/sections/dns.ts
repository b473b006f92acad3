import type { Target } from '../../../diagnosis.ts';
import type { Finding, Verdict } from '../../../dns/finding.ts';
import type { Message } from '../../../i18n.ts';
import type { FindingPiece, Piece, Section } from '../document.ts';
import { type Clock, momentOf } from '../time.ts';

/** What DNS said, once somebody asked it. */
export interface DnsAnswers {
  findings: readonly Finding[];
  /** What could not even be asked. */
  failed: readonly Target[];
  /** What it means for the bounces of one reason; empty where it has no say in any. */
  ties: readonly { about: Message; sentences: readonly string[] }[];
}

const RANKS: Record<Verdict, number> = { fail: 0, warn: 1, unchecked: 2, info: 3, pass: 4 };

/** What is fine is told in one line, with the records that a reader would look up at once. */
function pieceOf(finding: Finding, clock: Clock): FindingPiece {
  const { check, verdict, id, subject, summary, explanation, records, fix, page, at, resolver } = finding;
  const isFine = verdict === 'pass';
  const time = momentOf(Date.parse(at), clock);
  return {
    kind: 'finding',
    check,
    verdict,
    id,
    subject,
    summary,
    ...(explanation && !isFine && { explanation }),
    records,
    ...(fix !== undefined && { fix }),
    ...(page && { page }),
    asked: asked({ subject, resolver, time, verdict }),
  };
}

function asked({
  subject,
  resolver,
  time,
  verdict,
}: Pick<Finding, 'subject' | 'resolver' | 'verdict'> & { time: string }): FindingPiece['asked'] {
  if (!resolver) return { key: 'panel_asked_nobody', values: [subject, time] };
  return {
    key: verdict === 'unchecked' ? 'panel_asked_in_vain' : 'panel_asked',
    values: [subject, resolver, time],
  };
}

/** What is wrong first; otherwise in the order in which it was asked. */
const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => RANKS[one.verdict] - RANKS[other.verdict]);

const isList = ({ check }: Finding) => check === 'blocklists';

/** Authentication and block lists, each with the time and who answered; nothing while nobody was asked. */
export function dnsSections(answers: DnsAnswers | undefined, clock: Clock): Section[] {
  if (!answers || answers.findings.length === 0) return [];
  const { findings, ties } = answers;
  const pieces = (some: readonly Finding[]): Piece[] => worstFirst(some).map((one) => pieceOf(one, clock));
  const facts = ties.map(({ about, sentences }) => ({
    label: about,
    said: sentences.map((words) => ({ words })),
  }));
  const said: Piece[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  const proof = findings.filter((finding) => !isList(finding));
  const lists = findings.filter(isList);
  return [
    ...(proof.length > 0
      ? [
          {
            id: 'authentication',
            title: { key: 'overall_section_dns' },
            pieces: [...said, ...pieces(proof)],
          } as const,
        ]
      : []),
    ...(lists.length > 0
      ? [{ id: 'blocklists', title: { key: 'overall_section_lists' }, pieces: pieces(lists) } as const]
      : []),
  ];
}
