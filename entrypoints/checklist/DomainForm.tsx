import { useId } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { ownDomainsIn, serverOf } from '../../lib/checklist/own-domains.ts';
import type { Progress } from '../../lib/checklist/progress.ts';
import { readServer } from '../../lib/checklist/targets.ts';
import type { History } from '../../lib/history/entry.ts';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { Offered } from './Offered.tsx';

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

const isServer = (text: string): boolean => {
  const read = readServer(text);
  return read.ok && read.value !== undefined;
};

/** Whose mail it is about: typed, or picked from what is known; DNS is asked on the press alone. */
export function DomainForm({ text, domain, server, errors, whom, isRunning, history, kept, ...on }: Props) {
  const id = useId();
  const offered = [
    ...new Set([...kept.map((one) => one.domain), ...ownDomainsIn(history).map((one) => one.domain)]),
  ].filter((one) => one !== domain);
  const known = domain && serverOf(history, domain, isServer);
  const submit = (event: Event) => {
    event.preventDefault();
    on.onCheck();
  };
  return (
    <form class="domain" onSubmit={submit} noValidate>
      <div>
        <label for={id}>{translate({ key: 'checklist_domain' })}</label>
        <input
          id={id}
          class="field"
          value={text}
          placeholder="acme.example"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => on.onText(event.currentTarget.value)}
          aria-invalid={errors.domain !== undefined}
          aria-describedby={errors.domain && `${id}-slip`}
        />
        <Slip id={`${id}-slip`} error={errors.domain} />
        <Offered label="checklist_domain_offered" texts={offered.slice(0, 5)} onPick={on.onText} />
      </div>
      <div>
        <label for={`${id}-server`}>{translate({ key: 'checklist_server' })}</label>
        <input
          id={`${id}-server`}
          class="field"
          value={server}
          placeholder="192.0.2.25"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => on.onServer(event.currentTarget.value)}
          aria-invalid={errors.server !== undefined}
          aria-describedby={`${id}-server-note${errors.server ? ` ${id}-server-slip` : ''}`}
        />
        <Slip id={`${id}-server-slip`} error={errors.server} />
        <p id={`${id}-server-note`} class="quiet">
          {translate({ key: 'checklist_server_note' })}
        </p>
        <Offered
          label="checklist_server_offered"
          texts={known && known !== server ? [known] : []}
          onPick={on.onServer}
        />
      </div>
      <div class="offer">
        <button type="submit" class="button main" aria-disabled={isRunning} aria-describedby={`${id}-whom`}>
          {translate(
            domain ? { key: 'checklist_check', values: [domain] } : { key: 'checklist_check_nothing' },
          )}
        </button>
        <span id={`${id}-whom`} class="quiet">
          {translate(whom)}
        </span>
      </div>
    </form>
  );
}

function Slip({ id, error }: { id: string; error: Message | undefined }) {
  if (!error) return null;
  return (
    <p id={id} class="slip" data-verdict="fail">
      <Icon name="alarm" />
      <span>{translate(error)}</span>
    </p>
  );
}
