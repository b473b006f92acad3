import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Campaign } from '../../../lib/history/campaign.ts';
import { translate } from '../../shell/translate.ts';

/** A heading of a group. */
const LONGEST_NAME = 60;
/** More names than anybody reads in a list below a field. */
const MOST_NAMES = 50;

interface Props {
  name?: string | undefined;
  /** What it is called as long as nobody says otherwise. */
  guess?: string | undefined;
  campaigns: ReadonlyMap<string, Campaign>;
  onSave: (name: string | undefined) => Promise<void>;
  onCancel: () => void;
}

/** What kind of mail it was; an empty field goes back to our guess. */
export function CampaignForm({ name = '', guess, campaigns, onSave, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const names = useMemo(
    () => [
      ...new Set([...campaigns.values()].filter(({ isGuessed }) => !isGuessed).map((each) => each.name)),
    ],
    [campaigns],
  );
  useEffect(() => field.current?.focus(), []);

  const save = (event: Event) => {
    event.preventDefault();
    void onSave(text.trim() === '' ? undefined : text.trim());
  };
  return (
    <form class="campaign-form" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <label>
        <span class="label">{translate({ key: 'history_campaign' })}</span>
        <input
          ref={field}
          class="field"
          list={`${id}-names`}
          aria-describedby={`${id}-help`}
          value={text}
          maxLength={LONGEST_NAME}
          placeholder={guess ?? translate({ key: 'history_campaign_example' })}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <datalist id={`${id}-names`}>
        {names.slice(0, MOST_NAMES).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p id={`${id}-help`} class="quiet">
        {translate({ key: 'history_campaign_help' })}
      </p>
      <p class="offer">
        <button type="submit" class="button main">
          {translate({ key: 'history_campaign_save' })}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate({ key: 'history_cancel' })}
        </button>
      </p>
    </form>
  );
}
