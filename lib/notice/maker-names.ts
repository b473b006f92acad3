import type { Appearance } from './appearance.ts';
import { saysOnly } from './concept-hits.ts';
import { generic, isMachineName } from './machine-names.ts';

/** Makers whose name bait borrows; Exchange signs with theirs at anybody's domain, so its own address is one of a daemon. */
const maker =
  /\b(microsoft|office ?365|m365|exchange online|sharepoint|onedrive|outlook|google|gmail|yahoo|icloud|mimecast|proofpoint|barracuda|sophos|mailchannels|spamexperts|spamtitan|fortimail|hornetsecurity|zimbra|roundcube|horde|cpanel|plesk|ionos|strato|godaddy|namecheap|ovh|aruba)\b/i;

/** Providers whose names are words, too: beside nothing but words for mail. */
const carrier =
  /\b(orange|free|sfr|laposte|bluewin|telekom|t-online|web\.?de|gmx|freenet|libero|tiscali|virgilio|movistar|telefonica|terra|uol|locaweb|bol|apple|comcast|xfinity|cox|spectrum|verizon|bellsouth|zoho|yandex|proton|fastmail|rackspace|hostinger|bluehost|hostgator|infomaniak|one\.com|ziggo|kpn|telenet|proximus|wp|onet|interia|seznam|naver|daum|nifty|biglobe|docomo|tencent|netease|aliyun)\b/i;

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

/** `kpn.com`, `kpnmail.nl`; anybody can have `kpn-mail.example`. */
function isNamedFor(domain: string, word: string): boolean {
  const labels = domain.split('.');
  return labels.some((label) => label === word || (label.startsWith(word) && !label.includes('-')));
}
