import { isLikelyNotice } from '../../notice/gate.ts';

/** As far as a message is looked at: a notice says what it is before the message that it returns. */
const LOOKED_AT = 64 * 1024;

/** Headers of notices, whoever wrote them: RFC 3464, RFC 3834, RFC 5321 section 4.5.5, and what Exim and Exchange add. */
const SIGNS =
  /^(?:x-failed-recipients|auto-submitted:\s{0,5}auto-|return-path:\s{0,5}<>|content-type:\s{0,5}multipart\/report|x-ms-exchange-message-is-ndr|x-auto-response-suppress|x-loop|x-amz-sns-message-id|from:.{0,100}(?:post_?master|daemon|listserv|lyris|list ?manager|majordomo|mailman|sympa|ezmlm|[-+](?:ctl|help|request|admin)@)|precedence:\s{0,5}(?:bulk|junk|auto))/im;
/** Words of notices in the text itself; who quotes one is read for nothing, which costs a moment. */
const WORDS =
  /undeliver|delivery (?:status|fail)|mailbox unavailable|user unknown|exited with status|not accepted by|\b(?:fax|facsimile|sms|pager?)\b.{0,40}\bfail|niet (?:aangekomen|bezorgd|afgeleverd)|(?:threat|virus) (?:was found )?in (?:your|an?) (?:e-?mail|message)/i;
/** Words of which we see only the code: then only the whole reader can tell. */
const ENCODED =
  /=\?|^content-transfer-encoding:\s{0,5}base64|^content-type:[^;]{0,60};[^\n]{0,60}charset="?utf-16/im;
const REPORT = /^content-type:\s{0,5}message\/(?:delivery-status|global-delivery-status|feedback-report)/im;

const field = (head: string, name: string): string =>
  new RegExp(`^${name}:([^\\n]{0,400}(?:\\n[ \\t][^\\n]{0,400}){0,4})`, 'im').exec(head)?.[1]?.trim() ?? '';

/**
 * Is this surely no notice? A mailbox of years holds a hundred thousand letters and reading each takes milliseconds. It
 * is the gate of the mail page, and careful: whatever is encoded, or bears a sign of a machine, is read as a whole.
 */
export function isSurelyNone(octets: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(octets.subarray(0, LOOKED_AT)).replaceAll('\r\n', '\n');
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  if (SIGNS.test(head) || ENCODED.test(text) || REPORT.test(text) || WORDS.test(text)) return false;
  return !isLikelyNotice({ from: field(head, 'from'), subject: field(head, 'subject'), text: () => text });
}
