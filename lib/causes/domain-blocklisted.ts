import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const domainBlocklisted = defineCause({
  id: 'domain-blocklisted',
  bucket: 'reputation',
  actor: 'your-admin',
  when: [
    { vendor: /\bspamhaus\.? (?:dbl|zrd)\b|\b(?:dbl|zrd)\.spamhaus/i, also: ['content'] },
    {
      vendor:
        /(?:sender|from|envelope|mailfrom|return-path|helo|dkim).{0,40}domain.{0,40}(?:surbl|uribl|dbl)\b/i,
    },
    {
      phrase: phrase(
        '(?:dkim |sender |sending |from |your )?domain {gap}(?:appears|is|was|found) (?:on|in) (?:a |the )?(?:domain )?(?:black|block|deny) ?-?list',
      ),
    },
    { phrase: phrase('envelope sender domain listed') },
    { wording: /banned sender .{0,4}\bdomain\b/i },
    { wording: /(?:helo|mailfrom) domain is listed/i },
    { vendor: /\bS800[12]\b/ },
    { vendor: /\bdbl\.spamhaus\.org\b|\brhsbl\b/i },
    {
      phrase: phrase(
        '(?:sender|from|return.path|mail ?from|helo|your|sending|envelope)(?:.s)? (?:address |e-?mail )?domain {gap}(?:{is} )?(?:listed|black ?listed|blocklisted|blocked (?:using|by)|banned|on (?:a|the|our) (?:\\S{1,20} ){0,2}(?:black|block|deny|bad|spam)\\S{0,6} ?(?:list)?)',
      ),
    },
    { phrase: phrase('(?:sender|from|mail ?from|helo) (?:address )?{gap}blocked using \\S{1,80}') },
    { phrase: phrase('domain (?:\\S{1,60} )?{is} (?:listed|black ?listed|blocklisted|banned)') },
    { enhanced: /^5\.7\.800$/ },
  ],
  checks: ['domain', 'dmarc'],
  source: 'https://docs.spamhaus.com/',
});

EXAMPLES: addExamples(domainBlocklisted, {
  is: [
    '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see their page (S8002)',
    '554 5.7.1 Service unavailable; Sender address [news@acme.example] blocked using dbl.spamhaus.org',
    '550 Your domain acme.example is blacklisted here',
  ],
  isNot: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org', // the IP
    "551 Sender is on domain's blacklist", // the recipient's own list
  ],
});
