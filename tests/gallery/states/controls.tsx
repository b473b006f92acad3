import { CopyButton } from '../../../components/CopyButton.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageFrame } from '../../../components/PageFrame.tsx';
import { PageLink } from '../../../components/PageLink.tsx';
import { SpamTestLink } from '../../../components/SpamTestLink.tsx';
import { defineGroup, defineState } from '../define.ts';
import { say } from '../say.ts';

const page = { url: 'https://lists.example/removal', host: 'lists.example', label: say('Ask to be removed') };

/** What all views are made of. */
export const controls = defineGroup('controls', 'Shared controls', [
  defineState({
    id: 'buttons',
    title: 'Buttons and links',
    surface: 'popup',
    render: ({ translate, theme }) => (
      <div class="popup panel-base" data-theme={theme}>
        <div class="actions">
          <button type="button" class="button main">
            {translate({ key: 'popup_diagnose' })}
          </button>
          <CopyButton
            label="panel_copy"
            text={async () => ''}
            translate={translate}
            copy={async () => true}
            announce={() => {}}
          />
          <button type="button" class="button" aria-disabled="true">
            {translate({ key: 'popup_check', values: ['acme.example'] })}
          </button>
        </div>
        <p>
          <button type="button" class="link">
            {translate({ key: 'popup_file' })}
          </button>{' '}
          {translate({ key: 'popup_drop' })}
        </p>
        <p>
          <PageLink page={page} translate={translate} />
        </p>
      </div>
    ),
  }),
  defineState({
    id: 'fields',
    title: 'Fields, and one with a slip',
    surface: 'options',
    render: ({ translate, theme }) => (
      <div class="panel-base own" data-theme={theme}>
        <label for="good">{translate({ key: 'options_own_first' })}</label>
        <input id="good" class="field" type="text" dir="ltr" placeholder="https://dns.example/dns-query" />
        <label for="bad">{translate({ key: 'options_dqs_label' })}</label>
        <input
          id="bad"
          class="field"
          type="text"
          dir="ltr"
          value="not a key"
          aria-invalid="true"
          aria-describedby="slip"
        />
        <p id="slip" class="slip" data-verdict="fail">
          <Icon name="alarm" />
          <span>{translate({ key: 'options_dqs_bad' })}</span>
        </p>
      </div>
    ),
  }),
  defineState({
    id: 'spam-test',
    title: 'The way to a broader test, never needed',
    surface: 'options',
    render: ({ translate }) => <SpamTestLink translate={translate} />,
  }),
  defineState({
    id: 'page-frame',
    title: 'The frame of a page of ours',
    surface: 'options',
    render: ({ translate }) => (
      <PageFrame title={translate({ key: 'options_title' })}>
        <p>{translate({ key: 'options_resolver_why' })}</p>
      </PageFrame>
    ),
  }),
]);
