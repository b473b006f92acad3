import type { SpfTrace, SpfTraceTerm, TermOutcome } from '../lib/dns/spf/trace.ts';
import type { MessageKey, Translate } from '../lib/i18n.ts';

interface Props {
  trace: SpfTrace;
  translate: Translate;
}

/** An honest record has a tenth of it. */
const SHOWN = 120;

const OUTCOMES: Record<TermOutcome, MessageKey> = {
  match: 'panel_spf_match',
  'no-match': 'panel_spf_no_match',
  'not-reached': 'panel_spf_not_reached',
  error: 'panel_spf_error',
};

/** How SPF came to its result, term by term, with the two counters of RFC 7208 section 4.6.4. */
export function SpfTree({ trace, translate }: Props) {
  return (
    <details class="spf">
      <summary class="quiet">{translate({ key: 'panel_spf_tree' })}</summary>
      <p class="quiet">{translate({ key: 'panel_spf_limits' })}</p>
      <Branch trace={trace} translate={translate} />
    </details>
  );
}

function Branch({ trace, translate }: Props) {
  const { domain, result, reason, terms } = trace;
  return (
    <>
      <p class="spf-domain">
        <bdi>{domain}</bdi> {result && <b>{result}</b>}
      </p>
      {reason && <p class="quiet">{translate(reason)}</p>}
      {terms[0] && (
        <ul>
          {terms.slice(0, SHOWN).map((term, index) => (
            <Term key={index} term={term} translate={translate} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The term that matched or broke the record decides; both are marked, and said. */
function Term({ term, translate }: { term: SpfTraceTerm; translate: Translate }) {
  const { text, macro, target, outcome, cost, lookups, voids, reason, queries, child } = term;
  const isDeciding = outcome === 'match' || outcome === 'error';
  return (
    <li data-outcome={outcome}>
      <p class="spf-term">
        <code>{isDeciding ? <mark>{text}</mark> : text}</code>
        {macro && <code>= {target}</code>}
        <span>{translate({ key: OUTCOMES[outcome] })}</span>
        {outcome !== 'not-reached' && (
          <span class="quiet">
            {cost > 0 && <b>+{cost} </b>}
            {translate({ key: 'panel_spf_counters', values: [String(lookups), String(voids)] })}
          </span>
        )}
      </p>
      {reason && <p class="quiet">{translate(reason)}</p>}
      {queries.map(({ name, type, outcome: code }, index) => (
        <p key={index} class="quiet">
          <code>{`${type} ${name}: ${code}`}</code>
        </p>
      ))}
      {child && <Branch trace={child} translate={translate} />}
    </li>
  );
}
