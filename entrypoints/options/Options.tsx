import { useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import type { Settings } from '../../lib/settings.ts';
import { saveSettings } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { DqsKey } from './DqsKey.tsx';
import { ResolverChoice } from './ResolverChoice.tsx';

/** Whom a check asks, and the person's own key. Each choice is kept at once. */
export function Options({ kept }: { kept: Settings }) {
  const [settings, setSettings] = useState(kept);
  const [status, setStatus] = useState('');

  const save = async (next: Settings): Promise<boolean> => {
    try {
      await saveSettings(next);
    } catch {
      setStatus(translate({ key: 'options_failed' }));
      return false;
    }
    setSettings(next);
    setStatus(translate({ key: 'options_saved' }));
    return true;
  };
  const { dqsKey, ...others } = settings;

  return (
    <PageFrame title={translate({ key: 'options_title' })}>
      <ResolverChoice
        resolvers={settings.resolvers}
        onSave={(resolvers) => save({ ...settings, resolvers })}
        announce={setStatus}
      />
      <DqsKey
        kept={dqsKey}
        onSave={(key) => save({ ...others, ...(key && { dqsKey: key }) })}
        announce={setStatus}
      />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
