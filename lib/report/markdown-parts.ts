import { harmless } from './harmless.ts';

/** Where GitHub's Markdown, and what follows it, makes a link of bare words (https://github.github.com/gfm/#autolinks-extension-). */
const AUTOLINK = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;

/** A stranger's words inside a sentence of ours: on one line, none of them a mark, and none a link that a reader of the ticket could press. */
export function text(value = ''): string {
  return harmless(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#!]/g, '\\$&')
    .replace(AUTOLINK, '$&\\');
}

/** A stranger's words as code, whatever ticks they hold; nothing for nothing. */
export function code(value = ''): string {
  const line = harmless(value).replace(/\s+/g, ' ').trim();
  if (!line) return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  return ticks.length === 1 ? `\`${line}\`` : `${ticks} ${line} ${ticks}`;
}

/** A stranger's words as a block, whatever fences they hold. */
export function fence(value: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(value) + 1));
  return `${ticks}text\n${harmless(value)}\n${ticks}`;
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
