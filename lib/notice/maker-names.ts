import type { Appearance } from './appearance.ts';
import { saysOnly } from './concept-hits.ts';
import { carrier, maker } from './forged-words.ts';
import { isAt, serviceOf } from './link-hosts.ts';
import { generic, isMachineName } from './machine-names.ts';

/** `Orange mail service`, from a domain that is not theirs. */
export const bearsCarrier = ({ name, grammar }: Appearance, domain: string): boolean => {
  const word = carrier.exec(name)?.[1] ?? '';
  if (word === '' || isNamedFor(domain, word.toLowerCase())) return false;
  const others = name.replace(word, '');
  return isMachineName(others, grammar) && saysOnly(others, generic, grammar);
};

const mailboxes = /^(?:microsoft|office365|outlook|google|gmail|yahoo|icloud)$/;

/** Bears a maker's name at a domain that does not; what filters send comes from their customers' own. */
export const bearsMaker = ({ name, readers }: Appearance, domain: string): boolean => {
  const word = maker.exec(name)?.[1]?.toLowerCase().replace(' ', '');
  if (word === undefined || (readers.length === 0 && !mailboxes.test(word))) return false;
  return !isNamedFor(domain, word);
};

/** `Stripe` at `stripe-alerts.example`, or anybody there: a service that everybody knows writes from its own domains. */
export function bearsService({ name, readers }: Appearance, domain: string): boolean {
  if (readers.length === 0) return false;
  const [first = '', second = ''] = name.toLowerCase().match(/[a-z\d]{1,40}/g) ?? [];
  const labels = domain.split('.');
  const shown = labels.slice(0, -2).concat(labels.at(-2)?.split('-').slice(0, -1) ?? []);
  return [first, first + second, ...shown].some((word) => {
    const own = serviceOf(word);
    return own !== undefined && !isAt(domain, own) && labels.at(-2) !== word;
  });
}

/** `kpn.com`, `kpnmail.nl`; anybody can have `kpn-mail.example`. */
function isNamedFor(domain: string, word: string): boolean {
  const labels = domain.split('.');
  return labels.some((label) => label === word || (label.startsWith(word) && !label.includes('-')));
}
