import type { CheckName, Target } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import type { CheckOffer } from '../lib/messages.ts';
import { shortened } from '../lib/report/harmless.ts';
import { IDENTITY_LABELS } from '../lib/report/labels.ts';
import { Definitions } from './Definitions.tsx';
import { Icon } from './Icon.tsx';

interface Props extends Pick<CheckOffer, 'identities' | 'mismatches'> {
  targets: readonly Target[];
  translate: Translate;
}

/** Checks that hold these names against one another. */
const ABOUT_THEM: readonly CheckName[] = ['spf', 'dkim', 'dmarc', 'requirements'];
/** A message with more signatures than this is a joke. */
const SHOWN = 8;
/** RFC 1035 section 2.3.4. */
const LONGEST_NAME = 253;

/** Who the returned message claims to be from, side by side, those that do not match flagged (R43). */
export function Identities({ targets, identities, mismatches, translate }: Props) {
  if (!identities[0] || !targets.some(({ check }) => ABOUT_THEM.includes(check))) return null;
  return (
    <div class="identities">
      <Definitions
        entries={identities.slice(0, SHOWN).map(({ role, name, detail, isMismatch, sentence }) => ({
          label: IDENTITY_LABELS[role],
          values: [
            <>
              {isMismatch && <Icon name="warn" />}
              {name || detail ? (
                <bdi>{shortened(name ?? detail ?? '', LONGEST_NAME)}</bdi>
              ) : (
                <span class="quiet">{translate({ key: 'panel_identity_missing' })}</span>
              )}
              {name && role === 'server' && detail && <bdi class="quiet">{detail}</bdi>}
            </>,
          ],
          'data-verdict': isMismatch ? 'warn' : 'info',
          title: translate(sentence),
        }))}
        translate={translate}
      />
      {mismatches.map((sentence, index) => (
        <p key={index}>{translate(sentence)}</p>
      ))}
    </div>
  );
}
