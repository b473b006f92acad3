import type { MessageKey } from '../../lib/i18n.ts';
import type { SettingName } from '../../lib/managed.ts';
import { type Choice, type Settings, SITES, type SiteId, withSite } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Decided } from './Decided.tsx';
import { Group } from './Group.tsx';
import { useSaved } from './Saved.tsx';

interface Props extends Pick<Settings, 'sitesOff' | 'readsOriginal'> {
  /** What was chosen last, drawn or not. */
  latest: () => Settings;
  isDecided: (name: SettingName) => boolean;
  onSave: (choice: Choice) => Promise<boolean>;
}

const NAMES: Readonly<Record<SiteId, MessageKey>> = {
  gmail: 'options_site_gmail',
  outlook: 'options_site_outlook',
};

/** One switch for each webmail, and what is read there; holds from the next message that is opened. */
export function SiteSwitches({ sitesOff, readsOriginal, latest, isDecided, onSave }: Props) {
  const { saved, showSaved } = useSaved();
  const areSitesDecided = isDecided('sitesOff');
  const isOriginalDecided = isDecided('readsOriginal');

  const toggle = async (site: SiteId) => {
    const { sitesOff: now } = latest();
    showSaved(await onSave({ sitesOff: withSite(now, site, now.includes(site)) }));
  };

  return (
    <Group title="options_sites" why="options_sites_why" isDecided={areSitesDecided} saved={saved}>
      {SITES.map((site) => (
        <label key={site} class="choice">
          <input
            type="checkbox"
            checked={!sitesOff.includes(site)}
            disabled={areSitesDecided}
            onChange={() => void toggle(site)}
          />
          <span>
            {translate({ key: NAMES[site] })}{' '}
            {sitesOff.includes(site) && <span class="quiet">{translate({ key: 'options_site_off' })}</span>}
          </span>
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={readsOriginal}
          disabled={isOriginalDecided || sitesOff.includes('gmail')}
          onChange={async () => showSaved(await onSave({ readsOriginal: !readsOriginal }))}
        />
        <span>
          {translate({ key: 'options_original' })}{' '}
          <span class="quiet">{translate({ key: 'options_original_why' })}</span>{' '}
          {isOriginalDecided && !areSitesDecided && <Decided />}
        </span>
      </label>
    </Group>
  );
}
