import { useId, useState } from 'preact/hooks';
import type { Actor, Report } from '../lib/diagnosis.ts';
import type { MessageKey } from '../lib/i18n.ts';
import type { TargetAnswer } from '../lib/report/answer.ts';
import type { RecipientGroup } from '../lib/report/group-recipients.ts';
import type { CopyForm } from '../lib/report/write.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PanelTools } from './panel-tools.ts';
import { Share } from './Share.tsx';
import { whenTrusted } from './trusted.ts';

interface Props extends PanelTools {
  report: Report;
  groups: readonly RecipientGroup[];
  /** What the DNS checks have found so far; grows. */
  answers: readonly TargetAnswer[];
}

/** A message ready for whoever has to act. */
const LETTERS: readonly { form: CopyForm; to: Actor; label: MessageKey }[] = [
  { form: 'letter', to: 'recipient-admin', label: 'panel_write_their_it' },
  { form: 'own-letter', to: 'your-admin', label: 'panel_write_own_it' },
];

/** Takes the result elsewhere: to IT, to a colleague, to whoever has to act; after a look at it, if wanted. */
export function Actions({ report, groups, answers, ...tools }: Props) {
  const { translate, write } = tools;
  const id = useId();
  const [form, choose] = useState<CopyForm>('it');
  const [isShared, setShared] = useState(false);
  const [isRedacted, redact] = useState(false);

  const letters = LETTERS.filter(({ to }) => groups.some(([{ actor }]) => actor === to));
  const written = (one: CopyForm) => write({ form: one, report, answers, isRedacted });
  const share = (one: CopyForm) =>
    whenTrusted(() => {
      setShared(!isShared || one !== form);
      choose(one);
    });
  const toggle = (one: CopyForm, label: MessageKey, isOpen: boolean) => (
    <button
      key={one}
      type="button"
      class="button"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={share(one)}
    >
      {translate({ key: label })}
    </button>
  );

  return (
    <div class="actions">
      <CopyButton {...tools} label="panel_copy_for_it" text={async () => (await written('it'))?.text} />
      <CopyButton {...tools} label="panel_copy" text={async () => (await written('plain'))?.text} />
      {letters.map((letter) => toggle(letter.form, letter.label, isShared && form === letter.form))}
      {toggle('it', 'panel_preview', isShared && !form.endsWith('letter'))}
      <div id={id} hidden={!isShared}>
        {isShared && (
          <Share
            {...tools}
            forms={['it', 'plain', ...letters.map((letter) => letter.form)]}
            form={form}
            choose={choose}
            isRedacted={isRedacted}
            redact={redact}
            written={() => written(form)}
          />
        )}
      </div>
    </div>
  );
}
