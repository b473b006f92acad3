import { understandHeaders } from './headers.ts';
import type { Question } from './question.ts';
import { understandWords } from './words.ts';

/** Tells what somebody typed, pasted or dropped: the headers of a message, a name that DNS knows, or a bounce. */
export const understand = (input: string): Question =>
  understandHeaders(input.trim()) ?? understandWords(input);
