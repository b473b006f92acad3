import type { Report } from '../../lib/diagnosis.ts';
import type { Webmail, WebmailMessage } from '../../lib/webmail/webmail.ts';
import { askQuietly } from '../shell/ask.ts';

/** The reader parses the first megabyte of a mail; what a page adds to it is less than half of that. */
const LARGEST = 1_500_000;
/** A panel that comes later than this comes with what can be seen. */
const PATIENCE = 1_500;
/** A page that redraws its messages, or goes back to one, is not asked again. */
const REMEMBERED = 20;
/** What the page has left is out of sight after this many milliseconds. */
const LEAVING = 200;

type Answer = Report | undefined;

const known = new Map<string, Promise<Answer>>();

/** What the original of a message says, asked of its webmail once; undefined where it cannot be had, for whatever reason. */
export function originalOf(message: WebmailMessage, webmail: Webmail, signal: AbortSignal): Promise<Answer> {
  const { id, body } = message;
  const asked = known.get(id);
  if (asked) return asked;

  const left = new AbortController();
  const until = AbortSignal.any([signal, left.signal, AbortSignal.timeout(PATIENCE)]);
  const leave = () => body.checkVisibility() || left.abort();
  window.addEventListener('hashchange', () => setTimeout(leave, LEAVING), { signal: until });

  const asking = diagnose(webmail.originalsOf?.(message, location, document, Date.now()) ?? [], until);
  known.set(id, asking);
  // It may be opened anew, or the connection may come back (index.tsx): then it is asked once more.
  void asking.then((answer) => (left.signal.aborted || !(answer || navigator.onLine)) && known.delete(id));
  for (const old of [...known.keys()].slice(0, -REMEMBERED)) known.delete(old);
  return asking;
}

async function diagnose(addresses: readonly string[], signal: AbortSignal): Promise<Answer> {
  for (const address of addresses) {
    const text = await read(address, signal).catch(() => undefined); // refused, redirected out of reach, too late
    const answer = text && (await askQuietly('diagnoseOriginal', text));
    if (answer) return answer;
  }
  return;
}

/** The beginning of an answer, as text. */
async function read(address: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(address, { signal });
  if (!answer.ok || !answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.length < LARGEST) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  void reader.cancel();
  return text;
}
