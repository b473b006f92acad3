import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';

/** The reader parses the first megabyte of a mail; what a page adds to it is less than half of that. */
const LARGEST = 1_500_000;
/** A panel that comes later than this comes with what can be seen. */
const PATIENCE = 1_500;
/** A page that redraws its messages is not asked again. */
const REMEMBERED = 20;

const asked = new Map<string, Promise<string | undefined>>();

/** The source of a message from the webmail that shows it, asked once; undefined where it cannot be had, for whatever reason. */
export function originalOf(
  message: WebmailMessage,
  webmail: Webmail,
  signal: AbortSignal,
): Promise<string | undefined> {
  const known = asked.get(message.id);
  if (known) return known;
  const asking = ask(message, webmail, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
  asked.set(message.id, asking);
  for (const id of [...asked.keys()].slice(0, -REMEMBERED)) asked.delete(id);
  return asking;
}

async function ask(
  message: WebmailMessage,
  { originalsOf, rawIn }: Webmail,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const address of originalsOf?.(message, location, document, Date.now()) ?? []) {
    const answer = await read(address, signal).catch(() => undefined); // refused, redirected out of reach, too late
    const raw = answer && rawIn?.(answer);
    if (raw) return raw;
  }
  return;
}

/** The beginning of an answer, as text. */
async function read(address: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(address, { credentials: 'same-origin', signal });
  if (!answer.ok || !answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    if (done) return text;
    if (text.length > LARGEST) {
      void reader.cancel();
      return text;
    }
  }
}
