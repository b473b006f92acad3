/** Is a value what it must be? */
export type Check = (value: unknown) => boolean;

/** No mail that a webmail shows is larger; browsers themselves stop at 64 MB. */
export const LONGEST_MAIL = 40_000_000;
/** Names, ids, addresses, sentences. */
const LONGEST_TEXT = 20_000;
/** Recipients of one notice, findings of one bounce, targets: far more than anybody ever sees. */
const LONGEST_LIST = 5_000;

/** A text that is no longer than that. */
export const text =
  (most = LONGEST_TEXT): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
/** Yes or no. */
export const truth: Check = (value) => typeof value === 'boolean';
/** Nothing at all; `undefined` does not survive the way. */
export const nothing: Check = (value) => value === undefined || value === null;
/** The same, or nothing. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    nothing(value) || check(value);
/** One of these words. */
export const one =
  (...values: readonly string[]): Check =>
  (value) =>
    values.some((each) => each === value);
/** Any number of the same, within reason. */
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= LONGEST_LIST && value.every(check);
/** An object that has these fields; whatever else it has is not looked at. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(fields).every(([name, check]) =>
      check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
    );
  };
/** One of these. */
export const any =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
