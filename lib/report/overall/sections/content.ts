import type { ContentFinding, ContentReview } from '../../../content/define.ts';
import { type ContentTurn, turnOfContent } from '../../../content/offer.ts';
import { sumOf } from '../../../content/sum-of.ts';
import type { Report } from '../../../diagnosis.ts';
import type { Finding } from '../../../dns/finding.ts';
import type { MessageKey } from '../../../i18n.ts';
import { SEVERITY_LABELS } from '../../labels.ts';
import type { ListItem, Said, Section } from '../document.ts';

/** What was found in the returned message, and whether it is its turn (R40). */
export interface ToldContent {
  review: ContentReview;
  turn: ContentTurn;
}

/** The turn of whichever recipient's bounce leaves most open; recipients and authentication come before. */
export function contentTurn({ recipients }: Report, findings: readonly Finding[]): ContentTurn {
  const turns = recipients.map((diagnosis) => turnOfContent(diagnosis, findings));
  return (['now', 'later'] as const).find((turn) => turns.includes(turn)) ?? 'never';
}

const itemOf = ({ severity, sentence, evidence }: ContentFinding): ListItem => ({
  said: [sentence],
  beside: [{ key: SEVERITY_LABELS[severity] }, ...evidence.map((code): Said => ({ code }))],
});

/** Why the content is not told; nothing where it is. */
export function whyNoContent(content: ToldContent | undefined): MessageKey | undefined {
  if (!content || content.review.returned === 'nothing') return 'overall_unchecked_content';
  if (content.turn === 'later') return 'overall_unchecked_content_later';
  return content.turn === 'never' ? 'overall_unchecked_content_never' : undefined;
}

/** What the returned message shows by itself, last of all evidence. */
export function contentSection(content: ToldContent | undefined): Section[] {
  if (!content || whyNoContent(content)) return [];
  const { review } = content;
  return [
    {
      id: 'content',
      title: { key: 'overall_section_content' },
      pieces: [
        { kind: 'words', said: sumOf(review) },
        ...(review.findings.length > 0
          ? [{ kind: 'list', items: review.findings.map(itemOf) } as const]
          : []),
      ],
    },
  ];
}
