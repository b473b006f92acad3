import type { Message } from '../../../i18n.ts';
import { receiverNameOf, receiverOfEntry } from '../../receiver.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, receivers: 3, largestShare: 0.6, shareOfAll: 0.25 };

/** What it says, by the kind of reason; for the others several receivers prove nothing of the set-up. */
const says = {
  authentication: { sentence: 'pattern_everywhere_proof', advice: 'first_scope_domain_proof' },
  reputation: { sentence: 'pattern_everywhere_trust', advice: 'first_scope_wide' },
} as const;

/** Several receivers refuse for the same kind of reason: it is the set-up (R34). */
export const everywhere = definePattern({
  id: 'everywhere',
  thresholds,
  why: 'Three receivers that share no rules agree; a quarter of all bounces is far above the few percent that are always there.',
  source: 'R34',
  excludes: ['one-provider', 'one-organisation'],
  covers: ['same-reply'],
  find: (view) => (['authentication', 'reputation'] as const).flatMap((bucket) => inBucket(view, bucket)),
});

function inBucket(view: View, bucket: keyof typeof says): Found[] {
  const cases = onePerRecipient(view.refusals.filter((entry) => entry.bucket === bucket));
  const all = onePerRecipient(view.entries).length;
  const receivers = countBy(cases, receiverOfEntry);
  const largest = receivers[0]?.[1].length ?? 0;
  const isWide =
    receivers.length >= thresholds.receivers && largest <= cases.length * thresholds.largestShare;
  const isMuch = cases.length >= thresholds.fewest && cases.length >= all * thresholds.shareOfAll;
  if (!isWide || !isMuch) return [];
  const { sentence, advice } = says[bucket];
  const top = receivers.slice(0, 3).map(([receiver, there]): Message => {
    const values = [receiverNameOf(receiver), String(there.length), String(cases.length)];
    return { key: 'pattern_at_receiver', values };
  });
  return [
    {
      subject: bucket,
      sentence: { key: sentence, values: [String(receivers.length)] },
      evidence: [{ key: 'pattern_for_this_reason', values: [String(cases.length), String(all)] }, ...top],
      entries: idsOf(cases),
      counts: { refused: cases.length, all, receivers: receivers.length },
      bucket,
      advice: { key: advice },
      isSmall: false,
    },
  ];
}
