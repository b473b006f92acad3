import { useState } from 'preact/hooks';
import { Definitions } from '../../../components/Definitions.tsx';
import { FullReply } from '../../../components/Quote.tsx';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { harmless } from '../../../lib/report/harmless.ts';
import { translate } from '../../shell/translate.ts';
import { factsOf } from '../facts.ts';
import type { CampaignName, Known } from '../known.ts';
import { CampaignForm } from './CampaignForm.tsx';
import type { Deeds } from './use-deeds.ts';

interface Props {
  entry: HistoryEntry;
  campaign: CampaignName | undefined;
  deeds: Deeds;
  known: Known;
}

/** All that is remembered of one bounce, and what can be done with it. */
export function BounceDetails({ entry, campaign, deeds, known }: Props) {
  const [isNaming, setNaming] = useState(false);
  const facts = factsOf(entry, campaign);
  return (
    <div class="bounce-details">
      <FullReply text={entry.diagnostic || translate({ key: 'panel_no_reply' })} start={0} end={0} />
      <Definitions
        class="facts"
        entries={facts.map(({ label, value, isGuess }) => ({
          label,
          values: [
            value && (
              <>
                <bdi>{harmless(value)}</bdi>
                {isGuess && <span class="quiet"> {translate({ key: 'history_guess' })}</span>}
              </>
            ),
          ],
        }))}
        translate={translate}
      />
      {isNaming && (
        <CampaignForm
          name={entry.campaign}
          guess={campaign?.isGuessed ? campaign.name : undefined}
          campaigns={known.campaigns}
          onSave={async (name) => {
            if (await deeds.label([entry.id], name, known.byId)) setNaming(false);
          }}
          onCancel={() => setNaming(false)}
        />
      )}
      {!isNaming && (
        <p class="offer">
          <button type="button" class="button" onClick={() => setNaming(true)}>
            {translate({ key: 'history_label' })}
          </button>
          <button type="button" class="button" onClick={() => void deeds.remove([entry.id])}>
            {translate({ key: 'history_delete' })}
          </button>
        </p>
      )}
    </div>
  );
}
