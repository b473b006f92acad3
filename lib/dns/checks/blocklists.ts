import type { Result } from '../../i18n.ts';
import { isPrivateAddress, readAddress } from '../address.ts';
import type { Failed } from '../answer.ts';
import { isAskable } from '../askable.ts';
import { type AskOptions, askList } from '../blocklists/ask-list.ts';
import { usableKey } from '../blocklists/dqs-key.ts';
import { namedElsewhere, planFor, type Step } from '../blocklists/plan.ts';
import { privateRow } from '../blocklists/private-lists.ts';
import {
  askedRow,
  elsewhereRow,
  type Place,
  refusingRow,
  retiredRow,
  tooLongRow,
  unsupportedRow,
} from '../blocklists/rows.ts';
import { sumRow } from '../blocklists/sum.ts';
import type { Finding } from '../finding.ts';
import { readDomain } from '../name.ts';
import { defineCheck, rowsFor } from './define.ts';
import { nobody } from './nobody.ts';
import { unchecked } from './unchecked.ts';

function readSubject(subject: string): Result<string> {
  const text = subject.trim();
  const address = readAddress(text);
  return address === undefined ? readDomain(text) : { ok: true, value: address };
}

async function rowFor(step: Step, place: Place, options: AskOptions): Promise<Finding> {
  if (step.kind === 'retired') return retiredRow(step.list, place);
  if (step.kind === 'refuses') return refusingRow(step.list, place);
  if (step.kind === 'unsupported') return unsupportedRow([step.list], place);
  const asked = await askList(step.list, place.subject, options);
  return asked ? askedRow(step.list, asked, place.subject, options.key) : tooLongRow(step.list, place);
}

const isGrouped = ({ kind, isNamed }: Step) => kind === 'unsupported' && !isNamed;

function groupedRow(steps: readonly Step[], place: Place): Finding[] {
  const lists = steps.flatMap((step) => (step.kind === 'unsupported' && !step.isNamed ? [step.list] : []));
  return lists.length > 0 ? [unsupportedRow(lists, place)] : [];
}

/** Which lists hold the address or the domain, and which of them would not say? RFC 5782. */
export const blocklists = defineCheck({
  name: 'blocklists',
  read: readSubject,
  run: async (subject, resolve, { signal, facts, settings }): Promise<Finding[]> => {
    const origin = await nobody(resolve, signal);
    const place = { subject, origin };
    const isAddress = readAddress(subject) !== undefined;
    if (!isAddress && !isAskable(subject)) {
      const failed: Failed = { ...origin, name: subject, status: 'failed', reason: 'bad-name', records: [] };
      return [unchecked('blocklists', subject, failed)];
    }
    if (isAddress && isPrivateAddress(subject)) {
      const summary = { key: 'dns_bl_private_address' as const, values: [subject] };
      return [
        rowsFor('blocklists', subject, origin)({ verdict: 'unchecked', id: 'bl-private-address', summary }),
      ];
    }
    const key = usableKey(settings.dqsKey);
    const steps = planFor(subject, { named: facts.list, key });
    const elsewhere = namedElsewhere(subject, facts.list, steps);
    const options = { resolve, signal, now: Date.parse(origin.at), key };
    const single = steps.filter((step) => !isGrouped(step));
    const rows = await Promise.all(single.map((step) => rowFor(step, place, options)));
    return [
      ...(elsewhere ? [elsewhereRow(elsewhere, place)] : []),
      ...rows,
      ...groupedRow(steps, place),
      ...sumRow(rows, place),
      privateRow(place),
    ];
  },
});
