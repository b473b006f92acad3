import { useId, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { isDqsKey } from '../../lib/dns/blocklists/dqs-key.ts';
import { translate } from '../shell/translate.ts';
import { useSaved } from './Saved.tsx';

interface Props {
  kept: string | undefined;
  onSave: (key: string | undefined) => Promise<boolean>;
  announce: (sentence: string) => void;
}

/** Enough to tell two keys apart. */
const SHOWN = 4;
const masked = (key: string) => `••••••••${key.slice(-SHOWN)}`;

/** The person's own key for the lists of Spamhaus: never shown whole, gone with one press, back with another. */
export function DqsKey({ kept, onSave, announce }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [removed, setRemoved] = useState<string>();
  const [isBad, setBad] = useState(false);
  const { saved, showSaved } = useSaved();

  const keep = async (key: string) => {
    const isKept = await onSave(key);
    if (isKept) setText('');
    if (isKept) setRemoved(undefined);
    showSaved(isKept);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const key = text.trim();
    setBad(!isDqsKey(key));
    if (isDqsKey(key)) return void keep(key);
    announce(translate({ key: 'options_dqs_bad' }));
  };
  const remove = async () => {
    if (!(await onSave(undefined))) return;
    setRemoved(kept);
    announce(translate({ key: 'options_dqs_removed' }));
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {translate({ key: 'options_dqs' })} {saved}
      </h2>
      <p class="why-note">{translate({ key: 'options_dqs_why' })}</p>
      {kept && (
        <div class="offer">
          <span>{translate({ key: 'options_dqs_kept', values: [masked(kept)] })}</span>
          <button type="button" class="button" onClick={() => void remove()}>
            {translate({ key: 'options_dqs_remove' })}
          </button>
        </div>
      )}
      {!kept && (
        <form class="key" onSubmit={submit}>
          <label for={`${id}-key`}>{translate({ key: 'options_dqs_label' })}</label>
          <div class="offer">
            <input
              id={`${id}-key`}
              class="field"
              type="password"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              value={text}
              aria-invalid={isBad}
              aria-describedby={`${id}-slip ${id}-privacy`}
              onInput={(event) => {
                setText(event.currentTarget.value);
                setBad(false);
              }}
            />
            <button type="submit" class="button">
              {translate({ key: 'options_dqs_save' })}
            </button>
          </div>
          <p id={`${id}-slip`} class="slip" data-verdict="fail">
            {isBad && (
              <>
                <Icon name="alarm" />
                <span>{translate({ key: 'options_dqs_bad' })}</span>
              </>
            )}
          </p>
        </form>
      )}
      {!kept && removed && (
        <p>
          {translate({ key: 'options_dqs_removed' })}{' '}
          <button type="button" class="link" onClick={() => void keep(removed)}>
            {translate({ key: 'options_dqs_undo' })}
          </button>
        </p>
      )}
      <p id={`${id}-privacy`} class="quiet">
        {translate({ key: 'options_dqs_privacy' })}
      </p>
    </section>
  );
}
