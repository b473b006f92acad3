import type { Finding, Mark } from '../lib/dns/finding.ts';
import { CopyButton } from './CopyButton.tsx';
import { formatTime } from './format-time.ts';
import { PageLink } from './PageLink.tsx';
import type { PanelTools } from './panel-tools.ts';
import { FullReply } from './Quote.tsx';
import { SpfTree } from './SpfTree.tsx';

/** What a row needs. */
export type RowTools = Pick<PanelTools, 'translate' | 'copy' | 'announce'>;

/** Why it matters, the records, what to publish. The page comes last: the cause before the way out of a list (N12). */
export function FindingDetails({ finding, ...tools }: RowTools & { finding: Finding }) {
  const { translate } = tools;
  const { subject, verdict, explanation, records, mark, trace, fix, page, at, resolver } = finding;
  const asked = verdict === 'unchecked' ? 'panel_asked_in_vain' : 'panel_asked';
  const time = formatTime(at, translate({ key: 'panel_language' }), Date.now());
  return (
    <div class="dns-details">
      {explanation && <p>{translate(explanation)}</p>}
      {records.map((record, index) => (
        <DnsRecord key={index} text={record} mark={mark?.record === index && mark} {...tools} />
      ))}
      {trace && <SpfTree trace={trace} translate={translate} />}
      {fix && (
        <>
          <p class="label">{translate({ key: 'panel_fix' })}</p>
          <DnsRecord text={fix} {...tools} />
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

interface RecordProps extends RowTools {
  text: string;
  mark?: Mark | false;
}

function DnsRecord({ text, mark, ...tools }: RecordProps) {
  return (
    <div class="record">
      <FullReply text={text} start={0} end={0} {...mark} />
      <CopyButton label="panel_copy_record" text={async () => text} {...tools} />
    </div>
  );
}
