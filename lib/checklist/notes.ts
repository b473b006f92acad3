import { DAY } from '../history/days.ts';
import type { History, HistoryEntry } from '../history/entry.ts';
import { receiverNameOf, receiverOfEntry } from '../history/receiver.ts';
import { countBy } from '../history/sides.ts';
import type { Message } from '../i18n.ts';
import { isRelated } from '../notice/addresses.ts';
import { ownHistory } from './own-history.ts';
import { isRoleAddress } from './role-names.ts';
import type { StepId } from './steps.ts';

/** What the history says to a step: one sentence, and the addresses that it is about. */
export interface StepNote {
  sentence: Message;
  addresses: readonly string[];
}

export type StepNotes = Partial<Record<StepId, StepNote[]>>;

/** What is older has been dealt with, or never will be. */
const DAYS = 90;
/** A server that asked to wait does so for hours, not for months. */
const DAYS_OF_WAITING = 7;
/** A share of a handful says nothing. */
const FEWEST_SENT = 50;
/** Two failures of one campaign are no group. */
const FEWEST_OF_CAMPAIGN = 3;

const CLOSED = new Set(['mailbox-disabled', 'mailbox-full', 'recipient-moved']);

const isGone = ({ bucket, action, permanence, reason }: HistoryEntry): boolean =>
  bucket === 'address' && action === 'failed' && permanence === 'permanent' && !CLOSED.has(reason);

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** One note about some bounces, by their addresses; those that are kept as a hash can only be counted. */
function about(entries: readonly HistoryEntry[], key: Message['key']): StepNote[] {
  const recipients = distinct(entries.map(({ recipient }) => recipient));
  if (recipients.length === 0) return [];
  const sentence: Message = { key, values: [String(recipients.length)] };
  return [{ sentence, addresses: recipients.filter((recipient) => recipient.includes('@')).sort() }];
}

function shareOfSent(gone: readonly HistoryEntry[], tallies: History['tallies']): StepNote[] {
  const sent = tallies.reduce((sum, tally) => sum + tally.sent, 0);
  if (sent < FEWEST_SENT || gone.length === 0) return [];
  const values = [String(sent), String(gone.length)];
  return [{ sentence: { key: 'checklist_note_share', values }, addresses: [] }];
}

function worstCampaign(gone: readonly HistoryEntry[]): StepNote[] {
  const [name, own = []] = countBy(gone, ({ campaign, subject }) => campaign ?? subject)[0] ?? [];
  if (name === undefined || own.length < FEWEST_OF_CAMPAIGN) return [];
  const values = [name, String(own.length), String(gone.length)];
  return [{ sentence: { key: 'checklist_note_campaign', values }, addresses: [] }];
}

function waiting(entries: readonly HistoryEntry[]): StepNote[] {
  const asked = entries.filter(({ replyCode }) => replyCode?.startsWith('4'));
  const [who, some = []] = countBy(asked, receiverOfEntry)[0] ?? [];
  if (who === undefined) return [];
  const values = [String(asked.length), receiverNameOf(who), String(some.length)];
  return [{ sentence: { key: 'checklist_note_waiting', values }, addresses: [] }];
}

/** Domains that signed in the name of this one and have nothing to do with it. */
function foreignSigners(entries: readonly HistoryEntry[], domain: string): StepNote[] {
  const signers = distinct(entries.map(({ route }) => route.dkim));
  const foreign = signers.filter((signer) => !isRelated(signer, domain));
  if (foreign.length === 0 || foreign.length < signers.length) return [];
  const values = [domain, foreign.slice(0, 3).join(', ')];
  return [{ sentence: { key: 'checklist_note_signer', values }, addresses: [] }];
}

/** What the history says to the steps, of the bounces of one domain; steps without numbers are left out. */
export function notesOf(history: History, { domain, now }: { domain: string; now: number }): StepNotes {
  const { entries, tallies: rows } = ownHistory(history, domain);
  const own = entries.filter(({ at }) => now - at < DAYS * DAY);
  const tallies = rows.filter(({ day }) => now - day < DAYS * DAY);
  const gone = own.filter(isGone);
  const notes: StepNotes = {
    alignment: foreignSigners(
      own.filter(({ ownDomain }) => ownDomain !== undefined),
      domain,
    ),
    invalid: about(gone, 'checklist_note_invalid'),
    role: about(
      own.filter(({ recipient }) => recipient !== undefined && isRoleAddress(recipient)),
      'checklist_note_role',
    ),
    inactive: about(
      own.filter(({ reason }) => CLOSED.has(reason)),
      'checklist_note_inactive',
    ),
    sourcing: shareOfSent(gone, tallies),
    sunset: worstCampaign(gone),
    'slow-down': waiting(own.filter(({ at }) => now - at < DAYS_OF_WAITING * DAY)),
  };
  return Object.fromEntries(Object.entries(notes).filter(([, some]) => some.length > 0));
}
