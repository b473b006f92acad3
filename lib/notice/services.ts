import { fold } from './concept-hits.ts';
import type { Mail } from './mail.ts';
import {
  announcing,
  digest,
  endOfSentence,
  otherwise,
  refused,
  thing,
  undelivered,
} from './service-words.ts';
import { isBait, isMachineMade, type StoppedFacts } from './stopped.ts';

/** It says so at once. */
const OPENING = 1200;

/** Does a service say of what it sent for the reader that somebody did not get it? */
export function isUndelivered({ mail, words, named, grammar }: StoppedFacts): boolean {
  const text = `${mail.subject.slice(0, OPENING)}\n\n${words.slice(0, OPENING)}`;
  const marked = fold(named.reduce((all, name) => all.replaceAll(name, ' @'), text.toLowerCase()));
  return (
    named.length > 0 &&
    mail.header('list-id') === undefined &&
    (comesBack(mail) || (isMachineMade(mail, grammar) && !isBait(mail, text, grammar))) &&
    !digest.test(marked) &&
    marked.split(endOfSentence).some((part) => {
      const said = part.replace(/\s+/g, ' ');
      return (
        (refused.test(said) || (undelivered.test(said) && thing.test(said))) &&
        !otherwise.test(said) &&
        (said.includes(' @') || announcing.test(said))
      );
    })
  );
}

/** What fails of it comes back to another address than a person's. */
const comesBack = ({ fromAddress = '@', header }: Mail): boolean =>
  !(header('return-path') ?? fromAddress).includes(fromAddress);
