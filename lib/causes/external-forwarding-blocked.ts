import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const externalForwardingBlocked = defineCause({
  id: 'external-forwarding-blocked',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  permanence: 'permanent',
  when: [
    { wording: /does not allow external forwarding/i },
    { vendor: /\bAS\(7555\)/ },
    {
      phrase: phrase(
        '(?:external|automatic|auto) ?-?forwarding {gap}(?:disabled|{denied})|(?:forbids?|prohibits?|{not} allow) (?:auto(?:matic)?|external) ?-?forward\\S{0,3}',
      ),
    },
    { enhanced: /^5\.7\.520$/ },
    {
      phrase: phrase(
        '(?:auto(?:matic)?[- ]?forward\\S{0,3}|forward(?:ing)? rules?|rules? (?:that|which) forward|external forwarding) {long}(?:switched off|turned off|disabled|{denied}|{not} (?:tolerated|wanted))',
      ),
    },
    {
      wording: phrase(
        'forward(?:ed|ing|s)? {gap}(?:outside|out)(?: of)? (?:the |your |our |this )?(?:tenant|organi[sz]ation|company)',
      ),
    },
    {
      phrase: phrase(
        '(?:automat\\S{0,10} (?:weiter\\S{1,12}|umleit\\S{1,4}|doorst\\S{1,5}|vidaresänd\\S{1,5}|videresend\\S{1,5})|(?:weiterleitung|umleitung)(?:en)?|(?:transfert|redirection|r.acheminement)s? automati\\S{1,5}|reindirizzamento automatico|(?:reenv.o|desv.o|encaminhamento|reencaminhamento|redirecionamento)s? autom.tic\\S{1,2}|inoltr\\S{1,2} automatic\\S{1,2}|automatyczne\\S{0,2} przekaz\\S{1,8}|автоматическ\\S{1,3} (?:пересылк|переадрес)\\S{1,5}|automatick\\S{1,3} p.epos\\S{1,6}|自動転送|自动转发|自動轉寄|자동 ?전달) ?{long}(?:\\bextern|au(?:ß|ss)en|au(?:ß|ss)erhalb|ext.rieur|\\bhors\\b|fuera|exterior|para fora|estern|\\bfuori|buiten|zewn.trz|\\bpoza\\b|внешн|за предел|utanför|utenfor|\\bmimo\\b|外部|組織外|社外|외부)',
      ),
    },
    {
      phrase: phrase(
        'forwarding to \\S{1,60} outside {gap}{denied}|forwarding (?:\\S{1,12} )?outside {gap}{denied}',
      ),
    },
  ],
  also: ['recipient-policy', 'sender-account'],
  source: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
});

EXAMPLES: addExamples(externalForwardingBlocked, {
  is: [
    '550 the rules of this school forbid auto-forwards',
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    '554 5.7.1 Automatic forwarding is disabled for this mailbox',
    '550 5.7.520 Access denied',
    '554 forwarding rules to addresses elsewhere are switched off',
    '554 forwarding out of the company is not our custom',
    '550 5.7.1 mail forwarded outside the organisation is held',
    '550 Automatische Weiterleitungen an externe Adressen sind gesperrt',
    "550 Le transfert automatique vers l'extérieur est interdit",
    '550 Автоматическая пересылка на внешние адреса запрещена',
    '550 forwarding to mailboxes outside of corp is forbidden by your rules',
  ],
  isNot: [
    '550 5.7.1 Relaying denied', // nobody forwards here
  ],
});
