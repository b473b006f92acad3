import type { Report } from '../../../diagnosis.ts';
import type { MessageKey } from '../../../i18n.ts';
import type { Identity, IdentityRole } from '../../../identities.ts';
import type { CheckOffer } from '../../../messages.ts';
import type { Piece, Said, Section } from '../document.ts';

/** A bounce that was handed over with the wish for a report, and who it claims to be from. */
export interface HandedBounce {
  report: Report;
  identities: CheckOffer['identities'];
  mismatches: CheckOffer['mismatches'];
}

const LABELS: Record<IdentityRole, MessageKey> = {
  from: 'panel_identity_from',
  'return-path': 'panel_identity_path',
  signature: 'panel_identity_signature',
  server: 'panel_identity_server',
};

const factOf = ({ role, name, detail, sentence }: Identity) => ({
  label: { key: LABELS[role] } as const,
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
