import { isRelated } from './addresses.ts';
import type { NoticeRecipient } from './notice.ts';
import { unknownHere } from './reply-patterns.ts';
import { first, type Headers } from './returned-headers.ts';

export const isUnknownHere = ({ diagnostic, remoteMta }: NoticeRecipient): boolean =>
  remoteMta === undefined && unknownHere.test(diagnostic.slice(0, 1000));

/** Who signed in to send, where the server writes it into a header of its own. */
export const accountIn = (headers: Headers): string | undefined =>
  /[^\s<>:]{1,64}@[a-z0-9.-]{3,253}/
    .exec(first(headers, 'x-authenticated-sender') ?? first(headers, 'x-authenticated-id') ?? '')?.[0]
    ?.toLowerCase();

/** `X-PHP-Script: shop.example/mail.php for 192.0.2.7`: the web site of somebody else. */
export function foreignScript(headers: Headers, domain: string): string {
  const [host = ''] =
    /^[a-z0-9.-]{3,253}(?=\/)/.exec((first(headers, 'x-php-script') ?? '').trim().toLowerCase()) ?? [];
  return host.includes('.') && !isRelated(host, domain) ? host : '';
}
