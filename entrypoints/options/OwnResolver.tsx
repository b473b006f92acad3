import { useId, useState } from 'preact/hooks';
import {
  endpointsFor,
  PUBLIC_RESOLVERS,
  type ResolverSetting,
  readEndpoint,
} from '../../lib/dns/endpoint.ts';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { ProbeResolver } from './ProbeResolver.tsx';
import { Slip } from './Slip.tsx';

interface Props {
  kept: ResolverSetting;
  isDecided: boolean;
  onSave: (resolvers: ResolverSetting) => Promise<void>;
  announce: (sentence: string) => void;
}

interface Slips {
  first?: Message | undefined;
  second?: Message | undefined;
}

const slipIn = (address: string): Message | undefined => {
  const read = readEndpoint(address);
  return read.ok ? undefined : read.error;
};

/** The address of one's own resolver, and of one to ask after it; kept as soon as both can be understood. */
export function OwnResolver({ kept, isDecided, onSave, announce }: Props) {
  const id = useId();
  const [first, setFirst] = useState(kept.first);
  const [second, setSecond] = useState(kept.second ?? '');
  const [slips, setSlips] = useState<Slips>({});
  const usable = endpointsFor({ first });

  const keep = async () => {
    const chosen = { first: first.trim(), ...(second.trim() && { second: second.trim() }) };
    const found: Slips = {
      first: chosen.first === '' ? { key: 'options_own_empty' } : slipIn(chosen.first),
      second: chosen.second === undefined ? undefined : slipIn(chosen.second),
    };
    setSlips(found);
    const slip = found.first ?? found.second;
    if (slip) return announce(translate(slip));
    if (chosen.first !== kept.first || chosen.second !== kept.second) await onSave(chosen);
  };
  const field = (name: keyof Slips, value: string, set: (text: string) => void) => ({
    id: `${id}-${name}`,
    class: 'field',
    type: 'text' as const,
    inputMode: 'url' as const,
    dir: 'ltr' as const,
    spellcheck: false,
    autocomplete: 'off',
    value,
    disabled: isDecided,
    'aria-invalid': slips[name] !== undefined,
    'aria-describedby': `${id}-${name}-slip`,
    onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
    onChange: () => void keep(),
  });

  return (
    <div class="own">
      <label for={`${id}-first`}>{translate({ key: 'options_own_first' })}</label>
      <input {...field('first', first, setFirst)} placeholder="https://dns.example/dns-query" />
      {first.trim() === '' && !slips.first ? (
        <p id={`${id}-first-slip`} class="slip">
          {translate({ key: 'options_own_empty' })}
        </p>
      ) : (
        <Slip id={`${id}-first-slip`} slip={slips.first} />
      )}
      <label for={`${id}-second`}>{translate({ key: 'options_own_second' })}</label>
      <input {...field('second', second, setSecond)} list={`${id}-public`} />
      <datalist id={`${id}-public`}>
        {PUBLIC_RESOLVERS.map(({ url }) => (
          <option key={url} value={url} />
        ))}
      </datalist>
      <Slip id={`${id}-second-slip`} slip={slips.second} />
      {usable.ok && usable.value[0] && (
        <ProbeResolver key={usable.value[0].url} endpoint={usable.value[0]} announce={announce} />
      )}
    </div>
  );
}
