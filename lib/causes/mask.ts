/** What strangers can put words into; each mark keeps its length, so that places in the text stay true. */
const inAddress = '[^\\s<>"\'()[\\],;:\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]'; // scripts without blanks glue their words to it
/** Two dots end an address: `bo@corp.example...User unknown`. */
const addresses = new RegExp(`${inAddress}{1,64}@(?:(?!\\.\\.)${inAddress}){1,255}`, 'g');
const subjects = /\bSubject: .{0,300}/gi;
const urls = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,500}/gi;
/** Lower case only: `RESOLVER.ADR.RecipNotFound` and a full stop without a blank behind it are no host names. */
const hosts = /(?<![\w.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![\w-])/g;

const filler = (found: string): string => '@'.repeat(found.length);

/** `W32/Sober.c@MM` is a worm that mails itself; `IMCEAEX-` is Exchange's mark of an address it could not translate. */
const noName = /^(?:IMCEAEX-|.*@mm?$)/i;

const addressFiller = (found: string): string => {
  const kept = noName.exec(found)?.[0] ?? '';
  return kept + filler(found.slice(kept.length));
};

/** The text without addresses and the quoted Subject; URLs and host names stay, for vendor codes and list names. */
export function maskAddresses(text: string): string {
  const masked = text.includes('@') ? text.replace(addresses, addressFiller) : text;
  return masked.replace(subjects, filler);
}

/** The text without anything but the server's own words (N5). Takes what `maskAddresses` gave. */
export function maskNames(text: string): string {
  return text.replace(urls, filler).replace(hosts, filler);
}

/** Postfix says first which check refused, then why: only the why is worth an opinion. */
const checks =
  /\b(?:recipient|sender) address rejected: (?=\S)|\b(?:client host|helo command|data command) rejected: (?=\S)/gi;

export const maskChecks = (words: string): string => words.replace(checks, filler);
