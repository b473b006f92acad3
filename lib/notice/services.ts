import { fold } from './concept-hits.ts';
import type { Mail } from './mail.ts';
import { announcing, digest, otherwise, refused, thing, undelivered } from './service-words.ts';
import { isBait, isMachineMade, namesOtherSender, type StoppedFacts } from './stopped.ts';

/** It says so at once. */
const OPENING = 1200;

const end = /[.!?](?=\s(?!\d))|[。！？]|\n\s*\n/;

/** Does a service say of what it sent for the reader that somebody did not get it? */
export function isUndelivered({ mail, words, named, grammar }: StoppedFacts): boolean {
  const opening = words.slice(0, OPENING);
  const text = `${mail.subject}\n\n${opening}`;
  const marked = fold(named.reduce((all, name) => all.replaceAll(name, ' @'), text.toLowerCase()));
  return (
    named.length > 0 &&
    mail.header('list-id') === undefined &&
    (mail.to.length > 0 || !mail.isWhole) && // else nobody knows who of them is the reader
    (comesBack(mail) || (isMachineMade(mail, grammar) && !isBait(mail, text, grammar))) &&
    !digest.test(marked) &&
    !namesOtherSender(opening, mail, grammar) &&
    marked.split(end).some((part) => {
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
