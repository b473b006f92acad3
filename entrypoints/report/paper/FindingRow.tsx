import { Icon } from '../../../components/Icon.tsx';
import { harmless } from '../../../lib/report/harmless.ts';
import { checkLabel, verdictLabel } from '../../../lib/report/labels.ts';
import type { FindingPiece } from '../../../lib/report/overall/document.ts';
import { translate } from '../../shell/translate.ts';

/** What a DNS check found: the verdict in a word, too, because paper has no colours. */
export function FindingRow({ finding }: { finding: FindingPiece }) {
  const { check, verdict, id, summary, explanation, records, fix, page, asked } = finding;
  return (
    <div class="finding" data-verdict={verdict} data-finding={id}>
      <p class="verdict">
        <Icon name={verdict} />
        <span>
          <b>
            {translate({ key: checkLabel(check) })} · {translate({ key: verdictLabel(verdict) })}:
          </b>{' '}
          {translate(summary)}
        </span>
      </p>
      <div class="behind">
        {explanation && <p>{translate(explanation)}</p>}
        {records.length > 0 && <pre class="reply">{harmless(records.join('\n'))}</pre>}
        {fix !== undefined && (
          <>
            <p class="label">{translate({ key: 'panel_fix' })}</p>
            <pre class="reply">{harmless(fix)}</pre>
          </>
        )}
        {page && (
          <p>
            <a class="page" href={page.url} target="_blank" rel="noreferrer">
              {translate(page.label)}
            </a>{' '}
            <bdi class="quiet">{page.url}</bdi>
          </p>
        )}
        {asked && <p class="quiet">{translate(asked)}</p>}
      </div>
    </div>
  );
}
