import type { Report } from '../lib/diagnosis.ts';
import type { Message } from '../lib/i18n.ts';
import { headlineOf } from '../lib/report/headline.ts';
import type { RecipientGroup } from './group-recipients.ts';
import type { IconName } from './Icon.tsx';

/** What is seen first: a line, a picture and a colour that say the same. */
interface Face {
  headline: Message;
  icon: IconName;
  tone: string;
}

/** The face of a whole notice. */
export function faceOf({ notice }: Report, groups: RecipientGroup[]): Face {
  const [first] = groups;
  if (notice.genuineness === 'fake') {
    return { headline: { key: 'panel_fake_headline' }, icon: 'alarm', tone: 'fake' };
  }
  if (notice.genuineness === 'backscatter') {
    return { headline: { key: 'panel_backscatter_headline' }, icon: 'info', tone: 'unknown' };
  }
  if (!first) return { headline: { key: 'panel_unknown_headline' }, icon: 'unknown', tone: 'unknown' };
  const tone = first[0].bucket;
  const icon = notice.kind === 'delay' ? 'waiting' : tone;
  if (groups.length === 1) return { headline: headlineOf(first[0]), icon, tone };
  const count = String(groups.reduce((sum, { length }) => sum + length, 0));
  const key = notice.kind === 'delay' ? 'panel_several_delayed' : 'panel_several_failed';
  return { headline: { key, values: [count] }, icon, tone };
}
