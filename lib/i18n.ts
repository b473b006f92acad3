import type messages from '../public/_locales/en/messages.json';

/** Every sentence that a person reads is in the catalogue `public/_locales`; code names it by key. */
export type MessageKey = keyof typeof messages;

/** A sentence to be: its key and the values for its placeholders `$1` to `$9`. */
export interface Message {
  key: MessageKey;
  values?: string[];
}

/** Turns a message into words: `browser.i18n` in the browser, `scripts/translate.ts` in the terminal. */
export type Translate = (message: Message) => string;

/** Expected failure is a value (an exception is a bug). */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Message };
