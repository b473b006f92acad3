import type { Target } from '../../../diagnosis.ts';
import type { Finding } from '../../../dns/finding.ts';
import type { Message } from '../../../i18n.ts';
import type { Piece, Section } from '../document.ts';
import type { Clock } from '../time.ts';
import { findingPieces } from './finding-pieces.ts';
import { isOfLists } from './lists.ts';

/** What DNS means for the bounces of one reason, the verdict first. */
export interface Tie {
  about: Message;
  sentences: readonly string[];
  /** Does it, or may it, explain them? */
  isCause?: boolean;
}

/** What DNS said, once somebody asked it. */
export interface DnsAnswers {
  findings: readonly Finding[];
  /** What could not even be asked. */
  failed: readonly Target[];
  /** What it means for the bounces of one reason; empty where it has no say in any. */
  ties: readonly Tie[];
}

/** What proves who sends, each with the time and who answered; before it what that means for the bounces. */
export function dnsSection({ findings, ties }: DnsAnswers, clock: Clock): Section[] {
  const rows = findings.filter((finding) => !isOfLists(finding));
  if (rows.length === 0) return [];
  const facts = ties.map(({ about, sentences }) => ({
    label: about,
    said: sentences.map((words) => ({ words })),
  }));
  const said: Piece[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  return [
    {
      id: 'authentication',
      title: { key: 'overall_section_dns' },
      pieces: [...said, ...findingPieces(rows, clock)],
    },
  ];
}
