import { useId } from 'preact/hooks';
import type { Shared } from '../../lib/history/senders.ts';
import type { Message } from '../../lib/i18n.ts';
import { Slip } from '../options/Slip.tsx';
import { translate } from '../shell/translate.ts';

interface Props {
  text: string;
  /** What is wrong with it. */
  slip: Message | undefined;
  /** Those that the history knows. */
  domains: readonly Shared[];
  onText: (text: string) => void;
  /** It is whole now. */
  onTake: (text: string) => void;
}

/** The domain that the mail was sent from: one of the history, or any other. */
export function DomainField({ text, slip, domains, onText, onTake }: Props) {
  const id = useId();
  return (
    <div class="choose">
      <label class="label" for={id}>
        {translate({ key: 'overall_page_domain' })}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        placeholder="acme.example"
        list={`${id}-known`}
        value={text}
        aria-invalid={slip !== undefined}
        aria-describedby={slip || domains.length > 1 ? `${id}-note` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        onChange={(event) => onTake(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {domains.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {slip && <Slip id={`${id}-note`} slip={slip} />}
      {!slip && domains.length > 1 && (
        <p id={`${id}-note`} class="quiet">
          {translate({ key: 'overall_page_domain_hint' })}
        </p>
      )}
    </div>
  );
}
