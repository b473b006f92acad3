import { Checklist } from '../../../entrypoints/checklist/Checklist.tsx';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { QuestionForm } from '../../../entrypoints/popup/QuestionForm.tsx';
import { Welcome } from '../../../entrypoints/welcome/Welcome.tsx';
import type { Progress } from '../../../lib/checklist/progress.ts';
import type { History, HistoryEntry } from '../../../lib/history/entry.ts';
import type { Message } from '../../../lib/i18n.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { sampleEntry } from '../../history/sample-entry.ts';
import { defineGroup, defineState, type State } from '../define.ts';
import { NOW } from '../now.ts';
import { reportOf } from '../panel.tsx';

const DAY = 24 * 60 * 60 * 1000;

const own = { ...DEFAULT_SETTINGS, resolvers: { first: 'https://dns.acme.example/dns-query' } };

const NOTHING: History = { entries: [], tallies: [], marks: [] };

const gone = (recipient: string): HistoryEntry =>
  sampleEntry({
    id: recipient,
    at: NOW - DAY,
    recipient,
    ownDomain: 'acme.example',
    route: { server: '192.0.2.25', dkim: 'mailer.example' },
    diagnostic: '550 5.1.1 No such user here',
    replyCode: '550',
    subject: 'Spring catalogue',
  });

const REMEMBERED: History = {
  entries: ['anna@harbor.example', 'info@lumen.example', 'old.colleague@kestrel.example'].map(gone),
  tallies: [{ id: 't', day: NOW - DAY, ownDomain: 'acme.example', sent: 320, accepted: 317 }],
  marks: [{ id: 'm', at: NOW - DAY, kind: 'service', label: 'Moved to a new newsletter tool' }],
};

const CHECKED: Progress = {
  domain: 'acme.example',
  ip: '192.0.2.25',
  done: { audience: NOW - DAY, invalid: NOW - DAY },
  checkedAt: NOW - 3 * DAY,
  verdicts: { spf: 'fail', dkim: 'info', dmarc: 'pass', replies: 'warn', 'sender-rules': 'unchecked' },
};

/** The popup's form, with a text in it and what is wrong with that. */
function formState(id: string, title: string, text: string, error?: readonly Message[]): State {
  return defineState({
    id,
    title,
    surface: 'popup',
    render: ({ translate, theme }) => (
      <div class="popup panel-base" data-theme={theme}>
        <QuestionForm
          field={{ current: null }}
          text={text}
          error={error}
          whom={{ key: 'panel_check_whom', values: ['Cloudflare', 'Google'] }}
          onText={() => {}}
          onAsk={() => {}}
          onDown={() => {}}
          translate={translate}
        />
      </div>
    ),
  });
}

/** Popup and options, as far as they can be drawn without an extension around them. */
export const pages = defineGroup('pages', 'Pages of ours', [
  formState('popup-empty', 'Popup: nothing typed yet', ''),
  formState('popup-domain', 'Popup: a domain', 'acme.example'),
  formState('popup-slip', 'Popup: neither a name nor a bounce', 'acme example', [{ key: 'popup_neither' }]),
  defineState({
    id: 'options',
    title: 'Options: as they come',
    surface: 'options',
    render: () => <Options kept={DEFAULT_SETTINGS} decided={{}} />,
  }),
  defineState({
    id: 'options-own',
    title: "Options: one's own resolver, a key that is none",
    surface: 'options',
    render: () => <Options kept={own} decided={{}} />,
    press: ({ translate }) => [translate({ key: 'options_dqs_save' })],
  }),
  defineState({
    id: 'options-decided',
    title: 'Options: decided by the organisation',
    surface: 'options',
    render: () => <Options kept={own} decided={own} />,
  }),
  defineState({
    id: 'checklist',
    title: 'Checklist: no domain yet',
    surface: 'checklist',
    render: () => <Checklist history={NOTHING} kept={[]} told={['Cloudflare', 'Google']} domain="" />,
  }),
  defineState({
    id: 'checklist-known',
    title: 'Checklist: checked, and a history that knows something',
    surface: 'checklist',
    render: () => (
      <Checklist
        history={REMEMBERED}
        kept={[CHECKED]}
        told={['Cloudflare', 'Google']}
        domain={CHECKED.domain}
      />
    ),
    press: ({ translate }) => [translate({ key: 'checklist_addresses' })],
  }),
  defineState({
    id: 'welcome',
    title: 'Welcome',
    surface: 'welcome',
    render: () => <Welcome example={reportOf('gmail-inbox-full')} />,
  }),
]);
