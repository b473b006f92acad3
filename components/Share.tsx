import { useEffect, useId, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/i18n.ts';
import type { CopyForm, Written } from '../lib/report/write.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PanelTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';

interface Props extends Pick<PanelTools, 'translate' | 'copy' | 'announce'> {
  forms: readonly CopyForm[];
  form: CopyForm;
  choose: (form: CopyForm) => void;
  isRedacted: boolean;
  redact: (isRedacted: boolean) => void;
  /** Writes as chosen. */
  written: () => Promise<Written | undefined>;
}

const NAMES: Record<CopyForm, MessageKey> = {
  it: 'panel_share_it',
  plain: 'panel_share_plain',
  letter: 'panel_share_letter',
  'own-letter': 'panel_share_own_letter',
};

/**
 * What will be copied or sent, to be read before it is. A choice is a click, by key or label too: the `change` after a
 * click that a script made is trusted.
 */
export function Share({ forms, form, choose, isRedacted, redact, written, ...tools }: Props) {
  const { translate } = tools;
  const group = useId();
  const [shown, setShown] = useState<Written>();
  useEffect(() => {
    let isStale = false;
    void written().then((next) => isStale || setShown(next));
    return () => {
      isStale = true;
    };
  }, [form, isRedacted]);
  /** What is copied is what is shown: a check may have answered since. */
  const copied = async () => {
    const next = await written();
    setShown(next);
    return next?.text;
  };

  return (
    <fieldset class="share">
      <legend id={`${group}-label`} class="label">
        {translate({ key: 'panel_share' })}
      </legend>
      <div class="choices">
        {forms.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={group}
              checked={one === form}
              onClick={whenTrusted(() => choose(one))}
            />
            {translate({ key: NAMES[one] })}
          </label>
        ))}
      </div>
      <label class="choice" hidden={form.endsWith('letter')}>
        <input type="checkbox" checked={isRedacted} onClick={whenTrusted(() => redact(!isRedacted))} />
        {translate({ key: 'panel_share_redact' })}
      </label>
      <section
        class="preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard, too (WCAG 2.1.1)
        tabIndex={0}
        aria-labelledby={`${group}-label`}
      >
        <pre class="reply" dir="auto">
          {shown?.text}
        </pre>
      </section>
      <div class="offer">
        <CopyButton {...tools} label="panel_share_copy" text={copied} />
        {shown?.drafts?.map(({ to, href }, _, { length }) => (
          <a key={href} class="button" href={href}>
            {translate({ key: 'panel_share_draft' })}
            {length > 1 && <bdi> {to}</bdi>}
          </a>
        ))}
      </div>
    </fieldset>
  );
}
