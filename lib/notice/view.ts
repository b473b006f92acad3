import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';
import { announcement } from './mark-words.ts';
import { subjectLine } from './pasted.ts';
import { isReturned } from './sections.ts';

/** The head of a message as a webmail shows it: subject, sender, receiver, time. */
export interface View {
  from: string;
  to: string;
  subject: string;
  rest: string[];
}

const senderLine =
  /^\s{0,8}(?!message-id|return-path)(?:(?:from|von|de|da)\s?[:：]\s?)?((?:[^<>@\n]{0,80}<[^\s<>@]{1,64}@[^\s<>]{3,253}>|[^\s<>@]{1,64}@[^\s<>@]{3,253}|microsoft outlook|mail delivery (?:sub)?system))\s{0,8}$/i;

/** The line that names the receiver. */
export const receiverPattern = ({ to }: LabelSources): RegExp =>
  new RegExp(
    `^\\s{0,8}${to}(?:\\s?[:：]\\s{0,8}\\S.{0,200}|\\s{1,8}(?:me|mich|moi|mí|mim|mij|mnie|мне|mig|meg|minulle|bana|我|나|自分|\\S{1,64}@\\S{3,253}))\\s{0,8}$`,
    'i',
  );
const timeLine = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** A view's head is no longer. */
const LONGEST_HEAD = 12;

/** A short notice, above the message that it returns or lists. */
const isNoSubject = (line: string, index: number, grammar: Grammar): boolean =>
  announcement.test(line) || (index > 0 && /[.。]\s{0,8}$/.test(line)) || isReturned(line, grammar);

/** The message that a copied text shows as a whole, when it begins with such a head. */
export function openView(lines: string[], grammar: Grammar): View | undefined {
  const head = lines
    .slice(0, LONGEST_HEAD)
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== '');
  const sender = head.findIndex(({ line }) => senderLine.test(line));
  const receiver = head.findIndex(
    ({ line }, index) => index > sender && index <= sender + 2 && grammar.receiver.test(line),
  );
  if (sender < 1 || receiver < 0) return undefined;
  if (head.slice(0, sender).some(({ line }, index) => isNoSubject(line, index, grammar))) return undefined;
  const next = head[receiver + 1];
  const end = next && timeLine.test(next.line) && next.line.length < 60 ? next.at : (head[receiver]?.at ?? 0);
  const subject = head[0]?.line.trim() ?? '';
  return {
    from: senderLine.exec(head[sender]?.line ?? '')?.[1] ?? '',
    to: head[receiver]?.line.trim() ?? '',
    subject: subjectLine.exec(subject)?.[1] ?? subject,
    rest: lines.slice(end + 1),
  };
}
