import { useState } from 'preact/hooks';
import { openReport } from '../../shell/report.ts';
import { translate } from '../../shell/translate.ts';
import type { Known } from '../known.ts';
import { numberOf } from '../labels.ts';
import { SaidLine } from '../SaidLine.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Deeds } from './use-deeds.ts';

interface Props {
  known: Known;
  chosen: Chosen;
  deeds: Deeds;
  onCompare: (ids: readonly string[]) => void;
}

/** What can be done with the bounces that are chosen, at the lower edge of the window; also what the last deed came to. */
export function ActionBar({ known, chosen, deeds, onCompare }: Props) {
  const [isNaming, setNaming] = useState(false);
  const ids = [...chosen.ids];
  const canCompare = ids.length > 1;
  const label = async (name: string | undefined) => {
    if (!(await deeds.label(ids, name, known.byId))) return;
    setNaming(false);
    chosen.clear();
  };
  if (ids.length === 0 && !deeds.said) return null;
  return (
    <section class="action-bar" aria-label={translate({ key: 'history_chosen_do' })}>
      <p>
        {ids.length > 0 && (
          <>
            <b>{translate({ key: 'history_chosen', values: [numberOf(ids.length)] })}</b>{' '}
            <button type="button" class="link" onClick={chosen.clear}>
              {translate({ key: 'history_choose_none' })}
            </button>{' '}
          </>
        )}
        <SaidLine said={deeds.said} />
      </p>
      {isNaming && ids.length > 0 && (
        <CampaignForm campaigns={known.campaigns} onSave={label} onCancel={() => setNaming(false)} />
      )}
      {!isNaming && ids.length > 0 && (
        <p class="offer">
          <button
            type="button"
            class="button main"
            aria-disabled={!canCompare}
            title={canCompare ? undefined : translate({ key: 'history_compare_needs' })}
            onClick={() => canCompare && onCompare(ids)}
          >
            {translate({ key: 'history_compare' })}
          </button>
          <button type="button" class="button" onClick={() => void deeds.remove(ids)}>
            {translate({ key: 'history_delete' })}
          </button>
          <button type="button" class="button" onClick={() => setNaming(true)}>
            {translate({ key: 'history_label' })}
          </button>
          <button type="button" class="button" onClick={() => void openReport({ ids })}>
            {translate({ key: 'overall_page_make' })}
          </button>
        </p>
      )}
    </section>
  );
}
