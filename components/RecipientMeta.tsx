import type { Translate } from '../lib/i18n.ts';
import type { RecipientGroup } from '../lib/report/group-recipients.ts';
import { harmless, shortened } from '../lib/report/harmless.ts';
import { actorLabel, permanenceOf } from '../lib/report/labels.ts';
import { writtenTo } from '../lib/report/written-to.ts';

/** Longer ones are names that machines gave (IMCEAEX): the whole of it stands in the copy for IT. */
const LONGEST_ADDRESS = 72;

interface Props {
  group: RecipientGroup;
  translate: Translate;
  /** Of the name, where it is part of a heading. */
  whoId?: string;
}

/** Whom it concerns, whether it is over, who has to act: one line where there is room. */
export function RecipientMeta({ group, translate, whoId }: Props) {
  const [diagnosis] = group;
  const written = writtenTo(diagnosis);
  const address = written && shortened(harmless(written), LONGEST_ADDRESS);
  const count = String(group.length);
  const who = group.length > 1 ? translate({ key: 'panel_people_same_reason', values: [count] }) : address;
  return (
    <span class="meta">
      {who && (
        <bdi id={whoId} class="who">
          {who}
        </bdi>
      )}
      <span class="badge permanence">{translate({ key: permanenceOf(diagnosis) })}</span>
      <span class="badge actor">{translate({ key: actorLabel(diagnosis.actor) })}</span>
    </span>
  );
}
