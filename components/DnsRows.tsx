import type { Finding } from '../lib/dns/finding.ts';
import type { Translate } from '../lib/i18n.ts';
import { harmless, shortened } from '../lib/report/harmless.ts';
import { CHECKS, VERDICTS } from '../lib/report/labels.ts';
import { formatTime } from './format-time.ts';
import { Icon } from './Icon.tsx';
import type { CheckRow } from './use-checks.ts';

/** The longest TXT record worth showing; a longer one is shortened. */
const SHOWN = 2000;

/** The rows of a DNS report: what is still asked, and what was found. */
export function DnsRows({ rows, translate }: { rows: CheckRow[]; translate: Translate }) {
  if (rows.length === 0) return null;
  return (
    <ul class="dns-rows">
      {rows.flatMap(({ target, answer }, index) => {
        const name = translate({ key: CHECKS[target.check] });
        if (!answer) {
          const values = [name, target.subject];
          return (
            <li key={index} class="dns-row pending">
              {translate({ key: 'panel_checking', values })}
            </li>
          );
        }
        if (!answer.ok) {
          return (
            <li key={index} class="dns-row" data-verdict="unchecked">
              <Icon name="unchecked" />
              <span>
                <b>{name}</b> {translate(answer.error)}
              </span>
            </li>
          );
        }
        return answer.value.map((finding, at) => (
          <DnsRow key={`${index}-${at}`} finding={finding} translate={translate} />
        ));
      })}
    </ul>
  );
}

function DnsRow({ finding, translate }: { finding: Finding; translate: Translate }) {
  const { check, verdict, summary, records, at, resolver, subject, fix } = finding;
  const asked = [subject, resolver, formatTime(at, translate({ key: 'panel_language' }), Date.now())];
  return (
    <li class="dns-row" data-verdict={verdict} data-finding={finding.id}>
      <details>
        <summary>
          <Icon name={verdict} />
          <span>
            <b>{translate({ key: CHECKS[check] })}</b>{' '}
            <span class="unseen">{translate({ key: VERDICTS[verdict] })}: </span>
            {translate(summary)}
          </span>
        </summary>
        <div class="dns-details">
          <p class="quiet">{translate({ key: 'panel_asked', values: asked })}</p>
          {records.map((record, index) => (
            <pre key={index} class="reply" dir="ltr">
              {shortened(harmless(record), SHOWN)}
            </pre>
          ))}
          {fix && (
            <>
              <p class="label">{translate({ key: 'panel_fix' })}</p>
              <pre class="reply" dir="ltr">
                {shortened(harmless(fix), SHOWN)}
              </pre>
            </>
          )}
        </div>
      </details>
    </li>
  );
}
