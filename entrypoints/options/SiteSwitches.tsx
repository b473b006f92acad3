import type { MessageKey } from '../../lib/i18n.ts';
import { type Choice, SITES, type SiteId } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Group } from './Group.tsx';
import { useSaved } from './Saved.tsx';

interface Props {
  sitesOff: readonly SiteId[];
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
}

const NAMES: Readonly<Record<SiteId, MessageKey>> = {
  gmail: 'options_site_gmail',
  outlook: 'options_site_outlook',
};

/** One switch for each webmail; holds from the next message that is opened there. */
export function SiteSwitches({ sitesOff, isDecided, onSave }: Props) {
  const { saved, showSaved } = useSaved();

  const toggle = async (site: SiteId) => {
    const others = sitesOff.filter((off) => off !== site);
    const isOff = others.length < sitesOff.length;
    showSaved(await onSave({ sitesOff: isOff ? others : [...others, site] }));
  };

  return (
    <Group title="options_sites" why="options_sites_why" isDecided={isDecided} saved={saved}>
      {SITES.map((site) => (
        <label key={site} class="choice">
          <input
            type="checkbox"
            checked={!sitesOff.includes(site)}
            disabled={isDecided}
            onChange={() => void toggle(site)}
          />
          <span>
            {translate({ key: NAMES[site] })}{' '}
            {sitesOff.includes(site) && <span class="quiet">{translate({ key: 'options_site_off' })}</span>}
          </span>
        </label>
      ))}
    </Group>
  );
}
