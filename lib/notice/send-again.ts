import { sendAgain } from './mark-words.ts';

/** Above the notice, hence near the beginning of the text. */
const NEAR = 2000;

/** The text without that line. */
export function withoutSendAgain(text: string): string {
  const head = text.slice(0, NEAR);
  const cleared = head.replace(sendAgain, '');
  return cleared === head ? text : cleared + text.slice(NEAR);
}
