import type { Diagnosis, Report } from '../lib/diagnosis.ts';
import type { MessageKey, Translate } from '../lib/i18n.ts';
import { harmless, shortened } from '../lib/report/harmless.ts';
import { bucketLabel, partyLabel } from '../lib/report/labels.ts';
import { Definitions } from './Definitions.tsx';
import { formatTime } from './format-time.ts';

/** Longer than any name, code or command that is worth showing. */
const SHOWN = 320;

const SOURCES = {
  mime: 'panel_source_mime',
  shown: 'panel_source_shown',
  selection: 'panel_source_selection',
} as const satisfies Record<Report['readFrom'], MessageKey>;

interface Props {
  diagnosis: Diagnosis;
  notice: Report['notice'];
  readFrom: Report['readFrom'];
  translate: Translate;
}

/** Codes and servers, each with its meaning beside it. */
export function Facts({ diagnosis, notice, readFrom, translate }: Props) {
  const { rejectedBy, remoteMta, replyCode, enhancedCode, command, intended, address, bucket } = diagnosis;
  const party = rejectedBy.party === 'unknown' ? undefined : translate({ key: partyLabel(rejectedBy.party) });
  const time = notice.date && formatTime(notice.date, translate({ key: 'panel_language' }), Date.now());

  const facts: [label: MessageKey, value: string | undefined, meaning?: string | undefined][] = [
    ['panel_fact_reply_code', replyCode, translate({ key: 'panel_fact_reply_code_meaning' })],
    ['panel_fact_enhanced_code', enhancedCode, translate({ key: 'panel_fact_enhanced_code_meaning' })],
    ['panel_fact_refused_by', rejectedBy.host ?? remoteMta, party],
    ['panel_fact_reported_by', notice.reportingMta, translate({ key: 'panel_fact_reported_by_meaning' })],
    ['panel_fact_command', command],
    ['panel_fact_final', intended && address],
    ['panel_fact_time', time],
    ['panel_fact_source', translate({ key: SOURCES[readFrom] })],
    ['panel_fact_area', translate({ key: bucketLabel(bucket) })],
  ];
  return (
    <Definitions
      class="facts"
      entries={facts.map(([label, value, meaning]) => ({
        label,
        values: [
          value && (
            <>
              <bdi>{shortened(harmless(value), SHOWN)}</bdi>
              {meaning && <span class="quiet"> {meaning}</span>}
            </>
          ),
        ],
      }))}
      translate={translate}
    />
  );
}
