import type { Grammar } from './grammar.ts';
import type { Mail } from './mail.ts';
import type { Parties } from './parties.ts';

/** What the signs look at. */
export interface Appearance extends Parties {
  mail: Mail;
  /** What the notice's own links lead to; not those of a reply or a message that it quotes. */
  links: readonly string[];
  /** Claims that mail failed or waits. */
  isNotice: boolean;
  /** All that failed is mail to the reader. */
  isAboutReader: boolean;
  /** Mail failed for somebody elsewhere, who is named. */
  isAboutOther: boolean;
  /** Mail failed for somebody else at the domain that writes. */
  isAboutOwnPeople: boolean;
  /** And a reply says why. */
  isAboutOwnHost: boolean;
  /** The server that wrote it, as it says. */
  reporter?: string;
  /** What its words are read by. */
  grammar: Grammar;
}
