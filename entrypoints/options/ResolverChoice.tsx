import { useId, useState } from 'preact/hooks';
import type { ResolverSetting } from '../../lib/dns/endpoint.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { OwnResolver } from './OwnResolver.tsx';
import { useSaved } from './Saved.tsx';

interface Props {
  resolvers: ResolverSetting;
  onSave: (resolvers: ResolverSetting) => Promise<boolean>;
  announce: (sentence: string) => void;
}

const OWN = 'own';
const CHOICES: readonly { id: string; label: MessageKey; resolvers?: ResolverSetting }[] = [
  {
    id: 'cloudflare',
    label: 'options_resolver_cloudflare',
    resolvers: { first: 'cloudflare', second: 'google' },
  },
  { id: 'google', label: 'options_resolver_google', resolvers: { first: 'google', second: 'cloudflare' } },
  { id: OWN, label: 'options_resolver_own' },
];

const choiceOf = ({ first }: ResolverSetting) => CHOICES.find(({ id }) => id === first)?.id ?? OWN;

/** Whom a check asks. A public choice is kept at once, one's own as soon as it has an address. */
export function ResolverChoice({ resolvers, onSave, announce }: Props) {
  const group = useId();
  const [choice, setChoice] = useState(choiceOf(resolvers));
  const { saved, showSaved } = useSaved();

  const keep = async (next: ResolverSetting) => showSaved(await onSave(next));

  return (
    <fieldset aria-describedby={`${group}-why`}>
      <legend>
        <h2>{translate({ key: 'options_resolver' })}</h2> {saved}
      </legend>
      <p id={`${group}-why`} class="why-note">
        {translate({ key: 'options_resolver_why' })}
      </p>
      {CHOICES.map(({ id, label, resolvers: chosen }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name={group}
            value={id}
            checked={choice === id}
            onChange={() => {
              setChoice(id);
              if (chosen) void keep(chosen);
            }}
          />
          <span>{translate({ key: label })}</span>
        </label>
      ))}
      {choice === OWN && (
        <OwnResolver
          kept={choiceOf(resolvers) === OWN ? resolvers : { first: '' }}
          onSave={keep}
          announce={announce}
        />
      )}
    </fieldset>
  );
}
