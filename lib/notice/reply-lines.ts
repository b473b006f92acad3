import { type Reply, readReply } from './reply.ts';

/** A reply in the words of a notice begins here: a label of the mail program, then the reply's code. */
const afterLabel =
  /(?:said|says|returned|replied|answered|response (?:from the remote server )?was|response|server responded|talk to me|error|reason|diagnostic[- ]code|code|<<<|smtp;|->|failure|message|antwort|réponse|répons\S{0,10}|respuesta|resposta|risposta|応答|was)[^\n]{0,80}?[:;'"<>\]\s]\s{0,4}[45]\d\d(?:[ -]|$)/i;
/** A line that begins with a code. */
const atStart = /^[\s"'<>([|*#-]{0,8}[45]\d\d[ -][\S ]/;
/** A code behind punctuation. */
const inside = /[:;'"<(>|\]#]\s{0,3}#?[45]\d\d[ -](?![\d.]{1,6}\b)/;
/** Microsoft's own code, without a basic one: `5.1.10`, `#5.1.1`. */
const enhancedOnly = /(?:status code|status|error|#|\()[\s:]{0,3}(?:5\d\d )?[45]\.\d\.\d{1,3}\b/i;

/** What a program says when there was no reply at all. */
const withoutReply =
  /(?:dns error|name service error|host or domain name not found|unrouteable|unroutable|retry time(?:out)?|connection (?:timed out|refused)|timed out|no route|lost connection|mailbox (?:is )?full|over ?quota|user unknown|unknown user|does not exist|not found|no such|exceed|too large|loops? back|too many hops|expired|could not be found|couldn't be found|suspended|disabled|inactive|rejected|refused|denied|not (?:listed|recognized)|permission)/i;

/** Lines that end a reply. */
const endOfReply =
  /^\s*$|^[-=_*]{4,}|^\s*(?:final-recipient|action|status|remote-mta|last-attempt-date|x-[a-z-]{1,30}|reporting-mta|arrival-date|remote system|generating server|message hops|original message|error details|notification details|sent by|for more information|if your message|please do not)\b/i;

/** A reply of more lines is not one. */
const MOST_LINES = 40;

/** A program's own words that decide stand near its beginning. */
const LONGEST_WORDS = 1200;

/** Finds the reply in the lines that belong to one recipient; without one, the program's own words. */
export function findReply(lines: string[]): Reply {
  const start = startOfReply(lines);
  if (start !== undefined) return readReply(takeReply(lines, start).join('\n'));
  return readReply(ownWords(lines));
}

function startOfReply(lines: string[]): number | undefined {
  for (const mark of [afterLabel, atStart, inside, enhancedOnly]) {
    const at = lines.findIndex((line, index) => mark.test(labelled(lines, index, line)));
    if (at >= 0) return at;
  }
  return undefined;
}

/** A label may stand alone, its reply on the next line that is not blank. */
function labelled(lines: string[], index: number, line: string): string {
  const text = line.slice(0, 1000);
  if (!/[:]\s*$/.test(text)) return text;
  const next = lines.slice(index + 1, index + 4).find((candidate) => candidate.trim() !== '');
  return `${text.trimEnd()} ${(next ?? '').trim().slice(0, 200)}`;
}

function takeReply(lines: string[], start: number): string[] {
  const taken = [lines[start] ?? ''];
  let index = start + 1;
  if (/:\s*$/.test(taken[0] ?? '')) while (lines[index]?.trim() === '') index++;
  for (; index < lines.length && taken.length < MOST_LINES; index++) {
    const line = lines[index] ?? '';
    if (endOfReply.test(line) && !continues(line)) break;
    taken.push(line);
  }
  return taken;
}

/** `550-5.7.26 ...` after a blank line still belongs to the reply. */
const continues = (line: string): boolean => /^\s*[45]\d\d-/.test(line);

/** From the first line that says something about the failure, a paragraph; else all that is said. */
function ownWords(lines: string[]): string {
  const isTelling = (line: string) => withoutReply.test(line.slice(0, 1000));
  const at = lines.findIndex(isTelling);
  if (at >= 0) return takeReply(lines, at).join('\n').slice(0, LONGEST_WORDS);
  return lines.join('\n').trim().slice(0, LONGEST_WORDS);
}
