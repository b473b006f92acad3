import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

interface Permission {
  /** In plain words. */
  name: MessageKey;
  /** As the browser and the stores name it; for whoever compares. */
  ids: readonly string[];
  why: MessageKey;
}

/** Each one of the manifest; tests/e2e/welcome.spec.ts compares. */
const PERMISSIONS: readonly Permission[] = [
  {
    name: 'welcome_mail',
    ids: [
      'mail.google.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.live.com',
      'outlook.cloud.microsoft',
    ],
    why: 'welcome_mail_why',
  },
  { name: 'welcome_tab', ids: ['activeTab', 'scripting'], why: 'welcome_tab_why' },
  { name: 'welcome_menu', ids: ['contextMenus'], why: 'welcome_menu_why' },
  { name: 'welcome_storage', ids: ['storage'], why: 'welcome_storage_why' },
];

/** What it may do, and why: the words of the stores' pages. */
export function Permissions() {
  return (
    <>
      <dl class="permissions">
        {PERMISSIONS.map(({ name, ids, why }) => (
          <div key={name}>
            <dt>{translate({ key: name })}</dt>
            <dd>
              {translate({ key: why })}
              <span class="quiet ids" translate={false} dir="ltr">
                {ids.join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{translate({ key: 'welcome_network' })}</p>
    </>
  );
}
