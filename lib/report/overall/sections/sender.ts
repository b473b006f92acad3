import type { Report } from '../../../diagnosis.ts';
import type { Identity } from '../../../identities.ts';
import type { CheckOffer } from '../../../messages.ts';
import { IDENTITY_LABELS } from '../../labels.ts';
import type { Piece, Said, Section } from '../document.ts';

/** A bounce that was handed over with the wish for a report, and who it claims to be from. */
export interface HandedBounce {
  report: Report;
  identities: CheckOffer['identities'];
  mismatches: CheckOffer['mismatches'];
}

const factOf = ({ role, name, detail, sentence }: Identity) => ({
  label: { key: IDENTITY_LABELS[role] },
  said: [...[name, detail].flatMap((value): Said[] => (value ? [{ code: value }] : [])), sentence] as Said[],
});

/** R43: From, return-path, signature and server of the returned message side by side, mismatches first. */
export function senderSection(bounce: HandedBounce | undefined): Section[] {
  if (!bounce || bounce.identities.length === 0) return [];
  const { identities, mismatches } = bounce;
  const said: Piece[] = mismatches.length > 0 ? [{ kind: 'words', said: mismatches }] : [];
  const facts: Piece = { kind: 'facts', facts: identities.map(factOf) };
  return [{ id: 'sender', title: { key: 'overall_section_sender' }, pieces: [...said, facts] }];
}
