const DAY = 24 * 60 * 60 * 1000;

/** A moment as people say it: the weekday where that is clear, else the date. Empty for what is no date. */
export function formatTime(iso: string, language: string, now: number): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const isNear = Math.abs(moment.getTime() - now) < 6 * DAY;
  const day: Intl.DateTimeFormatOptions = isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit' }).format(moment);
}
