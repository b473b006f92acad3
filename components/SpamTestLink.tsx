import type { Translate } from '../lib/i18n.ts';
import { PageLink } from './PageLink.tsx';

/** Tests a whole message by sending it there; well known, and free for a few messages a day. Seen working in November 2026. */
const SPAM_TEST = {
  url: 'https://www.mail-tester.com/',
  host: 'www.mail-tester.com',
  name: 'mail-tester.com',
};

/** The one way to a broader test before sending (R48): opened by the person alone, nothing goes along, never required. */
export function SpamTestLink({ translate }: { translate: Translate }) {
  const { url, host, name } = SPAM_TEST;
  return (
    <p class="spam-test">
      <PageLink page={{ url, host, label: { key: 'spam_test', values: [name] } }} translate={translate} />{' '}
      <span class="quiet">{translate({ key: 'spam_test_note' })}</span>
    </p>
  );
}
