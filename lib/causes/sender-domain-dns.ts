import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const senderDomainDns = defineCause({
  id: 'sender-domain-dns',
  bucket: 'authentication',
  actor: 'your-admin',
  when: [
    { phrase: phrase('(?:find|have|has|no) (?:a |any )?valid mx {gap}sender') },
    { wording: /^517 domain does not exist/i },
    { phrase: phrase('sender(?:.s)? domain must (?:exist|resolve)') },
    { phrase: phrase('sender {gap}(?:has )?no (?:a|mx|dns|aaaa)\\b|{sender} {gap}nullmx') },
    { phrase: phrase('sender address rejected: domain {long}does not accept') },
    { vendor: /^553 (?:5\.\d\.\d )?(?:\S{1,80} )?[a-z0-9.-]{3,80} does not exist/i, confidence: 'medium' },
    {
      phrase: phrase('(?:dns )?lookup (?:of|for) (?:the )?sender(?:.s)? domain {gap}fail'),
      also: ['infrastructure'],
    },
    {
      phrase: phrase(
        '(?:could not|cannot|unable to|failed to) (?:complete|perform|finish) sender (?:verify|verification)|(?:callback|callout|call-?out|call-?back) {gap}(?:fail|verif|setup|sender)|verification failed for <?@{3,}',
      ),
    },
    { phrase: phrase('sender address rejected: (?:unverified|undeliverable)') },
    { wording: /dmarc policy, but temporary dns failures prevent authentication/i },
    { wording: /unresolvable rfc\.?532[12]/i },
    { wording: /unresolvable rfc\.?532[12] from domain/i },
    { wording: /invalid dns mx or a\/aaaa resource record/i },
    { vendor: /\b(?:IB506|(?:OFR|LPN)\d{0,3}_?(?:403|405|415))\b/ },
    {
      phrase: phrase(
        'sender address rejected: (?:domain not found|malformed dns|domain of sender|undeliverable|unverified|need fully)',
      ),
    },
    { phrase: phrase('domain of sender {gap}(?:does not|doesn.t|not|cannot|could not)') },
    {
      phrase: phrase(
        "{sender}(?:'s)? (?:address |e-?mail )?domain {gap}(?:{not} (?:exist|found|resolve|resolvable|valid)|does not|doesn.t|invalid|unresolvable|has no|no mx|unknown)",
      ),
    },
    {
      phrase: phrase(
        '(?:invalid|unknown|unresolvable|nonexistent|non-existent|bad) {sender} (?:address )?domain',
      ),
    },
    {
      phrase: phrase(
        '(?:from|return.path|mail from|sender) domain {gap}(?:{not}|cannot be|can.t be) {gap}(?:resolve|verif|exist|found)',
      ),
    },
    {
      phrase: phrase(
        "can(?: ?not|n't|not) (?:verify|resolve|find) (?:the |your )?(?:sender|domain of|mail from|from domain)",
      ),
    },
    { phrase: phrase('sender verif(?:y|ication|ied)? {gap}fail'), also: ['sending-path'] },
    { phrase: phrase('sender verify failed|callout verification'), also: ['sending-path'] },
    { phrase: phrase('{sender} (?:address )?{gap}null mx') },
    { phrase: phrase('emetteur invalide') },
    { phrase: phrase('domain(?: name)? required for sender') },
    { enhanced: /^[45]\.1\.8$/, notAt: ['microsoft'] },
    { enhanced: /^[45]\.7\.27$/, with: /null mx/i },
  ],
  unless: [/helo|ehlo|as a valid sender/i],
  also: ['sending-path'],
  checks: ['domain', 'mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.6',
});

EXAMPLES: addExamples(senderDomainDns, {
  is: [
    '450 4.1.8 <news@acme.example>: Sender address rejected: Domain not found',
    '553 5.1.8 Domain of sender address news@acme.example does not exist',
    '451 Message temporarily deferred due to unresolvable RFC.5321 from domain',
    '550 Sender verify failed',
  ],
  isNot: [
    '550 5.1.8 Access denied, bad outbound sender AS(42004)', // Microsoft: the account
    '550 5.1.2 Domain not found', // the recipient's domain
  ],
});
