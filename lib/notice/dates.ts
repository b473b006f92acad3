/** How the twelve months begin in the languages of languages/; where two begin alike, the longer one stands first. */
const months: readonly (readonly [month: number, names: RegExp])[] = [
  [11, /^(?:nov|lis|marras|kas|ноя)/],
  [7, /^(?:jul|juil|lug|lip|července|heinä|tem|июл)/],
  [1, /^(?:jan|ene|gen|янв|sty|led|tammi|oca)/],
  [2, /^(?:feb|fév|fev|фев|lut|únor|helmi|şub)/],
  [3, /^(?:mar|mär|mrt|maa|břez)|^мар/],
  [4, /^(?:apr|avr|abr|апр|kwi|dub|huhti|nis)/],
  [5, /^(?:mai|may|maj|mei|mag|мая|май|květ|touko)/],
  [6, /^(?:jun|jui|giu|cze|červ|kesä|haz|июн)/],
  [8, /^(?:aug|aoû|ago|sie|srp|elo|ağu|авг)/],
  [9, /^(?:sep|set|wrz|září|syys|eyl|сен)/],
  [10, /^(?:oct|okt|out|ott|paź|říj|loka|eki|окт)/],
  [12, /^(?:dec|dez|déc|dic|gru|pros|joulu|ara|дек)/],
];

const TIME = '(?:[^\\d\\n]{1,12}(?<hour>\\d{1,2})[:.](?<minute>\\d{2}))?';

/** How dates are written in sentences; `day`, `month`, `year`, and a time where one follows. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<year>\\d{4})[-/年년] ?(?<month>\\d{1,2})[-/月월] ?(?<day>\\d{1,2})(?:[日일])?${TIME}`),
  new RegExp(
    `(?<day>\\d{1,2})\\.? (?:de |d')?(?<name>\\p{L}{3,12})\\.?,? (?:de )?(?<year>\\d{4})${TIME}`,
    'u',
  ),
  new RegExp(`(?<name>\\p{L}{3,12})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})${TIME}`, 'u'),
  new RegExp(`(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4})${TIME}`),
];

/** RFC 5322 and ISO 8601, with their offset; other forms say none and are read as UTC. */
const exact = [
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|[+-]\d{2}:?\d{2})/,
  /\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC|[ECMP][SD]T)/,
];

/** The first date in a text, ISO 8601. */
export function dateIn(text: string): string | undefined {
  for (const form of exact) {
    const time = Date.parse(form.exec(text)?.[0] ?? '');
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    const date = groups && toIso(groups);
    if (date) return date;
  }
  return undefined;
}

function toIso({
  year,
  month,
  name,
  day,
  hour = '0',
  minute = '0',
}: Record<string, string>): string | undefined {
  const number = month === undefined ? monthNamed(name ?? '') : Number(month);
  if (number === undefined || number > 12 || Number(day) > 31) return undefined;
  return new Date(
    Date.UTC(Number(year), number - 1, Number(day), Number(hour), Number(minute)),
  ).toISOString();
}

const monthNamed = (name: string): number | undefined =>
  months.find(([, names]) => names.test(name.toLowerCase()))?.[0];

const DAY = 24 * 60 * 60 * 1000;
/** Nobody reads a bounce of before that in a webmail: such a date is a slip. */
export const EARLIEST_MAIL = Date.UTC(1995, 0);

/**
 * The date of a mail. Its newest `Received` line ends with when it arrived, by the clock of the reader's own server (RFC 5321
 * section 4.4): that counts where the sender's is missing, or cannot be right. One that is
 * much older is: mail that was fetched from another mailbox arrived anew.
 */
export function sentAt(date = '', received = ''): string | undefined {
  const sent = Date.parse(date);
  const arrival = dateIn(received.slice(received.lastIndexOf(';') + 1));
  const arrived = Date.parse(arrival ?? '');
  if (Number.isNaN(arrived)) return Number.isNaN(sent) ? undefined : date;
  return sent > EARLIEST_MAIL && sent < arrived + DAY ? date : arrival; // NaN is neither
}
