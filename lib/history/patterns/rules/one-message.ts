import { bucketOf, concentrate, idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';

const thresholds = { fewest: 6, share: 0.75, chance: 0.001 };

/** One kind of mail is refused for what is in it, the others are not. */
export const oneMessage = definePattern({
  id: 'one-message',
  thresholds,
  why: 'Against the other bounces of the same mails, chance does that less than once in 1,000.',
  source: 'R41',
  covers: ['group-mail', 'same-reply'],
  find(view) {
    const cases = view.refusals.filter(({ bucket }) => bucket === 'content');
    const found = concentrate(cases, view.others, {
      keyOf: ({ id }) => view.campaigns.get(id)?.id,
      ...thresholds,
    });
    if (found?.chance === undefined || found.chance >= thresholds.chance) return [];
    const { there, all, key } = found;
    return [
      {
        subject: key,
        sentence: { key: 'pattern_one_message', values: [key] },
        evidence: [{ key: 'pattern_of_content', values: [String(there.length), String(all.length)] }],
        entries: idsOf(there),
        counts: { there: there.length, all: all.length },
        ...bucketOf(there),
        advice: { key: 'pattern_advice_message' },
        isSmall: false,
      },
    ];
  },
});
