import { AskButton } from '../../components/AskButton.tsx';
import type { Progress } from '../../lib/checklist/progress.ts';
import { serverOf } from '../../lib/checklist/targets.ts';
import type { History } from '../../lib/history/entry.ts';
import { ownDomainsIn } from '../../lib/history/senders.ts';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { Field } from './Field.tsx';

interface Props {
  text: string;
  /** What was typed, where it is a domain. */
  domain: string | undefined;
  server: string;
  errors: { domain?: Message; server?: Message };
  /** Whom the check asks. */
  whom: Message;
  isRunning: boolean;
  history: History;
  kept: readonly Progress[];
  onText: (text: string) => void;
  onServer: (text: string) => void;
  onCheck: () => void;
}

/** More are no help to choose from. */
const MOST_OFFERED = 5;

/** Whose mail it is about: typed, or picked from what is known; DNS is asked on the press alone. */
export function DomainForm({ text, domain, server, errors, whom, isRunning, history, kept, ...on }: Props) {
  const offered = [
    ...new Set([...kept.map((one) => one.domain), ...ownDomainsIn(history.entries).map(({ name }) => name)]),
  ].filter((one) => one !== domain);
  const known = domain && serverOf(history, domain);
  const submit = (event: Event) => {
    event.preventDefault();
    on.onCheck();
  };
  return (
    <form class="domain" onSubmit={submit} noValidate>
      <Field
        label="checklist_domain"
        text={text}
        placeholder="acme.example"
        slip={errors.domain}
        offered={{ label: 'checklist_domain_offered', texts: offered.slice(0, MOST_OFFERED) }}
        onText={on.onText}
      />
      <Field
        label="checklist_server"
        text={server}
        placeholder="192.0.2.25"
        slip={errors.server}
        note="checklist_server_note"
        offered={{ label: 'checklist_server_offered', texts: known && known !== server ? [known] : [] }}
        onText={on.onServer}
      />
      <AskButton
        label={translate(
          domain ? { key: 'checklist_check', values: [domain] } : { key: 'checklist_check_nothing' },
        )}
        whom={translate(whom)}
        type="submit"
        class="button main"
        aria-disabled={isRunning}
      />
    </form>
  );
}
