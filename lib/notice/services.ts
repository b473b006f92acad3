import { ADDRESS_IN_TEXT, recipientAddress } from './addresses.ts';
import { fold } from './concept-hits.ts';
import type { Mail } from './mail.ts';
import { announcing, digest, otherwise, refused, thing, undelivered } from './service-words.ts';
import {
  isBait,
  isForReader,
  isListing,
  isMachineMade,
  namesOtherSender,
  type StoppedFacts,
  says,
} from './stopped.ts';

/** It says so at once. */
const OPENING = 1200;
const MOST_LINES = 60;
/** Longer is no sentence. */
const LONGEST = 400;

const address = new RegExp(ADDRESS_IN_TEXT, 'g');
const end = /[.!?](?=\s(?!\d))|[。！？]|\n\s*\n/;

/** Does a service say of what it sent for the reader that somebody did not get it? */
export function isUndelivered(facts: StoppedFacts): boolean {
  const { mail, words, language, named, grammar } = facts;
  if (
    named.length === 0 ||
    !isService(facts) ||
    isForReader(words.slice(0, 500), mail.subject, language, grammar) ||
    namesOtherSender(words.slice(0, OPENING), mail, grammar)
  )
    return false;
  const text = `${mail.subject}\n\n${words.slice(0, OPENING)}`;
  const marked = text.replace(address, (found) => {
    const name = recipientAddress(found)?.toLowerCase() ?? '';
    return `${named.includes(name) ? '@' : 'x'}${/\.$/.exec(found) ?? ''}`;
  });
  const folded = fold(marked);
  return (
    !digest.test(folded) &&
    (comesBack(mail) || !isBait(mail, text, grammar)) &&
    folded.split(end).some((part) => {
      const said = part.slice(0, LONGEST).replace(/\s+/g, ' ');
      return (
        (refused.test(said) || (undelivered.test(said) && thing.test(said))) &&
        !otherwise.test(said) &&
        (said.includes('@') ||
          announcing.test(said) ||
          (says('own', said, language, grammar) && isListing(words.split('\n', MOST_LINES), true, grammar)))
      );
    })
  );
}

/** What fails of it comes back to another address than a person's. */
const comesBack = ({ fromAddress = '@', header }: Mail): boolean =>
  !(header('return-path') ?? fromAddress).includes(fromAddress);

function isService({ mail, grammar }: StoppedFacts): boolean {
  return (
    mail.header('list-id') === undefined &&
    (mail.to.length > 0 || !mail.isWhole) && // else nobody knows who of them is the reader
    (isMachineMade(mail, grammar) || comesBack(mail))
  );
}
