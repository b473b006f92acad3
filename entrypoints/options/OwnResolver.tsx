import { useId, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { endpointsFor, PUBLIC_RESOLVERS, type ResolverSetting } from '../../lib/dns/endpoint.ts';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { ProbeResolver } from './ProbeResolver.tsx';

interface Props {
  kept: ResolverSetting;
  onSave: (resolvers: ResolverSetting) => Promise<void>;
  announce: (sentence: string) => void;
}

/** The address of one's own resolver, and of one to ask after it; kept as soon as both can be understood. */
export function OwnResolver({ kept, onSave, announce }: Props) {
  const id = useId();
  const [first, setFirst] = useState(kept.first);
  const [second, setSecond] = useState(kept.second ?? '');
  const [slip, setSlip] = useState<Message>();
  const usable = endpointsFor({ first });

  const keep = async () => {
    const chosen = { first: first.trim(), ...(second.trim() && { second: second.trim() }) };
    const read = endpointsFor(chosen);
    const error: Message | undefined = chosen.first === '' ? { key: 'options_own_empty' } : readError(read);
    setSlip(error);
    if (error) return announce(translate(error));
    if (chosen.first !== kept.first || chosen.second !== kept.second) await onSave(chosen);
  };
  const field = (name: string, value: string, set: (text: string) => void) => ({
    id: `${id}-${name}`,
    class: 'field',
    type: 'text' as const,
    inputMode: 'url' as const,
    dir: 'ltr' as const,
    spellcheck: false,
    autocomplete: 'off',
    value,
    'aria-invalid': slip !== undefined,
    'aria-describedby': `${id}-slip`,
    onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
    onChange: () => void keep(),
  });

  return (
    <div class="own">
      <label for={`${id}-first`}>{translate({ key: 'options_own_first' })}</label>
      <input {...field('first', first, setFirst)} placeholder="https://dns.example/dns-query" />
      <label for={`${id}-second`}>{translate({ key: 'options_own_second' })}</label>
      <input {...field('second', second, setSecond)} list={`${id}-public`} />
      <datalist id={`${id}-public`}>
        {PUBLIC_RESOLVERS.map(({ url }) => (
          <option key={url} value={url} />
        ))}
      </datalist>
      <p id={`${id}-slip`} class="slip" data-verdict={slip ? 'fail' : 'info'}>
        {slip && (
          <>
            <Icon name="alarm" />
            <span>{translate(slip)}</span>
          </>
        )}
        {!slip && first.trim() === '' && translate({ key: 'options_own_empty' })}
      </p>
      {usable.ok && usable.value[0] && (
        <ProbeResolver key={usable.value[0].url} endpoint={usable.value[0]} announce={announce} />
      )}
    </div>
  );
}

const readError = (read: ReturnType<typeof endpointsFor>) => (read.ok ? undefined : read.error);
