import { receiverOfEntry } from '../../receiver.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import { wordingOf } from '../wording.ts';

const thresholds = { fewest: 8, organisations: 3, share: 0.5 };
/** Of the reply, as evidence. */
const SHOWN = 160;

/** Many addresses, one and the same refusal: the sender is what they have in common. */
export const sameReply = definePattern({
  id: 'same-reply',
  thresholds,
  why: 'Different people at different companies share nothing but the sender; below half of the refusals it is only a frequent wording.',
  source: 'R51',
  find(view) {
    const cases = onePerRecipient(view.blaming.filter(({ diagnostic }) => diagnostic !== ''));
    const [first] = countBy(cases, ({ diagnostic }) => wordingOf(diagnostic));
    if (!first) return [];
    const [, alike] = first;
    const organisations = countBy(alike, ({ domain }) => domain).length;
    const isWide = organisations >= thresholds.organisations;
    const isMuch = alike.length >= thresholds.fewest && alike.length >= cases.length * thresholds.share;
    if (!isWide || !isMuch) return [];
    const reply = alike[0]?.diagnostic.slice(0, SHOWN) ?? '';
    return [
      {
        sentence: { key: 'pattern_same_reply', values: [String(alike.length)] },
        evidence: [
          { key: 'pattern_in_organisations', values: [String(countBy(alike, receiverOfEntry).length)] },
          { key: 'pattern_the_reply', values: [reply] },
        ],
        entries: idsOf(alike),
        counts: { alike: alike.length, all: cases.length, organisations },
        ...bucketOf(alike),
        advice: { key: 'first_scope_wide' },
        isSmall: false,
      },
    ];
  },
});
