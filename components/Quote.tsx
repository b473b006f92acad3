import { harmless } from '../lib/report/harmless.ts';

/** A reply of more than this is shown in part; the copy for IT has it all. */
const SHOWN = 6000;
/** How much of the reply stands around the deciding words. */
const AROUND = 60;

interface Props {
  /** The whole reply. */
  text: string;
  start: number;
  end: number;
}

/** The reply with the deciding words marked. */
export function FullReply({ text, start, end }: Props) {
  const shown = harmless(text.slice(0, SHOWN));
  return (
    <pre class="reply" dir="auto">
      {shown.slice(0, start)}
      {end > start && start < shown.length && <mark>{shown.slice(start, end)}</mark>}
      {shown.slice(Math.max(start, end))}
      {text.length > SHOWN && '…'}
    </pre>
  );
}

/** The deciding words and a little of what stands around them, on one line. */
export function Quote({ text, start, end }: Props) {
  const from = wordStart(text, Math.max(0, start - AROUND));
  const to = wordEnd(text, Math.min(text.length, end + AROUND));
  return (
    <q class="quote" dir="auto">
      {from > 0 && '…\u00a0'}
      {harmless(text.slice(from, start)).trimStart()}
      {end > start && <mark>{harmless(text.slice(start, Math.min(end, start + 4 * AROUND)))}</mark>}
      {harmless(text.slice(end, to)).trimEnd()}
      {to < text.length && '\u00a0…'}
    </q>
  );
}

function wordStart(text: string, at: number): number {
  const space = at === 0 ? -1 : text.slice(at, at + 30).indexOf(' ');
  return space === -1 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = at === text.length ? -1 : text.slice(at - 30, at).lastIndexOf(' ');
  return space === -1 ? at : at - 30 + space;
}
