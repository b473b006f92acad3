import { useId, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Endpoint } from '../../lib/dns/endpoint.ts';
import type { Verdict } from '../../lib/dns/finding.ts';
import { PROBE_NAME, type ProbeOutcome } from '../../lib/dns/probe.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { ask } from '../shell/ask.ts';
import { isAllowed, requestHosts } from '../shell/host-permission.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  endpoint: Endpoint;
  announce: (sentence: string) => void;
}

interface Said {
  key: MessageKey;
  verdict: Verdict;
  /** A permission for this host may help. */
  canAllow?: boolean;
}

const OUTCOMES: Record<ProbeOutcome, Said> = {
  answers: { key: 'options_probe_answers', verdict: 'pass' },
  unreadable: { key: 'options_probe_unreadable', verdict: 'fail', canAllow: true },
  'too-slow': { key: 'options_probe_slow', verdict: 'fail' },
  'no-dns': { key: 'options_probe_no_dns', verdict: 'fail' },
};

/** Tries a resolver on a click; where its answers cannot be read, offers to ask for the permission of that host. */
export function ProbeResolver({ endpoint, announce }: Props) {
  const { host, url } = endpoint;
  const note = useId();
  const [said, setSaid] = useState<Said>();

  const say = (next: Said) => {
    setSaid(next);
    announce(translate({ key: next.key, values: [host] }));
  };
  const test = async () => {
    say({ key: 'options_probe_running', verdict: 'info' });
    const answer = await ask('probe', url).catch(() => undefined);
    const outcome = answer?.ok ? answer.value : 'no-dns';
    if (outcome !== 'unreadable') return say(OUTCOMES[outcome]);
    if (!url.startsWith('https:')) return say({ key: 'options_probe_cors', verdict: 'fail' });
    say(
      (await isAllowed(host)) ? { key: 'options_probe_unreachable', verdict: 'fail' } : OUTCOMES.unreadable,
    );
  };
  const allow = async () => {
    if (await requestHosts([host])) return test();
    say({ key: 'options_allow_refused', verdict: 'fail', canAllow: true });
  };

  return (
    <div class="probe">
      <div class="offer">
        <button type="button" class="button" aria-describedby={note} onClick={() => void test()}>
          {translate({ key: 'options_probe' })}
        </button>
        <span id={note} class="quiet">
          {translate({ key: 'options_probe_what', values: [PROBE_NAME] })}
        </span>
      </div>
      <p class="slip" data-verdict={said?.verdict}>
        {said && (
          <>
            <Icon name={said.verdict} />
            <span>{translate({ key: said.key, values: [host] })}</span>
          </>
        )}
      </p>
      {said?.canAllow && (
        <button type="button" class="button" onClick={() => void allow()}>
          {translate({ key: 'options_allow', values: [host] })}
        </button>
      )}
    </div>
  );
}
