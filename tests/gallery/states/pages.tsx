import { Options } from '../../../entrypoints/options/Options.tsx';
import { QuestionForm } from '../../../entrypoints/popup/QuestionForm.tsx';
import { Welcome } from '../../../entrypoints/welcome/Welcome.tsx';
import type { Message } from '../../../lib/i18n.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { defineGroup, defineState, type State } from '../define.ts';
import { reportOf } from '../panel.tsx';

const own = { ...DEFAULT_SETTINGS, resolvers: { first: 'https://dns.acme.example/dns-query' } };

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
    id: 'welcome',
    title: 'Welcome',
    surface: 'welcome',
    render: () => <Welcome example={reportOf('gmail-inbox-full')} />,
  }),
]);
