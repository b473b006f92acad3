import { isRelated } from '../notice/addresses.ts';
import { defineFinding, type Found, type Look, type ReviewedMessage } from './define.ts';
import { domainIn } from './domain-of.ts';

/** No mail has more signatures worth a look. */
const MOST_SIGNATURES = 10;

const signersOf = ({ headers }: ReviewedMessage): string[] =>
  headers('dkim-signature')
    .slice(0, MOST_SIGNATURES)
    .flatMap((value) => /(?:^|[;\s])d\s{0,5}=\s{0,5}([\w.-]{1,253})/i.exec(value.slice(0, 4_000))?.[1] ?? [])
    .map((domain) => domain.toLowerCase());

/** From against who carries it: the return path and the signatures, where they came back. */
function infrastructure(message: ReviewedMessage): Found {
  const { domain, headers } = message;
  const path = domainIn(headers('return-path')[0]);
  const carriers = [...(path === undefined ? [] : [path]), ...signersOf(message)];
  if (domain === undefined || carriers.length === 0) return undefined;
  if (carriers.some((carrier) => isRelated(carrier, domain))) return undefined;
  const values = [domain, [...new Set(carriers)].slice(0, 3).join(', ')];
  return defineFinding('from-foreign', 'medium', { key: 'content_from_foreign', values }, carriers);
}

/** The name beside the address shows another address. */
function nameOfSender({ email, domain }: ReviewedMessage): Found {
  const shown = domainIn(email.from?.name);
  if (domain === undefined || shown === undefined || isRelated(shown, domain)) return undefined;
  const values = [shown, domain];
  return defineFinding('from-two-addresses', 'high', { key: 'content_from_two_addresses', values }, [
    email.from?.name ?? '',
  ]);
}

function answers({ email, domain }: ReviewedMessage): Found {
  const to = domainIn(email.replyTo?.[0]?.address);
  if (domain === undefined || to === undefined || isRelated(to, domain)) return undefined;
  return defineFinding('reply-elsewhere', 'low', { key: 'content_reply_elsewhere', values: [to, domain] }, [
    to,
  ]);
}

/** Who wrote it, who carries it, and who gets the answers. */
export const lookAtSender: Look = (message) => [
  nameOfSender(message),
  infrastructure(message),
  answers(message),
];
