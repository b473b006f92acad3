import type { Report } from '../lib/diagnosis.ts';
import type { CheckOffer } from '../lib/messages.ts';
import type { RecipientGroup } from '../lib/report/group-recipients.ts';
import { harmless, shortened } from '../lib/report/harmless.ts';
import { headlineOf } from '../lib/report/headline.ts';
import { writtenTo } from '../lib/report/written-to.ts';
import { Icon } from './Icon.tsx';
import type { PanelTools } from './panel-tools.ts';
import { RecipientCard } from './RecipientCard.tsx';
import { RecipientMeta } from './RecipientMeta.tsx';

interface Props extends PanelTools {
  groups: RecipientGroup[];
  report: Report;
  offer: CheckOffer | undefined;
}

/** One row for each answer, the first opened. */
export function RecipientRows({ groups, ...card }: Props) {
  const { translate } = card;
  return (
    <ul class="rows">
      {groups.map((group, index) => (
        <li key={index} data-bucket={group[0].bucket}>
          <details class="row" open={index === 0}>
            <summary>
              <Icon name={group[0].bucket} />
              <span class="row-text">
                <span class="row-headline">{translate(headlineOf(group[0]))}</span>
                <RecipientMeta group={group} translate={translate} />
              </span>
            </summary>
            <Addresses group={group} />
            <RecipientCard diagnosis={group[0]} {...card} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Who is behind "5 people, same reason"; the copy for IT names all. */
export function Addresses({ group }: { group: RecipientGroup }) {
  const SHOWN = 20;
  if (group.length < 2) return null;
  const named = group.flatMap((diagnosis) => {
    const address = writtenTo(diagnosis);
    return address ? [shortened(harmless(address), 320)] : [];
  });
  return (
    <p class="addresses">
      {named.slice(0, SHOWN).map((address, index) => (
        <span key={index}>
          <bdi>{address}</bdi>
          {index < Math.min(named.length, SHOWN) - 1 && ', '}
        </span>
      ))}
      {named.length > SHOWN && ' …'}
    </p>
  );
}
