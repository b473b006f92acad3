import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/i18n.ts';
import type { PanelTools } from './panel-tools.ts';
import { whenTrusted } from './trusted.ts';

/** Long enough to read one word. */
const FEEDBACK = 2000;

interface Props extends Pick<PanelTools, 'translate' | 'copy' | 'announce'> {
  label: MessageKey;
  text: () => Promise<string | undefined>;
}

/** Copies, and says so in the button; it keeps its width. */
export function CopyButton({ label, text, translate, copy, announce }: Props) {
  const [outcome, setOutcome] = useState<'panel_copied' | 'panel_not_copied'>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), FEEDBACK);
    return () => clearTimeout(timer);
  }, [outcome]);

  const press = whenTrusted(async () => {
    const written = await text();
    const isCopied = written !== undefined && (await copy(written));
    setOutcome(isCopied ? 'panel_copied' : 'panel_not_copied');
    announce(translate({ key: isCopied ? 'panel_copied' : 'panel_not_copied_hint' }));
  });

  return (
    <button type="button" class="button stacked" onClick={press}>
      {[label, 'panel_copied' as const, 'panel_not_copied' as const].map((key) => (
        <span key={key} hidden={key !== (outcome ?? label)}>
          {translate({ key })}
        </span>
      ))}
    </button>
  );
}
