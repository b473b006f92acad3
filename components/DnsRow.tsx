import type { Finding } from '../lib/dns/finding.ts';
import { checkLabel, verdictLabel } from '../lib/report/labels.ts';
import { CopyButton } from './CopyButton.tsx';
import { formatTime } from './format-time.ts';
import { Icon } from './Icon.tsx';
import { PageLink } from './PageLink.tsx';
import type { PanelTools } from './panel-tools.ts';
import { FullReply } from './Quote.tsx';
import { SpfTree } from './SpfTree.tsx';

/** What a row needs. */
export type RowTools = Pick<PanelTools, 'translate' | 'copy' | 'announce'>;

interface Props extends RowTools {
  finding: Finding;
}

/** One finding: icon and sentence; on demand why it matters, the records, and what to publish. */
export function DnsRow({ finding, ...tools }: Props) {
  const { translate } = tools;
  const { check, verdict, summary, id } = finding;
  return (
    <li class="dns-row" data-verdict={verdict} data-finding={id}>
      <details>
        <summary>
          <Icon name={verdict} />
          <span>
            <b>{translate({ key: checkLabel(check) })}</b>{' '}
            <span class="unseen">{translate({ key: verdictLabel(verdict) })}: </span>
            {translate(summary)}
          </span>
        </summary>
        <Details finding={finding} {...tools} />
      </details>
    </li>
  );
}

/** The page comes last: the cause before the way out of a list (N12). */
function Details({ finding, ...tools }: RowTools & { finding: Finding }) {
  const { translate } = tools;
  const { subject, verdict, explanation, records, mark, trace, fix, page, at, resolver } = finding;
  const asked = verdict === 'unchecked' ? 'panel_asked_in_vain' : 'panel_asked';
  const time = formatTime(at, translate({ key: 'panel_language' }), Date.now());
  return (
    <div class="dns-details">
      {explanation && <p>{translate(explanation)}</p>}
      {records.map((record, index) => (
        <FullReply key={index} text={record} {...(mark?.record === index ? mark : NOWHERE)} />
      ))}
      {trace && <SpfTree trace={trace} translate={translate} />}
      {fix && (
        <>
          <p class="label">{translate({ key: 'panel_fix' })}</p>
          <FullReply text={fix} {...NOWHERE} />
          <CopyButton label="panel_copy_record" text={async () => fix} {...tools} />
        </>
      )}
      {page && (
        <p>
          <PageLink page={{ ...page, host: new URL(page.url).host }} translate={translate} />
        </p>
      )}
      <p class="quiet">
        {resolver
          ? translate({ key: asked, values: [subject, resolver, time] })
          : translate({ key: 'panel_asked_nobody', values: [subject, time] })}
      </p>
    </div>
  );
}

const NOWHERE = { start: 0, end: 0 };
