import { useEffect, useRef, useState } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { useStatus } from '../../components/use-status.ts';
import { type Choice, readSettings, type Settings } from '../../lib/settings.ts';
import { speakInPage } from '../shell/page.ts';
import { onSettings, saveSettings } from '../shell/settings.ts';
import { translate } from '../shell/translate.ts';
import { DqsKey } from './DqsKey.tsx';
import { HistoryChoice } from './HistoryChoice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Remembered } from './Remembered.tsx';
import { ResolverChoice } from './ResolverChoice.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';

interface Props {
  kept: Settings;
  /** What the organisation decided: shown, not to be changed. */
  decided: Choice;
}

/** Everything that can be chosen. Each choice is kept at once and holds at once, in this page, too. */
export function Options({ kept, decided }: Props) {
  const [settings, setSettings] = useState(kept);
  const { status, announce } = useStatus();
  const latest = useRef(kept); // two quick presses come before the page is drawn again

  const show = async (next: Settings) => {
    await speakInPage('options_title');
    latest.current = next;
    setSettings(next);
  };
  useEffect(() => onSettings((next) => void show(next)), []); // another window's choice

  const save = async (choice: Choice): Promise<boolean> => {
    const before = latest.current;
    latest.current = readSettings({ ...before, ...choice });
    try {
      await saveSettings(choice);
    } catch {
      announce(translate({ key: 'options_failed' }));
      latest.current = before;
      setSettings({ ...before }); // the fields go back to what holds
      return false;
    }
    await show(readSettings({ ...latest.current, ...choice }));
    announce(translate({ key: 'options_saved' }));
    return true;
  };
  const isDecided = (name: keyof Settings) => Object.hasOwn(decided, name);

  return (
    <PageFrame
      title={translate({ key: 'options_title' })}
      link={[
        { href: '/history.html', label: translate({ key: 'history_link' }) },
        { href: '/welcome.html', label: translate({ key: 'options_welcome' }) },
      ]}
    >
      <SiteSwitches {...settings} latest={() => latest.current} isDecided={isDecided} onSave={save} />
      <LanguageChoice language={settings.language} isDecided={isDecided('language')} onSave={save} />
      <ResolverChoice
        resolvers={settings.resolvers}
        isDecided={isDecided('resolvers')}
        onSave={save}
        announce={announce}
      />
      <DqsKey kept={settings.dqsKey} isDecided={isDecided('dqsKey')} onSave={save} announce={announce} />
      <HistoryChoice {...settings} isDecided={isDecided} onSave={save} announce={announce} />
      <Remembered
        keepDays={settings.keepDays}
        isDecided={isDecided('keepDays')}
        onSave={save}
        announce={announce}
      />
      <Shortcuts announce={announce} />
      <p role="status" class="unseen">
        {status}
      </p>
    </PageFrame>
  );
}
