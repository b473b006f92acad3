import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../../lib/diagnose.ts';
import type { ProtocolMap } from '../../../lib/messages.ts';
import type messages from '../../../public/_locales/en/messages.json';

const MAIL = { id: 'ours', url: 'https://mail.google.com/mail/u/0/#inbox', tab: { incognito: false } };
const PAGE = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** For two recipients: half of it would be seen. */
const NOTICE = readFileSync(join(FIXTURES, 'postfix-two-recipients/notice.eml'), 'latin1').slice(0, 6_000);
/** Sent on as a file. */
const FORWARD = `From: ann@acme.example\nContent-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: message/rfc822\n\n${NOTICE}\n--f--\n`;
const REPLY = '552 5.2.2 <kim@lumen.example>: over quota';

const report = await diagnose({ form: 'mime', raw: NOTICE });
const selection = await diagnose({ form: 'selection', text: REPLY });
const [diagnosis] = report.recipients;
const target = { check: 'spf', subject: 'lumen.example' };

/** A question that a page asks. */
export interface Question {
  what: string;
  type: keyof ProtocolMap;
  data: unknown;
  sender: object;
  settings?: object;
  /** Asked while the worker is only starting: its first moments are the same for all questions. */
  isFirst?: true;
  /** The sentence where the worker cannot answer, and who says it; else the page does without, and nobody misses it. */
  says?: { key: keyof typeof messages; in: string };
}

const hashes = { settings: { hashesRecipients: true } };
const asked = (type: keyof ProtocolMap, data: unknown, more: Partial<Question> = {}): Question => ({
  what: `${type}${more.settings ? ', with hashes' : ''}${more.isFirst ? ', of a worker that starts' : ''}`,
  type,
  data,
  sender: MAIL,
  ...more,
});

/** Every question of the protocol. */
export const QUESTIONS: readonly Question[] = [
  asked('surface', 'gmail', { isFirst: true }),
  asked('surface', 'gmail'),
  asked(
    'diagnose',
    { form: 'mime', raw: NOTICE },
    { says: { key: 'popup_failed', in: 'entrypoints/popup/read-notice.ts' } },
  ),
  asked('diagnoseOriginal', NOTICE, hashes),
  asked(
    'diagnoseForwarded',
    { form: 'mime', raw: FORWARD },
    { sender: PAGE, says: { key: 'popup_failed', in: 'entrypoints/popup/read-notice.ts' } },
  ),
  asked('remember', { report: selection, arrival: 'popup' }, { sender: PAGE }),
  asked('known', diagnosis),
  asked('explain', REPLY, { sender: PAGE }),
  asked(
    'rescope',
    { diagnosis, answers: { providers: 'one' } },
    { says: { key: 'panel_scope_failed', in: 'components/ScopeQuestions.tsx' } },
  ),
  asked('offer', report),
  asked('resolvers', undefined),
  asked('check', target, { says: { key: 'panel_check_failed', in: 'entrypoints/shell/check.ts' } }),
  asked('tie', { bounce: { reason: 'spf-fail', checks: [target] }, findings: [] }),
  asked(
    'write',
    { form: 'it', report, answers: [] },
    { says: { key: 'panel_not_copied_hint', in: 'components/CopyButton.tsx' } },
  ),
  asked('isFolded', '12-345'),
  asked('fold', { notice: '12-345', isFolded: true }),
  asked(
    'switchSite',
    { site: 'outlook', isOn: false },
    { says: { key: 'options_failed', in: 'components/PlaceRow.tsx' } },
  ),
  asked('openOptions', undefined),
  asked('probe', 'https://resolver.example/dns-query', {
    sender: PAGE,
    says: { key: 'options_probe_unreachable', in: 'entrypoints/options/ProbeResolver.tsx' },
  }),
];
