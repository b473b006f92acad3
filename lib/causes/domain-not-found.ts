import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const domainNotFound = defineCause({
  id: 'domain-not-found',
  bucket: 'address',
  actor: 'you',
  permanence: 'permanent',
  when: [
    {
      phrase: phrase(
        'domain (?:name )?{gap}does {not} (?:appear|seem) to (?:be registered|exist)|domain (?:name )?(?:\\S{1,60} )?{is} {not} registered',
      ),
    },
    {
      vendor: /name service error for name=\S{1,260} type=\S{1,5}: host not found(?!, try again)/i,
      also: ['infrastructure'],
    },
    { phrase: phrase('name service error {gap}(?:host not found|not found)(?!, try)') },
    { wording: /weren't able to find the recipient domain/i },
    {
      wording:
        /dns type '(?:mx|a|aaaa)' lookup of \S{1,260} (?:responded with code (?:nxdomain|noerror)|had no relevant)/i,
    },
    { wording: /infodomainnonexistent|dns domain \S{0,260} ?does not exist/i },
    { token: /SMTPSEND\.DNS\.NonExistentDomain/i },
    {
      phrase: phrase(
        '(?:host|domain|system|mx|server) (?:or domain )?(?:name |record )?(?:\\S{1,80} )?{gap}{not} (?:be )?(?:found|exist|known|resolved?|resolvable|valid)',
      ),
    },
    { phrase: phrase('(?:host|domain) {gap}(?:does not|doesn.t|didn.t|did not) (?:exist|resolve)') },
    {
      phrase: phrase(
        '(?:unknown|non-?existent|invalid|unresolvable|unrouteable|unroutable|bad|no such|illegal) (?:mail )?(?:host|domain|destination system)\\b',
      ),
    },
    {
      phrase: phrase(
        '(?:host|domain) (?:name )?(?:\\S{1,60} )?(?:is )?(?:unknown|invalid|unresolvable|nonexistent)',
      ),
    },
    {
      phrase: phrase(
        "(?:couldn't|could not|cannot|can't|unable to) find (?:any |a |the )?(?:host|domain|exchanger|mail exchanger|\\S{1,60} mx)",
      ),
    },
    {
      phrase: phrase(
        'unrouteable (?:mail )?(?:domain|address)|unroutable address|all relevant mx records point to non-existent',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        'no (?:mx|mail exchanger|mail server|a|mx or a|address) (?:or a )?(?:record|records|hosts?|entry)?s? ?(?:found )?(?:for|exist|found)',
      ),
    },
    {
      phrase: phrase(
        'name (?:or service )?not known|nxdomain|name service error {gap}(?:host not found|not found)',
      ),
    },
    {
      phrase: phrase(
        'domínio \\S{1,80} não foi encontrado|domaine \\S{1,80} (?:introuvable|n.a pas été trouvé)|domain \\S{1,80} (?:wurde )?nicht gefunden|dominio \\S{1,80} no (?:existe|se ha encontrado)|ドメイン.{0,30}見つかり',
      ),
    },
    { phrase: phrase('reserved by rfc ?2606') },
    { enhanced: /^[45]\.(?:1\.2|4\.310)$/ },
    { enhanced: /^5\.4\.4$/ },
  ],
  unless: [
    /\bsender|servfail|server failure|helo|ehlo|reverse|ptr|relay(?!=)|not found, try again|user (?:unknown|not found)|mailbox|recipient (?:unknown|not found)/i,
  ],
  also: ['infrastructure'],
  checks: ['domain', 'mx'],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
});

EXAMPLES: addExamples(domainNotFound, {
  is: [
    "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors.",
    '550 5.4.310 DNS domain corp.example does not exist [Message=InfoDomainNonexistent]',
    'Host or domain name not found. Name service error for name=corp.example type=A: Host not found',
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code NXDOMAIN",
  ],
  isNot: [
    '450 4.1.8 <news@acme.example>: Sender address rejected: Domain not found', // the sender's domain
    "DNS Error: DNS type 'mx' lookup of corp.example responded with code SERVFAIL", // their name servers are broken
  ],
});
