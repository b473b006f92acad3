import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const gatewayProblem = defineCause({
  id: 'gateway-problem',
  bucket: 'recipient-policy',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        '(?<!\\byour (?:\\S{1,12} )?)(?:licen[sc]e|subscription|(?:(?:service|filter|support|maintenance|gateway|their) )contract) (?:has )?(?:expired|ended|lapsed|ran out|run out)(?!.{0,40}(?:outgoing|outbound|the relay))',
      ),
    },
    {
      phrase: phrase(
        'non-?payment|(?<!account )unpaid(?!.{0,40}(?:outgoing|outbound|\\brelay|\\busers))|(?<!\\b(?:you|owner) ha(?:ve|ven|s|sn) ?){not} paid|(?:subscription|service|contract|licen[sc]e) {gap}(?:lapsed|overdue|cancell?ed|ran out|terminated) ?{gap}(?:payment|billing|filter|customer|domain)|(?:filter|gateway|tenant) {gap}(?:deactivated|suspended|de-?provisioned|{not} (?:configured|set up|active))',
      ),
      confidence: 'medium',
      also: ['address', 'sending-path', 'sender-account'],
    },
    {
      phrase: phrase(
        '(?:database|forwarding|alias) {gap}(?:returned|read) {gap}(?:invalid|recipient)|unable to correctly read the forwarding recipient|invalid pieces of information',
      ),
      also: ['sending-path'],
    },
    { phrase: phrase('licen[sc]e (?:has |is )?(?:expired|invalid|exceeded|violation)|expired licen[sc]e') },
    { phrase: phrase('(?<!\\byour (?:\\S{1,12} )?)subscription (?:has |is )?expired'), confidence: 'medium' },
    { wording: /account inbounds disabled/i },
    { wording: /hosted tenant which has no mail-enabled/i },
    {
      phrase: phrase('missing or bad storedriver'),
      also: ['address', 'infrastructure'],
      confidence: 'medium',
    },
    { enhanced: /^4\.4\.4$/, at: ['microsoft'] },
    {
      phrase: phrase(
        '(?:lizenz|licences?\\b|licencia|licen.a|licenza|licentie|licencj\\S|лицензи\\S|licens(?:en)?\\b|lisens(?:en)?\\b|lisenssi\\S?|licenc[eií]\\b|lisans\\S{0,2}|abonnement|suscripci.n|assinatura|abbonamento|subskrypcj\\S|подписк\\S) {gap}(?:abgelaufen|expir|caduc|vencid|vencio|venci.|scadut|verlopen|wygas|ист.к|законч|просроч|g[aå]tt ut|utg[aå]|udl.b|utl.p|vanhen|vypr.|doldu|sona er)(?!.{0,30}(?:ausgang|versand|sortant|saliente|saída|in uscita|uitgaand))|(?:abgelaufene|expir.e|caducada|vencida|scaduta|verlopen|wygas.a|просроченн\\S{2}) (?:lizenz|licen|лиценз)|ライセンス.{0,12}(?:期限切れ|切れ|失効|無効)|(?:许可证|許可證|授权|授權).{0,8}(?:过期|過期|到期|失效)|라이선스.{0,10}(?:만료|종료)',
      ),
    },
    { phrase: phrase('{not} licen[sc]ed (?:for|to)\\b(?! (?:\\S{1,10} )?(?:outgoing|outbound|send))') },
    {
      phrase: phrase(
        '(?:inbound|destination|delivery|next hop|route|smart ?host|mail ?host|recipient domain)(?:.s)? (?:\\S{1,16} ){0,5}{not} (?:yet )?(?:been )?(?:configured|set|defined|set up|specified)|no (?:inbound )?(?:route|destination|delivery (?:host|server|route|address)|mail ?host) (?:is |has been )?(?:set|configured|defined) (?:up )?for',
      ),
    },
    {
      phrase: phrase(
        'no longer (?:protected|filtered|routed) by|{not} (?:an? )?(?:customer|client|subscriber) of (?:this|our|the) (?:\\S{1,12} )?(?:filter|gateway|service|protection)|(?:domain|customer) {is} no longer (?:protected|filtered|subscribed)',
      ),
    },
    {
      phrase: phrase('unknown mailer error 12[67]\\b|{not} available for sendmail programs'), // the shell found no such program
      confidence: 'medium',
      also: ['address', 'infrastructure'],
    },
    {
      wording: phrase(
        '(?:content filter|anti-?virus|anti-?spam|spam filter|virus scanner|mail filter|filter|scanner|milter) (?:service )?(?:licen[cs]e|subscription|account) (?:has |is |was )?(?:expired|ended|invalid|suspended|lapsed)',
      ),
    },
    {
      wording: phrase(
        '\\S{3,20} account for (?:the |this )?domain {gap}(?:suspended|expired|disabled)|improvmx: domain {gap}(?:deactivated|disabled|suspended)|unable to perform ldap acceptance query',
      ),
    },
    {
      wording: phrase(
        '(?:attachment|content|message|virus|spam|milter|filter) (?:inspection|scan|scanning|scanner|analysis|check) timed out',
      ),
    },
    {
      phrase: phrase(
        'gateway (?:could|can) ?not (?:hand|pass|deliver|forward|relay) {gap}(?:inner|internal|inside|behind)',
      ),
    },

    {
      phrase: phrase(
        '(?:filter(?:ing)?|anti-?spam|anti-?virus|spam|virus|gateway|scanning|mail security) (?:\\S{1,12} ){0,2}(?:licen[cs]e|contract|subscription|account) (?:\\S{1,12} ){0,4}(?:expired|ended|lapsed|ran out|run out|finish\\S{0,2}|over|inactive|deactivated|disabled|closed|suspended|unpaid)|(?:licen[cs]e|contract|subscription|account) (?:\\S{1,14} ){0,4}(?:with|at) (?:our|this|the) (?:\\S{1,12} )?(?:security|filter\\S{0,3}|protection|cleaning) (?:service|gateway|system|platform) (?:{is} )?(?:expired|ended|lapsed|inactive|suspended|over|closed|unpaid)|(?:suspended|disabled|deactivated|blocked|stopped) (?:at|on|in) (?:our|this|the) (?:\\S{1,12} )?(?:filter\\S{0,3}|scanning|spam|cleaning|protection|security) (?:gateway|service|cluster|platform|system)|(?:licen[cs]e|activation key|contract|subscription|account) (?:of|for|at|with|to) (?:the |our |this |an? )?(?:\\S{1,12} )?(?:filter(?:ing)?|anti-?spam|anti-?virus|gateway|scanner|mail security)\\b (?:\\S{1,14} ){0,4}?(?:expired|ended|lapsed|ran out|run out|finish|inactive|suspended|over|out of date|outdated|unpaid)',
      ),
    },
    {
      phrase: phrase(
        '(?:customer|client|domain|company|organi[sz]ation) (?:@{4,} )?(?:{is} no longer (?:\\S{1,8} )?(?:held|served|hosted|handled|on) (?:on |by )?(?:our|this|the)|(?:has )?left (?:our|this|the)) (?:\\S{1,12} )?(?:platform|service|filter|gateway)',
      ),
    },

    {
      phrase: phrase(
        '(?:filter|gateway|scanner|anti-?virus|anti-?spam) {gap}(?:\\bno|without|{not} have)(?: an?)? (?:valid |current )?licen[cs]e',
      ),
    },
    {
      wording: phrase(
        '(?:content ?-?filter|milter|amavisd?|clamd|scanner|anti-?virus|anti-?spam|spam ?filter)\\b{long}(?:refuse[sd]? (?:the )?connection|connection refused)',
      ),
    },
    {
      wording: phrase(
        '(?:filter|gateway|mimecast|proofpoint|messagelabs|barracuda|relay|cluster)\\b {gap}(?:{not}|unable to|failed to) (?:connect|reach|contact|deliver|open)\\S{0,3} {gap}(?:inner|internal|inside|customer.s|protected|on-?prem\\S{0,6}|downstream|backend) (?:\\S{1,8} )?(?:server|system|host|mta|exchange)',
      ),
    },
    {
      wording: phrase(
        '(?:domain|recipient|organi[sz]ation|company)(?:.s)? (?:\\S{1,60} )?{is} (?:no longer|not|no) (?:an? )?(?:\\S{1,10} )?(?:customer|client|subscriber|tenant)\\b {gap}(?:cluster|service|gateway|filter|platform|server|here)',
      ),
    },
    {
      wording: phrase(
        '(?:server|system|host) behind (?:this|the|our) (?:\\S{1,8} )?(?:filter|gateway|appliance|relay)(?! (?:\\S{1,8} )?(?:(?:{not} |un)(?:reachable|respond|answer|available)|down\\b|offline|time))|(?:appliance|gateway|filter|scanner) in front of {gap}(?:error|unavailable|fail|down)',
      ),
    },
    {
      wording: phrase(
        '{is} no longer (?:registered|configured|provisioned|known) (?:with|at|on|in) (?:mimecast|proofpoint|messagelabs|symantec|barracuda|(?:our|this|the) (?:\\S{1,10} )?(?:filter|gateway|cluster|protection))',
      ),
    },
  ],
  also: ['infrastructure'],
  source: 'https://campus.barracuda.com/',
});

EXAMPLES: addExamples(gatewayProblem, {
  is: [
    '422 License Expired',
    '451 Account inbounds disabled',
    "550 The mail filter's license has expired",
    'Die Lizenz des Spamfilters ist abgelaufen',
    'La licencia del filtro ha caducado',
    '550 the filter is not licensed for this domain',
    '451 4.7.1 no delivery host configured for this customer',
    '450 the next hop of this domain has not been set up',
    '554 5.3.0 unknown mailer error 127',
    '550 the domain is no longer filtered here',
    '550 5.7.1 Content filter licence expired, all external mail blocked',
    '550 5.7.1 SecureTide message refused Zix/AppRiver account for domain corp.example suspended (non-payment)',
    '550 5.7.0 ImprovMX: domain corp.example was deactivated, daily limit of the free plan reached',
    '451 #4.7.1 Unable to perform LDAP acceptance query, listener RCPT',
    '554 5.7.1 milter rejects: attachment inspection timed out',
    '554 5.3.0 gateway could not hand the message to the inner system',
    '451 4.3.0 spam filter subscription has run out',
    '550 Account with the filter is suspended for this domain',
    '550 this customer has left our filtering service',
    '451 the scanner of this domain has no current licence',
    '451 4.3.0 the antivirus refused connection, queue kept',
    '450 the gateway is unable to reach the inner host',
    '550 this company is no longer a client of our platform',
    '450 the host behind our filter turns us away',
    '550 the domain is no longer configured on this gateway',
    '550 the account of the customer with our security service is closed',
    '554 mail for this domain is stopped at our filtering platform',
    '550 the activation key of our mail filter is outdated',
  ],
  isNot: [
    "550 you haven't paid your bill", // your own provider
    '550 5.1.1 This account has expired', // their mailbox
    '550 5.1.1 employment contract ended, mailbox closed',
    '550 5.2.1 the account of this domain was suspended', // the mailbox, not the filter
    '550 Kim is no longer a client of Corp, write to bo@corp.example', // a person who left
    '451 the host behind our gateway is not responding', // a connection
    '550 your hosting subscription has expired', // your own provider
  ],
});
