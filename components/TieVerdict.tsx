import type { Verdict } from '../lib/dns/finding.ts';
import type { TieKind } from '../lib/explains/tie-back.ts';
import type { Translate } from '../lib/i18n.ts';
import type { ToldTie } from '../lib/messages.ts';
import { Icon } from './Icon.tsx';
import { progressOf } from './progress.ts';
import type { CheckRow } from './use-checks.ts';

interface Props {
  rows: readonly CheckRow[];
  tied: ToldTie | undefined;
  translate: Translate;
}

const FACES: Record<TieKind, Verdict> = {
  explains: 'fail',
  'may-explain': 'warn',
  'looks-right': 'pass',
  'could-not-check': 'unchecked',
  'cannot-tell': 'info',
};

/** What the rows mean for the bounce; until all of them are there, what is still asked. Its space is reserved. */
export function TieVerdict({ rows, tied, translate }: Props) {
  if (!tied) return <p class="tie quiet">{progressOf(rows, translate)}</p>;
  const [verdict, open] = tied.sentences;
  const face = FACES[tied.kind];
  return (
    <div class="tie" data-verdict={face} data-tie={tied.kind}>
      <Icon name={face} />
      <p>
        <b>{verdict}</b> <span class="quiet">{open}</span>
      </p>
    </div>
  );
}
