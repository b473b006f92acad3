import { useId, useState } from 'preact/hooks';
import type { ResolverSetting } from '../../lib/dns/endpoint.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import type { Choice } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Group } from './Group.tsx';
import { OwnResolver } from './OwnResolver.tsx';
import { useSaved } from './Saved.tsx';

interface Props {
  resolvers: ResolverSetting;
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
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

const isSame = (one: ResolverSetting | undefined, other: ResolverSetting) =>
  one?.first === other.first && one.second === other.second;

const choiceOf = (resolvers: ResolverSetting) =>
  CHOICES.find(({ resolvers: offered }) => isSame(offered, resolvers))?.id ?? OWN;

/** Whom a check asks. A public choice is kept at once, one's own as soon as it has an address. */
export function ResolverChoice({ resolvers, isDecided, onSave, announce }: Props) {
  const group = useId();
  const [choice, setChoice] = useState(choiceOf(resolvers));
  const { saved, showSaved } = useSaved();

  const keep = async (next: ResolverSetting) => showSaved(await onSave({ resolvers: next }));

  return (
    <Group title="options_resolver" why="options_resolver_why" isDecided={isDecided} saved={saved}>
      {CHOICES.map(({ id, label, resolvers: chosen }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name={group}
            value={id}
            checked={choice === id}
            disabled={isDecided}
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
          isDecided={isDecided}
          onSave={keep}
          announce={announce}
        />
      )}
    </Group>
  );
}
