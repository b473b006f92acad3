import type { Message } from '../../../lib/i18n.ts';
import type { Said } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';
import { Words } from './Words.tsx';

/** Labels, each with what is known. */
export function Facts({ facts }: { facts: readonly { label: Message; said: readonly Said[] }[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, said }, at) => (
        <div key={at}>
          <dt>{translate(label)}</dt>
          <dd>
            <Words said={said} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
