import type { RefObject } from 'preact';
import type { MessageKey, Translate } from '../../lib/i18n.ts';
import { Choices } from './Choices.tsx';

/** Names and addresses that are nobody's (RFC 2606, RFC 5737). */
const EXAMPLES: readonly { text: string; note: MessageKey }[] = [
  { text: 'example.com', note: 'popup_example_domain' },
  { text: '203.0.113.25', note: 'popup_example_ip' },
  { text: '550 5.1.1 <sales@acme.example>: User unknown', note: 'popup_example_bounce' },
];

/** Did nobody but us write this? */
export const isExample = (text: string): boolean => EXAMPLES.some((example) => example.text === text);

interface Props {
  list: RefObject<HTMLUListElement | null>;
  onPick: (text: string) => void;
  onLeave: () => void;
  translate: Translate;
}

/** What the field takes, for somebody who has not looked up anything yet. */
export function Examples({ list, onPick, onLeave, translate }: Props) {
  const choices = EXAMPLES.map(({ text, note }) => ({ id: note, text, note: translate({ key: note }) }));
  return (
    <section class="choices" aria-labelledby="examples">
      <h2 id="examples" class="label">
        {translate({ key: 'popup_examples' })}
      </h2>
      <Choices list={list} choices={choices} onPick={({ text }) => onPick(text)} onLeave={onLeave} />
    </section>
  );
}
