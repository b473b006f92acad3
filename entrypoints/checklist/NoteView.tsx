import { CopyButton } from '../../components/CopyButton.tsx';
import type { PanelTools } from '../../components/panel-tools.ts';
import type { StepNote } from '../../lib/checklist/notes.ts';
import { harmless } from '../../lib/report/harmless.ts';

interface Props extends Pick<PanelTools, 'translate' | 'copy' | 'announce'> {
  note: StepNote;
}

/** A list of this many is read; a longer one is copied. */
const MOST_SHOWN = 50;

/** What the history says to a step, and whom it is about, to be taken along. */
export function NoteView({ note: { sentence, addresses }, ...tools }: Props) {
  const { translate } = tools;
  const said = { ...sentence, values: sentence.values?.map(harmless) ?? [] };
  const more = addresses.length - MOST_SHOWN;
  return (
    <div class="note">
      <p>{translate(said)}</p>
      {addresses.length > 0 && (
        <details>
          <summary>{translate({ key: 'checklist_addresses' })}</summary>
          <ul>
            {addresses.slice(0, MOST_SHOWN).map((address) => (
              <li key={address}>
                <bdi>{harmless(address)}</bdi>
              </li>
            ))}
            {more > 0 && <li>{translate({ key: 'panel_checks_more', values: [String(more)] })}</li>}
          </ul>
          <CopyButton label="checklist_copy" text={async () => addresses.join('\n')} {...tools} />
        </details>
      )}
    </div>
  );
}
