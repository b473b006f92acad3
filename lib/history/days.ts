/** A day in milliseconds, where the calendar of the person does not matter. */
export const DAY = 86_400_000;

/** The beginning of a day where the person is, a number of days after that of `at`; days are not always 24 hours long. */
export function startOfDay(at: number, later = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
}

/** Days from one beginning of a day to another. */
export const daysBetween = (from: number, to: number): number => Math.round((to - from) / DAY);

/** The beginning of a month, a number of months after that of `at`. */
export function startOfMonth(at: number, later = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth() + later, 1).getTime();
}

/** `2026-05-03`, as a date field has it. */
export function dateOf(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The beginning of the day in a date field; undefined for what is no date. */
export function readDate(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at = new Date(year, month - 1, day).getTime();
  return dateOf(at) === date ? at : undefined;
}
