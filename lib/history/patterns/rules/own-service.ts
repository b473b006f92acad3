import { DAY } from '../../days.ts';
import { onePerRecipient } from '../../sides.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';

const thresholds = { fewest: 5, days: 14, share: 0.5 };

/** The sender's own account or service stops the mail before any recipient sees it. */
export const ownService = definePattern({
  id: 'own-service',
  thresholds,
  why: 'It needs no statistics: the own side says that it is itself. Five of one fortnight, and half of all, is no single slip.',
  source: 'handbook',
  enough: thresholds.fewest,
  covers: ['sudden-start', 'one-sender', 'one-route', 'same-reply'],
  excludes: ['one-provider', 'one-organisation'],
  find(view) {
    const isRecent = ({ at }: { at: number }) => at > view.asOf - thresholds.days * DAY;
    const cases = onePerRecipient(
      view.ownSide.filter(({ bucket }) => bucket === 'sender-account').filter(isRecent),
    );
    const all = onePerRecipient(view.entries.filter(isRecent)).length;
    if (cases.length < thresholds.fewest || cases.length < all * thresholds.share) return [];
    return [
      {
        sentence: { key: 'pattern_own_service' },
        evidence: [{ key: 'pattern_stopped_at_home', values: [String(cases.length), String(all)] }],
        entries: idsOf(cases),
        counts: { own: cases.length, all },
        bucket: 'sender-account',
        advice: { key: 'pattern_advice_own_service' },
        isSmall: false,
      },
    ];
  },
});
