import { keyOf } from '../../lib/advice/keys.ts';
import type { Reason } from '../../lib/causes/index.ts';
import type { Bucket } from '../../lib/diagnosis.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import type { Grouping } from '../../lib/history/group.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { nameOfProvider, type ProviderId } from '../../lib/providers/index.ts';
import { bucketLabel } from '../../lib/report/labels.ts';
import { translate } from '../shell/translate.ts';

/** The language that this page speaks, for dates and numbers. */
export const language = (): string => translate({ key: 'panel_language' });

/** What groups are called that share a property. */
export const GROUPING_LABELS: Readonly<Record<Grouping, MessageKey>> = {
  provider: 'history_provider',
  campaign: 'history_campaign',
  route: 'history_route',
  bucket: 'panel_fact_area',
};

/** As the beginning of a line. */
const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase(language()) + text.slice(1);

/** What a group is called; one that nothing is known of says so. */
export function nameOfGroup(by: Grouping, id: string): string {
  if (id === '') return translate({ key: 'history_not_known' });
  if (by === 'provider') return nameOfProvider(id as ProviderId);
  if (by === 'bucket') return capitalised(translate({ key: bucketLabel(id as Bucket) }));
  if (by === 'campaign') return id;
  const name = id.slice(id.indexOf(':') + 1);
  return id.startsWith('service:') ? nameOfProvider(name as ProviderId) : name;
}

/** What happened, in a few words; a reason that an earlier version knew may be gone from the catalogue. */
export function headlineOf({ reason, bucket }: Pick<HistoryEntry, 'reason' | 'bucket'>): string {
  return translate({ key: keyOf(reason as Reason, 'title') }) || nameOfGroup('bucket', bucket);
}

/** To whom it was written, as far as that is kept. */
export const whomOf = ({ recipient, domain }: HistoryEntry): string =>
  (recipient?.includes('@') ? recipient : domain) ?? translate({ key: 'history_nobody' });

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

interface Format {
  format: (value: number) => string;
}
const formats = new Map<string, Format>();

/** A format takes longer to make than hundreds of values to write; each is made once for a language. */
function write(value: number, name: string, make: (language: string) => Format): string {
  const key = `${name} ${language()}`;
  const made = formats.get(key) ?? make(language());
  formats.set(key, made);
  return made.format(value);
}

const format = (at: number, name: string, options: Intl.DateTimeFormatOptions): string =>
  write(at, name, (language) => new Intl.DateTimeFormat(language, options));

/** `3 May 2026` */
export const dayOf = (at: number): string => format(at, 'day', day);

/** `3 May 2026, 14:02` */
export const timeOf = (at: number): string =>
  format(at, 'time', { ...day, hour: 'numeric', minute: '2-digit' });

/** `3 May`, in the small print of a chart. */
export const shortDayOf = (at: number): string => format(at, 'short', { day: 'numeric', month: 'short' });

/** `14:02` */
export const clockOf = (at: number): string => format(at, 'clock', { hour: 'numeric', minute: '2-digit' });

/** `May 2026` */
export const monthOf = (at: number): string => format(at, 'month', { month: 'short', year: 'numeric' });

/** `10,000` */
export const numberOf = (count: number): string =>
  write(count, 'number', (language) => new Intl.NumberFormat(language));
