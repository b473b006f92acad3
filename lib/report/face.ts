import type { Face, Report } from '../diagnosis.ts';
import { failing } from './failing.ts';
import { groupRecipients, type RecipientGroup } from './group-recipients.ts';
import { headlineOf } from './headline.ts';

type Faceless = Omit<Report, 'face' | 'groups'>;

function faceOf({ notice }: Faceless, groups: readonly RecipientGroup[]): Face {
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

/** A report with what a panel shows first. It is made once and not in each view: mail pages have no room for it. */
export function withFace(report: Faceless): Report {
  const groups = groupRecipients(failing(report));
  const places = groups.map((group) => group.map((diagnosis) => report.recipients.indexOf(diagnosis)));
  return { ...report, face: faceOf(report, groups), groups: places };
}
