import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

const WEBMAILS: readonly { label: MessageKey; url: string }[] = [
  { label: 'welcome_open_gmail', url: 'https://mail.google.com/mail/' },
  { label: 'welcome_open_outlook', url: 'https://outlook.office.com/mail/' },
  { label: 'welcome_open_outlook_live', url: 'https://outlook.live.com/mail/' },
];

/** A tab that was open before the installation knows nothing of it. */
export function ReloadFirst() {
  return (
    <div class="reload">
      <p>{translate({ key: 'welcome_reload' })}</p>
      <ul class="webmails">
        {WEBMAILS.map(({ label, url }) => (
          <li key={url}>
            <a class="page" href={url} target="_blank" rel="noreferrer">
              {translate({ key: label })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
