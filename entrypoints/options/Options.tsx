import { useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { type Choice, readSettings, type Settings } from '../../lib/settings.ts';
import { saveSettings } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { DqsKey } from './DqsKey.tsx';
import { ResolverChoice } from './ResolverChoice.tsx';

/** Whom a check asks, and the person's own key. Each choice is kept at once. */
export function Options({ kept }: { kept: Settings }) {
  const [settings, setSettings] = useState(kept);
  const [status, setStatus] = useState('');

  const save = async (choice: Choice): Promise<boolean> => {
    try {
      await saveSettings(choice);
    } catch {
      setStatus(translate({ key: 'options_failed' }));
      return false;
    }
    setSettings(readSettings({ ...settings, ...choice }));
    setStatus(translate({ key: 'options_saved' }));
    return true;
  };

  return (
    <PageFrame title={translate({ key: 'options_title' })}>
      <ResolverChoice
        resolvers={settings.resolvers}
        onSave={(resolvers) => save({ resolvers })}
        announce={setStatus}
      />
      <DqsKey kept={settings.dqsKey} onSave={(key) => save({ dqsKey: key })} announce={setStatus} />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
