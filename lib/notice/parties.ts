import { bareAddress } from './addresses.ts';
import type { Mail } from './mail.ts';

/** Who writes to whom, by the headers, or by the lines that a pasted text begins with; not those of the message that came back. */
export interface Parties {
  /** Display name of the sender. */
  name: string;
  sender: string;
  readers: string[];
}

const mailbox =
  /^(?:\s{0,5}[\p{L}]{1,12}\s?[:：]\s{0,3})?"?([^<>":\n]{0,80}?)"?\s{0,3}<([^\s<>]{1,64}@[^\s<>]{3,253})>\s{0,3}$/mu;
const receiver =
  /^\s{0,5}(?:to|an|aan|à|a|para|per|do|кому|kime|alıcı|till|til|komu)\s?[:：]?\s{1,3}<?([^\s<>,]{1,64}@[^\s<>,]{3,253})/im;

/** To whom it was brought, where it says nobody (`undisclosed-recipients`). */
function delivered(mail: Mail): string[] {
  const noted = ['delivered-to', 'x-original-to', 'envelope-to'].map((name) =>
    bareAddress(mail.header(name)),
  );
  return noted.filter((address) => address !== undefined).slice(0, 1);
}

export function partiesOf(mail: Mail, words: string[]): Parties {
  if (mail.from !== '') {
    const last = mail.from.slice(mail.from.lastIndexOf(' ') + 1);
    const sender = last.replace(/[<>]/g, '');
    return {
      name: mail.from.slice(0, -last.length).trim(),
      sender,
      readers: mail.to.length > 0 ? mail.to : delivered(mail),
    };
  }
  const head = mail.head ?? words.slice(0, 40).join('\n').slice(0, 800);
  const [, name = '', sender = ''] = mailbox.exec(head) ?? [];
  const reader = receiver.exec(head)?.[1];
  return { name: name.trim(), sender, readers: reader ? [reader] : [] };
}
