import { isRelated } from './addresses.ts';
import type { Case } from './backscatter-signs.ts';
import type { Headers } from './returned-headers.ts';
import { refusal } from './returned-words.ts';

/** What those who took it say of their checks. */
export const results = (headers: Headers): string =>
  headers
    .filter(([name]) => /^(?:authentication-results|received-spf|arc-authentication-results)$/.test(name))
    .map(([, value]) => value.slice(0, 1000))
    .join('\n')
    .toLowerCase();

const signed = /\bdkim=pass\b[^;]{0,200}\bheader\.[di]=@?([a-z0-9.-]{3,253})/;

/** A check of the reader's domain was passed (RFC 8601, RFC 7208 section 9.1). */
export function hasPassed({ headers, domain }: Case): boolean {
  const said = results(headers);
  if (/\bdmarc=pass\b/.test(said)) return true;
  const signer = signed.exec(said)?.[1];
  if (signer && isRelated(signer, domain)) return true;
  return /\bspf=pass\b|^pass\b/m.test(said) && said.includes(domain) && !/\bdmarc=fail/.test(said);
}

/** A check of the reader's domain failed. */
export const hasFailedCheck = (headers: Headers, domain: string): boolean => {
  const said = results(headers);
  return said.includes(domain) && /\b(?:spf|dmarc)=(?:soft)?fail\b|^(?:soft)?fail\b/m.test(said);
};

/** The reply alone proves nothing against a service that signs: somebody has not finished his settings. */
export function hasFailed({ headers, domain, replies, isService }: Case): boolean {
  return hasFailedCheck(headers, domain) || (!isService && refusal.test(replies.slice(0, 2000)));
}
