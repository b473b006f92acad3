import type { Report } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { reasonsOf } from './genuineness.ts';

interface Props {
  notice: Report['notice'];
  translate: Translate;
}

/** A fake bounce: why it is one, and what not to do. */
export function FakeNotice({ notice, translate }: Props) {
  return (
    <div class="card">
      <p class="explanation">{translate({ key: 'panel_fake_explanation' })}</p>
      <ul class="reasons">
        {reasonsOf(notice.genuinenessReasons).map((key) => (
          <li key={key}>{translate({ key })}</li>
        ))}
      </ul>
      <p class="notable">{translate({ key: 'panel_fake_links' })}</p>
      <p>{translate({ key: 'panel_fake_report' })}</p>
    </div>
  );
}

/** A bounce for mail that this person never sent. */
export function BackscatterNotice({ translate }: Pick<Props, 'translate'>) {
  return (
    <div class="card">
      <p class="explanation">{translate({ key: 'panel_backscatter_explanation' })}</p>
      <dl class="advice">
        <div>
          <dt>{translate({ key: 'panel_look_first' })}</dt>
          <dd class="first">{translate({ key: 'panel_backscatter_first' })}</dd>
        </div>
        <div>
          <dt>{translate({ key: 'panel_then' })}</dt>
          <dd>{translate({ key: 'panel_backscatter_empty' })}</dd>
          <dd>{translate({ key: 'panel_backscatter_found' })}</dd>
        </div>
      </dl>
    </div>
  );
}
