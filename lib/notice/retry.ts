/** "Gmail will retry for 47 more hours", "will be retried until Tue, 24 Nov 2026", in hours or days. */
const horizon =
  /(?:retry|retried|trying|try again|attempt\S{0,8}|resend\S{0,6}|continue) {0,3}.{0,40}?(?:for|another|the next|within) {1,3}(?:up to )?(?:another )?(\d{1,3}) {1,3}(?:more )?(hour|day)/i;
const until =
  /(?:retry|retried|trying|attempts?|delivered|queued) .{0,40}?until:? {1,3}([A-Z][a-z]{2,8},? {1,3}\d{1,2} {1,3}[A-Z][a-z]{2,8} {1,3}\d{4}[ \d:+-]{0,20})/;
const french =
  /(\d{1,3}) (heures|jours|stunden|tagen?|horas|dias|días|ore|giorni|uur|dagen|godzin|dni|часов|дн)/i;

const HOUR = 3_600_000;

/** Until when the sending server goes on trying, ISO 8601; needs the notice's date for a number of hours. */
export function retryUntil(text: string, date: string | undefined): string | undefined {
  const head = text.slice(0, 8000);
  const named = until.exec(head)?.[1];
  if (named && !Number.isNaN(Date.parse(named))) return new Date(named).toISOString();
  if (!date) return undefined;
  const [, count, unit] = horizon.exec(head) ?? french.exec(head) ?? [];
  if (!count || !unit) return undefined;
  const isDays = /^(?:day|jour|tag|dia|día|giorn|dag|dni|дн)/i.test(unit);
  return new Date(Date.parse(date) + Number(count) * HOUR * (isDays ? 24 : 1)).toISOString();
}
