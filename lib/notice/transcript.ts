import { answer, command, consequence, restOfAnswer } from './reply-patterns.ts';

/** One answer of a server. */
interface Answer {
  /** Its lines, without marks. */
  text: string;
  /** Whom the command before it named. */
  recipient: string;
}

/** The refusals of a session in their order. */
export const refusalsIn = (lines: string[]): string[] => decisive(refusedIn(lines));

/** Those that answered the commands which named this recipient, or that name him themselves: `550 BO MAILBOX FULL` at AOL. */
export function refusalsOf(address: string, lines: string[]): string[] {
  const name = `${address.toUpperCase().split('@', 1)[0]} `;
  const isOf = ({ recipient, text }: Answer) =>
    recipient === address.toLowerCase() || text.slice(4).startsWith(name);
  return decisive(refusedIn(lines).filter(isOf));
}

const refusedIn = (lines: string[]): Answer[] =>
  answersIn(lines).filter(({ text }) => /^[45]\d\d.{0,200}\p{L}{2}/su.test(text));

function decisive(answers: Answer[]): string[] {
  const texts = answers.map(({ text }) => text);
  const direct = texts.filter((text) => !consequence.test(text));
  return direct.length > 0 ? direct : texts;
}

/** Of several the first final one: the servers asked before only put it off. */
export function decisiveRefusal(refusals: string[]): string | undefined {
  return refusals.find((text) => text.startsWith('5')) ?? refusals.at(-1);
}

const isMarked = (line: string): boolean =>
  line.includes('<<<') || line.includes('<--') || line.includes('>>> ') || line.includes('Out: ');

/** Is a session printed? Most notices have none. */
export const hasSession = (lines: string[]): boolean => lines.some(isMarked);

/** A shorter line had room for a word more. */
const SHORTEST_WRAPPED = 45;

function answersIn(lines: string[]): Answer[] {
  const answers: Answer[] = [];
  if (!hasSession(lines)) return answers;
  let recipient = '';
  let isOpen = false;
  let isWrapped = false;
  for (const line of lines) {
    if (line.length > 2000) continue;
    const said = answer.exec(line)?.[1];
    const last = answers.at(-1);
    if (said && isOpen && last) last.text += `\n${said}`;
    else if (said) answers.push({ text: said, recipient });
    else if (isWrapped && last && restOfAnswer.test(line)) last.text += ` ${line.trim()}`;
    else isWrapped = false;
    if (said) isOpen = said[3] === '-';
    if (line.length < SHORTEST_WRAPPED) isWrapped = false;
    else if (said) isWrapped = true;
    const asked = said ? undefined : command.exec(line);
    if (asked) recipient = asked[1]?.toLowerCase() ?? '';
  }
  return answers;
}
