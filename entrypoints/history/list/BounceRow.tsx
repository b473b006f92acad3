import { useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { harmless, shortened } from '../../../lib/report/harmless.ts';
import { permanenceOf } from '../../../lib/report/labels.ts';
import { translate } from '../../shell/translate.ts';
import type { CampaignName } from '../known.ts';
import { headlineOf, nameOfGroup, timeOf, whomOf } from '../labels.ts';
import { BounceDetails } from './BounceDetails.tsx';
import type { ListProps } from './Rows.tsx';

/** What stands on one line of a wide list. */
const LONGEST_REPLY = 140;

interface Props extends Omit<ListProps, 'now'> {
  entry: HistoryEntry;
  campaign: CampaignName | undefined;
  isChosen: boolean;
}

/** One bounce: what happened, to whom, when; opened, all that is remembered of it. */
export function BounceRow({ entry, campaign, isChosen, chosen, deeds, known }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { id, bucket, provider, diagnostic, at, isUndated } = entry;
  const whom = harmless(whomOf(entry));
  const choose = () => (isChosen ? chosen.leave([id]) : chosen.choose([id]));
  return (
    <li class="bounce" data-bucket={bucket} data-chosen={isChosen}>
      <label class="pick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={translate({ key: 'history_choose', values: [headlineOf(entry), whom] })}
          onChange={choose}
        />
      </label>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Icon name={bucket} />
          <span class="what">
            <b>{headlineOf(entry)}</b>
            {diagnostic && (
              <span class="quiet one-line" dir="auto">
                {shortened(harmless(diagnostic), LONGEST_REPLY)}
              </span>
            )}
          </span>
          <span class="whom">
            <bdi>{whom}</bdi>
            <span class="quiet">{provider && nameOfGroup('provider', provider)}</span>
          </span>
          <span class="kind">
            {campaign && (
              <span class="one-line" dir="auto">
                {harmless(campaign.name)}
              </span>
            )}
            {campaign?.isGuessed && <span class="quiet">{translate({ key: 'history_guess' })}</span>}
          </span>
          <span class="when">
            {timeOf(at)}
            {isUndated && <span class="quiet">{translate({ key: 'history_undated' })}</span>}
            <span class="quiet">{translate({ key: permanenceOf(entry) })}</span>
          </span>
        </summary>
        {isOpen && <BounceDetails entry={entry} campaign={campaign} deeds={deeds} known={known} />}
      </details>
    </li>
  );
}
