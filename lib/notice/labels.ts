import { tolerant } from './accents.ts';
import type { Labels } from './languages/define.ts';
import { languages } from './languages/index.ts';

const COLON = '\\s{0,3}(?:[:：]|[】\\]]\\s{0,3}[:：]?)';
/** Bullets, quotes, stars and blanks before a label. */
const BEFORE = '^[\\s*•>|・■□●◆◎▼※【\\[-]{0,12}';

const union = (part: keyof Labels): string =>
  tolerant(`(?:${languages.flatMap(({ labels }) => labels[part] ?? []).join('|')})`);

/** A line that announces the reply; the reply follows on it or below. */
export const responseLabel = new RegExp(`${BEFORE}${union('response')}${COLON}`, 'i');

/** A sentence that ends with a colon: `The following reason was given:`. */
export const announcement = new RegExp(`(?<!\\p{L})${union('announced')}\\s{0,3}[:：]\\s{0,3}$`, 'iu');

/** The same as a title: `■原因`, alone on its line. */
export const responseTitle = new RegExp(`${BEFORE}${union('response')}[\\s*】\\]]{0,8}$`, 'i');

/** Before the host that wrote the notice. */
export const SERVER_LABEL = union('server');

/** Before a failed recipient. */
export const RECIPIENT_LABEL = union('recipient');

/** Before whom a mail went to. */
export const TO_LABEL = union('to');

/** Before the sender. */
export const SENDER_LABEL = union('sender');

/** A line that names the sender. */
export const senderLabel = new RegExp(`${BEFORE}${SENDER_LABEL}${COLON}`, 'i');

/** Before the address that a mail was sent on to. */
export const FORWARD_LABEL = union('forward');

/** A line behind which the returned message stands. */
export const originalLabel = new RegExp(
  `${BEFORE}[=_]{0,20}\\s?${union('original')}(?:${COLON}|[\\s*_=-]{0,40}$)`,
  'i',
);
